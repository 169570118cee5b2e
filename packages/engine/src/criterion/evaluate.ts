import { formatDay } from "../day.ts";
import { sourcesOf } from "../program-index.ts";
import type { DayNumber } from "../type/day.ts";
import type { Verdict } from "../type/decision.ts";
import type { Criterion } from "../type/program.ts";
import type { Context } from "./context.ts";
import { askLeaf, type Leaf } from "./leaf.ts";

type Met = boolean | "unknown";

function every(parts: readonly Met[]): Met {
  if (parts.includes(false)) return false;
  return parts.includes("unknown") ? "unknown" : true;
}

function some(parts: readonly Met[]): Met {
  if (parts.includes(true)) return true;
  return parts.includes("unknown") ? "unknown" : false;
}

function isLeaf(criterion: Criterion): criterion is Leaf {
  return (
    criterion.test !== "all" &&
    criterion.test !== "any" &&
    criterion.test !== "gate-criteria"
  );
}

/** Parts of a composite criterion; those of another gate are its opening and its keeping ones. */
function partsOf(
  context: Context,
  criterion: Exclude<Criterion, Leaf>,
): readonly Criterion[] {
  if (criterion.test !== "gate-criteria") return criterion.of;
  const gate = context.index.gates.get(criterion.gate);
  return gate === undefined ? [] : [...gate.opens, ...gate.keeps];
}

/** Whether a criterion holds today. Unknown is not met, and is told apart. */
export function isMet(context: Context, criterion: Criterion): Met {
  if (isLeaf(criterion)) return askLeaf(context, criterion).met;
  const isAny = criterion.test === "any";
  let met: Met = !isAny;
  for (const part of partsOf(context, criterion)) {
    const answer = isMet(context, part);
    met = isAny ? some([met, answer]) : every([met, answer]);
    if (met === isAny) return met;
  }
  return met;
}

/** The whole tree of a criterion: what is, what is needed, at every node. */
export function verdictOf(context: Context, criterion: Criterion): Verdict {
  if (isLeaf(criterion)) return leafVerdict(context, criterion);
  const of = partsOf(context, criterion).map((part) =>
    verdictOf(context, part),
  );
  const parts = of.map((part) => part.met);
  return {
    rule: criterion.rule,
    met: criterion.test === "any" ? some(parts) : every(parts),
    have: null,
    need: null,
    unit: "none",
    of,
    sources: sourcesOf(context.index, criterion.rule),
  };
}

/** Below a leaf stand only the days whose check-in it still waits for. */
function leafVerdict(context: Context, leaf: Leaf): Verdict {
  const { missing = [], ...answer } = askLeaf(context, leaf);
  const sources = sourcesOf(context.index, leaf.rule);
  const ofDay = (day: DayNumber): Verdict => ({
    rule: leaf.rule,
    met: false,
    have: null,
    need: formatDay(day),
    unit: "check-in",
    of: [],
    sources,
  });
  return { rule: leaf.rule, ...answer, of: missing.map(ofDay), sources };
}
