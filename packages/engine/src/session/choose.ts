import type { Context } from "../criterion/context.ts";
import { isMet } from "../criterion/evaluate.ts";
import { ladderOf } from "../ladder/ladder.ts";
import { movementOf } from "../program-index.ts";
import type { Criterion, Family, Movement } from "../type/program.ts";
import { limitingFamilies } from "./check.ts";
import { PHASES } from "./dose.ts";
import { offeredMovement, wasJustDone } from "./family.ts";
import type { Offer } from "./offer.ts";

/** A family on offer today with its movement. */
export interface Choice {
  readonly family: Family;
  readonly movement: Movement;
}

/**
 * Strength families on offer: first those that the next gate needs or whose check was failed, then those
 * below a strength mark, then those due longest (C-NEED-FIRST, CK-LIMITING, CK-BENCHMARK).
 */
export function strengthChoices(
  context: Context,
  offer: Offer,
): readonly Choice[] {
  const choices = choicesOf(context, offer, "strength").filter(
    ({ family }) => !wasJustDone(context, family.id),
  );
  const needed = new Set([
    ...neededFamilies(context),
    ...limitingFamilies(context),
  ]);
  const weak = weakFamilies(context);
  const rank = ({ family }: Choice): number => {
    if (needed.has(family.id)) return 0;
    return weak.has(family.id) ? 1 : 2;
  };
  return choices.toSorted((a, b) =>
    rank(a) === rank(b)
      ? compareDays(lastDone(context, a), lastDone(context, b))
      : rank(a) - rank(b),
  );
}

/** Families of a kind on offer, in the program's order. */
function choicesOf(
  context: Context,
  offer: Offer,
  kind: Family["kind"],
): readonly Choice[] {
  const choices: Choice[] = [];
  for (const family of context.index.program.families) {
    const movement =
      family.kind === kind ? offeredMovement(context, offer, family) : null;
    if (movement !== null) choices.push({ family, movement });
  }
  return choices;
}

/** Day of the last time, today not counted; families never done come first. */
function lastDone({ state }: Context, { family }: Choice): number {
  const day = ladderOf(state, family.id).lastDone;
  return day === state.day ? Number.NEGATIVE_INFINITY : day;
}

function compareDays(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Families whose last strength mark fell short. */
function weakFamilies({ index, state }: Context): ReadonlySet<string> {
  const weak = new Set<string>();
  for (const check of index.program.checks) {
    const tried = state.checks.get(check.id);
    if (check.gates.length > 0 || tried === undefined) continue;
    const done = tried.value ?? Math.min(tried.left ?? 0, tried.right ?? 0);
    if (done < check.need) weak.add(check.family);
  }
  return weak;
}

/** Families whose rungs, or the rungs of whose checks, the next closed gate still waits for. */
export function neededFamilies(context: Context): ReadonlySet<string> {
  const needed = new Set<string>();
  const next = PHASES.find((phase) => !context.openGates.has(phase));
  const gate = next === undefined ? undefined : context.index.gates.get(next);
  for (const criterion of gate?.opens ?? [])
    addNeeded(context, criterion, needed);
  return needed;
}

function addNeeded(
  context: Context,
  criterion: Criterion,
  needed: Set<string>,
): void {
  if (isMet(context, criterion) === true) return;
  switch (criterion.test) {
    case "all":
    case "any":
      for (const part of criterion.of) addNeeded(context, part, needed);
      break;
    case "gate-criteria":
      for (const part of context.index.gates.get(criterion.gate)?.opens ?? [])
        addNeeded(context, part, needed);
      break;
    case "rung":
      needed.add(movementOf(context.index, criterion.movement).family);
      break;
    case "check":
      addCheckFamily(context, criterion.check, needed);
      break;
    default:
      break;
  }
}

/** A check needs its family only until the rung that opens it has been done clean. */
function addCheckFamily(
  context: Context,
  checkId: string,
  needed: Set<string>,
): void {
  const check = context.index.checks.get(checkId);
  const opens = check?.rung ?? null;
  if (check === undefined || opens === null) return;
  const rung = movementOf(context.index, opens).rung ?? 0;
  const ladder = ladderOf(context.state, check.family);
  if (ladder.rung < rung || (ladder.rung === rung && ladder.clean === 0))
    needed.add(check.family);
}

/** The impact family of the day: that of a failed check, else the first whose ladder is not yet passed, else the one due longest. */
export function impactChoice(context: Context, offer: Offer): Choice | null {
  const choices = choicesOf(context, offer, "impact");
  const failed = limitingFamilies(context);
  const limiting = choices.find(({ family }) => failed.has(family.id));
  if (limiting !== undefined) return limiting;
  const unfinished = choices.find(
    ({ family }) =>
      ladderOf(context.state, family.id).passed < neededRungs(family),
  );
  if (unfinished !== undefined) return unfinished;
  const [first] = choices.toSorted((a, b) =>
    compareDays(lastDone(context, a), lastDone(context, b)),
  );
  return first ?? null;
}

function neededRungs(family: Family): number {
  return family.rungs.filter((id) => !family.optional.includes(id)).length;
}
