import type { Context } from "../criterion/context.ts";
import { gateMemory } from "../criterion/gate.ts";
import { growthOf } from "../run/beyond.ts";
import { planRun } from "../run/plan-run.ts";
import { stepAt, stepTotal } from "../run/run-state.ts";
import { offeredMovement } from "../session/family.ts";
import { neededDose, shareOf } from "../session/dose.ts";
import { isCheckOpen, reachesCheck } from "../session/check.ts";
import { isPlacementOpen, placementMovements } from "../session/placement.ts";
import { offerOf, type Offer } from "../session/offer.ts";
import { spacingOf } from "../session/week.ts";
import { offeredWalkStep } from "../session/walk.ts";
import { baselineOf, isOwnClean } from "../ladder/clean.ts";
import { ladderOf } from "../ladder/ladder.ts";
import type { ProgramIndex } from "../program-index.ts";
import { isPregnant } from "../sign/general.ts";
import type { Check, Movement } from "../type/program.ts";
import { addDay } from "./day-count.ts";
import type { DayLog } from "./day-log.ts";
import type { Exercise } from "./exercise.ts";
import type { NeededDose, Pending, RunRecord, State } from "./state.ts";

/** What today's exercise is measured by. */
interface Terms {
  readonly offer: Offer;
  readonly baseline: Pending["baseline"];
  readonly period: boolean;
  /** The day carries something unreadable: nothing of it is confirmed. */
  readonly doubtful: boolean;
}

/** Takes today's exercise in: it counts for gaps and caps at once, and waits for a check-in to count for progress. */
export function exposeExercises(
  context: Context,
  log: DayLog,
  doubtful: boolean,
): void {
  if (log.exercises.length === 0) return;
  const terms: Terms = {
    offer: offerOf(context),
    baseline: baselineOf(log.checkIn),
    period: log.checkIn?.period === "yes",
    doubtful,
  };
  const { baseline, period, offer } = terms;
  const counted = log.exercises.filter(({ toldBefore }) => !toldBefore);
  const pending = counted.map((exercise): Pending => {
    const counts = countable(context, offer, exercise);
    return { exercise, baseline, period, doubtful, ...counts };
  });
  for (const exercise of log.exercises)
    if (exercise.toldBefore) exposeAgain(context, exercise);
    else exposeOne(context, exercise, terms);
  context.state.pending = [...context.state.pending, ...pending];
}

type Countable = Pick<
  Pending,
  "needs" | "step" | "growth" | "ahead" | "walkStep" | "check" | "placement"
>;

const NOTHING: Countable = {
  needs: [],
  step: null,
  growth: "none",
  ahead: false,
  walkStep: null,
  check: null,
  placement: null,
};

/** What of an exercise may count for progress: only what was on offer that day, at its dose. In pregnancy there are no ladders. */
function countable(
  context: Context,
  offer: Offer,
  exercise: Exercise,
): Countable {
  if (isPregnant(context.state)) return NOTHING;
  switch (exercise.kind) {
    case "run":
      return { ...NOTHING, ...countableRun(context, offer, exercise) };
    case "walk":
      return { ...NOTHING, walkStep: countableWalk(context, offer, exercise) };
    case "check": {
      const check = context.index.checks.get(exercise.check?.check ?? "");
      const isOpen = check !== undefined && isCheckOpen(context, offer, check);
      return { ...NOTHING, check: isOpen ? check.id : null };
    }
    default:
      return countableSession(context, offer, exercise);
  }
}

function countableSession(
  context: Context,
  offer: Offer,
  exercise: Exercise,
): Countable {
  const { placement } = exercise;
  if (placement === null || !isPlacementOpen(context, offer, placement))
    return { ...NOTHING, needs: countableItems(context, offer, exercise) };
  const needs = placementMovements(context, placement).map((movement) => ({
    movement: movement.id,
    dose: neededDose(context, movement, "full"),
  }));
  return { ...NOTHING, needs, placement };
}

function countableItems(
  context: Context,
  offer: Offer,
  exercise: Exercise,
): { movement: string; dose: NeededDose }[] {
  const needs: { movement: string; dose: NeededDose }[] = [];
  for (const id of new Set(exercise.items.map((item) => item.movement))) {
    const movement = context.index.movements.get(id);
    if (movement !== undefined && isCountable(context, offer, movement))
      needs.push({
        movement: id,
        dose: neededDose(context, movement, shareFor(context, offer, movement)),
      });
  }
  return needs;
}

function shareFor(
  context: Context,
  offer: Offer,
  movement: Movement,
): ReturnType<typeof shareOf> {
  const kind = context.index.families.get(movement.family)?.kind;
  const isQuiet = kind === "breath" || kind === "pelvic-floor";
  return isQuiet ? "full" : shareOf(context, offer);
}

/** Her rung of the family today; impact only on a day that may have it. */
function isCountable(
  context: Context,
  offer: Offer,
  movement: Movement,
): boolean {
  const family = context.index.families.get(movement.family);
  if (family === undefined) return false;
  if (offeredMovement(context, offer, family)?.id !== movement.id) return false;
  return family.kind !== "impact" || spacingOf(context).impact;
}

/** A run at her step counts where all that was in it is open, and one thing of it at most is new. */
function countableRun(
  context: Context,
  offer: Offer,
  exercise: Exercise,
): Partial<Countable> {
  const step = countableStep(context, offer, exercise);
  if (step === null || exercise.run === null) return {};
  const growth = growthOf(context, exercise.run);
  return growth === null ? { ahead: true } : { step, growth };
}

function countableStep(
  context: Context,
  offer: Offer,
  exercise: Exercise,
): number | null {
  const { state, index } = context;
  if (!offer.jolt || !context.openGates.has("run") || exercise.run === null)
    return null;
  if (!spacingOf(context).run) return null;
  const step = planRun(context, null).plan?.step ?? null;
  if (step === null || step !== state.run.step) return null;
  const { runSeconds, effort } = exercise.run;
  const isEasy = effort !== null && effort <= index.program.numbers.effortMax;
  return isEasy && runSeconds >= stepTotal(stepAt(index, step)) ? step : null;
}

function countableWalk(
  context: Context,
  offer: Offer,
  exercise: Exercise,
): number | null {
  const step = offeredWalkStep(context, offer);
  if (step === null || step !== context.state.walk.step) return null;
  const planned = context.index.program.walkSteps[step];
  if (planned === undefined || exercise.minutes < planned.minutes) return null;
  return planned.brisk && !exercise.brisk ? null : step;
}

/** Marks the day in every list that gaps, counts and caps are told from. */
function exposeOne(context: Context, exercise: Exercise, terms: Terms): void {
  const { state } = context;
  touchFamilies(context, exercise);
  switch (exercise.kind) {
    case "strength":
    case "impact":
      exposeSession(context, exercise);
      break;
    case "walk":
      state.walk.lastDone = state.day;
      break;
    case "check":
      exposeCheck(context, exercise, terms);
      break;
    case "run":
      exposeRun(context, exercise, terms);
      break;
    default:
      break;
  }
}

/** What was told of the day before as well: spacing and gaps are told from this day too, nothing else is. */
function exposeAgain(context: Context, exercise: Exercise): void {
  const { state } = context;
  touchFamilies(context, exercise);
  if (exercise.kind === "strength" || exercise.kind === "impact")
    exposeSession(context, exercise);
  else if (exercise.kind === "walk") state.walk.lastDone = state.day;
  else if (exercise.kind === "run") {
    addDay(state.done.run, state.day);
    addDay(state.done.training, state.day);
  }
}

/** Impact alone is training and no strength: it holds no gap of the other ladders open. */
function exposeSession({ index, state }: Context, exercise: Exercise): void {
  const { done, day } = state;
  addDay(done.training, day);
  if (exercise.kind === "impact") addDay(done.impact, day);
  const hasStrength = exercise.items.some((item) => {
    const family = index.movements.get(item.movement)?.family ?? "";
    return index.families.get(family)?.kind === "strength";
  });
  if (!hasStrength) return;
  addDay(done.strength, day);
  if (exercise.minutes > index.program.numbers.shortSessionMinutes)
    addDay(done.fullStrength, day);
}

function touchFamilies({ index, state }: Context, exercise: Exercise): void {
  for (const item of exercise.items) {
    const family = index.movements.get(item.movement)?.family;
    if (family === undefined) continue;
    state.ladders.set(family, {
      ...ladderOf(state, family),
      lastDone: state.day,
    });
    const isPelvicFloor = index.families.get(family)?.kind === "pelvic-floor";
    if (isPelvicFloor && !exercise.toldBefore)
      addDay(state.done.pelvicFloor, state.day);
  }
}

/** A try that ends short of the dose or with a sign takes an earlier pass back. */
function exposeCheck(context: Context, exercise: Exercise, terms: Terms): void {
  const { index, state } = context;
  const check = index.checks.get(exercise.check?.check ?? "");
  if (check === undefined || exercise.check === null) return;
  const passedOn = state.checks.get(check.id)?.passedOn ?? null;
  const outcome = outcomeOf(context, check, exercise, terms);
  state.checks.set(check.id, {
    on: state.day,
    left: exercise.check.left,
    right: exercise.check.right,
    value: exercise.check.value,
    passedOn: outcome === "good" ? passedOn : null,
    failed: outcome === "failed",
  });
  state.done.checkTries.set(check.id, state.day);
  if (isTraining(index, check)) addDay(state.done.training, state.day);
  if (check.jolts) addDay(state.done.impact, state.day);
}

/** What a try is before its check-in: short of the dose or with a sign it is failed, without answers it is open. */
function outcomeOf(
  { index, state }: Context,
  check: Check,
  exercise: Exercise,
  terms: Terms,
): "good" | "failed" | "open" {
  if (!reachesCheck(check, exercise)) return "failed";
  if (!exercise.answered) return "open";
  return isOwnClean(index, state, exercise, terms) ? "good" : "failed";
}

/** A check of legs or trunk is work for the rest day to follow; a walk or a pelvic-floor count is none. */
function isTraining(index: ProgramIndex, check: Check): boolean {
  const kind = index.families.get(check.family)?.kind;
  return kind === "strength" || kind === "impact";
}

function exposeRun(context: Context, exercise: Exercise, terms: Terms): void {
  const { index, state } = context;
  const { run, done, day } = state;
  if (exercise.run === null) return;
  const { runSeconds } = exercise.run;
  addDay(done.run, day);
  addDay(done.training, day);
  run.runs = [...recentRuns(context), runRecord(context, exercise, terms)];
  run.firstDay ??= day;
  if (run.exempt || run.silenceFromNext)
    run.weekCapSilentUntil = day + index.program.numbers.runWeekCapSilentDays;
  run.exempt = false;
  run.silenceFromNext = false;
  if (gateMemory(state, "run").opened) {
    run.returning = false;
    run.entry = null;
  }
  const last = index.program.runSteps.at(-1);
  if (last !== undefined && runSeconds > last.runSeconds) run.longRunDay = day;
}

function runRecord(
  { index, state }: Context,
  exercise: Exercise,
  terms: Terms,
): RunRecord {
  const isClean = isOwnClean(index, state, exercise, terms);
  return {
    on: state.day,
    runSeconds: exercise.run?.runSeconds ?? 0,
    longestSeconds: exercise.run?.longestSeconds ?? null,
    signed: exercise.answered && !isClean,
    answered: exercise.answered && !terms.doubtful,
  };
}

/** Runs older than every window that asks for them are let go. */
function recentRuns({ index, state }: Context): State["run"]["runs"] {
  const numbers = index.program.numbers;
  const oldest =
    state.day -
    Math.max(
      numbers.runReentryWindowDays,
      numbers.runCapWindowDays,
      numbers.alreadyRanWindowDays,
    );
  return state.run.runs.filter((run) => run.on >= oldest);
}
