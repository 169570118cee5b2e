import { Command, CommanderError } from "@commander-js/extra-typings";
import manifest from "../package.json" with { type: "json" };
import type { Context } from "./command/context.ts";
import { COMMANDS } from "./command/table.ts";
import { EXIT, type ExitCode, worse } from "./exit.ts";
import type { Host } from "./host.ts";
import { report } from "./report.ts";

const INTRO =
  "Plans the way back to running after a pregnancy, from a journal that stays on your own machine. It says what is open, why, and what opens the rest.";
const OUTRO = `
Examples:
  restride new journal.jsonl --ended 2026-09-01 --birth vaginal
  restride log journal.jsonl check-in warnings=none signs=none pain=none
  restride today journal.jsonl
  restride why journal.jsonl run

Exit codes: 0 done, 1 faults found or an entry refused, 2 a fault of the machine or of ours, 3 wrong usage.
This plans exercise. It is no medical device and does not replace a clinician.
`;

/** Runs one command line and gives its exit code. Nothing but a fault of ours escapes as an exception. */
export async function run(
  words: readonly string[],
  host: Host,
): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done;
  const context: Context = {
    host,
    finish: (code) => {
      exit = worse(exit, code);
    },
  };
  try {
    await (await createProgram(words, context)).parseAsync(words, {
      from: "user",
    });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    return report(error, host.io);
  }
}

async function createProgram(
  words: readonly string[],
  context: Context,
): Promise<Command> {
  const { io } = context.host;
  const program = new Command("restride")
    .description(INTRO)
    .version(manifest.version)
    .addHelpText("after", OUTRO)
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
      getOutHasColors: () => io.hasColour,
      getErrHasColors: () => io.hasErrorColour,
      outputError: (text, write) =>
        write(text.replace(/^error: /, "restride: ")),
    })
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .showHelpAfterError("Try restride --help, or restride COMMAND --help.")
    .helpCommand("help [command]", "show how to use a command");
  const [first, second] = words.filter((word) => !word.startsWith("-"));
  const chosen = first === "help" ? second : first;
  for (const { name, summary, load } of COMMANDS) {
    const command = program.command(name).summary(summary);
    if (name === chosen) (await load())(command, context);
  }
  return program;
}
