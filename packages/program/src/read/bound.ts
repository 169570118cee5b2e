import { statSync } from "node:fs";
import { isAlias, isCollection, isMap, isScalar, isSeq, type Node } from "yaml";
import type { Finding } from "../fault.ts";

/**
 * What a content file may be, whoever wrote it: small, plain and shallow. Anything else is a fault of the file before its
 * value is made, so that nothing in it can run the compiler out of time or stack.
 */

/** Bytes; about five times the longest file of the default program's content. */
const MOST_BYTES = 262_144;
/** Levels of nesting; the gates of the default program have about ten. */
const MOST_LEVELS = 40;
/** Keys that every object has: a schema passes over them, so they would vanish without a word. */
const INHERITED: ReadonlySet<unknown> = new Set([
  "__proto__",
  "constructor",
  "prototype",
]);

/** Why a file is not read at all; null when it may be. Throws only when it is gone in between. */
export function fileFinding(root: string, file: string): Finding | null {
  const stats = statSync(`${root}/${file}`);
  if (!stats.isFile())
    return {
      file,
      at: [],
      message: "This is no file.",
      mend: `Write content/${file} as a file.`,
    };
  return stats.size <= MOST_BYTES
    ? null
    : {
        file,
        at: [],
        message: `The file has ${stats.size} bytes; at most ${MOST_BYTES} are read.`,
        mend: "Shorten it, or split it where its folder holds several.",
      };
}

interface Place {
  readonly file: string;
  readonly lineAt: (offset: number) => number;
}

/** Every alias, inherited key and over-deep part of a parsed document. */
export function nodeFindings(root: unknown, place: Place): readonly Finding[] {
  const findings: Finding[] = [];
  walk(root, 0, (node, [message, mend]) => {
    const start = node.range?.[0];
    const line = start === undefined ? null : place.lineAt(start);
    findings.push({ file: place.file, at: [], line, message, mend });
  });
  return findings;
}

type Tell = (node: Node, words: readonly [string, string]) => void;

const ALIAS = [
  "An alias stands for another part of the file.",
  "Write the part out in full.",
] as const;
const DEEP = [
  `Nested more than ${MOST_LEVELS} levels deep.`,
  "Nothing in a program is; look for a bracket that is not closed.",
] as const;

function walk(node: unknown, level: number, tell: Tell): void {
  if (isAlias(node)) tell(node, ALIAS);
  if (!isCollection(node)) return;
  if (level >= MOST_LEVELS) {
    tell(node, DEEP);
    return;
  }
  if (isSeq(node)) for (const item of node.items) walk(item, level + 1, tell);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (isScalar(key) && INHERITED.has(key.value))
      tell(key, [
        `Found the key ${String(key.value)}.`,
        "Give it another name.",
      ]);
    walk(key, level + 1, tell);
    walk(value, level + 1, tell);
  }
}
