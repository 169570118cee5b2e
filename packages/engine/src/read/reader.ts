import type { Unread } from "../type/entry.ts";
import type { Claim } from "./claim.ts";
import { type EntryFault, finding } from "./entry/fault.ts";
import { isObject } from "./entry/shape.ts";
import { checkStored, MAX_ENTRY_BYTES, tooLong } from "./entry/validate.ts";
import type { Vocabulary } from "./entry/vocabulary.ts";
import { claimOf, type ReadJournal, settleJournal } from "./journal.ts";
import { type Trace, traceOf, traceOfText, unreadOf } from "./trace.ts";
import { upcast } from "./upcast.ts";
import { utf8Length } from "./utf8-length.ts";

export interface ReadOptions {
  readonly vocabulary: Vocabulary;
  /** Ids of entries in this very text whose signature the store has verified. */
  readonly verified?: ReadonlySet<string>;
}

export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Reads a journal: JSON Lines, one entry a line, in any order, with any copies. What cannot be taken in is set aside
 * in `unread` with its line, path and reason; never throws.
 */
export function readJournal(text: string, options: ReadOptions): ReadJournal {
  const reading = newReading(options);
  let start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  for (let line = 1; start <= text.length; line += 1) {
    const feed = text.indexOf("\n", start);
    const next = feed === -1 ? text.length : feed;
    const end = text[next - 1] === "\r" && next > start ? next - 1 : next;
    readText(reading, text.slice(start, end), line);
    start = next + 1;
  }
  return settleJournal(reading.claims, reading.faults);
}

/** What has been read of a journal so far. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  readonly verified: ReadonlySet<string>;
  readonly claims: Claim[];
  readonly faults: Unread[];
  /** Greatest `at` so far, epoch milliseconds. */
  latest: number | null;
}

export function newReading(options: ReadOptions): Reading {
  const { vocabulary, verified = new Set<string>() } = options;
  return { vocabulary, verified, claims: [], faults: [], latest: null };
}

/** Reads one line, its end taken off. */
export function readText(reading: Reading, text: string, line: number): void {
  if (text.trim() === "") return;
  // A UTF-16 unit takes at most three bytes: short lines need no count.
  const bytes = text.length * 3 > MAX_ENTRY_BYTES ? utf8Length(text) : 0;
  if (bytes > MAX_ENTRY_BYTES) {
    const beginning = text.slice(0, MAX_ENTRY_BYTES);
    setAsideText(reading, beginning, line, tooLong(bytes));
    return;
  }
  const value = parsed(text);
  if (value === undefined) {
    setAsideText(reading, text, line, whole("not-json"));
    return;
  }
  readValue(reading, value, line);
}

/** The value of a JSON text; undefined, which no JSON gives, when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readValue(reading: Reading, value: unknown, line: number): void {
  if (!isObject(value)) {
    setAsideText(reading, "", line, whole("not-an-object"));
    return;
  }
  const lifted = upcast(value);
  const checked = lifted.ok
    ? checkStored(lifted.raw, reading.vocabulary)
    : { ok: false as const, faults: [lifted.fault] };
  if (!checked.ok) {
    setAside(reading, checked.faults, traceOf(value), line);
    return;
  }
  const claim = claimOf(checked.entry, line, reading.verified);
  reading.claims.push(claim);
  reading.latest = Math.max(reading.latest ?? claim.at, claim.at);
}

/** A fault of a line as a whole. */
export function whole(
  reason: "not-json" | "not-utf8" | "not-an-object",
): EntryFault {
  return { path: "", ...finding(reason) };
}

/** Sets a line aside that is no entry. */
export function setAsideText(
  reading: Reading,
  text: string,
  line: number,
  fault: EntryFault,
): void {
  setAside(reading, [fault], traceOfText(text), line);
}

function setAside(
  reading: Reading,
  faults: readonly EntryFault[],
  trace: Trace,
  line: number,
): void {
  for (const fault of faults) {
    reading.faults.push(unreadOf(fault, trace, line, reading.latest));
  }
}
