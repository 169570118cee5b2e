import { describe, expect, it } from "vitest";
import { type House, hazardFaults } from "./hazard-fault.ts";
import { houseHazards, readHazards } from "./hazard-log.ts";
import { hazardPage } from "./hazard-page.ts";
import { addPlaywright, addVitest, type PassedTests } from "./passed-test.ts";
import { REPOSITORY } from "../tree-files.ts";

const hazards = houseHazards();

/** A house in which everything is there, and has passed. */
function wholeHouse(): House {
  const passed: PassedTests = new Map();
  const text = new Map<string, string>();
  for (const { proofs } of hazards)
    for (const { file, title } of proofs) {
      text.set(file, `${text.get(file) ?? ""}\n${title}`);
      passed.set(file, (passed.get(file) ?? new Set()).add(title));
    }
  return {
    rules: new Set(hazards.flatMap(({ rules }) => rules)),
    sources: new Set(hazards.flatMap(({ sources }) => sources)),
    hasPath: () => true,
    textOf: (path) => text.get(path) ?? null,
    passed,
  };
}

describe("the hazard log", () => {
  it("hazard H-42: a rule, a file or a test that is gone, and a hazard without a passed test, are faults", () => {
    const house = wholeHouse();
    expect(hazardFaults(hazards, house)).toEqual([]);
    const gone = (change: Partial<House>): readonly string[] =>
      hazardFaults(hazards, { ...house, ...change });
    expect(gone({ rules: new Set() })).toContain(
      "H-01: there is no rule GU-01",
    );
    expect(gone({ sources: new Set() })).toContain(
      "H-01: the source SAF-S1 has no record",
    );
    expect(gone({ hasPath: (path) => path !== "tools/check-ids.ts" })).toEqual([
      "H-42: there is no tools/check-ids.ts",
    ]);
    expect(gone({ textOf: () => null })[0]).toMatch(
      /^H-01: there is no test file/,
    );
    expect(gone({ textOf: () => "" })[0]).toMatch(/^H-01: .* has no test "/);
    expect(gone({ passed: new Map() })[0]).toMatch(
      /^H-01: ".*" of .* has not passed/,
    );
  });

  it("hazard H-42: a hazard left out, told twice or without a test is a fault", () => {
    const house = wholeHouse();
    const [first, ...others] = hazards;
    expect(hazardFaults(others, house)).toEqual(["H-01: not in the log"]);
    expect(hazardFaults([...hazards, ...hazards.slice(0, 1)], house)).toEqual([
      "H-01: in the log twice",
    ]);
    const bare = first === undefined ? [] : [{ ...first, proofs: [] }];
    expect(hazardFaults([...bare, ...others], house)).toEqual([
      "H-01: no test proves it",
    ]);
  });

  it("refuses a log of another shape", () => {
    expect(() => readHazards("- id: H-1\n")).toThrow();
    expect(() => readHazards("hazards: []\n")).toThrow();
  });

  it("is told whole on its page", () => {
    const page = hazardPage(hazards, { "SAF-X": "A source." });
    for (const { id, residual } of hazards) {
      expect(page).toContain(`## ${id}\n`);
      expect(page.replaceAll(/\s+/g, " ")).toContain(residual);
    }
  });
});

describe("reports of tests", () => {
  it("give the passed ones by their file from the root", () => {
    const passed: PassedTests = new Map();
    addVitest(passed, {
      testResults: [
        {
          name: `${REPOSITORY}/a/b.test.ts`,
          assertionResults: [
            { title: "holds", status: "passed" },
            { title: "breaks", status: "failed" },
          ],
        },
      ],
    });
    addPlaywright(passed, {
      config: { rootDir: REPOSITORY },
      suites: [
        {
          file: "c.e2e.ts",
          specs: [{ title: "shows", ok: true }],
          suites: [
            {
              file: "c.e2e.ts",
              specs: [
                { title: "goes on", ok: true },
                { title: "stops", ok: false },
              ],
            },
          ],
        },
      ],
    });
    expect([...passed]).toEqual([
      ["a/b.test.ts", new Set(["holds"])],
      ["c.e2e.ts", new Set(["shows", "goes on"])],
    ]);
    expect(() => addVitest(passed, {})).toThrow();
  });
});
