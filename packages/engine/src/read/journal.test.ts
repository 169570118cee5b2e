import { describe, expect, it } from "vitest";
import {
  asEntry,
  idOf,
  lines,
  noteOn,
  type Raw,
  raw,
  sample,
  VOCABULARY,
} from "../../test/reading.ts";
import { parseDay } from "../day.ts";
import type { DayNumber } from "../type/day.ts";
import {
  compareEntries,
  journalOf,
  knownBy,
  mergeJournals,
  type ReadJournal,
} from "./journal.ts";
import { readJournal } from "./reader.ts";

function read(...values: readonly (Raw | string)[]): ReadJournal {
  return readJournal(lines(...values), { vocabulary: VOCABULARY });
}

function ids(journal: ReadJournal): readonly string[] {
  return journal.entries.map(({ id }) => id);
}

function day(text: string): DayNumber {
  return parseDay(text) ?? Number.NaN;
}

describe("compareEntries", () => {
  it("orders by `on`, then by `at` as an instant, then by id", () => {
    const early = raw("note", { id: idOf(3), at: "2026-11-22T09:00:00+02:00" });
    const late = raw("note", { id: idOf(2), at: "2026-11-22T08:00:00Z" });
    const same = raw("note", { id: idOf(4), at: "2026-11-22T09:00:00+01:00" });
    const before = raw("note", { id: idOf(9), on: "2026-11-21" });
    const order = [same, late, early, before]
      .map(asEntry)
      .toSorted(compareEntries)
      .map(({ id }) => id);
    expect(order).toEqual([idOf(9), idOf(3), idOf(2), idOf(4)]);
    expect(compareEntries(asEntry(late), asEntry({ ...late }))).toBe(0);
  });

  it("throws on an entry that nobody has validated", () => {
    const unsound = asEntry(raw("note", { at: "noon" }));
    expect(() => compareEntries(unsound, unsound)).toThrow("unread instant");
  });
});

describe("copies with different content", () => {
  const one = sample("note", { text: "one" });
  const two = sample("note", { text: "two", on: "2026-11-21" });

  it("are all set aside, each with its line and date", () => {
    const journal = read(one, noteOn("2026-11-01", 5), two, one);
    expect(ids(journal)).toEqual([idOf(5)]);
    expect(journal.unread).toMatchObject([
      {
        line: 1,
        path: "id",
        reason: "conflicting-copies",
        id: idOf(1),
        on: "2026-11-22",
        writtenOn: "2026-11-22",
        after: null,
      },
      {
        line: 3,
        path: "id",
        reason: "conflicting-copies",
        id: idOf(1),
        on: "2026-11-21",
      },
    ]);
  });

  it("are found when journals meet, and stay set aside", () => {
    const both = mergeJournals(read(one), read(two));
    expect(ids(both)).toEqual([]);
    expect(ids(mergeJournals(both, read(one)))).toEqual([]);
    expect(both.unread).toHaveLength(2);
  });

  it("leave a readable copy alone when the other line is broken", () => {
    const journal = read(one, JSON.stringify(one).slice(0, -3));
    expect(ids(journal)).toEqual([idOf(1)]);
    expect(journal.unread).toMatchObject([{ line: 2, reason: "not-json" }]);
  });
});

describe("mergeJournals", () => {
  it("lets an acceptance in one file verify a prescription in another", () => {
    const prescription = sample("prescription", { id: idOf(7) });
    const options = { vocabulary: VOCABULARY, verified: new Set([idOf(7)]) };
    const hers = readJournal(lines(prescription), options);
    expect(ids(hers)).toEqual([]);
    expect(
      ids(mergeJournals(hers, read(sample("coach-accept", { id: idOf(8) })))),
    ).toEqual([idOf(7), idOf(8)]);
  });

  it("counts a signature as verified when one of the two has verified it", () => {
    const both = [
      sample("coach-accept", { id: idOf(8) }),
      sample("prescription", { id: idOf(7) }),
    ];
    const verified = new Set([idOf(7)]);
    const sure = readJournal(lines(...both), {
      vocabulary: VOCABULARY,
      verified,
    });
    expect(ids(read(...both))).toEqual([idOf(8)]);
    expect(ids(mergeJournals(read(...both), sure))).toEqual([idOf(7), idOf(8)]);
  });

  it("keeps each fault once and in order", () => {
    const journal = mergeJournals(read("x", "y"), read("x", "[]"));
    expect(
      journal.unread.map(({ line, reason }) => `${line} ${reason}`),
    ).toEqual(["1 not-json", "2 not-an-object", "2 not-json"]);
  });
});

describe("journalOf", () => {
  it("is what a file of the same entries reads as, without lines", () => {
    const values = [noteOn("2026-11-02", 2), noteOn("2026-11-01", 1)];
    const journal = journalOf(values.map(asEntry));
    expect(journal.entries).toEqual(read(...values).entries);
    expect(journal.claims.map(({ line }) => line)).toEqual([null, null]);
  });

  it("reports without a line", () => {
    const { unread } = journalOf([asEntry(sample("prescription", {}))]);
    expect(unread).toMatchObject([{ line: null, reason: "unverified" }]);
    expect(
      mergeJournals(
        journalOf([asEntry(sample("note", {}))]),
        read(sample("note", {})),
      ).claims[0]?.line,
    ).toBe(1);
  });
});

describe("knownBy", () => {
  it("is what had been written by the end of the day on the writer's clock", () => {
    const late = sample("note", {
      id: idOf(2),
      at: "2026-11-22T23:30:00-05:00",
    });
    const backdated = sample("note", {
      id: idOf(3),
      at: "2026-11-25T08:00:00Z",
    });
    const journal = read(late, backdated);
    expect(ids(knownBy(journal, day("2026-11-21")))).toEqual([]);
    expect(ids(knownBy(journal, day("2026-11-22")))).toEqual([idOf(2)]);
    expect(ids(knownBy(journal, day("2026-11-25")))).toEqual([
      idOf(2),
      idOf(3),
    ]);
  });

  it("gives the journal itself when all was known", () => {
    const journal = read(noteOn("2026-11-01", 1), "x");
    expect(knownBy(journal, day("2026-11-01"))).toBe(journal);
  });

  it("does not know of a conflicting copy before it was written", () => {
    const one = sample("note", { text: "one" });
    const two = sample("note", { text: "two", at: "2026-11-25T08:00:00Z" });
    const journal = read(one, two);
    expect(ids(journal)).toEqual([]);
    const before = knownBy(journal, day("2026-11-24"));
    expect(ids(before)).toEqual([idOf(1)]);
    expect(before).toEqual(read(one));
  });

  it("does not know of an acceptance before it was written", () => {
    const late = sample("coach-accept", {
      id: idOf(8),
      at: "2026-11-26T08:00:00Z",
    });
    const options = { vocabulary: VOCABULARY, verified: new Set([idOf(7)]) };
    const text = lines(late, sample("prescription", { id: idOf(7) }));
    const journal = readJournal(text, options);
    expect(ids(journal)).toEqual([idOf(7), idOf(8)]);
    expect(knownBy(journal, day("2026-11-25")).unread).toMatchObject([
      { path: "by", reason: "unverified" },
    ]);
  });

  it("knows a fault from when it was written, else from its day, else from what came before it", () => {
    const written = sample("check-in", { energy: 0, on: "2026-11-01" });
    const dated = sample("note", { on: "2026-11-10", at: "?" });
    const journal = read(
      "first",
      noteOn("2026-11-05", 3),
      written,
      dated,
      "last",
    );
    const known = (text: string) =>
      knownBy(journal, day(text)).unread.map(({ line }) => line);
    expect(known("2026-11-01")).toEqual([1]);
    expect(known("2026-11-05")).toEqual([1, 5]);
    expect(known("2026-11-10")).toEqual([1, 4, 5]);
    expect(known("2026-11-22")).toEqual([1, 3, 4, 5]);
  });
});
