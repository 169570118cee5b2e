import type { ProgramIndex } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type { Entry, Journal } from "../type/entry.ts";
import { greatestWriting, hear, type Prepared, prepare } from "./fold.ts";
import type { Heard } from "./retract.ts";
import { stampOf } from "./stamp.ts";

/** A journal that grows, kept by day, so that one more day need not sort the whole past again. */
export interface Ledger {
  /** Takes note of entries that have been added to the journal. */
  readonly add: (entries: readonly Entry[]) => void;
  /** As `prepare` of the whole journal. */
  readonly prepare: (
    day: DayNumber,
    folded: DayNumber | null,
  ) => Prepared | null;
  /** The entries about a day. */
  readonly entriesOf: (day: DayNumber) => readonly Entry[];
  /** Entries that were taken back, by all that is known on a day. */
  readonly goneBy: (day: DayNumber) => readonly Entry[];
}

/**
 * Starts a ledger beside a journal whose entries are added to in place. What was taken back concerns days long past:
 * then the whole journal is heard, once for each change.
 */
export function startLedger(index: ProgramIndex, journal: Journal): Ledger {
  const { unread } = journal;
  const byDay = new Map<DayNumber, Entry[]>();
  const entriesOf = (day: DayNumber): readonly Entry[] => byDay.get(day) ?? [];
  let writtenUntil = greatestWriting({ entries: [], unread });
  let hasRetract = false;
  let last: { readonly day: DayNumber; readonly heard: Heard | null } | null =
    null;
  const heardBy = (day: DayNumber): Heard | null => {
    if (last?.day !== day) last = { day, heard: hear(index, journal, day) };
    return last.heard;
  };
  const add = (entry: Entry): void => {
    const { on, writtenOn } = stampOf(entry);
    const group = byDay.get(on);
    if (group === undefined) byDay.set(on, [entry]);
    else group.push(entry);
    writtenUntil = Math.max(writtenUntil, writtenOn);
    hasRetract ||= entry.kind === "retract";
  };
  /** The whole journal where it matters, else only what is not folded yet. */
  const heardSince = (day: DayNumber, folded: DayNumber | null) => {
    if (folded === null || hasRetract || unread.length > 0) return heardBy(day);
    const standing: Entry[] = [];
    for (let on = folded; on <= day; on++) standing.push(...entriesOf(on));
    return { standing, kept: new Set<string>() };
  };
  return {
    entriesOf,
    goneBy: (day) => (hasRetract ? (heardBy(day)?.gone ?? []) : []),
    add: (entries) => {
      last = null;
      for (const entry of entries) add(entry);
    },
    prepare: (day, folded) => {
      const heard = heardSince(day, folded);
      return heard === null
        ? null
        : prepare(index, { ...heard, day, folded, unread, writtenUntil });
    },
  };
}
