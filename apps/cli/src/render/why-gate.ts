import type { Decision, GateState, Hold } from "@restride/engine";
import { HEADING } from "./label.ts";
import { bullet, shift, stack, wrap } from "./layout.ts";
import { choiceRules, legend, markOf, openEnds, verdictText, verdictTree } from "./verdict.ts";
import type { View } from "./view.ts";

const MARGIN = "  ";

/** Everything that was asked of a gate on a day, and what would change the answer. */
export function whyGatePage(decision: Decision, gate: GateState, view: View): readonly string[] {
  const { say, style } = view;
  const { name, what } = say.gate(gate.gate);
  const trees = gate.criteria.flatMap((criterion) => verdictTree(criterion, view));
  const head = [style.bold(`${name}: ${stateText(decision, gate, view)}`), ...wrap(what, style.width)];
  return stack([
    head,
    gate.criteria.length === 0 ? ["It asks for nothing: it is open from the first day."] : [openHeading(gate), ...shift(trees, MARGIN)],
    changeLines(decision, gate, view),
    [legend(view)],
    sourceLines(view),
  ]);
}

/** The list of sources named so far, under its heading; nothing when none was. */
export function sourceLines(view: View): readonly string[] {
  const lines = view.notes.lines(view.say, view.style);
  return lines.length === 0 ? [] : [view.style.bold(HEADING.sources), ...lines];
}

function stateText(decision: Decision, gate: GateState, view: View): string {
  if (!gate.open) return `not open on ${view.say.date(decision.day)}`;
  return gate.since === null ? `open on ${view.say.date(decision.day)}` : `open since ${view.say.date(gate.since)}`;
}

function openHeading(gate: GateState): string {
  return gate.open ? "It stays open while all of this holds:" : "It opens on the first day on which all of this holds:";
}

function changeLines(decision: Decision, gate: GateState, view: View): readonly string[] {
  const { say, style } = view;
  if (gate.open) return [];
  const choices = choiceRules(view.program);
  const ends = gate.criteria.flatMap((criterion) => openEnds(criterion, choices));
  const unique = [...new Map(ends.map((end) => [end.rule, end])).values()];
  const earliest = gate.earliest === null ? [] : wrap(`Not before ${say.date(gate.earliest)}, and then only if the rest is there.`, style.width - 2);
  return [
    style.bold("What would change it"),
    ...unique.flatMap((end) => bullet(verdictText(end, view), style.width, markOf(end.met, view), MARGIN)),
    ...shift(earliest, MARGIN),
    ...shift(holdLines(decision.holds, gate.gate, view), MARGIN),
  ];
}

function holdLines(holds: readonly Hold[], gate: string, view: View): readonly string[] {
  const closing = holds.filter((hold) => hold.scope.includes(gate));
  return closing.flatMap((hold) => [
    ...wrap(`Held by ${view.say.hold(hold).name} since ${view.say.date(hold.since)}; that ends with:`, view.style.width - 2),
    ...hold.exits.flatMap((exit) => bullet(view.say.exit(exit), view.style.width - 2, markOf(exit.met, view), MARGIN)),
  ]);
}
