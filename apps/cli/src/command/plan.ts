import { type CivilDate, planForward, decide } from "@restride/engine";
import { EXIT, type ExitCode } from "../exit.ts";
import { countOption } from "../input/count.ts";
import { dayFor, decided } from "../input/day.ts";
import { dayOption } from "../input/option.ts";
import type { LoadedProgram } from "../input/program.ts";
import { planPage } from "../render/plan.ts";
import type { Context, Register } from "./context.ts";
import { eachFile } from "./each-file.ts";
import {
  load,
  printJson,
  printPage,
  programFor,
  tellRefusal,
} from "./reading.ts";

interface PlanOptions {
  readonly on?: CivilDate | "last" | undefined;
  readonly weeks: number;
  readonly program?: string | undefined;
  readonly json?: true | undefined;
}

const MAX_WEEKS = 104;
const DEFAULT_WEEKS = 26;
const EXAMPLES = `
Examples:
  restride plan journal.jsonl
  restride plan journal.jsonl --on 2026-11-22 --weeks 12
  restride plan journal.jsonl --json > plan.json
`;

/** `restride plan`: the way on if all goes well. */
export const registerPlan: Register = (command, context) => {
  command
    .description(
      "Looks ahead as if every day were clear and every session done in full. It invents no go-ahead, no new answer and no profile fact: it stops at the gate that needs one, and names it.",
    )
    .argument("<file>", "a journal")
    .option(
      "--on <date>",
      "the day to start from: YYYY-MM-DD, or last (default: today)",
      dayOption("--on"),
    )
    .option(
      "--weeks <n>",
      "how many weeks, 1 to 104",
      countOption("--weeks", 1, MAX_WEEKS),
      DEFAULT_WEEKS,
    )
    .option(
      "--program <file>",
      "a compiled program in place of the default one",
    )
    .option("--json", "the decisions of all days as one line of canonical JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (file, options) => plan(file, options, context));
};

async function plan(
  file: string,
  options: PlanOptions,
  context: Context,
): Promise<void> {
  const chosen = await programFor(options);
  await eachFile([file], context, async () =>
    planOf(file, chosen, options, context),
  );
}

async function planOf(
  file: string,
  chosen: LoadedProgram,
  options: PlanOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, clock } = context.host;
  const { journal, program, view } = await load(file, chosen, io);
  const day = dayFor(journal, options.on, clock);
  const first = decided(decide(program, journal, day), journal, view.say);
  if (!first.ok) return tellRefusal(io, file, first.words);
  const forecast = planForward(program, journal, day, { weeks: options.weeks });
  if (options.json === true) printJson(io, forecast);
  else
    printPage(
      io,
      planPage(
        {
          decisions: forecast.days.map((each) => each.decision),
          stoppedAt: forecast.stoppedAt,
        },
        view,
      ),
    );
  return EXIT.done;
}
