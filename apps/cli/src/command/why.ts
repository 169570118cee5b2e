import {
  type CivilDate,
  type Decision,
  decide,
  type GateState,
  type Movement,
  type Program,
} from "@restride/engine";
import { EXIT, type ExitCode } from "../exit.ts";
import { dayFor, decided } from "../input/day.ts";
import { dayOption, knownName } from "../input/option.ts";
import type { LoadedProgram } from "../input/program.ts";
import { HouseNotes } from "../render/house-note.ts";
import { whyGatePage } from "../render/why-gate.ts";
import { whyMovementPage } from "../render/why-movement.ts";
import { tell } from "../report.ts";
import type { Context, Register } from "./context.ts";
import { eachFile } from "./each-file.ts";
import {
  load,
  printJson,
  printPage,
  programFor,
  tellRefusal,
} from "./reading.ts";

interface WhyOptions {
  readonly on?: CivilDate | "last" | undefined;
  readonly program?: string | undefined;
  readonly json?: true | undefined;
}

const EXAMPLES = `
Examples:
  restride why journal.jsonl run
  restride why journal.jsonl goblet-squat --on 2026-11-22

Gates: restore, reconnect, rebuild, load, impact, run, beyond.
`;

/** `restride why`: what was asked, what was found, what would change it. */
export const registerWhy: Register = (command, context) => {
  command
    .description(
      "Shows all that was asked of a gate or a movement, what was found, who says so, and what would change it.",
    )
    .argument("<file>", "a journal")
    .argument("<name>", "a gate or a movement")
    .option(
      "--on <date>",
      "the day: YYYY-MM-DD, or last (default: today)",
      dayOption("--on"),
    )
    .option(
      "--program <file>",
      "a compiled program in place of the default one",
    )
    .option(
      "--json",
      "the gate's state, or the movement's ladder and gate, as canonical JSON",
    )
    .addHelpText("after", EXAMPLES)
    .action(async (file, name, options) => {
      const chosen = await programFor(options);
      const subject = subjectOf(chosen.program, name);
      await eachFile([file], context, async () =>
        why(file, subject, chosen, { options, context }),
      );
    });
};

type Subject = { readonly gate: string } | { readonly movement: Movement };

/** What the name means. An unknown one is a usage error with the nearest. */
function subjectOf(program: Program, name: string): Subject {
  const gate = program.gates.find((each) => each.gate === name);
  if (gate !== undefined) return { gate: gate.gate };
  const movement = program.movements.find(
    (each) => each.id === name || each.was.includes(name),
  );
  if (movement !== undefined) return { movement };
  const names = [
    ...program.gates.map((each) => each.gate),
    ...program.movements.map((each) => each.id),
  ];
  return { gate: knownName("gate or movement", name, names) };
}

async function why(
  file: string,
  subject: Subject,
  chosen: LoadedProgram,
  how: { readonly options: WhyOptions; readonly context: Context },
): Promise<ExitCode> {
  const { io, clock } = how.context.host;
  const { journal, program, view: plain } = await load(file, chosen, io);
  const view = { ...plain, house: new HouseNotes(chosen.provenance) };
  const day = dayFor(journal, how.options.on, clock);
  const result = decided(decide(program, journal, day), journal, view.say);
  if (!result.ok) return tellRefusal(io, file, result.words);
  const { decision } = result;
  if ("movement" in subject) {
    if (how.options.json === true)
      printJson(io, movementJson(decision, subject.movement));
    else printPage(io, whyMovementPage(decision, subject.movement, view));
    return EXIT.done;
  }
  const gate = gateOf(decision, subject.gate);
  if (gate === null)
    return tell(
      io,
      `${file}: ${view.say.text("cli.movement.no-gate")}`,
      null,
      EXIT.refused,
    );
  if (how.options.json === true) printJson(io, { day, gate });
  else printPage(io, whyGatePage(decision, gate, view));
  return EXIT.done;
}

function gateOf(decision: Decision, gate: string): GateState | null {
  return decision.gates.find((state) => state.gate === gate) ?? null;
}

function movementJson(decision: Decision, movement: Movement): object {
  const places = decision.sessions.flatMap((session) =>
    session.blocks.flatMap((block) =>
      block.items
        .filter((item) => item.movement === movement.id)
        .map((item) => ({ session: session.id, item })),
    ),
  );
  return {
    day: decision.day,
    movement: movement.id,
    level: decision.level,
    ladder:
      decision.ladders.find((ladder) => ladder.family === movement.family) ??
      null,
    gate: gateOf(decision, movement.phase),
    planned: places,
  };
}
