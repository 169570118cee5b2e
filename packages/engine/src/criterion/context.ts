import type { State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { DayLevel } from "../sign/day-level.ts";
import type { Phase, Policy } from "../type/program.ts";

/** What criteria are asked about: one day of one runner. */
export interface Context {
  readonly index: ProgramIndex;
  readonly state: State;
  readonly level: DayLevel;
  readonly policy: Policy;
  /** Gates that are open on this day, as far as they have been asked. */
  readonly openGates: Set<Phase>;
  /** Rung of every family as the day began. */
  readonly rungsBefore: ReadonlyMap<string, number>;
  /** Step of the walk-run ladder as the day began; null before running had opened once. */
  readonly stepBefore: number | null;
}
