import type { Block, Item, RunPlan, Session } from "@restride/engine";
import { bullet, padTo, widthOf, wrap } from "./layout.ts";
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
  const optional = session.optional ? [say.text("today.optional").toLowerCase()] : [];
  const facts = [say.minutes(session.minutes), ...optional].join(" · ");
  const title = `${MARGIN}${style.bold(say.text(`kind.${session.kind}`))}${style.dim(` · ${facts}`)}`;
  const run = session.run === null ? [] : runLines(session.run, view);
  return [title, ...run, ...session.blocks.flatMap((block) => blockLines(block, view, options))];
}

function blockLines(block: Block, view: View, options: SessionOptions): readonly string[] {
  const { say, style } = view;
  const names = block.items.map((item) => say.movement(item.movement).name);
  const column = Math.min(Math.max(0, ...names.map(widthOf)), Math.floor(style.width / 2));
  const head = style.dim(MARGIN.repeat(2) + say.text(`block.${block.role}`));
  const rows = block.items.flatMap((item, index) => itemLines(item, padTo(names[index] ?? "", column), view, options));
  return [head, ...rows];
}

function itemLines(item: Item, name: string, view: View, options: SessionOptions): readonly string[] {
  const first = `${MARGIN.repeat(3)}${name}  `;
  const row = wrap(doseOf(item, view), view.style.width, { first, rest: " ".repeat(widthOf(first)) });
  return [...row, ...substituteLines(item, view), ...(options.isVerbose ? cueLines(item, view) : [])];
}

/** The dose, and how hard it may be at most. */
function doseOf(item: Item, view: View): string {
  const { say } = view;
  const dose = say.dose(item);
  if (item.effortMax === null) return dose;
  return say.text("dose.join", { first: dose, second: say.text("dose.effort", { n: item.effortMax }) });
}

function substituteLines(item: Item, view: View): readonly string[] {
  if (item.substitute === null) return [];
  const substitute = view.say.movement(item.movement).substitutes[item.substitute];
  if (substitute === undefined) return [];
  return aside(view.say.text("cli.substitute", { equipment: item.substitute, substitute }), view);
}

function aside(text: string, view: View): readonly string[] {
  const margin = MARGIN.repeat(4);
  return wrap(text, view.style.width, { first: margin, rest: margin }).map(view.style.dim);
}

function cueLines(item: Item, view: View): readonly string[] {
  const { say, style } = view;
  const words = say.movement(item.movement);
  const cues = words.cues.map(({ kind, text }) => (kind === "do" ? text : say.text(`cli.${kind}`, { text })));
  const breath = words.breath === "" ? [] : [say.text("cli.breath", { text: words.breath })];
  return [...words.setUp, ...cues, ...breath].flatMap((text) => bullet(text, style.width, "-", MARGIN.repeat(4)).map(style.dim));
}

/** The run of a day. */
function runLines(run: RunPlan, view: View): readonly string[] {
  const { say, style } = view;
  const around = say.text("run.around", { warmup: say.duration(run.warmupSeconds), cooldown: say.duration(run.cooldownSeconds) });
  const text = `${runText(run, view)}. ${around}. ${say.text("run.talking")}`;
  return wrap(text, style.width, { first: MARGIN.repeat(2), rest: MARGIN.repeat(2) });
}

/** `8 × 1 min, walking 90 s between`, or the run in one go. */
export function runText(run: RunPlan, view: View): string {
  const { say } = view;
  const seconds = say.duration(run.runSeconds);
  if (run.bouts === 1) return say.text("run.bout", { run: seconds });
  return say.text("run.bouts", { bouts: run.bouts, run: seconds, walk: say.duration(run.walkSeconds) });
}
