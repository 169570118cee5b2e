import type { Context } from "../criterion/context.ts";
import { isMet } from "../criterion/evaluate.ts";
import { runFloors } from "../criterion/floor.ts";
import { gateMemory } from "../criterion/gate.ts";
import { askLeaf } from "../criterion/leaf.ts";
import { dayOf } from "../fold/body.ts";
import type { Exercise } from "../fold/exercise.ts";
import { ladderOf } from "../ladder/ladder.ts";
import { movementOf } from "../program-index.ts";
import type { Check } from "../type/program.ts";
import { isLeftByCoach } from "./family.ts";
import type { Offer } from "./offer.ts";

/** Whether a check may be taken at all today: its phase open, its rung done clean, the day calm. */
export function isCheckOpen(
  context: Context,
  offer: Offer,
  check: Check,
): boolean {
  if (!offer.checks || !context.openGates.has(check.phase)) return false;
  if (check.jolts && !(offer.jolt && context.openGates.has("impact")))
    return false;
  if (!isLeftByCoach(context, check.family, rungOf(context, check)))
    return false;
  return check.rung === null || isRungDone(context, check.rung);
}

/** The rung that a check is done at; a walk's places are its steps, and its check the last of them. */
function rungOf({ index }: Context, check: Check): number {
  return index.families.get(check.family)?.kind === "walk"
    ? index.program.walkSteps.length
    : (movementOf(index, check.movement).rung ?? 0);
}

/** One clean session at a rung, or any place above it. */
function isRungDone(context: Context, movementId: string): boolean {
  const movement = movementOf(context.index, movementId);
  if (context.index.families.get(movement.family)?.kind === "walk")
    return isWalkDone(context, movementId);
  const rung = movement.rung ?? 0;
  const ladder = ladderOf(context.state, movement.family);
  return (
    ladder.passed >= rung ||
    ladder.rung > rung ||
    (ladder.rung === rung && ladder.clean > 0)
  );
}

/** A walk's rung holds several lengths: it is done with one clean walk of the longest. */
function isWalkDone({ index, state }: Context, movementId: string): boolean {
  const longest = index.program.walkSteps.findLastIndex(
    (step) => step.movement === movementId,
  );
  const { step, clean } = state.walk;
  return step > longest || (step === longest && clean > 0);
}

/** Checks that a gate waits for and that may be taken today. Jolting ones wait for one another: they are one impact session. */
export function dueChecks(context: Context, offer: Offer): readonly Check[] {
  const wanted = context.index.program.checks.filter((check) =>
    isWanted(context, check),
  );
  const isReady = wanted.every(
    (check) => !check.jolts || isCheckOpen(context, offer, check),
  );
  return wanted.filter(
    (check) =>
      isCheckOpen(context, offer, check) &&
      (!check.jolts || isReady) &&
      !wasTriedLately(context, check) &&
      !waitsForDrills(context, check),
  );
}

/** Whether a gate still waits for a check that is not passed, or no longer, and is near enough to ask for it. */
export function isWanted(context: Context, check: Check): boolean {
  if (isPassed(context, check)) return false;
  return check.gates.some(
    (gate) =>
      isWaiting(context, gate) && (gate !== "run" || isRunNear(context)),
  );
}

/** Whether she failed a check that a gate waits for, however far off the gate is (CK-LIMITING). */
export function isLimiting(context: Context, check: Check): boolean {
  return (
    context.state.checks.get(check.id)?.failed === true &&
    !isPassed(context, check) &&
    check.gates.some((gate) => isWaiting(context, gate))
  );
}

/** Families of the checks that she failed: their ladders come first. */
export function limitingFamilies(context: Context): ReadonlySet<string> {
  const { checks } = context.index.program;
  return new Set(
    checks
      .filter((check) => isLimiting(context, check))
      .map(({ family }) => family),
  );
}

/** Whether a gate has its opening criteria still to meet; one that a hold keeps shut has not. */
function isWaiting({ state }: Context, gate: Check["gates"][number]): boolean {
  return !gateMemory(state, gate).opened;
}

/** Passes last only so long: worth taking near the run floor, once what every one of them needs has begun. */
function isRunNear(context: Context): boolean {
  const { program, families } = context.index;
  const floor = Math.min(...runFloors(context).map((each) => each.fromDay));
  if ((dayOf(context.state) ?? 0) < floor - program.numbers.checkLeadDays)
    return false;
  const needed = program.checks.filter(({ gates }) => gates.includes("run"));
  return needed.every(({ family }) =>
    (families.get(family)?.opens ?? []).every(
      (criterion) => isMet(context, criterion) === true,
    ),
  );
}

/** Whether a check is passed and still valid. */
export function isPassed(context: Context, check: Check): boolean {
  return (
    askLeaf(context, { rule: `CK-${check.id}`, test: "check", check: check.id })
      .met === true
  );
}

/** A jolting check that was failed takes turns with its drills: they would share their day. */
function waitsForDrills({ state }: Context, check: Check): boolean {
  const tried = state.checks.get(check.id);
  return (
    check.jolts &&
    tried?.failed === true &&
    tried.on < state.day &&
    ladderOf(state, check.family).lastDone <= tried.on
  );
}

function wasTriedLately(context: Context, check: Check): boolean {
  const { state, index } = context;
  const tried = state.done.checkTries.get(check.id);
  return (
    tried !== undefined &&
    tried < state.day &&
    state.day - tried < index.program.numbers.checkRetryDays
  );
}

/** Whether a logged check reaches its dose, on both sides where it has sides. */
export function reachesCheck(check: Check, exercise: Exercise): boolean {
  const done = exercise.check;
  if (done === null) return false;
  if (check.side === "none") return (done.value ?? 0) >= check.need;
  return (done.left ?? 0) >= check.need && (done.right ?? 0) >= check.need;
}
