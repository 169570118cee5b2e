import type { CivilDate, Entry } from "@restride/engine";

/** UUIDv7 shape; the number makes it one of its own. */
export function sampleId(number: number): string {
  return `019a0000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
}

/** A small entry, told apart by its number. */
export function noteEntry(number: number, text = `note ${number}`): Entry {
  return {
    v: 1,
    id: sampleId(number),
    on: "2026-11-22" as CivilDate,
    at: "2026-11-22T08:00:00+01:00",
    by: "runner",
    kind: "note",
    text,
  };
}

export function noteEntries(from: number, count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, index) => noteEntry(from + index));
}
