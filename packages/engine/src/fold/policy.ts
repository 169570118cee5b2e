import type { ProgramIndex } from "../program-index.ts";
import { coachStands } from "../sign/scope.ts";
import type { Policy } from "../type/program.ts";
import type { State } from "./state.ts";

/** How late a policy lets running start at the earliest: the measure of "stricter". */
function earliestFloor(policy: Policy): number {
  return Math.min(...policy.runFloors.map((floor) => floor.fromDay));
}

function selfGuidedFloor(policy: Policy): number {
  const floors = policy.runFloors
    .filter((floor) => !floor.goAhead)
    .map((floor) => floor.fromDay);
  return floors.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...floors);
}

/** Whether a policy is at least as strict as another with and without a go-ahead. */
export function isStricter(policy: Policy, than: Policy): boolean {
  return (
    earliestFloor(policy) >= earliestFloor(than) &&
    selfGuidedFloor(policy) >= selfGuidedFloor(than)
  );
}

/** The policy of a day: the one asked for in a comparison, else hers, else the default; a coach's only where stricter. */
export function policyOf(
  index: ProgramIndex,
  state: State,
  asked: string | null,
): Policy {
  const fallback = index.program.policies[0] as Policy;
  const wanted = asked ?? state.body.policy?.value;
  let policy =
    (wanted === undefined ? undefined : index.policies.get(wanted)) ?? fallback;
  if (asked !== null) return policy;
  for (const held of state.coach.prescriptions) {
    const prescribed =
      held.policy === null ? undefined : index.policies.get(held.policy);
    if (
      prescribed !== undefined &&
      coachStands(state, held, 0) &&
      isStricter(prescribed, policy)
    )
      policy = prescribed;
  }
  return policy;
}
