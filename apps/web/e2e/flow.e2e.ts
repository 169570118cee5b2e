import { expect, FIRST_DAY, test } from "./fixture.ts";

test("from the notice to the next day's decision", async ({ runner, page }) => {
  await runner.setUp();
  await runner.reportNothing();
  await expect(
    page.getByRole("heading", { name: "Today's plan", level: 2 }),
  ).toBeVisible();
  await expect(page.getByText("Sun, 22 Nov 2026")).toBeVisible();
  const first = await runner.movements("Strength");
  expect(first.length).toBeGreaterThan(1);

  await runner
    .card("Strength")
    .getByRole("link", { name: /Write down/ })
    .click();
  await runner.tap("All of it, as shown");
  await runner.mark("5", /How hard was it/);
  await runner.mark("None", /Any leak/);
  await runner.tap("Save");
  await runner.onToday();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(runner.card("Strength")).toHaveCount(0);

  await runner.sleepUntil("2026-11-23");
  await expect(page.getByText("Mon, 23 Nov 2026")).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "Check in first", level: 2 }),
  ).toBeVisible();
  await runner.reportNothing();
  await expect(page.getByText(/now 1 session/)).toBeVisible();
});

test("a sign steps the day down and says why and what opens it again", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.beginReport();
  await runner.tap("None of these");
  await runner.mark(/Leaking urine/);
  await runner.tap("None of the others");
  await expect(page.getByRole("alert")).toHaveText(
    /^Leaking urine.* Say how strong it was\.$/,
  );
  await runner.mark(/More than once/);
  await runner.tap("None of the others");
  await runner.tap("No pain");
  await runner.next();
  await runner.next();
  await runner.tap("No");
  await runner.onToday();
  await expect(
    page.getByRole("heading", { name: "Gentle only", level: 2 }),
  ).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "A pelvic sign", exact: true }),
  ).toBeVisible();
  await expect(page.getByText("What opens it", { exact: true })).toBeVisible();
  await runner.tap("Why, and who says so");
  const sheet = page.getByRole("dialog");
  await expect(
    sheet.getByText("leaking", { exact: false }).first(),
  ).toBeVisible();
  await expect(sheet.getByText("Our own rule").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
});

test("H-12: yes to the question that stands alone shows only whom to call, at once", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.tap("Nothing to report");
  await runner.mark("No", "Has your mood been low");
  await runner.mark("No", "Have the things");
  await runner.next();
  await expect(runner.heading(/thoughts of hurting yourself/)).toBeVisible();
  await runner.tap("Yes");
  const number = page.getByRole("link", { name: /999: call now/ });
  await expect(number).toBeVisible();
  await expect(number).toHaveAttribute("href", "tel:999");
  await expect(page.getByRole("link", { name: /Samaritans/ })).toBeVisible();
  await expect(page.locator("main").getByRole("button")).toHaveCount(0);
  expect(await page.locator("main").innerText()).not.toMatch(
    /session|breath|strength|walk|Today/i,
  );
});

test("H-10: chest pain shows only what to do, and no way leads past it that day", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.beginReport();
  await runner.mark(/Pain, pressure or tightness in your chest/);
  await runner.tap("None of the others");
  const number = page.getByRole("link", { name: /999: call now/ });
  await expect(number).toBeVisible();
  await expect(page.getByText(/It ended on Tue, 1 Sept? 2026\./)).toBeVisible();
  const box = await number.boundingBox();
  const others = await page.locator("main a, main button").all();
  for (const other of others) {
    const size = await other.boundingBox();
    expect((size?.width ?? 0) * (size?.height ?? 0)).toBeLessThanOrEqual(
      (box?.width ?? 0) * (box?.height ?? 0),
    );
  }
  for (const hash of [
    "#/today",
    "#/check-in",
    "#/go-ahead",
    "#/more",
    "#/answers",
    "#/learn",
    "#/learn/what-helps-afterwards",
    "#/movement",
    "#/movement/quiet-breath-lying",
    `#/log/${FIRST_DAY}/breath`,
  ]) {
    await runner.visit(hash);
    await expect(number).toBeVisible();
    await expect(page.getByRole("article")).toHaveCount(0);
  }
  await runner.reload();
  await expect(number).toBeVisible();

  await runner.sleepUntil("2026-11-23");
  await expect(number).toBeVisible();
  await runner.tap("Write down a go-ahead");
  await runner.mark("A doctor");
  await runner.mark(/chest/i);
  await runner.tap("Save");
  await runner.onToday();
  await expect(
    page.getByRole("heading", { name: "Check in first", level: 2 }),
  ).toBeVisible();
});

test("mood offers someone to talk to and changes nothing", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.tap("Nothing to report");
  await runner.mark("Yes", "Has your mood been low");
  await expect(
    page.getByText("You do not have to carry this alone"),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: /Samaritans/ })).toBeVisible();
  await runner.mark("Yes", "Have the things");
  await runner.next();
  await runner.tap("No");
  await runner.onToday();
  await expect(
    page.getByRole("heading", { name: "Today's plan", level: 2 }),
  ).toBeVisible();
});

test("under 18, or never pregnant: no plan, and a word of why", async ({
  runner,
  page,
}) => {
  await runner.open();
  await runner.tap("Start");
  await runner.tap("I am under 18");
  await expect(page.getByRole("alert")).toContainText(
    "not made for people under 18",
  );
  await runner.open("/#/set-up");
  await expect(runner.heading(/Back to running/)).toBeVisible();
  await runner.open("/#/today");
  await expect(runner.heading(/Back to running/)).toBeVisible();
});

test("every drawing that a screen names is there to be drawn", async ({
  runner,
  page,
}) => {
  const drawings = (): Promise<readonly (readonly [string, boolean])[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll("use")].map((use) => {
        const name = use.getAttribute("href") ?? "";
        const { width, height } = use.getBoundingClientRect();
        return [name, width > 0 && height > 0] as const;
      }),
    );
  await runner.open();
  await expect(page.locator(".horizon")).toBeVisible();
  expect(await drawings()).toEqual([["#art-land", true]]);
  await runner.setUp();
  await runner.reportNothing();
  await expect(page.locator(".places")).toBeVisible();
  expect(await drawings()).toEqual(
    ["land", "today", "path", "progress", "learn", "more"].map((name) => [
      `#art-${name}`,
      true,
    ]),
  );
});
