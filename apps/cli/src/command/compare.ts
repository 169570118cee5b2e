import {
  type CivilDate,
  type Decision,
  decide,
  type Program,
} from "@restride/engine";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { dayFor, decided } from "../input/day.ts";
import { dayOption, knownName } from "../input/option.ts";
import type { LoadedProgram } from "../input/program.ts";
import { comparePage } from "../render/compare.ts";
import type { Context, Register } from "./context.ts";
import { eachFile } from "./each-file.ts";
import {
  load,
  printJson,
  printPage,
  programFor,
  tellRefusal,
} from "./reading.ts";

interface CompareOptions {
  readonly policies: string;
  readonly on?: CivilDate | "last" | undefined;
  readonly program?: string | undefined;
  readonly json?: true | undefined;
}

const MAX_POLICIES = 4;
const EXAMPLES = `
Examples:
  restride compare journal.jsonl --policies guideline-2019,consensus-2024
  restride compare journal.jsonl --policies guideline-2019,staged-2026 --on 2026-11-22 --json
`;

/** `restride compare`: one journal under several policies. */
export const registerCompare: Register = (command, context) => {
  command
    .description(
      "Decides the same day under several policies, and shows where and why they part.",
    )
    .argument("<file>", "a journal")
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
      "--program <file>",
      "a compiled program in place of the default one",
    )
    .option(
      "--json",
      "one decision for each policy as a line of canonical JSON",
    )
    .addHelpText("after", EXAMPLES)
    .action(async (file, options) => {
      const chosen = await programFor(options);
      const policies = policiesOf(options.policies, chosen.program);
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

async function compare(
  file: string,
  chosen: LoadedProgram,
  policies: readonly string[],
  how: { readonly options: CompareOptions; readonly context: Context },
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
