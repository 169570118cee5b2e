import { describe, expect, it } from "vitest";
import { matchIds, startsWithId, type TestRecord } from "./id/match.ts";
import { readIds, readTests } from "./id/read.ts";

function test(title: string, hasPassed = true): TestRecord {
  return { title, hasPassed, file: "a.test.ts" };
}

describe("check-ids", () => {
  it("takes an id only as a whole word at the very start", () => {
    expect(startsWithId("L-RUN: caps", "L-RUN")).toBe(true);
    expect(startsWithId("RF-05.sudden lifts", "RF-05")).toBe(true);
    expect(startsWithId("L-RUN-WEEK caps", "L-RUN")).toBe(false);
    expect(startsWithId("RF-012 calls", "RF-01")).toBe(false);
    expect(startsWithId("caps L-RUN", "L-RUN")).toBe(false);
    expect(startsWithId("L-RUN", "L-RUN")).toBe(false);
  });

  it("wants a passed test for every id", () => {
    const faults = matchIds(
      ["L-RUN", "GU-01", "X-A"],
      [test("L-RUN caps"), test("GU-01 refuses", false)],
    );
    expect(faults.untested).toEqual(["GU-01", "X-A"]);
    expect(faults.unknown).toEqual([]);
  });

  it("finds titles that begin like an id that nobody knows", () => {
    const odd = [
      test("L-RUNS caps"),
      test("PO-old lives", false),
      test("T-shirt is worn"),
      test("runs L-RUN"),
    ];
    const faults = matchIds(["L-RUN"], [test("L-RUN caps"), ...odd]);
    expect(faults.unknown.map(({ title }) => title)).toEqual([
      "L-RUNS caps",
      "PO-old lives",
    ]);
  });

  it("reads a vitest report, a program and the guard's conditions", () => {
    const report = {
      numTotalTests: 2,
      testResults: [
        {
          name: "a.test.ts",
          assertionResults: [
            { title: "L-RUN caps", status: "passed", ancestorTitles: [] },
            { title: "X-A is later", status: "skipped", ancestorTitles: [] },
          ],
        },
      ],
    };
    expect(readTests(report)).toEqual([
      test("L-RUN caps"),
      test("X-A is later", false),
    ]);
    const program = { schema: 1, rules: { "L-RUN": { kind: "limit" } } };
    expect(readIds(program, { GUARD_CONDITIONS: [{ id: "GU-01" }] })).toEqual([
      "L-RUN",
      "GU-01",
    ]);
  });

  it("refuses other shapes and an id told twice", () => {
    expect(() => readTests({})).toThrow();
    expect(() => readIds({ rules: {} }, {})).toThrow();
    expect(() =>
      readIds(
        { rules: { "GU-01": {} } },
        { GUARD_CONDITIONS: [{ id: "GU-01" }] },
      ),
    ).toThrow("GU-01");
  });
});
