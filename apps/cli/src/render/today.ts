import type { Decision, GateState, Hold } from "@restride/engine";
import { careLines } from "./care.ts";
import { HEADING } from "./label.ts";
import { levelPaint } from "./level.ts";
import { bullet, shift, stack, wrap } from "./layout.ts";
import { type SessionOptions, sessionLines } from "./session.ts";
import { choiceRules, markOf, openEnds, verdictText } from "./verdict.ts";
import type { View } from "./view.ts";

export interface TodayOptions extends SessionOptions {
  /** Where the journal lies, said when several are shown. */
  readonly title: string | null;
  /** Whether the day is this machine's today, or one that was asked for. */
  readonly isToday: boolean;
}

/** One day's decision as a page. At the two highest levels it holds only what to do, and the numbers. */
export function todayPage(decision: Decision, view: View, options: TodayOptions): readonly string[] {
  const head = headLines(decision, view, options);
  const care = decision.care;
  if (care !== null && (care.level === "emergency" || care.level === "call-now")) {
    return stack([head, careLines(care, decision, view)]);
  }
  const blocks = [
    head,
    care === null ? [] : careLines(care, decision, view),
    section(options.isToday ? HEADING.todo : HEADING.todoOn, todoLines(decision, view, options), view),
    section(HEADING.why, reasonLines(decision, view), view),
    section(HEADING.holds, decision.holds.flatMap((hold) => holdLines(hold, view)), view),
    section(HEADING.notOpen, nextGateLines(decision, view), view),
    section(HEADING.missing, decision.missing.flatMap((id) => bullet(view.say.missing(id), view.style.width, "·", "  ")), view),
    section(HEADING.unread, unreadLines(decision, view), view),
  ];
  return stack([...blocks, section(HEADING.sources, view.notes.lines(view.say, view.style), view)]);
}

function section(heading: string, lines: readonly string[], view: View): readonly string[] {
  return lines.length === 0 ? [] : [view.style.bold(heading), ...lines];
}

function headLines(decision: Decision, view: View, options: TodayOptions): readonly string[] {
  const { say, style } = view;
  const week = decision.week === null ? [] : [`week ${decision.week}`];
  const phase = decision.phase === "pregnant" ? [] : [`phase: ${say.gate(decision.phase).name}`];
  const { name, line } = say.level(decision.level);
  return [
    ...(options.title === null ? [] : [style.dim(options.title)]),
    style.bold([say.date(decision.day), ...week, ...phase].join(" · ")),
    ...wrap(`${levelPaint(decision.level, style)(name)}  ${line}`, style.width),
  ];
}

function todoLines(decision: Decision, view: View, options: TodayOptions): readonly string[] {
  if (decision.sessions.length > 0) return sessionLines(decision.sessions, view, options);
  return ["  Nothing is planned. Rest counts as done."];
}

function reasonLines(decision: Decision, view: View): readonly string[] {
  const { say, style, notes } = view;
  const reasons = decision.reasons.map((reason) => say.reason(reason) + notes.mark(reason.sources));
  const limits = decision.limits.filter((limit) => limit.applied).map((limit) => say.limit(limit) + notes.mark(limit.sources));
  return [...new Set([...reasons, ...limits])].flatMap((text) => bullet(text, style.width, "·", "  "));
}

function holdLines(hold: Hold, view: View): readonly string[] {
  const { say, style } = view;
  const { name, line } = say.hold(hold);
  const head = bullet(`${style.bold(name)} since ${say.date(hold.since)}. ${line}`, style.width, "·", "  ");
  const exits = hold.exits.flatMap((exit) =>
    bullet(say.exit(exit) + view.notes.mark(exit.sources), style.width, markOf(exit.met, view), "    "),
  );
  return exits.length === 0 ? head : [...head, style.dim("    What ends it:"), ...exits];
}

/** The next gate in full; those behind it by name. */
function nextGateLines(decision: Decision, view: View): readonly string[] {
  const shut = decision.gates.filter((gate) => !gate.open);
  const [next, ...later] = shut;
  if (next === undefined) return [];
  const names = later.map((gate) => view.say.gate(gate.gate).name);
  const after = names.length === 0 ? [] : wrap(`${HEADING.later}: ${names.join(", ")}.`, view.style.width - 2).map(view.style.dim);
  return [...gateLines(next, view), ...shift(after, "  ")];
}

function gateLines(gate: GateState, view: View): readonly string[] {
  const { say, style } = view;
  const { name, what } = say.gate(gate.gate);
  const choices = choiceRules(view.program);
  const needs = gate.criteria.flatMap((criterion) => openEnds(criterion, choices));
  const earliest = gate.earliest === null ? [] : [style.dim(`    Not before ${say.date(gate.earliest)}, and then only if the rest is there.`)];
  return [
    ...bullet(`${style.bold(name)}: ${what}`, style.width, "·", "  "),
    ...needs.flatMap((verdict) => bullet(verdictText(verdict, view), style.width, markOf(verdict.met, view), "    ")),
    ...earliest,
  ];
}

function unreadLines(decision: Decision, view: View): readonly string[] {
  return decision.unread.flatMap((notice) => bullet(view.say.unread(notice), view.style.width, "·", "  "));
}
