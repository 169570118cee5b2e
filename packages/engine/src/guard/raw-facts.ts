import type {
  CheckEntry,
  CheckInEntry,
  Entry,
  GoAheadEntry,
  Journal,
  PainReport,
  ProfileEntry,
  RunEntry,
  SignAnswers,
} from "../type/entry.ts";
import { julianDay, writtenMinute } from "./raw-day.ts";

/** What the guard reads from the raw journal, by a plain scan: nothing here is folded or remembered. */
export interface RawFacts {
  readonly day: number;
  readonly ended: number | null;
  readonly profile: Readonly<Partial<ProfileEntry>>;
  readonly history: readonly string[];
  readonly standing: readonly Entry[];
  readonly today: readonly Entry[];
  readonly checkIns: readonly CheckInEntry[];
  readonly runs: readonly RunEntry[];
  readonly checks: readonly CheckEntry[];
  readonly goAheads: readonly GoAheadEntry[];
  readonly unreadToday: boolean;
}

const PROFILE_FIELDS = [
  "ended",
  "outcome",
  "gestationWeeks",
  "birth",
  "tear",
] as const;

/** Scans the journal up to a day. Entries that their own writer took back do not stand. */
export function rawFacts(journal: Journal, date: string): RawFacts {
  const day = julianDay(date);
  const known = journal.entries.filter((entry) => julianDay(entry.on) <= day);
  const taken = new Set(
    known.flatMap((entry) =>
      entry.kind === "retract" ? [`${entry.by}/${entry.entry}`] : [],
    ),
  );
  const standing = known.filter(
    (entry) =>
      entry.kind === "retract" || !taken.has(`${entry.by}/${entry.id}`),
  );
  const profile = newestProfile(standing);
  const today = standing.filter((entry) => julianDay(entry.on) === day);
  return {
    day,
    ended: profile.ended === undefined ? null : julianDay(profile.ended),
    profile,
    history: standing.flatMap((entry) =>
      entry.kind === "profile" ? (entry.history ?? []) : [],
    ),
    standing,
    today,
    checkIns: today.filter((entry) => entry.kind === "check-in"),
    runs: standing.filter((entry) => entry.kind === "run"),
    checks: standing.filter((entry) => entry.kind === "check"),
    goAheads: standing.filter((entry) => entry.kind === "go-ahead"),
    unreadToday: journal.unread.some(
      (fault) =>
        fault.on === date &&
        fault.reason !== "unverified" &&
        fault.reason !== "not-hers",
    ),
  };
}

function newestProfile(
  entries: readonly Entry[],
): Readonly<Partial<ProfileEntry>> {
  const newest: Record<string, unknown> = {};
  const written = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind !== "profile") continue;
    const stamp = `${String(writtenMinute(entry.at).toFixed(4)).padStart(16, "0")}/${entry.id}`;
    for (const field of PROFILE_FIELDS) {
      if (entry[field] === undefined || stamp <= (written.get(field) ?? ""))
        continue;
      newest[field] = entry[field];
      written.set(field, stamp);
    }
  }
  return newest as Partial<ProfileEntry>;
}

/** The signs a report names above none. */
export function namedSigns(signs: SignAnswers | undefined): readonly string[] {
  if (signs === undefined || signs === "none") return [];
  return Object.entries(signs).flatMap(([sign, severity]) =>
    severity > 0 ? [sign] : [],
  );
}

/** Every sign that anything of today names. */
export function signsToday(facts: RawFacts): ReadonlySet<string> {
  const named = new Set<string>();
  for (const entry of facts.today) {
    if (!("signs" in entry)) continue;
    for (const sign of namedSigns(entry.signs)) named.add(sign);
  }
  for (const entry of facts.today) {
    if (entry.kind !== "session") continue;
    for (const item of entry.items)
      for (const sign of namedSigns(item.signs)) named.add(sign);
  }
  return named;
}

/** Every pain above none that anything of today names. */
export function painsToday(facts: RawFacts): readonly PainReport[] {
  const pains: PainReport[] = [];
  for (const entry of facts.today) {
    if ("pain" in entry) pains.push(...(entry.pain ?? []));
    if (entry.kind === "session")
      for (const item of entry.items) pains.push(...(item.pain ?? []));
  }
  return pains.filter((pain) => pain.score > 0);
}

/** Whether any go-ahead on or after a day names one of the names. Generous on purpose: the guard must never be wrong to object. */
export function hasWord(
  facts: RawFacts,
  names: readonly string[],
  from: number,
): boolean {
  return facts.goAheads.some(
    (entry) =>
      julianDay(entry.on) >= from &&
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

/** Whether today's check-ins together answer everything that a day asks. */
export function isTodayAnswered(facts: RawFacts): boolean {
  const answered = new Set<string>();
  let warnings = false;
  let pain = false;
  for (const entry of facts.checkIns) {
    warnings ||= entry.warnings !== undefined;
    pain ||= entry.pain !== undefined;
    for (const sign of entry.signs === "none"
      ? DAILY
      : Object.keys(entry.signs ?? {}))
      answered.add(sign);
  }
  return warnings && pain && DAILY.every((sign) => answered.has(sign));
}

/** Weeks since the end in days; null where there is none. */
export function daysSinceEnd(facts: RawFacts): number | null {
  return facts.ended === null ? null : facts.day - facts.ended;
}
