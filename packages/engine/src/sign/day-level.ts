import type { State } from "../fold/state.ts";
import type { DayLog } from "../fold/day-log.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { SignOutcome } from "./fold-signs.ts";
import { tirednessOf } from "./general.ts";
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

/** The level of a day once its signs are folded; a doubtful day asks even beside a complete check-in. */
export function levelOf(
  index: ProgramIndex,
  state: State,
  log: DayLog,
  { outcome, isDoubtful }: { outcome: SignOutcome; isDoubtful: boolean },
): DayLevel {
  const easeRules: string[] = [];
  if (outcome.pain.ease) easeRules.push("S-PAIN-STOP");
  if (outcome.doming.ease) easeRules.push("S-DOMING");
  const tired = tirednessOf(index, state, log);
  if (tired !== null) easeRules.push(tired);
  const isComplete = log.checkIn?.complete ?? false;
  return {
    care: careLevel(state, easeRules),
    ask: !isComplete || isDoubtful,
    easeRules,
  };
}

/** The join of every open sign. `ease` causes never raise it above `ease`. */
function careLevel(state: State, easeRules: readonly string[]): CareJoin {
  let level: CareJoin = easeRules.length > 0 ? "ease" : "go";
  for (const care of state.cares.values())
    level = joinLevels<CareJoin>(level, care.level);
  if (state.pelvic.present || state.ill !== null || isBleedingStop(state))
    level = joinLevels<CareJoin>(level, "stop");
  return level;
}

/** The stop after bleeding that rose: that day, the next, and until answered steady. */
export function isBleedingStop(state: State): boolean {
  return state.bleeding.unresolved;
}
