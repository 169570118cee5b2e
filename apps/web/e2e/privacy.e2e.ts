import type { Page } from "@playwright/test";
import { axeOf } from "./axe.ts";
import { expect, test } from "./fixture.ts";
import { keepEntries } from "./keep-entries.ts";
import { openWith, runnerOnDay } from "./long-journal.ts";
import type { Runner } from "./runner.ts";

test.use({ isKept: true });

/** What somebody beside her, or with her phone in the hand, gets to see. */

const SHOTS = process.env["RESTRIDE_SHOTS"];

/** What would give the app away on a page, in a title or in the name of a file. */
const TELLING =
  /restride|run|postpartum|birth|pelvic|pregnan|health|exercise|sign|help|train/i;

/** Every address of the app. */
const SCREENS = [
  "today",
  "check-in",
  "check-in/warnings",
  "check-in/self-harm",
  "topics",
  "log/2026-11-22/walk",
  "go-ahead",
  "answers",
  "answers/birth",
  "path",
  "path/run",
  "progress",
  "learn",
  "learn/breath-and-core",
  "movement",
  "movement/goblet-squat",
  "session/2026-11-23/strength",
  "notice",
  "install",
  "privacy",
  "more",
];

async function isHidden(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/notes\.html$/);
  await expect(page).toHaveTitle("Notes");
  expect(await page.locator("body").innerText()).not.toMatch(TELLING);
}

async function shoot(page: Page, name: string): Promise<void> {
  if (SHOTS !== undefined)
    await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
}

/** No fault of accessibility in either theme, and nothing to scroll sideways at 320 px. */
async function looksRight(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await axeOf(page).analyze();
    expect([name, violations.map(({ id }) => id)]).toEqual([name, []]);
    await shoot(page, `${name}-390-${colorScheme}`);
  }
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  await page.setViewportSize({ width: 320, height: 640 });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect([name, sideways]).toEqual([name, 0]);
  await shoot(page, `${name}-320`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await shoot(page, `${name}-1280`);
  await page.setViewportSize(size);
}

test("H-31: Hide leaves a page of notes in every tab, on the way back too, until it is opened again", async ({
  runner,
  page,
  context,
}) => {
  await openWith(runner, runnerOnDay(46).forward(0, 47));
  await runner.visit("#/check-in/warnings");
  const other = await context.newPage();
  await other.goto(`${runner.url}/#/path`);
  await expect(other.getByRole("button", { name: "Hide" })).toBeVisible();
  await runner.tap("Hide");
  await isHidden(page);
  await isHidden(other);
  await looksRight(page, "notes");
  await page.goBack();
  await isHidden(page);
  await runner.open("/#/progress");
  await isHidden(page);
  await runner.tap("Open");
  await runner.onToday();
  await runner.open("/help.html");
  await runner.tap("Hide");
  await isHidden(page);
});

test("H-31: Escape twice hides a call too; Help stays beside it, and the call is there again afterwards", async ({
  runner,
  page,
}) => {
  await runner.agree();
  const { entries } = runnerOnDay(46).checkIn(45, { warnings: ["RF-15"] });
  await keepEntries(page, entries);
  await runner.reload();
  await expect(page.locator(".care")).toBeVisible();
  await expect(page.getByRole("link", { name: "Help" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await isHidden(page);
  await runner.tap("Open");
  await expect(page.locator(".care")).toBeVisible();
});

test("H-31: under the neutral name no title says more than that, and an installation takes it", async ({
  runner,
  page,
}) => {
  await openWith(runner, runnerOnDay(46).forward(0, 47), "#/more");
  await runner.tap("Privacy");
  await looksRight(page, "privacy");
  await runner.mark(/Call this app/);
  await expect(page).toHaveTitle("Notes");
  await expect.poll(() => kept(page, DEVICE)).toContain("Notes");
  await runner.reload();
  await expect(page.locator('link[rel="manifest"]').first()).toHaveAttribute(
    "href",
    "/notes.webmanifest",
  );
  for (const screen of SCREENS) {
    await runner.visit(`#/${screen}`);
    expect([screen, await page.title()]).toEqual([screen, "Notes"]);
  }
  await expect(page.getByRole("banner")).not.toContainText("Restride");
  const answer = await page.request.get(`${runner.url}/notes.webmanifest`);
  const text = await answer.text();
  expect(text).not.toMatch(TELLING);
  for (const [, icon = ""] of text.matchAll(/"src": "([^"]+)"/g))
    expect((await page.request.get(`${runner.url}${icon}`)).status()).toBe(200);
});

test("it says how to put it on a home screen, in one tap where the browser offers; a new version taken elsewhere reloads nothing", async ({
  runner,
  page,
}) => {
  await openWith(runner, runnerOnDay(46).forward(0, 47), "#/more");
  await runner.tap("On your home screen");
  await expect(page.getByText(/Add to Home Screen/)).toBeVisible();
  await looksRight(page, "install");
  await page.evaluate(() => {
    const offer = new Event("beforeinstallprompt", { cancelable: true });
    const prompt = async (): Promise<void> => {
      document.body.dataset["asked"] = String(offer.defaultPrevented);
    };
    window.dispatchEvent(Object.assign(offer, { prompt }));
    document.body.dataset["mark"] = "here";
    navigator.serviceWorker.dispatchEvent(new Event("controllerchange"));
  });
  await runner.tap("Put it there now");
  await expect(page.locator("body")).toHaveAttribute("data-asked", "true");
  await expect(page.locator("body")).toHaveAttribute("data-mark", "here");
});

const PIN = "135790";

async function sealWith(runner: Runner): Promise<void> {
  await runner.page.getByLabel("New PIN, 6 to 12 digits").fill(PIN);
  await runner.page.getByLabel("The new PIN once more").fill(PIN);
  await runner.tap("Seal the journal");
  await expect(runner.heading("Locked")).toBeVisible();
}

async function unlockWith(runner: Runner, pin: string): Promise<void> {
  await runner.page.getByLabel("PIN", { exact: true }).fill(pin);
  await runner.tap("Open");
}

const JOURNAL = { name: "restride-journal", store: "line" };
const DEVICE = { name: "restride-device", store: "state" };

/** What the browser keeps, as far as it can be read. */
function kept(page: Page, place = JOURNAL): Promise<string> {
  return page.evaluate(async ({ name, store }) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(new Error("journal")));
    });
    const lines = await new Promise<readonly unknown[]>((resolve) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.addEventListener("success", () => resolve(request.result));
    });
    database.close();
    return JSON.stringify(lines, (_key, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
    );
  }, place);
}

/** Another app is in front from now on, or no more. */
async function putAway(page: Page, isAway: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", {
      configurable: true,
      value: hidden,
    });
    document.dispatchEvent(new Event("visibilitychange"));
  }, isAway);
}

test("H-31: a PIN seals the journal, every tab asks for it, and again once the app was out of sight", async ({
  runner,
  page,
  context,
}) => {
  await openWith(runner, runnerOnDay(46).forward(0, 47), "#/privacy");
  expect(await kept(page)).toContain("check-in");
  const other = await context.newPage();
  await other.goto(`${runner.url}/#/progress`);
  await expect(other.getByRole("button", { name: "Hide" })).toBeVisible();
  await sealWith(runner);
  await expect(
    other.getByRole("heading", { name: "Locked", level: 1 }),
  ).toBeVisible();
  await other.close();
  expect(await kept(page)).not.toContain("check-in");
  expect(await page.locator("main").innerText()).not.toMatch(TELLING);
  await expect(page.getByRole("link", { name: "Help" })).toBeVisible();
  await looksRight(page, "locked");
  await unlockWith(runner, "000000");
  await expect(page.getByRole("alert")).toHaveText("That is not the PIN.");
  await unlockWith(runner, PIN);
  await expect(runner.heading("Privacy")).toBeVisible();
  await putAway(page, true);
  await page.clock.setSystemTime(new Date("2026-11-22T09:06:00"));
  await putAway(page, false);
  await expect(runner.heading("Locked")).toBeVisible();
});

test("H-31: a session that was begun is sealed with the rest and goes on behind the PIN, and a shorter lock counts at once", async ({
  runner,
  page,
}) => {
  await openWith(runner, runnerOnDay(46).forward(0, 47));
  await runner.sleepUntil("2026-11-23");
  await runner.reportNothing();
  await runner
    .card("Strength")
    .getByRole("link", { name: /^Start/ })
    .click();
  await runner.tap("Begin");
  await runner.tap("All of them done");
  await expect.poll(() => kept(page, DEVICE)).toContain("strength");
  await runner.visit("#/privacy");
  await sealWith(runner);
  await unlockWith(runner, PIN);
  await expect(runner.heading("Privacy")).toBeVisible();
  expect(await kept(page, DEVICE)).not.toContain("strength");
  await runner.visit("#/today");
  await expect(
    runner.card("Strength").getByRole("link", { name: /^Go on/ }),
  ).toBeVisible();
  await runner.visit("#/privacy");
  await putAway(page, true);
  await expect(page.locator("body")).toBeHidden();
  await putAway(page, false);
  await runner.mark("At once");
  await putAway(page, true);
  await expect(runner.heading("Locked")).toBeVisible();
});

test("behind a PIN everything goes on: a call of yesterday stands, and without it all is as before", async ({
  runner,
  page,
}) => {
  await openWith(runner, runnerOnDay(46).forward(0, 46), "#/privacy");
  const before = await kept(page);
  await sealWith(runner);
  await unlockWith(runner, PIN);
  await page.getByLabel("Your PIN now").fill(PIN);
  await runner.tap("Take the PIN away");
  await expect(
    page.getByRole("button", { name: "Seal the journal" }),
  ).toBeVisible();
  expect(JSON.parse(await kept(page))).toEqual(JSON.parse(before));
  await sealWith(runner);
  await unlockWith(runner, PIN);
  await expect(runner.heading("Privacy")).toBeVisible();
  await runner.visit("#/check-in/warnings");
  await runner.mark(/A temperature of 38/);
  await runner.tap("None of the others");
  await expect(page.locator(".care")).toBeVisible();
  await runner.sleepUntil("2026-11-23");
  await runner.reload();
  await expect(runner.heading("Locked")).toBeVisible();
  await unlockWith(runner, PIN);
  await expect(page.locator(".care")).toBeVisible();
});
