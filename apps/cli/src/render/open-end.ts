import type { Criterion, Program, Verdict } from "@restride/engine";


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

/**
 * What still stands in the way, each rule once: unmet verdicts, opened up where all parts are needed, whole where one
 * of several would do.
 */
export function openEnds(verdicts: readonly Verdict[], choices: ReadonlySet<string>): readonly Verdict[] {
  const ends = verdicts.flatMap((verdict) => endsOf(verdict, choices));
  return [...new Map(ends.map((end) => [end.rule, end])).values()];
}

function endsOf(verdict: Verdict, choices: ReadonlySet<string>): readonly Verdict[] {
  if (verdict.met === true) return [];
  if (verdict.of.length === 0 || choices.has(verdict.rule)) return [verdict];
  return verdict.of.flatMap((part) => endsOf(part, choices));
}
