import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  codesOf,
  faultsOf,
  idOf,
  type Raw,
  raw,
  SAMPLES,
  sample,
  VOCABULARY,
} from "../../../test/reading.ts";
import { canonicalJson } from "../canonical.ts";
import type { EntryFault } from "./fault.ts";
import { checkStored, validateEntry } from "./validate.ts";

function storedFaults(value: unknown): readonly EntryFault[] {
  const checked = checkStored(value, VOCABULARY);
  return checked.ok ? [] : checked.faults;
}

describe("validateEntry takes", () => {
  it.each(Object.keys(SAMPLES))("a full %s", (kind) => {
    const value = SAMPLES[kind];
    const checked = validateEntry(value, VOCABULARY);
    expect(checked).toEqual({ ok: true, entry: value });
    expect(checked.ok && checked.entry).toBe(value);
  });

  it.each([
    ["check-in", raw("check-in")],
    ["profile", raw("profile")],
    ["screen", raw("screen")],
    [
      "check-in that answers all",
      raw("check-in", { warnings: "none", signs: "none", pain: [] }),
    ],
    ["session without items", raw("session", { minutes: 1, items: [] })],
    ["walk", raw("walk", { minutes: 600 })],
    ["check of one value", raw("check", { check: "jog", value: 60 })],
    [
      "runner's go-ahead",
      raw("go-ahead", { from: "doctor", for: ["running"] }),
    ],
    ["entry about tomorrow", raw("note", { text: "x", on: "2026-11-23" })],
    ["entry about long ago", raw("note", { text: "x", on: "1900-01-01" })],
    ["text with an emoji", raw("note", { text: "🏃" })],
    ["note of 4,000 units", raw("note", { text: "x".repeat(4000) })],
    ["night of 24 hours", raw("check-in", { sleepHours: 24 })],
    ["retract by a coach", raw("retract", { by: "coach:k", entry: idOf(9) })],
    [
      "due date to come",
      raw("profile", { outcome: "pregnant", due: "2027-05-01" }),
    ],
  ])("a small %s", (_, value) => {
    expect(faultsOf(value)).toEqual([]);
  });
});

describe("validateEntry refuses", () => {
  it.each([
    ["null", null],
    ["a list", []],
    ["text", "note"],
    ["a number", 1],
    ["undefined", undefined],
  ])("%s as not-an-object", (_, value) => {
    expect(faultsOf(value)).toEqual([
      { path: "", reason: "not-an-object", params: {} },
    ]);
  });

  it.each<[string, Raw, readonly string[]]>([
    ["a missing kind", { v: 1 }, ["kind missing-field"]],
    ["a kind that is no text", raw("x", { kind: 3 }), ["kind wrong-type"]],
    ["an unknown kind", raw("session "), ["kind unknown-kind"]],
    [
      "a kind named like a prototype's",
      raw("constructor"),
      ["kind unknown-kind"],
    ],
    [
      "another version",
      raw("note", { v: 2, text: "x" }),
      ["v unknown-version"],
    ],
    [
      "a version in words",
      raw("note", { v: "1", text: "x" }),
      ["v wrong-type"],
    ],
    [
      "missing fields, all of them",
      { kind: "walk", minutes: 5 },
      [
        "v missing-field",
        "id missing-field",
        "on missing-field",
        "at missing-field",
        "by missing-field",
      ],
    ],
    ["an unknown field", sample("note", { mood: 1 }), ["mood unknown-field"]],
    [
      "a UUIDv4",
      sample("note", { id: "018f3a2b-0000-4000-8000-000000000001" }),
      ["id bad-id"],
    ],
    [
      "an id in capitals",
      sample("note", { id: idOf(10).toUpperCase() }),
      ["id bad-id"],
    ],
    [
      "a date that does not exist",
      sample("note", { on: "2026-02-29" }),
      ["on bad-date"],
    ],
    [
      "a date of another shape",
      sample("note", { on: "22.11.2026" }),
      ["on bad-date"],
    ],
    [
      "a year before 1900",
      sample("note", { on: "1899-12-31" }),
      ["on out-of-range"],
    ],
    [
      "a year after 2200",
      sample("profile", { due: "2201-01-01" }),
      ["due out-of-range"],
    ],
    [
      "an instant without offset",
      sample("note", { at: "2026-11-22T08:00:00" }),
      ["at bad-instant"],
    ],
    [
      "an instant beyond 2200",
      sample("note", { at: "9999-11-22T08:00:00Z" }),
      ["at out-of-range"],
    ],
    [
      "a date that is a number",
      sample("note", { on: 20_261_122 }),
      ["on wrong-type"],
    ],
    [
      "an instant that is a number",
      sample("note", { at: 0 }),
      ["at wrong-type"],
    ],
    [
      "`on` two days ahead of the writer",
      sample("note", { on: "2026-11-24" }),
      ["on from-the-future"],
    ],
    ["an unknown writer", sample("note", { by: "doctor" }), ["by not-allowed"]],
    [
      "a coach without a key",
      sample("note", { by: "coach:" }),
      ["by not-allowed"],
    ],
    [
      "a coach's check-in",
      sample("check-in", { by: "coach:k" }),
      ["by not-hers"],
    ],
    [
      "a coach who accepts herself",
      sample("coach-accept", { by: "coach:key_1" }),
      ["by not-hers"],
    ],
    [
      "a coach who removes",
      sample("coach-remove", { by: "coach:key_1" }),
      ["by not-hers"],
    ],
    [
      "a runner's prescription",
      sample("prescription", { by: "runner" }),
      ["by not-hers"],
    ],
  ])("%s", (_, value, expected) => {
    expect(codesOf(value)).toEqual(expected);
  });

  it("keys of a prototype, wherever they stand", () => {
    const text = JSON.stringify(
      sample("check-in", { signs: {}, mood: { low: "no", interest: "no" } }),
    );
    for (const key of ["__proto__", "constructor", "toString"]) {
      const entry: unknown = JSON.parse(
        text
          .replace('"signs":{}', `"signs":{"${key}":1}`)
          .replace('"low"', `"${key}":{"low":"no"},"low"`)
          .replace('"energy"', `"${key}":{"v":1},"energy"`),
      );
      expect(codesOf(entry)).toEqual([
        `signs.${key} not-allowed`,
        `mood.${key} unknown-field`,
        `${key} unknown-field`,
      ]);
    }
  });

  it("with all faults at once, and says what the mend needs", () => {
    const value = sample("session", {
      minutes: 700,
      items: [
        { movement: "goblet-sqaut", sets: 1, reps: 5 },
        { movement: "bridge", sets: 1, kg: 0.1 },
      ],
      feeling: "good",
    });
    expect(faultsOf(value)).toEqual([
      {
        path: "minutes",
        reason: "out-of-range",
        params: { value: 700, min: 1, max: 600 },
      },
      {
        path: "items[0].movement",
        reason: "unknown-movement",
        params: { value: "goblet-sqaut", nearest: "goblet-squat" },
      },
      {
        path: "items[1].kg",
        reason: "out-of-range",
        params: { value: 0.1, min: 0.25, max: 200 },
      },
      {
        path: "items[1].reps",
        reason: "missing-field",
        params: { or: "seconds" },
      },
      { path: "feeling", reason: "unknown-field", params: {} },
    ]);
    expect(faultsOf(sample("run", { source: "watch" }))[0]?.params).toEqual({
      value: "watch",
      allowed: "manual,timer,file",
    });
  });

  it("what only looks like an object", () => {
    for (const signs of [new Map(), new Set(), new Date(0), () => 1]) {
      expect(codesOf(sample("check-in", { signs }))).toEqual([
        "signs wrong-type",
      ]);
    }
  });

  it("what would not fit a line", () => {
    const item = { movement: "bridge", sets: 1, reps: 1 };
    const pain = Array.from({ length: 200 }, () => ({
      site: "shin",
      score: 1,
    }));
    const items = Array.from({ length: 15 }, () => ({ ...item, pain }));
    const [fault] = faultsOf(sample("session", { items }));
    expect(fault).toMatchObject({ path: "", reason: "too-long" });
    expect(faultsOf(sample("session", { items: items.slice(5) }))).toEqual([]);
  });

  it("with at most 32 faults, short and fit for canonical JSON", () => {
    const hostile: Raw = {};
    for (let n = 0; n < 1000; n += 1)
      hostile[`${n}\ud800${"x".repeat(500)}`] = n;
    const faults = faultsOf(sample("note", hostile));
    expect(faults).toHaveLength(32);
    expect(canonicalJson(faults).length).toBeLessThan(10_000);
  });
});

describe("checkStored", () => {
  it.each<[string, Raw]>([
    [
      "site: the fold takes it as bony",
      sample("check-in", { pain: [{ site: "chin", score: 3 }] }),
    ],
    ["thing at home", sample("profile", { equipment: ["kettlebell"] })],
    [
      "policy in a profile: decide refuses it by name",
      sample("profile", { policy: "house-1" }),
    ],
    [
      "id in a go-ahead: it lifts nothing",
      sample("go-ahead", { for: ["RF-99"] }),
    ],
  ])("keeps an unknown %s", (_, value) => {
    expect(storedFaults(value)).toEqual([]);
    expect(faultsOf(value)).not.toEqual([]);
  });

  it.each<[string, Raw, string]>([
    [
      "movement",
      sample("session", { items: [{ movement: "x", sets: 1, reps: 1 }] }),
      "unknown-movement",
    ],
    ["warning", sample("check-in", { warnings: ["RF-99"] }), "unknown-warning"],
    ["sign", sample("check-in", { signs: { itch: 1 } }), "not-allowed"],
    [
      "topic",
      sample("screen", { answers: { "GP-z": "now" } }),
      "unknown-topic",
    ],
    ["check", sample("check", { check: "x" }), "unknown-check"],
    [
      "gate in a prescription",
      sample("prescription", { hold: "x" }),
      "not-allowed",
    ],
    [
      "policy in a prescription",
      sample("prescription", { policy: "x" }),
      "not-allowed",
    ],
  ])("sets aside an unknown %s", (_, value, reason) => {
    expect(storedFaults(value).map((fault) => fault.reason)).toEqual([reason]);
  });

  it("does not keep a site that is no short, sound text", () => {
    for (const site of ["", "x".repeat(65), "\udc00"]) {
      const value = sample("check-in", { pain: [{ site, score: 3 }] });
      expect(storedFaults(value).map((fault) => fault.path)).toEqual([
        "pain[0].site",
      ]);
    }
  });

  it("leaves to decide what only a writer can still mend", () => {
    expect(storedFaults(sample("profile", { ended: "2026-12-01" }))).toEqual(
      [],
    );
    expect(storedFaults(sample("check", { value: 10 }))).toEqual([]);
  });
});

describe("properties", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(typeof validateEntry(value, VOCABULARY).ok).toBe("boolean");
      }),
    );
  });

  it("never throws on a sound entry with one value replaced; faults are canonical JSON", () => {
    const kinds = Object.keys(SAMPLES);
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.nat(),
        anything,
        (kind, pick, value) => {
          const entry = SAMPLES[kind] ?? {};
          const keys = Object.keys(entry);
          const key = keys[pick % keys.length] ?? "v";
          const faults = faultsOf({ ...entry, [key]: value });
          expect(() => canonicalJson(faults)).not.toThrow();
        },
      ),
    );
  });

  it("an entry that is taken has a canonical form, and writing is never laxer than reading", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(SAMPLES)),
        fc.string(),
        (kind, text) => {
          const entry = sample(
            kind,
            kind === "note" ? { text } : { why: text },
          );
          const written = validateEntry(entry, VOCABULARY);
          if (!written.ok) return;
          expect(checkStored(entry, VOCABULARY).ok).toBe(true);
          expect(() => canonicalJson(written.entry)).not.toThrow();
        },
      ),
    );
  });
});
