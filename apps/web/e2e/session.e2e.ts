import type { Page } from "@playwright/test";
import { expect, test } from "./fixture.ts";
import { openWith, runnerOnDay } from "./long-journal.ts";
import type { Runner } from "./runner.ts";

async function ready(runner: Runner): Promise<void> {
  await runner.setUp();
  await runner.reportNothing();
}

async function start(runner: Runner, kind: string): Promise<void> {
  await runner
    .card(kind)
    .getByRole("link", { name: /^Start|^Go on/ })
    .click();
}

/** Does what the large button asks, time running fast, until the end is reached. Gives how many taps it took. */
async function playOn(page: Page, most = 200): Promise<number> {
  const main = page.locator(".control-main");
  const end = page.getByRole("heading", { name: /^That was it/ });
  for (let taps = 0; taps < most; taps++) {
    if (await end.isVisible()) return taps;
    const label = await main.textContent({ timeout: 3000 }).catch(() => null);
    if (label === null) continue;
    if (label === "Pause") await page.clock.runFor(30_000);
    else await main.click();
  }
  throw new Error("the session has no end");
}

async function entries(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("restride-journal");
        opening.addEventListener("error", () =>
          reject(new Error("not opened")),
        );
        opening.addEventListener("success", () => {
          const database = opening.result;
          const [store = ""] = database.objectStoreNames;
          const all = database.transaction(store).objectStore(store).getAll();
          all.addEventListener("success", () => {
            database.close();
            resolve(JSON.stringify(all.result));
          });
        });
      }),
  );
}

test("a whole session is played to its end, and the plan knows", async ({
  runner,
  page,
}) => {
  await ready(runner);
  const names = await runner.movements("Strength");
  await start(runner, "Strength");
  await expect(page.locator("#movement")).toHaveText(names[0] ?? "");
  const taps = await playOn(page);
  expect(taps).toBeGreaterThan(names.length * 2);
  await runner.mark("6");
  await runner.mark("None");
  await runner.tap("Write it down");
  await runner.onToday();
  await expect(page.getByText("Written down today")).toBeVisible();
  await expect(runner.card("Strength")).toHaveCount(0);
});

test("it goes on at the same set after a reload, and hours later", async ({
  runner,
  page,
}) => {
  await ready(runner);
  await start(runner, "Strength");
  await page.locator(".control-main").click();
  const seen = async (): Promise<string> =>
    page
      .locator(".turn, .controls")
      .allTextContents()
      .then((all) => all.join("|"));
  for (let taps = 0; taps < 3; taps++) {
    const label = await page.locator(".control-main").textContent();
    if (label === "Pause") await page.clock.runFor(4000);
    else await page.locator(".control-main").click();
  }
  await runner.tap("Leave it for now");
  await runner.onToday();
  await start(runner, "Strength");
  await expect(page.locator(".turn")).toBeVisible();
  const before = await seen();
  await runner.reload();
  await expect(page.locator(".turn")).toBeVisible();
  expect(await seen()).toBe(before);
  await page.clock.setSystemTime(new Date("2026-11-22T15:00:00"));
  await runner.reload();
  await expect(page.locator(".turn")).toBeVisible();
  expect(await seen()).toBe(before);
});

test("the day after, what was done can still be written down", async ({
  runner,
  page,
}) => {
  await ready(runner);
  await runner.unfold("Breath");
  await start(runner, "Breath");
  await page.locator(".control-main").click();
  await runner.tap("All of them done");
  await runner.sleepUntil("2026-11-23");
  await expect(runner.heading("Not on offer any more")).toBeVisible();
  await runner.mark("None");
  await runner.tap("Write it down");
  await runner.onToday();
  expect(await entries(page)).toContain("2026-11-22/breath");
  await expect(page.getByRole("link", { name: /^Go on/ })).toHaveCount(0);
});

test("that felt wrong: it stops, asks one question, and the rest of today is another", async ({
  runner,
  page,
}) => {
  await ready(runner);
  const before = await runner.movements("Strength");
  await start(runner, "Strength");
  await page.locator(".control-main").click();
  await runner.tap("That felt wrong");
  await expect(runner.heading("Stopped. What was it?")).toBeVisible();
  await runner.mark("Yes");
  await runner.tap("Save");
  await expect(page.getByRole("alert")).toBeVisible();
  await runner.mark(/heaviness/i);
  await page
    .getByRole("group", { name: "How much?" })
    .getByRole("radio")
    .nth(1)
    .check({ force: true });
  await runner.tap("Save");
  await runner.onToday();
  await expect(page.getByText("Stopped there.")).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "Gentle only", level: 2 }),
  ).toBeVisible();
  expect(await runner.movements("Strength")).not.toContain(before[0]);
});

test("less time than she thought: what is left is composed anew, what was done stays", async ({
  runner,
  page,
}) => {
  // The first day is a Sunday, which is none of hers.
  await openWith(runner, runnerOnDay(46).forward(0, 47));
  await runner.sleepUntil("2026-11-23");
  await runner.reportNothing();
  await start(runner, "Strength");
  await expect(page.locator(".turn")).toBeVisible();
  const whole = await page.getByRole("progressbar").getAttribute("max");
  await page.getByText("Other minutes").click();
  await runner.mark("5 min");
  await expect
    .poll(async () =>
      Number(await page.getByRole("progressbar").getAttribute("max")),
    )
    .toBeLessThan(Number(whole));
});

test("for a left hand, by keyboard, and with motion off", async ({
  runner,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await ready(runner);
  await start(runner, "Strength");
  await page.getByText("Sound, touch, hand").click();
  await runner.mark("Left", "Which hand");
  await expect(page.locator(".player-left")).toBeVisible();
  await page.locator(".control-main").focus();
  await page.keyboard.press("Enter");
  const main = page.locator(".control-main");
  await expect(main).not.toHaveText("Begin");
  await expect(page.locator(".turn svg").first()).toBeVisible();
  // One line for the ear, the same from beginning to end: what comes anew is not read out.
  const said = page.locator(".player > output");
  const line = await said.elementHandle();
  await expect(said).toContainText(/set 1 of/);
  const all = page.getByRole("button", { name: "All of them done" });
  await all.focus();
  await page.keyboard.press("Enter");
  await expect(all).toHaveCount(0);
  await expect(main).toBeFocused();
  await expect(said).toHaveText(/^That set is done\./);
  expect(await line?.evaluate((element) => element.isConnected)).toBe(true);
});

/** Whether what is counted is in sight: under no bar above it, and under none of the buttons. */
async function seesCount(page: Page): Promise<boolean> {
  const count = await page.locator(".turn-amount").boundingBox();
  const bar = await page.locator(".top").boundingBox();
  const buttons = await page.locator(".controls").boundingBox();
  if (count === null || bar === null || buttons === null) return false;
  return (
    count.y >= bar.y + bar.height && count.y + count.height <= buttons.y + 1
  );
}

test("the main button is in reach and the count in sight without scrolling, on the smallest screen too", async ({
  runner,
  page,
}) => {
  await ready(runner);
  await start(runner, "Strength");
  const main = page.locator(".control-main");
  const sizes = [
    { width: 390, height: 844 },
    { width: 320, height: 640 },
  ];
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expect(main).toBeInViewport({ ratio: 1 });
    await expect(page.locator(".control-wrong")).toBeInViewport({ ratio: 1 });
  }
  await main.click();
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expect(main).toBeInViewport({ ratio: 1 });
    await expect.poll(() => seesCount(page)).toBe(true);
  }
  // With large letters there is no room for both: the buttons stand below, and lie on nothing.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await page.locator(".turn-amount").scrollIntoViewIfNeeded();
  await expect.poll(() => seesCount(page)).toBe(true);
});
