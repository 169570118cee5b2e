import type { ScreenEntry } from "../type/entry.ts";
import { dayOfEntry } from "./raw-day.ts";
import { hasWord, type RawFacts } from "./raw-facts.ts";

/** The guard's own table of what calls now, and of what does not (safety evidence, sections 1.2 and 2.2). */

/** Warnings and qualifiers that by themselves ask only for contact within a day or two. */
const SOON: ReadonlySet<string> = new Set([
  "RF-13",
  "RF-22.persistent",
  "RF-23.infected",
  "RF-24.infected",
  "RF-27.sore",
  "RF-28.burning",
]);
/** Warnings of the emergency level, with any qualifier that is not told apart below. */
const EMERGENCY: ReadonlySet<string> = new Set([
  "RF-01",
  "RF-02",
  "RF-03",
  "RF-04",
  "RF-05",
  "RF-06",
  "RF-07",
  "RF-09",
  "RF-10",
  "RF-16",
  "RF-18",
  "RF-22",
  "RF-25",
  "RF-26",
]);
/** Qualifiers of those that ask for less by themselves. */
const LESS: ReadonlySet<string> = new Set([
  "RF-05.settled",
  "RF-06.dizzy",
  "RF-07.other",
  "RF-09.high",
  "RF-10.pad-an-hour",
  "RF-18.severe",
  "RF-22.overwhelming",
  "RF-22.persistent",
]);
const EMERGENCY_TOPICS: ReadonlySet<string> = new Set([
  "GP-a",
  "GP-c",
  "GP-g",
  "GP-i",
  "GP-j",
]);
const URGENT_TOPICS: ReadonlySet<string> = new Set([
  ...EMERGENCY_TOPICS,
  "GP-b",
  "GP-h",
  "GP-m",
]);

/** Something told, by the day and every name that a word about it may use. */
interface Told {
  readonly id: string;
  readonly on: number;
  readonly names: readonly string[];
}

/** Warnings and topics answered "now" that no word of a later day speaks about. */
function unspoken(facts: RawFacts): readonly Told[] {
  const { screens, warned } = facts.log;
  return [
    ...screens.flatMap(answeredNow),
    ...warned.flatMap(({ on, warnings }) =>
      warnings.map((id) => ({ id, on, names: namesOf(id) })),
    ),
  ].filter(({ names, on }) => !hasWord(facts, names, on + 1));
}

function answeredNow(screen: ScreenEntry): readonly Told[] {
  const on = dayOfEntry(screen);
  const answers = Object.entries(screen.answers ?? {});
  return answers
    .filter(([, answer]) => answer === "now")
    .map(([id]) => ({
      id,
      on,
      names: [id, `topic:${id}`, `care:${id}`, "topic", "H-TOPIC"],
    }));
}

/** Every name of a warning, with its qualifier and without. */
function namesOf(id: string): readonly string[] {
  const own = [id, bareOf(id)].flatMap((name) => [
    name,
    `warning:${name}`,
    `care:${name}`,
  ]);
  return [...own, "warning", "H-WARNING"];
}

function bareOf(id: string): string {
  return id.split(".")[0] ?? id;
}

/** Whether something that calls now is open. */
export function hasUrgentOpen(facts: RawFacts): boolean {
  return unspoken(facts).some(({ id }) =>
    id.startsWith("GP-") ? URGENT_TOPICS.has(id) : !SOON.has(id),
  );
}

/** Whether something of the emergency level is open. */
export function hasEmergencyOpen(facts: RawFacts): boolean {
  return unspoken(facts).some(({ id }) =>
    id.startsWith("GP-")
      ? EMERGENCY_TOPICS.has(id)
      : EMERGENCY.has(bareOf(id)) && !LESS.has(id),
  );
}
