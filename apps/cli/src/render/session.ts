import type { Block, Item, RunPlan, Session } from "@restride/engine";
import { bullet, padTo, widthOf, wrap } from "./layout.ts";
import type { View } from "./view.ts";

/** The sessions of a day as text: what to do, how much, and with `--verbose` how. */

export interface SessionOptions {
  /** Cues and what it should feel like, under every movement. */
  readonly isVerbose: boolean;
}

const MARGIN = "  ";

/** Every session, each under its own heading. Cues stand where a movement comes first. */
export function sessionLines(
  sessions: readonly Session[],
  view: View,
  options: SessionOptions,
): readonly string[] {
  const page: Page = { view, cued: options.isVerbose ? new Set() : null };
  return sessions.flatMap((session, index) => [
    ...(index === 0 ? [] : [""]),
    ...oneSession(session, page),
  ]);
}

interface Page {
  readonly view: View;
  /** Movements whose cues have been given; null when none are wanted. */
  readonly cued: Set<string> | null;
}

function oneSession(session: Session, page: Page): readonly string[] {
  const { view } = page;
  const { say, style } = view;
  const optional = session.optional
    ? [say.text("today.optional").toLowerCase()]
    : [];
  const facts = [say.minutes(session.minutes), ...optional].join(" · ");
  const instead = inPlaceOfWalk(session);
  const check = checkIn(session);
  const name = sessionName(session, check, view);
  const title = `${MARGIN}${style.bold(name)}${style.dim(` · ${facts}`)}`;
  const run = session.run === null ? [] : runLines(session.run, view);
  const hasHeads = session.blocks.length > 1;
  const isWalk = session.kind === "walk";
  return [
    title,
    ...run,
    ...(instead === null ? [] : insteadLines(view)),
    ...session.blocks.flatMap((block) =>
      blockLines(block, page, { hasHeads, isWalk }),
    ),
    ...(check === null ? [] : passLines(check, page)),
  ];
}

function insteadLines({ say, style }: View): readonly string[] {
  const margin = MARGIN.repeat(2);
  const text = say.text("session.for.cross-training");
  return wrap(text, style.width, { first: margin, rest: margin });
}

/** The movement that stands in place of a walk; its id ends in it. */
function inPlaceOfWalk(session: Session): string | null {
  return /\/walk-(.+)$/.exec(session.id)?.[1] ?? null;
}

function sessionName(
  session: Session,
  check: string | null,
  { say }: View,
): string {
  const kind = say.text(`kind.${session.kind}`);
  const instead = inPlaceOfWalk(session);
  if (instead !== null) return say.movement(instead).name;
  const family = /\/strength-placement-(.+)$/.exec(session.id)?.[1];
  if (family !== undefined) return say.text("cli.placement", { family });
  return check === null
    ? kind
    : say.text("cli.check.title", { kind, name: say.check(check).name });
}

/** The check that a session is for; its id ends in it. */
function checkIn(session: Session): string | null {
  if (session.kind !== "check") return null;
  return /\/check-(.+)$/.exec(session.id)?.[1] ?? null;
}

/** What counts as passed and, with cues, how the check is done. */
function passLines(check: string, { view, cued }: Page): readonly string[] {
  const words = view.say.check(check);
  const steps = cued === null ? [] : [...words.setUp, ...words.do];
  const margin = MARGIN.repeat(3);
  const pass =
    words.pass === ""
      ? []
      : wrap(words.pass, view.style.width, { first: margin, rest: margin }).map(
          view.style.dim,
        );
  return [
    ...steps.flatMap((step) =>
      bullet(step, view.style.width, "-", margin).map(view.style.dim),
    ),
    ...pass,
  ];
}

interface BlockLook {
  readonly hasHeads: boolean;
  /** A walk's minutes stand in its title. */
  readonly isWalk: boolean;
}

function blockLines(
  block: Block,
  page: Page,
  look: BlockLook,
): readonly string[] {
  const { say, style } = page.view;
  const names = block.items.map((item) => say.movement(item.movement).name);
  const column = Math.min(
    Math.max(0, ...names.map(widthOf)),
    Math.floor(style.width / 2),
  );
  const margin = MARGIN.repeat(look.hasHeads ? 3 : 2);
  const head = look.hasHeads
    ? [style.dim(MARGIN.repeat(2) + say.text(`block.${block.role}`))]
    : [];
  const rows = block.items.flatMap((item, index) => {
    const name = names[index] ?? "";
    return itemLines(
      item,
      look.isWalk ? [name] : [padTo(name, column), doseOf(item, page.view)],
      page,
      margin,
    );
  });
  return [...head, ...rows];
}

function itemLines(
  item: Item,
  cells: readonly [name: string, dose?: string],
  page: Page,
  margin: string,
): readonly string[] {
  const { view, cued } = page;
  const [name, dose = ""] = cells;
  const row = rowOf(name, dose, view.style.width, margin);
  const isCued = cued !== null && !cued.has(item.movement);
  cued?.add(item.movement);
  return [
    ...row,
    ...substituteLines(item, view),
    ...(isCued ? cueLines(item, view) : []),
  ];
}

/** Columns below which a dose beside its name would fall apart into single words. */
const LEAST_DOSE = 20;

/** The name with its dose beside it, or below it where there is no room. */
function rowOf(
  name: string,
  dose: string,
  width: number,
  margin: string,
): readonly string[] {
  const first = `${margin}${name}  `;
  if (width - widthOf(first) >= Math.min(LEAST_DOSE, widthOf(dose)))
    return wrap(dose, width, { first, rest: " ".repeat(widthOf(first)) });
  const below = margin + MARGIN;
  return [
    ...wrap(name.trimEnd(), width, { first: margin, rest: below }),
    ...wrap(dose, width, { first: below, rest: below }),
  ];
}

/** The dose, and how hard it may be at most. */
function doseOf(item: Item, view: View): string {
  const { say } = view;
  const dose = say.dose(item);
  if (item.effortMax === null) return dose;
  return say.text("dose.join", {
    first: dose,
    second: say.text("dose.effort", { n: item.effortMax }),
  });
}

function substituteLines(item: Item, view: View): readonly string[] {
  if (item.substitute === null) return [];
  const substitute = view.say.movement(item.movement).substitutes[
    item.substitute
  ];
  if (substitute === undefined) return [];
  return aside(
    view.say.text("cli.substitute", { equipment: item.substitute, substitute }),
    view,
  );
}

function aside(text: string, view: View): readonly string[] {
  const margin = MARGIN.repeat(4);
  return wrap(text, view.style.width, { first: margin, rest: margin }).map(
    view.style.dim,
  );
}

function cueLines(item: Item, view: View): readonly string[] {
  const { say, style } = view;
  const words = say.movement(item.movement);
  const cues = words.cues.map(({ kind, text }) =>
    kind === "do" ? text : say.text(`cli.${kind}`, { text }),
  );
  const breath =
    words.breath === "" ? [] : [say.text("cli.breath", { text: words.breath })];
  return [...words.setUp, ...cues, ...breath].flatMap((text) =>
    bullet(text, style.width, "-", MARGIN.repeat(4)).map(style.dim),
  );
}

/** The run of a day. */
function runLines(run: RunPlan, view: View): readonly string[] {
  const { say, style } = view;
  const warmup = say.duration(run.warmupSeconds);
  const around =
    run.cooldownSeconds === 0
      ? say.text("cli.run.before", { warmup })
      : say.text("run.around", {
          warmup,
          cooldown: say.duration(run.cooldownSeconds),
        });
  const text = `${runText(run, view)}. ${around}. ${say.text("run.talking")}`;
  return wrap(text, style.width, {
    first: MARGIN.repeat(2),
    rest: MARGIN.repeat(2),
  });
}

/** `8 × 1 min, walking 90 s between`, or the run in one go. */
export function runText(run: RunPlan, view: View): string {
  const { say } = view;
  const seconds = say.duration(run.runSeconds);
  if (run.bouts === 1) return say.text("run.bout", { run: seconds });
  return say.text("run.bouts", {
    bouts: run.bouts,
    run: seconds,
    walk: say.duration(run.walkSeconds),
  });
}
