import { type CivilDate, formatDay, parseDay } from "@restride/engine";

/** An entry of the example, as the build handed it out. */
export type SampleEntry = Readonly<Record<string, unknown>>;

/** A day of the example to look around on. */
export interface SampleDay {
  readonly id: "begun" | "half" | "running";
  readonly on: string;
}

export const SAMPLE_DAYS: readonly SampleDay[] = [
  { id: "begun", on: "2026-02-09" },
  { id: "half", on: "2026-03-23" },
  { id: "running", on: "2026-07-27" },
];

/** What the sample takes from whoever looks: words that are as gentle as hers, and whom she would call. */
export interface Looker {
  readonly voice: "loss" | null;
  readonly region: string | null;
}

interface Shift {
  /** Days from the example to now. */
  readonly days: number;
  readonly looker: Looker;
}

const DAYS_PER_WEEK = 7;
/** Every date in an entry stands in this form, in `at` and in the names of sessions too. */
const DATE = /\b\d{4}-\d{2}-\d{2}(?!\d|-)/g;

/**
 * The example's lines up to a day of it, moved so that this day is today; of that day itself nothing is told yet. Her days
 * of the week move along. Throws a RangeError for a date that does not exist.
 */
export function sampleLines(
  entries: readonly SampleEntry[],
  { on }: SampleDay,
  today: CivilDate,
  looker: Looker,
): string[] {
  const from = dayNumber(on);
  const shift = { days: dayNumber(today) - from, looker };
  return entries
    .filter((entry) => String(entry["on"]) < on)
    .map((entry) => moved(entry, shift));
}

function dayNumber(date: string): number {
  const day = parseDay(date);
  if (day === null) throw new RangeError(`not a civil date: ${date}`);
  return day;
}

function moved(entry: SampleEntry, { days, looker }: Shift): string {
  const text = JSON.stringify(
    entry["kind"] === "profile" ? asked(entry, { days, looker }) : entry,
  );
  return text.replaceAll(DATE, (date) => formatDay(dayNumber(date) + days));
}

/** The profile in words that take nothing for granted. */
function asked(entry: SampleEntry, { days, looker }: Shift): SampleEntry {
  const { voice, region } = looker;
  const trained = Array.isArray(entry["days"]) ? entry["days"] : [];
  return {
    ...entry,
    outcome: "unsaid",
    days: trained
      .map((day) => movedWeekday(Number(day), days))
      .toSorted((a, b) => a - b),
    ...(voice === null ? {} : { voice }),
    ...(region === null ? {} : { region }),
  };
}

/** A day of the week, 1 to 7, so many days later. */
function movedWeekday(day: number, days: number): number {
  const later = (day - 1 + days) % DAYS_PER_WEEK;
  return ((later + DAYS_PER_WEEK) % DAYS_PER_WEEK) + 1;
}
