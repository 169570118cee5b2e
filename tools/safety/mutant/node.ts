import { parseSync } from "vite";
import * as v from "valibot";

/** A node of a syntax tree as far as mutants ask: its kind, its place, and what lies below it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

const NODE = v.looseObject({
  type: v.string(),
  start: v.number(),
  end: v.number(),
});

/** A value as a node; null when it is none. */
export function asNode(given: unknown): Node | null {
  const read = v.safeParse(NODE, given);
  if (!read.success) return null;
  const { type, start, end } = read.output;
  return { type, start, end, fields: read.output };
}

/** The nodes right below one, in the order of the text. */
export function below(node: Node): readonly Node[] {
  const found: Node[] = [];
  for (const field of Object.values(node.fields)) {
    const list: readonly unknown[] = Array.isArray(field) ? field : [field];
    for (const each of list) {
      const child = asNode(each);
      if (child !== null) found.push(child);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The tree of a TypeScript file. Throws where it does not parse. */
export function treeOf(file: string, text: string): Node {
  const { program, errors } = parseSync(file, text);
  const tree = asNode(program);
  if (tree === null || errors.length > 0)
    throw new Error(`${file}: does not parse`);
  return tree;
}
