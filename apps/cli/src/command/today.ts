import { type CivilDate, decide } from "@restride/engine";
import type { ExitCode } from "../exit.ts";
import { countOption } from "../input/count.ts";
import { dayFor, decided, todayOf } from "../input/day.ts";
import { isExercise } from "../input/entry.ts";
import { dayOption } from "../input/option.ts";
import { todayPage } from "../render/today.ts";
import type { Context, Register } from "./context.ts";
import { eachFile } from "./each-file.ts";
import {
  guardExit,
  type Loaded,
  load,
  printJson,
  printPage,
  programFor,
  tellRefusal,
} from "./reading.ts";

interface TodayOptions {
  readonly on?: CivilDate | "last" | undefined;
  readonly minutes?: number | undefined;
  readonly policy?: string | undefined;
  readonly program?: string | undefined;
  readonly json?: true | undefined;
  readonly verbose?: true | undefined;
}

const EXAMPLES = `
Examples:
  restride today journal.jsonl
  restride today journal.jsonl --minutes 10 --verbose
  restride today journal.jsonl --on last --json
  restride today anna.jsonl berta.jsonl --json      one line for each file

A journal from which nothing can be decided prints {"refusal": ...} with --json, and exits 1.
`;

/** `restride today`: the decision of a day. */
export const registerToday: Register = (command, context) => {
  command
    .description(
      "Shows what the journal opens on a day: what to do, why, and what opens the rest.",
    )
    .argument("<files...>", "journals")
    .option(
      "--on <date>",
      "the day: YYYY-MM-DD, or last for the last day in the file (default: today)",
      dayOption("--on"),
    )
    .option(
      "--minutes <n>",
      "the minutes there are today, 5 to 60",
      countOption("--minutes", 5, 60),
    )
    .option("--policy <id>", "decide under another policy than the journal's")
    .option(
      "--program <file>",
      "a compiled program in place of the default one",
    )
    .option("--json", "one decision for each file as a line of canonical JSON")
    .option("-v, --verbose", "with cues for every movement")
    .addHelpText("after", EXAMPLES)
    .action(async (files, options) => today(files, options, context));
};

async function today(
  files: readonly string[],
  options: TodayOptions,
  context: Context,
): Promise<void> {
  const program = await programFor(options);
  await eachFile(files, context, async (file, index) => {
    const loaded = await load(file, program, context.host.io);
    if (index > 0 && options.json !== true) context.host.io.out("\n");
    return showDay(
      loaded,
      { ...options, title: files.length > 1 ? file : null },
      context,
    );
  });
}

function showDay(
  loaded: Loaded,
  options: TodayOptions & { readonly title: string | null },
  context: Context,
): ExitCode {
  const { io, clock } = context.host;
  const { journal, program, view } = loaded;
  const day = dayFor(journal, options.on, clock);
  const asked = {
    ...(options.minutes === undefined ? {} : { minutes: options.minutes }),
    ...(options.policy === undefined ? {} : { policy: options.policy }),
  };
  const result = decided(
    decide(program, journal, day, asked),
    journal,
    view.say,
  );
  if (!result.ok) {
    if (options.json === true) printJson(io, { refusal: result.refusal });
    return tellRefusal(io, loaded.path, result.words);
  }
  if (options.json === true) printJson(io, result.decision);
  else {
    const isToday = day === todayOf(clock);
    const isDone = journal.entries.some(
      (entry) => entry.on === day && isExercise(entry.kind),
    );
    printPage(
      io,
      todayPage(result.decision, view, {
        isVerbose: options.verbose === true,
        title: options.title,
        isToday,
        isDone,
      }),
    );
  }
  return guardExit(io, result.decision);
}
