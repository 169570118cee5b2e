import { expect, test } from "./fixture.ts";

test("H-09: Help is one tap from the first page, before any set-up", async ({
  runner,
  page,
}) => {
  await runner.open();
  await expect(runner.heading(/Back to running/)).toBeVisible();
  await runner.tap("Help");
  await expect(runner.heading("Help")).toBeVisible();
  await expect(
    page.getByRole("link", { name: /United Kingdom 999/ }),
  ).toHaveAttribute("href", "tel:999");
  await expect(
    page.getByText("Pain, pressure or tightness in your chest", {
      exact: true,
    }),
  ).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "For someone close" }),
  ).toBeVisible();
  await runner.tap("To the app");
  await expect(runner.heading(/Back to running/)).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("H-09: Help works, and the first page leads to it", async ({
    page,
    site,
  }) => {
    await page.goto(site.url);
    await expect(
      page.getByText("This app needs script to plan."),
    ).toBeVisible();
    await page.getByRole("link", { name: "Help" }).click();
    await expect(
      page.getByRole("heading", { name: "Help", level: 1 }),
    ).toBeVisible();
    await expect(
      page.getByRole("link", { name: /United States 911/ }),
    ).toBeVisible();
  });
});

test("H-28: Help lists every warning sign, and those of a pregnancy only in one", async ({
  runner,
  page,
}) => {
  await runner.open("/help.html");
  const plain = await page.locator("main").innerText();
  await runner.open("/help-pregnant.html");
  const pregnant = await page.locator("main").innerText();
  expect(plain).not.toMatch(/movements in the womb/);
  expect(pregnant).toMatch(/movements in the womb/);
  for (const sign of [
    "A fit or seizure",
    "38.0 °C",
    "Fainted, blacked out",
    "A pad soaked through in 1 hour",
  ]) {
    expect(plain).toContain(sign);
    expect(pregnant).toContain(sign);
  }
});

test("Help opens at her region", async ({ runner, page }) => {
  await runner.setUp({ region: "Australia" });
  await runner.tap("Help");
  await expect(page).toHaveURL(/help\.html#region-AU$/);
  await expect(
    page.getByRole("heading", { name: "Australia" }),
  ).toBeInViewport();
});
