import { sourcesOf } from "../program-index.ts";
import type { Verdict } from "../type/decision.ts";
import type { Criterion } from "../type/program.ts";
import type { Context } from "./context.ts";
import { askLeaf } from "./leaf.ts";

type Met = boolean | "unknown";

function every(parts: readonly Met[]): Met {
  if (parts.includes(false)) return false;
  return parts.includes("unknown") ? "unknown" : true;
}

function some(parts: readonly Met[]): Met {
  if (parts.includes(true)) return true;
  return parts.includes("unknown") ? "unknown" : false;
}

/** Parts of a composite criterion; null for a leaf. */
function partsOf(
  context: Context,
  criterion: Criterion,
): readonly Criterion[] | null {
  if (criterion.test === "all" || criterion.test === "any") return criterion.of;
  if (criterion.test !== "gate-criteria") return null;
  const gate = context.index.gates.get(criterion.gate);
  return gate === undefined ? [] : [...gate.opens, ...gate.keeps];
}

/** Whether a criterion holds today. Unknown is not met, and is told apart. */
export function isMet(context: Context, criterion: Criterion): Met {
  const parts = partsOf(context, criterion);
  if (parts !== null) {
    const isAny = criterion.test === "any";
    let met: Met = !isAny;
    for (const part of parts) {
      const answer = isMet(context, part);
      met = isAny ? some([met, answer]) : every([met, answer]);
      if (met === isAny) return met;
    }
    return met;
  }
  return askLeaf(context, criterion as Parameters<typeof askLeaf>[1]).met;
}

/** The whole tree of a criterion: what is, what is needed, at every node. */
export function verdictOf(context: Context, criterion: Criterion): Verdict {
  const sources = sourcesOf(context.index, criterion.rule);
  const parts = partsOf(context, criterion);
  if (parts === null) {
    const answer = askLeaf(context, criterion as Parameters<typeof askLeaf>[1]);
    return { rule: criterion.rule, ...answer, of: [], sources };
  }
  const of = parts.map((part) => verdictOf(context, part));
  const met =
    criterion.test === "any"
      ? some(of.map((part) => part.met))
      : every(of.map((part) => part.met));
  return {
    rule: criterion.rule,
    met,
    have: null,
    need: null,
    unit: "none",
    of,
    sources,
  };
}
