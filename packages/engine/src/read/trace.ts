import { formatDay } from "../day.ts";
import type { CivilDate } from "../type/day.ts";
import type { Unread } from "../type/entry.ts";
import type { EntryFault } from "./entry/fault.ts";
import { isEntryId, plausibleDay, plausibleInstant } from "./entry/scalar.ts";
import type { RawObject } from "./entry/shape.ts";

/** What can still be told about an entry that could not be taken in. */
export interface Trace {
  readonly id: string | null;
  readonly on: CivilDate | null;
  readonly writtenOn: CivilDate | null;
  /** Epoch milliseconds of its own `at`. */
  readonly at: number | null;
}

const NO_TRACE: Trace = { id: null, on: null, writtenOn: null, at: null };

/** The trace of an object, sound or not. */
export function traceOf(raw: RawObject): Trace {
  return traceFrom(raw["id"], raw["on"], raw["at"]);
}

// A line that was cut off may end right after a value. An escaped quote inside a text never matches `"on"`.
const ID = /"id"\s*:\s*"([^"\\]*)(?:"|$)/g;
const ON = /"on"\s*:\s*"([^"\\]*)(?:"|$)/g;
const AT = /"at"\s*:\s*"([^"\\]*)(?:"|$)/g;

/** The trace of a line that is no JSON. Where a field is there twice with different values it is not known. */
export function traceOfText(text: string): Trace {
  if (!text.includes('"')) return NO_TRACE;
  return traceFrom(only(text, ID), only(text, ON), only(text, AT));
}

function only(text: string, shape: RegExp): string | null {
  const values = new Set<string>();
  for (const match of text.matchAll(shape)) values.add(match[1] ?? "");
  const [value] = values;
  return values.size === 1 ? (value ?? null) : null;
}

function traceFrom(id: unknown, on: unknown, at: unknown): Trace {
  const day = plausibleDay(on);
  const instant = plausibleInstant(at);
  return {
    id: isEntryId(id) ? id : null,
    on: day === null ? null : formatDay(day),
    writtenOn: instant === null ? null : formatDay(instant.localDay),
    at: instant === null ? null : instant.epochMs,
  };
}

/**
 * A fault as the journal keeps it. `before` is the greatest `at` of the readable lines above it: an undated fault was
 * written after that, unless its own `at` tells when.
 */
export function unreadOf(
  fault: EntryFault,
  trace: Trace,
  line: number | null,
  before: number | null,
): Unread {
  return {
    line,
    path: fault.path,
    reason: fault.reason,
    id: trace.id,
    on: trace.on,
    writtenOn: trace.writtenOn,
    after: trace.on === null ? (trace.at ?? before) : null,
    params: fault.params,
  };
}
