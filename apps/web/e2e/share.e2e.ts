import { readFileSync } from "node:fs";
import {
  type Entry,
  isCivilDate,
  readBytes,
  vocabularyOf,
} from "@restride/engine";
import { type ExportKind, makeFile } from "@restride/exchange";
import { catalogue, program, regions, sources } from "@restride/program";
import { speaker, type Voice } from "@restride/words";
import type { Page } from "@playwright/test";
import { deniedWords } from "../../../packages/words/src/lint/deny.ts";
import type { Story } from "../../../packages/engine/test/kit/story.ts";
import { expect, FIRST_DAY, test } from "./fixture.ts";
import { keepEntries } from "./keep-entries.ts";
import { openWith, runnerOnDay } from "./long-journal.ts";

/** Files to hand on: made on the device, the same to the byte as the room of exchange makes them for the command line. */

const NAMES: Readonly<Record<ExportKind, string>> = {
  card: "Today on paper",
  ics: "A calendar",
  report: "A page for a clinician",
  csv: "A table",
  journal: "The whole journal",
};
const KINDS = ["card", "ics", "report", "csv", "journal"] as const;

function storyOf(profile: Parameters<typeof runnerOnDay>[1] = {}): Story {
  return runnerOnDay(46, profile).forward(0, 46).checkIn(46);
}

/** What is kept on the device: one line an entry, as `keepEntries` writes them. */
function bytesOf(entries: readonly Entry[]): Uint8Array {
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`);
  return new TextEncoder().encode(lines.join(""));
}

async function madeHere(
  kind: ExportKind,
  entries: readonly Entry[],
  { voice, isNeutral }: { readonly voice: Voice; readonly isNeutral: boolean },
): Promise<string> {
  if (!isCivilDate(FIRST_DAY)) throw new TypeError(FIRST_DAY);
  const bytes = bytesOf(entries);
  const journal = readBytes(bytes, { vocabulary: vocabularyOf(program) });
  const content = { catalogue, regions, sources };
  const say = speaker(voice, "en", { content });
  const made = await makeFile(
    kind,
    { program, journal, day: FIRST_DAY, say },
    { source: async () => bytes, isNeutral },
  );
  return made.ok ? new TextDecoder().decode(made.bytes) : made.refusal.code;
}

async function saved(
  page: Page,
  kind: ExportKind,
): Promise<{ readonly name: string; readonly text: string }> {
  const waiting = page.waitForEvent("download");
  await page
    .getByRole("button", { name: `Save ${NAMES[kind]}`, exact: true })
    .click();
  const download = await waiting;
  const text = readFileSync(await download.path(), "utf8");
  return { name: download.suggestedFilename(), text };
}

test("each file that is saved is what the command line makes of the same journal, to the byte", async ({
  runner,
  page,
}) => {
  test.setTimeout(60_000);
  const story = storyOf();
  // A line of a newer Restride: kept, set aside, and handed on as it is.
  const last = story.entries.at(-1);
  if (last === undefined) throw new TypeError("nothing told");
  const newer = {
    ...last,
    v: 2,
    on: "2026-10-20",
    id: last.id.replace("019", "01a"),
  } as unknown as Entry;
  await openWith(runner, story, "#/more");
  await keepEntries(page, [newer]);
  await runner.reload();
  await runner.tap("Files to hand on");
  await expect(runner.heading("Files to hand on")).toBeVisible();
  const names: string[] = [];
  for (const kind of KINDS) {
    const { name, text } = await saved(page, kind);
    const here = await madeHere(kind, [...story.entries, newer], {
      voice: "unsaid",
      isNeutral: false,
    });
    expect([kind, text.length]).toEqual([kind, here.length]);
    expect(text === here, kind).toBe(true);
    names.push(name);
  }
  expect(names).toEqual([
    `today-${FIRST_DAY}.html`,
    `calendar-${FIRST_DAY}.ics`,
    `report-${FIRST_DAY}.html`,
    `done-${FIRST_DAY}.csv`,
    `journal-${FIRST_DAY}.jsonl`,
  ]);
  await expect(
    page.getByText(`journal-${FIRST_DAY}.jsonl is saved.`),
  ).toBeVisible();
});

test("a neutral calendar says nothing of what the time is for, and where nothing is due there is none", async ({
  runner,
  page,
}) => {
  const story = storyOf();
  await openWith(runner, story, "#/share");
  await runner.mark(/^Neutral titles/);
  const { name, text } = await saved(page, "ics");
  expect(text).toBe(
    await madeHere("ics", story.entries, { voice: "unsaid", isNeutral: true }),
  );
  expect(`${name}${text}`).not.toMatch(/restride|strength|impact|run|today/i);
});

test("H-25: after a loss nothing that is handed on speaks of an infant, and an early plan makes no calendar", async ({
  runner,
  page,
}) => {
  test.setTimeout(60_000);
  const story = runnerOnDay(5, { outcome: "died" }).forward(0, 5).checkIn(5);
  await openWith(runner, story, "#/share");
  expect(deniedWords(await page.locator("body").innerText(), "loss")).toEqual(
    [],
  );
  for (const kind of ["card", "report", "csv", "journal"] as const) {
    const { name, text } = await saved(page, kind);
    const said = text.replaceAll(/<svg[^]*?<\/svg>|<style>[^]*?<\/style>/g, "");
    expect([kind, deniedWords(`${name}\n${said}`, "loss")]).toEqual([kind, []]);
  }
  await runner.tap("Save A calendar");
  await expect(
    page.getByText("Nothing is due in these weeks, so there is no calendar"),
  ).toBeVisible();
});

test("a device that hands files on is asked to, again where it wants a fresh tap; another only saves", async ({
  runner,
  page,
}) => {
  await page.addInitScript(() => {
    const given: string[] = [];
    let refuses = true;
    Object.assign(globalThis, { given });
    Object.assign(navigator, {
      canShare: ({ files }: ShareData) =>
        files?.[0]?.name.endsWith(".csv") === true,
      share: async ({ files }: ShareData) => {
        if (refuses) {
          refuses = false;
          throw new DOMException("no fresh tap", "NotAllowedError");
        }
        const [file] = files ?? [];
        given.push(`${file?.name} ${file?.type} ${await file?.text()}`);
      },
    });
  });
  const story = storyOf();
  await openWith(runner, story, "#/share");
  await expect(page.getByRole("button", { name: /^Save/ })).toHaveCount(5);
  await expect(page.getByRole("button", { name: /^Hand on/ })).toHaveCount(1);
  await runner.tap("Hand on A table");
  await expect(page.getByText("Tap once more to hand it on.")).toBeVisible();
  await runner.tap("Hand on A table");
  await expect(page.getByText("Tap once more to hand it on.")).toBeHidden();
  const given = await page.evaluate((): unknown =>
    Reflect.get(globalThis, "given"),
  );
  const here = await madeHere("csv", story.entries, {
    voice: "unsaid",
    isNeutral: false,
  });
  expect(given).toEqual([`done-${FIRST_DAY}.csv text/csv ${here}`]);
});
