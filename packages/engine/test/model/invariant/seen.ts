import { type Offered, offeredBy } from "../../../src/guard/offered.ts";
import { dayOfEntry } from "../../../src/guard/raw-day.ts";
import {
  isTodayAnswered,
  type RawFacts,
} from "../../../src/guard/raw-facts.ts";
import type { RawReport } from "../../../src/guard/raw-report.ts";
import type { Decision, PainReport } from "../../../src/index.ts";
import type { Evening } from "../evening.ts";

/** One decision with what an invariant may ask of it: what it offers, and the plain journal behind it, never the fold. */
export interface Seen {
  readonly decision: Decision;
  readonly offered: Offered;
  readonly facts: RawFacts;
  /** The evening before; null on the first day. */
  readonly before: Evening | null;
}

export function seenAt(evening: Evening, before: Evening | null): Seen {
  const { decision, facts } = evening;
  return { decision, offered: offeredBy(decision), facts, before };
}

/** What must be so of every decision, by the number that the evidence gives it. */
export interface Invariant {
  readonly id: string;
  readonly says: string;
  /** Where the program departs from it, and the section that says so; the check has it as code. */
  readonly exception?: string;
  readonly holds: (seen: Seen) => boolean;
}

const TERM_WEEKS = 40;

/** Whole days since the pregnancy ended; below 0 where none is told. */
export function since({ facts }: Seen): number {
  return facts.ended === null ? -1 : facts.day - facts.ended;
}

export function gestation({ facts }: Seen): number {
  return facts.profile.gestationWeeks ?? TERM_WEEKS;
}

export function isSurgery({ facts }: Seen): boolean {
  return ["caesarean", "surgery", "unknown"].includes(
    facts.profile.birth ?? "unknown",
  );
}

export function hasGate({ decision }: Seen, gate: string): boolean {
  return decision.gates.some((each) => each.gate === gate && each.open);
}

/** Emergency or call-now: nothing is on offer, and nothing else is said. */
export function isUrgent({ decision }: Seen): boolean {
  return decision.level === "emergency" || decision.level === "call-now";
}

export function isCare(seen: Seen): boolean {
  return isUrgent(seen) || seen.decision.level === "call-soon";
}

/** Anything that jolts: a run, impact, a check of either. */
export function isJolting({ offered }: Seen): boolean {
  return offered.hasRun || offered.hasImpact;
}

/** Whether somebody's word names one of the names on or after a day. */
export function hasWord(
  { facts }: Seen,
  names: readonly string[],
  from = Number.NEGATIVE_INFINITY,
): boolean {
  return facts.log.goAheads.some(
    (entry) =>
      dayOfEntry(entry) >= from &&
      entry.for.some((name) => names.includes(name)),
  );
}

/** Whether she has somebody's word on a scope, dated so many days after the end or later. */
export function isAgreed(seen: Seen, scope: string, fromDay = 0): boolean {
  return hasWord(seen, [scope], (seen.facts.ended ?? 0) + fromDay);
}

export function isAnswered({ facts }: Seen): boolean {
  return isTodayAnswered(facts);
}

/** Reports of a sign above none, the oldest first. */
export function reportsOf({ facts }: Seen, sign: string): readonly RawReport[] {
  return facts.log.reports.filter(({ signs }) => (signs[sign] ?? 0) > 0);
}

/** Whether a sign is told today, beyond what somebody has taken note of. */
export function isToldToday(seen: Seen, sign: string): boolean {
  return reportsOf(seen, sign).some(
    ({ on, signs }) =>
      on === seen.facts.day && (signs[sign] ?? 0) > noted(seen, sign),
  );
}

/** How strong a sign was when somebody last spoke of it; 0 where nobody has. */
function noted(seen: Seen, sign: string): number {
  const words = seen.facts.log.goAheads.filter((entry) =>
    entry.for.includes(sign),
  );
  const last = Math.max(...words.map(dayOfEntry));
  const before = reportsOf(seen, sign).filter(({ on }) => on < last);
  return before.at(-1)?.signs[sign] ?? 0;
}

/** Pains told today at sites of which nobody has spoken. */
export function painsToday(seen: Seen): readonly PainReport[] {
  return seen.facts.reportsToday
    .flatMap(({ pains }) => pains)
    .filter(({ site }) => !hasWord(seen, [site]));
}

/** Movements of every session that was logged before today. */
export function movementsBefore({ facts }: Seen): ReadonlySet<string> {
  const movements = new Set<string>();
  for (const entry of facts.log.sessions)
    if (dayOfEntry(entry) < facts.day)
      for (const { movement } of entry.items) movements.add(movement);
  return movements;
}

/** Runs of before today: how many days ago, and seconds; `isFree` where its signs were answered none. */
export function runsBefore({ facts }: Seen): readonly {
  readonly ago: number;
  readonly seconds: number;
  readonly isFree: boolean;
}[] {
  return facts.log.runs
    .map((entry) => ({
      ago: facts.day - dayOfEntry(entry),
      seconds: entry.runSeconds,
      isFree: entry.signs === "none",
    }))
    .filter(({ ago }) => ago >= 1);
}
