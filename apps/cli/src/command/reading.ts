import { canonicalJson, type CivilDate, type Journal, type Program } from "@restride/engine";
import { regions } from "@restride/program";
import { speaker } from "@restride/words";
import type { Io } from "../host.ts";
import { loadJournal } from "../input/journal.ts";
import { personOf } from "../input/person.ts";
import { knownName } from "../input/option.ts";
import { loadProgram } from "../input/program.ts";
import { textOf } from "../render/layout.ts";
import { styleFor } from "../render/style.ts";
import { type View, viewOf } from "../render/view.ts";

/** What all commands that read a journal share. */

export interface Loaded {
  readonly path: string;
  readonly journal: Journal;
  readonly program: Program;
  readonly view: View;
}

/** Reads a journal and makes the view that speaks to its owner. */
export async function load(path: string, program: Program, io: Io): Promise<Loaded> {
  const journal = await loadJournal(path, program);
  return { path, journal, program, view: viewFor(journal, program, io) };
}

/** The view for a journal's owner, drawn for standard output. */
export function viewFor(journal: Journal, program: Program, io: Io): View {
  const { voice, region } = personOf(journal);
  return viewOf({ say: speaker(voice), style: styleFor(io.width, io.hasColour), program, region });
}

/** The program that the options name, with the policy, where one is named, known to it. */
export async function programFor(options: { readonly program?: string | undefined; readonly policy?: string | undefined }): Promise<Program> {
  const program = await loadProgram(options.program);
  if (options.policy !== undefined) {
    knownName("policy", options.policy, program.policies.map((policy) => policy.id));
  }
  return program;
}

/** One canonical line on standard output. */
export function printJson(io: Io, value: unknown): void {
  io.out(`${canonicalJson(value)}\n`);
}

/** A page on standard output. */
export function printPage(io: Io, lines: readonly string[]): void {
  io.out(textOf(lines));
}

export type OnOption = CivilDate | "last" | undefined;
