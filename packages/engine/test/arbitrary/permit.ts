import type { Decision, Item, Level } from "../../src/index.ts";

/** What one decision permits that another does not: told where a sign was added, or an answer left out. */

/** Levels, the strongest first. */
export const STRENGTH: readonly Level[] = [
  "emergency",
  "call-now",
  "call-soon",
  "stop",
  "ask",
  "ease",
  "go",
];
/** Sessions that every body may have at any level below call-now. */
const QUIET_KINDS = new Set(["breath", "walk"]);
const QUIET_FAMILIES = new Set(["breath", "pelvic-floor", "walk"]);

function weaker(a: Level, b: Level): boolean {
  return STRENGTH.indexOf(a) > STRENGTH.indexOf(b);
}

function itemsOf(decision: Decision): readonly Item[] {
  return decision.sessions.flatMap(({ blocks }) =>
    blocks.flatMap(({ items }) => items),
  );
}

function openGates(decision: Decision): readonly string[] {
  return decision.gates.filter(({ open }) => open).map(({ gate }) => gate);
}

/** An impact session is strength too, and a strength session may carry the impact. */
function kindsOf(decision: Decision): ReadonlySet<string> {
  const kinds = new Set<string>(decision.sessions.map(({ kind }) => kind));
  if (kinds.has("impact")) kinds.add("strength");
  return kinds;
}

function runSeconds(decision: Decision): number {
  return Math.max(
    0,
    ...decision.sessions.map(({ run }) =>
      run === null ? 0 : run.bouts * run.runSeconds,
    ),
  );
}

function most(decision: Decision, of: (item: Item) => number): number {
  return Math.max(0, ...itemsOf(decision).map(of));
}

function rungs(decision: Decision): ReadonlyMap<string, number> {
  return new Map(decision.ladders.map(({ family, rung }) => [family, rung]));
}

/** What the stricter knowledge permits beyond the other: levels, gates and rungs; on any day. */
export function standsAbove(less: Decision, more: Decision): readonly string[] {
  const found: string[] = [];
  if (weaker(less.level, more.level))
    found.push(`level ${less.level}, not ${more.level}`);
  const open = openGates(more);
  for (const gate of openGates(less))
    if (!open.includes(gate)) found.push(`gate ${gate} open`);
  const other = rungs(more);
  for (const [family, rung] of rungs(less)) {
    const bound = other.get(family);
    if (bound !== undefined && rung > bound)
      found.push(`${family} at rung ${rung}, not ${bound}`);
  }
  const runs = [runSeconds(less), runSeconds(more)] as const;
  if (runs[0] > runs[1] && runs[1] > 0) found.push(`run of ${runs[0]} s`);
  return found;
}

/** What is offered beyond the other's offer on the same day of the same journal but for one answer. */
export function offersBeyond(
  less: Decision,
  more: Decision,
): readonly string[] {
  const found = [...standsAbove(less, more)];
  const kinds = kindsOf(more);
  for (const kind of kindsOf(less))
    if (!QUIET_KINDS.has(kind) && !kinds.has(kind))
      found.push(`a ${kind} session`);
  if (runSeconds(less) > runSeconds(more)) found.push("a longer run");
  if (most(less, ({ impact }) => impact) > most(more, ({ impact }) => impact))
    found.push("more impact");
  for (const item of itemsOf(less)) {
    const bounds = itemsOf(more).filter(({ family }) => family === item.family);
    if (bounds.length === 0 || QUIET_FAMILIES.has(item.family)) continue;
    if (!bounds.some((bound) => isAtMost(item, bound)))
      found.push(`more of ${item.family}`);
  }
  return found;
}

/** A lower rung, or the same with no more sets and no more weight. A lower rung may have a weight where a higher one has none. */
function isAtMost(item: Item, bound: Item): boolean {
  const [own, other] = [item.rung ?? 0, bound.rung ?? 0];
  if (own !== other) return own < other;
  return item.sets <= bound.sets && (item.kg ?? 0) <= (bound.kg ?? 0);
}
