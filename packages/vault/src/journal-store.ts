import { canonicalJson, type Entry } from "@restride/engine";

/** A line to keep: an entry, or the text of a line as it came, such as one that could not be read and is set aside. */
export type JournalLine = Entry | string;

/**
 * Where a journal is kept. Lines are only ever added; two handles on one journal, in two tabs or two processes, may add
 * at once. Every failure of the world is a `Fault`; a line that is none, or a call after `close`, is the caller's bug.
 */
export interface JournalStore {
  /** Adds all lines or none. When it resolves they have reached the disk and stay through a crash. */
  append(lines: readonly JournalLine[]): Promise<void>;
  /** Every line as JSON Lines text, in the order of appending. */
  read(): Promise<string>;
  close(): Promise<void>;
}

const LINE_BREAK = /\n/;
// A lone surrogate would come back from UTF-8 as another character.
const LONE_SURROGATE = /\p{Surrogate}/u;

function lineText(line: JournalLine): string {
  const text = typeof line === "string" ? line : canonicalJson(line);
  if (
    text.trim() === "" ||
    LINE_BREAK.test(text) ||
    LONE_SURROGATE.test(text)
  ) {
    throw new TypeError(
      `not one line of text: ${JSON.stringify(text.slice(0, 80))}`,
    );
  }
  return text;
}

/** The lines as they are kept: entries in canonical form, text untouched. Throws before any is kept when one is no line. */
export function lineTexts(lines: readonly JournalLine[]): readonly string[] {
  return lines.map(lineText);
}

/** JSON Lines: every line ended. */
export function joinLines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
