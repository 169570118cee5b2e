import { canonicalJson, readBytes, type Vocabulary } from "@restride/engine";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;
const DECODER = new TextDecoder();
const ENCODER = new TextEncoder();

/**
 * A journal as a file of its own: every line of it, each entry in canonical form (RFC 8785). What cannot be read stays
 * where it is, byte for byte: when an undated line was written is told by the lines above it alone, so that moving one
 * would change what is decided (contracts §1). The same goes for the number of a line, which a decision names: lines
 * without anything stay too. Only a last line that was not ended is.
 */
export function canonicalLines(
  bytes: Uint8Array,
  vocabulary: Vocabulary,
): Uint8Array<ArrayBuffer> {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const line = bytes.subarray(start, end);
    // Only before the first line is a byte order mark none of its own.
    const isPlain = start === 0 || !startsWithMark(line);
    lines.push(isPlain ? canonicalLine(line, vocabulary) : line);
    start = end + 1;
  }
  return joined(lines);
}

function startsWithMark(line: Uint8Array): boolean {
  return BYTE_ORDER_MARK.every((byte, index) => line[index] === byte);
}

/** One line, without its end. Comes back as it is when it is no entry, or has no canonical form that can be read again. */
function canonicalLine(line: Uint8Array, vocabulary: Vocabulary): Uint8Array {
  if (!isEntry(line, vocabulary)) return line;
  const canonical = ENCODER.encode(canonicalText(line) ?? "");
  // The longest lines may grow over the limit: `1e20` is written out.
  return isEntry(canonical, vocabulary) ? canonical : line;
}

function isEntry(line: Uint8Array, vocabulary: Vocabulary): boolean {
  return readBytes(line, { vocabulary }).claims.length === 1;
}

/** Null for what canonical JSON cannot carry, such as half of a character. */
function canonicalText(line: Uint8Array): string | null {
  const length =
    line.at(-1) === CARRIAGE_RETURN ? line.length - 1 : line.length;
  const value: unknown = JSON.parse(DECODER.decode(line.subarray(0, length)));
  try {
    return canonicalJson(value);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function joined(lines: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const size = lines.reduce((sum, line) => sum + line.length + 1, 0);
  const bytes = new Uint8Array(size);
  let place = 0;
  for (const line of lines) {
    bytes.set(line, place);
    bytes[place + line.length] = LINE_FEED;
    place += line.length + 1;
  }
  return bytes;
}
