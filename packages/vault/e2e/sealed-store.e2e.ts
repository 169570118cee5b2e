import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { JOURNAL_STORE_CONTRACT } from "../test/journal-store-contract.ts";
import { type Site, startSite } from "./site.ts";

let site: Site;

test.beforeAll(async () => {
  site = await startSite();
});

test.afterAll(async () => {
  await site.close();
});

async function newTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => "vaultPage" in globalThis);
  return page;
}

const LINES = ["one leak", "two leak", "three leak"];
const TEXT = LINES.map((line) => `${line}\n`).join("");

/** Puts the first lines, and gives back a way to call the page. */
async function keep(page: Page): Promise<void> {
  await page.evaluate(
    (lines) => globalThis.vaultPage.append("journal", lines),
    LINES,
  );
}

function change(page: Page, from: string | null, to: string | null) {
  return page.evaluate(
    ([before, after]) =>
      globalThis.vaultPage.change("journal", before ?? null, after ?? null),
    [from, to],
  );
}

function read(page: Page, pin: string): Promise<string> {
  return page.evaluate(
    (known) => globalThis.vaultPage.readSealed("journal", known),
    pin,
  );
}

function raw(page: Page): Promise<string> {
  return page.evaluate(() => globalThis.vaultPage.rawText("journal"));
}

function tryPin(page: Page, pin: string, now: number) {
  return page.evaluate(
    (given) => globalThis.vaultPage.tryPin("journal", given.pin, given.now),
    { pin, now },
  );
}

test("a sealed journal keeps to the contract of every journal store", async ({
  context,
}) => {
  const page = await newTab(context);
  for (const { title } of JOURNAL_STORE_CONTRACT)
    await test.step(title, () =>
      page.evaluate((name) => globalThis.vaultPage.runCase(name, true), title),
    );
});

test("setting, changing and taking away a PIN keeps every line, and leaves none open under it", async ({
  context,
}) => {
  const page = await newTab(context);
  await keep(page);
  expect(await raw(page)).toContain("leak");
  expect(await change(page, null, "123456")).toBe("kept");
  expect(await raw(page)).not.toContain("leak");
  expect(await read(page, "123456")).toBe(TEXT);
  // Another tab that has not heard of it writes nothing beside the seal.
  const other = await newTab(context);
  expect(
    await other.evaluate(() => globalThis.vaultPage.append("journal", ["x"])),
  ).toBe("sealed");
  expect(
    await other.evaluate(() => globalThis.vaultPage.readCode("journal")),
  ).toBe("sealed");
  const before = await raw(page);
  expect(await change(page, "123456", "654321")).toBe("kept");
  expect(await raw(page)).not.toBe(before);
  expect(await tryPin(page, "123456", 1e15)).toBe(0);
  await page.evaluate(() =>
    globalThis.vaultPage.appendSealed("journal", "654321", "four"),
  );
  expect(await read(page, "654321")).toBe(`${TEXT}four\n`);
  expect(await change(page, "654321", null)).toBe("kept");
  expect(
    await page.evaluate(() => globalThis.vaultPage.isSealed("journal")),
  ).toBe(false);
  expect(await other.evaluate(() => globalThis.vaultPage.read("journal"))).toBe(
    `${TEXT}four\n`,
  );
});

test("a change that ends half-way leaves the journal as it was, sealed or not", async ({
  context,
}) => {
  const page = await newTab(context);
  await keep(page);
  const endHalfWay = () =>
    page.evaluate(() => globalThis.vaultPage.endHalfWay());
  const mend = () => page.evaluate(() => globalThis.vaultPage.endNoMore());
  await endHalfWay();
  expect(await change(page, null, "123456")).toBe("io");
  await mend();
  expect(await page.evaluate(() => globalThis.vaultPage.read("journal"))).toBe(
    TEXT,
  );
  expect(await change(page, null, "123456")).toBe("kept");
  for (const next of ["654321", null]) {
    await endHalfWay();
    expect(await change(page, "123456", next)).toBe("io");
    await mend();
    expect(await read(page, "123456")).toBe(TEXT);
  }
});

test("a line that was tampered with is set aside, and no other with it", async ({
  context,
}) => {
  const page = await newTab(context);
  await keep(page);
  await change(page, null, "123456");
  await page.evaluate(() => globalThis.vaultPage.tamper("journal", 2));
  const found = (await read(page, "123456")).split("\n");
  expect(found[0]).toBe("one leak");
  expect(found[1]).toMatch(/^\{"sealed":"/);
  expect(found[2]).toBe("three leak");
});

test("H-31: wrong tries slow down, through reloads too, and delete nothing", async ({
  context,
}) => {
  const page = await newTab(context);
  await keep(page);
  await change(page, null, "123456");
  const waits: unknown[] = [];
  for (const now of [1000, 2000, 3000, 4000, 5000, 34_000])
    waits.push(await tryPin(page, "000000", now));
  // The fifth was too soon and was not counted; the sixth was.
  expect(waits).toEqual([0, 0, 0, 30_000, 29_000, 60_000]);
  await page.reload();
  await page.waitForFunction(() => "vaultPage" in globalThis);
  expect(await tryPin(page, "123456", 35_000)).toBe(59_000);
  // On a clock set back the whole wait begins again.
  expect(await tryPin(page, "123456", 1)).toBe(60_000);
  expect(await tryPin(page, "123456", 94_000)).toBe("open");
  expect(await tryPin(page, "000000", 95_000)).toBe(0);
  expect(await read(page, "123456")).toBe(TEXT);
});
