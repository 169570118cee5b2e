import type { Context } from "../criterion/context.ts";
import { askLeaf, runFloors } from "../criterion/leaf.ts";
import { dayOf } from "../fold/body.ts";
import type { Exercise } from "../fold/exercise.ts";
import { ladderOf } from "../ladder/ladder.ts";
import { movementOf } from "../program-index.ts";
import type { Check } from "../type/program.ts";
import type { Offer } from "./offer.ts";

/** Days before the run floor from which the checks for it are worth taking: their passes last longer. */
const CHECK_LEAD_DAYS = 14;
/** Days after a try before the same check is offered again. */
const RETRY_DAYS = 2;

/** Whether a check may be taken at all today: its phase open, its rung done clean, the day calm. */
export function isCheckOpen(
  context: Context,
  offer: Offer,
  check: Check,
): boolean {
  if (!offer.checks || !context.openGates.has(check.phase)) return false;
  if (check.jolts && !(offer.jolt && context.openGates.has("impact")))
    return false;
  if (check.rung === null) return true;
  const movement = movementOf(context.index, check.rung);
  const ladder = ladderOf(context.state, movement.family);
  if (check.family === "walk" || movement.rung === null) return true;
  return (
    ladder.passed >= movement.rung ||
    ladder.rung > movement.rung ||
    (ladder.rung === movement.rung && ladder.clean > 0)
  );
}

/** Checks that a closed gate waits for and that may be taken today. Jolting ones wait for one another: they are one impact session. */
export function dueChecks(context: Context, offer: Offer): readonly Check[] {
  const wanted = context.index.program.checks.filter(
    (check) => isWanted(context, check) && isCheckOpen(context, offer, check),
  );
  const jolting = context.index.program.checks.filter(
    (check) => check.jolts && isWanted(context, check),
  );
  const ready = jolting.every((check) => wanted.includes(check));
  return wanted.filter(
    (check) => (!check.jolts || ready) && !wasTriedLately(context, check),
  );
}

function isWanted(context: Context, check: Check): boolean {
  if (isPassed(context, check)) return false;
  if (check.gates.includes("impact") && !context.openGates.has("impact"))
    return true;
  return (
    check.gates.includes("run") &&
    !context.openGates.has("run") &&
    isNearFloor(context)
  );
}

function isNearFloor(context: Context): boolean {
  const since = dayOf(context.state) ?? 0;
  return (
    since >=
    Math.min(...runFloors(context).map((floor) => floor.fromDay)) -
      CHECK_LEAD_DAYS
  );
}

/** Whether a check is passed and still valid. */
export function isPassed(context: Context, check: Check): boolean {
  return (
    askLeaf(context, { rule: `CK-${check.id}`, test: "check", check: check.id })
      .met === true
  );
}

function wasTriedLately(context: Context, check: Check): boolean {
  const tried = context.state.done.checkTries.get(check.id);
  return (
    tried !== undefined &&
    tried < context.state.day &&
    context.state.day - tried < RETRY_DAYS
  );
}

/** Whether a logged check reaches its dose, on both sides where it has sides. */
export function reachesCheck(check: Check, exercise: Exercise): boolean {
  const done = exercise.check;
  if (done === null) return false;
  if (check.side === "none") return (done.value ?? 0) >= check.need;
  return (done.left ?? 0) >= check.need && (done.right ?? 0) >= check.need;
}
