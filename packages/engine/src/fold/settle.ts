import type { Context } from "../criterion/context.ts";
import { settle, reachesDose } from "../ladder/clean.ts";
import {
  isTooSoon,
  ladderOf,
  movementAt,
  placeAt,
  recordClean,
} from "../ladder/ladder.ts";
import { recordCleanRun } from "../run/run-state.ts";
import { reachesCheck } from "../session/check.ts";
import type { DayNumber } from "../type/day.ts";
import type { Movement } from "../type/program.ts";
import type { DayLog } from "./day-log.ts";
import type { DoneItem, Exercise } from "./exercise.ts";
import type { Pending, State } from "./state.ts";

/** Settles what waits, by today's complete check-in: clean exercise counts, the rest does not. */
export function settlePending(
  context: Context,
  log: DayLog,
  doubtful: boolean,
): void {
  const { index, state } = context;
  if (state.pending.length === 0) return;
  // A doubtful day confirms nothing, but what it reports is reported.
  const checkIn =
    log.checkIn === null || !doubtful
      ? log.checkIn
      : { ...log.checkIn, complete: false };
  const waiting: Pending[] = [];
  for (const pending of state.pending) {
    const outcome = settle(index, state, pending, checkIn);
    if (outcome === "waits") waiting.push(pending);
    else if (outcome === "clean") countClean(context, pending);
    else if (outcome === "not-clean") countSigned(state, pending.exercise);
  }
  state.pending = waiting;
}

/** A run that turned out not clean is no longer a sign-free one, and a check no longer passed. */
function countSigned(state: State, exercise: Exercise): void {
  if (exercise.kind === "run")
    state.run.runs = state.run.runs.map((run) =>
      run.on === exercise.on ? { ...run, signed: true } : run,
    );
  const id = exercise.check?.check ?? "";
  const known = state.checks.get(id);
  if (known !== undefined)
    state.checks.set(id, {
      ...known,
      passedOn: null,
      failed: true,
    });
}

function countClean(context: Context, pending: Pending): void {
  const { exercise } = pending;
  if (exercise.kind === "run") countRun(context, pending);
  else if (exercise.kind === "walk") countWalk(context, pending);
  else if (exercise.kind === "check") countCheck(context, pending);
  else countItems(context, pending);
}

function countRun({ index, state }: Context, pending: Pending): void {
  if (pending.step !== null) recordCleanRun(index, state, pending);
}

function countWalk({ state }: Context, pending: Pending): void {
  const { exercise } = pending;
  state.done.cleanWalks.push({ day: exercise.on, minutes: exercise.minutes });
  if (
    pending.walkStep !== state.walk.step ||
    state.walk.lastCleanDay === exercise.on
  )
    return;
  state.walk.clean += 1;
  state.walk.lastCleanDay = exercise.on;
}

function countCheck({ index, state }: Context, pending: Pending): void {
  const check =
    pending.check === null ? undefined : index.checks.get(pending.check);
  if (check === undefined || !reachesCheck(check, pending.exercise)) return;
  const known = state.checks.get(check.id);
  if (known === undefined) return;
  state.checks.set(check.id, {
    ...known,
    passedOn: pending.exercise.on,
    failed: known.failed && known.on !== pending.exercise.on,
  });
}

function countItems(context: Context, pending: Pending): void {
  const { index, state } = context;
  const { exercise, placement } = pending;
  const byMovement = groupItems(exercise.items);
  const clean: Movement[] = [];
  for (const { movement: id, dose } of pending.needs) {
    const movement = index.movements.get(id);
    const items = byMovement.get(id) ?? [];
    if (movement === undefined || !reachesDose(items, movement.sides, dose))
      continue;
    if (isTooSoon(index, state, movement.family, exercise.on)) continue;
    if (index.families.get(movement.family)?.kind === "strength")
      clean.push(movement);
    if (placement === null)
      recordClean(index, state, movement, {
        on: exercise.on,
        kg: heaviest(items),
      });
  }
  if (placement !== null) countPlacement(context, placement, pending);
  addPhaseDays(state, clean, exercise.on);
}

/** Marks a day for every phase that it has clean strength items of, with the easiest rung of each family. */
function addPhaseDays(
  state: State,
  movements: readonly Movement[],
  day: DayNumber,
): void {
  const { cleanByPhase } = state.done;
  for (const phase of new Set(movements.map((movement) => movement.phase))) {
    const days = cleanByPhase.get(phase) ?? [];
    const last = days.at(-1);
    const isKnown = last?.day === day;
    const rungs = new Map(isKnown ? last.rungs : []);
    for (const { family, rung, phase: own } of movements)
      if (own === phase)
        rungs.set(family, Math.min(rungs.get(family) ?? Infinity, rung ?? 1));
    const before = isKnown ? days.slice(0, -1) : days;
    cleanByPhase.set(phase, [...before, { day, rungs }]);
  }
}

/** Rungs tried in order, from the first: the run of done ones counts, at the first miss it ends. */
function countPlacement(
  { index, state }: Context,
  familyId: string,
  pending: Pending,
): void {
  const family = index.families.get(familyId);
  if (family === undefined) return;
  const byMovement = groupItems(pending.exercise.items);
  let reached = 0;
  for (let rung = 1; rung <= family.rungs.length; rung++) {
    const movement = movementAt(index, family, rung);
    const need = pending.needs.find((each) => each.movement === movement?.id);
    if (movement === null || need === undefined) break;
    const items = byMovement.get(movement.id) ?? [];
    if (!reachesDose(items, movement.sides, need.dose)) break;
    reached = rung;
  }
  if (reached >= ladderOf(state, family.id).rung)
    placeAt(index, state, family.id, reached);
}

/** Items by movement. */
function groupItems(items: readonly DoneItem[]): Map<string, DoneItem[]> {
  const groups = new Map<string, DoneItem[]>();
  for (const item of items) {
    const group = groups.get(item.movement);
    if (group === undefined) groups.set(item.movement, [item]);
    else group.push(item);
  }
  return groups;
}

function heaviest(items: readonly DoneItem[]): number | null {
  let kg: number | null = null;
  for (const item of items)
    if (item.kg !== null && (kg === null || item.kg > kg)) kg = item.kg;
  return kg;
}
