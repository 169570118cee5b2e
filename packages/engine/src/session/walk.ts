import type { Context } from "../criterion/context.ts";
import { movementOf } from "../program-index.ts";
import { isLeftByCoach } from "./family.ts";
import type { Offer } from "./offer.ts";

/** The walk step on offer today: her own or the highest below it whose phase is open; null when no walk is. */
export function offeredWalkStep(context: Context, offer: Offer): number | null {
  if (offer.walk === "none") return null;
  for (let step = context.state.walk.step; step >= 0; step--) {
    const walk = context.index.program.walkSteps[step];
    if (walk === undefined || !context.openGates.has(walk.phase)) continue;
    if (walk.brisk && offer.walk !== "open") continue;
    const { family } = movementOf(context.index, walk.movement);
    if (!isLeftByCoach(context, family, step + 1)) continue;
    return step;
  }
  return null;
}

/** Moves the walk up after enough clean walks, where the next step's phase is open. */
export function promoteWalk(context: Context): void {
  const { state, index } = context;
  const walk = state.walk;
  const next = index.program.walkSteps[walk.step + 1];
  if (
    walk.clean < index.program.numbers.cleanSessionsPerRung ||
    next === undefined ||
    !context.openGates.has(next.phase)
  )
    return;
  walk.step += 1;
  walk.clean = 0;
}
