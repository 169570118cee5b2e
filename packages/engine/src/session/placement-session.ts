import type { Context } from "../criterion/context.ts";
import { formatDay } from "../day.ts";
import type { Exercise } from "../fold/exercise.ts";
import type { Session } from "../type/decision.ts";
import { neededFamilies } from "./choose.ts";
import { doseOf } from "./dose.ts";
import { blocksOf, itemOf, secondsOf } from "./item.ts";
import type { Offer } from "./offer.ts";
import { isPlacementOpen, placementMovements } from "./placement.ts";
import type { Week } from "./week.ts";

/** In place of strength: the open rungs of one family that was never begun, tried in order (LD-PLACEMENT). */
export function placementSession(
  context: Context,
  offer: Offer,
  week: Week,
  today: readonly Exercise[],
): Session | null {
  if (
    !week.strength ||
    week.shortOnly ||
    today.some((done) => done.kind === "strength" || done.kind === "impact")
  )
    return null;
  const needed = neededFamilies(context);
  const families = context.index.program.families.filter(
    (family) =>
      !context.state.ladders.has(family.id) &&
      isPlacementOpen(context, offer, family.id),
  );
  const family =
    families.find((candidate) => needed.has(candidate.id)) ?? families[0];
  if (family === undefined) return null;
  const movements = placementMovements(context, family.id);
  const items = movements.map((movement) => itemOf(context, movement, "full"));
  const seconds = movements.reduce(
    (sum, movement, place) =>
      sum +
      (items[place] === undefined
        ? 0
        : secondsOf(items[place], doseOf(context, movement, "full"))),
    0,
  );
  return {
    id: `${formatDay(context.state.day)}/strength-placement-${family.id}`,
    kind: "strength",
    minutes: Math.ceil(seconds / 60),
    optional: true,
    blocks: blocksOf(context, items),
    run: null,
  };
}
