import { initialRun } from "../fold/state.ts";
import type { Pending, RunRecord, State } from "../fold/state.ts";
import { includesDay } from "../fold/day-count.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { RunStep } from "../type/program.ts";
import { recordGrowth } from "./beyond.ts";

/** Running seconds of a step, walks not counted. */
export function stepTotal(step: RunStep): number {
  return step.bouts * step.runSeconds;
}

/** The rung of the walk-run ladder with a number. */
export function stepAt(index: ProgramIndex, step: number): RunStep {
  const found = index.program.runSteps[step];
  if (found === undefined) throw new Error(`no walk-run step ${step}`);
  return found;
}

/** Runs of the days `from..to` whose signs were answered and none reported. */
export function signFreeRuns(
  state: State,
  from: number,
  to: number,
): RunRecord[] {
  return state.run.runs.filter(
    (run) => run.on >= from && run.on <= to && run.answered && !run.signed,
  );
}

/** The longest of some runs by running seconds; null when there is none. */
export function longestOf(runs: readonly RunRecord[]): RunRecord | null {
  let longest: RunRecord | null = null;
  for (const run of runs)
    if (longest === null || run.runSeconds > longest.runSeconds) longest = run;
  return longest;
}

/**
 * Where she enters the ladder on the day that the gate opens: at the start, by what she already ran,
 * or back after a gap, when once no cap speaks where thirty days hold nothing to measure by.
 */
export function enterRunning(index: ProgramIndex, state: State): void {
  const run = state.run;
  // A gate that shut for a while and comes back leaves the count of days without a run as it was.
  if (run.step === null || isLongWithout(index, state))
    run.enteredOn = state.day;
  if (run.step === null) {
    run.step = alreadyRanStep(index, state);
    run.entry = run.step > 1 ? "R-ALREADY-RAN" : "R-ENTRY";
  } else if (run.returning) {
    run.step = reentryStep(index, state);
    run.entry = "R-REENTRY";
  }
  if (run.returning) {
    run.exempt = isLongRunGap(index, state);
    run.silenceFromNext = !isLongSinceGap(index, state);
    run.gapStepped = false;
  }
  startStepAnew(state);
}

/** Whether neither a run nor an entry lies within the recheck gap: whoever enters now has just been through the checks. */
function isLongWithout(index: ProgramIndex, state: State): boolean {
  return (
    isLongRunGap(index, state) &&
    state.day - state.run.enteredOn > index.program.numbers.runGapRecheckDays
  );
}

/** Whether the last run, if there was one, is further back than the recheck gap. */
function isLongRunGap(index: ProgramIndex, state: State): boolean {
  const last = state.done.run.at(-1);
  return (
    last === undefined ||
    state.day - last > index.program.numbers.runGapRecheckDays
  );
}

/**
 * Whether she has run without a gap for longer than a long gap is: then there are weeks to measure by, and no cap is silent
 * any more, even where the gate opens only now.
 */
function isLongSinceGap(index: ProgramIndex, state: State): boolean {
  const { runGapOneStepDays, runGapRecheckDays } = index.program.numbers;
  const days = state.done.run;
  const last = days.at(-1);
  if (last === undefined || state.day - last >= runGapOneStepDays) return false;
  const ended = days.findLast(
    (day, place) => day - (days[place - 1] ?? day) > runGapRecheckDays,
  );
  return ended === undefined || state.day - ended > runGapRecheckDays;
}

/**
 * One step below the highest that fits within her longest sign-free run, after a long gap no higher than the way back leads;
 * step 1 without enough of them.
 */
export function alreadyRanStep(index: ProgramIndex, state: State): number {
  const numbers = index.program.numbers;
  const from = state.day - numbers.alreadyRanWindowDays;
  const runs = signFreeRuns(state, from, state.day - 1).filter((run) =>
    includesDay(state.calm.complete, run.on + 1),
  );
  const longest = longestOf(runs);
  if (longest === null || runs.length < numbers.alreadyRanRuns) return 1;
  // A bout that nobody told is as long as no step's.
  const bout = longest.longestSeconds ?? Number.NEGATIVE_INFINITY;
  const highest = index.program.runSteps.findLast(
    (step) => stepTotal(step) <= longest.runSeconds && step.runSeconds <= bout,
  );
  if (highest === undefined) return 1;
  const isLongGap = state.run.runs.every(
    ({ on }) => state.day - on > numbers.runGapRecheckDays,
  );
  const most = isLongGap
    ? reentryStep(index, state)
    : numbers.alreadyRanMaxStep;
  return Math.max(1, Math.min(highest.step - 1, most));
}

/**
 * After a long gap: the highest step at or under a share of her longest sign-free run of the window,
 * step 0 among them, and that where no run of it was sign-free. A window without any run begins as the
 * first time.
 */
export function reentryStep(index: ProgramIndex, state: State): number {
  const numbers = index.program.numbers;
  const from = state.day - numbers.runReentryWindowDays;
  const longest = longestOf(signFreeRuns(state, from, state.day - 1));
  if (longest === null)
    return state.run.runs.some((run) => run.on >= from) ? 0 : 1;
  let highest = 0;
  for (const step of index.program.runSteps) {
    const fits =
      numbers.runReentryShare * stepTotal(step) <= longest.runSeconds;
    if (step.step <= numbers.runReentryMaxStep && fits) highest = step.step;
  }
  return highest;
}

/** Steps the walk-run ladder down; step 0 is the lowest, only on the way back. */
export function stepRunDown(state: State, steps: number): void {
  if (state.run.step === null) return;
  state.run.step = Math.max(0, state.run.step - steps);
  startStepAnew(state);
}

/** No run counted at the step, and what lies beyond the ladder is earned anew, one thing at a time. */
function startStepAnew({ run }: State): void {
  run.clean = 0;
  run.lastStepClean = 0;
  run.beyond = initialRun().beyond;
}

/** Counts a clean run at her own step, once a day. */
export function recordCleanRun(
  index: ProgramIndex,
  state: State,
  { step, growth, exercise }: Pick<Pending, "step" | "growth" | "exercise">,
): void {
  const run = state.run;
  if (run.step !== step || run.lastCleanDay === exercise.on) return;
  run.clean += 1;
  run.lastCleanDay = exercise.on;
  if (step !== index.program.runSteps.length - 1) return;
  run.lastStepClean += 1;
  recordGrowth(index, state, growth, exercise.on);
}

/** Moves up a step after enough clean runs. */
export function promoteRun(index: ProgramIndex, state: State): void {
  const run = state.run;
  const last = index.program.runSteps.length - 1;
  if (
    run.step === null ||
    run.step >= last ||
    run.clean < index.program.numbers.cleanSessionsPerRung
  )
    return;
  run.step += 1;
  run.clean = 0;
}

/**
 * The gap becomes a long one while running is open, because she entered within the last weeks and has not run since: where
 * she begins is no higher than on any other way back. The caps speak on: of the checks only those before her entry are there.
 */
function returnWithoutRun(index: ProgramIndex, state: State): void {
  const { run, gates } = state;
  const isOpen = gates.get("run")?.opened === true;
  if (run.step === null || !isOpen || isLongWithout(index, state)) return;
  run.step = Math.min(run.step, reentryStep(index, state));
  run.entry = "R-REENTRY";
  startStepAnew(state);
}

/**
 * A medium gap: one step down, once; the seven-day cap is silent for a while from the next run on. A
 * long one is a way back, whatever she may run by herself before the gate opens again.
 */
export function applyRunGap(index: ProgramIndex, state: State): void {
  const numbers = index.program.numbers;
  const run = state.run;
  const last = state.done.run.at(-1);
  if (last === undefined) return;
  const gap = state.day - last;
  if (run.silenceFromNext && isLongSinceGap(index, state))
    run.silenceFromNext = false;
  if (gap > numbers.runGapRecheckDays) run.returning = true;
  if (gap === numbers.runGapRecheckDays + 1) returnWithoutRun(index, state);
  if (gap < numbers.runGapOneStepDays) run.gapStepped = false;
  else if (
    run.step !== null &&
    gap <= numbers.runGapRecheckDays &&
    !run.gapStepped
  ) {
    stepRunDown(state, 1);
    run.gapStepped = true;
    run.silenceFromNext = true;
  }
}
