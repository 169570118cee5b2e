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
  const own = policyNamed(index, asked ?? state.body.policy?.value ?? "");
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

/** A policy by its name; the program's first where it knows no such name. */
function policyNamed(index: ProgramIndex, name: string): Policy {
  const [fallback] = index.program.policies;
  const policy = index.policies.get(name) ?? fallback;
  if (policy === undefined) throw new Error("a program without a policy");
  return policy;
}
