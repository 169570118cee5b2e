import type { Decision, Item } from "../type/decision.ts";

/** What a finished decision offers, as the guard sees it. */
export interface Offered {
  readonly decision: Decision;
  readonly items: readonly Item[];
  /** Items of strength and impact sessions beyond breath, pelvic floor and walks. */
  readonly work: readonly Item[];
  readonly kinds: ReadonlySet<string>;
  readonly hasRun: boolean;
  /** Landing, jumping, hopping: by the item's own number or by its family's name. */
  readonly hasImpact: boolean;
  readonly hasHop: boolean;
  readonly hasBrisk: boolean;
  /** Anything beyond breath, pelvic floor and walks. */
  readonly hasWork: boolean;
  /** The longest walk on offer. */
  readonly walkMinutes: number;
}

const JOLTING_FAMILIES: ReadonlySet<string> = new Set(["land", "jump", "hop"]);
const QUIET_FAMILIES: ReadonlySet<string> = new Set([
  "breath",
  "pelvic-floor",
  "walk",
]);
const BRISK_WALK = "brisk-walk";
/** Families that hold something already in reconnect. */
const RECONNECT_FAMILIES: ReadonlySet<string> = new Set([
  ...QUIET_FAMILIES,
  "ribs",
  "pelvis",
  "trunk",
  "squat",
]);

/** Whether an item is breath, pelvic floor or a walk. */
export function isQuiet(item: Item): boolean {
  return QUIET_FAMILIES.has(item.family);
}

/** Reads a decision's sessions once. */
export function offeredBy(decision: Decision): Offered {
  const { sessions } = decision;
  const items = sessions.flatMap(({ blocks }) =>
    blocks.flatMap((block) => block.items),
  );
  const work = sessions
    .filter(({ kind }) => kind === "strength" || kind === "impact")
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.items))
    .filter((item) => !isQuiet(item));
  const kinds = new Set<string>(sessions.map(({ kind }) => kind));
  const hasRun = sessions.some(
    ({ kind, run }) => kind === "run" || run !== null,
  );
  const walks = sessions.filter(({ kind }) => kind === "walk");
  return {
    decision,
    items,
    work,
    kinds,
    hasRun,
    hasImpact: items.some(
      (item) => item.impact > 0 || JOLTING_FAMILIES.has(item.family),
    ),
    hasHop: items.some((item) => item.impact > 2 || item.family === "hop"),
    hasBrisk: walks.some(({ blocks }) =>
      blocks.some((block) =>
        block.items.some((item) => item.movement === BRISK_WALK),
      ),
    ),
    hasWork:
      hasRun || kinds.has("check") || items.some((item) => !isQuiet(item)),
    walkMinutes: Math.max(0, ...walks.map(({ minutes }) => minutes)),
  };
}

/** Whether something is offered whose whole family waits for rebuild or later, or a run or a brisk walk. */
export function isBeyondReconnect(offered: Offered): boolean {
  return (
    offered.hasRun ||
    offered.hasBrisk ||
    offered.items.some(({ family }) => !RECONNECT_FAMILIES.has(family))
  );
}

/** Whether something is offered that only load opens: a weight, a brisk walk, or what jolts. */
export function isLoaded(offered: Offered): boolean {
  return offered.hasBrisk || !isUnweighted(offered) || jolts(offered);
}

/** Impact or a run. */
export function jolts(offered: Offered): boolean {
  return offered.hasRun || offered.hasImpact;
}

/** Whether nothing but some kinds of session is offered. */
export function offersOnly(
  offered: Offered,
  ...kinds: readonly string[]
): boolean {
  return [...offered.kinds].every((kind) => kinds.includes(kind));
}

/** Whether the decision calls a gate shut. */
export function isGateShut({ decision }: Offered, name: string): boolean {
  return decision.gates.every(({ gate, open }) => gate !== name || !open);
}

/** Whether no item has a weight. */
export function isUnweighted(offered: Offered): boolean {
  return offered.items.every((item) => item.kg === null);
}

/** Whether what is offered is gentle: nothing that jolts, no weight, single sets. */
export function isGentle(offered: Offered): boolean {
  return (
    !jolts(offered) &&
    isUnweighted(offered) &&
    offered.items.every((item) => item.sets <= 1 || isQuiet(item))
  );
}
