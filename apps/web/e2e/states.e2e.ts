import { expect, test } from "./fixture.ts";

test("H-40: in a pregnancy one quiet breath, its own warning signs, and a way on when it has ended", async ({
  runner,
  page,
}) => {
  await runner.agree();
  await runner.mark("I am pregnant now");
  await runner.next();
  await runner.tap("Skip for now");
  await expect(runner.heading("Where are you?")).toBeVisible();
  await runner.mark("United States");
  await runner.next();
  await runner.beginReport();
  await expect(page.getByText(/movements in the womb/)).toBeVisible();
  await runner.tap("None of these");
  await runner.tap("None of these");
  await runner.tap("No pain");
  await runner.next();
  await runner.next();
  await runner.tap("No");
  await runner.onToday();
  await expect(page.getByText(/midwife or doctor/i).first()).toBeVisible();
  await expect(
    page.getByRole("article").filter({ hasText: "Strength" }),
  ).toHaveCount(0);
  await expect(
    page.getByRole("link", { name: "Help", exact: true }),
  ).toHaveAttribute("href", /help-pregnant\.html#region-US$/);

  await runner.toFoot();
  await runner.tap("The pregnancy has ended");
  await expect(runner.heading("When did the pregnancy end?")).toBeVisible();
  await page.getByLabel("On which day?").fill("2026-11-20");
  await runner.next();
  await runner.mark("My child died");
  await runner.next();
  await page.getByLabel("Weeks", { exact: true }).fill("15");
  await runner.next();
  await runner.mark("With an operation or a procedure");
  await runner.next();
  await expect(
    page.getByLabel("A birth in the back-to-back position"),
  ).toHaveCount(0);
  await runner.mark("None of these");
  await runner.next();
  await expect(runner.heading("On which days could you train?")).toBeVisible();
  for (const heading of [
    "How long is a usual session?",
    "What is at home?",
    "Did you run before?",
  ]) {
    await runner.next();
    await expect(runner.heading(heading)).toBeVisible();
  }
  await runner.next();
  await runner.mark("United States");
  await runner.next();
  await runner.next();
  await runner.visit("#/today");
  await expect(
    page.getByRole("heading", { name: "Rest, for now" }),
  ).toBeVisible();
  await runner.toFoot();
  await expect(
    page.getByRole("button", { name: "Gentler words" }),
  ).toHaveAttribute("aria-pressed", "true");
});

test("in the first days nothing is scheduled, and rest counts as done", async ({
  runner,
  page,
}) => {
  await runner.agree();
  await runner.mark("It has ended");
  await page.getByLabel("On which day?").fill("2026-11-19");
  await runner.next();
  await runner.mark("I have a living child from this pregnancy");
  await runner.next();
  await page.getByLabel("Weeks", { exact: true }).fill("40");
  await runner.next();
  await runner.mark("Caesarean");
  await runner.next();
  await expect(runner.heading("Did any of these happen?")).toBeVisible();
  await runner.mark("None of these");
  await runner.next();
  for (let question = 0; question < 4; question++) await runner.next();
  await runner.mark("Somewhere else");
  await runner.next();
  await runner.next();
  await runner.reportNothing();
  await expect(
    page.getByRole("heading", { name: "Rest, for now" }),
  ).toBeVisible();
  await runner.toFoot();
  await expect(
    page.getByRole("heading", { name: "Next: Reconnect" }),
  ).toBeVisible();
  await expect(runner.card("Strength")).toHaveCount(0);
});

test("H-08: call-now names the people first and draws the number largest; without a known region there is a word instead", async ({
  runner,
  page,
}) => {
  await runner.setUp({ region: "Somewhere else" });
  await runner.beginReport();
  await runner.mark(/A temperature of 38/);
  await runner.tap("None of the others");
  await expect(page.getByText("Call now, at any hour.").first()).toBeVisible();
  await expect(
    page.getByText(/emergency number of the country you are in/).first(),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "Help" })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(0);
});

test("an answer can be corrected, and the plan follows", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.reportNothing();
  await runner.toFoot();
  await expect(
    page.getByRole("heading", { name: "Next: Rebuild" }),
  ).toBeVisible();
  await runner.tap("More");
  await runner.tap("Your answers");
  await runner.tap(/^When did the pregnancy end/);
  await page.getByLabel("On which day?").fill("2026-11-15");
  await runner.tap("Save");
  await expect(runner.heading("Your answers")).toBeVisible();
  await runner.visit("#/today");
  await runner.toFoot();
  await expect(
    page.getByRole("heading", { name: "Next: Reconnect" }),
  ).toBeVisible();
});

test("a health question answered yes holds back, and says what opens it", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.reportNothing();
  await runner.haveHold();
  await expect(
    page.getByRole("heading", { name: "Contact someone soon", level: 2 }),
  ).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "A health question" }),
  ).toBeVisible();
  await expect(page.getByText(/A dated go-ahead/).first()).toBeVisible();
});
