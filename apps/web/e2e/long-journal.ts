import { expect } from "@playwright/test";
import {
  screened,
  type Story,
} from "../../../packages/engine/test/kit/story.ts";
import { FIRST_DAY } from "./fixture.ts";
import { keepEntries } from "./keep-entries.ts";
import type { Runner } from "./runner.ts";

type Profile = Parameters<typeof screened>[0];

const MS_PER_DAY = 86_400_000;

/** Someone on whom the first day of the tests is so many days after the end; nothing is told of them yet. */
export function runnerOnDay(day: number, profile: Profile = {}): Story {
  const ended = new Date(Date.parse(FIRST_DAY) - day * MS_PER_DAY);
  const text = ended.toISOString().slice(0, 10);
  return screened(profile, text as Story["ended"]);
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
  await runner.reload();
  await expect(
    runner.page.getByRole("navigation", { name: "Places" }),
  ).toBeVisible();
}
