import type { Book } from "./book.ts";
import { code } from "./markdown.ts";

/** What may stand behind a statement; all but the reason are ids. */
export interface Behind {
  readonly sources?: readonly string[];
  readonly facts?: readonly string[];
  readonly numbers?: readonly string[];
  readonly house?: string | null;
}

/** An id with its tag where it was not read in the source itself. */
function tagged(id: string, tag: string | undefined): string {
  return tag === undefined || tag === "P" ? id : `${id} (${tag})`;
}

export function sourceIds(book: Book, ids: readonly string[]): string {
  return ids.map((id) => tagged(id, book.sources[id]?.tag)).join(", ");
}

export function factIds(book: Book, ids: readonly string[]): string {
  return ids.map((id) => tagged(id, book.provenance.facts[id]?.tag)).join(", ");
}

/** A number with its unit. */
export function amount(value: number, unit: string): string {
  if (unit === "step") return `step ${value}`;
  if (unit === "divisor") return String(value);
  const isPlain = value === 1 || unit.startsWith("of ");
  return `${value} ${isPlain ? unit : `${unit}s`}`;
}

function numberNames(book: Book, keys: readonly string[]): string {
  const named = keys.flatMap((key) => {
    const row = book.provenance.numbers[key];
    return row === undefined
      ? []
      : [`${code(key)} ${amount(row.value, row.unit)}`];
  });
  return named.join(", ");
}

/** Numbers, facts, sources and our own reason, each where there is one. */
export function groundWords(book: Book, behind: Behind): string {
  const { sources = [], facts = [], numbers = [], house = null } = behind;
  const parts = [
    numbers.length === 0 ? "" : `Numbers: ${numberNames(book, numbers)}.`,
    facts.length === 0 ? "" : `Facts: ${factIds(book, facts)}.`,
    sources.length === 0 ? "" : `Sources: ${sourceIds(book, sources)}.`,
    house === null ? "" : `House rule: ${house}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** The grounds of a stable id, as the program's compiler wrote them down. */
export function groundsOf(book: Book, id: string): string {
  const origin = book.provenance.rules[id];
  return origin === undefined ? "" : groundWords(book, origin);
}
