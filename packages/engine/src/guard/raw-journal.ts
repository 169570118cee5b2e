import type { Entry, Journal } from "../type/entry.ts";
import { dayOfEntry, julianDay, writtenDate } from "./raw-day.ts";
import {
  latestWriting,
  type RawFacts,
  rawReadings,
  readingOf,
} from "./raw-facts.ts";
import { addToLog, emptyLog } from "./raw-log.ts";

/** The facts of a date, as one or two readings of everything known. */
export type ReadFacts = (date: string) => readonly RawFacts[];

/** A journal that grows, sorted entry by entry; says the same as a raw scan of it all. */
export interface RawJournal {
  readonly add: (entries: readonly Entry[]) => void;
  readonly readings: ReadFacts;
}

/** A plain scan of a whole journal. */
export function scanOf(journal: Journal): ReadFacts {
  return (date) => rawReadings(journal, date);
}

/**
 * Starts an empty journal that grows. Where something was taken back, or lies after the date that is
 * asked for, it scans everything.
 */
export function startRawJournal(unread: Journal["unread"]): RawJournal {
  const entries: Entry[] = [];
  const log = emptyLog();
  let lastDay = Number.NEGATIVE_INFINITY;
  let writtenUntil = latestWriting({ entries, unread });
  let hasRetract = false;
  const add = (entry: Entry): void => {
    entries.push(entry);
    addToLog(log, entry);
    lastDay = Math.max(lastDay, dayOfEntry(entry));
    const date = writtenDate(entry);
    if (date > writtenUntil) writtenUntil = date;
    hasRetract ||= entry.kind === "retract";
  };
  return {
    add: (more) => {
      for (const entry of more) add(entry);
    },
    readings: (date) =>
      hasRetract || lastDay > julianDay(date)
        ? rawReadings({ entries, unread }, date)
        : [readingOf(log, date, { unread, writtenUntil })],
  };
}
