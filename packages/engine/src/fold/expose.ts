import type { Context } from "../criterion/context.ts";
import { planRun } from "../run/plan-run.ts";
import { offeredMovement } from "../session/family.ts";
import { neededDose } from "../session/dose.ts";
import { isCheckOpen, reachesCheck } from "../session/check.ts";
import { isPlacementOpen, placementMovements } from "../session/placement.ts";
import { offerOf, type Offer } from "../session/offer.ts";
import { weekOf } from "../session/week.ts";
import { offeredWalkStep } from "../session/walk.ts";
import { baselineOf, isOwnClean } from "../ladder/clean.ts";
import { ladderOf } from "../ladder/ladder.ts";
import { addDay } from "./day-count.ts";
import type { DayLog } from "./day-log.ts";
import type { Exercise } from "./exercise.ts";
import type { NeededDose, Pending, State } from "./state.ts";

/** Takes today's exercise in: it counts for gaps and caps at once, and waits for a check-in to count for progress. */
export function exposeExercises(
  context: Context,
  log: DayLog,
  doubtful: boolean,
): void {
  if (log.exercises.length === 0) return;
  const offer = offerOf(context);
  const baseline = baselineOf(log.checkIn);
  const pending: Pending[] = [];
  for (const exercise of log.exercises) {
    pending.push({
      exercise,
      baseline,
      doubtful,
      ...countable(context, offer, exercise),
    });
  }
  for (const exercise of log.exercises) exposeOne(context, exercise, offer);
  context.state.pending = [...context.state.pending, ...pending];
}

type Countable = Pick<
  Pending,
  "needs" | "step" | "walkStep" | "check" | "placement"
>;

/** What of an exercise may count for progress: only what was on offer that day, at its dose. */
function countable(
  context: Context,
  offer: Offer,
  exercise: Exercise,
): Countable {
  const nothing: Countable = {
    needs: [],
    step: null,
    walkStep: null,
    check: null,
    placement: null,
  };
  if (exercise.kind === "run")
    return { ...nothing, step: countableStep(context, offer, exercise) };
  if (exercise.kind === "walk")
    return { ...nothing, walkStep: countableWalk(context, offer, exercise) };
  if (exercise.kind === "check") {
    const check = context.index.checks.get(exercise.check?.check ?? "");
    return {
      ...nothing,
      check:
        check !== undefined && isCheckOpen(context, offer, check)
          ? check.id
          : null,
    };
  }
  if (
    exercise.placement !== null &&
    isPlacementOpen(context, offer, exercise.placement)
  ) {
    const needs = placementMovements(context, exercise.placement).map(
      (movement) => ({
        movement: movement.id,
        dose: neededDose(context, movement, "full"),
      }),
    );
    return { ...nothing, needs, placement: exercise.placement };
  }
  return { ...nothing, needs: countableItems(context, offer, exercise) };
}

function countableItems(
  context: Context,
  offer: Offer,
  exercise: Exercise,
): { movement: string; dose: NeededDose }[] {
  const { index, level } = context;
  const share =
    offer.strength === "gentle"
      ? "gentle"
      : level.care === "ease"
        ? "ease"
        : "full";
  const needs: { movement: string; dose: NeededDose }[] = [];
  for (const id of new Set(exercise.items.map((item) => item.movement))) {
    const movement = index.movements.get(id);
    const family =
      movement === undefined ? undefined : index.families.get(movement.family);
    if (movement === undefined || family === undefined) continue;
    if (offeredMovement(context, offer, family)?.id !== id) continue;
    const isQuiet = family.kind === "breath" || family.kind === "pelvic-floor";
    needs.push({
      movement: id,
      dose: neededDose(context, movement, isQuiet ? "full" : share),
    });
  }
  return needs;
}

function countableStep(
  context: Context,
  offer: Offer,
  exercise: Exercise,
): number | null {
  const { state } = context;
  if (!offer.jolt || !context.openGates.has("run") || !weekOf(context).run)
    return null;
  const planned = planRun(context, null).plan;
  if (
    planned === null ||
    planned.step === null ||
    planned.step !== state.run.step ||
    exercise.run === null
  )
    return null;
  const enough = exercise.run.runSeconds >= planned.bouts * planned.runSeconds;
  const effort = exercise.run.effort;
  return enough &&
    effort !== null &&
    effort <= context.index.program.numbers.effortMax
    ? planned.step
    : null;
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
function exposeOne(context: Context, exercise: Exercise, offer: Offer): void {
  const { index, state } = context;
  const { done } = state;
  const day = state.day;
  touchFamilies(context, exercise);
  if (exercise.kind === "strength" || exercise.kind === "impact") {
    addDay(done.strength, day);
    addDay(done.training, day);
    if (exercise.minutes > index.program.numbers.shortSessionMinutes)
      addDay(done.fullStrength, day);
  }
  if (exercise.kind === "impact") addDay(done.impact, day);
  if (exercise.kind === "walk") state.walk.lastDone = day;
  if (exercise.kind === "check") exposeCheck(context, exercise, offer);
  if (exercise.kind === "run") exposeRun(context, exercise);
}

function touchFamilies({ index, state }: Context, exercise: Exercise): void {
  for (const item of exercise.items) {
    const family = index.movements.get(item.movement)?.family;
    if (family === undefined) continue;
    state.ladders.set(family, {
      ...ladderOf(state, family),
      lastDone: state.day,
    });
    if (index.families.get(family)?.kind === "pelvic-floor")
      addDay(state.done.pelvicFloor, state.day);
  }
}

function exposeCheck(context: Context, exercise: Exercise, offer: Offer): void {
  const { index, state } = context;
  const check = index.checks.get(exercise.check?.check ?? "");
  if (check === undefined || exercise.check === null) return;
  const known = state.checks.get(check.id);
  state.checks.set(check.id, {
    on: state.day,
    left: exercise.check.left,
    right: exercise.check.right,
    value: exercise.check.value,
    passed: false,
    passedOn: failsNow(context, exercise, check, offer)
      ? null
      : (known?.passedOn ?? null),
  });
  state.done.checkTries.set(check.id, state.day);
  if (!check.jolts) return;
  addDay(state.done.impact, state.day);
  addDay(state.done.training, state.day);
}

/** A try that ends short of the dose or with a sign takes an earlier pass back. */
function failsNow(
  context: Context,
  exercise: Exercise,
  check: Parameters<typeof reachesCheck>[0],
  offer: Offer,
): boolean {
  if (!isCheckOpen(context, offer, check)) return false;
  return (
    !reachesCheck(check, exercise) ||
    !isOwnClean(context.index, context.state, exercise, null)
  );
}

function exposeRun(context: Context, exercise: Exercise): void {
  const { index, state } = context;
  const run = state.run;
  if (exercise.run === null) return;
  addDay(state.done.run, state.day);
  addDay(state.done.training, state.day);
  run.runs = [...keepRecent(run.runs, state), runRecord(context, exercise)];
  run.firstDay ??= state.day;
  if (run.exempt || run.silenceFromNext)
    run.weekCapSilentUntil =
      state.day + index.program.numbers.runWeekCapSilentDays;
  run.exempt = false;
  run.silenceFromNext = false;
  const lastStep = index.program.runSteps.at(-1);
  if (lastStep !== undefined && exercise.run.runSeconds > lastStep.runSeconds)
    run.longRunDay = state.day;
}

function runRecord(
  { index, state }: Context,
  exercise: Exercise,
): State["run"]["runs"][number] {
  return {
    on: state.day,
    runSeconds: exercise.run?.runSeconds ?? 0,
    longestSeconds: exercise.run?.longestSeconds ?? null,
    signed: exercise.answered && !isOwnClean(index, state, exercise, null),
    answered: exercise.answered,
  };
}

/** Runs older than every window that asks for them are let go. */
function keepRecent(
  runs: State["run"]["runs"],
  state: State,
): State["run"]["runs"] {
  const OLDEST_WINDOW_DAYS = 120;
  return runs.length > 0 &&
    state.day - (runs[0]?.on ?? state.day) > OLDEST_WINDOW_DAYS
    ? runs.filter((run) => state.day - run.on <= OLDEST_WINDOW_DAYS)
    : runs;
}
