import { expect, test } from "./fixture.ts";
import { openWith, runnerOnDay } from "./long-journal.ts";

test("the days around today come when they are near, and what stands in place of a walk is one card", async ({
  runner,
  page,
}) => {
  const story = runnerOnDay(64, {
    equipment: ["chair", "bike", "cross-trainer", "pool"],
  });
  await openWith(runner, story.forward(0, 64));
  await runner.sleepUntil("2026-11-23");
  await runner.reportNothing();
  await expect(runner.card("Strength")).toBeVisible();
  await expect(page.getByRole("heading", { name: "These days" })).toHaveCount(
    0,
  );
  await runner.unfold("Instead of the walk");
  const instead = runner.card("Instead of the walk");
  await expect(
    instead.getByRole("link", { name: /Easy cycling/ }).first(),
  ).toBeVisible();
  await expect(
    instead.getByRole("link", { name: /wim/ }).first(),
  ).toBeVisible();
  await expect(runner.card("Easy cycling")).toHaveCount(0);
  await runner.toFoot();
  const days = page
    .getByRole("list")
    .filter({ has: page.locator(".week-day") });
  await expect(days.getByRole("listitem")).toHaveCount(7);
  await expect(days.locator("[aria-current=date]")).toContainText(
    "Offer: Strength",
  );
  await expect(days.getByText("Rest").first()).toBeVisible();
  // Once something is written down, the day is done.
  await runner
    .card("Strength")
    .getByRole("link", { name: /Write down/ })
    .click();
  await runner.tap("All of it, as shown");
  await runner.mark("None", /Any leak/);
  await runner.tap("Save");
  await runner.onToday();
  await runner.toFoot();
  await expect(days.locator("[aria-current=date]")).toContainText("Done: ");
});
