import type { Verdict } from "@restride/engine";
import { bullet, wrap } from "./layout.ts";
import { openEnds, shownParts } from "./open-end.ts";
import type { View } from "./view.ts";

/** The mark before a verdict, and its colour. Not yet is an open circle, never a cross. */
export function markOf(met: Verdict["met"], view: View): string {
  if (met === true) return view.style.good("✓");
  return met === "unknown" ? view.style.accent("?") : view.style.wait("○");
}

/** A verdict in one sentence, with its sources and, where the page shows them, our own reasons. */
export function verdictText(verdict: Verdict, view: View): string {
  const { line } = view.say.verdict(verdict);
  return (
    line + view.notes.mark(verdict.sources) + view.house.mark(verdict.rule)
  );
}

/**
 * All that still stands in the way, one bullet each; ways of which one is enough stand below their sentence. Checks
 * stand together at the place of the first: eight sentences that differ by a name are not read.
 */
export function endLines(
  verdicts: readonly Verdict[],
  view: View,
  margin: string,
): readonly string[] {
  const ends = openEnds(verdicts, view.shapes);
  const checks = ends.filter(({ rule }) => view.shapes.checks.has(rule));
  if (checks.length < 2)
    return ends.flatMap((end) => endLine(end, view, margin));
  return ends.flatMap((end) => {
    if (end === checks[0]) return checksLine(checks, view, margin);
    return checks.includes(end) ? [] : endLine(end, view, margin);
  });
}

function checksLine(
  checks: readonly Verdict[],
  view: View,
  margin: string,
): readonly string[] {
  const { say, shapes, notes, style } = view;
  const ids = checks.flatMap(({ rule }) => shapes.checks.get(rule) ?? []);
  const names = [...new Set(ids)].join(",");
  const sources = new Set(checks.flatMap((check) => check.sources));
  const text = say.text("cli.checks", { check: names });
  return bullet(
    text + notes.mark([...sources]),
    style.width,
    markOf(false, view),
    margin,
  );
}

function endLine(end: Verdict, view: View, margin: string): readonly string[] {
  const own = bullet(
    verdictText(end, view),
    view.style.width,
    markOf(end.met, view),
    margin,
  );
  const ways = shownParts(end, view.shapes);
  return [...own, ...ways.flatMap((way) => wayLines(way, view, `${margin}  `))];
}

/** One of several ways: what it still needs, under its sentence where that is more than one thing. */
function wayLines(way: Verdict, view: View, margin: string): readonly string[] {
  const ends = openEnds(way.of, view.shapes);
  const [only] = ends;
  if (ends.length === 1 && only !== undefined && only.of.length === 0) {
    return bullet(verdictText(only, view), view.style.width, "-", margin);
  }
  const own = bullet(verdictText(way, view), view.style.width, "-", margin);
  return [...own, ...ends.flatMap((end) => endLine(end, view, `${margin}  `))];
}

/** A criterion that ends a hold. */
export function exitLines(
  exits: readonly Verdict[],
  view: View,
  margin: string,
): readonly string[] {
  return exits.flatMap((exit) => {
    const { line } = view.say.exit(exit);
    const text =
      line + view.notes.mark(exit.sources) + view.house.mark(exit.rule);
    return bullet(text, view.style.width, markOf(exit.met, view), margin);
  });
}

interface Margin {
  readonly first: string;
  readonly rest: string;
}

/** The verdict and what is below it as a tree. */
export function verdictTree(
  verdict: Verdict,
  view: View,
  margin: Margin,
): readonly string[] {
  const parts = shownParts(verdict, view.shapes);
  const under = parts.length > 0 ? "│ " : "  ";
  const own = wrap(
    `${markOf(verdict.met, view)} ${verdictText(verdict, view)}`,
    view.style.width,
    {
      first: margin.first,
      rest: margin.rest + under,
    },
  );
  const below = parts.flatMap((part, index) => {
    const isLast = index === parts.length - 1;
    return verdictTree(part, view, {
      first: `${margin.rest}${isLast ? "└─ " : "├─ "}`,
      rest: `${margin.rest}${isLast ? "   " : "│  "}`,
    });
  });
  return [...own, ...below];
}
