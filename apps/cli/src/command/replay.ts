import { type CivilDate, decide, formatDay, type Journal, knownBy, parseDay, parseInstant } from "@restride/engine";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { lastDay } from "../input/journal.ts";
import { dateOption } from "../input/option.ts";
import type { LoadedProgram } from "../input/program.ts";
import { replayLine } from "../render/replay.ts";
import type { Context, Register } from "./context.ts";
import { eachFile } from "./each-file.ts";
import { guardExit, load, printJson, programFor, tellRefusal } from "./reading.ts";

interface ReplayOptions {
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
  readonly program?: string | undefined;
  readonly json?: true | undefined;
}

const EXAMPLES = `
Examples:
  restride replay journal.jsonl --json > decisions.jsonl
  restride replay journal.jsonl --from 2026-10-01 --to 2026-10-31

A day on which nothing could be decided yet is a line {"day": ..., "refusal": ...}.
`;

/** `restride replay`: what was decided each day, from what was known by its end. */
export const registerReplay: Register = (program, context) => {
  program
    .command("replay")
    .summary("the decision of every day, as it was known then")
    .description("Gives one line for every day, decided from what had been written by the end of that day.")
    .argument("<file>", "a journal")
    .option("--from <date>", "the first day (default: the first on which something was written)", dateOption("--from"))
    .option("--to <date>", "the last day (default: the last in the file)", dateOption("--to"))
    .option("--program <file>", "a compiled program in place of the default one")
    .option("--json", "one decision for each day as a line of canonical JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (file, options) => {
      const chosen = await programFor(options);
      await eachFile([file], context, async () => replay(file, chosen, options, context));
    });
};

async function replay(file: string, chosenProgram: LoadedProgram, options: ReplayOptions, context: Context): Promise<ExitCode> {
  const { io } = context.host;
  const { journal, program, view } = await load(file, chosenProgram, io);
  const from = options.from ?? firstWritten(journal);
  const to = options.to ?? lastDay(journal);
  if (from === null || to === null) {
    return tellRefusal(io, file, view.say.refusal({ code: "journal-empty", field: "ended", params: {} }));
  }
  if (from > to) throw new UsageError(`The first day, ${from}, comes after the last, ${to}.`);
  let exit: ExitCode = EXIT.refused;
  for (const day of daysBetween(from, to)) {
    const date = formatDay(day);
    const result = decide(program, knownBy(journal, day), date);
    if (result.ok) exit = exit === EXIT.fault ? exit : guardExit(io, result.decision);
    if (options.json === true) printJson(io, result.ok ? result.decision : { day: date, refusal: result.refusal });
    else io.out(`${replayLine(date, result, view)}\n`);
  }
  return exit;
}

function daysBetween(from: CivilDate, to: CivilDate): readonly number[] {
  const first = parseDay(from) ?? 0;
  const last = parseDay(to) ?? 0;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The first local date on which anything of the journal was written. */
function firstWritten(journal: Journal): CivilDate | null {
  const days = journal.entries.flatMap((entry) => parseInstant(entry.at)?.localDay ?? []);
  return days.length === 0 ? null : formatDay(days.reduce((first, day) => Math.min(first, day)));
}
