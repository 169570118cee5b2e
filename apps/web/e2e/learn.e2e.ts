import { deniedWords } from "../../../packages/words/src/lint/deny.ts";
import { articles } from "@restride/program/articles";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixture.ts";
import { startSite } from "./site.ts";

test.use({ isKept: true });

/** Learn and Movement: what is read and looked up, in her words, with and without a network. */

async function texts(page: Page): Promise<string> {
  const labels = await page
    .locator("[aria-label], [alt], [title]")
    .evaluateAll((elements) =>
      elements.map(
        (element) =>
          `${element.getAttribute("aria-label")} ${element.getAttribute("alt")} ${element.getAttribute("title")}`,
      ),
    );
  const said = await page.locator("body").textContent();
  return [await page.title(), page.url(), said, ...labels].join("\n");
}

function drawing(figure: Locator): Promise<string> {
  return figure.locator("svg").evaluate((svg) => svg.innerHTML);
}

test("an article is drawn, short, sourced, and leads to its movements and on", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.reportNothing();
  await runner.tap("Learn");
  await expect(runner.heading("Learn")).toBeVisible();
  await expect(page.locator(".change-card svg")).toHaveCount(4);
  await runner.tap(/One system, not four muscles/);
  await expect(runner.heading("One system, not four muscles")).toBeVisible();
  const study = page.locator(".change-figure");
  await expect(study.locator("svg text")).toHaveText([
    "1",
    "2",
    "3",
    "4",
    "1",
    "2",
    "3",
    "4",
  ]);
  await expect(study.getByRole("list", { name: "In the drawing" })).toHaveText(
    /Diaphragm.*Belly wall.*Pelvic floor.*Back/,
  );
  const sources = page.getByRole("region", { name: "Where this comes from" });
  await expect(sources.getByText("Read at the source.").first()).toBeVisible();
  await expect(
    sources.getByText("Our own rule", { exact: true }).first(),
  ).toBeVisible();
  await expect(
    page.getByText("No clinician has reviewed this text yet."),
  ).toBeVisible();
  await page.getByRole("link", { name: "Heel slide" }).click();
  await expect(runner.heading("Heel slide")).toBeVisible();
  await page
    .getByRole("region", { name: "To read" })
    .getByRole("link", { name: "One system, not four muscles" })
    .click();
  await page.getByRole("link", { name: /^Next/ }).click();
  await expect(runner.heading("A pelvis that stayed tipped")).toBeVisible();
});

test("a movement of today plays, is slowed, held, turned and mirrored, and says why it is in the plan", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.reportNothing();
  await runner.card("Strength").locator("summary").first().click();
  const name = await runner
    .card("Strength")
    .locator(".item-name")
    .first()
    .textContent();
  await runner
    .card("Strength")
    .getByRole("link", { name: "All about this movement" })
    .first()
    .click();
  await expect(runner.heading(name ?? "")).toBeVisible();
  await expect(
    page.getByText(/^In today's plan, under Strength: /),
  ).toBeVisible();
  await expect(
    page.getByText(/Your step now: 0 of 2 clean sessions/),
  ).toBeVisible();

  await runner.visit("#/movement/standing-hip-shift");
  const stage = page.locator(".stage");
  await expect
    .poll(() => stage.locator("svg path").count())
    .toBeGreaterThan(25);
  const first = await drawing(stage);
  await page.clock.runFor(1500);
  expect((await drawing(stage)) === first).toBe(false);
  await runner.tap("Hold it still");
  await expect(page.getByRole("button", { name: "Let it move" })).toBeVisible();
  // The last frame that was asked for is still drawn.
  await page.clock.runFor(300);
  const held = await drawing(stage);
  await page.clock.runFor(1500);
  expect((await drawing(stage)) === held).toBe(true);
  await runner.tap("Show the left side");
  await expect.poll(async () => (await drawing(stage)) === held).toBe(false);
  await runner.tap("Slowly");
  await expect(page.getByRole("button", { name: "Slowly" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );

  await runner.visit("#/movement/goblet-squat");
  const side = await drawing(stage);
  await runner.tap("From the front");
  await expect.poll(async () => (await drawing(stage)) === side).toBe(false);
  await expect(stage.locator("figcaption")).toContainText("Hold the weight");
});

test("a movement that is not open says what opens it, and its neighbours are one tap away", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.reportNothing();
  await runner.visit("#/movement/goblet-squat");
  const where = page.getByRole("region", { name: "Where it stands for you" });
  await expect(where).toContainText("Not yet. Load opens it");
  await expect(where.getByRole("listitem").first()).toBeVisible();
  await expect(page.getByText("In place of a weight:")).toBeVisible();
  await expect(page.getByText(/House rule: doses/)).toBeVisible();
  await page.getByRole("link", { name: /^Easier/ }).click();
  await expect(runner.heading("Squat to chair")).toBeVisible();
  await page.getByRole("link", { name: /^Easier/ }).click();
  await page.getByRole("link", { name: /^Easier/ }).click();
  await expect(runner.heading("All-fours squat")).toBeVisible();
  await expect(page.getByText("The first step of its ladder.")).toBeVisible();
});

test("the list of movements shows one phase alone, and marks her steps", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.reportNothing();
  await runner.tap("More");
  await runner.tap("All movements");
  await expect(runner.heading("Movements")).toBeVisible();
  const cards = page.locator(".still-card");
  const all = await cards.count();
  expect(all).toBeGreaterThanOrEqual(70);
  await expect(page.getByText("Your step now").first()).toBeVisible();
  await runner.tap("Impact");
  await expect(page.getByText(/^\d+ shown$/)).toBeAttached();
  expect(await cards.count()).toBeLessThan(all / 4);
  await expect(
    page.getByRole("heading", { name: "Breath", level: 2 }),
  ).toHaveCount(0);
  await page.getByRole("link", { name: /Heel drop/ }).click();
  await expect(runner.heading("Heel drop")).toBeVisible();
});

test("H-25, H-29: after a loss nothing in Learn or Movement speaks of an infant, and what hurts waits to be asked for", async ({
  runner,
  page,
}) => {
  test.setTimeout(180_000);
  await runner.setUp({ outcome: "My child died" });
  await runner.reportNothing();
  await runner.tap("Learn");
  await expect(
    page.getByRole("link", { name: /What can help after a loss/ }),
  ).toBeVisible();
  // A loss at 39 weeks: what it brings is listed plainly, and waits for nobody to ask.
  const comfort = page.getByRole("link", { name: /Comfort for full breasts/ });
  await expect(comfort).toBeVisible();
  await expect(page.getByText("One more text, on request")).toHaveCount(0);
  const sands = page.getByRole("link", { name: /Sands/ });
  await expect(sands).toBeHidden();
  await page.getByText("Support after a loss", { exact: true }).click();
  await expect(sands).toHaveAttribute("href", "tel:08081643332");
  await runner.visit("#/learn/what-helps-afterwards");
  await expect(runner.heading("What can help after a loss")).toBeVisible();
  // What is read over a shoulder, and kept in the history, names no loss.
  await expect(page).toHaveTitle("Learn · Restride");
  await expect(comfort.first()).toBeVisible();
  for (const { id } of articles.articles) {
    await runner.visit(`#/learn/${id}`);
    expect([id, deniedWords(await texts(page), "loss")]).toEqual([id, []]);
  }
  await runner.visit("#/learn/comfort-and-energy");
  await expect(page.getByText("This text is not here.")).toBeVisible();
  for (const id of ["goblet-squat", "quiet-breath-lying", "single-leg-hops"]) {
    await runner.visit(`#/movement/${id}`);
    expect([id, deniedWords(await texts(page), "loss")]).toEqual([id, []]);
  }
  await runner.visit("#/movement");
  expect(deniedWords(await texts(page), "loss")).toEqual([]);
});

test("H-29: feeding is told only with a living child, and after a yes", async ({
  runner,
  page,
}) => {
  await runner.setUp({ outcome: "I have a living child from this pregnancy" });
  await runner.reportNothing();
  await runner.tap("Learn");
  const article = page.getByRole("link", { name: /Feeding and running/ });
  await expect(
    page.getByRole("group", { name: /Do you feed or express/ }),
  ).toBeVisible();
  await expect(article).toHaveCount(0);
  await expect(page.getByText("One more text, on request")).toHaveCount(0);
  await runner.tap("Yes");
  await article.click();
  await expect(runner.heading("Feeding and running")).toBeVisible();
  await expect(page.getByText(/Dewey 1994/).first()).toBeVisible();
  // A gentler voice takes it away at once.
  await runner.visit("#/more");
  await runner.tap("Gentler words");
  await runner.visit("#/learn");
  await expect(article).toHaveCount(0);
  await expect(page.getByText(/feed or express/)).toHaveCount(0);
});

test.describe("without a network", () => {
  test("articles and movements are there, though they were never opened before", async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const site = await startSite();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect
      .poll(() =>
        page.evaluate(() => navigator.serviceWorker.controller !== null),
      )
      .toBe(true);
    await site.close();
    const { Runner } = await import("./runner.ts");
    const runner = new Runner(page, site.url);
    await page.clock.install({ time: new Date("2026-11-22T09:00:00") });
    await runner.setUp();
    await runner.reportNothing();
    await runner.tap("Learn");
    await runner.tap(/Ribs that flared/);
    await expect(page.locator(".change-figure svg")).toBeVisible();
    await page.getByRole("link", { name: "Open book" }).click();
    await expect
      .poll(() => page.locator(".stage svg path").count())
      .toBeGreaterThan(25);
    await context.close();
  });
});
