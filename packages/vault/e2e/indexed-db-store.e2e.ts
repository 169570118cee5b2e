import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type BrowserContext,
  chromium,
  expect,
  type Page,
  test,
} from "@playwright/test";
import { JOURNAL_STORE_CONTRACT } from "../test/journal-store-contract.ts";
import { type Site, startSite } from "./site.ts";

let site: Site;

test.beforeAll(async () => {
  site = await startSite();
});

test.afterAll(async () => {
  await site.close();
});

async function newTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => "vaultPage" in globalThis);
  return page;
}

function append(page: Page, ...lines: readonly string[]): Promise<string> {
  return page.evaluate(
    (texts) => globalThis.vaultPage.append("journal", texts),
    lines,
  );
}

function read(page: Page): Promise<string> {
  return page.evaluate(() => globalThis.vaultPage.read("journal"));
}

test.describe("journal store in IndexedDB", () => {
  for (const { title } of JOURNAL_STORE_CONTRACT) {
    test(title, async ({ context }) => {
      const page = await newTab(context);
      await page.evaluate((name) => globalThis.vaultPage.runCase(name), title);
    });
  }

  test("keeps the journal through reloads", async ({ context }) => {
    const page = await newTab(context);
    expect(await append(page, "a", "b")).toBe("kept");
    await page.reload();
    await page.waitForFunction(() => "vaultPage" in globalThis);
    expect(await read(page)).toBe("a\nb\n");
    expect(await append(page, "c")).toBe("kept");
    await page.close();
    expect(await read(await newTab(context))).toBe("a\nb\nc\n");
  });

  test("finds an entry by its id, and a line without one never", async ({
    context,
  }) => {
    const page = await newTab(context);
    await append(
      page,
      `{"id":"one"}`,
      `{"id":"one"}`,
      `{"id":1}`,
      "null",
      "no json",
      `{"id":`,
    );
    const found = await page.evaluate(() => {
      return Promise.all(
        ["one", "two", "1"].map((id) =>
          globalThis.vaultPage.has("journal", id),
        ),
      );
    });
    expect(found).toEqual([true, false, false]);
    expect((await read(page)).split("\n")).toHaveLength(7);
  });

  test("has the crypto that signatures need", async ({ context }) => {
    const page = await newTab(context);
    expect(await page.evaluate(() => globalThis.vaultPage.hasEd25519())).toBe(
      true,
    );
  });
});

test.describe("journal store in two tabs", () => {
  test("tabs that append at once lose nothing and see each other's lines", async ({
    context,
  }) => {
    const tabs = [await newTab(context), await newTab(context)];
    const appends = tabs.map(async (tab, writer) => {
      for (let number = 0; number < 25; number += 1) {
        expect(
          await append(tab, `${writer}/${number}/0`, `${writer}/${number}/1`),
        ).toBe("kept");
      }
    });
    await Promise.all(appends);
    const [left, right] = await Promise.all(tabs.map(read));
    expect(left).toBe(right);
    const lines = (left ?? "").trimEnd().split("\n");
    expect(new Set(lines).size).toBe(100);
    for (let start = 0; start < lines.length; start += 2) {
      expect(lines[start + 1]).toBe((lines[start] ?? "").replace(/0$/, "1"));
    }
  });

  test("gives way at once to a tab with a newer schema, and says so afterwards", async ({
    context,
  }) => {
    const [old, newer] = [await newTab(context), await newTab(context)];
    await append(old, "a");
    const upgraded = await newer.evaluate(() => {
      return new Promise<string>((resolve) => {
        const request = indexedDB.open("journal", 99);
        request.addEventListener("blocked", () => resolve("blocked"));
        request.addEventListener("success", () => {
          request.result.close();
          resolve("upgraded");
        });
      });
    });
    expect(upgraded).toBe("upgraded");
    expect(await append(old, "b")).toBe("newer-version");
    expect(
      await old.evaluate(() => globalThis.vaultPage.readCode("journal")),
    ).toBe("newer-version");
  });

  test("says locked while another tab holds a deletion up, and works when it lets go", async ({
    context,
  }) => {
    const [ours, holder] = [await newTab(context), await newTab(context)];
    await holder.evaluate(async () => {
      const request = indexedDB.open("journal", 1);
      await new Promise((resolve) =>
        request.addEventListener("success", resolve),
      );
      // A holder that does not listen for "versionchange" keeps the deletion waiting, and every opening behind it.
      Object.assign(globalThis, { held: request.result });
      indexedDB.deleteDatabase("journal");
    });
    expect(await append(ours, "a")).toBe("locked");
    expect(await append(ours, "b")).toBe("locked");
    await holder.close();
    await expect.poll(() => append(ours, "c")).toBe("kept");
    expect(await read(ours)).toBe("c\n");
  });

  test("opens again after the browser's data were cleared", async ({
    context,
  }) => {
    const page = await newTab(context);
    await append(page, "a");
    const session = await context.newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", {
      origin: new URL(site.url).origin,
      storageTypes: "indexeddb",
    });
    expect(await append(page, "b")).toBe("kept");
    expect(await read(page)).toBe("b\n");
  });
});

test.describe("journal store on a full disk", () => {
  test("says disk-full, keeps nothing of the batch, and works when there is room again", async ({
    context,
  }) => {
    const page = await newTab(context);
    const session = await context.newCDPSession(page);
    // Before the first write: the browser remembers for a while how much room it found.
    const { origin } = new URL(site.url);
    await session.send("Storage.overrideQuotaForOrigin", {
      origin,
      quotaSize: 100_000,
    });
    expect(await append(page, "a")).toBe("kept");
    const code = await page.evaluate(() =>
      globalThis.vaultPage.appendLong("journal", 3_000_000),
    );
    expect(code).toBe("disk-full");
    expect(await read(page)).toBe("a\n");
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    expect(await append(page, "b")).toBe("kept");
    expect(await read(page)).toBe("a\nb\n");
  });
});

test.describe("journal store and a killed browser", () => {
  test("keeps all that was acknowledged before the kill", async ({
    launchOptions,
  }) => {
    const home = await mkdtemp(join(tmpdir(), "restride-browser-"));
    try {
      const first = await chromium.launchPersistentContext(home, launchOptions);
      const page = await newTab(first);
      const session = await first.browser()?.newBrowserCDPSession();
      for (let number = 0; number < 20; number += 1)
        expect(await append(page, `line ${number}`)).toBe("kept");
      const gone = first.waitForEvent("close");
      // Ends the browser process on the spot, without a shutdown.
      await session?.send("Browser.crash").catch(() => undefined);
      await gone;
      const second = await chromium.launchPersistentContext(
        home,
        launchOptions,
      );
      const lines = (await read(await newTab(second))).trimEnd().split("\n");
      expect(lines).toEqual(
        Array.from({ length: 20 }, (_, number) => `line ${number}`),
      );
      await second.close();
    } finally {
      // What the killed browser had begun may still be writing there for a moment.
      const retry = { maxRetries: 50, retryDelay: 200 };
      await rm(home, { recursive: true, force: true, ...retry });
    }
  });
});
