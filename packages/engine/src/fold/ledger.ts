import type { ProgramIndex } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type { Entry, Journal } from "../type/entry.ts";
import { dayLogs } from "./day-log.ts";
import { completeCheckIns, hear, type Prepared, prepare } from "./fold.ts";
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
 * Starts a ledger beside a journal whose entries are added to in place. What was taken back or could
 * not be read concerns days long past: then the whole journal is prepared.
 */
export function startLedger(index: ProgramIndex, journal: Journal): Ledger {
  const byDay = new Map<DayNumber, Entry[]>();
  const entriesOf = (day: DayNumber): readonly Entry[] => byDay.get(day) ?? [];
  let writtenUntil = Number.NEGATIVE_INFINITY;
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
  return {
    entriesOf,
    goneBy: (day) => (hasRetract ? (heardBy(day)?.gone ?? []) : []),
    add: (entries) => {
      last = null;
      for (const entry of entries) add(entry);
    },
    prepare: (day, folded) => {
      if (folded === null || hasRetract || journal.unread.length > 0) {
        const heard = heardBy(day);
        return heard === null
          ? null
          : prepare(index, journal, heard, { day, folded });
      }
      const since: Entry[] = [];
      for (let on = folded; on <= day; on++) since.push(...entriesOf(on));
      const logs = dayLogs(index, since, folded);
      return {
        logs,
        first: logs.size === 0 ? day : Math.min(...logs.keys()),
        unread: [],
        kept: new Set(),
        doubtfulDays: new Set(),
        undatedAfter: [],
        completeAt: completeCheckIns(entriesOf(day), day, false),
        writtenUntil,
      };
    },
  };
}
