import {
  type CivilDate,
  type Decision,
  formatDay,
  type Journal,
  type Level,
  parseDay,
  planForward,
  type Program,
  type SessionKind,
  startJourney,
} from "@restride/engine";
import { doneToday } from "./done.ts";

/** What a day was, is or may be. Nothing is ever missed: a day without anything was a rest. */
export type DayState = "done" | "rest" | "offered" | "held" | "before";

export interface WeekDay {
  readonly on: CivilDate;
  readonly state: DayState;
  /** What was done, or is on offer; each once, in order. */
  readonly kinds: readonly SessionKind[];
}

const BACK = 3;
const AHEAD = 3;
/** At these a day holds the gentle part at most. */
const HELD: ReadonlySet<Level> = new Set([
  "stop",
  "call-soon",
  "call-now",
  "emergency",
]);

/**
 * The day with three before and three ahead. What was comes from the journal; what may come is the plan forward, with clear
 * check-ins and everything done. Days before the first entry are told as that. Throws a RangeError for a date that does
 * not exist.
 */
export function weekAround(
  program: Program,
  journal: Journal,
  day: CivilDate,
): readonly WeekDay[] {
  const now = parseDay(day);
  if (now === null) throw new RangeError(`not a civil date: ${day}`);
  const { entries, unread } = journal;
  const journey = startJourney(program, entries, null, unread);
  const before = Array.from({ length: BACK }, (_, at): WeekDay => {
    const on = formatDay(now - BACK + at);
    if (entries.every((entry) => entry.on > on))
      return { on, state: "before", kinds: [] };
    const result = journey.decide(on, {});
    const isHeld = result.ok && HELD.has(result.decision.level);
    return wasOn(program, journal, on) ?? withoutWork(on, isHeld);
  });
  const ahead = planForward(program, journal, day, { weeks: 1 })
    .days.slice(0, AHEAD + 1)
    .map(({ decision }) => mayBe(decision));
  const [today, ...later] = ahead;
  if (today === undefined) return before;
  return [...before, wasOn(program, journal, day) ?? today, ...later];
}

function wasOn(
  program: Program,
  { entries }: Journal,
  on: CivilDate,
): WeekDay | null {
  const kinds = doneToday(entries, on, program).map(({ kind }) => kind);
  return kinds.length === 0 ? null : { on, state: "done", kinds: once(kinds) };
}

function withoutWork(on: CivilDate, isHeld: boolean): WeekDay {
  return { on, state: isHeld ? "held" : "rest", kinds: [] };
}

function mayBe({ day, level, sessions }: Decision): WeekDay {
  const kinds = sessions
    .filter(({ optional }) => !optional)
    .map(({ kind }) => kind);
  if (HELD.has(level) || kinds.length === 0)
    return withoutWork(day, HELD.has(level));
  return { on: day, state: "offered", kinds: once(kinds) };
}

function once(kinds: readonly SessionKind[]): readonly SessionKind[] {
  return [...new Set(kinds)];
}
