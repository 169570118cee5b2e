import { canonicalJson } from "@restride/engine";
import {
  simulateCohort,
  type SimulationSummary,
  summaryOf,
  YEAR_DAYS,
} from "@restride/engine/simulation";
import { EXIT } from "../exit.ts";
import { countOption } from "../input/count.ts";
import { simulationPage } from "../render/simulate.ts";
import { tell } from "../report.ts";
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
const MOST_RUNNERS = 100_000;
const DEFAULT_SEED = 1;
const MOST_SEED = 4_294_967_295;
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
      countOption("--runners", 1, MOST_RUNNERS),
      DEFAULT_RUNNERS,
    )
    .option(
      "--seed <n>",
      "which cohort",
      countOption("--seed", 0, MOST_SEED),
      DEFAULT_SEED,
    )
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
  const { runners, seed } = options;
  const policy = options.policy ?? null;
  const summary = summaryOf(
    chosen.program,
    simulateCohort(chosen.program, { runners, seed, policy }),
  );
  const told = {
    ...summary,
    program: `${chosen.program.id}@${chosen.program.hash}`,
    policy: policy ?? chosen.program.policies[0]?.id ?? "",
    seed,
    daysEach: YEAR_DAYS,
  };
  if (options.json === true) printJson(io, told);
  else {
    const nobody = { entries: [], unread: [] };
    printPage(io, simulationPage(told, viewFor(nobody, chosen, io)));
  }
  context.finish(violationExit(summary, io));
}

function violationExit(
  { violations }: SimulationSummary,
  io: Context["host"]["io"],
): (typeof EXIT)[keyof typeof EXIT] {
  const [first] = violations;
  if (first === undefined) return EXIT.done;
  return tell(
    io,
    `${violations.length} decisions broke a rule that none may break; the first: ${canonicalJson(first)}.`,
    "It is a fault of ours, or of the program given. Run it again with the same seed to see the same days.",
    EXIT.fault,
  );
}
