import type { Decision, Item } from "../type/decision.ts";

/** What a finished decision offers, as the guard sees it. */
export interface Offered {
  readonly decision: Decision;
  readonly items: readonly Item[];
  readonly kinds: ReadonlySet<string>;
  readonly hasRun: boolean;
  /** Landing, jumping, hopping: by the item's own number or by its family's name. */
  readonly hasImpact: boolean;
  readonly hasHop: boolean;
  /** Work beyond breath, pelvic floor and an easy walk. */
  readonly hasWork: boolean;
}

const JOLTING_FAMILIES: ReadonlySet<string> = new Set(["land", "jump", "hop"]);
const QUIET_FAMILIES: ReadonlySet<string> = new Set([
  "breath",
  "pelvic-floor",
  "walk",
]);

/** Reads a decision's sessions once. */
export function offeredBy(decision: Decision): Offered {
  const items = decision.sessions.flatMap((session) =>
    session.blocks.flatMap((block) => block.items),
  );
  const kinds = new Set(
    decision.sessions.map((session) => session.kind as string),
  );
  const hasRun = decision.sessions.some(
    (session) => session.kind === "run" || session.run !== null,
  );
  return {
    decision,
    items,
    kinds,
    hasRun,
    hasImpact: items.some(
      (item) => item.impact > 0 || JOLTING_FAMILIES.has(item.family),
    ),
    hasHop: items.some((item) => item.impact > 2 || item.family === "hop"),
    hasWork:
      hasRun ||
      kinds.has("check") ||
      items.some((item) => !QUIET_FAMILIES.has(item.family)),
  };
}
