import type { Entry, Journal } from "../type/entry.ts";
import { dayOfEntry, julianDay, writtenDate } from "./raw-day.ts";
import {
  laterDate,
  latestWriting,
  type RawFacts,
  rawReadings,
  readingOf,
  standingOf,
} from "./raw-facts.ts";
import { addToLog, emptyLog, logOf, type RawLog } from "./raw-log.ts";

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
 * Starts an empty journal that grows; `latest` is when anything was written that is no part of it. Each retract makes
 * what stands be sorted anew, once; so does a date before something that is known.
 */
export function startRawJournal(
  unread: Journal["unread"],
  latest = latestWriting({ entries: [], unread }),
): RawJournal {
  const entries: Entry[] = [];
  const all = emptyLog();
  /** What stands, where anything was taken back; null when it must be sorted anew. */
  let standing: { readonly log: RawLog; count: number } | null = null;
  const taken = new Set<string>();
  let lastDay = Number.NEGATIVE_INFINITY;
  let writtenUntil = latest;
  const add = (entry: Entry): void => {
    entries.push(entry);
    addToLog(all, entry);
    lastDay = Math.max(lastDay, dayOfEntry(entry));
    writtenUntil = laterDate(writtenUntil, writtenDate(entry));
    if (entry.kind === "retract") {
      taken.add(`${entry.by}/${entry.entry}`);
      standing = null;
    } else if (standing !== null && !taken.has(`${entry.by}/${entry.id}`)) {
      addToLog(standing.log, entry);
      standing.count += 1;
    }
  };
  const logs = (): readonly RawLog[] => {
    if (taken.size === 0) return [all];
    standing ??= sorted(standingOf(entries));
    return standing.count === entries.length ? [all] : [standing.log, all];
  };
  return {
    add: (more) => {
      for (const entry of more) add(entry);
    },
    readings: (date) => {
      const day = julianDay(date);
      if (lastDay <= day)
        return logs().map((log) =>
          readingOf(log, date, { unread, writtenUntil }),
        );
      const until = startRawJournal(unread, writtenUntil);
      until.add(entries.filter((entry) => dayOfEntry(entry) <= day));
      return until.readings(date);
    },
  };
}

function sorted(entries: readonly Entry[]): {
  readonly log: RawLog;
  count: number;
} {
  return { log: logOf(entries), count: entries.length };
}
