import type { Criterion, Verdict } from "@restride/engine";
import { type Book, needWords, verdictsOf } from "./book.ts";
import { groundsOf } from "./grounds.ts";
import { bullet, card, code, paragraphs } from "./markdown.ts";

/** The tree of criteria of one gate or family. */
interface Trees {
  readonly book: Book;
  /** Criteria that more than one gate has: told once, in a section of their own. */
  readonly shared: ReadonlySet<string>;
}

/** The phases, what opens each and what keeps it open. */
export function gateSections(book: Book): string {
  const trees: Trees = { book, shared: sharedRules(book) };
  const { gates } = book.program;
  return paragraphs([
    SHARED_INTRO,
    ...sharedCriteria(trees),
    ...gates.flatMap((gate) => gateSection(trees, gate)),
  ]);
}

const SHARED_INTRO = "### Criteria of more than one phase";

type Gate = Book["program"]["gates"][number];

function sharedRules(book: Book): ReadonlySet<string> {
  const homes = new Map<string, number>();
  for (const { opens, keeps } of book.program.gates) {
    for (const rule of new Set([...opens, ...keeps].flatMap(rulesIn)))
      homes.set(rule, (homes.get(rule) ?? 0) + 1);
  }
  return new Set([...homes].flatMap(([rule, n]) => (n > 1 ? [rule] : [])));
}

function rulesIn(criterion: Criterion): readonly string[] {
  const below = "of" in criterion ? criterion.of.flatMap(rulesIn) : [];
  return [criterion.rule, ...below];
}

/** The outermost shared criteria, each once. */
function sharedCriteria({ book, shared }: Trees): readonly string[] {
  const told = new Map<string, Criterion>();
  const visit = (criterion: Criterion): void => {
    if (shared.has(criterion.rule)) told.set(criterion.rule, criterion);
    else if ("of" in criterion) for (const part of criterion.of) visit(part);
  };
  for (const { opens, keeps } of book.program.gates)
    for (const criterion of [...opens, ...keeps]) visit(criterion);
  const nobody: Trees = { book, shared: new Set() };
  return [treeOf(nobody, [...told.values()])];
}

function gateSection(
  trees: Trees,
  { gate, opens, keeps }: Gate,
): readonly string[] {
  const { name, what } = trees.book.say.gate(gate);
  const heading = `### ${name} (${code(gate)})`;
  if (opens.length + keeps.length === 0)
    return [heading, what, "Open from day 0; nothing closes it."];
  return [
    heading,
    what,
    "Opens on the first day that all of these hold, with all that keep it open:",
    treeOf(trees, opens),
    "Stays open while all of these hold:",
    treeOf(trees, keeps),
  ];
}

/** Criteria as a nested list: what each needs, in words and numbers, and where it comes from. */
export function criteriaTree(
  book: Book,
  criteria: readonly Criterion[],
): string {
  return treeOf({ book, shared: new Set() }, criteria);
}

function treeOf(trees: Trees, criteria: readonly Criterion[]): string {
  const verdicts = verdictsOf(trees.book, criteria);
  const lines = criteria.flatMap((criterion, place) =>
    branch(trees, { criterion, verdict: verdicts[place], depth: 0 }),
  );
  return lines.join("\n");
}

interface Node {
  readonly criterion: Criterion;
  readonly verdict: Verdict | undefined;
  readonly depth: number;
}

function branch(
  trees: Trees,
  { criterion, verdict, depth }: Node,
): readonly string[] {
  if (verdict?.rule !== criterion.rule)
    throw new Error(`${criterion.rule}: the engine tells ${verdict?.rule}`);
  const { book, shared } = trees;
  const words = needWords(book, verdict);
  if (shared.has(criterion.rule))
    return [bullet(`${criterion.rule} (above): ${words}`, depth)];
  const line = bullet(
    `${card(criterion.rule)} ${words} ${groundsOf(book, criterion.rule)}`,
    depth,
  );
  if (!("of" in criterion)) return [line];
  const parts = criterion.of.flatMap((part, place) =>
    branch(trees, {
      criterion: part,
      verdict: verdict.of[place],
      depth: depth + 1,
    }),
  );
  return [line, ...parts];
}
