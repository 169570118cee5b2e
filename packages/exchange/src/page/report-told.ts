import {
  type Entry,
  formatDay,
  type PainReport,
  parseDay,
  type Past,
  pastOf,
  type SessionItem,
} from "@restride/engine";
import { REPORT_WEEKS } from "../file.ts";
import { retractedIds } from "../person.ts";
import type { Subject } from "../subject.ts";

/** What was reported on a day: a sign, a pain or a warning, in words. */
export interface Told {
  readonly on: string;
  readonly what: string;
  readonly strength: string;
  readonly isTakenBack: boolean;
}

const DAYS_PER_WEEK = 7;
export const REPORT_DAYS = REPORT_WEEKS * DAYS_PER_WEEK;

/** The first day that a report tells of. */
export function reportSince({ day }: Pick<Subject, "day">): string {
  return formatDay((parseDay(day) ?? 0) - REPORT_DAYS + 1);
}

/** All that was reported since a day, the newest first; what was taken back stands there, marked. */
export function toldSince(subject: Subject, since: string): readonly Told[] {
  const { journal, day } = subject;
  const retracted = retractedIds(journal.entries);
  return journal.entries
    .filter((entry) => entry.on >= since && entry.on <= day)
    .flatMap((entry) =>
      toldIn(entry, subject).map((told) => ({
        ...told,
        on: entry.on,
        isTakenBack: retracted.has(entry.id),
      })),
    )
    .toReversed();
}

type Words = Pick<Told, "what" | "strength">;

function toldIn(entry: Entry, subject: Subject): readonly Words[] {
  const items = entry.kind === "session" ? entry.items : [];
  const told = entry.kind === "check-in" ? entry.warnings : undefined;
  const warnings = told === undefined || told === "none" ? [] : told;
  return [
    ...warnings.map((id) => ({ what: signName(id, subject), strength: "" })),
    ...[entry, ...items].flatMap((part) => bodyOf(part, subject)),
  ];
}

function bodyOf(part: Entry | SessionItem, subject: Subject): readonly Words[] {
  const { say } = subject;
  const signs = "signs" in part ? part.signs : undefined;
  const pain = "pain" in part ? part.pain : undefined;
  const noticed = typeof signs === "object" ? Object.entries(signs) : [];
  return [
    ...noticed
      .filter(([, severity]) => severity > 0)
      .map(([sign, severity]) => ({
        what: signName(sign, subject),
        strength: say.line(`severity.${severity}`) ?? String(severity),
      })),
    ...(pain ?? []).map((report) => painWords(report, subject)),
  ];
}

function signName(id: string, { say }: Subject): string {
  return capital(say.sign(id).short);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function painWords(report: PainReport, { say }: Subject): Words {
  const { site, score, ...flags } = report;
  const set = Object.entries(flags).flatMap(([flag, is]) =>
    is ? [say.line(`report.pain.${flag}`) ?? flag] : [],
  );
  return {
    what: capital(say.sign(site).short),
    strength: [say.text("report.score", { n: score }), ...set].join(", "),
  };
}

/** What was done and how the days were told since a day. */
export interface Sums {
  readonly sessions: number;
  readonly walkMinutes: number;
  readonly runMinutes: number;
  readonly completeDays: number;
  readonly quietDays: number;
}

const SECONDS_PER_MINUTE = 60;

export function sumsSince(subject: Subject, since: string): Sums {
  const { program, journal, day } = subject;
  const past: Past = pastOf(program, journal, day);
  const days = past.days.filter(({ on }) => on >= since);
  const complete = days.filter(({ checkIn }) => checkIn?.complete === true);
  const retracted = retractedIds(journal.entries);
  const sessions = journal.entries.filter(
    ({ kind, on, id }) =>
      kind === "session" && on >= since && on <= day && !retracted.has(id),
  );
  const sum = (of: (day: Past["days"][number]) => number): number =>
    days.reduce((total, each) => total + of(each), 0);
  return {
    sessions: sessions.length,
    walkMinutes: sum(({ walkMinutes }) => walkMinutes),
    runMinutes: Math.round(
      sum(({ runSeconds }) => runSeconds) / SECONDS_PER_MINUTE,
    ),
    completeDays: complete.length,
    quietDays: complete.filter(
      ({ checkIn }) =>
        checkIn !== null &&
        !checkIn.hasMore &&
        Object.keys(checkIn.signs).length === 0,
    ).length,
  };
}
