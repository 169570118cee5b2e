import type { Decision, Family, Movement } from "@restride/engine";
import { bullet, shift, stack, table, wrap } from "./layout.ts";
import { SESSION_LABEL } from "./label.ts";
import { choiceRules, legend, markOf, openEnds, verdictText } from "./verdict.ts";
import type { View } from "./view.ts";
import { sourceLines } from "./why-gate.ts";

const MARGIN = "  ";

/** A movement on a day: its ladder, its gate, and why it is or is not in the plan. */
export function whyMovementPage(decision: Decision, movement: Movement, view: View): readonly string[] {
  const { say, style, program } = view;
  const words = say.movement(movement.id);
  const family = program.families.find((each) => each.id === movement.family) ?? null;
  return stack([
    [style.bold(words.name), ...wrap(whereText(decision, movement, view), style.width)],
    family === null ? [] : [style.bold(`The ladder: ${say.family(family.id)}`), ...ladderLines(decision, family, movement, view)],
    [style.bold("Why"), ...whyLines(decision, movement, family, view)],
    [legend(view)],
    sourceLines(view),
  ]);
}

/** In which of the day's sessions it stands, and with what dose. */
function whereText(decision: Decision, movement: Movement, view: View): string {
  const { say } = view;
  const places = decision.sessions.flatMap((session) =>
    session.blocks.flatMap((block) =>
      block.items.filter((item) => item.movement === movement.id).map((item) => `${SESSION_LABEL[session.kind].toLowerCase()}: ${say.dose(item)}`),
    ),
  );
  const day = say.date(decision.day);
  return places.length === 0 ? `It is not in the plan of ${day}.` : `It is in the plan of ${day}, ${places.join("; ")}.`;
}

function ladderLines(decision: Decision, family: Family, movement: Movement, view: View): readonly string[] {
  const { say, style, program } = view;
  const state = decision.ladders.find((each) => each.family === family.id) ?? null;
  const rows = family.rungs.map((id, index) => {
    const rung = index + 1;
    const phase = program.movements.find((each) => each.id === id)?.phase;
    const isHere = state !== null && state.rung === rung;
    const name = id === movement.id ? style.bold(say.movement(id).name) : say.movement(id).name;
    const clean = isHere ? `here now, ${state.clean} of ${state.need} clean sessions` : "";
    return [rungMark(state?.rung ?? null, rung, view), String(rung), name, phase === undefined ? "" : style.dim(say.gate(phase).name), style.dim(clean)];
  });
  return shift(table([{ title: "" }, { title: "" }, { title: "" }, { title: "" }, { title: "", isWide: true }], rows, style.width - 2), MARGIN);
}

function rungMark(current: number | null, rung: number, view: View): string {
  if (current === null || rung > current) return view.style.wait("○");
  return rung === current ? view.style.accent("→") : view.style.good("✓");
}

/** What speaks for or against it today, in the order in which it is asked. */
function whyLines(decision: Decision, movement: Movement, family: Family | null, view: View): readonly string[] {
  const parts = [
    ...levelLines(decision, view),
    ...gateLines(decision, movement, view),
    ...holdLines(decision, movement, view),
    ...rungLines(decision, movement, view),
    ...ruleLines(decision, movement, family, view),
  ];
  if (parts.length > 0) return parts;
  return bullet("Nothing stands in its way. It comes when it is its family's turn and there are minutes for it.", view.style.width, "·", MARGIN);
}

function levelLines(decision: Decision, view: View): readonly string[] {
  if (decision.level === "go") return [];
  const { name, line } = view.say.level(decision.level);
  return bullet(`The level is ${name}. ${line}`, view.style.width, "·", MARGIN);
}

function gateLines(decision: Decision, movement: Movement, view: View): readonly string[] {
  const gate = decision.gates.find((each) => each.gate === movement.phase);
  if (gate === undefined) return [];
  const { name } = view.say.gate(gate.gate);
  if (gate.open) return bullet(`${name}, to which it belongs, is open.`, view.style.width, markOf(true, view), MARGIN);
  const choices = choiceRules(view.program);
  const ends = gate.criteria.flatMap((criterion) => openEnds(criterion, choices));
  return [
    ...bullet(`It belongs to ${name}, which is not open yet. That needs:`, view.style.width, markOf(false, view), MARGIN),
    ...ends.flatMap((end) => bullet(verdictText(end, view), view.style.width, markOf(end.met, view), MARGIN.repeat(2))),
  ];
}

function holdLines(decision: Decision, movement: Movement, view: View): readonly string[] {
  const names = new Set([movement.family, movement.phase, movement.id, movement.impact > 0 ? "impact" : movement.family]);
  return decision.holds
    .filter((hold) => hold.scope.some((scope) => names.has(scope as never)))
    .flatMap((hold) => [
      ...bullet(`${view.say.hold(hold).name}: ${view.say.hold(hold).line} It ends with:`, view.style.width, markOf(false, view), MARGIN),
      ...hold.exits.flatMap((exit) => bullet(view.say.exit(exit), view.style.width, markOf(exit.met, view), MARGIN.repeat(2))),
    ]);
}

function rungLines(decision: Decision, movement: Movement, view: View): readonly string[] {
  const state = decision.ladders.find((each) => each.family === movement.family);
  if (state === undefined || movement.rung === null || movement.rung === state.rung) return [];
  const now = view.say.movement(state.movement).name;
  const text =
    movement.rung > state.rung
      ? `First comes ${now}: ${state.clean} of ${state.need} clean sessions so far.`
      : `You are past it: your rung is ${now}.`;
  return bullet(text, view.style.width, "·", MARGIN);
}

/** Reasons and limits of the day that name it or its family. */
function ruleLines(decision: Decision, movement: Movement, family: Family | null, view: View): readonly string[] {
  const names = new Set([movement.id, family?.id]);
  return decision.reasons
    .filter((reason) => Object.values(reason.params).some((value) => names.has(String(value))))
    .flatMap((reason) => bullet(view.say.reason(reason) + view.notes.mark(reason.sources), view.style.width, "·", MARGIN));
}
