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
import { canonicalJson } from "./canonical.ts";
import { readBytes } from "./bytes.ts";
import { readJournal } from "./reader.ts";

const OPTIONS = {
  vocabulary: VOCABULARY,
  verified: new Set([idOf(1), idOf(2), idOf(3)]),
};

/** Sound entries of all kinds; few ids and contents, so that copies and conflicts are common. */
const entry: fc.Arbitrary<Raw> = fc
  .record({
    kind: fc.constantFrom(...Object.keys(SAMPLES)),
    n: fc.integer({ min: 1, max: 8 }),
    day: fc.integer({ min: 21, max: 23 }),
    hour: fc.integer({ min: 10, max: 12 }),
  })
  .map(({ kind, n, day, hour }) =>
    sample(kind, {
      id: idOf(n),
      on: "2026-11-22",
      at: `2026-11-${day}T${hour}:00:00+02:00`,
      ...(kind === "retract" ? { entry: idOf(9) } : {}),
    }),
  );

describe("readJournal", () => {
  it("does not see the order of lines, nor copies of them", () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 12 }),
        fc.nat(),
        (values, pick) => {
          const shuffled = values.toReversed();
          const again = values[pick % Math.max(values.length, 1)];
          if (again !== undefined) shuffled.push(again);
          const first = readJournal(lines(...values), OPTIONS);
          const second = readJournal(lines(...shuffled), OPTIONS);
          expect(second.entries).toEqual(first.entries);
          const bare = (journal: typeof first) =>
            journal.unread
              .map((fault) => canonicalJson({ ...fault, line: null }))
              .toSorted();
          expect(bare(second)).toEqual(bare(first));
        },
      ),
    );
  });

  it("takes or reports every line that is not a copy, and never both", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (values) => {
        const journal = readJournal(lines(...values), OPTIONS);
        const taken = new Set(journal.entries.map(({ id }) => id));
        const aside = new Set(journal.unread.map(({ id }) => id));
        for (const value of values) {
          const id = String(value["id"]);
          expect(taken.has(id)).not.toBe(aside.has(id));
        }
      }),
    );
  });

  it("never throws on any text or bytes, and what it reports is canonical JSON", () => {
    const junk = fc.oneof(
      fc
        .uint16Array({ maxLength: 30 })
        .map((units) => String.fromCharCode(...units)),
      fc.json(),
      entry.map((value) => JSON.stringify(value)),
      fc
        .tuple(entry, fc.nat({ max: 400 }))
        .map(([value, cut]) => JSON.stringify(value).slice(0, cut)),
    );
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 6 }), (values) => {
        const text = values.join("\n");
        const journal = readJournal(text, OPTIONS);
        expect(() => canonicalJson(journal.unread)).not.toThrow();
        const bytes = readBytes(new TextEncoder().encode(text), OPTIONS);
        expect(() => canonicalJson(bytes.entries)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readBytes(bytes, OPTIONS).entries).toEqual([]);
      }),
    );
  });

  it("never throws on an entry with any value anywhere", () => {
    fc.assert(
      fc.property(entry, fc.nat(), fc.jsonValue(), (value, pick, other) => {
        const keys = Object.keys(value);
        const key = keys[pick % keys.length] ?? "v";
        const { entries, unread } = readJournal(
          lines({ ...value, [key]: other }),
          OPTIONS,
        );
        expect(entries.length === 1 || unread.length > 0).toBe(true);
      }),
    );
  });

  it("reads back what it has read", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (values) => {
        const { entries } = readJournal(lines(...values), OPTIONS);
        const text = entries.map((each) => canonicalJson(each)).join("\n");
        expect(readJournal(text, OPTIONS).entries).toEqual(entries);
      }),
    );
  });
});
