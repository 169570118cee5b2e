import type { Program } from "../type/program.ts";
import type { CohortKind } from "./beginning.ts";
import { seedOf, simulatedDays, YEAR_DAYS } from "./life.ts";
import { addTallies, countLife, emptyTally, type Tally } from "./tally.ts";

export interface CohortOptions {
  readonly seed: number;
  /** The first runner of this part, and how many. */
  readonly from?: number;
  readonly runners: number;
  /** Days of each runner; a year where nothing is said. */
  readonly days?: number;
  readonly cohort?: CohortKind;
  readonly policy?: string | null;
}

/**
 * A cohort of simulated runners, each lived day by day through the engine and its guard, and counted. The same options give
 * the same tally; parts of a cohort add up to the whole.
 */
export function simulateCohort(
  program: Program,
  options: CohortOptions,
): Tally {
  const { seed, from = 0, runners, days = YEAR_DAYS } = options;
  const { cohort = "realistic", policy = null } = options;
  const tally = emptyTally();
  for (let runner = from; runner < from + runners; runner++) {
    const life = { seed: seedOf(seed, runner), days, cohort, policy };
    countLife(tally, runner, simulatedDays(program, life));
  }
  return tally;
}

/** Parts of one cohort as the whole. */
export function joinTallies(parts: readonly Tally[]): Tally {
  let whole = emptyTally();
  for (const part of parts) whole = addTallies(whole, part);
  return whole;
}
