import type { Decision, GateId, GateState, Verdict } from "@restride/engine";
import { GATE_ORDER, HEADING, SESSION_LABEL } from "./label.ts";
import { bullet, shift, stack, table } from "./layout.ts";
import { choiceRules, markOf, openEnds, verdictText } from "./verdict.ts";
import type { View } from "./view.ts";

const MARGIN = "  ";

/** The same journal and day under several policies: a table, then where and why they part. */
export function comparePage(decisions: readonly Decision[], view: View): readonly string[] {
  const first = decisions[0];
  if (first === undefined) return [];
  const columns = [{ title: "" }, ...decisions.map((decision) => ({ title: decision.policy }))];
  const rows = [
    ["level", ...decisions.map((decision) => view.say.level(decision.level).name)],
    ["today", ...decisions.map(sessionsText)],
    ...GATE_ORDER.map((gate) => [view.say.gate(gate).name, ...decisions.map((decision) => gateText(gateOf(decision, gate), view))]),
  ];
  return stack([
    [view.style.bold(`${view.say.date(first.day)}, policy by policy`)],
    shift(table(columns, rows, view.style.width), MARGIN),
    differenceLines(decisions, view),
    sourceLines(view),
  ]);
}

function sourceLines(view: View): readonly string[] {
  const lines = view.notes.lines(view.say, view.style);
  return lines.length === 0 ? [] : [view.style.bold(HEADING.sources), ...lines];
}

function gateOf(decision: Decision, gate: GateId): GateState | null {
  return decision.gates.find((state) => state.gate === gate) ?? null;
}

function sessionsText(decision: Decision): string {
  const kinds = decision.sessions.map((session) => SESSION_LABEL[session.kind].toLowerCase());
  return kinds.length === 0 ? "rest" : kinds.join(", ");
}

function gateText(gate: GateState | null, view: View): string {
  if (gate === null) return "";
  if (gate.open) return gate.since === null ? "open" : `open since ${view.say.date(gate.since)}`;
  return gate.earliest === null ? "not yet" : `not before ${view.say.date(gate.earliest)}`;
}

function differenceLines(decisions: readonly Decision[], view: View): readonly string[] {
  const parting = GATE_ORDER.filter((gate) => new Set(decisions.map((decision) => JSON.stringify(gateOf(decision, gate)))).size > 1);
  if (parting.length === 0) return ["On this day these policies ask the same of every gate."];
  return parting.flatMap((gate) => [
    view.style.bold(`Where they part: ${view.say.gate(gate).name}`),
    ...decisions.flatMap((decision) => policyLines(decision, gate, partingRules(decisions, gate), view)),
  ]);
}

/** Rules of a gate whose verdict is not the same under every policy, whole branches down. */
function partingRules(decisions: readonly Decision[], gate: GateId): ReadonlySet<string> {
  const seen = new Map<string, Set<string>>();
  for (const decision of decisions) {
    for (const verdict of flat(gateOf(decision, gate)?.criteria ?? [])) {
      seen.set(verdict.rule, (seen.get(verdict.rule) ?? new Set()).add(JSON.stringify(verdict)));
    }
  }
  return new Set([...seen].filter(([, forms]) => forms.size > 1).map(([rule]) => rule));
}

function flat(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.flatMap((verdict) => [verdict, ...flat(verdict.of)]);
}

function policyLines(decision: Decision, gate: GateId, rules: ReadonlySet<string>, view: View): readonly string[] {
  const choices = choiceRules(view.program);
  const criteria = (gateOf(decision, gate)?.criteria ?? []).filter((criterion) => rules.has(criterion.rule));
  const leaves = criteria.flatMap((criterion) => {
    const ends = openEnds(criterion, choices).filter((verdict) => rules.has(verdict.rule));
    return ends.length === 0 ? [criterion] : ends;
  });
  return [
    `${MARGIN}${view.style.accent(decision.policy)}`,
    ...leaves.flatMap((verdict) => bullet(verdictText(verdict, view), view.style.width, markOf(verdict.met, view), MARGIN.repeat(2))),
  ];
}
