import { type CivilDate, dayNumber, decide, formatDay, type Journal, knownBy, parseInstant, type Program } from "@restride/engine";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { lastDay } from "../input/journal.ts";
import { dateOption } from "../input/option.ts";
import { replayLine } from "../render/replay.ts";
import { tell } from "../report.ts";
import type { Context, Register } from "./context.ts";
import { eachFile } from "./each-file.ts";
import { load, printJson, programFor } from "./reading.ts";

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

async function replay(file: string, program: Program, options: ReplayOptions, context: Context): Promise<ExitCode> {
  const { io } = context.host;
  const { journal, view } = await load(file, program, io);
  const from = options.from ?? firstWritten(journal);
  const to = options.to ?? lastDay(journal);
  if (from === null || to === null) {
    return tell(io, `${file}: ${view.say.refusal({ code: "journal-empty", field: "", params: {} })}`, null, EXIT.refused);
  }
  if (from > to) throw new UsageError(`The first day, ${from}, comes after the last, ${to}.`);
  let decisions = 0;
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    const date = formatDay(day);
    const result = decide(program, knownBy(journal, date), date);
    if (result.ok) decisions += 1;
    if (options.json === true) printJson(io, result.ok ? result.decision : { day: date, refusal: result.refusal });
    else io.out(`${replayLine(date, result, view)}\n`);
  }
  return decisions > 0 ? EXIT.done : EXIT.refused;
}

/** The first local date on which anything of the journal was written. */
function firstWritten(journal: Journal): CivilDate | null {
  const days = journal.entries.flatMap((entry) => parseInstant(entry.at)?.localDay ?? []);
  return days.length === 0 ? null : formatDay(days.reduce((first, day) => Math.min(first, day)));
}
