import type { Ladder, State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { DayLevel } from "../sign/day-level.ts";
import type { TopicStanding } from "../sign/topic.ts";
import type { Phase, Policy } from "../type/program.ts";

/** What criteria are asked about: one day of one runner. */
export interface Context {
  readonly index: ProgramIndex;
  readonly state: State;
  readonly level: DayLevel;
  readonly policy: Policy;
  /** Gates that are open on this day, as far as they have been asked. */
  readonly openGates: Set<Phase>;
  /** How the consult-first topics stand on this day. */
  readonly topics: TopicStanding;
  /** Every family's ladder as the day began. */
  readonly laddersBefore: ReadonlyMap<string, Ladder>;
  /** Step of the walk-run ladder as the day began; null before running had opened once. */
  readonly stepBefore: number | null;
}
