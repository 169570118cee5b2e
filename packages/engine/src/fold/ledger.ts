import type { ProgramIndex } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type { Entry, Journal } from "../type/entry.ts";
import { dayLogs } from "./day-log.ts";
import { completeCheckIns, type Prepared, prepare } from "./fold.ts";
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
  /** Whether anything has been taken back. */
  readonly hasRetract: () => boolean;
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
    hasRetract: () => hasRetract,
    add: (entries) => {
      for (const entry of entries) add(entry);
    },
    prepare: (day, folded) => {
      if (folded === null || hasRetract || journal.unread.length > 0)
        return prepare(index, journal, day, folded);
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
