import { AxeBuilder } from "@axe-core/playwright";
import { mkdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixture.ts";

/** Every screen, in both themes: no fault of accessibility; at 320 px nothing to scroll sideways. */

const SHOTS = process.env["RESTRIDE_SHOTS"];

async function look(page: Page, name: string): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page })
      .withTags([
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
      ])
      .analyze();
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    );
    expect([name, theme, found]).toEqual([name, theme, []]);
    await shoot(page, `${name}-390-${theme}`);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect([name, Math.max(0, wide)]).toEqual([name, 0]);
  await shoot(page, `${name}-320`);
  await page.setViewportSize({ width: 1200, height: 900 });
  await shoot(page, `${name}-1200`);
  await page.setViewportSize({ width: 390, height: 844 });
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
  await page.getByText("It was another number").first().click();
  await runner.mark("Yes", /Any leak, heaviness/);
  await runner.tap("That felt wrong");
  await look(page, "log");
  for (const [name, hash] of [
    ["go-ahead", "#/go-ahead"],
    ["answers", "#/answers"],
    ["more", "#/more"],
  ] as const) {
    await runner.visit(hash);
    await look(page, name);
  }
});

test("signs, holds and calls", async ({ runner, page }) => {
  test.setTimeout(300_000);
  await runner.setUp();
  await runner.beginReport();
  await runner.tap("None of these");
  await runner.mark(/A bulge at the vagina/);
  await runner.mark("Felt clearly");
  await runner.tap("None of the others");
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
