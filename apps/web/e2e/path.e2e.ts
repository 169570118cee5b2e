import { expect, test } from "./fixture.ts";
import { openWith, runnerOnDay } from "./long-journal.ts";

/** The way: what is open and what is not, why, and when at the earliest; never a promise, never a bare lock. */

const LOOKED_AHEAD_MS = 45_000;

test("the way stands at once, its times come later, and nothing moves", async ({
  runner,
  page,
}) => {
  test.setTimeout(120_000);
  await openWith(runner, runnerOnDay(75).forward(0, 75));
  await page.evaluate(() => {
    const sums: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("value" in entry && typeof entry.value === "number")
          sums.push(entry.value);
    }).observe({ type: "layout-shift", buffered: false });
    Object.assign(window, { shifts: sums });
  });
  await page
    .getByRole("navigation", { name: "Places" })
    .getByRole("link", { name: "Path" })
    .click();
  await expect(runner.heading("The way")).toBeVisible();
  const impact = page.getByRole("listitem").filter({ hasText: "You are here" });
  await expect(impact).toContainText("Impact");
  await expect(impact).toContainText("Open since");
  const run = page.locator('.gate-row[href="#/path/run"]');
  await expect(run).toContainText("Not before Sat, 19 Dec 2026.");
  await expect(run).toContainText(/All going well: .* 2026\./, {
    timeout: LOOKED_AHEAD_MS,
  });
  await expect(run).toContainText(/Most ways: (early|mid|late)/, {
    timeout: LOOKED_AHEAD_MS,
  });
  await expect(page.getByText("None of it is a promise")).toBeVisible();
  const shifts = await page.evaluate(() =>
    "shifts" in window ? window.shifts : null,
  );
  expect(shifts).toEqual([]);
});

test("each gate leads to all that it asks, down to the last part, and who says so", async ({
  runner,
  page,
}) => {
  await openWith(runner, runnerOnDay(75).forward(0, 75), "#/path");
  await page.getByRole("figure").getByRole("link", { name: /^Run/ }).click();
  await expect(runner.heading("Run")).toBeFocused();
  const asks = page.getByRole("region", { name: "What it asks" });
  const floor = asks.locator(".verdict", { hasText: "now 10 weeks" }).last();
  await expect(floor).toContainText("Not yet");
  await floor.getByText("Who says so").click();
  await expect(floor).toContainText(/2019/);
  await expect(asks.locator(".house:visible").first()).toBeVisible();
  await asks.getByText("Each part of it").first().click();
  await expect(asks.getByText("In place").first()).toBeVisible();
  await runner.tap("The way");
  await expect(runner.heading("The way")).toBeVisible();
});

test("a gate that needs somebody's word says so, and nothing behind it is guessed", async ({
  runner,
  page,
}) => {
  const story = runnerOnDay(60, { tear: "third-fourth" }).forward(0, 60);
  await openWith(runner, story, "#/path");
  await expect(page.locator('.gate-row[href="#/path/impact"]')).toContainText(
    "waits for somebody’s word",
    { timeout: LOOKED_AHEAD_MS },
  );
  await expect(page.locator('.gate-row[href="#/path/beyond"]')).toContainText(
    "Not guessed: Impact, before it, waits",
  );
});

test("a sign shuts gates that were open; each hold shows its ways out", async ({
  runner,
  page,
}) => {
  const story = runnerOnDay(75).forward(0, 75).signs(75, { leak: 2 });
  await openWith(runner, story, "#/path");
  const impact = page.locator('.gate-row[href="#/path/impact"]');
  await expect(impact).toContainText("Shut for now");
  await impact.click();
  const holds = page.getByRole("region", { name: /every way out/ });
  await expect(holds.getByRole("listitem").first()).toBeVisible();
  await expect(holds.getByRole("link", { name: /go-ahead/i })).toBeVisible();
});

test("in the first days nothing is to be climbed, and in a pregnancy nobody is on the way", async ({
  runner,
  page,
}) => {
  await openWith(runner, runnerOnDay(3), "#/path");
  await expect(page.getByText("there is nothing to climb")).toBeVisible();
  await expect(
    page.locator(".gate-row", { hasText: "You are here" }),
  ).toContainText("Restore");
});

test("in a pregnancy nobody is on the way and no time is guessed", async ({
  runner,
  page,
}) => {
  const story = runnerOnDay(3).profile(3, { outcome: "pregnant" });
  await openWith(runner, story, "#/path");
  await expect(page.getByText("In a pregnancy")).toBeVisible();
  await expect(page.getByText("You are here")).toHaveCount(0);
  await expect(page.getByText(/Most ways/)).toHaveCount(0);
  // A gate that the address does not know is the whole way.
  await runner.visit("#/path/nowhere");
  await expect(runner.heading("The way")).toBeVisible();
});
