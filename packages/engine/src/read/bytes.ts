import { MAX_ENTRY_BYTES, tooLong } from "./entry/validate.ts";
import { type ReadJournal, settleJournal } from "./journal.ts";
import {
  BYTE_ORDER_MARK,
  newReading,
  type Reading,
  type ReadOptions,
  readText,
  setAsideText,
  whole,
} from "./reader.ts";
import { asciiOf, decodeUtf8 } from "./utf8.ts";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK_BYTES = 3;

/** Reads a journal as `readJournal` does, from bytes: a line that is not UTF-8 is set aside by itself. */
export function readBytes(
  bytes: Uint8Array,
  options: ReadOptions,
): ReadJournal {
  const reading = newReading(options);
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const next = feed === -1 ? bytes.length : feed;
    const hasReturn = next > start && bytes[next - 1] === CARRIAGE_RETURN;
    readByteLine(
      reading,
      bytes.subarray(start, hasReturn ? next - 1 : next),
      line,
    );
    start = next + 1;
  }
  return settleJournal(reading.claims, reading.faults);
}

function readByteLine(reading: Reading, bytes: Uint8Array, line: number): void {
  if (bytes.length > MAX_ENTRY_BYTES + BYTE_ORDER_MARK_BYTES) {
    const beginning = asciiOf(bytes, 0, MAX_ENTRY_BYTES);
    setAsideText(reading, beginning, line, tooLong(bytes.length));
    return;
  }
  const text = decodeUtf8(bytes, 0, bytes.length);
  if (text === null) {
    const ascii = asciiOf(bytes, 0, bytes.length);
    setAsideText(reading, ascii, line, whole("not-utf8"));
    return;
  }
  const hasMark = line === 1 && text.startsWith(BYTE_ORDER_MARK);
  readText(reading, hasMark ? text.slice(1) : text, line);
}
