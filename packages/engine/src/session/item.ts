import type { Context } from "../criterion/context.ts";
import { dayOf } from "../fold/body.ts";
import { ladderOf } from "../ladder/ladder.ts";
import type { Block, BlockRole, Item } from "../type/decision.ts";
import type { Dose, Movement } from "../type/program.ts";
import { doseOf, type DoseShare } from "./dose.ts";

const BLOCK_ORDER: readonly BlockRole[] = [
  "connect",
  "stabilise",
  "impact",
  "load",
];

/** One movement as it is offered today. */
export function itemOf(
  context: Context,
  movement: Movement,
  share: DoseShare,
): Item {
  const dose = doseOf(context, movement, share);
  return {
    movement: movement.id,
    family: movement.family,
    rung: movement.rung,
    impact: movement.impact,
    sets: dose.sets,
    reps: dose.reps,
    seconds: dose.seconds,
    restSeconds: dose.restSeconds,
    tempo: movement.tempo,
    side: movement.sides,
    kg: share === "gentle" ? null : weightOf(context, movement),
    effortMax: dose.effortMax,
    substitute: lackingOf(context, movement),
  };
}

/** What the movement asks for that she does not have; weights too heavy for now are as good as none. */
function lackingOf(context: Context, movement: Movement): string | null {
  const equipment = context.state.body.equipment?.value ?? [];
  const lacking = movement.equipment.find((need) => !equipment.includes(need));
  if (lacking !== undefined) return lacking;
  const told = context.state.body.weightsKg?.value ?? [];
  const isTooHeavy =
    movement.equipment.includes("weight") &&
    told.length > 0 &&
    ownedWeights(context).length === 0;
  return isTooHeavy ? "weight" : null;
}

/** Her weights within the early limit, lightest first. */
function ownedWeights(context: Context): readonly number[] {
  const { equipment, weightsKg } = context.state.body;
  if (equipment?.value.includes("weight") !== true) return [];
  return (weightsKg?.value ?? [])
    .filter((kg) => kg <= kgLimit(context))
    .toSorted((a, b) => a - b);
}

/** The weight to use: her lightest at first, one step up after two clean sessions with the last, within the early limit. */
function weightOf(context: Context, movement: Movement): number | null {
  if (!movement.equipment.includes("weight")) return null;
  const owned = ownedWeights(context);
  const ladder = ladderOf(context.state, movement.family);
  const last = ladder.rung === movement.rung ? ladder.kg : null;
  if (last === null) return owned[0] ?? null;
  const at = Math.max(
    0,
    owned.findLastIndex((kg) => kg <= last),
  );
  const earned =
    context.level.care === "go" &&
    ladder.kgClean >= context.index.program.numbers.cleanSessionsPerRung;
  return owned[Math.min(owned.length - 1, at + (earned ? 1 : 0))] ?? null;
}

/** The early limit on a weight (L-EARLY-LOAD); no limit later. */
export function kgLimit(context: Context): number {
  const { earlyLoadKg, earlyLoadUntilDay } = context.index.program.numbers;
  return (dayOf(context.state) ?? 0) < earlyLoadUntilDay
    ? earlyLoadKg
    : Number.POSITIVE_INFINITY;
}

/** Seconds that an item takes, its rests and both sides included. */
export function secondsOf(
  context: Context,
  item: Pick<Item, "sets" | "side" | "restSeconds">,
  dose: Dose,
): number {
  const perSet =
    dose.reps === null ? (dose.seconds ?? 0) : dose.reps * dose.secondsPerRep;
  const sides = item.side === "each" ? 2 : 1;
  return (
    item.sets * perSet * sides +
    (item.sets - 1) * item.restSeconds +
    context.index.program.numbers.changeSeconds
  );
}

/** Items in blocks, always connect, stabilise, impact, load; breath first of all. */
export function blocksOf(
  context: Context,
  items: readonly Item[],
): readonly Block[] {
  const blocks: Block[] = [];
  for (const role of BLOCK_ORDER) {
    const own = items.filter((item) => roleOf(context, item) === role);
    if (own.length > 0) blocks.push({ role, items: breathFirst(own) });
  }
  return blocks;
}

function roleOf(context: Context, item: Item): BlockRole {
  if (item.impact > 0) return "impact";
  return context.index.movements.get(item.movement)?.role ?? "load";
}

function breathFirst(items: readonly Item[]): readonly Item[] {
  return [
    ...items.filter((item) => item.family === "breath"),
    ...items.filter((item) => item.family !== "breath"),
  ];
}
