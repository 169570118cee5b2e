import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixture.ts";

/** From the first page to the first breath: what it asks of somebody who has four minutes. */

const MOST_TAPS = 12;
/** As fast as most people read quietly, and a good second for each tap. */
const READING_MS_PER_WORD = 250;
const REACHING_MS = 1200;
const MOST_MS = 90_000;

/** Taps so far, and the words that stood before her as she went. */
class Effort {
  taps = 0;
  words = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async tap(name: string | RegExp): Promise<void> {
    const control = this.page
      .getByRole("button", { name })
      .or(this.page.getByRole("link", { name }))
      .or(this.page.locator("label", { hasText: name }))
      .first();
    await control.waitFor();
    this.words += await this.read((await control.textContent()) ?? "");
    await control.click();
    this.taps += 1;
  }

  /** Words of the present screen, but for the labels of what she does not tap. */
  private async read(label: string): Promise<number> {
    const text = await this.page.locator("main").evaluate((main) => {
      const copy = main.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return "";
      for (const control of copy.querySelectorAll(
        "a, button, label, .hidden-text",
      ))
        control.remove();
      return copy.textContent;
    });
    return `${text} ${label}`.trim().split(/\s+/).length;
  }

  get ms(): number {
    return this.words * READING_MS_PER_WORD + this.taps * REACHING_MS;
  }
}

/** Words of the screen that come before a part of it. */
async function wordsAbove(part: Locator): Promise<number> {
  const text = await part.evaluate((found) => {
    const range = document.createRange();
    range.setStart(document.querySelector("main") ?? document.body, 0);
    range.setEndBefore(found);
    const before = document.createElement("div");
    before.append(range.cloneContents());
    for (const unread of before.querySelectorAll(
      "details > :not(summary), .hidden-text",
    ))
      unread.remove();
    return before.textContent;
  });
  return text.split(/\s+/).length;
}

test("a newcomer: from the first open to the first breath in twelve taps and ninety seconds", async ({
  runner,
  page,
}) => {
  const effort = new Effort(page);
  await runner.open();
  await effort.tap("Start");
  await effort.tap("I am 18 or over and have read this");
  await effort.tap("It has ended");
  // A date picker takes a tap to open, one for the day and one to set it.
  await page.getByLabel("On which day?").fill("2026-09-01");
  effort.taps += 3;
  await effort.tap("The rest later: begin with a breath");
  await runner.onToday();
  effort.words += await wordsAbove(runner.card("Breath"));
  await runner.unfold("Breath");
  effort.taps += 1;
  await runner
    .card("Breath")
    .getByRole("link", { name: /^Start/ })
    .click();
  effort.taps += 1;
  // How to lie down is the breath's own beginning.
  await page.getByRole("button", { name: "Begin" }).click();
  effort.taps += 1;
  await expect(page.locator(".turn")).toBeVisible();
  await expect(page.getByText(/Breathe in|breath/i).first()).toBeVisible();
  console.log(
    `${effort.taps} taps, ${effort.words} words, ${Math.round(effort.ms / 1000)} s if every word is read`,
  );
  expect(effort.taps).toBeLessThanOrEqual(MOST_TAPS);
  expect(effort.ms).toBeLessThanOrEqual(MOST_MS);

  // What was left open is asked for, and nothing that loads is there before.
  await runner.visit("#/today");
  await page.getByRole("heading", { name: "Still open" }).click();
  for (const left of [
    "The kind of birth",
    "Whether there was a tear",
    "What happened before",
    "Some of the health questions",
    "Which words should we use?",
    "Where are you?",
  ])
    await expect(page.getByRole("link", { name: left })).toBeVisible();
  for (const kind of ["Strength", "Run", "Landing"])
    await expect(runner.card(kind)).toHaveCount(0);
});
