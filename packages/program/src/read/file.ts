import { readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import type { Finding, PathPart } from "../fault.ts";
import { fileFinding, nodeFindings } from "./bound.ts";

/** A content file as read: its plain value, and where in the text each part of it stands. */
export interface ContentFile {
  /** Path below the content folder, with `/`. */
  readonly file: string;
  readonly value: unknown;
  /** 1-based line of the nearest part of the path that is there; the first line where none is. */
  readonly lineOf: (at: readonly PathPart[]) => number;
}

const KEEP_ONE = "Keep one of the two.";
const INDENT =
  "Quote strings that hold `: ` or begin with a special character, and indent by two spaces.";

/** The first line of a fault of the reader, without the place that it names again. */
function plainMessage({ message }: Error): string {
  const [first = ""] = message.split("\n");
  return first.replace(/ at line \d+, column \d+:?$/u, ".");
}

/** A parser that runs out of stack says so at every bracket: the same line with the same fault is one. */
function eachOnce<F extends Finding>(findings: readonly F[]): readonly F[] {
  const kept = new Map(
    findings.map((finding) => [`${finding.line} ${finding.message}`, finding]),
  );
  return [...kept.values()];
}

/** Reads one YAML file that is there. One that does not parse, or is no plain small file, gives its faults and no value. */
export function readYaml(
  root: string,
  file: string,
): {
  readonly content: ContentFile | null;
  readonly findings: readonly Finding[];
} {
  const unread = fileFinding(root, file);
  if (unread !== null) return { content: null, findings: [unread] };
  const lines = new LineCounter();
  const text = readFileSync(`${root}/${file}`, "utf8");
  const document = parseDocument(text, {
    lineCounter: lines,
    strict: true,
    uniqueKeys: true,
  });
  const told = [...document.errors, ...document.warnings].map((error) => ({
    file,
    at: [],
    line: error.linePos?.[0].line ?? null,
    message: `Not readable as YAML: ${plainMessage(error)}`,
    mend: error.code === "DUPLICATE_KEY" ? KEEP_ONE : INDENT,
  }));
  const findings = eachOnce(told);
  if (document.errors.length > 0) return { content: null, findings };
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const unplain = nodeFindings(document.contents, { file, lineAt });
  if (unplain.length > 0)
    return { content: null, findings: [...findings, ...unplain] };
  const lineOf = (at: readonly PathPart[]): number => {
    for (let length = at.length; length > 0; length -= 1) {
      const node = document.getIn(at.slice(0, length), true);
      const start = rangeStart(node);
      if (start !== null) return lines.linePos(start).line;
    }
    return 1;
  };
  return {
    content: { file, value: document.toJS() as unknown, lineOf },
    findings,
  };
}

function rangeStart(node: unknown): number | null {
  if (typeof node !== "object" || node === null || !("range" in node))
    return null;
  const range: unknown = node.range;
  return Array.isArray(range) && typeof range[0] === "number" ? range[0] : null;
}
