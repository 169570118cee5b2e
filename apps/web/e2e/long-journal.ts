import type { Entry } from "@restride/engine";
import { expect, type Page } from "@playwright/test";
import {
  screened,
  type Story,
} from "../../../packages/engine/test/kit/story.ts";
import { FIRST_DAY } from "./fixture.ts";
import type { Runner } from "./runner.ts";

type Profile = Parameters<typeof screened>[0];

const MS_PER_DAY = 86_400_000;

/** Someone on whom the first day of the tests is so many days after the end; nothing is told of them yet. */
export function runnerOnDay(day: number, profile: Profile = {}): Story {
  const ended = new Date(Date.parse(FIRST_DAY) - day * MS_PER_DAY);
  const text = ended.toISOString().slice(0, 10);
  return screened(profile, text as Story["ended"]);
}

/** Puts entries into the journal of the device, as years of use would have. The app must have been opened. */
export async function keepEntries(
  page: Page,
  entries: readonly Entry[],
): Promise<void> {
  await page.evaluate(
    async (lines) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open("restride-journal");
        opening.addEventListener("success", () => resolve(opening.result));
        opening.addEventListener("error", () => reject(opening.error));
      });
      const transaction = database.transaction("line", "readwrite");
      for (const { id, text } of lines)
        transaction.objectStore("line").add({ id, text });
      await new Promise((resolve) => {
        transaction.addEventListener("complete", resolve);
      });
      database.close();
    },
    entries.map((entry) => ({ id: entry.id, text: JSON.stringify(entry) })),
  );
}

/** Opens the app as somebody with this journal. */
export async function openWith(
  runner: Runner,
  story: Story,
  hash = "#/today",
): Promise<void> {
  await runner.agree();
  await keepEntries(runner.page, story.entries);
  await runner.open(`/${hash}`);
  await runner.page.reload();
  await expect(
    runner.page.getByRole("navigation", { name: "Places" }),
  ).toBeVisible();
}
