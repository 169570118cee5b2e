import type { Criterion, Program, Verdict } from "@restride/engine";

/** What a program's rules mean for reading a verdict. */
export interface RuleShapes {
  /** Rules of which one of several ways is enough. */
  readonly choices: ReadonlySet<string>;
  /** Facts about the body: what is not so will not become so. */
  readonly bodies: ReadonlySet<string>;
  /** Rules that ask for one check to be passed, with that check. */
  readonly checks: ReadonlyMap<string, string>;
}

/** The shapes of all rules of gates and families. */
export function ruleShapes(program: Program): RuleShapes {
  const choices = new Set<string>();
  const bodies = new Set<string>();
  const checks = new Map<string, string>();
  const visit = (criterion: Criterion): void => {
    if (criterion.test === "body") bodies.add(criterion.rule);
    if (criterion.test === "check") checks.set(criterion.rule, criterion.check);
    if (criterion.test !== "all" && criterion.test !== "any") return;
    if (criterion.test === "any") choices.add(criterion.rule);
    for (const each of criterion.of) visit(each);
  };
  for (const gate of program.gates)
    for (const each of [...gate.opens, ...gate.keeps]) visit(each);
  for (const family of program.families)
    for (const each of family.opens) visit(each);
  return { choices, bodies, checks };
}

/** Whether it could still be met: not where it hangs on a fact about the body that is not so. */
function isPossible(verdict: Verdict, shapes: RuleShapes): boolean {
  if (verdict.met === true) return true;
  if (shapes.bodies.has(verdict.rule)) return verdict.met === "unknown";
  if (verdict.of.length === 0) return true;
  return shapes.choices.has(verdict.rule)
    ? verdict.of.some((part) => isPossible(part, shapes))
    : verdict.of.every((part) => isPossible(part, shapes));
}

/** Parts that are criteria of their own: the days that a rule still wants are part of its sentence. */
function criteriaOf(verdict: Verdict): readonly Verdict[] {
  return verdict.of.filter((part) => part.rule !== verdict.rule);
}

/**
 * The parts of a verdict that are worth showing. Of several ways only those that were gone, once one was; else those
 * that she can go: nobody is shown a way that is not hers.
 */
export function shownParts(
  verdict: Verdict,
  shapes: RuleShapes,
): readonly Verdict[] {
  if (!shapes.choices.has(verdict.rule)) return criteriaOf(verdict);
  const ways =
    verdict.met === true
      ? verdict.of.filter((way) => way.met === true)
      : verdict.of.filter((way) => isPossible(way, shapes));
  return ways.length === 0 ? verdict.of : ways;
}

/**
 * What still stands in the way, each rule once: unmet verdicts, opened up where all parts are needed or one way is
 * left, whole where one of several ways would do.
 */
export function openEnds(
  verdicts: readonly Verdict[],
  shapes: RuleShapes,
): readonly Verdict[] {
  const ends = verdicts.flatMap((verdict) => endsOf(verdict, shapes));
  return [...new Map(ends.map((end) => [end.rule, end])).values()];
}

function endsOf(verdict: Verdict, shapes: RuleShapes): readonly Verdict[] {
  if (verdict.met === true) return [];
  const parts = shownParts(verdict, shapes);
  const isChoice = shapes.choices.has(verdict.rule) && parts.length > 1;
  if (parts.length === 0 || isChoice) return [verdict];
  return parts.flatMap((part) => endsOf(part, shapes));
}
