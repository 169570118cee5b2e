import type { Book } from "../rule-doc/book.ts";
import {
  factFigure,
  numbersToRead,
  productFigures,
  rulesToRead,
} from "./eye-product.ts";
import type { Against, EyeRow } from "./eye-table.ts";

/** Everything in which the second reading does not fit the program, its evidence or the tree. */
export function eyeFaults(
  rows: readonly EyeRow[],
  book: Book,
  hasPath: (path: string) => boolean,
): readonly string[] {
  const figures = productFigures(book);
  return [
    ...rows.flatMap((row) =>
      [
        ...ruleFaults(row, book),
        ...stateFaults(row, book, figures),
        ...factFaults(row, book),
        ...row.against.flatMap((each) => againstFaults(each, book, hasPath)),
      ].map((fault) => `${row.rules[0] ?? ""}: ${fault}`),
    ),
    ...leftOut(rows, book),
  ];
}

function ruleFaults({ rules }: EyeRow, { provenance }: Book): string[] {
  return rules
    .filter((id) => provenance.rules[id] === undefined)
    .map((id) => `there is no rule ${id}`);
}

function stateFaults(
  { rules, states }: EyeRow,
  book: Book,
  figures: ReadonlyMap<string, string>,
): string[] {
  return Object.entries(states).flatMap(([name, stated]) => {
    const now = figures.get(name);
    if (now === undefined) return [`the program has no ${name}`];
    if (now !== stated) return [`${name} is ${now}, not ${stated}`];
    const users = usersOf(name, book);
    return users.length === 0 || rules.some((rule) => users.includes(rule))
      ? []
      : [`${name} is a number of ${users.join(", ")}, and of none of these`];
  });
}

/** Rules and policies that read a number. */
function usersOf(name: string, { provenance }: Book): readonly string[] {
  const rules = Object.entries(provenance.rules)
    .filter(([, { numbers }]) => numbers.includes(name))
    .map(([id]) => id);
  const policies = Object.entries(provenance.policies)
    .filter(([, floors]) => floors.some(({ number }) => number === name))
    .map(([id]) => `PO-${id}`);
  return [...rules, ...policies];
}

function factFaults({ facts }: EyeRow, { provenance }: Book): string[] {
  return Object.entries(facts).flatMap(([id, stated]) => {
    const fact = provenance.facts[id];
    if (fact === undefined) return [`there is no fact ${id}`];
    const now = factFigure(fact);
    return now === stated ? [] : [`${id} is ${now}, not ${stated}`];
  });
}

function againstFaults(
  { source, verdict, why, written }: Against,
  { sources }: Book,
  hasPath: (path: string) => boolean,
): string[] {
  return [
    sources[source] === undefined ? `the source ${source} has no record` : "",
    verdict !== "same" && why === null ? `${source}: no reason why` : "",
    (verdict === "looser") === (written === null)
      ? `${source}: a looser one, and no other, says where its reason is written`
      : "",
    written !== null && written !== "none" && !hasPath(written)
      ? `${source}: there is no ${written}`
      : "",
  ].filter((fault) => fault !== "");
}

function leftOut(rows: readonly EyeRow[], book: Book): string[] {
  const rules = new Set(rows.flatMap((row) => row.rules));
  const states = new Set(rows.flatMap((row) => Object.keys(row.states)));
  return [
    ...rulesToRead(book)
      .filter((id) => !rules.has(id))
      .map((id) => `${id}: has a source and a figure, and is not in the table`),
    ...numbersToRead(book)
      .filter((key) => !states.has(key))
      .map((key) => `${key}: rests on evidence, and no row states it`),
  ];
}
