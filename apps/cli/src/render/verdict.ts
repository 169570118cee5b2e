import type { Criterion, Program, Verdict } from "@restride/engine";
import { wrap } from "./layout.ts";
import type { View } from "./view.ts";

/** The mark before a verdict, and its colour. Not yet is an open circle, never a cross. */
export function markOf(met: Verdict["met"], view: View): string {
  if (met === true) return view.style.good("✓");
  return met === "unknown" ? view.style.accent("?") : view.style.wait("○");
}

export function legend(view: View): string {
  return view.style.dim("✓ there   ○ not yet   ? not known");
}

/** The rules of a program that one of several ways satisfies. */
export function choiceRules(program: Program): ReadonlySet<string> {
  const rules = new Set<string>();
  const visit = (criterion: Criterion): void => {
    if (criterion.test !== "all" && criterion.test !== "any") return;
    if (criterion.test === "any") rules.add(criterion.rule);
    for (const each of criterion.of) visit(each);
  };
  for (const gate of program.gates) for (const each of [...gate.opens, ...gate.keeps]) visit(each);
  for (const family of program.families) for (const each of family.opens) visit(each);
  return rules;
}

/** What still stands in the way: unmet verdicts, opened up where all parts are needed, whole where one of several would do. */
export function openEnds(verdict: Verdict, choices: ReadonlySet<string>): readonly Verdict[] {
  if (verdict.met === true) return [];
  if (verdict.of.length === 0 || choices.has(verdict.rule)) return [verdict];
  return verdict.of.flatMap((part) => openEnds(part, choices));
}

/** A verdict in one sentence, with what is and what is needed, and its sources. */
export function verdictText(verdict: Verdict, view: View): string {
  const { line, have, need } = view.say.verdict(verdict);
  return `${line}${amounts(have, need)}${view.notes.mark(verdict.sources)}`;
}

function amounts(have: string | null, need: string | null): string {
  if (have !== null && need !== null) return ` (${have} of ${need})`;
  return have === null ? "" : ` (${have})`;
}

/** The verdict and all below it as a tree. */
export function verdictTree(verdict: Verdict, view: View): readonly string[] {
  return branch(verdict, view, { first: "", rest: "" });
}

function branch(verdict: Verdict, view: View, margin: { readonly first: string; readonly rest: string }): readonly string[] {
  const under = verdict.of.length > 0 ? "│ " : "  ";
  const own = wrap(`${markOf(verdict.met, view)} ${verdictText(verdict, view)}`, view.style.width, {
    first: margin.first,
    rest: margin.rest + under,
  });
  const below = verdict.of.flatMap((part, index) => {
    const isLast = index === verdict.of.length - 1;
    return branch(part, view, {
      first: `${margin.rest}${isLast ? "└─ " : "├─ "}`,
      rest: `${margin.rest}${isLast ? "   " : "│  "}`,
    });
  });
  return [...own, ...below];
}
