import type { Page } from "@playwright/test";
import { expect, test } from "./fixture.ts";

/** From the first page to the first breath: what it asks of somebody who has four minutes. */

const MOST_TAPS = 12;
/** A thoughtful second for each tap, and another for each line that is new to her. */
const READING_MS_PER_WORD = 240;
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
    const words = await this.read();
    console.log(String(name), words);
    this.words += words;
    await control.click();
    this.taps += 1;
  }

  /** Words of the present screen. */
  private async read(): Promise<number> {
    const text = await this.page.locator("main").innerText();
    return text.split(/\s+/).length;
  }

  get ms(): number {
    return this.words * READING_MS_PER_WORD + this.taps * REACHING_MS;
  }
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
  await runner.unfold("Breath");
  effort.taps += 1;
  await runner
    .card("Breath")
    .getByRole("link", { name: /^Start/ })
    .click();
  effort.taps += 1;
  await effort.tap("Begin");
  await expect(page.locator(".turn")).toBeVisible();
  await expect(page.getByText(/Breathe in|breath/i).first()).toBeVisible();
  console.log(
    `${effort.taps} taps, ${effort.words} words, ${Math.round(effort.ms / 1000)} s if every word is read`,
  );
  expect(effort.taps).toBeLessThanOrEqual(MOST_TAPS);
  expect(effort.ms).toBeLessThanOrEqual(MOST_MS);

  // What was left open is asked for, and nothing that loads is there before.
  await runner.visit("#/today");
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
