import { describe, expect, test } from "vitest";
import {
  latestWriting,
  type RawFacts,
  rawReadings,
} from "../src/guard/raw-facts.ts";
import { scanOf, startRawJournal } from "../src/guard/raw-journal.ts";
import type { Entry, Unread } from "../src/type/entry.ts";
import { complete, dateOf, entry, signs } from "./kit/raw.ts";

const taken = signs(3, { leak: 2 });
const kept = signs(3, { ill: 1 });
const retract = (by = "runner", of: Entry = taken): Entry =>
  entry(4, "retract", { by, entry: of.id });

/** How many reports each reading knows of. */
function reports(readings: readonly RawFacts[]): readonly number[] {
  return readings.map(({ log }) => log.reports.length);
}

function unread(writtenOn: number | null): Unread {
  return {
    line: 1,
    path: "",
    reason: "not-json",
    id: null,
    on: null,
    writtenOn: writtenOn === null ? null : dateOf(writtenOn),
    after: null,
    params: {},
  };
}

describe("the readings of a journal", () => {
  const read = (day: number, ...entries: readonly Entry[]): readonly number[] =>
    reports(rawReadings({ entries, unread: [] }, dateOf(day)));

  test("are one, of everything up to the day and nothing after", () => {
    expect(read(3, taken, kept)).toEqual([2]);
    expect(read(2, taken, kept)).toEqual([0]);
    expect(read(4, taken, kept)).toEqual([2]);
  });

  test("are two where the runner took something of her own back: with it and without", () => {
    expect(read(4, taken, kept, retract())).toEqual([1, 2]);
    expect(read(3, taken, kept, retract())).toEqual([2]);
    expect(read(4, taken, kept, retract(), retract())).toEqual([1, 2]);
  });

  test("are one where somebody else took it back, or where there is nothing to take", () => {
    expect(read(4, taken, kept, retract("coach:a"))).toEqual([2]);
    expect(read(4, kept, retract())).toEqual([1]);
  });

  test("keep a retract itself, even one that was taken back", () => {
    const first = retract();
    expect(read(4, taken, kept, first, retract("runner", first))).toEqual([
      1, 2,
    ]);
  });
});

describe("when something was written last", () => {
  const late = { ...complete(2), at: `${dateOf(8)}T07:00:00+00:00` };

  test("is the latest date of anything, unreadable things too", () => {
    const writing = (
      entries: readonly Entry[],
      ...faults: readonly Unread[]
    ): string => latestWriting({ entries, unread: faults });
    expect(writing([])).toBe("");
    expect(writing([complete(1), late, complete(5)])).toBe(dateOf(8));
    expect(writing([late], unread(9), unread(null))).toBe(dateOf(9));
    expect(writing([late], unread(7), unread(null))).toBe(dateOf(8));
    expect(writing([], unread(null))).toBe("");
  });

  test("may be after the day and beyond what is read of it", () => {
    const journal = { entries: [complete(9)], unread: [] };
    const behind = (day: number): readonly boolean[] =>
      rawReadings(journal, dateOf(day)).map(
        ({ isClockBehind }) => isClockBehind,
      );
    expect([behind(8), behind(9)]).toEqual([[true], [false]]);
  });
});

describe("a journal that grows", () => {
  /** The scan of what was added so far, and what the growing journal says, on each day. */
  function compare(...parts: readonly (readonly Entry[])[]): void {
    const growing = startRawJournal([]);
    const all: Entry[] = [];
    for (const part of parts) {
      growing.add(part);
      all.push(...part);
      const scan = scanOf({ entries: all, unread: [] });
      for (const day of [1, 2, 3, 4, 5, 9])
        expect([day, growing.readings(dateOf(day))]).toEqual([
          day,
          scan(dateOf(day)),
        ]);
    }
  }

  test("says what a scan says, before, on and after the last of its days", () => {
    compare([complete(2)], [complete(4)], [complete(3)]);
  });

  test("says what a scan says of something taken back, and of what is added after", () => {
    compare([taken, kept], [retract()], [complete(4)], [complete(5)]);
  });

  test("says what a scan says of a retract that comes before its entry", () => {
    compare([retract()], [taken, kept], [complete(4)]);
    compare([complete(2), retract()], [kept], [taken]);
  });

  test("says what a scan says of one retract after another", () => {
    compare([taken, kept, retract()], [retract("runner", kept)]);
    compare([taken, kept, retract("coach:a")], [complete(5)]);
  });

  test("says what a scan says of something that was written late", () => {
    const late = { ...complete(2), at: `${dateOf(9)}T07:00:00+00:00` };
    compare([late], [complete(3)]);
  });

  test("knows from its start of unreadable things, and of what was written beside it", () => {
    const faults = [{ ...unread(7), on: dateOf(3) }];
    const growing = startRawJournal(faults);
    growing.add([complete(2)]);
    const [facts] = growing.readings(dateOf(3));
    expect(facts?.unreadToday).toBe(true);
    expect(facts?.isClockBehind).toBe(true);
    const beside = startRawJournal([], dateOf(3));
    beside.add([complete(1)]);
    expect(beside.readings(dateOf(3))[0]?.isClockBehind).toBe(false);
    expect(beside.readings(dateOf(2))[0]?.isClockBehind).toBe(true);
  });
});
