import type { Decision, Hold, LadderState, Verdict } from "../type/decision.ts";
import type { Criterion, Family, Movement, Program } from "../type/program.ts";

/** What a decision tells of families and their rungs, for surfaces that explain one. Apart from `decide`: most never ask. */

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

/** Whether the hold's scope covers the movement: by its family, its phase, itself, or the jolt it gives. */
export function isHeldBy(hold: Hold, movement: Movement): boolean {
  return hold.scope.some(
    (scope) =>
      scope === movement.family ||
      scope === movement.phase ||
      scope === movement.id ||
      (scope === "impact" && movement.impact > 0),
  );
}
