import type { Block, Item, RunPlan, Session } from "@restride/engine";
import { bullet, padTo, shift, widthOf, wrap } from "./layout.ts";
import { ROLE_LABEL, SESSION_LABEL } from "./label.ts";
import type { View } from "./view.ts";

/** The sessions of a day as text: what to do, how much, and with `--verbose` how. */

export interface SessionOptions {
  /** Cues and what it should feel like, under every movement. */
  readonly isVerbose: boolean;
}

const MARGIN = "  ";

/** Every session, each under its own heading. */
export function sessionLines(sessions: readonly Session[], view: View, options: SessionOptions): readonly string[] {
  return sessions.flatMap((session, index) => [...(index === 0 ? [] : [""]), ...oneSession(session, view, options)]);
}

function oneSession(session: Session, view: View, options: SessionOptions): readonly string[] {
  const { say, style } = view;
  const facts = [say.minutes(session.minutes), ...(session.optional ? ["if you like"] : [])];
  const title = `${MARGIN}${style.bold(SESSION_LABEL[session.kind])}${style.dim(` · ${facts.join(" · ")}`)}`;
  const run = session.run === null ? [] : shift(runLines(session.run, view), MARGIN.repeat(2));
  return [title, ...run, ...session.blocks.flatMap((block) => blockLines(block, view, options))];
}

function blockLines(block: Block, view: View, options: SessionOptions): readonly string[] {
  const { say, style } = view;
  const names = block.items.map((item) => nameOf(item, view));
  const column = Math.min(Math.max(...names.map(widthOf)), Math.floor(style.width / 2));
  const head = style.dim(MARGIN.repeat(2) + ROLE_LABEL[block.role]);
  const rows = block.items.flatMap((item, index) => [
    ...itemLine(padTo(names[index] ?? "", column), say.dose(item), style.width),
    ...(item.substitute === null ? [] : note(say.substitute(item.movement, item.substitute), view)),
    ...(options.isVerbose ? cueLines(item, view) : []),
  ]);
  return [head, ...rows];
}

function itemLine(name: string, dose: string, width: number): readonly string[] {
  const first = `${MARGIN.repeat(3)}${name}  `;
  return wrap(dose, width, { first, rest: " ".repeat(widthOf(first)) });
}

function nameOf(item: Item, view: View): string {
  return view.say.movement(item.movement).name;
}

function note(text: string, view: View): readonly string[] {
  return wrap(text, view.style.width, { first: MARGIN.repeat(4), rest: MARGIN.repeat(4) }).map(view.style.dim);
}

function cueLines(item: Item, view: View): readonly string[] {
  const words = view.say.movement(item.movement);
  return words.cues.flatMap((cue) => bullet(cue, view.style.width, "-", MARGIN.repeat(4)).map(view.style.dim));
}

/** The run of a day in the order in which it is done. */
export function runLines(run: RunPlan, view: View): readonly string[] {
  const bouts = run.bouts > 1 && run.walkSeconds > 0 ? `${run.bouts} times: run ${clock(run.runSeconds)}, then walk ${clock(run.walkSeconds)}` : `run ${clock(run.runSeconds)}`;
  const tail = run.bouts > 1 && run.walkSeconds > 0 ? ", without a walk after the last run" : "";
  const parts = [`Walk ${clock(run.warmupSeconds)} to warm up`, `${bouts}${tail}, at a pace at which you can talk`, `walk ${clock(run.cooldownSeconds)} home`];
  return wrap(`${parts.join("; then ")}.`, view.style.width - MARGIN.length * 2);
}

/** `90 s`, `5 min`, `9 min 5 s`. */
export function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes < 2 && rest !== 0) return `${seconds} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
