import type { Context } from "../criterion/context.ts";
import { isMet } from "../criterion/evaluate.ts";
import { dayOf } from "../fold/body.ts";
import { isCoachHeld } from "../sign/scope.ts";
import type { Movement } from "../type/program.ts";
import { ladderOf } from "../ladder/ladder.ts";
import { coachRung, wasJustDone } from "./family.ts";
import type { Offer } from "./offer.ts";

/**
 * Whether a placement session of a family may be done today: late enough, a full day, a family without
 * impact (L-PLACEMENT) of which no rung was passed yet. It is a way to begin, none round the rungs.
 */
export function isPlacementOpen(
  context: Context,
  offer: Offer,
  familyId: string,
): boolean {
  const { index, state, level } = context;
  const family = index.families.get(familyId);
  if (family?.kind !== "strength" || isCoachHeld(state, familyId)) return false;
  if (offer.strength !== "full" || level.care !== "go") return false;
  if ((dayOf(state) ?? 0) < index.program.numbers.placementFromDay)
    return false;
  if (ladderOf(state, familyId).passed > 0 || wasJustDone(context, familyId))
    return false;
  return (
    family.opens.every((criterion) => isMet(context, criterion) === true) &&
    placementMovements(context, familyId).length > 1
  );
}

/** The rungs to try, easiest first: as far as their phases are open without a break, and a coach leaves them. */
export function placementMovements(
  context: Context,
  familyId: string,
): readonly Movement[] {
  const movements: Movement[] = [];
  const most = coachRung(context, familyId);
  for (const id of context.index.families.get(familyId)?.rungs ?? []) {
    const movement = context.index.movements.get(id);
    if (movement === undefined || !context.openGates.has(movement.phase)) break;
    if ((movement.rung ?? 0) > most) break;
    movements.push(movement);
  }
  return movements;
}
