import { canonicalJson } from "@restride/engine";
import {
  type CohortKind,
  simulateCohort,
  type SimulationSummary,
  summaryOf,
  YEAR_DAYS,
} from "@restride/engine/simulation";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Io } from "../host.ts";
import { countOption } from "../input/count.ts";
import type { LoadedProgram } from "../input/program.ts";
import type { ToldSimulation } from "../render/simulate.ts";
import { tell } from "../report.ts";

/** What a simulated cohort is asked for, and what came of it: shared by the commands that live one. */

export interface CohortWish {
  readonly runners: number;
  readonly seed: number;
  readonly policy: string | null;
  readonly cohort?: CohortKind;
}

export interface LivedCohort extends ToldSimulation {
  readonly program: string;
  readonly seed: number;
}

const MOST_RUNNERS = 100_000;
const MOST_SEED = 4_294_967_295;
export const DEFAULT_SEED = 1;

export const runnersOption = countOption("--runners", 1, MOST_RUNNERS);
export const seedOption = countOption("--seed", 0, MOST_SEED);

/** Lives the cohort, a year each; the same wish gives the same summary. */
export function livedCohort(
  { program }: LoadedProgram,
  { runners, seed, policy, cohort = "realistic" }: CohortWish,
): LivedCohort {
  const tally = simulateCohort(program, { runners, seed, policy, cohort });
  return {
    ...summaryOf(program, tally),
    program: `${program.id}@${program.hash}`,
    policy: policy ?? program.policies[0]?.id ?? "",
    seed,
    daysEach: YEAR_DAYS,
  };
}

/** Done, or a fault of ours that is told: no decision may break a rule that none may break. */
export function violationExit(
  { violations }: SimulationSummary,
  io: Io,
): ExitCode {
  const [first] = violations;
  if (first === undefined) return EXIT.done;
  return tell(
    io,
    `${violations.length} decisions broke a rule that none may break; the first: ${canonicalJson(first)}.`,
    "It is a fault of ours, or of the program given. Run it again with the same seed to see the same days.",
    EXIT.fault,
  );
}
