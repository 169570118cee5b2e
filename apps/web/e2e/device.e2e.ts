import * as v from "valibot";
import { expect, FIRST_MORNING, test } from "./fixture.ts";
import { Runner } from "./runner.ts";
import { startSite } from "./site.ts";

test.use({ isKept: true });

const MANIFEST = v.object({
  name: v.literal("Restride"),
  display: v.literal("standalone"),
  start_url: v.literal("/"),
  icons: v.array(v.object({ src: v.string(), sizes: v.string() })),
});

test("everything is still there after closing and opening, and a half-done set-up goes on where it stopped", async ({
  runner,
  page,
}) => {
  await runner.agree();
  await runner.mark("It has ended");
  await page.getByLabel("On which day?").fill("2026-09-01");
  await runner.next();
  await runner.reload();
  await expect(runner.heading("Which words should we use?")).toBeVisible();
  await runner.open();
  await expect(runner.heading("Which words should we use?")).toBeVisible();
  await runner.tap("Back");
  await expect(page.getByLabel("On which day?")).toHaveValue("2026-09-01");
});

test("H-05: a date that has not come is refused, one over two years back is asked once more", async ({
  runner,
  page,
}) => {
  await runner.agree();
  await runner.mark("It has ended");
  await page.getByLabel("On which day?").fill("2026-12-01");
  await runner.tap("Next");
  await expect(page.getByRole("alert")).toHaveText(
    "That day has not come yet.",
  );
  await page.getByLabel("On which day?").fill("2020-03-05");
  await runner.tap("Next");
  await expect(page.getByRole("alert")).toContainText("a long way back");
  await page.getByLabel(/is right/).check();
  await runner.next();
  await expect(runner.heading("Which words should we use?")).toBeVisible();
});

test("a journal survives a reload, and two tabs tell each other", async ({
  runner,
  page,
  context,
  site,
}) => {
  await runner.setUp();
  await runner.reportNothing();
  await runner.reload();
  await expect(
    page.getByRole("heading", { name: "Today's plan", level: 2 }),
  ).toBeVisible();
  const other = await context.newPage();
  await other.clock.install({ time: new Date("2026-11-22T10:00:00") });
  await other.goto(site.url);
  await expect(
    other.getByRole("heading", { name: "Today's plan", level: 2 }),
  ).toBeVisible();
  await runner.unfold("Walk");
  await runner
    .card("Walk")
    .getByRole("link", { name: /Write down/ })
    .click();
  await runner.mark("None", /Any leak/);
  await runner.tap("Save");
  await expect(runner.card("Walk")).toHaveCount(0);
  await expect(
    other.getByRole("article").filter({
      has: other.getByRole("heading", { name: "Walk", level: 3 }),
    }),
  ).toHaveCount(0);
});

test.describe("without the server", () => {
  test.skip(
    ({ browserName: _any }) =>
      test.info().config.metadata["chromium"] === "bundled",
    "this browser reloads wrongly through a service worker",
  );

  test("a first visit goes on, and the next begins, Help included", async ({
    browser,
  }) => {
    // A server of its own, to be closed, and the whole way in: twice as much as other tests do.
    test.setTimeout(120_000);
    const site = await startSite();
    const context = await browser.newContext();
    const page = await context.newPage();
    const runner = new Runner(page, site.url);
    await page.clock.install({ time: FIRST_MORNING });
    await runner.open();
    await expect(runner.heading(/Back to running/)).toBeVisible();
    // Everything is kept, and the first page is already looked after.
    await expect
      .poll(() =>
        page.evaluate(() => navigator.serviceWorker.controller !== null),
      )
      .toBe(true);
    await site.close();

    await runner.setUp();
    await runner.reportNothing();
    await runner.card("Strength").locator("summary").first().click();
    await expect(page.getByText("Set up").first()).toBeVisible();
    await runner.tap("Why, and who says so");
    await expect(page.getByRole("dialog")).toBeVisible();

    await page.goto(site.url);
    await expect(
      page.getByRole("heading", { name: "Today's plan", level: 2 }),
    ).toBeVisible();
    await runner
      .card("Strength")
      .getByRole("link", { name: /Write down/ })
      .click();
    await runner.tap("All of it, as shown");
    await runner.mark("None", /Any leak/);
    await runner.tap("Save");
    await expect(page.getByText("Saved.")).toBeVisible();
    await runner.tap("Help");
    await expect(
      page.getByRole("link", { name: /United Kingdom 999/ }),
    ).toBeVisible();
    await context.close();
  });
});

test("can be installed: a neutral name, icons, a start page, a worker", async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  const answer = await page.request.get(`${site.url}/manifest.webmanifest`);
  const manifest = v.parse(MANIFEST, await answer.json());
  expect(manifest.icons.map(({ sizes }) => sizes)).toContain("512x512");
  for (const { src } of manifest.icons) {
    const icon = await page.request.get(`${site.url}${src}`);
    expect(icon.status()).toBe(200);
  }
  await page.evaluate(() => navigator.serviceWorker.ready);
  expect(await page.title()).toMatch(/Restride$/);
});
