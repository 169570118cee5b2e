import type { Decision, GateId, GateState, Verdict } from "@restride/engine";
import { bullet, shift, stack, table, wrap } from "./layout.ts";
import { openEnds } from "./open-end.ts";
import { section, sourceSection } from "./section.ts";
import { endLines, markOf, verdictText } from "./verdict.ts";
import type { View } from "./view.ts";

const MARGIN = "  ";

/** The same journal and day under several policies: a table, then where and why they part. */
export function comparePage(
  decisions: readonly Decision[],
  view: View,
): readonly string[] {
  const { say, style } = view;
  const first = decisions[0];
  if (first === undefined) return [];
  const gates = first.gates.map((state) => state.gate);
  const columns = [
    { title: "" },
    ...decisions.map((decision) => ({
      title: style.bold(say.policy(decision.policy).name),
    })),
  ];
  const rows = [
    [
      say.text("cli.compare.level"),
      ...decisions.map((decision) => say.level(decision.level).name),
    ],
    [
      say.text("cli.compare.day"),
      ...decisions.map((decision) => sessionsText(decision, view)),
    ],
    ...gates.map((gate) => [
      say.gate(gate).name,
      ...decisions.map((decision) => gateText(gateOf(decision, gate), view)),
    ]),
  ];
  return stack([
    [style.bold(say.text("cli.compare.title", { date: first.day }))],
    shift(table(columns, rows, style.width - MARGIN.length), MARGIN),
    wrap(say.text("cli.compare.about"), style.width).map(style.dim),
    ...differences(decisions, gates, view),
    sourceSection(view),
  ]);
}

function gateOf(decision: Decision, gate: GateId): GateState | null {
  return decision.gates.find((state) => state.gate === gate) ?? null;
}

function sessionsText(decision: Decision, view: View): string {
  const kinds = decision.sessions.map((session) =>
    view.say.text(`kind.${session.kind}`).toLowerCase(),
  );
  return kinds.length === 0
    ? view.say.text("cli.compare.rest")
    : kinds.join(", ");
}

function gateText(gate: GateState | null, view: View): string {
  const { say } = view;
  if (gate === null) return "";
  const date = gate.open ? gate.since : gate.earliest;
  return [
    say.text(gate.open ? "cli.compare.open" : "cli.compare.not-yet"),
    ...(date === null ? [] : [date]),
  ].join(" ");
}

function differences(
  decisions: readonly Decision[],
  gates: readonly GateId[],
  view: View,
): readonly (readonly string[])[] {
  const { say } = view;
  const parting = gates
    .map((gate) => partingLines(decisions, gate, view))
    .filter((lines) => lines.length > 0);
  if (parting.length > 0) return parting;
  const isSame = formsOf(decisions.map((decision) => decision.sessions)) === 1;
  return [[say.text(isSame ? "cli.compare.same" : "cli.compare.differ")]];
}

function formsOf(values: readonly unknown[]): number {
  return new Set(values.map((value) => JSON.stringify(value))).size;
}

function partingLines(
  decisions: readonly Decision[],
  gate: GateId,
  view: View,
): readonly string[] {
  const rules = partingRules(decisions, gate);
  if (rules.size === 0) return [];
  const heading = view.say.text("cli.compare.part", {
    gate: view.say.gate(gate).name,
  });
  return section(
    heading,
    decisions.flatMap((decision) => policyLines(decision, gate, rules, view)),
    view,
  );
}

/** Rules of a gate whose verdict is not the same under every policy. */
function partingRules(
  decisions: readonly Decision[],
  gate: GateId,
): ReadonlySet<string> {
  const told = decisions.map((decision) => {
    const verdicts = flat(gateOf(decision, gate)?.criteria ?? []);
    return (rule: string): readonly Verdict[] =>
      verdicts.filter((verdict) => verdict.rule === rule);
  });
  const rules = decisions.flatMap((decision) =>
    flat(gateOf(decision, gate)?.criteria ?? []).map(({ rule }) => rule),
  );
  const parting = [...new Set(rules)].filter(
    (rule) => formsOf(told.map((verdictsOf) => verdictsOf(rule))) > 1,
  );
  return new Set(parting);
}

function flat(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.flatMap((verdict) => [verdict, ...flat(verdict.of)]);
}

/** What a policy says of the rules on which they part: what is open, or that it is met. */
function policyLines(
  decision: Decision,
  gate: GateId,
  rules: ReadonlySet<string>,
  view: View,
): readonly string[] {
  const { say, style } = view;
  const criteria = (gateOf(decision, gate)?.criteria ?? []).filter(
    (criterion) => rules.has(criterion.rule),
  );
  const told = criteria.flatMap((criterion) => {
    const ends = openEnds([criterion], view.shapes).filter((verdict) =>
      rules.has(verdict.rule),
    );
    return ends.length === 0 ? [criterion] : ends;
  });
  const margin = MARGIN.repeat(2);
  const met = told.filter((verdict) => verdict.met === true);
  return [
    `${MARGIN}${style.accent(say.policy(decision.policy).name)}`,
    ...endLines(told, view, margin),
    ...met.flatMap((verdict) =>
      bullet(
        verdictText(verdict, view),
        style.width,
        markOf(true, view),
        margin,
      ),
    ),
  ];
}
