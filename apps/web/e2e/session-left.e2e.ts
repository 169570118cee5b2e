import type { Locator, Page } from "@playwright/test";
import { deniedWords } from "../../../packages/words/src/lint/deny.ts";
import { expect, test } from "./fixture.ts";
import type { Runner } from "./runner.ts";

/** A session that is left, begun beside another, gone through by keyboard, or read in the words of a loss. */

async function ready(runner: Runner): Promise<void> {
  await runner.setUp();
  await runner.reportNothing();
}

/** Tabs on until a control has the focus. */
async function reach(page: Page, control: Locator): Promise<void> {
  const hasFocus = (): Promise<boolean> =>
    control.evaluate((one) => one === document.activeElement);
  for (let stop = 0; stop < 20 && !(await hasFocus()); stop++)
    await page.keyboard.press("Tab");
}

function way(runner: Runner, kind: string) {
  return runner.card(kind).getByRole("link", { name: /^Start|^Go on/ });
}

/** Goes through the first set of a session of today. */
async function beginStrength(runner: Runner): Promise<void> {
  await way(runner, "Strength").click();
  await runner.tap("Begin");
  await runner.tap("All of them done");
}

test("a session left before its end waits on the next day's Today, and is written to its own day", async ({
  runner,
  page,
}) => {
  await ready(runner);
  await beginStrength(runner);
  await runner.tap("Leave it for now");
  await runner.onToday();
  // While its card is there the card leads back to it.
  await expect(page.getByText("A session was left before")).toHaveCount(0);
  await expect(way(runner, "Strength")).toHaveText(/Go on where you were/);
  await runner.sleepUntil("2026-11-23");
  await runner.reload();
  await runner.onToday();
  await expect(page.getByText("A session was left before")).toBeVisible();
  await runner.tap("See what you had done");
  await expect(runner.heading("Not on offer any more")).toBeVisible();
  await runner.mark("None");
  await runner.tap("Write it down");
  await runner.onToday();
  await expect(page.getByText("A session was left before")).toHaveCount(0);
});

test("another session begun beside it loses nothing: she goes on, or writes it down first", async ({
  runner,
  page,
}) => {
  await ready(runner);
  await beginStrength(runner);
  await runner.tap("Leave it for now");
  await runner.onToday();
  await runner.unfold("Breath");
  await way(runner, "Breath").click();
  await expect(runner.heading("Another session is open")).toBeVisible();
  await runner.tap("Go on where you were");
  await expect(page.locator(".turn")).toBeVisible();
  await runner.tap("Leave it for now");
  await runner.unfold("Breath");
  await way(runner, "Breath").click();
  await expect(runner.heading("Another session is open")).toBeVisible();
  await runner.mark("None");
  await runner.tap("Write it down");
  await runner.onToday();
  await expect(page.getByText("Written down today")).toBeVisible();
  await runner.unfold("Breath");
  await way(runner, "Breath").click();
  await expect(page.locator(".turn")).toBeVisible();
});

test("written down by hand, it is no session under way any more", async ({
  runner,
  page,
}) => {
  await ready(runner);
  await beginStrength(runner);
  await runner.tap("Leave it for now");
  await runner
    .card("Strength")
    .getByRole("link", { name: /Write down/ })
    .click();
  await runner.tap("All of it, as shown");
  await runner.mark("None", /Any leak/);
  await runner.tap("Save");
  await runner.onToday();
  await expect(runner.card("Strength")).toHaveCount(0);
  await expect(page.getByText("A session was left before")).toHaveCount(0);
});

test("a walk: its time stands while it is paused, and it is written as what was walked", async ({
  runner,
  page,
}) => {
  await ready(runner);
  await runner.unfold("Walk");
  await way(runner, "Walk").click();
  await runner.tap("Begin");
  await runner.tap("Start the clock");
  await page.clock.fastForward(240_000);
  await runner.tap("Pause");
  const shown = page.locator(".turn-amount");
  const before = await shown.textContent();
  await page.clock.fastForward(600_000);
  expect(await shown.textContent()).toBe(before);
  await runner.tap("Enough for this set");
  await runner.mark("None");
  await runner.tap("Write it down");
  await runner.onToday();
  await expect(
    page.getByRole("listitem").filter({ hasText: "Walk" }).first(),
  ).toContainText("4 min");
});

test("a session by keyboard alone, from the card to the end", async ({
  runner,
  page,
}) => {
  await ready(runner);
  await runner.unfold("Breath");
  await way(runner, "Breath").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".turn")).toBeVisible();
  const end = page.getByRole("heading", { name: /^That was it/ });
  const main = page.locator(".control-main");
  for (let turn = 0; turn < 100 && !(await end.isVisible()); turn++) {
    const label = await main.textContent({ timeout: 3000 }).catch(() => null);
    if (label === "Pause") {
      await page.clock.runFor(30_000);
      continue;
    }
    // The focus stays on the one thing to press; only a screen of its own takes it to its heading.
    await reach(page, main);
    await page.keyboard.press("Enter");
  }
  await expect(end).toBeFocused();
});

test("H-25: after a loss no turn, pause, question or end of a session says anything of an infant", async ({
  runner,
  page,
}) => {
  await runner.setUp({
    outcome:
      "The pregnancy ended early: a miscarriage, an ectopic pregnancy, a termination",
  });
  await runner.reportNothing();
  const said: string[] = [];
  const listen = async (): Promise<void> => {
    said.push(
      await page.title(),
      await page.locator("body").innerText(),
      await page.locator("body").ariaSnapshot(),
    );
  };
  await listen();
  await way(runner, "Strength").click();
  await page.getByText("Sound, touch, hand").click();
  await listen();
  const end = page.getByRole("heading", { name: /^That was it/ });
  const main = page.locator(".control-main");
  for (let turn = 0; turn < 200 && !(await end.isVisible()); turn++) {
    await listen();
    const all = page.getByRole("button", { name: "All of them done" });
    if (await all.isVisible()) await all.click();
    else if ((await main.textContent()) === "Pause")
      await page.clock.runFor(30_000);
    else await main.click();
  }
  await listen();
  await runner.mark("Yes", /Any leak/);
  await listen();
  expect(said.length).toBeGreaterThan(30);
  expect(deniedWords(said.join("\n"), "loss")).toEqual([]);
});
