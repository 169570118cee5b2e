const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = "\uFEFF";
/** Stands for each byte that is no text, and before a line that has one, so that nothing reads it as sound. */
const NO_TEXT = "\uFFFD";

export interface FileLine {
  /** 1-based place in the file. */
  readonly line: number;
  /** The line to the letter; where it was no UTF-8, with a mark in front and for each byte that is no text. */
  readonly text: string;
}

function textOf(bytes: Uint8Array, isFirst: boolean): string {
  // A byte order mark is no part of the first entry; further down it is part of what came.
  const text = decoded(bytes);
  return isFirst && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function decoded(bytes: Uint8Array): string {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return NO_TEXT + new TextDecoder("utf-8").decode(bytes);
  }
}

/** The lines of a journal's file that hold anything, each as a store can keep it; a carriage return before the feed goes. */
export function fileLines(bytes: Uint8Array): readonly FileLine[] {
  const lines: FileLine[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const next = feed === -1 ? bytes.length : feed;
    const hasReturn = next > start && bytes[next - 1] === CARRIAGE_RETURN;
    const end = hasReturn ? next - 1 : next;
    const text = textOf(bytes.subarray(start, end), line === 1);
    if (text.trim() !== "") lines.push({ line, text });
    start = next + 1;
  }
  return lines;
}
