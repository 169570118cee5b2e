import {
  type CivilDate,
  type Decision,
  decide,
  type Program,
} from "@restride/engine";
import type { CohortKind } from "@restride/engine/simulation";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { dayFor, decided } from "../input/day.ts";
import { dayOption, knownName } from "../input/option.ts";
import type { LoadedProgram } from "../input/program.ts";
import { comparePage } from "../render/compare.ts";
import { compareCohortPage } from "../render/compare-cohort.ts";
import {
  DEFAULT_SEED,
  livedCohort,
  runnersOption,
  seedOption,
  violationExit,
} from "./cohort.ts";
import type { Context, Register } from "./context.ts";
import { eachFile } from "./each-file.ts";
import {
  load,
  printJson,
  printPage,
  programFor,
  tellRefusal,
  viewFor,
} from "./reading.ts";

interface CompareOptions {
  readonly policies: string;
  readonly cohort?: CohortKind | undefined;
  readonly runners?: number | undefined;
  readonly seed?: number | undefined;
  readonly on?: CivilDate | "last" | undefined;
  readonly program?: string | undefined;
  readonly json?: true | undefined;
}

const MAX_POLICIES = 4;
const DEFAULT_RUNNERS = 20;
const COHORTS: readonly CohortKind[] = ["realistic", "clean"];
const EXAMPLES = `
Examples:
  restride compare journal.jsonl --policies guideline-2019,consensus-2024
  restride compare journal.jsonl --policies guideline-2019,staged-2026 --on 2026-11-22 --json
  restride compare --policies guideline-2019,consensus-2024 --cohort realistic --runners 50 --seed 7
`;

/** `restride compare`: one journal, or one cohort of made-up runners, under several policies. */
export const registerCompare: Register = (command, context) => {
  command
    .description(
      "Decides the same day under several policies, and shows where and why they part. With --cohort it lives a year of the same made-up runners under each instead: weeks to each phase, how many were held and for how much of their days, calls, and violations, of which there must be none.",
    )
    .argument("[file]", "a journal; none with --cohort")
    .requiredOption(
      "--policies <a,b>",
      "two to four policies, with commas between",
    )
    .option(
      "--on <date>",
      "the day: YYYY-MM-DD, or last (default: today)",
      dayOption("--on"),
    )
    .option(
      "--cohort <kind>",
      "made-up runners in place of a journal: realistic, or clean",
      cohortOption,
    )
    .option(
      "--runners <n>",
      `with --cohort: how many, 1 to 100000; each takes about a second a policy (default: ${DEFAULT_RUNNERS})`,
      runnersOption,
    )
    .option(
      "--seed <n>",
      `with --cohort: which cohort (default: ${DEFAULT_SEED})`,
      seedOption,
    )
    .option(
      "--program <file>",
      "a compiled program in place of the default one",
    )
    .option(
      "--json",
      "one decision, or summary, for each policy as a line of canonical JSON",
    )
    .addHelpText("after", EXAMPLES)
    .action(async (path, options) => {
      const chosen = await programFor(options);
      const policies = policiesOf(options.policies, chosen.program);
      const file = fileOf(path, options);
      if (file === null) {
        compareCohort(chosen, policies, { options, context });
        return;
      }
      await eachFile([file], context, async () =>
        compare(file, chosen, policies, { options, context }),
      );
    });
};

function policiesOf(text: string, program: Program): readonly string[] {
  const known = program.policies.map((policy) => policy.id);
  const policies = [
    ...new Set(
      text.split(",").map((name) => knownName("policy", name.trim(), known)),
    ),
  ];
  if (policies.length >= 2 && policies.length <= MAX_POLICIES) return policies;
  throw new UsageError(
    "--policies: name two to four different policies.",
    `There are: ${known.join(", ")}`,
  );
}

function cohortOption(text: string): CohortKind {
  const name = knownName("cohort", text, COHORTS);
  return COHORTS.find((kind) => kind === name) ?? "realistic";
}

/** The journal to compare on; null for a cohort. It is one of the two, and what belongs to the other is not given. */
function fileOf(
  file: string | undefined,
  { cohort, runners, seed, on }: CompareOptions,
): string | null {
  if (cohort === undefined) {
    if (runners !== undefined || seed !== undefined)
      throw new UsageError("--runners and --seed belong to --cohort.");
    if (file === undefined)
      throw new UsageError("Name a journal, or --cohort for made-up runners.");
    return file;
  }
  if (file !== undefined || on !== undefined)
    throw new UsageError("--cohort takes no journal and no --on.");
  return null;
}

interface How {
  readonly options: CompareOptions;
  readonly context: Context;
}

function compareCohort(
  chosen: LoadedProgram,
  policies: readonly string[],
  { options, context }: How,
): void {
  const { io } = context.host;
  const { runners = DEFAULT_RUNNERS, seed = DEFAULT_SEED } = options;
  const { cohort = "realistic" } = options;
  const told = policies.map((policy) =>
    livedCohort(chosen, { runners, seed, policy, cohort }),
  );
  if (options.json === true)
    for (const each of told) printJson(io, { ...each, cohort });
  else {
    const nobody = { entries: [], unread: [] };
    printPage(io, compareCohortPage(told, viewFor(nobody, chosen, io)));
  }
  for (const each of told) context.finish(violationExit(each, io));
}

async function compare(
  file: string,
  chosen: LoadedProgram,
  policies: readonly string[],
  how: How,
): Promise<ExitCode> {
  const { io, clock } = how.context.host;
  const { journal, program, view } = await load(file, chosen, io);
  const day = dayFor(journal, how.options.on, clock);
  const decisions: Decision[] = [];
  for (const policy of policies) {
    const result = decided(
      decide(program, journal, day, { policy }),
      journal,
      view.say,
    );
    if (!result.ok) return tellRefusal(io, file, result.words);
    decisions.push(result.decision);
  }
  if (how.options.json === true)
    for (const decision of decisions) printJson(io, decision);
  else printPage(io, comparePage(decisions, view));
  return EXIT.done;
}
