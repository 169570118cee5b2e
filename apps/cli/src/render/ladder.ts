import type { Decision, Family, Movement, Program } from "@restride/engine";
import { familyVerdicts, ladderOf, stepsAbove } from "@restride/engine/explain";
import { shift, table } from "./layout.ts";
import type { View } from "./view.ts";

const MARGIN = "  ";

/** The rungs of a family, easiest first: done, here, or still to come. */
export function ladderLines(
  decision: Decision,
  family: Family,
  movement: Movement,
  view: View,
): readonly string[] {
  const { say, style, program } = view;
  const state = ladderOf(decision, family.id);
  const isOpen =
    isPhaseOpen(decision, phaseOf(family.rungs[0], program)) &&
    familyVerdicts(decision, family, program).every(({ met }) => met !== false);
  const rows = family.rungs.map((id, index) => {
    const above = isOpen ? stepsAbove(decision, family, id) : null;
    const name = say.movement(id).name;
    const phase = phaseOf(id, program);
    const here =
      above === 0 && state !== null
        ? say.text("cli.ladder.here", { clean: state.clean, need: state.need })
        : "";
    return [
      state === null ? "·" : rungMark(above, view),
      state === null ? "" : String(index + 1),
      id === movement.id ? style.bold(name) : name,
      phase === null ? "" : style.dim(say.gate(phase).name),
      style.dim(here),
    ];
  });
  const plain = { title: "" };
  const columns = [plain, plain, plain, plain, { title: "", isWide: true }];
  return shift(table(columns, rows, style.width - MARGIN.length), MARGIN);
}

function phaseOf(
  movement: string | undefined,
  program: Program,
): Movement["phase"] | null {
  return program.movements.find((each) => each.id === movement)?.phase ?? null;
}

function isPhaseOpen(
  decision: Decision,
  phase: Movement["phase"] | null,
): boolean {
  return decision.gates.some((gate) => gate.gate === phase && gate.open);
}

function rungMark(above: number | null, view: View): string {
  if (above === null || above > 0) return view.style.wait("○");
  return above === 0 ? view.style.accent("→") : view.style.good("✓");
}
