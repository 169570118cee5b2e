import type { State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import { longestOf, signFreeRuns, stepTotal } from "./run-state.ts";
import type { RunStep } from "../type/program.ts";

const WEEK = 7;

/** Running seconds that today's run may have; null where a cap does not speak. */
export interface RunCaps {
  /** 1.10 x the longest sign-free run of the window. */
  readonly session: number | null;
  /** 1.10 x the best earlier seven days, less the six days before. */
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
  const hasRun = state.run.runs.some((run) => run.on < state.day);
  if (!hasRun || state.run.exempt) return null;
  const longest = longestOf(
    signFreeRuns(
      state,
      state.day - index.program.numbers.runCapWindowDays,
      state.day - 1,
    ),
  );
  return longest === null ? 0 : grown(index, longest.runSeconds);
}

function weekCap(index: ProgramIndex, state: State): number | null {
  const numbers = index.program.numbers;
  const run = state.run;
  if (run.firstDay === null || run.exempt || run.silenceFromNext) return null;
  if (state.day - run.firstDay < numbers.runWeekCapFromDay) return null;
  if (run.weekCapSilentUntil !== null && state.day <= run.weekCapSilentUntil)
    return null;
  const best = bestEarlierWeek(index, state);
  const sofar = sumRuns(
    run.runs.filter(
      (record) => record.on >= state.day - WEEK + 1 && record.on < state.day,
    ),
  );
  return Math.max(0, grown(index, best) - sofar);
}

/** The best seven days that ended before the last seven began, within the window. */
function bestEarlierWeek(index: ProgramIndex, state: State): number {
  const latest = state.day - WEEK;
  const earliest = state.day - index.program.numbers.runCapWindowDays;
  const runs = state.run.runs.filter(
    (run) => run.on > earliest - WEEK && run.on <= latest,
  );
  let best = 0;
  for (let end = earliest; end <= latest; end++) {
    best = Math.max(
      best,
      sumRuns(runs.filter((run) => run.on > end - WEEK && run.on <= end)),
    );
  }
  return best;
}

function sumRuns(runs: readonly { readonly runSeconds: number }[]): number {
  return runs.reduce((sum, run) => sum + run.runSeconds, 0);
}

/**
 * Whether a step stays within both caps. With no sign-free run left to measure by, step 0 is the
 * one way back that the session cap leaves.
 */
export function fitsCaps(step: RunStep, caps: RunCaps): boolean {
  const total = stepTotal(step);
  const session =
    caps.session === null ||
    total <= caps.session ||
    (caps.session === 0 && step.step === 0);
  return session && (caps.week === null || total <= caps.week);
}
