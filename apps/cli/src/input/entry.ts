import {
  type CivilDate,
  type Entry,
  type EntryKind,
  type Program,
  validateEntry,
  vocabularyOf,
} from "@restride/engine";
import type { FaultOfEntry, FaultWords } from "@restride/words";
import { UsageError } from "../exit.ts";
import type { Clock } from "../host.ts";
import { todayOf } from "./day.ts";
import { type Fields, readPairs } from "./pair.ts";

/** From the words of a command line, or JSON, to an entry that may be written. */

export const ENTRY_KINDS = [
  "check-in",
  "session",
  "walk",
  "run",
  "check",
  "screen",
  "profile",
  "go-ahead",
  "pause",
  "resume",
  "note",
  "retract",
  "coach-accept",
  "coach-remove",
] as const;

const EXERCISE: ReadonlySet<EntryKind> = new Set<EntryKind>([
  "session",
  "walk",
  "run",
  "check",
]);

/** Whether entries of a kind are about something that was done. */
export function isExercise(kind: EntryKind): boolean {
  return EXERCISE.has(kind);
}

/** The fields in `key=value` words. Throws a usage error at the first that cannot be read. */
export function fieldsOfWords(words: readonly string[]): Fields {
  const result = readPairs(words);
  if (result.ok) return result.fields;
  throw new UsageError(
    `${result.fault.word}: ${result.fault.why}.`,
    "restride log --help shows examples.",
  );
}

/** The fields in JSON text. Throws a usage error when it is not one object. */
export function fieldsOfJson(bytes: Uint8Array): Fields {
  try {
    const value: unknown = JSON.parse(
      new TextDecoder("utf-8", { fatal: true }).decode(bytes),
    );
    if (isFields(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError))
      throw error;
    throw new UsageError(
      "What came on standard input is not JSON.",
      `Send one object, for example: {"kind":"note","text":"..."}`,
    );
  }
  throw new UsageError(
    "What came on standard input is not one JSON object.",
    "Send one entry at a time.",
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields with what every entry carries. What the fields bring themselves stays. */
export function stamped(
  fields: Fields,
  on: CivilDate | undefined,
  clock: Clock,
): Fields {
  const own = {
    v: 1,
    id: clock.newId(),
    on: on ?? todayOf(clock),
    at: clock.now(),
    by: "runner",
  };
  return { ...own, ...fields };
}

export type Admission =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly faults: readonly FaultWords[] };

/** The entry, or everything that is wrong with it, in words. */
export function admit(
  fields: Fields,
  program: Program,
  say: SaysFaults,
): Admission {
  const result = validateEntry(fields, vocabularyOf(program));
  if (result.ok) return result;
  return { ok: false, faults: result.faults.map((fault) => say.fault(fault)) };
}

interface SaysFaults {
  fault(fault: FaultOfEntry): FaultWords;
}
