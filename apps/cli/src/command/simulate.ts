import { simulationPage } from "../render/simulate.ts";
import {
  DEFAULT_SEED,
  livedCohort,
  runnersOption,
  seedOption,
  violationExit,
} from "./cohort.ts";
import type { Context, Register } from "./context.ts";
import { printJson, printPage, programFor, viewFor } from "./reading.ts";

interface SimulateOptions {
  readonly runners: number;
  readonly seed: number;
  readonly policy?: string | undefined;
  readonly program?: string | undefined;
  readonly json?: true | undefined;
}

const DEFAULT_RUNNERS = 20;
const EXAMPLES = `
Examples:
  restride simulate
  restride simulate --runners 200 --seed 7 --policy consensus-2024
  restride simulate --runners 50 --program my-program.json --json > cohort.json
`;

/** `restride simulate`: what the rules do with a cohort of made-up runners. */
export const registerSimulate: Register = (command, context) => {
  command
    .description(
      "Lives a year of each of many made-up runners, day by day, through the engine and its second check: the weeks to each phase, what held them and for how long, how often they were told to call, and violations, of which there must be none. The same seed gives the same cohort.",
    )
    .option(
      "--runners <n>",
      "how many runners, 1 to 100000; each takes about a second",
      runnersOption,
      DEFAULT_RUNNERS,
    )
    .option("--seed <n>", "which cohort", seedOption, DEFAULT_SEED)
    .option("--policy <id>", "a policy in place of the default one")
    .option(
      "--program <file>",
      "a compiled program in place of the default one",
    )
    .option("--json", "the summary as one line of canonical JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (options) => simulate(options, context));
};

async function simulate(
  options: SimulateOptions,
  context: Context,
): Promise<void> {
  const { io } = context.host;
  const chosen = await programFor(options);
  const { runners, seed, policy = null } = options;
  const told = livedCohort(chosen, { runners, seed, policy });
  if (options.json === true) printJson(io, told);
  else {
    const nobody = { entries: [], unread: [] };
    printPage(io, simulationPage(told, viewFor(nobody, chosen, io)));
  }
  context.finish(violationExit(told, io));
}
