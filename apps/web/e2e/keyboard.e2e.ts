import type { Page } from "@playwright/test";
import { expect, test } from "./fixture.ts";

/** The app without a pointer: every step by Tab, Space, Enter and Escape, and the focus where the eye is. */

const MOST_STOPS = 60;

/** Walks with Tab until a control of this name has the focus. */
async function reach(page: Page, name: string | RegExp): Promise<void> {
  const target = page
    .getByRole("button", { name, exact: typeof name === "string" })
    .or(page.getByRole("link", { name, exact: typeof name === "string" }))
    .or(page.getByRole("radio", { name, exact: typeof name === "string" }))
    .or(page.getByRole("checkbox", { name, exact: typeof name === "string" }))
    .first();
  await expect(target).toBeAttached();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    const isHere = await target.evaluate(
      (element) => element === document.activeElement,
    );
    if (isHere) return;
  }
  throw new Error(`no way to ${String(name)} by keyboard`);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await reach(page, name);
  await page.keyboard.press("Enter");
}

async function focusOnHeading(
  page: Page,
  name: string | RegExp,
): Promise<void> {
  await expect(page.getByRole("heading", { name, level: 1 })).toBeFocused();
}

test("the way in, by keyboard alone, the focus on each new heading", async ({
  runner,
  page,
}) => {
  await runner.open();
  await expect(runner.heading(/Back to running/)).toBeVisible();
  await press(page, "Start");
  await focusOnHeading(page, "Before you begin");
  await press(page, "I am 18 or over and have read this");
  await focusOnHeading(page, "When did the pregnancy end?");
  await reach(page, "It has ended");
  await page.keyboard.press("Space");
  const day = page.getByLabel("On which day?");
  await page.keyboard.press("Tab");
  await expect(day).toBeFocused();
  await day.fill("2026-09-01");
  await press(page, "Next");
  await focusOnHeading(page, "Which words should we use?");
});

test("check-in, reasons and the log, by keyboard alone", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await focusOnHeading(page, "How is today?");
  await press(page, "Nothing to report");
  await focusOnHeading(page, "How are you, yourself?");
  await press(page, "Next");
  await focusOnHeading(page, /thoughts of hurting yourself/);
  await press(page, "No");
  await focusOnHeading(page, "Today");

  await press(page, "Why, and who says so");
  const sheet = page.getByRole("dialog", { name: /.+/ });
  await expect(sheet).toBeVisible();
  const isInside = await sheet.evaluate((element) =>
    element.contains(document.activeElement),
  );
  expect(isInside).toBe(true);
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(
    page.getByRole("button", { name: "Why, and who says so" }),
  ).toBeFocused();

  await press(page, "Write down what you did Strength");
  await focusOnHeading(page, "Strength: what you did");
  await press(page, "All of it, as shown");
  await press(page, "Save");
  await focusOnHeading(page, "Today");
  await press(page, "Undo");
  await expect(runner.card("Strength")).toHaveCount(1);
});
