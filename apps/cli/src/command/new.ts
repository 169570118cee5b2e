import { type CivilDate, decide, type Entry } from "@restride/engine";
import {
  createJournalFile,
  discardEmptyJournal,
  Fault,
  fileJournalStore,
} from "@restride/vault/file";
import { CliFault, EXIT, type ExitCode, UsageError } from "../exit.ts";
import type { Clock } from "../host.ts";
import { askProfile } from "../input/ask-profile.ts";
import { todayOf } from "../input/day.ts";
import { admit, stamped } from "../input/entry.ts";
import { dateOption } from "../input/option.ts";
import { type Fields, readPairs } from "../input/pair.ts";
import { type LoadedProgram, loadProgram } from "../input/program.ts";
import { loggedPage } from "../render/logged.ts";
import { tell } from "../report.ts";
import type { Context, Register } from "./context.ts";
import { eachFile } from "./each-file.ts";
import { printJson, printPage, viewFor } from "./reading.ts";

const EXAMPLES = `
Examples:
  restride new journal.jsonl --ended 2026-09-01 --birth vaginal --tear none
  restride new journal.jsonl --ended 2026-09-01 --birth caesarean --days 1,3,5 --minutes 20 --equipment chair,band
  restride new journal.jsonl --ended 2026-10-10 --outcome ended-early --gestationWeeks 9
  restride new journal.jsonl --outcome pregnant --due 2027-03-01

Only --ended is needed (or --outcome pregnant). On a terminal the rest is asked for; every question can be skipped.
What is not known is taken the careful way. A later answer goes in with: restride log FILE profile key=value
`;

/** Profile fields that are options of this command, with what they mean. */
const FIELDS = [
  ["--due <date>", "the day it is or was due"],
  [
    "--outcome <word>",
    "living-baby, died, ended-early, unsaid or pregnant; changes words, never the plan",
  ],
  ["--gestationWeeks <n>", "weeks of pregnancy when it ended"],
  ["--birth <word>", "vaginal, assisted, caesarean, surgery, other or unknown"],
  ["--tear <word>", "none, first-second, third-fourth or unknown"],
  [
    "--history <list>",
    "prolapse, back-to-back, long-pushing, bone-stress, eating-disorder, leak-before, multiple",
  ],
  ["--runningBefore <word>", "never, some or regular"],
  ["--days <list>", "days she can train, 1 for Monday to 7 for Sunday: 1,3,5"],
  ["--minutes <n>", "minutes on such a day, 5 to 60"],
  ["--equipment <list>", "what is at home: chair, step, band, weight"],
  ["--weightsKg <list>", "weights at home: 2,4.5"],
  ["--policy <id>", "which rules say when running may begin"],
  ["--region <id>", "whose numbers to show: US, UK, CA, AU, EU, other"],
  ["--babyBorn <date>", "when the child was born, where that is another day"],
  ["--feeding <word>", "yes, no or unsaid"],
  ["--voice <word>", "how it speaks: unsaid, living-baby, loss or pregnant"],
] as const;

/** `restride new`: starts a journal. */
export const registerNew: Register = (command, context) => {
  const started = command
    .description(
      "Starts a journal in a new file. An existing file is never written over.",
    )
    .argument("<file>", "the file to make")
    .option(
      "--ended <date>",
      "the day the pregnancy ended, YYYY-MM-DD",
      dateOption("--ended"),
    )
    .option(
      "--program <file>",
      "a compiled program in place of the default one",
    )
    .option("--json", "print the entry as canonical JSON, and nothing else");
  for (const [flags, meaning] of FIELDS) started.option(flags, meaning);
  started.addHelpText("after", EXAMPLES).action(async (file, options) => {
    const chosen = await loadProgram(options.program);
    const { program: _program, json, ...given } = options;
    const told = fieldsOfOptions(given);
    const fields = context.host.io.canAsk
      ? await askProfile(told, context.host.clock)
      : told;
    await eachFile([file], context, async () =>
      startJournal(file, fields, chosen, { isJson: json === true, context }),
    );
  });
};

/** The options as profile fields: each is read as its `key=value` word would be. */
function fieldsOfOptions(options: Readonly<Record<string, unknown>>): Fields {
  const words = Object.entries(options).flatMap(([key, value]) =>
    typeof value === "string" ? [`${key}=${value}`] : [],
  );
  const result = readPairs(words);
  if (result.ok) return result.fields;
  throw new UsageError(`--${result.fault.word}: ${result.fault.why}.`);
}

/** The day the profile is about: the day it ended, so that days before today can be looked at too. */
function dayOf(fields: Fields, clock: Clock): CivilDate {
  const ended = fields["ended"];
  if (typeof ended === "string") return dateOption("--ended")(ended);
  if (fields["outcome"] === "pregnant") return todayOf(clock);
  throw new UsageError(
    "--ended is missing: the day the pregnancy ended.",
    "For example: restride new journal.jsonl --ended 2026-09-01",
  );
}

async function create(file: string): Promise<void> {
  try {
    await createJournalFile(file);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== "not-found") throw error;
    throw new CliFault(
      `${file}: its folder is not there.`,
      "Make the folder first, or choose another place.",
      { cause: error },
    );
  }
}

/** Writes the first entry; a journal that could not be begun is not left lying about. */
async function begin(file: string, entry: Entry): Promise<void> {
  const store = fileJournalStore(file);
  try {
    await store.append([entry]);
  } catch (error) {
    await discardEmptyJournal(file);
    throw error;
  } finally {
    await store.close();
  }
}

async function startJournal(
  file: string,
  fields: Fields,
  chosen: LoadedProgram,
  how: { readonly isJson: boolean; readonly context: Context },
): Promise<ExitCode> {
  const { io, clock } = how.context.host;
  const day = dayOf(fields, clock);
  const { program } = chosen;
  const nobody = viewFor({ entries: [], unread: [] }, chosen, io);
  const admission = admit(
    stamped({ ...fields, kind: "profile" }, day, clock),
    program,
    nobody.say,
  );
  if (!admission.ok) {
    for (const { line, mend } of admission.faults)
      io.err(`${line}\n  ${mend}\n`);
    return tell(io, "No journal was made.", null, EXIT.refused);
  }
  await create(file);
  await begin(file, admission.entry);
  if (how.isJson) {
    printJson(io, admission.entry);
    return EXIT.done;
  }
  const journal = { entries: [admission.entry], unread: [] };
  const view = viewFor(journal, chosen, io);
  const result = decide(program, journal, todayOf(clock));
  printPage(io, [
    view.say.text("cli.made", { path: file }),
    ...loggedPage(admission.entry, result, view),
  ]);
  return EXIT.done;
}
