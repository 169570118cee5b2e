import { test as base } from "@playwright/test";
import { Runner } from "./runner.ts";
import { type Site, startSite } from "./site.ts";

interface WorkerParts {
  readonly site: Site;
}

interface TestParts {
  /** Whether the app puts itself on the device, for later visits and without a network. */
  readonly isKept: boolean;
  /** The files that the test itself keeps from coming: that they are missing is no fault. */
  readonly cut: RegExp | null;
  readonly runner: Runner;
}

/** Morning of the first day in every test: week 11 after the date that the set-up gives. */
export const FIRST_DAY = "2026-11-22";
export const FIRST_MORNING = new Date(`${FIRST_DAY}T09:00:00`);

/** Leaves the request for a service worker without an answer, as a first visit does while it goes on. */
function keepNothing(): void {
  navigator.serviceWorker.register = () => new Promise(() => {});
}

/** Each test gets a fresh device at the served app, and fails on any error in the page or request to elsewhere. */
export const test = base.extend<TestParts, WorkerParts>({
  site: [
    async ({ browserName: _any }, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  // Most flows are of one visit: fetching every file for the next is a quarter of what they cost.
  isKept: [false, { option: true }],
  cut: [null, { option: true }],
  runner: async ({ page, site, isKept, cut }, use) => {
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      const isCut = cut?.test(message.location().url) ?? false;
      if (message.type() === "error" && !isCut) faults.push(message.text());
    });
    page.on("request", (request) => {
      // A file that was made on the device has an address of its own, in front of the site's.
      const url = request.url().replace(/^blob:/, "");
      if (!url.startsWith(`${site.url}/`))
        faults.push(`request to ${request.url()}`);
    });
    if (!isKept) await page.addInitScript(keepNothing);
    await page.clock.install({ time: FIRST_MORNING });
    await use(new Runner(page, site.url));
    base.expect(faults).toEqual([]);
  },
});

export { expect } from "@playwright/test";
