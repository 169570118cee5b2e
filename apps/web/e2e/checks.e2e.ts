import { deniedWords } from "../../../packages/words/src/lint/deny.ts";
import type { Page } from "@playwright/test";
import { axeOf } from "./axe.ts";
import { expect, test } from "./fixture.ts";
import { openWith, runnerOnDay } from "./long-journal.ts";
import type { Runner } from "./runner.ts";

/** The readiness checks, gone through by hand: two sides, a reload, a sign, words after a loss, keys alone. */

const MONDAY = "2026-11-23";

/** Someone on the day on which the balance check is on offer, the check-in done. */
async function onBalanceDay(runner: Runner): Promise<void> {
  await openWith(runner, runnerOnDay(41).forward(0, 42));
  await runner.sleepUntil(MONDAY);
  await runner.reportNothing();
}

function standing(page: Page) {
  return page.getByRole("region", {
    name: /check today|Not all|does not count/,
  });
}

/** Holds a side of the balance check for so long. */
async function hold(page: Page, side: string, seconds: number): Promise<void> {
  await page.getByRole("button", { name: side }).click();
  await page.clock.runFor(seconds * 1000);
}

/** Reads how it is set up, and holds the first side. */
async function beginRight(page: Page, seconds: number): Promise<void> {
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await hold(page, RIGHT, seconds);
}

const RIGHT = "Begin with the right side";
const LEFT = "Begin the left side";

test("both sides of a check to the end: Today, the list and the way know it", async ({
  runner,
  page,
}) => {
  await onBalanceDay(runner);
  await runner
    .card("Readiness check")
    .getByRole("link", { name: /^Start/ })
    .click();
  await expect(runner.heading("Single-leg balance")).toBeVisible();
  await beginRight(page, 10);
  await expect(page.getByText("Then: Left side")).toBeVisible();
  await hold(page, LEFT, 10);
  await expect(
    page.getByText("Left side 10 s · Right side 10 s"),
  ).toBeVisible();
  await runner.mark("None");
  await runner.tap("Write it down");
  await expect(standing(page)).toContainText("You passed this check today");
  await page.getByText("As a table").click();
  await expect(
    page.getByRole("table", { name: "Every try" }).getByRole("row"),
  ).toHaveText(["DayLeft sideRight sideResult", /10 s10 spassed$/]);
  await runner.visit("#/today");
  await expect(page.getByText("Written down today")).toBeVisible();
  await expect(runner.card("Readiness check")).toHaveCount(0);

  await runner.sleepUntil("2026-11-24");
  await runner.reportNothing();
  await runner.visit("#/path/impact");
  const asked = page.getByText("Check passed: single-leg balance").first();
  await expect(asked).toBeVisible();
  await page
    .getByRole("link", { name: "See this check Single-leg balance" })
    .click();
  await expect(page.getByText(/^Passed, and counts until/)).toBeVisible();
});

test("a reload in the middle: nothing half-written, told as it is, and it begins again", async ({
  runner,
  page,
}) => {
  await onBalanceDay(runner);
  await runner.visit("#/checks/balance");
  await beginRight(page, 10);
  await expect(page.getByText("Then: Left side")).toBeVisible();
  await runner.reload();
  await expect(page.getByText("begun and not finished")).toBeVisible();
  await expect(page.getByText("No try yet.")).toBeVisible();
  await beginRight(page, 3);
  await runner.tap("That felt wrong");
  await expect(runner.heading("Stopped. What was it?")).toBeVisible();
  await runner.mark("None");
  await runner.tap("Write it down");
  await expect(standing(page)).toContainText("left open");
  await expect(page.getByText("begun and not finished")).toHaveCount(0);
});

test("a sign with it, and a side that is short: it does not pass, and says why and by how much", async ({
  runner,
  page,
}) => {
  await onBalanceDay(runner);
  await runner.visit("#/checks/balance");
  await beginRight(page, 10);
  await hold(page, LEFT, 6);
  await runner.tap("Stop the clock");
  await runner.mark("Yes");
  await runner.tap("Write it down");
  await expect(page.getByRole("alert")).toBeVisible();
  await runner.mark(/heaviness/i);
  await page
    .getByRole("group", { name: "How much?" })
    .getByRole("radio")
    .nth(1)
    .press("Space");
  await runner.tap("Write it down");
  const told = standing(page);
  await expect(told).toContainText("Not all of it this time");
  await expect(told).toContainText("Left side: 6 s of 10 s, short by 4 s");
  await expect(told).toContainText("Something was noticed with it");
  await runner.visit("#/checks");
  await expect(
    page.getByRole("region", { name: "What is short" }),
  ).toContainText("Single-leg balance: Left side 6 s");
  await runner.visit("#/today");
  await expect(
    page.getByRole("heading", { name: "Gentle only", level: 2 }),
  ).toBeVisible();
});

async function faults(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const axe = axeOf(page);
    // In the other theme nothing but the colours is another.
    if (colorScheme === "dark") axe.withRules(["color-contrast"]);
    const { violations } = await axe.analyze();
    found.push(...violations.map(({ id }) => `${colorScheme} ${id}`));
  }
  const text = `${await page.title()}\n${await page.locator("body").innerText()}`;
  return [...found, ...deniedWords(text, "loss")];
}

test("H-25: after a loss the checks say nothing of an infant, and each screen of theirs is for everyone", async ({
  runner,
  page,
}) => {
  test.setTimeout(60_000);
  await openWith(runner, runnerOnDay(83, { outcome: "died" }).forward(0, 84));
  await runner.sleepUntil(MONDAY);
  await runner.reportNothing();
  await runner.visit("#/checks");
  await expect(
    page.getByRole("region", { name: "On offer today" }).getByRole("link"),
  ).toHaveCount(4);
  expect(await faults(page)).toEqual([]);
  await runner.visit("#/checks/hop");
  await expect(page.getByText("What comes before it")).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await runner.visit("#/checks/running-man");
  await runner.tap("Begin");
  await runner.tap(RIGHT);
  await expect(page.locator(".beat-now")).toHaveCount(1);
  expect(await faults(page)).toEqual([]);
});

test("by keyboard alone, from the check to its result", async ({
  runner,
  page,
}) => {
  await openWith(runner, runnerOnDay(83).forward(0, 84));
  await runner.sleepUntil(MONDAY);
  await runner.reportNothing();
  await runner.visit("#/checks/running-man");
  await page.getByRole("button", { name: "Begin", exact: true }).press("Enter");
  const main = page.locator(".control-main");
  await main.press("Enter");
  const count = async (): Promise<void> => {
    await main.focus();
    for (let taps = 0; taps < 10; taps++) await page.keyboard.press("Space");
  };
  await count();
  await expect(main).toHaveText(LEFT);
  await page.keyboard.press("Enter");
  await count();
  const none = page.getByRole("radio", { name: "None" });
  // The page's heading takes the focus when it comes, which may be after the question stands.
  await expect(async () => {
    await none.press("Space");
    await expect(none).toBeChecked({ timeout: 500 });
  }).toPass();
  await page.getByRole("button", { name: "Write it down" }).press("Enter");
  await expect(standing(page)).toContainText("You passed this check today");
  await expect(runner.heading("Running man")).toBeFocused();
});
