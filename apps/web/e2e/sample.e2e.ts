import { deniedWords } from "@restride/words/lint";
import { expect, test } from "./fixture.ts";
import { readKept } from "./kept.ts";
import { openWith, runnerOnDay } from "./long-journal.ts";
import { Runner } from "./runner.ts";

/** Looking around in a journal that is nobody's: hers is neither read nor written. */

const MARK = "Sample. Nothing here is yours, nothing is kept.";

test("a sample is written in, reloaded and left, leads to nothing that looks after the device, and her own journal is byte for byte as before", async ({
  runner,
  page,
  context,
  site,
}) => {
  await openWith(runner, runnerOnDay(46).forward(0, 46), "#/more");
  const before = JSON.stringify(await readKept(page));
  await runner.tap("Look around with a sample");
  await runner.tap(/^Running/);
  await expect(page.getByText(MARK)).toBeVisible();
  await expect(runner.card("Run")).toBeVisible();
  await runner
    .card("Run")
    .getByRole("link", { name: /Write down/ })
    .click();
  await runner.mark("None", /Any leak/);
  await runner.tap("Save");
  await expect(runner.card("Run")).toHaveCount(0);
  // Another tab knows of none of it.
  const other = await context.newPage();
  await other.clock.install({ time: new Date("2026-11-22T10:00:00") });
  const second = new Runner(other, site.url);
  await second.open("/#/today");
  await expect(
    other.getByRole("heading", { name: "Check in first", level: 2 }),
  ).toBeVisible();
  await expect(other.getByText(MARK)).toHaveCount(0);
  await other.close();
  // A reload is the way out as well.
  await runner.reload();
  await expect(
    page.getByRole("heading", { name: "Check in first", level: 2 }),
  ).toBeVisible();
  await expect(page.getByText(MARK)).toHaveCount(0);
  await runner.visit("#/sample");
  await runner.tap(/^Just begun/);
  await expect(page.getByText(MARK)).toBeVisible();
  // What looks after the device is not reached from a sample.
  for (const hash of ["#/data", "#/restore", "#/privacy"]) {
    await runner.visit(hash);
    await expect(runner.heading("More")).toBeVisible();
    await expect(page.getByRole("link", { name: "Your data" })).toHaveCount(0);
  }
  await runner.tap("Leave it");
  await expect(page.getByText(MARK)).toHaveCount(0);
  await expect(
    page.getByRole("heading", { name: "Check in first", level: 2 }),
  ).toBeVisible();
  expect(JSON.stringify(await readKept(page))).toBe(before);
});

test("after a loss the sample speaks as gently, and is marked on every screen", async ({
  runner,
  page,
}) => {
  const story = runnerOnDay(46, { outcome: "died", region: "UK" });
  await openWith(runner, story.forward(0, 46));
  await runner.visit("#/sample");
  await runner.tap(/^Half way/);
  for (const hash of [
    "#/today",
    "#/path",
    "#/progress",
    "#/learn",
    "#/more",
    "#/ran",
    "#/answers",
    "#/check-in",
    "#/movement/goblet-squat",
    "#/sample",
  ]) {
    await runner.visit(hash);
    await expect(page.getByText(MARK)).toBeVisible();
    const said = await page.locator("body").ariaSnapshot();
    expect([hash, deniedWords(said, "loss")]).toEqual([hash, []]);
  }
  await runner.tap("Leave it");
  await expect(
    page.getByRole("heading", { name: "Check in first", level: 2 }),
  ).toBeVisible();
  await expect(page.getByText(MARK)).toHaveCount(0);
});
