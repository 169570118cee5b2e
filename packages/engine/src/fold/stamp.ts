import { dayNumber, parseInstant } from "../day.ts";
import type { DayNumber } from "../type/day.ts";
import type { Entry } from "../type/entry.ts";

/** An entry's times as numbers. */
export interface Stamp {
  readonly on: DayNumber;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Civil day of `at` on the writer's own clock. */
  readonly writtenOn: DayNumber;
}

const stamps = new WeakMap<Entry, Stamp>();

/** The numeric times of an entry that the reader has admitted; kept, since every decision asks again. */
export function stampOf(entry: Entry): Stamp {
  const known = stamps.get(entry);
  if (known !== undefined) return known;
  const instant = parseInstant(entry.at);
  if (instant === null) throw new Error(`unread instant in entry ${entry.id}`);
  const stamp = {
    on: dayNumber(entry.on),
    at: instant.epochMs,
    writtenOn: instant.localDay,
  };
  stamps.set(entry, stamp);
  return stamp;
}

/** The fold's order: what it is about, when it was written, its id. */
export function compareStamped(a: Entry, b: Entry): number {
  const first = stampOf(a);
  const second = stampOf(b);
  if (first.on !== second.on) return first.on - second.on;
  if (first.at !== second.at) return first.at - second.at;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
