import type { AxeBuilder } from "@axe-core/playwright";
import { mkdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { axeOf } from "./axe.ts";
import { expect, test } from "./fixture.ts";
import { openWith, runnerOnDay } from "./long-journal.ts";

/**
 * Every screen: no fault of accessibility, readable colours in both themes, nothing to scroll sideways at 320 px or with
 * letters twice as large, nothing too small for a thumb.
 */

const SHOTS = process.env["RESTRIDE_SHOTS"];
/** Where the pictures of docs/screens go when they are made anew: one of each screen, as a phone shows it. */
const SCREENS = process.env["RESTRIDE_SCREENS"];
const TAGS = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
];
const THUMB_PX = 44;

async function faults(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
  );
}

/** Controls that a thumb would miss; a box or a dot is as large as the label around it. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      "a[href], button, summary, input, textarea, select",
    );
    return [...controls].flatMap((control) => {
      const { width, height } = (
        control.closest("label") ?? control
      ).getBoundingClientRect();
      const isShown = width > 0 && height > 0;
      return isShown && (width < least - 0.5 || height < least - 0.5)
        ? [`${control.outerHTML.slice(0, 80)} ${width}x${height}`]
        : [];
    });
  }, THUMB_PX);
}

/** At the foot of the page instead of over it: what lies half under the bar would count as too small a target. */
async function holdBar(page: Page, position: string): Promise<void> {
  await page.evaluate((where) => {
    const bar = document.querySelector<HTMLElement>(".places");
    bar?.style.setProperty("position", where);
  }, position);
}

async function look(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await holdBar(page, "static");
  const builder = axeOf(page);
  expect([name, await faults(builder.withTags(TAGS))]).toEqual([name, []]);
  await holdBar(page, "");
  expect([name, await tooSmall(page)]).toEqual([name, []]);
  await picture(page, name);
  await shoot(page, `${name}-390-light`);
  await page.emulateMedia({ colorScheme: "dark" });
  const colours = axeOf(page).withRules(["color-contrast"]);
  expect([name, "dark", await faults(colours)]).toEqual([name, "dark", []]);
  await shoot(page, `${name}-390-dark`);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 640 });
  expect([name, 320, await sideways(page)]).toEqual([name, 320, 0]);
  await shoot(page, `${name}-320`);
  await page.setViewportSize({ width: 390, height: 844 });
  await enlarge(page, "200%");
  expect([name, "200 %", await sideways(page)]).toEqual([name, "200 %", 0]);
  await shoot(page, `${name}-large`);
  await enlarge(page, "");
  if (SHOTS === undefined) return;
  await page.setViewportSize({ width: 1280, height: 900 });
  await shoot(page, `${name}-1280`);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ forcedColors: "active" });
  await shoot(page, `${name}-forced`);
  await page.emulateMedia({ forcedColors: "none" });
}

/** Letters twice as large, as a browser's setting makes them. */
async function enlarge(page: Page, size: string): Promise<void> {
  await page.evaluate((percent) => {
    document.documentElement.style.fontSize = percent;
  }, size);
}

async function picture(page: Page, name: string): Promise<void> {
  if (SCREENS === undefined) return;
  mkdirSync(SCREENS, { recursive: true });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({
    path: `${SCREENS}/${name}.jpg`,
    type: "jpeg",
    quality: 72,
  });
}

async function shoot(page: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
}

test("before set-up", async ({ runner, page }) => {
  test.setTimeout(180_000);
  await runner.open();
  await expect(runner.heading(/Back to running/)).toBeVisible();
  await look(page, "welcome");
  await runner.tap("Bring back a journal");
  await look(page, "restore");
  await runner.tap("Back");
  await runner.tap("Look around with a sample");
  await look(page, "sample");
  await runner.tap(/^Running/);
  await runner.onToday();
  await runner.toFoot();
  await expect(page.locator(".week-offered").first()).toBeVisible({
    timeout: 60_000,
  });
  await look(page, "sample-today");
  await runner.visit("#/ran");
  await runner.tap("Another day, much the same");
  await runner.mark("Yes", /Any leak/);
  await runner.tap("Save");
  await look(page, "sample-ran");
  await runner.tap("Leave it");
  await expect(runner.heading(/Back to running/)).toBeVisible();
  await runner.tap("Start");
  await look(page, "notice");
  await runner.open("/help.html");
  await look(page, "help");
  await runner.agree();
  await look(page, "set-up-when");
});

test("set-up and check-in", async ({ runner, page }) => {
  test.setTimeout(300_000);
  await runner.setUp();
  await look(page, "check-in");
  for (const question of [
    "outcome",
    "weeks",
    "birth",
    "tear",
    "history",
    "days",
    "equipment",
    "region",
    "policy",
  ]) {
    await runner.visit(`#/answers/${question}`);
    await look(page, `answers-${question}`);
  }
  await runner.visit("#/topics");
  await look(page, "topics");
  await runner.visit("#/check-in/warnings");
  await runner.mark(/Fainting, or feeling dizzy/);
  await look(page, "warnings");
  await runner.visit("#/check-in/signs");
  await runner.mark(/Leaking urine/);
  await look(page, "signs");
  await runner.visit("#/check-in/pain");
  await runner.mark("Calf");
  await look(page, "pain");
  await runner.visit("#/check-in/body");
  await look(page, "body");
  await runner.visit("#/check-in/mood");
  await runner.mark("Yes", "Has your mood been low");
  await look(page, "mood");
  await runner.visit("#/check-in/self-harm");
  await look(page, "self-harm");
});

test("today, the log and the rest", async ({ runner, page }) => {
  test.setTimeout(300_000);
  await runner.setUp();
  await runner.visit("#/today");
  await look(page, "today-ask");
  await runner.reportNothing();
  await runner.card("Strength").locator("summary").first().click();
  await expect(page.getByText("Set up").first()).toBeVisible();
  await look(page, "today");
  await runner.tap("Why, and who says so");
  await look(page, "reasons");
  await page.keyboard.press("Escape");
  await runner
    .card("Strength")
    .getByRole("link", { name: /Write down/ })
    .click();
  await runner.tap("All of it, as shown");
  await page.getByText("Change").first().click();
  await runner.mark("Yes", /Any leak/);
  await runner.tap("That felt wrong");
  await look(page, "log");
  for (const [name, hash] of [
    ["go-ahead", "#/go-ahead"],
    ["answers", "#/answers"],
    ["more", "#/more"],
    ["share", "#/share"],
    ["data", "#/data"],
    ["learn", "#/learn"],
    ["learn-study", "#/learn/breath-and-core"],
    ["learn-article", "#/learn/strategy-impact-in-order"],
    ["movements", "#/movement"],
    ["movement", "#/movement/goblet-squat"],
    ["movement-here", "#/movement/breath-360-seated"],
  ] as const) {
    await runner.visit(hash);
    await look(page, name);
  }
});

test("the way and what has changed", async ({ runner, page }) => {
  test.setTimeout(300_000);
  const story = runnerOnDay(150).forward(0, 149).signs(149, { leak: 1 });
  await openWith(runner, story);
  for (const [name, hash] of [
    ["path", "#/path"],
    ["path-run", "#/path/run"],
    ["path-impact", "#/path/impact"],
    ["checks", "#/checks"],
    ["check", "#/checks/balance"],
    ["progress", "#/progress"],
  ] as const) {
    await runner.visit(hash);
    await expect(page.getByText(/being worked out|Being gathered/)).toHaveCount(
      0,
      { timeout: 60_000 },
    );
    await look(page, name);
  }
});

test("a session, set by set", async ({ runner, page }) => {
  test.setTimeout(100_000);
  // The first day is a Sunday, which is none of hers.
  await openWith(runner, runnerOnDay(46).forward(0, 47));
  await runner.sleepUntil("2026-11-23");
  await runner.reportNothing();
  await runner
    .card("Strength")
    .getByRole("link", { name: /^Start/ })
    .click();
  await expect(page.locator(".turn")).toBeVisible();
  await page.getByText("Sound, touch, hand").click();
  await look(page, "session-set-up");
  await runner.tap("Begin");
  await look(page, "session-work");
  await runner.tap("All of them done");
  await runner.tap("Begin");
  for (const side of ["Right side", "Left side"]) {
    await expect(page.locator(".turn")).toContainText(side);
    await runner.tap("All of them done");
  }
  await expect(page.getByRole("heading", { name: "Rest" })).toBeVisible();
  await look(page, "session-rest");
  await runner.tap("That felt wrong");
  await look(page, "session-wrong");
});

test("a run", async ({ runner, page }) => {
  test.setTimeout(300_000);
  await page.clock.setSystemTime(new Date("2026-11-23T09:00:00"));
  await openWith(runner, runnerOnDay(110).forward(0, 111).checkIn(111));
  await runner.visit("#/run/2026-11-23/run/card");
  await look(page, "run-card");
  await runner.tap("Run");
  await page.getByText("Step by step").click();
  await look(page, "run-before");
  await runner.mark(/^No sound/);
  await runner.tap("Begin");
  await page.clock.fastForward(480_000);
  await look(page, "run-going");
  await runner.tap("Pause");
  await runner.tap("Stop and walk home");
  await runner.tap("I am there");
  await look(page, "run-end");
});

test("signs, holds and calls", async ({ runner, page }) => {
  test.setTimeout(300_000);
  await runner.setUp();
  await runner.beginReport();
  await runner.tap("None of these");
  await runner.mark(/A bulge at the vagina/);
  await runner.mark("Felt clearly");
  await runner.tap("None of the others");
  // What was told is kept before the next page comes.
  await expect(runner.heading("Pain anywhere?")).toBeVisible();
  await runner.visit("#/today");
  await look(page, "today-call-soon");
  await runner.visit("#/check-in/warnings");
  await runner.mark(/A temperature of 38/);
  await runner.tap("None of the others");
  await expect(page.getByText(/call now, at any hour/i)).toBeVisible();
  await look(page, "call-now");
  await runner.sleepUntil("2026-11-23");
  await look(page, "call-now-next-day");
});

test("emergency", async ({ runner, page }) => {
  test.setTimeout(120_000);
  await runner.setUp();
  await runner.tap("Nothing to report");
  await runner.next();
  await runner.tap("Yes");
  await expect(page.getByRole("link", { name: /999: call now/ })).toBeVisible();
  await look(page, "emergency");
});
