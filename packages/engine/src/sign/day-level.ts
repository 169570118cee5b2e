import type { State } from "../fold/state.ts";
import { type CareJoin, joinLevels } from "./level.ts";

/** Why a day is at the level it is, and what may be known of it. */
export interface DayLevel {
  /** The join of all that is reported and unresolved. */
  readonly care: CareJoin;
  /** Today's check-in is missing, incomplete or in doubt. */
  readonly ask: boolean;
  /** Rules that make the day an easier one. */
  readonly easeRules: readonly string[];
}

/** The join of every open sign. `ease` causes never raise it above `ease`. */
export function careLevel(
  state: State,
  easeRules: readonly string[],
): CareJoin {
  let level: CareJoin = easeRules.length > 0 ? "ease" : "go";
  for (const care of state.cares.values())
    level = joinLevels(level, care.level);
  if (state.pelvic.present || state.ill !== null || isBleedingStop(state))
    level = joinLevels(level, "stop");
  return level;
}

/** The stop after bleeding that rose: that day, the next, and until answered steady. */
export function isBleedingStop(state: State): boolean {
  return state.bleeding.unresolved;
}
