import type { Entry } from "../type/entry.ts";

/**
 * The guard's own calendar: Julian day numbers, a different road from the engine's, so that one
 * mistake cannot mislead both.
 */
export function julianDay(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const a = Math.trunc((14 - month) / 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  return (
    day +
    Math.trunc((153 * m + 2) / 5) +
    365 * y +
    Math.trunc(y / 4) -
    Math.trunc(y / 100) +
    Math.trunc(y / 400) -
    32045
  );
}

/** Orders two written instants of possibly different offsets: minutes since the Julian epoch. */
export function writtenMinute(at: string): number {
  const zone = /([+-])(\d\d):(\d\d)$/.exec(at);
  const offset =
    zone === null
      ? 0
      : (zone[1] === "-" ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]));
  return (
    julianDay(at) * 1440 +
    Number(at.slice(11, 13)) * 60 +
    Number(at.slice(14, 16)) -
    offset +
    Number.parseFloat(at.slice(17)) / 60
  );
}

const days = new WeakMap<Entry, number>();

/** The Julian day that an entry is about; kept, since every decision of a journal asks again. */
export function dayOfEntry(entry: Entry): number {
  const known = days.get(entry);
  if (known !== undefined) return known;
  const day = julianDay(entry.on);
  days.set(entry, day);
  return day;
}

/** The writer's own date: such dates compare as text. */
export function writtenDate(entry: Entry): string {
  return entry.at.slice(0, entry.on.length);
}
