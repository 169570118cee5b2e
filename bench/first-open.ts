import {
  type Browser,
  type CDPSession,
  chromium,
  type Page,
} from "@playwright/test";
import { openWith, runnerOnDay } from "../apps/web/e2e/long-journal.ts";
import { Runner } from "../apps/web/e2e/runner.ts";
import { startSite } from "../apps/web/e2e/site.ts";
import { CHROMIUM_FLAGS, findChromium } from "../tools/browser/find.ts";
import { budgetApp, plainPage, serveFolder } from "./compared-pages.ts";

/**
 * How long it takes until Today can be used on a middling phone (processor four times slower, 1.6 Mbit/s, 150 ms there and
 * back), beside a static page with the same words, and beside the built front end of a React app of the same make (local
 * data, offline, sealed synchronisation), all in one run. Run: `npx tsx bench/first-open.ts`.
 *
 * Each time is from the request until the thing that is waited for has been drawn; the middle of some tries.
 */

const SLOWER = 4;
const MBIT_PER_SECOND = 1.6;
const ROUND_TRIP_MS = 150;
const TRIES = 5;
const LIMIT_MS = 120_000;
const DAYS = 46;

interface Opening {
  readonly url: string;
  /** What is there once it can be used. */
  readonly until: string;
}

/**
 * A phone: slower, and far from the server; on a first visit nothing is in its cache, and no service worker helps. One
 * session for all visits of a page: what another one has asked for would go on beside it.
 */
async function asPhone(client: CDPSession, isFirst: boolean): Promise<void> {
  await client.send("Network.enable");
  await client.send("Network.setCacheDisabled", { cacheDisabled: isFirst });
  await client.send("Network.setBypassServiceWorker", { bypass: isFirst });
  await client.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: (MBIT_PER_SECOND * 1_000_000) / 8,
    uploadThroughput: (MBIT_PER_SECOND * 1_000_000) / 8,
  });
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

/** From the request until the page can be used, by the page's own clock. */
async function openOnce(page: Page, { url, until }: Opening): Promise<number> {
  await page.goto("about:blank");
  await page.goto(url, { waitUntil: "commit", timeout: LIMIT_MS });
  const drawn = await page.waitForFunction(
    (selector) =>
      document.querySelector(selector) === null ? 0 : performance.now(),
    until,
    { polling: "raf", timeout: LIMIT_MS },
  );
  return drawn.jsonValue();
}

function middle(times: readonly number[]): number {
  return (
    times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
  );
}

async function measure(page: Page, opening: Opening): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TRIES; turn++)
    times.push(await openOnce(page, opening));
  return middle(times);
}

function tell(label: string, ms: number, beside: number): void {
  const ratio = (ms / beside).toFixed(2);
  console.log(
    `${label.padEnd(52)} ${ms.toFixed(0).padStart(6)} ms  ${ratio.padStart(6)} x the static page`,
  );
}

async function compare(browser: Browser, siteUrl: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  const runner = new Runner(page, siteUrl);
  await openWith(runner, storyUntilToday());
  const today: Opening = {
    url: `${siteUrl}/#/today`,
    until: "main h2",
  };
  const words = await page.locator("body").innerText();
  const plain = await serveFolder(plainPage(words));
  const app = await serveFolder(budgetApp());
  try {
    const client = await context.newCDPSession(page);
    await asPhone(client, true);
    const still = await measure(page, {
      url: plain.url,
      until: "p:last-of-type",
    });
    tell("a static page with the same words", still, still);
    tell("Today, first visit", await measure(page, today), still);
    await asPhone(client, false);
    await openOnce(page, today);
    tell("Today, second visit", await measure(page, today), still);
    await context.setOffline(true);
    tell("Today, without a network", await measure(page, today), still);
    await context.setOffline(false);
    const fresh = await (await browser.newContext()).newPage();
    await asPhone(await fresh.context().newCDPSession(fresh), true);
    tell(
      "a budget app in React, first visit, its first button",
      await measure(fresh, {
        url: app.url,
        until: "button",
      }),
      still,
    );
  } finally {
    await plain.close();
    await app.close();
  }
}

/** Somebody some weeks in, everything done until yesterday. */
function storyUntilToday() {
  const first = Date.parse("2026-11-22");
  const since = Math.floor((Date.now() - first) / 86_400_000);
  return runnerOnDay(DAYS).forward(0, DAYS + since - 1);
}

const { path } = await findChromium();
const site = await startSite();
const browser = await chromium.launch({
  executablePath: path,
  args: [...CHROMIUM_FLAGS],
});
try {
  await compare(browser, site.url);
} finally {
  await browser.close();
  await site.close();
}
