import { stat } from "node:fs/promises";
import { decide, type Journal, type Program } from "@restride/engine";
import { checkProgram } from "@restride/program/compile";
import { EXIT, type ExitCode } from "../exit.ts";
import { lastDay, loadJournal } from "../input/journal.ts";
import { loadProgram } from "../input/program.ts";
import { type Found, foundPage } from "../render/found.ts";
import { styleFor } from "../render/style.ts";
import type { Context, Register } from "./context.ts";
import { eachFile } from "./each-file.ts";
import { printJson, printPage, viewFor } from "./reading.ts";

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
export const registerCheck: Register = (program, context) => {
  program
    .command("check")
    .summary("every fault of a journal or a program, with its mend")
    .description("Checks a journal (a file) or a program (a folder), and names every fault with its line, its path and its mend.")
    .argument("<paths...>", "journals, or folders of programs")
    .option("--program <file>", "check journals against this compiled program")
    .option("--json", "one fault a line as canonical JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (paths, options) => {
      const chosen = await loadProgram(options.program);
      await eachFile(paths, context, async (path) => check(path, chosen, options, context));
    });
};

async function check(path: string, program: Program, options: CheckOptions, context: Context): Promise<ExitCode> {
  const { io } = context.host;
  const found = (await isFolder(path)) ? programFaults(path) : await journalFaults(path, program, context);
  if (options.json === true) for (const each of found.faults) printJson(io, { file: path, ...each });
  else printPage(io, foundPage(path, found, styleFor(io.width, io.hasColour)));
  return found.faults.length === 0 ? EXIT.done : EXIT.refused;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Reading it says what is wrong.
    return false;
  }
}

function programFaults(dir: string): Found {
  const faults = checkProgram(dir).map(({ file, line, path, message, mend }) => ({ within: file, line, path, reason: "program", text: message, mend }));
  return { what: "program", count: null, faults };
}

async function journalFaults(path: string, program: Program, context: Context): Promise<Found> {
  const { io, clock } = context.host;
  const journal = await loadJournal(path, program);
  const { say } = viewFor(journal, program, io);
  const faults = journal.unread.map((unread) => ({
    within: null,
    line: unread.line,
    path: unread.path,
    reason: unread.reason,
    text: say.fault(unread),
    mend: null,
  }));
  const refusal = refusalOf(journal, program, clock.today());
  const last = refusal === null ? [] : [{ within: null, line: null, path: refusal.field, reason: refusal.code, text: say.refusal(refusal), mend: null }];
  return { what: "journal", count: journal.entries.length, faults: [...faults, ...last] };
}

/** Why no decision could be given on the later of today and the journal's last day. */
function refusalOf(journal: Journal, program: Program, today: ReturnType<typeof lastDay> & string): Extract<ReturnType<typeof decide>, { ok: false }>["refusal"] | null {
  const last = lastDay(journal);
  const result = decide(program, journal, last !== null && last > today ? last : today);
  return result.ok ? null : result.refusal;
}
