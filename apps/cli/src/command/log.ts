import {
  type CivilDate,
  decide,
  type Entry,
  type Journal,
} from "@restride/engine";
import { fileJournalStore } from "@restride/vault/file";
import { EXIT, type ExitCode, Refused, UsageError } from "../exit.ts";
import {
  admit,
  ENTRY_KINDS,
  fieldsOfJson,
  fieldsOfWords,
  stamped,
} from "../input/entry.ts";
import { loadJournal } from "../input/journal.ts";
import { dateOption, knownName } from "../input/option.ts";
import type { Fields } from "../input/pair.ts";
import { type LoadedProgram, loadProgram } from "../input/program.ts";
import { loggedPage } from "../render/logged.ts";
import { questionPage } from "../render/question.ts";
import { tell } from "../report.ts";
import type { Context, Register } from "./context.ts";
import { eachFile } from "./each-file.ts";
import { printJson, printPage, viewFor } from "./reading.ts";

interface LogOptions {
  readonly on?: CivilDate | undefined;
  readonly program?: string | undefined;
  readonly json?: true | undefined;
}

const EXAMPLES = `
Examples:
  restride log journal.jsonl check-in warnings=none signs=none pain=none sleepHours=7
  restride log journal.jsonl check-in signs.leak=1 signs.heaviness=0 pain=none
  restride log journal.jsonl check-in warnings=RF-10.gush
  restride log journal.jsonl check-in 'pain[0].site=shin' 'pain[0].score=3' 'pain[0].limp=no'
  restride log journal.jsonl walk minutes=20 signs=none pain=none
  restride log journal.jsonl session minutes=20 signs=none pain=none \\
      'items[0].movement=squat-to-chair' 'items[0].sets=2' 'items[0].reps=8' 'items[0].effort=6'
  restride log journal.jsonl go-ahead from=doctor for=exercise --on 2026-11-20
  restride log journal.jsonl note 'text=Slept well, walked in the rain'
  echo '{"kind":"check","check":"hop","left":10,"right":10}' | restride log journal.jsonl -

A check-in or a screen without fields shows its questions.
Kinds: ${ENTRY_KINDS.join(", ")}.
Lists take commas (equipment=chair,band), places ([0]) or JSON. What JSON brings as id, on or at is kept.
`;

/** `restride log`: adds one entry. */
export const registerLog: Register = (command, context) => {
  command
    .description(
      "Checks one entry and adds it to the journal, whole or not at all. Nothing is ever edited or removed.",
    )
    .argument("<file>", "a journal")
    .argument("<kind>", "the kind of entry, or - for JSON on standard input")
    .argument(
      "[fields...]",
      "key=value words, or - for the fields as JSON on standard input",
    )
    .option(
      "--on <date>",
      "the day it is about, YYYY-MM-DD (default: today)",
      dateOption("--on"),
    )
    .option(
      "--program <file>",
      "a compiled program in place of the default one",
    )
    .option("--json", "print the entry as canonical JSON, and nothing else")
    .addHelpText("after", EXAMPLES)
    .action(async (file, kind, words, options) => {
      const chosen = await loadProgram(options.program);
      const fields = await fieldsFrom(kind, words, context);
      await eachFile([file], context, async () =>
        log(file, fields, chosen, { options, context }),
      );
    });
};

async function fieldsFrom(
  kind: string,
  words: readonly string[],
  context: Context,
): Promise<Fields> {
  if (kind !== "-") {
    const known = knownName("kind of entry", kind, ENTRY_KINDS);
    const fields =
      words.length === 1 && words[0] === "-"
        ? fieldsOfJson(await context.host.io.readInput())
        : fieldsOfWords(words);
    if ("kind" in fields && fields["kind"] !== known)
      throw new UsageError(
        `The kind is given twice: ${known}, and ${String(fields["kind"])}.`,
      );
    return { ...fields, kind: known };
  }
  if (words.length > 0)
    throw new UsageError(
      `After - nothing is read from the command line: ${words.join(" ")}.`,
    );
  const fields = fieldsOfJson(await context.host.io.readInput());
  if (typeof fields["kind"] === "string")
    knownName("kind of entry", fields["kind"], [
      ...ENTRY_KINDS,
      "prescription",
    ]);
  return fields;
}

async function log(
  file: string,
  fields: Fields,
  chosen: LoadedProgram,
  how: { readonly options: LogOptions; readonly context: Context },
): Promise<ExitCode> {
  const { io, clock } = how.context.host;
  const { options } = how;
  if (options.on !== undefined && "on" in fields)
    throw new UsageError("The day is given twice: --on, and the field on.");
  const { program } = chosen;
  const journal = await loadJournal(file, program);
  if (isNoJournal(journal))
    throw new Refused(
      `${file}: Nothing in this file is an entry, so nothing was added to it.`,
      "Name a journal; restride new FILE --ended DATE starts one.",
    );
  const view = viewFor(journal, chosen, io);
  const questions = isBare(fields)
    ? questionPage(String(fields["kind"]), view)
    : null;
  if (questions !== null) {
    const kind = String(fields["kind"]);
    const hint = questions.join("\n");
    throw new UsageError(view.say.text("cli.ask.nothing", { kind }), hint);
  }
  const admission = admit(
    stamped(fields, options.on, clock),
    program,
    view.say,
  );
  if (!admission.ok) {
    for (const { line, mend } of admission.faults)
      io.err(`${line}\n  ${mend}\n`);
    return tell(
      io,
      "The entry was not written; the journal is as it was.",
      null,
      EXIT.refused,
    );
  }
  const { entry } = admission;
  await append(file, entry);
  warnOfNothing(journal, entry, how.context);
  if (options.json === true) {
    printJson(io, entry);
    return EXIT.done;
  }
  const after = await loadJournal(file, program);
  printPage(
    io,
    loggedPage(
      entry,
      decide(program, after, entry.on),
      viewFor(after, chosen, io),
    ),
  );
  return EXIT.done;
}

/** Nothing but the kind: whoever writes that wants to know what can be said. */
function isBare(fields: Fields): boolean {
  return Object.keys(fields).every((key) => key === "kind");
}

const NO_ENTRY: ReadonlySet<string> = new Set([
  "not-json",
  "not-utf8",
  "not-an-object",
]);

/** Whether a file holds something, and none of it could ever be an entry: another file, or text of another encoding. */
function isNoJournal({ entries, unread }: Journal): boolean {
  return (
    entries.length === 0 &&
    unread.length > 0 &&
    unread.every(({ reason }) => NO_ENTRY.has(reason))
  );
}

async function append(file: string, entry: Entry): Promise<void> {
  const store = fileJournalStore(file);
  try {
    await store.append([entry]);
  } finally {
    await store.close();
  }
}

/** A retract of an id that is not there does nothing yet; it may be a slip, or the other journal comes later. */
function warnOfNothing(journal: Journal, entry: Entry, context: Context): void {
  if (
    entry.kind !== "retract" ||
    journal.entries.some((each) => each.id === entry.entry)
  )
    return;
  context.host.io.err(
    "No entry of this journal has that id, so nothing is taken back for now.\n",
  );
}
