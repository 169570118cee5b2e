import {
  type CivilDate,
  canonicalJson,
  type Entry,
  planForward,
  readJournal,
  vocabularyOf,
} from "@restride/engine";
import { program } from "@restride/program";

/** Journals for the tests, as lines. */

export type Raw = Readonly<Record<string, unknown>>;

let made = 0;

/** A line: the common fields, and the kind's own. Written at eight in the morning of its day. */
export function line(kind: string, on: string, fields: Raw = {}): string {
  made += 1;
  const id = `01a209a3-020c-7fad-8dec-${made.toString(16).padStart(12, "0")}`;
  return JSON.stringify({
    v: 1,
    id,
    on,
    at: `${on}T08:00:00+00:00`,
    by: "runner",
    kind,
    ...fields,
  });
}

export function fileOf(...lines: readonly string[]): string {
  return lines.map((each) => `${each}\n`).join("");
}

export const CLEAR = { warnings: "none", signs: "none", pain: [] };
export const ENDED = "2026-01-05";
/** The day from which the good journal goes on by itself. */
const SCREENED = "2026-01-20";

export function profile(fields: Raw = {}): string {
  return line("profile", ENDED, {
    ended: ENDED,
    birth: "vaginal",
    tear: "none",
    history: [],
    region: "UK",
    days: [1, 2, 3, 4, 5, 6, 7],
    minutes: 20,
    ...fields,
  });
}

export function screen(on = SCREENED, answer = "no"): string {
  return line("screen", on, {
    answers: Object.fromEntries(program.topics.map(({ id }) => [id, answer])),
    healed: "yes",
  });
}

export interface GoodJournal {
  /** The first day from the one asked for on which strength is due; not in the lines. */
  readonly day: CivilDate;
  readonly lines: readonly string[];
}

const AT_HOME = {
  equipment: ["chair", "step", "band", "weight"],
  weightsKg: [4, 8, 12],
};

/** A journal in which all went well, up to a day with strength on offer. */
export function goodUntil(from: string, fields: Raw = {}): GoodJournal {
  const start = [profile({ ...AT_HOME, ...fields }), screen()];
  const vocabulary = vocabularyOf(program);
  const journal = readJournal(start.join("\n"), { vocabulary });
  const ahead = Date.parse(from) - Date.parse(SCREENED);
  const weeks = Math.ceil(ahead / (7 * 86_400_000)) + 2;
  const options = { weeks };
  const { days } = planForward(
    program,
    journal,
    SCREENED as CivilDate,
    options,
  );
  const due = days.find(
    ({ decision }) =>
      decision.day >= from &&
      decision.sessions.some((session) => session.kind === "strength"),
  )?.decision.day;
  if (due === undefined) throw new Error(`no strength from ${from} on`);
  const entries = days
    .flatMap((each) => each.added)
    .filter((entry) => entry.on < due);
  const lines = entries.map((entry: Entry) => canonicalJson(entry));
  return { day: due, lines: [...start, ...lines] };
}
