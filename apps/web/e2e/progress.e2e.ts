import { expect, test } from "./fixture.ts";
import { openWith, runnerOnDay } from "./long-journal.ts";

/** What has changed: plain charts, each a table as well, of nothing but what was written down. */

test("what was done is there as it was written, as pictures and as tables", async ({
  runner,
  page,
}) => {
  test.setTimeout(120_000);
  const story = runnerOnDay(150).forward(0, 150);
  story.check(149, "balance", { left: 10, right: 7 });
  story.signs(148, { heaviness: 2 });
  await openWith(runner, story);
  await page
    .getByRole("navigation", { name: "Places" })
    .getByRole("link", { name: "Progress" })
    .click();
  await expect(runner.heading("What has changed")).toBeVisible();
  const rungs = page.getByRole("region", { name: "Rungs" });
  await expect(rungs.getByText(/^Since /).first()).toBeVisible();

  const checks = page.getByRole("region", { name: "Checks" });
  await expect(checks).toContainText("30 % between the sides");
  await expect(checks).toContainText("the check asks 10 s");

  const run = page.getByRole("region", { name: /^Running/ });
  await run.getByText("As a table").click();
  const cells = await run.locator("td").allTextContents();
  const seconds = story.entries
    .filter((entry) => entry.kind === "run")
    .reduce((sum, entry) => sum + entry.runSeconds, 0);
  const shown = cells.reduce((sum, text) => sum + Number(text), 0);
  // Each week is a whole number of minutes.
  expect(Math.abs(shown - seconds / 60)).toBeLessThanOrEqual(cells.length / 2);
  expect(shown).toBeGreaterThan(60);

  const signs = page.getByRole("region", { name: "Signs" });
  await signs.getByText("As a table").click();
  await expect(signs.getByRole("row")).toHaveCount(2);
  await expect(signs.locator(".bar-told")).toHaveCount(1);

  await runner.mark("All of it");
  await expect(run.locator("tbody tr")).toHaveCount(22);
});

test("an empty journal is told kindly, and a week without a word is a gap", async ({
  runner,
  page,
}) => {
  await openWith(runner, runnerOnDay(40), "#/progress");
  await expect(page.getByText("Nothing is written down yet.")).toBeVisible();
  await expect(page.getByRole("figure")).toHaveCount(0);
});

test("a week of which nothing is known is shaded, not zero", async ({
  runner,
  page,
}) => {
  const story = runnerOnDay(60)
    .clear(20, 24)
    .walk(22, 12)
    .clear(58)
    .walk(58, 15);
  await openWith(runner, story, "#/progress");
  const walk = page.getByRole("region", { name: /^Walking/ });
  await expect(walk.getByText("nothing was written down")).toBeVisible();
  const gaps = await walk.locator(".bar-gap").getAttribute("d");
  expect(gaps?.match(/M/g)?.length).toBeGreaterThan(2);
  await walk.getByText("As a table").click();
  await expect(walk.getByText("nothing written down").first()).toBeVisible();
  await expect(page.getByText("No sign was told in this time.")).toBeVisible();
});
