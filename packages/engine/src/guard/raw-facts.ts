import type {
  CheckEntry,
  CheckInEntry,
  Entry,
  GoAheadEntry,
  Journal,
  PainReport,
  ProfileEntry,
  RunEntry,
  ScreenEntry,
} from "../type/entry.ts";
import { julianDay, writtenMinute } from "./raw-day.ts";

/** What the guard reads from the raw journal, by a plain scan: nothing here is folded or remembered. */
export interface RawFacts {
  readonly day: number;
  readonly ended: number | null;
  readonly profile: RawProfile;
  readonly standing: readonly Entry[];
  readonly today: readonly Entry[];
  readonly checkIns: readonly CheckInEntry[];
  readonly runs: readonly RunEntry[];
  readonly checks: readonly CheckEntry[];
  readonly screens: readonly ScreenEntry[];
  readonly goAheads: readonly GoAheadEntry[];
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
}

const days = new WeakMap<Entry, number>();

/** The Julian day that an entry is about; kept, since every decision of a journal asks again. */
export function dayOfEntry(entry: Entry): number {
  const known = days.get(entry);
  if (known !== undefined) return known;
  const day = julianDay(entry.on);
  days.set(entry, day);
  return day;
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
  const readings = heard.length === known.length ? [known] : [heard, known];
  return readings.map((standing) => readingOf(journal, date, standing));
}

/** What stands once every retract by an entry's own writer is heard. */
function standingOf(known: readonly Entry[]): readonly Entry[] {
  const taken = new Set<string>();
  for (const entry of known)
    if (entry.kind === "retract") taken.add(`${entry.by}/${entry.entry}`);
  if (taken.size === 0) return known;
  return known.filter(
    (entry) =>
      entry.kind === "retract" || !taken.has(`${entry.by}/${entry.id}`),
  );
}

function readingOf(
  journal: Journal,
  date: string,
  standing: readonly Entry[],
): RawFacts {
  const day = julianDay(date);
  const today = standing.filter((entry) => dayOfEntry(entry) === day);
  const profiles = standing.filter((entry) => entry.kind === "profile");
  const profile = newestProfile(profiles);
  return {
    day,
    ended: profile.ended === undefined ? null : julianDay(profile.ended),
    profile,
    standing,
    today,
    checkIns: today.filter((entry) => entry.kind === "check-in"),
    runs: standing.filter((entry) => entry.kind === "run"),
    checks: standing.filter((entry) => entry.kind === "check"),
    screens: standing.filter((entry) => entry.kind === "screen"),
    goAheads: standing.filter((entry) => entry.kind === "go-ahead"),
    unreadToday: journal.unread.some(
      (fault) => fault.on === date && fault.reason !== "unverified",
    ),
    isClockBehind: isClockBehind(journal, today, date),
  };
}

/** Local dates of writing compare as text. */
function isClockBehind(
  journal: Journal,
  today: readonly Entry[],
  date: string,
): boolean {
  const isLater =
    journal.entries.some((entry) => localDate(entry) > date) ||
    journal.unread.some(({ writtenOn }) => (writtenOn ?? date) > date);
  if (!isLater) return false;
  const onTime = today.filter((entry) => localDate(entry) === date);
  return !isAnswered(onTime.filter((entry) => entry.kind === "check-in"));
}

function localDate(entry: Entry): string {
  return entry.at.slice(0, entry.on.length);
}

/** Field by field the one that was written last. */
function newestProfile(profiles: readonly ProfileEntry[]): RawProfile {
  const latestFirst = profiles.toSorted(compareWritten).toReversed();
  const newest = <K extends keyof RawProfile>(
    field: K,
  ): ProfileEntry[K] | undefined =>
    latestFirst.find((entry) => entry[field] !== undefined)?.[field];
  return {
    ended: newest("ended"),
    outcome: newest("outcome"),
    gestationWeeks: newest("gestationWeeks"),
    birth: newest("birth"),
    tear: newest("tear"),
  };
}

function compareWritten(a: Entry, b: Entry): number {
  const minutes = writtenMinute(a.at) - writtenMinute(b.at);
  if (minutes !== 0) return minutes;
  return a.id < b.id ? -1 : 1;
}

/** The signs a report names above none. */
export function namedSigns(signs: RawReport["signs"]): readonly string[] {
  return Object.keys(signs).filter((sign) => (signs[sign] ?? 0) > 0);
}

/** A sign or a pain that an entry reports above none, with how strong it is. */
export interface RawReport {
  readonly on: number;
  readonly signs: Readonly<Record<string, number>>;
  readonly pains: readonly PainReport[];
}

/** What each standing entry reports, its items' reports beside it. */
export function reportsOf(entry: Entry): readonly RawReport[] {
  const on = dayOfEntry(entry);
  const parts = entry.kind === "session" ? [entry, ...entry.items] : [entry];
  return parts.map((part) => ({
    on,
    signs: "signs" in part && part.signs !== "none" ? (part.signs ?? {}) : {},
    pains: "pain" in part ? (part.pain ?? []).filter(isPain) : [],
  }));
}

function isPain(pain: PainReport): boolean {
  return pain.score > 0;
}

/** Every sign that anything of today names. */
export function signsToday(facts: RawFacts): ReadonlySet<string> {
  return new Set(
    facts.today.flatMap(reportsOf).flatMap(({ signs }) => namedSigns(signs)),
  );
}

/** Whether any go-ahead on or after a day names one of the names. Generous on purpose: the guard must never be wrong to object. */
export function hasWord(
  facts: RawFacts,
  names: readonly string[],
  from: number,
): boolean {
  return facts.goAheads.some(
    (entry) =>
      dayOfEntry(entry) >= from &&
      entry.for.some((name) => names.includes(name)),
  );
}

const DAILY = [
  "leak",
  "urgency",
  "heaviness",
  "bulge",
  "pelvic-pain",
  "scar-pain",
  "bleeding-up",
  "bleeding",
  "doming",
  "ill",
];

/** Whether some check-ins together answer everything that a day asks. */
export function isAnswered(checkIns: readonly CheckInEntry[]): boolean {
  const answered = new Set(
    checkIns.flatMap(({ signs }) =>
      signs === "none" ? DAILY : Object.keys(signs ?? {}),
    ),
  );
  return (
    checkIns.some(({ warnings }) => warnings !== undefined) &&
    checkIns.some(({ pain }) => pain !== undefined) &&
    DAILY.every((sign) => answered.has(sign))
  );
}

/** Whether today's check-ins answer everything. */
export function isTodayAnswered(facts: RawFacts): boolean {
  return isAnswered(facts.checkIns);
}
