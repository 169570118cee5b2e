import type {
  Criterion,
  Decision,
  Family,
  LadderState,
  Movement,
  Program,
  Verdict,
} from "@restride/engine";
import { shift, table } from "./layout.ts";
import type { View } from "./view.ts";

const MARGIN = "  ";
const DAYS_PER_WEEK = 7;

/** Where she stands in a family; null for one without a ladder. */
export function ladderOf(
  decision: Decision,
  family: string,
): LadderState | null {
  return decision.ladders.find((each) => each.family === family) ?? null;
}

/** Steps of a family below (negative), at (0) or above her own; null where the family has no ladder. */
export function stepsAbove(
  decision: Decision,
  family: Family,
  movement: string,
): number | null {
  const state = ladderOf(decision, family.id);
  if (state === null) return null;
  return family.rungs.indexOf(movement) - family.rungs.indexOf(state.movement);
}

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

/** What a family asks before anything of it is offered, as far as a decision shows it. */
export function familyVerdicts(
  decision: Decision,
  family: Family,
  program: Program,
): readonly Verdict[] {
  return family.opens.map((criterion) =>
    verdictOf(criterion, { decision, program }),
  );
}

interface Known {
  readonly decision: Decision;
  readonly program: Program;
}

type Told = Pick<Verdict, "met" | "have" | "need" | "unit">;

const UNTOLD: Told = { met: "unknown", have: null, need: null, unit: "none" };

function verdictOf(criterion: Criterion, known: Known): Verdict {
  const { rule } = criterion;
  const sources = known.program.rules[rule]?.sources ?? [];
  const of = "of" in criterion ? criterion.of : [];
  const parts = of.map((part) => verdictOf(part, known));
  return { rule, ...toldOf(criterion, parts, known), of: parts, sources };
}

function toldOf(
  criterion: Criterion,
  parts: readonly Verdict[],
  known: Known,
): Told {
  const met = parts.map((part) => part.met);
  switch (criterion.test) {
    case "any":
      return { ...UNTOLD, met: met.includes(true) ? true : anyOf(met, false) };
    case "all":
      return { ...UNTOLD, met: met.includes(false) ? false : anyOf(met, true) };
    case "rung":
      return rungTold(criterion.movement, known);
    case "run-floor":
      return floorTold(known.decision);
    case "day":
      return dayTold(known.program.numbers[criterion.from], known.decision);
    default:
      return UNTOLD;
  }
}

function anyOf(
  met: readonly Verdict["met"][],
  otherwise: boolean,
): Told["met"] {
  return met.includes("unknown") ? "unknown" : otherwise;
}

function rungTold(movement: string, { decision, program }: Known): Told {
  const family = program.families.find(({ rungs }) => rungs.includes(movement));
  const above =
    family === undefined ? null : stepsAbove(decision, family, movement);
  const state = family === undefined ? null : ladderOf(decision, family.id);
  if (above === null || state === null) return UNTOLD;
  const here = above === 0 ? state.clean : 0;
  const have = above < 0 ? state.need : here;
  return { met: have >= state.need, have, need: state.need, unit: "session" };
}

/** The floor that the run gate asks for; once running is open it has long been met. */
function floorTold({ gates }: Decision): Told {
  const run = gates.find((gate) => gate.gate === "run");
  if (run?.open === true) return { ...UNTOLD, met: true };
  return run?.criteria.find(({ rule }) => rule === "G-RUN-FLOOR") ?? UNTOLD;
}

function dayTold(need: number, { week }: Decision): Told {
  if (week === null) return UNTOLD;
  return { ...UNTOLD, met: week * DAYS_PER_WEEK >= need };
}
