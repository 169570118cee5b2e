import type { CivilDate, Entry } from "../../src/index.ts";
import { formatDay, parseDay } from "../../src/index.ts";

type Common = "v" | "id" | "on" | "at" | "by";
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What an entry says, without when and by whom it was written. */
export type Fields = Without<Entry, Common>;

/** An entry of an arbitrary journal before it has an id: days are counted from the anchor. */
export interface Draft {
  readonly day: number;
  /** Days after the day that it is about on which it was written. */
  readonly late: number;
  readonly minute: number;
  readonly fields: Fields | RetractNth | Prescribed;
}

/** Takes back one of the other entries. */
interface RetractNth {
  readonly kind: "retract-nth";
  readonly nth: number;
}

/** A coach's prescription for some days; without an end where there are none. */
interface Prescribed {
  readonly kind: "prescribed";
  readonly days: number | null;
  readonly what: Pick<
    Extract<Entry, { kind: "prescription" }>,
    "hold" | "rung" | "policy"
  >;
}

/** The one coach of arbitrary journals. */
export const COACH = "key_1";
const SIGNATURE = "c2lnbmF0dXJl".repeat(6);

/** A Monday. */
export const ANCHOR: CivilDate = formatDay(parseDay("2026-01-05") ?? 0);
const ANCHOR_DAY = parseDay(ANCHOR) ?? 0;
const DAY_MINUTES = 1440;

/** The civil date of a day since the anchor. */
export function dateOf(day: number): CivilDate {
  return formatDay(ANCHOR_DAY + day);
}

/** The day since the anchor that an entry is about. */
export function dayOf(entry: Entry): number {
  return (parseDay(entry.on) ?? Number.NaN) - ANCHOR_DAY;
}

/** The n-th id of arbitrary journals: version 7, apart from those that stories make. */
export function nthId(n: number): string {
  return `01910000-0000-7000-8000-${String(n).padStart(12, "0")}`;
}

/** An instant on a day's own clock, in UTC. */
export function instantOf(day: number, minute: number): string {
  const within = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const hour = String(Math.floor(within / 60)).padStart(2, "0");
  return `${dateOf(day)}T${hour}:${String(within % 60).padStart(2, "0")}:00+00:00`;
}

/** Drafts as entries beside those already there; a retract takes back the n-th of all of them. */
export function written(
  drafts: readonly Draft[],
  known: readonly Entry[] = [],
): readonly Entry[] {
  const ids = [
    ...known.map((entry) => entry.id),
    ...drafts.map((_, place) => nthId(place + 1)),
  ];
  return drafts.map((draft, place) => writtenOne(draft, nthId(place + 1), ids));
}

function writtenOne(draft: Draft, id: string, ids: readonly string[]): Entry {
  const { day, late, minute, fields } = draft;
  const base = {
    v: 1 as const,
    id,
    on: dateOf(day),
    at: instantOf(day + late, minute),
    by: "runner",
  };
  if (fields.kind === "retract-nth") {
    const others = ids.filter((other) => other !== id);
    const entry = others[fields.nth % Math.max(1, others.length)];
    return { ...base, kind: "retract", entry: entry ?? nthId(0) };
  }
  if (fields.kind !== "prescribed") return { ...base, ...fields };
  return {
    ...base,
    by: `coach:${COACH}`,
    kind: "prescription",
    ...fields.what,
    ...(fields.days === null ? {} : { until: dateOf(day + fields.days) }),
    signature: SIGNATURE,
  };
}
