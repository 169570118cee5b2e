import { expect, test } from "./fixture.ts";
import { startSite } from "./site.ts";

test.use({ isKept: true });

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
    page.getByRole("region", { name: "Australia" }).getByRole("heading"),
  ).toBeInViewport();
});

test("H-09: Help opens without a network before any set-up, one step back from the heading", async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const site = await startSite();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url);
  await expect
    .poll(() =>
      page.evaluate(() => navigator.serviceWorker.controller !== null),
    )
    .toBe(true);
  await site.close();
  await page.setViewportSize({ width: 320, height: 568 });
  // The focus is on the heading of the first page.
  await expect(
    page.getByRole("heading", { name: /Back to running/ }),
  ).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("link", { name: "Help" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { name: "Help", level: 1 }),
  ).toBeVisible();
  await expect(
    page.getByRole("link", { name: /United Kingdom 999/ }),
  ).toBeVisible();
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    ),
  ).toBeLessThanOrEqual(0);
  await context.close();
});

test("H-09: from every screen, after a loss too, Help is one tap away and names whose list it is", async ({
  runner,
  page,
}) => {
  await runner.setUp({ outcome: "My child died" });
  await runner.reportNothing();
  for (const hash of [
    "#/today",
    "#/learn",
    "#/learn/what-helps-afterwards",
    "#/movement/goblet-squat",
    "#/more",
    "#/check-in",
  ]) {
    await runner.visit(hash);
    const help = page.getByRole("link", { name: "Help", exact: true });
    await expect(help).toBeInViewport();
    await expect(help).toHaveAttribute("href", /^\/help\.html/);
  }
  await runner.tap("Help");
  const text = await page.locator("main").innerText();
  for (const authority of [
    "CDC",
    "AWHONN",
    "BC Women’s Hospital",
    "hospital",
    "guideline",
  ])
    expect(text).toContain(authority);
});

test("H-43: at a warning sign the number is the largest thing, in sight on a small phone, with large letters, unmoving", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.beginReport();
  await runner.mark(/A fit or seizure/);
  await runner.tap("None of the others");
  const number = page.getByRole("link", { name: /999: call now/ });
  await expect(number).toBeVisible();
  for (const [width, height, letters] of [
    [320, 568, ""],
    [390, 844, "200%"],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, letters);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(number).toBeInViewport({ ratio: 1 });
    const area = async (at: typeof number): Promise<number> => {
      const box = await at.boundingBox();
      return (box?.width ?? 0) * (box?.height ?? 0);
    };
    const largest = await area(number);
    for (const other of await page.locator("a, button").all())
      expect(await area(other)).toBeLessThanOrEqual(largest);
  }
  const moving = await page.evaluate(
    () =>
      document.getAnimations().length +
      document.querySelectorAll("video, svg animate, details").length,
  );
  expect(moving).toBe(0);
  const words = await page.locator("main").innerText();
  expect(words.split(/\s+/).length).toBeLessThanOrEqual(90);
});
