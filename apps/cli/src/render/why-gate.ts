import type { Decision, GateState } from "@restride/engine";
import { holdLines } from "./hold.ts";
import { shift, stack, wrap } from "./layout.ts";
import { houseSection, section, sourceSection } from "./section.ts";
import { endLines, verdictTree } from "./verdict.ts";
import type { View } from "./view.ts";

const TREE_MARGIN = { first: "  ", rest: "  " };

/** Everything that was asked of a gate on a day, and what would change the answer. */
export function whyGatePage(
  decision: Decision,
  gate: GateState,
  view: View,
): readonly string[] {
  const { say, style } = view;
  // In pregnancy the whole way waits, and its hold says so.
  const isWaiting = decision.phase === "pregnant" && !gate.open;
  return stack([
    [
      style.bold(stateText(decision, gate, view)),
      ...wrap(say.gate(gate.gate).what, style.width),
    ],
    isWaiting ? [] : criteriaLines(gate, view),
    gate.open
      ? []
      : section(
          say.text("cli.change"),
          changeLines(
            decision,
            isWaiting ? { ...gate, criteria: [] } : gate,
            view,
          ),
          view,
        ),
    [style.dim(say.text("cli.legend"))],
    houseSection(view),
    sourceSection(view),
  ]);
}

function stateText(decision: Decision, gate: GateState, view: View): string {
  const { say } = view;
  const { name } = say.gate(gate.gate);
  if (!gate.open)
    return say.text("cli.gate.shut", { gate: name, date: decision.day });
  if (gate.since === null)
    return say.text("cli.gate.open", { gate: name, date: decision.day });
  return say.text("cli.gate.open-since", { gate: name, date: gate.since });
}

function criteriaLines(gate: GateState, view: View): readonly string[] {
  const { say } = view;
  if (gate.criteria.length === 0) return [say.text("cli.gate.nothing")];
  const heading = say.text(gate.open ? "cli.gate.keeps" : "cli.gate.opens");
  return [
    heading,
    ...gate.criteria.flatMap((criterion) =>
      verdictTree(criterion, view, TREE_MARGIN),
    ),
  ];
}

function changeLines(
  decision: Decision,
  gate: GateState,
  view: View,
): readonly string[] {
  const { say, style } = view;
  const earliest =
    gate.earliest === null
      ? []
      : wrap(
          say.text("cli.earliest", { date: gate.earliest }),
          style.width - 2,
        ).map(style.dim);
  const closing = decision.holds.filter((hold) =>
    hold.scope.includes(gate.gate),
  );
  return [
    ...endLines(gate.criteria, view, "  "),
    ...closing.flatMap((hold) => holdLines(hold, view)),
    ...shift(earliest, "  "),
  ];
}
