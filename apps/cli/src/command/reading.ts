import {
  canonicalJson,
  type Decision,
  type Journal,
  type Program,
  type ReadJournal,
} from "@restride/engine";
import { personOf } from "@restride/exchange";
import { type FaultWords, speaker } from "@restride/words";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Io } from "../host.ts";
import { loadJournal } from "../input/journal.ts";
import { knownName } from "../input/option.ts";
import { type LoadedProgram, loadProgram } from "../input/program.ts";
import { textOf } from "../render/layout.ts";
import { styleFor } from "../render/style.ts";
import { type View, viewOf } from "../render/view.ts";
import { tell } from "../report.ts";
import { cliLayer } from "@restride/words/cli";

/** What all commands that read a journal share. */

export interface Loaded {
  readonly path: string;
  readonly journal: ReadJournal;
  readonly program: Program;
  readonly view: View;
}

/** Reads a journal and makes the view that speaks to its owner. */
export async function load(
  path: string,
  chosen: LoadedProgram,
  io: Io,
): Promise<Loaded> {
  const { program } = chosen;
  const journal = await loadJournal(path, program);
  return { path, journal, program, view: viewFor(journal, chosen, io) };
}

/** The view for a journal's owner, drawn for standard output. */
export function viewFor(journal: Journal, chosen: LoadedProgram, io: Io): View {
  const { voice, region, ended } = personOf(journal);
  const say = speaker(voice, "en", { content: chosen.content }).with(
    cliLayer("en"),
  );
  return viewOf({
    say,
    style: styleFor(io.width, io.hasColour),
    program: chosen.program,
    region,
    ended,
  });
}

/** The program that the options name, with the policy, where one is named, known to it. */
export async function programFor(options: {
  readonly program?: string | undefined;
  readonly policy?: string | undefined;
}): Promise<LoadedProgram> {
  const chosen = await loadProgram(options.program);
  if (options.policy !== undefined) {
    knownName(
      "policy",
      options.policy,
      chosen.program.policies.map((policy) => policy.id),
    );
  }
  return chosen;
}

/** One canonical line on standard output. */
export function printJson(io: Io, value: unknown): void {
  io.out(`${canonicalJson(value)}\n`);
}

/** A page on standard output. */
export function printPage(io: Io, lines: readonly string[]): void {
  io.out(textOf(lines));
}

/** Says why nothing could be decided, and what would mend it. */
export function tellRefusal(io: Io, file: string, words: FaultWords): ExitCode {
  return tell(io, `${file}: ${words.line}`, words.mend, EXIT.refused);
}

const GUARD_RULE = /^GU(?:ARD$|-)/;

/** Whether the second check disagreed with the decision: a fault of ours, told on the error stream. */
export function guardExit(io: Io, decision: Decision): ExitCode {
  const broken = decision.reasons.find((reason) =>
    GUARD_RULE.test(reason.rule),
  );
  if (broken === undefined) return EXIT.done;
  const conditions = String(broken.params["conditions"] ?? broken.rule);
  return tell(
    io,
    `${decision.day}: our second check does not agree with this decision (${conditions}).`,
    "It is a fault of ours. What is left on offer is the careful part.",
    EXIT.fault,
  );
}
