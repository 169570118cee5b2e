import { get } from "node:http";
import type { Page, Request } from "@playwright/test";
import { expect, test } from "./fixture.ts";
import type { Runner } from "./runner.ts";

test.use({ isKept: true });

/** Bytes of the first load of Today as they come over the wire to a browser of today: Brotli. */
const BUDGET = {
  script: 64_000,
  style: 15_000,
  // Program and words, in every voice: parsed, never run.
  data: 45_000,
} as const;

/** The same script for a browser that takes gzip alone. */
const GZIP_SCRIPT = 70_000;

/** What waits and what opens it, the next phase, the days around: by Brotli, beside the script. */
const FOOT = 4000;

/** The letters, which come with the service worker and are worn from the second visit on. */
const FONT = 40_000;

type Part = keyof typeof BUDGET;

function partOf(name: string): Part | null {
  if (name.endsWith(".js")) return "script";
  if (name.endsWith(".css")) return "style";
  return name.endsWith(".json") ? "data" : null;
}

/** A file as it comes to whoever takes gzip alone. */
function asGzip(
  url: string,
): Promise<{ readonly encoding: string | undefined; readonly bytes: number }> {
  return new Promise((resolve, reject) => {
    const headers = { "accept-encoding": "gzip" };
    get(url, { headers }, (answer) => {
      const encoding = answer.headers["content-encoding"];
      let bytes = 0;
      answer.on("error", reject);
      answer.on("data", (part: Uint8Array) => {
        bytes += part.byteLength;
      });
      answer.on("end", () => resolve({ encoding, bytes }));
    }).on("error", reject);
  });
}

/** How far things have moved by themselves since the page began. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ("value" in entry && typeof entry.value === "number")
              sum += entry.value;
        });
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

/** Opens Today as on a first load: no service worker, no cache, and a phone's processor. Gives what its page asked for. */
async function firstLoad(
  page: Page,
  runner: Runner,
): Promise<readonly Request[]> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.setBypassServiceWorker", { bypass: true });
  await client.send("Network.setCacheDisabled", { cacheDisabled: true });
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const asked: Request[] = [];
  page.on("requestfinished", (request) => asked.push(request));
  await runner.reload();
  await expect(page.locator("#sessions")).toBeVisible();
  await page.waitForLoadState("networkidle");
  // What the service worker fetches for later is no part of the page.
  return asked.filter((request) => request.serviceWorker() === null);
}

async function sumsOf(
  asked: readonly Request[],
): Promise<Readonly<Record<Part, number>>> {
  const sums = { script: 0, style: 0, data: 0 };
  for (const request of asked) {
    expect(request.url()).not.toContain(".woff2");
    const part = partOf(new URL(request.url()).pathname);
    if (part === null) continue;
    sums[part] += (await request.sizes()).responseBodySize;
  }
  return sums;
}

test("the first load of Today keeps its budget, and nothing in it moves", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.reportNothing();
  const asked = await firstLoad(page, runner);
  const sums = await sumsOf(asked);
  const script = asked.find((request) => /\/today-.*\.js$/.test(request.url()));
  const gzip = await asGzip(script?.url() ?? "");
  expect(gzip.encoding).toBe("gzip");
  expect(gzip.bytes).toBeGreaterThan(sums.script);
  expect(gzip.bytes).toBeLessThanOrEqual(GZIP_SCRIPT);
  console.log(`script by gzip: ${gzip.bytes}`);
  console.log(`first load of Today: ${JSON.stringify(sums)}`);
  for (const part of ["script", "style", "data"] as const) {
    expect([part, sums[part] > 0]).toEqual([part, true]);
    expect(sums[part], part).toBeLessThanOrEqual(BUDGET[part]);
  }
  expect(await shiftOf(page)).toBe(0);
});

test("with a hold the foot of Today comes at once, in one go, and moves nothing", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.haveHold();
  await expect(page.locator("#holds")).toBeVisible();
  const asked = await firstLoad(page, runner);
  await expect(page.locator("#holds")).toBeVisible();
  const scripts = asked.filter((request) => request.url().endsWith(".js"));
  const names = scripts.map((request) => new URL(request.url()).pathname);
  expect(names.toSorted()).toEqual([
    expect.stringMatching(/^\/assets\/foot-/),
    // A few lines of the bundler's own.
    expect.stringMatching(/^\/assets\/rolldown-runtime-/),
    expect.stringMatching(/^\/assets\/today-/),
  ]);
  const sums = await sumsOf(asked);
  console.log(`with a hold: ${JSON.stringify(sums)}`);
  expect(sums.script).toBeLessThanOrEqual(BUDGET.script + FOOT);
  expect(await shiftOf(page)).toBe(0);
});

test("the letters come from the device, on the second visit, and move nothing", async ({
  runner,
  page,
}) => {
  const isThere = (): Promise<boolean> =>
    page.evaluate(() =>
      document.fonts.check('1em "Atkinson Hyperlegible Next"'),
    );
  await runner.setUp();
  expect(await isThere()).toBe(false);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const answer = page.waitForResponse(/\.woff2$/);
  await runner.reload();
  const response = await answer;
  expect(response.fromServiceWorker()).toBe(true);
  expect((await response.body()).byteLength).toBeLessThanOrEqual(FONT);
  await expect.poll(isThere).toBe(true);
  expect(await shiftOf(page)).toBe(0);
});
