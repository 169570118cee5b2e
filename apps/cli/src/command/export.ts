import { type CivilDate, decide } from "@restride/engine";
import {
  CALENDAR_WEEKS,
  EXPORT_KINDS,
  type ExportKind,
  fileName,
  makeFile,
  type Subject,
} from "@restride/exchange";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { countOption } from "../input/count.ts";
import { dayFor, decided } from "../input/day.ts";
import { readFileBytes } from "../input/journal.ts";
import { dayOption } from "../input/option.ts";
import type { LoadedProgram } from "../input/program.ts";
import { writeWhole } from "../output/whole-file.ts";
import type { Context, Register } from "./context.ts";
import { eachFile } from "./each-file.ts";
import {
  guardExit,
  type Loaded,
  load,
  programFor,
  tellRefusal,
} from "./reading.ts";

interface ExportOptions {
  readonly as: ExportKind;
  readonly on?: CivilDate | "last" | undefined;
  readonly out?: string | undefined;
  readonly force?: true | undefined;
  readonly weeks?: number | undefined;
  readonly neutral?: true | undefined;
  readonly program?: string | undefined;
}

const EXAMPLES = `
Examples:
  restride export journal.jsonl --as journal --out copy.jsonl
  restride export journal.jsonl --as ics --weeks 3 --neutral --out calendar.ics
  restride export journal.jsonl --as csv > done.csv
  restride export journal.jsonl --as card --on 2026-11-22 --out .

journal  every line, entries in canonical form, what cannot be read byte for byte
ics      a calendar of the sessions to come, a whole day each
csv      a table of what was done and reported, one row for each item
card     the day's plan as a page to print
report   a page for a clinician: what was reported, held and checked, and what the phases ask
`;

/** `restride export`: files for others to read. */
export const registerExport: Register = (command, context) => {
  command
    .description(
      "Makes a file from a journal: the same bytes as the app makes on a device. Nothing in the journal is changed.",
    )
    .argument("<file>", "a journal")
    .requiredOption(
      "--as <kind>",
      `what to make: ${EXPORT_KINDS.join(", ")}`,
      kindOption,
    )
    .option(
      "--out <path>",
      "the file to make, or a folder to make it in (default: standard output)",
    )
    .option("--force", "replace a file that is there; never the journal itself")
    .option(
      "--on <date>",
      "the day: YYYY-MM-DD, or last for the last day in the file (default: today)",
      dayOption("--on"),
    )
    .option(
      "--weeks <n>",
      `how many weeks a calendar holds, 1 to ${CALENDAR_WEEKS.most} (default: ${CALENDAR_WEEKS.default})`,
      countOption("--weeks", 1, CALENDAR_WEEKS.most),
    )
    .option(
      "--neutral",
      "a calendar in which no title says what the time is for",
    )
    .option(
      "--program <file>",
      "a compiled program in place of the default one",
    )
    .addHelpText("after", EXAMPLES)
    .action(async (file, options) => {
      assertBelonging(options);
      const chosen = await programFor(options);
      await eachFile([file], context, async () =>
        exportOf(file, chosen, options, context),
      );
    });
};

function kindOption(text: string): ExportKind {
  const kind = EXPORT_KINDS.find((known) => known === text);
  if (kind !== undefined) return kind;
  throw new UsageError(
    `--as: "${text}" is nothing that can be made yet.`,
    `There are: ${EXPORT_KINDS.join(", ")}`,
  );
}

function assertBelonging({ as, weeks, neutral }: ExportOptions): void {
  if (as === "ics" || (weeks === undefined && neutral === undefined)) return;
  const option = weeks === undefined ? "--neutral" : "--weeks";
  throw new UsageError(
    `${option} is for a calendar alone.`,
    "Leave it out, or ask for --as ics.",
  );
}

async function exportOf(
  file: string,
  chosen: LoadedProgram,
  options: ExportOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, clock } = context.host;
  const loaded = await load(file, chosen, io);
  const { journal, program, view } = loaded;
  const day = dayFor(journal, options.on, clock);
  const subject: Subject = { program, journal, day, say: view.say };
  const exit = PLANS.has(options.as) ? exitOf(subject, loaded, context) : null;
  if (exit === EXIT.refused) return exit;
  const made = await makeFile(options.as, subject, {
    source: async () => readFileBytes(file),
    weeks: options.weeks,
    isNeutral: options.neutral,
  });
  if (!made.ok)
    return tellRefusal(io, file, {
      line: view.say.text("export.nothing-planned"),
      mend: view.say.text("export.nothing-planned.mend"),
    });
  if (options.out === undefined) io.outBytes(made.bytes);
  else {
    const path = await writeWhole(
      {
        path: options.out,
        name: fileName(options.as, day),
        source: file,
        mayReplace: options.force === true,
      },
      made.bytes,
    );
    io.out(`${view.say.text("cli.made", { path })}\n`);
  }
  return exit ?? EXIT.done;
}

/** What is made from a decision; the others tell what is written, whatever follows from it. */
const PLANS: ReadonlySet<ExportKind> = new Set(["ics", "card", "report"]);

/** Whether the day can be decided, and the second check agrees. */
function exitOf(
  { program, journal, day }: Subject,
  { path, view }: Loaded,
  { host }: Context,
): ExitCode {
  const result = decided(decide(program, journal, day), journal, view.say);
  return result.ok
    ? guardExit(host.io, result.decision)
    : tellRefusal(host.io, path, result.words);
}
