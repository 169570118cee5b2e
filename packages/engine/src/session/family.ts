import type { Context } from "../criterion/context.ts";
import { isMet } from "../criterion/evaluate.ts";
import { ladderOf, movementAt } from "../ladder/ladder.ts";
import {
  coachStands,
  isCoachHeld,
  isHeldBesidePregnancy,
} from "../sign/scope.ts";
import { healsSlowly } from "../fold/body.ts";
import { isPregnant } from "../sign/general.ts";
import type { Family, Movement, Phase } from "../type/program.ts";
import type { Offer } from "./offer.ts";

const EARLY: ReadonlySet<Phase> = new Set(["restore", "reconnect", "rebuild"]);

/** The movement of a family that is on offer today, at her rung or below it; null when none is. */
export function offeredMovement(
  context: Context,
  offer: Offer,
  family: Family,
): Movement | null {
  const { index, state } = context;
  if (isCoachHeld(state, family.id)) return null;
  if (isPregnant(state)) return pregnancyMovement(context, offer, family);
  if (!isFamilyOpen(context, offer, family)) return null;
  const top = Math.min(
    ladderOf(state, family.id).rung,
    coachRung(context, family.id),
  );
  for (let rung = top; rung >= 1; rung--) {
    const movement = movementAt(index, family, rung);
    if (movement !== null && isRungOpen(context, offer, movement))
      return movement;
  }
  return null;
}

/** Movements of a family below the one on offer that are kept up beside it (C-FLOOR-HOLDS). */
export function keptUp(
  { index }: Context,
  family: Family,
  offered: Movement,
): readonly Movement[] {
  return family.rungs
    .map((id) => index.movements.get(id))
    .filter((movement) => movement !== undefined)
    .filter(
      (movement) =>
        movement.keptUp && (movement.rung ?? 0) < (offered.rung ?? 0),
    );
}

/** No family twice within its repeat time (W-FAMILY-REPEAT); today's own does not count. */
export function wasJustDone(
  { state, index }: Context,
  family: string,
): boolean {
  const ago = state.day - ladderOf(state, family).lastDone;
  return ago > 0 && ago < index.program.numbers.familyRepeatDays;
}

function isFamilyOpen(context: Context, offer: Offer, family: Family): boolean {
  if (family.kind === "breath")
    return offer.breath && isFamilyMet(context, family);
  if (family.kind === "pelvic-floor")
    return offer.pelvicFloor && isFamilyMet(context, family);
  if (family.kind === "strength")
    return offer.strength !== "none" && isFamilyMet(context, family);
  return (
    family.kind === "impact" &&
    offer.jolt &&
    context.openGates.has("impact") &&
    isFamilyMet(context, family)
  );
}

function isFamilyMet(context: Context, family: Family): boolean {
  return family.opens.every((criterion) => isMet(context, criterion) === true);
}

function isRungOpen(
  context: Context,
  offer: Offer,
  movement: Movement,
): boolean {
  if (!context.openGates.has(movement.phase)) return false;
  if (
    !context.openGates.has("rebuild") &&
    healsSlowly(context.state.body) &&
    !movement.earlyAfterSurgery
  )
    return false;
  if (offer.strength !== "gentle" || movement.impact > 0) return true;
  if (movement.singleLegLoad) return false;
  return (
    EARLY.has(movement.phase) ||
    (movement.rung ?? 0) <= ladderOf(context.state, movement.family).passed
  );
}

/** The highest rung that a coach's prescription leaves; never above the runner's own. */
export function coachRung(context: Context, family: string): number {
  let rung = Number.POSITIVE_INFINITY;
  for (const held of context.state.coach.prescriptions) {
    if (held.rung?.family === family && coachStands(context.state, held, 0))
      rung = Math.min(rung, held.rung.rung);
  }
  return rung;
}

/** Whether a coach leaves a rung of a family: neither held nor above the rung that she prescribed. */
export function isLeftByCoach(
  context: Context,
  family: string,
  rung: number,
): boolean {
  return (
    !isCoachHeld(context.state, family) && rung <= coachRung(context, family)
  );
}

/** In pregnancy: quiet breath, and after a go-ahead the few movements that the program names; never what another hold keeps shut. */
function pregnancyMovement(
  context: Context,
  offer: Offer,
  family: Family,
): Movement | null {
  const isOffered =
    family.kind === "breath"
      ? offer.breath
      : offer.strength !== "none" && family.kind === "strength";
  if (!isOffered) return null;
  for (const id of family.rungs) {
    const movement = context.index.movements.get(id);
    if (
      movement?.inPregnancy === true &&
      !isHeldBesidePregnancy(context, movement.phase)
    )
      return movement;
  }
  return null;
}
