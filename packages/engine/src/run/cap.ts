import type { RunRecord, State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import { signFreeRuns, stepAt, stepTotal } from "./run-state.ts";
import type { RunStep } from "../type/program.ts";

const WEEK = 7;

/** Running seconds that today's run may have; null where a cap does not speak. */
export interface RunCaps {
  /** 1.10 x the longest sign-free run of the window, never below the way back. */
  readonly session: number | null;
  /** 1.10 x the best earlier seven days, less the six days before; one short run is left where those held none. */
  readonly week: number | null;
}

/** Both caps of a day, by integer arithmetic: `10 x new <= 11 x base`. */
export function runCaps(index: ProgramIndex, state: State): RunCaps {
  return { session: sessionCap(index, state), week: weekCap(index, state) };
}

function grown(index: ProgramIndex, base: number): number {
  const { runCapNumerator, runCapDenominator } = index.program.numbers;
  return Math.floor((runCapNumerator * base) / runCapDenominator);
}

/** Silent before the very first run and once on the way back after a long gap. */
function sessionCap(index: ProgramIndex, state: State): number | null {
  const { firstDay, exempt } = state.run;
  if (firstDay === null || firstDay >= state.day || exempt) return null;
  const free = freeRuns(index, state);
  return Math.max(
    wayBack(index, state),
    ...free.map((each) => grown(index, each.runSeconds)),
  );
}

function freeRuns(index: ProgramIndex, state: State): readonly RunRecord[] {
  const window = index.program.numbers.runCapWindowDays;
  return signFreeRuns(state, state.day - window, state.day - 1);
}

/**
 * The one jump that no tenth can bridge: step 0 is always left, and after as many sign-free runs of
 * its length as a rung asks for, step 1. Without it a window of runs with signs would have no way out.
 */
function wayBack(index: ProgramIndex, state: State): number {
  const free = freeRuns(index, state);
  const zero = stepTotal(stepAt(index, 0));
  const done = free.filter((run) => run.runSeconds >= zero).length;
  return done >= index.program.numbers.cleanSessionsPerRung
    ? stepTotal(stepAt(index, 1))
    : zero;
}

function weekCap(index: ProgramIndex, state: State): number | null {
  const numbers = index.program.numbers;
  const run = state.run;
  if (run.firstDay === null || run.exempt || run.silenceFromNext) return null;
  if (state.day - run.firstDay < numbers.runWeekCapFromDay) return null;
  if (run.weekCapSilentUntil !== null && state.day < run.weekCapSilentUntil)
    return null;
  const best = bestEarlierWeek(index, state);
  const soFar = sumRuns(state, state.day - WEEK + 1, state.day - 1);
  const least = soFar === 0 ? wayBack(index, state) : 0;
  return Math.max(least, grown(index, best) - soFar);
}

/** The best seven days that ended before the last seven began, all of them within the window. */
function bestEarlierWeek(index: ProgramIndex, state: State): number {
  const earliest = state.day - index.program.numbers.runCapWindowDays;
  let best = Number.NEGATIVE_INFINITY;
  for (let start = earliest; start <= state.day - 2 * WEEK + 1; start++)
    best = Math.max(best, sumRuns(state, start, start + WEEK - 1));
  return best;
}

function sumRuns(state: State, from: number, to: number): number {
  let sum = 0;
  for (const run of state.run.runs)
    if (run.on >= from && run.on <= to) sum += run.runSeconds;
  return sum;
}

/** Whether a step stays within both caps. */
export function fitsCaps(step: RunStep, caps: RunCaps): boolean {
  const total = stepTotal(step);
  return (
    (caps.session === null || total <= caps.session) &&
    (caps.week === null || total <= caps.week)
  );
}
