import type { Page } from "@playwright/test";
import { expect, test } from "./fixture.ts";

test.use({ isKept: true });

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
  // Whoever does not see the level hears it first.
  const { level } = await page.evaluate(() => ({
    level: document.querySelector("#level")?.textContent ?? "",
  }));
  await focusOnHeading(page, `Today: ${level}`);

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

test("what is missing is named, tied to its group, and said again, the focus where it is mended", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.visit("#/check-in/signs");
  await runner.mark(/^Leaking urine/);
  const group = page.getByRole("group", { name: /^Leaking urine.*How much/ });
  const first = group.getByRole("radio").first();
  for (let time = 0; time < 2; time++) {
    await press(page, "None of the others");
    await expect(first).toBeFocused();
    await expect(page.getByRole("alert")).toHaveText(
      /^Leaking urine.* Say how strong it was\.$/,
    );
    await expect(group).toHaveAccessibleDescription(/Say how strong/);
    await expect(group).toHaveAttribute("aria-invalid", "true");
  }
  await page.keyboard.press("Space");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(group).not.toHaveAttribute("aria-invalid");
  await press(page, "None of the others");
  await runner.mark("Calf");
  await press(page, "No other pain");
  await expect(page.getByRole("alert")).toContainText("Calf:");
  await runner.visit("#/answers/weeks");
  const weeks = page.getByRole("spinbutton", { name: "Weeks" });
  await weeks.fill("");
  await press(page, "Save");
  await expect(weeks).toBeFocused();
  await expect(weeks).toHaveAccessibleDescription(/needed/);
  await press(page, "More: Weeks");
  await expect(page.locator(".number-field output")).toHaveText("30");
  await press(page, "Save");
  await focusOnHeading(page, /./);
});

test("a screen that cannot be fetched has the focus, a name and the ways to others", async ({
  runner,
  page,
}) => {
  // Without a service worker nothing was stored beforehand.
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  });
  await runner.setUp();
  await runner.reportNothing();
  await page.route(/assets\/.*\.js$/, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: 'throw new Error("not fetched")',
    }),
  );
  await page.getByRole("link", { name: "Learn" }).click();
  await focusOnHeading(page, "Not opened");
  await expect(page).toHaveTitle(/Not opened/);
  await expect(page.getByRole("navigation")).toBeVisible();
});
