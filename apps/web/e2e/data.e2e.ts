import { canonicalJson } from "@restride/engine";
import { Decrypter, Encrypter } from "age-encryption";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { noteEntry } from "../../../packages/vault/test/sample.ts";
import { expect, FIRST_DAY, FIRST_MORNING, test } from "./fixture.ts";
import { readKept } from "./kept.ts";
import { openWith, runnerOnDay } from "./long-journal.ts";
import type { Runner } from "./runner.ts";

/** Of a version that is not known, about a day that is not told. */
const NEWER = `{"kind":"check-in","v":2}`;

/** The lines of the journal on the device, as they are kept. */
async function keptLines(page: Page): Promise<string> {
  const [journal] = await readKept(page);
  const records = journal?.records ?? [];
  return records
    .map(({ text }) => {
      const record: unknown = JSON.parse(text);
      const hasText =
        typeof record === "object" && record !== null && "text" in record;
      return `${hasText ? String(record.text) : text}\n`;
    })
    .join("");
}

/** What the browser is handed when a button is tapped. */
async function savedBy(
  runner: Runner,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = runner.page.waitForEvent("download");
  await runner.tap(button);
  const download = await coming;
  return {
    name: download.suggestedFilename(),
    bytes: await readFile(await download.path()),
  };
}

async function chooseFile(
  page: Page,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  await page.getByLabel("Choose the file").setInputFiles({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(content),
  });
}

function card(page: Page, title: string) {
  return page.getByRole("region", { name: title });
}

test("saved, deleted in every tab, and brought back on Welcome: the same lines and the same day", async ({
  runner,
  page,
  context,
}) => {
  await openWith(runner, runnerOnDay(46).forward(0, 47));
  const main = page.locator("main");
  await expect(page.locator(".level-panel")).toBeVisible();
  const before = await main.innerText();
  await runner.visit("#/data");
  await expect(page.getByText("None yet")).toBeVisible();
  await runner.mark(/^Anyone who has the file/);
  const { name, bytes } = await savedBy(runner, "Save the file");
  expect(name).toBe(`journal-${FIRST_DAY}.jsonl`);
  const lines = await keptLines(page);
  expect(bytes.toString("utf8")).toBe(lines);
  await expect(page.getByText("None yet")).toHaveCount(0);

  const other = await context.newPage();
  await other.clock.install({ time: FIRST_MORNING });
  await other.goto(`${runner.url}/#/today`);
  await expect(other.locator(".level-panel")).toBeVisible();
  await runner.tap("Delete everything on this device");
  await expect(page.getByText("This cannot be undone.")).toBeVisible();
  await runner.tap("Yes, delete it all");
  await expect(runner.heading(/Back to running/)).toBeVisible();
  const welcome = other.getByRole("heading", { name: /Back to running/ });
  await expect(welcome).toBeVisible();
  const left = [...(await readKept(page))].flatMap(({ records }) => records);
  expect(left).toEqual([]);

  await runner.tap("Bring back a journal");
  await chooseFile(page, name, bytes);
  const count = lines.split("\n").length - 1;
  await expect(page.getByText(`New here: ${count} entries.`)).toBeVisible();
  expect(await keptLines(page)).toBe("");
  await runner.tap("Add it to this journal");
  await runner.tap("Go on");
  await runner.tap("I am 18 or over and have read this");
  await expect(page.locator(".level-panel")).toBeVisible();
  expect(await main.innerText()).toBe(before);
  expect(await keptLines(page)).toBe(lines);
});

test("sealed with a passphrase: an age file; a wrong passphrase opens nothing, the right one all", async ({
  runner,
  page,
}) => {
  await openWith(runner, runnerOnDay(46).forward(0, 5), "#/data");
  await runner.mark(/^Only someone with a passphrase/);
  await page.getByLabel("Passphrase", { exact: true }).fill("seven");
  await runner.tap("Save the file");
  await expect(page.getByRole("alert")).toContainText("Too short");
  await runner.tap("Make one up for me");
  const passphrase = await page
    .getByLabel("Passphrase", { exact: true })
    .inputValue();
  await expect(page.getByText("Hard to guess")).toBeVisible();
  const { name, bytes } = await savedBy(runner, "Save the file");
  expect(name).toBe(`journal-${FIRST_DAY}.age`);
  expect(bytes.toString("latin1")).toMatch(
    /^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/,
  );
  const opened = new Decrypter();
  opened.addPassphrase(passphrase);
  const lines = await keptLines(page);
  expect(await opened.decrypt(bytes, "text")).toBe(lines);

  // Any age tool may have made the file; this one takes less time than ours.
  const sealing = new Encrypter();
  sealing.setScryptWorkFactor(10);
  sealing.setPassphrase("kettle harbour mist");
  await chooseFile(page, "x.age", await sealing.encrypt(lines));
  const restore = card(page, "Bring back a journal");
  await restore.getByLabel("Passphrase").fill("kettle harbour fog");
  await runner.tap("Open the file");
  await expect(page.getByRole("alert")).toContainText("does not open it");
  await restore.getByLabel("Passphrase").fill("kettle harbour mist");
  await runner.tap("Open the file");
  await expect(
    page.getByText("is here already. There is nothing"),
  ).toBeVisible();
});

test("a file that is no journal, or none that this version reads, changes nothing and is said what it is", async ({
  runner,
  page,
}) => {
  await openWith(runner, runnerOnDay(46).forward(0, 5), "#/data");
  const lines = await keptLines(page);
  const alert = page.getByRole("alert");
  for (const [file, words] of [
    ["", "is empty"],
    [new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]), "no entry"],
    ["date,minutes\n2026-11-22,20\n", "no entry"],
    [`${NEWER}\n${NEWER}\n`, "A newer version"],
    ["age-encryption.org/v1\n-> X25519 abc\n", "__sealed__"],
  ] as const) {
    await chooseFile(page, "file", file);
    if (words === "__sealed__") {
      await runner.tap("Open the file");
      await expect(alert).toContainText("sealed for a key");
    } else await expect(alert).toContainText(words);
  }
  const folder = await mkdtemp(join(tmpdir(), "restride-large-"));
  try {
    const large = await open(join(folder, "large.jsonl"), "w");
    await large.truncate(100_000_000);
    await large.close();
    await page
      .getByLabel("Choose the file")
      .setInputFiles(join(folder, "large.jsonl"));
    await expect(alert).toContainText("larger than any journal");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  // Written half: what is whole is offered, what is not is named.
  await chooseFile(page, "half.jsonl", lines.slice(0, -30));
  await expect(page.getByText("ends in the middle of a line")).toBeVisible();
  await expect(
    page.getByText(/^Not readable: 1 line \(line \d+\)/),
  ).toBeVisible();
  expect(await keptLines(page)).toBe(lines);
});

test("hazard H-32: a full device says so, keeps nothing of what did not fit, and all of it when there is room", async ({
  runner,
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(runner.url);
  // Before the first write: the browser remembers for a while how much room it found. The app's own files fit.
  await session.send("Storage.overrideQuotaForOrigin", {
    origin,
    quotaSize: 4_000_000,
  });
  await runner.open();
  await runner.tap("Bring back a journal");
  const long = "é".repeat(1500);
  const lines = Array.from(
    { length: 2500 },
    (_, number) => `${canonicalJson(noteEntry(number, long))}\n`,
  ).join("");
  await chooseFile(page, "long.jsonl", lines);
  await expect(page.getByText("New here: 2,500 entries.")).toBeVisible();
  await runner.tap("Add it to this journal");
  await expect(page.getByText("this device is full")).toBeVisible();
  expect(await keptLines(page)).toBe("");
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await runner.tap("Add it to this journal");
  await expect(page.getByText("Added: 2,500 lines.")).toBeVisible();
  expect(await keptLines(page)).toBe(lines);
});

test("hazard H-34: what a newer version wrote is said on Today and kept, and so is a clock set back", async ({
  runner,
  page,
}) => {
  const story = runnerOnDay(46).forward(0, 40);
  await openWith(runner, story);
  await page.evaluate(async (text) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("restride-journal");
      opening.addEventListener("success", () => resolve(opening.result));
      opening.addEventListener("error", () => reject(new Error("not opened")));
    });
    const transaction = database.transaction("line", "readwrite");
    transaction.objectStore("line").add({ text });
    await new Promise((resolve) => {
      transaction.addEventListener("complete", resolve);
    });
    database.close();
  }, NEWER);
  await runner.reload();
  await expect(
    page.getByRole("heading", { name: "Check in first", level: 2 }),
  ).toBeVisible();
  await expect(
    page.getByText(/because something in the journal/),
  ).toBeVisible();
  await expect(
    page.getByText(/set aside: 1 line of your journal/),
  ).toBeVisible();
  await runner.tap("What it means");
  await expect(runner.heading("Your data")).toBeVisible();
  const aside = card(page, "Set aside, because it could not be read");
  await expect(aside).toContainText("The plan stays careful");
  await expect(aside).toContainText("What a newer version wrote");
  const { name, bytes } = await savedBy(runner, "Save these lines as a file");
  expect(name).toBe(`journal-set-aside-${FIRST_DAY}.jsonl`);
  expect(bytes.toString("utf8")).toBe(`${NEWER}\n`);

  // A complete check-in ends the doubt; that the line is set aside is still so.
  await runner.visit("#/today");
  await runner.reportNothing();
  await expect(
    page.getByRole("heading", { name: "Check in first", level: 2 }),
  ).toHaveCount(0);
  await expect(
    page.getByText(/set aside: 1 line of your journal/),
  ).toBeVisible();
  await runner.sleepUntil("2026-11-21");
  await expect(
    page.getByText(/whether this device's clock is right/),
  ).toBeVisible();
});
