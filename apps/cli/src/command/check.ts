import {
  type CivilDate,
  decide,
  type Journal,
  type Program,
  type ReadJournal,
  type Refusal,
  validateEntry,
  vocabularyOf,
} from "@restride/engine";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Io } from "../host.ts";
import { refusalWords, todayOf } from "../input/day.ts";
import { lastDay } from "../input/journal.ts";
import { isFolder, type LoadedProgram, loadProgram } from "../input/program.ts";
import { type Found, foundPage } from "../render/found.ts";
import type { View } from "../render/view.ts";
import type { Context, Register } from "./context.ts";
import { eachFile } from "./each-file.ts";
import { load, printJson, printPage, viewFor } from "./reading.ts";

interface CheckOptions {
  readonly program?: string | undefined;
  readonly json?: true | undefined;
}

const EXAMPLES = `
Examples:
  restride check journal.jsonl
  restride check packages/program/content
  restride check journal.jsonl --json        one fault a line: file, line, path, reason, text

Exits 1 when there is any fault. Nothing is changed.
`;

/** `restride check`: every fault of a journal or of a program's folder. */
export const registerCheck: Register = (command, context) => {
  command
    .description(
      "Checks a journal (a file) or a program (a folder), and names every fault with its line, its path and its mend.",
    )
    .argument("<paths...>", "journals, or folders of programs")
    .option("--program <file>", "check journals against this compiled program")
    .option("--json", "one fault a line as canonical JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (paths, options) => {
      const chosen = await loadProgram(options.program);
      await eachFile(paths, context, async (path) =>
        check(path, chosen, options, context),
      );
    });
};

async function check(
  path: string,
  chosen: LoadedProgram,
  options: CheckOptions,
  context: Context,
): Promise<ExitCode> {
  const { io } = context.host;
  const { found, view } = (await isFolder(path))
    ? await checkFolder(path, chosen, io)
    : await checkJournal(path, chosen, context);
  if (options.json === true)
    for (const each of found.faults) printJson(io, { file: path, ...each });
  else printPage(io, foundPage(path, found, view));
  return found.faults.length === 0 ? EXIT.done : EXIT.refused;
}

interface Checked {
  readonly found: Found;
  readonly view: View;
}

async function checkFolder(
  dir: string,
  chosen: LoadedProgram,
  io: Io,
): Promise<Checked> {
  const { checkProgram } = await import("@restride/program/compile");
  const faults = checkProgram(dir).map(
    ({ file, line, path, message, mend }) => ({
      within: file,
      line,
      path,
      reason: "program",
      text: path === "" ? message : `${path}: ${message}`,
      mend,
    }),
  );
  return {
    found: { count: null, faults },
    view: viewFor({ entries: [], unread: [] }, chosen, io),
  };
}

async function checkJournal(
  path: string,
  chosen: LoadedProgram,
  context: Context,
): Promise<Checked> {
  const { io, clock } = context.host;
  const { journal, program, view } = await load(path, chosen, io);
  const unreadable = journal.unread.map((unread) => {
    const { line, mend } = view.say.fault(unread);
    return {
      within: null,
      line: unread.line,
      path: unread.path,
      reason: unread.reason,
      text: line,
      mend,
    };
  });
  const faults = [...unreadable, ...contradictions(journal, program, view)];
  const refusal = refusalOf(journal, program, todayOf(clock));
  if (refusal === null)
    return { found: { count: journal.entries.length, faults }, view };
  const { line, mend } = refusalWords(refusal, journal, view.say);
  const last = {
    within: null,
    line: null,
    path: refusal.field,
    reason: refusal.code,
    text: line,
    mend,
  };
  return {
    found: { count: journal.entries.length, faults: [...faults, last] },
    view,
  };
}

/** Profiles that are read, but would not be written: what they say cannot all be true. */
function contradictions(
  { claims }: ReadJournal,
  program: Program,
  { say }: View,
): Found["faults"] {
  const vocabulary = vocabularyOf(program);
  return claims.flatMap(({ entry, line: place }) => {
    if (entry.kind !== "profile") return [];
    const validation = validateEntry(entry, vocabulary);
    if (validation.ok) return [];
    return validation.faults
      .filter(({ params }) => params["rule"] === "contradiction")
      .map((fault) => {
        const { line, mend } = say.fault(fault);
        const { path, reason } = fault;
        return { within: null, line: place, path, reason, text: line, mend };
      });
  });
}

/** Why no decision could be given on the later of today and the journal's last day. */
function refusalOf(
  journal: Journal,
  program: Program,
  today: CivilDate,
): Refusal | null {
  const last = lastDay(journal);
  const result = decide(
    program,
    journal,
    last !== null && last > today ? last : today,
  );
  return result.ok ? null : result.refusal;
}
