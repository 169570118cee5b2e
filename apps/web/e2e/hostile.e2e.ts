import type { Page } from "@playwright/test";
import { expect, test } from "./fixture.ts";

/** The script of the end of Today. */
const FOOT = /\/foot-.*\.js$/;

/** What something else has put where the app keeps its own: nothing of it may lead past a question, or to a blank page. */

async function put(
  page: Page,
  place: { readonly database: string; readonly store: string },
  values: readonly unknown[],
  key?: string,
): Promise<void> {
  await page.evaluate(
    async ({ database, store, kept, under }) => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(database);
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error(database)));
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = opened.transaction(store, "readwrite");
        for (const value of kept)
          if (under === undefined) transaction.objectStore(store).add(value);
          else transaction.objectStore(store).put(value, under);
        transaction.addEventListener("complete", () => resolve());
        transaction.addEventListener("error", () => reject(new Error(store)));
      });
      opened.close();
    },
    { ...place, kept: values, under: key, database: place.database },
  );
}

const JOURNAL = { database: "restride-journal", store: "line" } as const;
const DEVICE = { database: "restride-device", store: "state" } as const;

const BROKEN = [
  { text: "{ broken" },
  { text: "" },
  { text: "\u0000\u0001" },
  { text: "[]" },
  { text: '{"v":1,"kind":"run"}' },
  { text: `{"v":2,"kind":"check-in","on":"2026-11-21"}` },
  {
    text: '<script>document.title="owned"</script><img src=x onerror=alert(1)>',
  },
  { text: 7 },
  { other: "x" },
  null,
  "line",
  [1, 2],
];

test("hazard H-32: broken lines in the journal are set aside, said, and open nothing", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.reportNothing();
  await expect(
    page.getByRole("heading", { name: "Today's plan", level: 2 }),
  ).toBeVisible();
  await put(page, JOURNAL, BROKEN);
  await runner.reload();
  await runner.onToday();
  await expect(
    page.getByRole("heading", { name: "Check in first", level: 2 }),
  ).toBeVisible();
  await runner.tap("Why, and who says so");
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("heading", { name: "Set aside" })).toBeVisible();
  expect(await page.title()).not.toContain("owned");
  await page.keyboard.press("Escape");
  // A complete check-in written afterwards counts again.
  await runner.reportNothing();
  await expect(
    page.getByRole("heading", { name: "Today's plan", level: 2 }),
  ).toBeVisible();
});

test("hazard H-41: a broken notice is asked again, a broken draft begins again", async ({
  runner,
  page,
}) => {
  await runner.agree();
  for (const state of [
    "x",
    { notice: true, setUp: { question: "policy", answers: 3 } },
    { notice: { version: "1" }, setUp: [] },
    { notice: null, setUp: { question: { a: 1 }, answers: { days: "all" } } },
  ]) {
    await put(page, DEVICE, [state], "device");
    await runner.open("/#/today");
    await runner.reload();
    await expect(runner.heading(/Back to running/)).toBeVisible();
  }
  await put(
    page,
    DEVICE,
    [
      {
        notice: { version: 1, on: "2026-11-22" },
        setUp: { question: "nonsense", answers: { ended: "2026-13-45" } },
      },
    ],
    "device",
  );
  await runner.reload();
  await expect(runner.heading("When did the pregnancy end?")).toBeVisible();
});

test("a journal of a newer version is left alone, and Help still stands", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await page.goto(`${runner.url}/help.html`);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("restride-journal", 99);
        request.addEventListener("success", () => {
          request.result.close();
          resolve();
        });
        request.addEventListener("error", () => reject(new Error("open")));
        request.addEventListener("blocked", () => reject(new Error("held")));
      }),
  );
  await runner.open();
  await expect(runner.heading("Not opened")).toBeVisible();
  await runner.tap("Help");
  await expect(runner.heading("Help")).toBeVisible();
});

test("a check-in left half-way by a reload keeps what was told", async ({
  runner,
  page,
}) => {
  await runner.setUp();
  await runner.beginReport();
  await runner.tap("None of these");
  await runner.mark(/Leaking urine/);
  await runner.mark(/More than once/);
  await runner.tap("None of the others");
  await expect(runner.heading("Pain anywhere?")).toBeVisible();
  await runner.reload();
  await expect(runner.heading("Pain anywhere?")).toBeVisible();
  await runner.visit("#/today");
  await expect(
    page.getByRole("heading", { name: "A pelvic sign", exact: true }),
  ).toBeVisible();
  // "None" of the warnings counts only with the question that stands alone, so they are asked again.
  await runner.tap("Finish the check-in");
  await expect(runner.heading("Any of these?")).toBeVisible();
  await runner.tap("None of these");
  await runner.tap("None of these");
  await runner.tap("No pain");
  await runner.next();
  await runner.next();
  await runner.tap("No");
  await runner.onToday();
  await expect(
    page.getByRole("heading", { name: "Gentle only", level: 2 }),
  ).toBeVisible();
});

test.describe("a file that does not come", () => {
  test.use({ cut: FOOT });

  test("where the foot of Today cannot be fetched, it says so, and how to try again", async ({
    runner,
    page,
  }) => {
    await runner.setUp();
    await runner.haveHold();
    await page.route(FOOT, (route) => route.abort());
    await runner.reload();
    await expect(
      page.getByText("This part of the app could not be fetched."),
    ).toBeVisible();
    await page.unroute(FOOT);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("#holds")).toBeVisible();
  });
});
