import type { Session } from "../type/decision.ts";
import { neededFamilies } from "./choose.ts";
import { blocksOf, itemOf } from "./item.ts";
import { isPlacementOpen, placementMovements } from "./placement.ts";
import { idOf, minutesOf, type Plan } from "./plan.ts";

/** In place of strength: the open rungs of one family at its beginning, tried in order (LD-PLACEMENT). */
export function placementSession(plan: Plan): Session | null {
  const { context, offer, week, today } = plan;
  if (
    !week.strength ||
    week.shortOnly ||
    today.some((done) => done.kind === "strength" || done.kind === "impact")
  )
    return null;
  const families = context.index.program.families.filter(({ id }) =>
    isPlacementOpen(context, offer, id),
  );
  const needed = neededFamilies(context);
  const family = families.find(({ id }) => needed.has(id)) ?? families[0];
  if (family === undefined) return null;
  const items = placementMovements(context, family.id).map((movement) =>
    itemOf(context, movement, "full"),
  );
  return {
    id: idOf(plan, "strength", `placement-${family.id}`),
    kind: "strength",
    minutes: minutesOf(plan, items),
    optional: true,
    blocks: blocksOf(context, items),
    run: null,
  };
}

/** Whether a session is a placement: by its id, as the journal knows it. */
export function isPlacement(session: Pick<Session, "id">): boolean {
  return session.id.includes("/strength-placement-");
}
