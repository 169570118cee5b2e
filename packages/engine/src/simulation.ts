/** Simulated runners: no part of a decision, and never loaded with one. */
export {
  type Assumption,
  ASSUMPTIONS,
  OBSERVED_FIRST_RUN,
  UNMEASURED,
} from "./simulation/assumption.ts";
export type { CohortKind } from "./simulation/beginning.ts";
export {
  type CohortOptions,
  joinTallies,
  simulateCohort,
} from "./simulation/cohort.ts";
export { YEAR_DAYS } from "./simulation/life.ts";
export {
  type GateSummary,
  type HoldSummary,
  type SimulationSummary,
  type Spread,
  summaryOf,
} from "./simulation/summary.ts";
export type { Tally, Violation } from "./simulation/tally.ts";
