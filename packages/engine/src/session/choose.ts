import type { Context } from "../criterion/context.ts";
import { isMet } from "../criterion/evaluate.ts";
import { ladderOf } from "../ladder/ladder.ts";
import { movementOf } from "../program-index.ts";
import type { Criterion, Family, Movement, Phase } from "../type/program.ts";
import { PHASES } from "./dose.ts";
import { offeredMovement } from "./family.ts";
import type { Offer } from "./offer.ts";

/** A family on offer today with its movement. */
export interface Choice {
  readonly family: Family;
  readonly movement: Movement;
}

/** Strength families on offer: first those that the next gate needs, then those due longest (C-NEED-FIRST). */
export function strengthChoices(
  context: Context,
  offer: Offer,
): readonly Choice[] {
  const needed = neededFamilies(context);
  const choices: Choice[] = [];
  for (const family of context.index.program.families) {
    if (family.kind !== "strength" || wasJustDone(context, family)) continue;
    const movement = offeredMovement(context, offer, family);
    if (movement !== null) choices.push({ family, movement });
  }
  const order = new Map(
    context.index.program.families.map((family, place) => [family.id, place]),
  );
  return choices.sort(
    (a, b) =>
      rank(needed, a.family.id) - rank(needed, b.family.id) ||
      lastDone(context, a.family.id) - lastDone(context, b.family.id) ||
      (order.get(a.family.id) ?? 0) - (order.get(b.family.id) ?? 0),
  );
}

function rank(needed: ReadonlySet<string>, family: string): number {
  return needed.has(family) ? 0 : 1;
}

/** Day of the last time, today not counted; families never done come first. */
function lastDone(context: Context, family: string): number {
  const day = ladderOf(context.state, family).lastDone;
  return day === context.state.day ? Number.NEGATIVE_INFINITY : day;
}

/** No family twice within its repeat time (W-FAMILY-REPEAT); today's own does not count. */
function wasJustDone(context: Context, family: Family): boolean {
  const ago = context.state.day - ladderOf(context.state, family.id).lastDone;
  return ago > 0 && ago < context.index.program.numbers.familyRepeatDays;
}

/** Families whose rungs, or the rungs of whose checks, the next closed gate still waits for. */
export function neededFamilies(context: Context): ReadonlySet<string> {
  const needed = new Set<string>();
  const next = PHASES.find((phase) => !context.openGates.has(phase));
  if (next === undefined) return needed;
  for (const criterion of gateCriteria(context, next))
    addNeeded(context, criterion, needed);
  return needed;
}

function gateCriteria(context: Context, phase: Phase): readonly Criterion[] {
  return context.index.gates.get(phase)?.opens ?? [];
}

function addNeeded(
  context: Context,
  criterion: Criterion,
  needed: Set<string>,
): void {
  if (criterion.test === "all" || criterion.test === "any") {
    for (const part of criterion.of) addNeeded(context, part, needed);
  } else if (isMet(context, criterion) !== true) {
    if (criterion.test === "rung")
      needed.add(movementOf(context.index, criterion.movement).family);
    if (criterion.test === "check")
      addCheckFamily(context, criterion.check, needed);
    if (criterion.test === "gate-criteria")
      for (const part of gateCriteria(context, criterion.gate))
        addNeeded(context, part, needed);
  }
}

/** A check needs its family only until the rung that opens it has been done clean. */
function addCheckFamily(
  context: Context,
  checkId: string,
  needed: Set<string>,
): void {
  const check = context.index.checks.get(checkId);
  if (check?.rung == null) return;
  const rung = movementOf(context.index, check.rung).rung ?? 0;
  const ladder = ladderOf(context.state, check.family);
  if (ladder.rung < rung || (ladder.rung === rung && ladder.clean === 0))
    needed.add(check.family);
}

/** The impact family of the day: the first whose ladder is not yet passed, else the one due longest. */
export function impactChoice(context: Context, offer: Offer): Choice | null {
  const choices: Choice[] = [];
  for (const family of context.index.program.families) {
    if (family.kind !== "impact") continue;
    const movement = offeredMovement(context, offer, family);
    if (movement !== null) choices.push({ family, movement });
  }
  const unfinished = choices.find(
    ({ family }) =>
      ladderOf(context.state, family.id).passed < neededRungs(family),
  );
  if (unfinished !== undefined) return unfinished;
  return (
    [...choices].sort(
      (a, b) => lastDone(context, a.family.id) - lastDone(context, b.family.id),
    )[0] ?? null
  );
}

function neededRungs(family: Family): number {
  return family.rungs.filter((id) => !family.optional.includes(id)).length;
}
