import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  idOf,
  lines,
  type Raw,
  SAMPLES,
  sample,
  VOCABULARY,
} from "../../test/reading.ts";
import { parseDay } from "../day.ts";
import { knownBy, mergeJournals, type ReadJournal } from "./journal.ts";
import { readJournal } from "./reader.ts";

/** Journals of few ids, contents and days with some broken lines: copies, conflicts and coaches are common. */
const line: fc.Arbitrary<Raw | string> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom("x", "[]", '{"on":"2026-11-21"') },
  {
    weight: 6,
    arbitrary: fc
      .record({
        kind: fc.constantFrom(
          "note",
          "prescription",
          "coach-accept",
          "coach-remove",
          "go-ahead",
          ...Object.keys(SAMPLES),
        ),
        n: fc.integer({ min: 1, max: 6 }),
        on: fc.integer({ min: 21, max: 22 }),
        day: fc.integer({ min: 21, max: 23 }),
      })
      .map(({ kind, n, on, day }) =>
        sample(kind, {
          id: idOf(n),
          on: `2026-11-${on}`,
          at: `2026-11-${day}T08:00:00+01:00`,
          ...(kind === "retract" ? { entry: idOf(9) } : {}),
        }),
      ),
  },
);

const journal: fc.Arbitrary<ReadJournal> = fc
  .tuple(
    fc.array(line, { maxLength: 8 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 6 })),
  )
  .map(([values, verified]) =>
    readJournal(lines(...values), {
      vocabulary: VOCABULARY,
      verified: new Set(verified.map(idOf)),
    }),
  );

const DAYS = ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"];
const someDay = fc.constantFrom(...DAYS).map((text) => parseDay(text) ?? 0);

describe("mergeJournals", () => {
  it("is commutative", () => {
    fc.assert(
      fc.property(journal, journal, (a, b) => {
        expect(mergeJournals(a, b)).toEqual(mergeJournals(b, a));
      }),
    );
  });

  it("is associative", () => {
    fc.assert(
      fc.property(journal, journal, journal, (a, b, c) => {
        expect(mergeJournals(mergeJournals(a, b), c)).toEqual(
          mergeJournals(a, mergeJournals(b, c)),
        );
      }),
    );
  });

  it("is idempotent, with the empty journal as its unit", () => {
    const empty = readJournal("", { vocabulary: VOCABULARY });
    fc.assert(
      fc.property(journal, (a) => {
        expect(mergeJournals(a, a)).toEqual(a);
        expect(mergeJournals(a, empty)).toEqual(a);
      }),
    );
  });

  it("takes in what one file of both would give", () => {
    const options = {
      vocabulary: VOCABULARY,
      verified: new Set([1, 2, 3].map(idOf)),
    };
    const half = fc.array(line, { maxLength: 8 });
    fc.assert(
      fc.property(half, half, (a, b) => {
        const merged = mergeJournals(
          readJournal(lines(...a), options),
          readJournal(lines(...b), options),
        );
        const whole = readJournal(lines(...a, ...b), options);
        expect(merged.entries).toEqual(whole.entries);
      }),
    );
  });
});

describe("knownBy", () => {
  it("only ever learns: a later day's claims and faults hold an earlier one's", () => {
    fc.assert(
      fc.property(journal, someDay, (a, day) => {
        const now = knownBy(a, day);
        const next = knownBy(a, day + 1);
        expect(mergeJournals(now, next)).toEqual(next);
      }),
    );
  });

  it("goes through a merge", () => {
    fc.assert(
      fc.property(journal, journal, someDay, (a, b, day) => {
        expect(knownBy(mergeJournals(a, b), day)).toEqual(
          mergeJournals(knownBy(a, day), knownBy(b, day)),
        );
      }),
    );
  });

  it("of a known part gives that part", () => {
    fc.assert(
      fc.property(journal, someDay, (a, day) => {
        const known = knownBy(a, day);
        expect(knownBy(known, day)).toBe(known);
      }),
    );
  });
});
