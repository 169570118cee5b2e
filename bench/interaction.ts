import { type Browser, chromium, type Page } from "@playwright/test";
import { keepEntries } from "../apps/web/e2e/keep-entries.ts";
import { Runner } from "../apps/web/e2e/runner.ts";
import { startSite } from "../apps/web/e2e/site.ts";
import { screened, type Story } from "../packages/engine/test/kit/story.ts";
import { CHROMIUM_FLAGS, findChromium } from "../tools/browser/find.ts";

/**
 * How long a tap takes to be answered with four years in the journal, on a processor four times slower, beside the tap on
 * a plain page that only changes a word, in the same browser and the same run. Run: `npx tsx bench/interaction.ts`.
 *
 * `delay` is the browser's own measure of the slowest event, from the tap to the next picture (Event Timing, in steps of
 * 8 ms, nothing below 16); `done` is from the tap until what it asked for stands on the screen, storage included.
 */

const DAYS = 1460;
const SLOWER = 4;
const MS_PER_DAY = 86_400_000;
const TAKEN_BACK = 12;
const SETTLE_MS = 700;
const BUDGET_MS = 100;

interface Tap {
  readonly name: string;
  /** What is there once it is done. */
  readonly until: string;
  readonly at: (page: Page) => Promise<void>;
}

function civilDate(instant: number): Story["ended"] {
  return new Date(instant).toISOString().slice(0, 10) as Story["ended"];
}

/** Some days of a healthy runner until yesterday; now and then something was taken back. */
function lived(days: number): Story {
  // Today is one of the days on which she trains.
  const today = new Date().getDay();
  const training = [today, today + 2, today + 4].map(
    (day) => ((day + 6) % 7) + 1,
  );
  const story = screened(
    { days: training },
    civilDate(Date.now() - days * MS_PER_DAY),
  );
  story.forward(0, days - 1);
  const walks = story.entries.filter(({ kind }) => kind === "walk");
  for (let index = 0; index < TAKEN_BACK; index++) {
    const entry = walks[index * 100]?.id ?? "";
    story.raw(days - 40 + index, { kind: "retract", entry });
  }
  return story;
}

/** Four years, and as many days more as bring a day on which there is strength to be fitted into minutes. */
function fourYears(): Story {
  for (let days = DAYS; days < DAYS + 14; days++) {
    const story = lived(days);
    const decision = story.copy().clear(days).decide(days);
    if (decision.sessions.some(({ kind }) => kind === "strength")) return story;
  }
  throw new Error("no day with strength");
}

/** Notes each event that took longer than a frame. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const delays: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) delays.push(duration);
    }).observe(Object.assign({ type: "event" }, { durationThreshold: 16 }));
    Object.assign(window, { delays });
  });
}

function slowest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { delays } = window as unknown as { delays: number[] };
    return Math.max(0, ...delays.splice(0));
  });
}

/** From the next tap until a part of the page is there and drawn. */
async function expectSoon(page: Page, until: string): Promise<void> {
  await page.evaluate((selector) => {
    const soon = new Promise<number>((resolve) => {
      const begin = (): void => {
        const start = performance.now();
        const look = (): void => {
          const isThere = document.querySelector(selector) !== null;
          requestAnimationFrame(
            isThere ? () => resolve(performance.now() - start) : look,
          );
        };
        look();
      };
      addEventListener("pointerdown", begin, { once: true, capture: true });
    });
    Object.assign(window, { soon });
  }, until);
}

async function measure(page: Page, { name, until, at }: Tap): Promise<number> {
  await slowest(page);
  await expectSoon(page, until);
  await at(page);
  const done = await page.evaluate(
    () => (window as unknown as { soon: Promise<number> }).soon,
  );
  await page.waitForTimeout(SETTLE_MS);
  const delay = await slowest(page);
  const shown = delay === 0 ? "< 16" : delay.toFixed(0);
  console.log(
    `${name.padEnd(46)} delay ${shown.padStart(5)} ms   done ${done.toFixed(0).padStart(5)} ms`,
  );
  return delay;
}

function link(name: string) {
  return (page: Page): Promise<void> =>
    page
      .getByRole("navigation", { name: "Places" })
      .getByRole("link", { name })
      .click();
}

const radio = (value: number) => (page: Page) =>
  page.locator(`label:has(input[value="${value}"])`).first().click();

const NOTHING: Tap = {
  name: "nothing to report: the mood page",
  until: 'input[name="low"]',
  at: (page) => page.getByRole("button", { name: "Nothing to report" }).click(),
};

const TAPS: readonly Tap[] = [
  {
    name: "the last answer: check-in kept, today decided",
    until: ".level-panel",
    at: (page) => page.getByRole("button", { name: "No", exact: true }).click(),
  },
  {
    name: "other minutes",
    until: 'input[value="5"]:checked',
    at: radio(5),
  },
  {
    name: "and back",
    until: 'input[value="35"]:checked',
    at: radio(35),
  },
  {
    name: "gentler words: an entry, all said anew",
    until: ".toast",
    at: async (page) => {
      // The foot of Today is fetched when it comes near.
      await page.locator(".near").scrollIntoViewIfNeeded();
      await page.getByRole("button", { name: "Gentler words" }).click();
    },
  },
  {
    name: "undo: the entry is taken back",
    until: ".top output:empty",
    at: (page) => page.getByRole("button", { name: "Undo" }).click(),
  },
  { name: "the way, first opened", until: ".land-place", at: link("Path") },
  {
    name: "a gate, while the times are worked out",
    until: ".verdict",
    at: (page) => page.locator('.gate-row[href="#/path/load"]').click(),
  },
  { name: "what has changed", until: ".plot", at: link("Progress") },
  {
    name: "all four years of it",
    until: '.plot svg[viewBox^="0 0 2"]',
    at: radio(0),
  },
  { name: "back to Today", until: ".level-panel", at: link("Today") },
];

const PLAIN = `<!doctype html><button>word</button><script>
  document.querySelector("button").onclick = (event) => { event.target.textContent = "another"; event.target.className = "done"; };
</script>`;

/** What tsx puts round the functions of this file must be known in the page as well. */
const NAMES = "globalThis.__name ??= (value) => value;";

async function opened(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.addInitScript({ content: NAMES });
  return page;
}

async function slowed(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

/** A tap that asks for next to nothing. */
async function plainTap(browser: Browser): Promise<void> {
  const page = await opened(browser);
  await page.goto("about:blank");
  await page.setContent(PLAIN);
  await slowed(page);
  await watch(page);
  await measure(page, {
    name: "a plain page: one word changes",
    until: ".done",
    at: (shown) => shown.getByRole("button").click(),
  });
  await page.close();
}

/** The slowest of all taps in the app. */
async function appTaps(
  browser: Browser,
  url: string,
  story: Story,
): Promise<number> {
  const page = await opened(browser);
  const runner = new Runner(page, url);
  await runner.agree();
  await keepEntries(page, story.entries);
  await runner.open("/#/today");
  await slowed(page);
  await page.reload();
  await page.getByRole("button", { name: "Nothing to report" }).waitFor();
  await watch(page);
  const delays = [await measure(page, NOTHING)];
  await runner.next();
  await page.waitForTimeout(SETTLE_MS);
  for (const tap of TAPS) delays.push(await measure(page, tap));
  return Math.max(...delays);
}

const story = fourYears();
console.log(
  `${story.entries.length} entries over ${DAYS} days; processor ${SLOWER} times slower`,
);
const { path } = await findChromium();
const browser = await chromium.launch({
  executablePath: path,
  args: [...CHROMIUM_FLAGS],
});
try {
  const site = await startSite();
  try {
    await plainTap(browser);
    const most = await appTaps(browser, site.url, story);
    console.log(
      `slowest ${most.toFixed(0)} ms; the budget is ${BUDGET_MS} ms: ${most <= BUDGET_MS ? "kept" : "not kept"}`,
    );
  } finally {
    await site.close();
  }
} finally {
  await browser.close();
}
