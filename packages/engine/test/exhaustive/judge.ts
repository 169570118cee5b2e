import type { Decision, Level } from "../../src/index.ts";
import { faultsOf } from "../../src/simulation/tally.ts";
import { offersBeyond, STRENGTH } from "../arbitrary/permit.ts";

/** What must be so of a decision with more told than of those with less. */

/** The stronger of two levels. */
export function stronger(a: Level, b: Level): Level {
  return STRENGTH.indexOf(a) < STRENGTH.indexOf(b) ? a : b;
}

export function strongest(levels: readonly Level[]): Level {
  let found: Level = "go";
  for (const level of levels) found = stronger(found, level);
  return found;
}

/** What any decision breaks by itself: the guard's objections, a session at call-now or above, a hold without an exit. */
export function alone(decision: Decision, day: number): readonly string[] {
  return faultsOf(decision, day);
}

/** What the one with more told permits beyond each with less; what it has at a weaker level. */
export function easier(
  more: Decision,
  less: readonly Decision[],
): readonly string[] {
  return less.flatMap((each) => offersBeyond(more, each));
}
