import type { Item, Session } from "@restride/engine";
import { itemsOf } from "../log/draft.ts";
import { inPlaceOfWalk } from "../log/session-id.ts";

export type Side = "left" | "right";

/** One set of one movement, on one side where it has two: what is done without putting the phone down. */
export interface Step {
  readonly movement: string;
  readonly item: Item;
  /** From 1. */
  readonly set: number;
  readonly side: Side | null;
  /** Seconds of rest after it; 0 where the next step is the other side, or another movement. */
  readonly rest: number;
}

const SECONDS_PER_MINUTE = 60;

/** A session set by set: of a movement with two sides the right comes first, then the left, then the rest. */
export function stepsOf(session: Session): readonly Step[] {
  return playedItems(session).flatMap((item) => {
    const sides: readonly (Side | null)[] =
      item.side === "each" ? ["right", "left"] : [null];
    return Array.from({ length: item.sets }, (_, nth) =>
      sides.map((side, place) => {
        const isLastSide = place === sides.length - 1;
        const isLastSet = nth === item.sets - 1;
        return {
          movement: item.movement,
          item,
          set: nth + 1,
          side,
          rest: isLastSide && !isLastSet ? item.restSeconds : 0,
        };
      }),
    ).flat();
  });
}

/** A walk, and what stands in its place, is its minutes without a pause. */
function playedItems(session: Session): readonly Item[] {
  const items = itemsOf(session);
  if (session.kind !== "walk") return items;
  const instead = inPlaceOfWalk(session);
  const [first] = items;
  if (first === undefined) return [];
  return [
    {
      ...first,
      movement: instead ?? first.movement,
      sets: 1,
      reps: null,
      seconds: session.minutes * SECONDS_PER_MINUTE,
      side: "both",
    },
  ];
}

/** What is counted in a step: repetitions, seconds, or repetitions that are each held. */
export type Measure = "count" | "time" | "holds";

export function measureOf({ reps, seconds }: Item): Measure {
  if (reps === null) return "time";
  return seconds === null ? "count" : "holds";
}

/** Names a step for good, however the session around it is composed again. */
export function stepKey({
  movement,
  set,
  side,
}: Pick<Step, "movement" | "set" | "side">): string {
  return `${movement}/${set}/${side ?? "both"}`;
}
