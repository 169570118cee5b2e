import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPairs } from "./pair.ts";

function fieldsOf(...words: readonly string[]): unknown {
  const result = readPairs(words);
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.fields : null;
}

function whyNot(...words: readonly string[]): string {
  const result = readPairs(words);
  return result.ok ? "" : `${result.fault.word}: ${result.fault.why}`;
}

describe("key=value words", () => {
  it.each<[readonly string[], unknown]>([
    [["minutes=20"], { minutes: 20 }],
    [["sleepHours=6.5"], { sleepHours: 6.5 }],
    [
      ["signs.leak=1", "signs.heaviness=0"],
      { signs: { leak: 1, heaviness: 0 } },
    ],
    [["signs=none"], { signs: "none" }],
    [["warnings=none"], { warnings: "none" }],
    [["warnings=RF-10.gush"], { warnings: ["RF-10.gush"] }],
    [["pain=none"], { pain: [] }],
    [["pain=[]"], { pain: [] }],
    [["equipment=chair"], { equipment: ["chair"] }],
    [["days=1,3,5"], { days: [1, 3, 5] }],
    [["weightsKg=2, 4.5"], { weightsKg: [2, 4.5] }],
    [
      ["answers.GP-a=no", "healed=yes"],
      { answers: { "GP-a": "no" }, healed: "yes" },
    ],
    [["brisk=yes"], { brisk: true }],
    [["period=no"], { period: "no" }],
    [["text=Slept well, 7 h = enough"], { text: "Slept well, 7 h = enough" }],
    [["session=7"], { session: "7" }],
    [
      ["start=2026-11-22T08:00:00+01:00"],
      { start: "2026-11-22T08:00:00+01:00" },
    ],
    [["for=GP-c,exercise"], { for: ["GP-c", "exercise"] }],
    [
      ["rung.family=squat", "rung.rung=2"],
      { rung: { family: "squat", rung: 2 } },
    ],
    [
      ['items=[{"movement":"bridge","sets":2}]'],
      { items: [{ movement: "bridge", sets: 2 }] },
    ],
    [["a="], { a: "" }],
  ])("%j", (words, expected) => {
    expect(fieldsOf(...words)).toEqual(expected);
  });

  it("take list places in any order", () => {
    const words = [
      "items[1].movement=bridge",
      "items[0].movement=heel-slide",
      "items[0].pain[0].limp=no",
    ];
    expect(fieldsOf(...words)).toEqual({
      items: [
        { movement: "heel-slide", pain: [{ limp: false }] },
        { movement: "bridge" },
      ],
    });
  });

  it("leave numbers that are no plain decimals as text", () => {
    expect(fieldsOf("a=007", "b=1e3", "c=0x10", "d=-2", "e=1.")).toEqual({
      a: "007",
      b: "1e3",
      c: "0x10",
      d: -2,
      e: "1.",
    });
  });

  it.each<[readonly string[], RegExp]>([
    [["minutes"], /^minutes: write it as key=value/],
    [["=20"], /write it as key=value/],
    [["__proto__=1"], /not a field name/],
    [["a..b=1"], /not a field name/],
    [["items[].sets=1"], /not a field name/],
    [["items[1000].sets=1"], /not a field name/],
    [["a=1", "a=2"], /given twice/],
    [["signs=none", "signs.leak=1"], /two shapes/],
    [["signs.leak=1", "signs=none"], /given twice/],
    [["items[0].sets=1", "items.sets=2"], /two shapes/],
    [["items[1].sets=1"], /^items\[0\]: a list starts at \[0\]/],
    [["days=1,,3"], /place in the list is empty/],
    [["pain=[{"], /not JSON/],
  ])("%j is refused", (words, why) => {
    expect(whyNot(...words)).toMatch(why);
  });

  it("never reach an object's prototype, and never throw", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 30 }), { maxLength: 6 }),
        (words) => {
          readPairs(words);
          expect(Object.prototype).not.toHaveProperty("polluted");
        },
      ),
    );
    expect(fieldsOf("constructor.prototype=1")).toEqual({
      constructor: { prototype: 1 },
    });
    expect(({} as { prototype?: unknown }).prototype).toBeUndefined();
  });
});
