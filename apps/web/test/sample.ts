import {
  type CivilDate,
  type Decision,
  decide,
  isCivilDate,
  vocabularyOf,
} from "@restride/engine";
import { program } from "@restride/program";
import { memoryJournalStore } from "@restride/vault";
import { entryIds } from "../src/store/entry-id.ts";
import type { EntryBody } from "../src/store/entry-body.ts";
import { type JournalModel, journalModel } from "../src/store/journal-model.ts";

/** A civil date of a test. */
export function dayOf(text: string): CivilDate {
  if (!isCivilDate(text)) throw new TypeError(`not a date: ${text}`);
  return text;
}

export const TODAY = dayOf("2026-11-22");

/** A journal in memory, written from nine on a day, each entry a second after the last. */
export function memoryJournal(day: string = TODAY): JournalModel {
  let now = new Date(`${day}T09:00:00`).getTime();
  return journalModel({
    store: memoryJournalStore(),
    vocabulary: vocabularyOf(program),
    clock: { now: () => new Date((now += 1000)) },
    newId: entryIds((bytes) => crypto.getRandomValues(bytes)),
    announce: () => undefined,
  });
}

const PROFILE: EntryBody = {
  kind: "profile",
  ended: dayOf("2026-09-01"),
  outcome: "unsaid",
  gestationWeeks: 39,
  birth: "vaginal",
  tear: "none",
  history: [],
  equipment: [],
};

const SCREEN: EntryBody = {
  kind: "screen",
  answers: Object.fromEntries(
    program.topics.map(({ id }) => [id, "no" as const]),
  ),
  healed: "yes",
};

/** What set-up writes for someone in week 11 to whom nothing particular applies. */
export function setUp(): readonly EntryBody[] {
  return [PROFILE, SCREEN];
}

/** The decision of someone in week 11 who is set up and wrote these entries besides. */
export async function decisionWith(
  ...bodies: readonly EntryBody[]
): Promise<Decision> {
  const model = memoryJournal();
  await model.append([PROFILE, SCREEN, ...bodies]);
  const result = decide(program, model.journal.value, TODAY);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.decision;
}
