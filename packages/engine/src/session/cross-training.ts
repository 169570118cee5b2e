import type { Context } from "../criterion/context.ts";
import { isMet } from "../criterion/evaluate.ts";
import type { Exercise } from "../fold/exercise.ts";
import type { ProgramIndex } from "../program-index.ts";
import { isCoachHeld } from "../sign/scope.ts";
import type { Session } from "../type/decision.ts";
import type { Movement } from "../type/program.ts";
import type { Offer } from "./offer.ts";

/**
 * What may take the place of a walk today (C-CROSS-TRAINING): only where all that is open is on offer,
 * each in its own phase and once its family's conditions hold, and none that loads a pain that holds.
 */
export function crossTrainingChoices(
  context: Context,
  offer: Offer,
): readonly Movement[] {
  if (offer.strength !== "full") return [];
  const { index, state, openGates } = context;
  return index.program.movements.filter((movement) => {
    const family = index.families.get(movement.family);
    return (
      family?.kind === "cross-training" &&
      openGates.has(movement.phase) &&
      !isCoachHeld(state, family.id) &&
      movement.loads.every((site) => !state.pains.has(site)) &&
      family.opens.every((criterion) => isMet(context, criterion) === true)
    );
  });
}

/** Whether an exercise was cross-training. */
export function isCrossTrained(index: ProgramIndex, done: Exercise): boolean {
  return done.items.some(({ movement }) => {
    const family = index.movements.get(movement)?.family ?? "";
    return index.families.get(family)?.kind === "cross-training";
  });
}

/** Whether a session stands in place of the walk: by its id, which carries its movement. */
export function isInPlaceOfWalk(session: Pick<Session, "id">): boolean {
  return session.id.includes("/walk-");
}
