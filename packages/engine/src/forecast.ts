import { Dice } from "./dice.ts";
import {
  daysForward,
  type ForwardPlan,
  type Manner,
  type PlannedDay,
  stopOf,
} from "./forward.ts";
import type { CivilDate } from "./type/day.ts";
import type { Decision, GateId } from "./type/decision.ts";
import type { Journal } from "./type/entry.ts";
import type { Program } from "./type/program.ts";

/**
 * When gates may open: the earliest day if all goes well, and where most of a few imagined ways come to. What is imagined
 * are left-out sessions and mornings, never a sign, an illness or a go-ahead: those make it later, and nobody can say by
 * how much. All numbers here are house assumptions, chosen so that altogether one to three sessions in ten fall out, as in
 * program section 6, and that on three days a week the walk-run ladder takes about the weeks given there (21 to 34).
 */
export const FORECAST = {
  /** How far it looks: the twelve weeks to the run floor and twice the longest ladder (34 weeks) fit. */
  weeks: 78,
  /** Ways that are imagined; few, so that a phone can walk them. */
  ways: 9,
  /** Left out at either end: the earliest and the latest way are no range. */
  outliers: 1,
  /** Share of sessions left out on a day with time for them: from the first way to the last. */
  leastLeftOut: 0.02,
  mostLeftOut: 0.2,
  /** One morning in twenty has no check-in, so that its day offers no run. */
  silent: 0.05,
  /** One week in twenty goes by without a session: a cold in the house, a journey, life. */
  weekOff: 0.05,
} as const;

const DAYS_PER_WEEK = 7;

/** What comes if all goes well. */
export interface Earliest {
  /** The day on which each gate that is shut now opens; absent where it does not within the weeks. */
  readonly opens: ReadonlyMap<GateId, CivilDate>;
  /** The gate that waits for a word or an answer of somebody, which is never guessed. */
  readonly stoppedAt: ForwardPlan["stoppedAt"];
}

/** The days between which most ways open a gate; no last day where some do not within the weeks. */
export interface TypicalSpan {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** The earliest openings from a day on, with that day's plan done. Throws a RangeError for a date that does not exist. */
export function earliestOpenings(
  program: Program,
  journal: Journal,
  from: CivilDate,
): Earliest {
  const { weeks } = FORECAST;
  const walked = walk(daysForward(program, journal, from, { weeks }), null);
  return { opens: walked.opens, stoppedAt: stopOf(walked.last) };
}

/**
 * The typical spans of the gates that open if all goes well. The same journal and day give the same spans. Throws a
 * RangeError for a date that does not exist.
 */
export function typicalOpenings(
  program: Program,
  journal: Journal,
  from: CivilDate,
  { opens }: Pick<Earliest, "opens">,
): ReadonlyMap<GateId, TypicalSpan> {
  const { weeks, ways } = FORECAST;
  if (opens.size === 0) return new Map();
  const gates = new Set(opens.keys());
  const walks = Array.from({ length: ways }, (_, way) => {
    const options = { weeks, manner: mannerOf(way) };
    return walk(daysForward(program, journal, from, options), gates).opens;
  });
  const spans = new Map<GateId, TypicalSpan>();
  for (const gate of gates) {
    const span = spanOf(
      walks.map((opened) => opened.get(gate) ?? null),
      opens.get(gate),
    );
    if (span !== null) spans.set(gate, span);
  }
  return spans;
}

interface Walked {
  readonly opens: ReadonlyMap<GateId, CivilDate>;
  readonly last: Decision | undefined;
}

/** Goes through days until the gates have opened, or all that there are, and notes the first day of each that was shut. */
function walk(
  days: Iterable<PlannedDay>,
  awaited: ReadonlySet<GateId> | null,
): Walked {
  const opens = new Map<GateId, CivilDate>();
  let shut: ReadonlySet<GateId> | null = null;
  let last: Decision | undefined;
  for (const { decision } of days) {
    last = decision;
    const open = decision.gates.filter((gate) => gate.open);
    shut ??= new Set(
      decision.gates.filter((gate) => !gate.open).map(({ gate }) => gate),
    );
    for (const { gate } of open)
      if (shut.has(gate) && !opens.has(gate)) opens.set(gate, decision.day);
    if (opens.size >= (awaited ?? shut).size) break;
  }
  return { opens, last };
}

/** What is left out on one of the ways; its number is its seed. Shown to tests, which count what falls out. */
export function mannerOf(way: number): Manner {
  const { leastLeftOut, mostLeftOut, silent, weekOff, ways } = FORECAST;
  const dice = new Dice(way + 1);
  const share = way / (ways - 1);
  const leftOut = leastLeftOut + (mostLeftOut - leastLeftOut) * share;
  let day = 0;
  let isOff = false;
  return {
    answers: () => {
      if (day % DAYS_PER_WEEK === 0) isOff = dice.chance(weekOff);
      day += 1;
      return !dice.chance(silent);
    },
    does: () => !isOff && !dice.chance(leftOut),
  };
}

/**
 * Null where not even the early ways come there. Something left out can bring the next thing a day sooner, by another
 * order of the days: a span never begins before the earliest day.
 */
function spanOf(
  days: readonly (CivilDate | null)[],
  earliest: CivilDate | undefined,
): TypicalSpan | null {
  const reached = days.filter((day) => day !== null).toSorted();
  const from = reached[FORECAST.outliers];
  if (from === undefined || earliest === undefined) return null;
  const until = reached[days.length - 1 - FORECAST.outliers] ?? null;
  return {
    from: from < earliest ? earliest : from,
    until: until !== null && until < earliest ? earliest : until,
  };
}
