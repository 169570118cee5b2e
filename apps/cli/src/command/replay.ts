import {
  type CivilDate,
  type EntryKind,
  formatDay,
  type Journal,
  parseInstant,
} from "@restride/engine";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { isExercise } from "../input/entry.ts";
import { dateOption } from "../input/option.ts";
import type { LoadedProgram } from "../input/program.ts";
import { replayed } from "../input/replay.ts";
import { replayLine } from "../render/replay.ts";
import type { Context, Register } from "./context.ts";
import { eachFile } from "./each-file.ts";
import {
  guardExit,
  load,
  printJson,
  programFor,
  tellRefusal,
} from "./reading.ts";

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
export const registerReplay: Register = (command, context) => {
  command
    .description(
      "Gives one line for every day, decided from what had been written by the end of that day.",
    )
    .argument("<file>", "a journal")
    .option(
      "--from <date>",
      "the first day (default: the first on which something was written)",
      dateOption("--from"),
    )
    .option(
      "--to <date>",
      "the last day (default: the last that an entry is about or was written on)",
      dateOption("--to"),
    )
    .option(
      "--program <file>",
      "a compiled program in place of the default one",
    )
    .option("--json", "one decision for each day as a line of canonical JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (file, options) => {
      const chosen = await programFor(options);
      await eachFile([file], context, async () =>
        replay(file, chosen, options, context),
      );
    });
};

async function replay(
  file: string,
  chosenProgram: LoadedProgram,
  options: ReplayOptions,
  context: Context,
): Promise<ExitCode> {
  const { io } = context.host;
  const { journal, program, view } = await load(file, chosenProgram, io);
  const written = writtenDays(journal);
  const from = options.from ?? written.at(0);
  const to =
    options.to ??
    [...written, ...journal.entries.map((entry) => entry.on)].toSorted().at(-1);
  if (from === undefined || to === undefined) {
    return tellRefusal(
      io,
      file,
      view.say.refusal({ code: "journal-empty", field: "ended", params: {} }),
    );
  }
  if (from > to)
    throw new UsageError(
      `The first day, ${from}, comes after the last, ${to}.`,
    );
  let exit: ExitCode = EXIT.refused;
  const done = doneByDay(journal);
  for (const { day, result } of replayed(program, journal, from, to)) {
    if (result.ok)
      exit = exit === EXIT.fault ? exit : guardExit(io, result.decision);
    if (options.json === true)
      printJson(
        io,
        result.ok ? result.decision : { day, refusal: result.refusal },
      );
    else
      io.out(
        `${replayLine({ day, result, done: done.get(day) ?? [] }, view)}\n`,
      );
  }
  return exit;
}

/** What was done on each day, as kinds of entries in their order. */
function doneByDay(
  journal: Journal,
): ReadonlyMap<CivilDate, readonly EntryKind[]> {
  const done = new Map<CivilDate, EntryKind[]>();
  for (const { kind, on } of journal.entries) {
    if (!isExercise(kind)) continue;
    const kinds = done.get(on) ?? [];
    if (!kinds.includes(kind)) kinds.push(kind);
    done.set(on, kinds);
  }
  return done;
}

/** The local dates on which anything of the journal was written, ascending. */
function writtenDays(journal: Journal): readonly CivilDate[] {
  const days = journal.entries.flatMap(
    (entry) => parseInstant(entry.at)?.localDay ?? [],
  );
  return [...new Set(days)].toSorted((a, b) => a - b).map(formatDay);
}
