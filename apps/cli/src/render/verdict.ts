import type { Verdict } from "@restride/engine";
import { bullet, wrap } from "./layout.ts";
import { openEnds, shownParts } from "./open-end.ts";
import type { View } from "./view.ts";

/** The mark before a verdict, and its colour. Not yet is an open circle, never a cross. */
export function markOf(met: Verdict["met"], view: View): string {
  if (met === true) return view.style.good("✓");
  return met === "unknown" ? view.style.accent("?") : view.style.wait("○");
}

/** A verdict in one sentence, with its sources. */
export function verdictText(verdict: Verdict, view: View): string {
  return view.say.verdict(verdict).line + view.notes.mark(verdict.sources);
}

/** All that still stands in the way, one bullet each; ways of which one is enough stand below their sentence. */
export function endLines(
  verdicts: readonly Verdict[],
  view: View,
  margin: string,
): readonly string[] {
  return openEnds(verdicts, view.shapes).flatMap((end) =>
    endLine(end, view, margin),
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
    const text = view.say.exit(exit).line + view.notes.mark(exit.sources);
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
