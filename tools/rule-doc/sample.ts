import {
  type CheckInEntry,
  type CivilDate,
  type Entry,
  isCivilDate,
  type Journal,
} from "@restride/engine";

/** Made-up entries, as short as can be, from which the engine shows its own holds and needs. */

export function date(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`no date: ${text}`);
  return text;
}

export const ENDED = date("2026-01-05");
/** Day 60: past every first window, so that each hold shows. */
export const SAMPLE_DAY = date("2026-03-06");

export function base(
  place: number,
  on: CivilDate,
): {
  v: 1;
  id: string;
  on: CivilDate;
  at: string;
  by: string;
} {
  const id = `01900000-0000-7000-8000-${String(place).padStart(12, "0")}`;
  const at = `${on}T08:${String(place).padStart(2, "0")}:00+00:00`;
  return { v: 1, id, on, at, by: "runner" };
}

const PROFILE: Entry = {
  ...base(0, ENDED),
  kind: "profile",
  ended: ENDED,
  birth: "vaginal",
  tear: "none",
};

export type Answers = Partial<
  Omit<CheckInEntry, "v" | "id" | "on" | "at" | "by" | "kind">
>;

/** A complete check-in: clear but for what is given. */
export function checkIn(place: number, on: CivilDate, answers: Answers): Entry {
  return {
    ...base(place, on),
    kind: "check-in",
    warnings: "none",
    pain: [],
    ...answers,
    signs: answers.signs ?? CLEAR,
  };
}

export const CLEAR = {
  leak: 0,
  urgency: 0,
  heaviness: 0,
  bulge: 0,
  "pelvic-pain": 0,
  "scar-pain": 0,
  "bleeding-up": 0,
  bleeding: 0,
  doming: 0,
  ill: 0,
} as const;

export function journalOf(entries: readonly Entry[]): Journal {
  return { entries: [PROFILE, ...entries], unread: [] };
}

/** Someone who has told the least that a decision needs. */
export function freshJournal(): Journal {
  return journalOf([]);
}

/**
 * Someone with a sign of each group today, a strength session and a run: then a criterion tells the days without a sign
 * and the longest gap, not the check-ins that are still missing.
 */
export function signedJournal(): Journal {
  const items = [{ movement: "squat-to-chair", sets: 1 }];
  const signs = { ...CLEAR, leak: 1, bleeding: 1, "scar-pain": 1 } as const;
  return journalOf([
    { ...base(1, SAMPLE_DAY), kind: "session", minutes: 20, items },
    { ...base(2, SAMPLE_DAY), kind: "run", runSeconds: 60, source: "manual" },
    checkIn(3, SAMPLE_DAY, { signs }),
  ]);
}
