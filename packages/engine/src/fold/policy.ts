import { runFloorDay } from "../criterion/floor.ts";
import type { ProgramIndex } from "../program-index.ts";
import { coachStands } from "../sign/scope.ts";
import type { Policy } from "../type/program.ts";
import type { State } from "./state.ts";

type Floors = Policy["runFloors"];

/** The earliest day with a go-ahead, the measure of "stricter" beside the one without. */
function earliestDay(floors: Floors): number {
  return Math.min(...floors.map((floor) => floor.fromDay));
}

function selfGuidedDay(floors: Floors): number {
  return earliestDay(floors.filter((floor) => !floor.goAhead));
}

function isLater(floors: Floors, than: Floors): boolean {
  return (
    earliestDay(floors) >= earliestDay(than) &&
    selfGuidedDay(floors) >= selfGuidedDay(than)
  );
}

/** Whether a policy is at least as strict as another, with and without a go-ahead, after any pregnancy. */
export function isStricter(policy: Policy, than: Policy): boolean {
  return (
    isLater(policy.runFloors, than.runFloors) &&
    isLater(policy.earlyLossRunFloors, than.earlyLossRunFloors)
  );
}

/** The policy of a day: the one asked for in a comparison, else hers, else the default; a coach's only where stricter. */
export function policyOf(
  index: ProgramIndex,
  state: State,
  asked: string | null,
): Policy {
  const own = policyNamed(index, state, asked ?? state.body.policy?.value);
  if (asked !== null) return own;
  let policy = own;
  for (const held of state.coach.prescriptions) {
    const prescribed =
      held.policy === null ? undefined : index.policies.get(held.policy);
    if (prescribed === undefined || !coachStands(state, held, 0)) continue;
    if (isStricter(prescribed, policy)) policy = prescribed;
  }
  return policy;
}

/** A policy by its name: the program's first where none is named, its strictest where it knows no such name. */
function policyNamed(
  index: ProgramIndex,
  state: State,
  name: string | undefined,
): Policy {
  const [first] = index.program.policies;
  if (first === undefined) throw new Error("a program without a policy");
  if (name === undefined) return first;
  return index.policies.get(name) ?? strictestOf(index, state, first);
}

/**
 * The policy with the latest first day of running for her as she is. Which one that is depends on who has agreed to
 * what, so it is asked anew each day: running opens once every policy of the program would open it.
 */
function strictestOf(index: ProgramIndex, state: State, first: Policy): Policy {
  const floorOf = (policy: Policy): number =>
    runFloorDay({ index, state, policy }) ?? Number.POSITIVE_INFINITY;
  let strictest = first;
  for (const policy of index.program.policies)
    if (floorOf(policy) > floorOf(strictest)) strictest = policy;
  return strictest;
}

/** Whether the profile names a policy that the program does not know. */
export function isUnknownPolicy(index: ProgramIndex, state: State): boolean {
  const { policy } = state.body;
  return policy !== null && !index.policies.has(policy.value);
}
