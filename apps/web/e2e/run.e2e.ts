import type { Page } from "@playwright/test";
import { deniedWords } from "../../../packages/words/src/lint/deny.ts";
import { expect, test } from "./fixture.ts";
import { readKept } from "./kept.ts";
import { openWith, runnerOnDay } from "./long-journal.ts";
import type { Runner } from "./runner.ts";

/** A run: gone through to its end, paused, broken off, heard, and read in the words of a loss. */

const DAY = "2026-11-23";
const RUN_ID = `${DAY}/run`;
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Someone who checked in on a day with a run of eight times a minute, on its first page. */
async function atRun(
  runner: Runner,
  profile: Parameters<typeof runnerOnDay>[1] = {},
): Promise<void> {
  await runner.page.clock.setSystemTime(new Date(`${DAY}T09:00:00`));
  const story = runnerOnDay(110, profile).forward(0, 111).checkIn(111);
  await openWith(runner, story);
  await runner
    .card("Run")
    .getByRole("link", { name: /^Start/ })
    .click();
  await expect(runner.heading("Run")).toBeVisible();
}

/** The entries of one kind as the device keeps them. */
async function entries(page: Page, kind: string): Promise<readonly unknown[]> {
  const all = await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open("restride-journal");
        opening.addEventListener("error", () =>
          reject(new Error("no journal")),
        );
        opening.addEventListener("success", () => {
          const database = opening.result;
          const lines = database
            .transaction("line")
            .objectStore("line")
            .getAll();
          lines.addEventListener("success", () => {
            database.close();
            resolve(lines.result.map(({ text }: { text: string }) => text));
          });
        });
      }),
  );
  return all
    .filter(
      (text) =>
        text.includes(`"kind":"${kind}"`) && text.includes(`"on":"${DAY}"`),
    )
    .map((text): unknown => JSON.parse(text));
}

/** In the page: how many files of its own it holds, the element that sounds, and a way to have it refused. */
const LISTENING = `{
  const marks = () => document.documentElement.dataset;
  const held = new Set();
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    const url = createObjectURL.call(URL, blob);
    held.add(url);
    marks().held = String(held.size);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    held.delete(url);
    marks().held = String(held.size);
    revokeObjectURL.call(URL, url);
  };
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    globalThis.heard = this;
    return "mute" in marks()
      ? Promise.reject(new DOMException("", "NotSupportedError"))
      : play.call(this);
  };
}`;

const stretch = (page: Page) => page.locator(".stretch-name");
const left = (page: Page) => page.locator(".turn-amount > [aria-hidden]");

test("a whole run is gone through to its end by the clock, and written as it was", async ({
  runner,
  page,
}) => {
  await atRun(runner);
  await page.getByText("Step by step").click();
  await expect(page.getByRole("cell", { name: "Run 8 of 8" })).toBeVisible();
  await runner.mark(/^No sound/);
  await runner.tap("Begin");
  await expect(stretch(page)).toHaveText("Walk");
  await expect(left(page)).toHaveText("5:00");
  await page.clock.fastForward(5 * MINUTE);
  for (let bout = 1; bout <= 8; bout++) {
    await expect(stretch(page)).toHaveText(`Run ${bout} of 8`);
    await page.clock.fastForward(MINUTE);
    if (bout === 8) break;
    await expect(stretch(page)).toHaveText("Walk");
    await expect(page.getByText(`Then: Run ${bout + 1} of 8`)).toBeVisible();
    await page.clock.fastForward(90 * SECOND);
  }
  await expect(page.getByText("Then it is done")).toBeVisible();
  await page.clock.fastForward(5 * MINUTE);
  await expect(runner.heading("That was the run")).toBeVisible();
  await runner.mark("5");
  await runner.mark("None");
  await page
    .getByLabel("Distance, if you know it", { exact: true })
    .fill("3.2");
  await runner.tap("Write it down");
  await runner.onToday();
  await expect(page.getByText("Written down today")).toBeVisible();
  expect(await entries(page, "run")).toMatchObject([
    {
      session: RUN_ID,
      runSeconds: 480,
      longestSeconds: 60,
      walkSeconds: 600 + 7 * 90,
      metres: 3200,
      effort: 5,
      signs: "none",
      source: "timer",
    },
  ]);
});

test("paused and reloaded in the middle of a bout it stands at the same second; stopped, it is walked home and what was run is written", async ({
  runner,
  page,
}) => {
  await atRun(runner);
  await runner.mark(/^No sound/);
  await runner.tap("Begin");
  await expect(stretch(page)).toBeFocused();
  await page.clock.fastForward(5 * MINUTE + 20 * SECOND);
  await expect(left(page)).toHaveText("0:40");
  await runner.tap("Pause");
  await page.clock.setSystemTime(new Date(`${DAY}T09:30:00`));
  await runner.reload();
  await expect(stretch(page)).toHaveText("Run 1 of 8");
  await expect(left(page)).toHaveText("0:40");
  await expect(page.getByText("It stood still at 5:20.")).toBeVisible();
  await runner.tap("Go on");
  await page.clock.fastForward(15 * SECOND);
  await expect(left(page)).toHaveText("0:25");
  const keptMs = async (): Promise<number> =>
    Number(
      /carried\W+(\d+)/.exec(JSON.stringify(await readKept(page)))?.[1] ?? 0,
    );
  await expect.poll(keptMs).toBeGreaterThanOrEqual(5 * MINUTE + 35 * SECOND);
  // Ended without a word while it runs: what was last kept counts, and nothing of the ten minutes since.
  await page.clock.setSystemTime(new Date(`${DAY}T09:40:00`));
  await page.reload();
  await expect(left(page)).toHaveText("0:25");
  await runner.tap("Stop and walk home");
  await expect(stretch(page)).toBeFocused();
  await page.clock.fastForward(4 * MINUTE);
  await expect(page.getByRole("timer")).toHaveText("4:00");
  await runner.tap("I am there");
  await expect(
    runner.heading("That was the part of it that you ran"),
  ).toBeVisible();
  await runner.mark("4");
  await runner.mark("None");
  await runner.tap("Write it down");
  await runner.onToday();
  expect(await entries(page, "run")).toMatchObject([
    {
      runSeconds: 35,
      longestSeconds: 20,
      walkSeconds: 300 + 240,
      source: "timer",
    },
  ]);
});

test("the sound keeps the time, stands with the lock screen's button, and where it cannot play the clock goes on; that felt wrong stops it", async ({
  runner,
  page,
}) => {
  await page.addInitScript({ content: LISTENING });
  await atRun(runner);
  await runner.tap("Begin");
  const time = (): Promise<number> =>
    page.evaluate<number>("globalThis.heard?.currentTime ?? -1");
  await expect.poll(time).toBeGreaterThan(0.4);
  // The page's own clock stands still in this test: only the sound moves the time.
  await expect(left(page)).toHaveText("4:59");
  expect(
    await page.evaluate(() => [
      navigator.mediaSession.metadata?.title,
      navigator.mediaSession.playbackState,
    ]),
  ).toEqual(["Walk", "playing"]);
  // As a call or the lock screen does it: from outside.
  await page.evaluate("globalThis.heard.pause()");
  await expect(page.getByRole("button", { name: "Go on" })).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.dataset["mute"] = "";
  });
  await runner.tap("Go on");
  await expect(page.getByRole("alert")).toContainText("cannot be played here");
  await page.clock.fastForward(MINUTE);
  await expect(left(page)).toHaveText(/^3:5\d$/);
  await runner.tap("That felt wrong");
  await expect(runner.heading("Stopped. What was it?")).toBeVisible();
  await runner.mark("Yes");
  await runner.mark(/heaviness/i);
  await runner.mark("Clear or lasting some hours", "How much?");
  await runner.tap("Save");
  await runner.onToday();
  await expect(runner.card("Run")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-held", "0");
  // Nothing had been run by then.
  expect(await entries(page, "run")).toEqual([]);
  expect(await entries(page, "walk")).toMatchObject([
    { minutes: 1, signs: { heaviness: 2 } },
  ]);
});

test("H-25: after a loss no page, picture, cue or card of a run says anything of an infant", async ({
  runner,
  page,
}) => {
  const said: string[] = [];
  const listen = async (): Promise<void> => {
    said.push(
      await page.title(),
      await page.locator("body").innerText(),
      await page.locator("body").ariaSnapshot(),
    );
  };
  await atRun(runner, { outcome: "ended-early" });
  await page.getByText("Step by step").click();
  await listen();
  await runner.tap("A card to print");
  await expect(runner.heading("A run on paper")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("link", { name: "Help" })).toBeHidden();
  await expect(page.getByRole("table")).toBeVisible();
  await listen();
  await page.emulateMedia({ media: "screen" });
  await runner.tap("Run");
  await runner.mark(/^Beside my own music/);
  await runner.tap("Begin");
  await expect(stretch(page)).toHaveText("Walk");
  await listen();
  await page.clock.fastForward(6 * MINUTE);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await runner.tap("Pause");
  await listen();
  await runner.tap("Stop and walk home");
  await listen();
  await runner.tap("I am there");
  await runner.mark("Yes", /Any leak/);
  await listen();
  await runner.reload();
  await expect(
    runner.heading("That was the part of it that you ran"),
  ).toBeVisible();
  await listen();
  await runner.mark("None");
  await runner.tap("Write it down");
  await runner.onToday();
  await listen();
  expect(said.length).toBeGreaterThan(20);
  expect(deniedWords(said.join("\n"), "loss")).toEqual([]);
});
