import { figureFileNames } from "@restride/program/figure-files";
import type { Page } from "@playwright/test";
import { axeOf } from "./axe.ts";
import { expect, test } from "./fixture.ts";

test.use({ isKept: true });

/** Faults of accessibility with a figure open, in both themes. */
async function faults(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    // Between two themes a button has the colours of neither.
    await page.evaluate(async () => {
      const changes = document.getAnimations();
      await Promise.allSettled(changes.map(({ finished }) => finished));
    });
    const { violations } = await axeOf(page).analyze();
    found.push(...violations.map(({ id }) => `${colorScheme}: ${id}`));
  }
  return found;
}

/** The families whose clips a page asks for, as their files are named. */
function clipFiles(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.serviceWorker() !== null) return;
    const name = /\/assets\/(?<name>[\w-]+)-[\w-]{8}\.js$/u.exec(request.url())
      ?.groups?.["name"];
    if (name !== undefined && figureFileNames.includes(name)) asked.push(name);
  });
  return asked;
}

test("a movement is drawn and moves, is held still, and is told in words", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.reportNothing();
  const asked = clipFiles(page);
  await runner.card("Strength").locator("summary").first().click();
  const item = runner.card("Strength").locator("details.item").first();
  const figure = item.locator("figure.figure");
  const paths = figure.locator("svg path");
  await expect.poll(() => paths.count()).toBeGreaterThan(25);
  await expect(figure.locator("figcaption")).not.toBeEmpty();
  const drawn = (): Promise<string> =>
    figure.locator("svg").evaluate((svg) => svg.innerHTML);
  const first = await drawn();
  await page.clock.runFor(1500);
  expect(await drawn()).not.toBe(first);
  await item.getByRole("button", { name: "Hold it still" }).click();
  await expect(item.getByRole("button", { name: "Let it move" })).toBeVisible();
  // What the button has set off is done with the next frame.
  await page.clock.runFor(200);
  const held = await drawn();
  await page.clock.runFor(1500);
  expect(await drawn()).toBe(held);
  expect(asked).toHaveLength(1);
  expect(await faults(page)).toEqual([]);
});

test("where motion is not wanted, key poses stand with numbers", async ({
  runner,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await runner.setUp();
  await runner.reportNothing();
  await runner.card("Strength").locator("summary").first().click();
  const item = runner.card("Strength").locator("details.item").first();
  const stills = item.locator("figure.figure svg");
  await expect(stills.locator("text")).toHaveText(["1", "2"]);
  const before = await stills.evaluate((svg) => svg.innerHTML);
  await page.clock.runFor(1500);
  expect(await stills.evaluate((svg) => svg.innerHTML)).toBe(before);
});
