import type { Program } from "@restride/engine";
import { program } from "@restride/program";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loosened, unlikeProgram } from "./program-shape.ts";

/** The default program as a file holds it, with some of it changed. */
function changed(change: object): unknown {
  return JSON.parse(JSON.stringify({ ...program, ...change }));
}

describe("a program from a file", () => {
  it("is one when it has every part of the default one, of its kind", () => {
    expect(unlikeProgram(changed({}))).toBeNull();
    expect(loosened(program)).toBeNull();
    const doses = { ...program.doses, "own-12": program.doses["load-12"] };
    expect(unlikeProgram(changed({ doses }))).toBeNull();
  });

  // With a hash worked out anew each of these was once taken for a program, and ended in an error of the platform.
  it("names the place of what is missing, of another kind or not of a program", () => {
    const { gates, numbers } = program;
    const cases: readonly (readonly [object, string])[] = [
      [{ numbers: {} }, "numbers.alreadyRanMaxStep"],
      [{ numbers: { ...numbers, effortMax: "7" } }, "numbers.effortMax"],
      [{ numbers: { ...numbers, effortMax: 7.5 } }, "numbers.effortMax"],
      [{ doses: [] }, "doses"],
      [{ gates: [...gates, null] }, `gates[${gates.length}]`],
      [
        { gates: [{ ...gates[0], opens: [{ nest: [[]] }] }] },
        "gates[0].opens[0]",
      ],
      [{ more: 1 }, "more"],
    ];
    for (const [change, place] of cases)
      expect(unlikeProgram(changed(change))).toMatch(
        new RegExp(`^${place.replaceAll(/[[\].]/g, "\\$&")}`),
      );
    expect(
      unlikeProgram(JSON.parse('{"__proto__":{"schema":1}}')),
    ).not.toBeNull();
    for (const value of [null, [], "x", 1])
      expect(unlikeProgram(value)).toBe("the whole file");
  });

  it("never takes long or throws, however deep and whatever it holds", () => {
    const deep: unknown = JSON.parse("[".repeat(50_000) + "]".repeat(50_000));
    expect(unlikeProgram(changed({}))).toBeNull();
    for (const key of Object.keys(program))
      expect(unlikeProgram({ ...program, [key]: deep })).not.toBeNull();
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(program)),
        fc.jsonValue(),
        (key, value) => {
          expect(() =>
            unlikeProgram({ ...program, [key]: value }),
          ).not.toThrow();
        },
      ),
      { numRuns: 20 },
    );
  });

  it("may not change what a sign means, what a phase asks for or what a word lifts", () => {
    const [first, ...others] = program.warnings;
    const tables: readonly (readonly [string, Partial<Program>])[] = [
      ["warnings", { warnings: others }],
      [
        "warnings",
        {
          warnings:
            first === undefined
              ? []
              : [{ ...first, level: "call-soon" }, ...others],
        },
      ],
      [
        "gates",
        { gates: program.gates.map((gate) => ({ ...gate, opens: [] })) },
      ],
      [
        "checks",
        { checks: program.checks.map((check) => ({ ...check, need: 1 })) },
      ],
      ["goAheads", { goAheads: [] }],
    ];
    for (const [name, change] of tables)
      expect(loosened({ ...program, ...change })).toBe(name);
  });

  it("may let nobody run earlier than the default program does, and may wait longer", () => {
    const [policy] = program.policies;
    if (policy === undefined) throw new Error("no policy");
    const from = (fromDay: number, goAhead: boolean): Program => ({
      ...program,
      policies: [{ ...policy, runFloors: [{ fromDay, goAhead }] }],
    });
    expect(loosened(from(83, false))).toBe("policies guideline-2019");
    expect(loosened(from(20, true))).toBe("policies guideline-2019");
    expect(loosened(from(100, false))).toBeNull();
    expect(loosened(from(21, true))).toBeNull();
  });
});
