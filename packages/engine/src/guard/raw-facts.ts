import type {
  CheckInEntry,
  Entry,
  Journal,
  ProfileEntry,
} from "../type/entry.ts";
import {
  dayOfEntry,
  julianDay,
  writtenDate,
  writtenMinute,
} from "./raw-day.ts";
import { logOf, type RawLog } from "./raw-log.ts";
import {
  addReports,
  isAnswered,
  namedSigns,
  type RawReport,
} from "./raw-report.ts";

/** What the guard reads from the raw journal, by a plain scan: nothing here is folded or remembered. */
export interface RawFacts {
  readonly day: number;
  readonly ended: number | null;
  readonly profile: RawProfile;
  /** Everything until today, sorted by kind. */
  readonly log: RawLog;
  readonly today: readonly Entry[];
  readonly checkIns: readonly CheckInEntry[];
  readonly reportsToday: readonly RawReport[];
  readonly unreadToday: boolean;
  /** Something was written after today, and no complete check-in of today on the day itself. */
  readonly isClockBehind: boolean;
}

/** The profile's fields that conditions ask about. */
export interface RawProfile {
  readonly ended: ProfileEntry["ended"] | undefined;
  readonly outcome: ProfileEntry["outcome"] | undefined;
  readonly gestationWeeks: number | undefined;
  readonly birth: ProfileEntry["birth"] | undefined;
  readonly tear: ProfileEntry["tear"] | undefined;
  readonly history: ProfileEntry["history"] | undefined;
}

/**
 * The readings of a journal up to a day: one, or two where something was taken back. Whether a
 * retract counts depends on what it takes back and how soon; the guard does not ask, and objects
 * only where both readings do.
 */
export function rawReadings(
  journal: Journal,
  date: string,
): readonly RawFacts[] {
  const day = julianDay(date);
  const known = journal.entries.filter((entry) => dayOfEntry(entry) <= day);
  const heard = standingOf(known);
  const writtenUntil = latestWriting(journal);
  const logs = heard.length === known.length ? [known] : [heard, known];
  return logs.map((entries) =>
    readingOf(logOf(entries), date, {
      unread: journal.unread,
      writtenUntil,
    }),
  );
}

/** What stands once every retract by an entry's own writer is heard. */
export function standingOf(known: readonly Entry[]): readonly Entry[] {
  const taken = new Set<string>();
  for (const entry of known)
    if (entry.kind === "retract") taken.add(`${entry.by}/${entry.entry}`);
  return known.filter(
    (entry) =>
      entry.kind === "retract" || !taken.has(`${entry.by}/${entry.id}`),
  );
}

/** The latest date on which anything was written, unreadable things too; empty for none. */
export function latestWriting({ entries, unread }: Journal): string {
  let latest = "";
  for (const entry of entries) latest = laterDate(latest, writtenDate(entry));
  for (const { writtenOn } of unread)
    latest = laterDate(latest, writtenOn ?? "");
  return latest;
}

/** The later of two dates; dates compare as text. */
export function laterDate(a: string, b: string): string {
  return a > b ? a : b;
}

/** What of a journal is not in its log. */
export interface BesideLog {
  readonly unread: Journal["unread"];
  readonly writtenUntil: string;
}

/** The facts of a day from the log of everything until then. */
export function readingOf(
  log: RawLog,
  date: string,
  { unread, writtenUntil }: BesideLog,
): RawFacts {
  const day = julianDay(date);
  const today = log.byDay.get(day) ?? [];
  const profile = newestProfile(log.profiles);
  const checkIns = today.filter((entry) => entry.kind === "check-in");
  const reportsToday: RawReport[] = [];
  for (const entry of today) addReports(reportsToday, entry);
  return {
    day,
    ended: profile.ended === undefined ? null : julianDay(profile.ended),
    profile,
    log,
    today,
    checkIns,
    reportsToday,
    unreadToday: unread.some(
      (fault) => fault.on === date && fault.reason !== "unverified",
    ),
    isClockBehind:
      writtenUntil > date &&
      !isAnswered(checkIns.filter((entry) => writtenDate(entry) === date)),
  };
}

/** Field by field the one that was written last. */
function newestProfile(profiles: readonly ProfileEntry[]): RawProfile {
  const newest = <K extends keyof RawProfile>(
    field: K,
  ): ProfileEntry[K] | undefined => {
    let latest: ProfileEntry | undefined;
    for (const entry of profiles)
      if (entry[field] !== undefined && isWrittenAfter(entry, latest))
        latest = entry;
    return latest?.[field];
  };
  return {
    ended: newest("ended"),
    outcome: newest("outcome"),
    gestationWeeks: newest("gestationWeeks"),
    birth: newest("birth"),
    tear: newest("tear"),
    history: newest("history"),
  };
}

/** Where both were written in one instant the ids decide. */
function isWrittenAfter(entry: Entry, other: Entry | undefined): boolean {
  if (other === undefined) return true;
  const [at, otherAt] = [writtenMinute(entry.at), writtenMinute(other.at)];
  return at > otherAt || (at === otherAt && entry.id > other.id);
}

/** Every sign that anything of today names. */
export function signsToday(facts: RawFacts): ReadonlySet<string> {
  return new Set(facts.reportsToday.flatMap(({ signs }) => namedSigns(signs)));
}

/** Whether any go-ahead on or after a day names one of the names. Generous on purpose: the guard must never be wrong to object. */
export function hasWord(
  facts: RawFacts,
  names: readonly string[],
  from: number,
): boolean {
  return facts.log.goAheads.some(
    (entry) =>
      dayOfEntry(entry) >= from &&
      entry.for.some((name) => names.includes(name)),
  );
}

/** Whether today's check-ins answer everything. */
export function isTodayAnswered(facts: RawFacts): boolean {
  return isAnswered(facts.checkIns);
}
