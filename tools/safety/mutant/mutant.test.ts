import { describe, expect, it } from "vitest";
import { type Mutant, mutate } from "./mutant.ts";
import { MutantRuntime } from "./runtime.ts";
import { sampleOf } from "./sample.ts";
import { explainedSurvivors, judge } from "./survivor.ts";

const TEXT = `import type { A } from "a";
const DAYS = 7;
export function isLate(days: number, list: readonly number[] = []): boolean {
  if (list.some((each) => each < days && !each)) return true;
  for (const each of list) if (each === 1) continue;
  return days >= 2 * DAYS;
}
`;

function keys(text: string): readonly string[] {
  return mutate("a.ts", text, 0).mutants.map(({ key }) =>
    key.replace("a.ts: ", ""),
  );
}

describe("mutants", () => {
  it("leave each `else` with the `if` that it belongs to", () => {
    const { text } = mutate(
      "a.ts",
      `export function f(isOn: boolean): string[] {
  const told: string[] = [];
  if (isOn) told.push("on");
  else told.push("off");
  return told;
}
`,
      0,
    );
    expect(text).toMatch(
      /\) \{ if \(globalThis\.restrideMutant\.stays\(\d+\)\) \{ told\.push\("on"\); \} \}\s+else/,
    );
  });

  it("are made of conditions, comparisons, numbers and statements, each with a name", () => {
    expect(keys(TEXT)).toEqual([
      "7 => 8",
      "7 => 6",
      "list.some((each) => each < days && !each) => true",
      "list.some((each) => each < days && !each) => false",
      "list.some((each) => each < days && !each) => every",
      "each < days && !each => ||",
      "each < days => <=",
      "each < days => >=",
      "!each => without !",
      "true => false",
      "each === 1 => !==",
      "1 => 2",
      "1 => 0",
      "continue; => nothing",
      "days >= 2 * DAYS => >",
      "days >= 2 * DAYS => <",
      "2 * DAYS => /",
      "2 => 3",
      "2 => 1",
    ]);
  });

  it("tell what is made once, when the file is loaded, and number what stands twice", () => {
    const { mutants } = mutate("a.ts", TEXT, 10);
    expect(mutants[0]).toMatchObject({ id: 10, line: 2, isStatic: true });
    expect(mutants[2]).toMatchObject({ id: 12, line: 4, isStatic: false });
    expect(keys("f(!a, !a);")).toEqual([
      "!a => without !",
      "!a => without ! (2)",
    ]);
  });

  it("leave types, imports, keys and texts as they are", () => {
    const text = 'type B = 1 | 2;\nconst c = { 1: "1" } as const;\n';
    expect(mutate("a.ts", text, 0).text).toBe(text);
  });
});

describe("a mutant's turn", () => {
  const runtime = new MutantRuntime();

  it("changes its own place, and no other", () => {
    runtime.begin(3, 0);
    expect(runtime.binary(1, "<", 2, 2)).toBe(false);
    expect(runtime.binary(2, "<", 2, 2)).toBe(true);
    expect(runtime.binary(3, "<", 2, 2)).toBe(true);
    expect(runtime.logical(3, "&&", true, () => false)).toBe(true);
    expect(runtime.not(3, true)).toBe(true);
    expect(runtime.condition(2, true)).toBe(false);
    expect(runtime.condition(3, false)).toBe(true);
    expect([runtime.number(3, 5), runtime.number(2, 5)]).toEqual([6, 4]);
    expect([runtime.boolean(3, true), runtime.boolean(4, true)]).toEqual([
      false,
      true,
    ]);
    expect([runtime.method(3, "some"), runtime.method(4, "max")]).toEqual([
      "every",
      "max",
    ]);
    expect([runtime.array(3, [1]), runtime.stays(3)]).toEqual([[], false]);
    expect(runtime.without(() => runtime.stays(3))).toBe(true);
  });

  it("is noted where no other has its turn, and ends where it goes on and on", () => {
    runtime.rest();
    runtime.binary(7, "<=", 1, 2);
    expect([...runtime.reached]).toEqual([7, 8]);
    runtime.begin(7, 0);
    expect(() => {
      while (runtime.stays(1));
    }).toThrow(/no end/);
  });
});

describe("survivors", () => {
  const { mutants } = mutate("a.ts", "f(!a, !b, !c);", 0);
  const [a, b, c] = mutants;
  const key = (mutant: Mutant | undefined): string => mutant?.key ?? "";

  it("count as explained where they are named, and a name that no longer survives is told", () => {
    const reasons = new Map([
      [key(a), "why"],
      [key(b), "why"],
    ]);
    expect(judge(mutants, new Set([1]), reasons)).toEqual({
      percent: (100 * 2) / 3,
      explained: 1,
      survivors: [c],
      stale: [key(b)],
    });
  });

  it("that are explained have a reason each", () => {
    for (const [name, reason] of explainedSurvivors()) {
      expect(name).toMatch(/^packages\/engine\/src\/.*\.ts: .+ => /);
      expect(reason.length).toBeGreaterThan(20);
    }
  });

  it("are drawn alike for the same seed", () => {
    const drawn = sampleOf(mutants, "2", "1");
    expect(drawn).toHaveLength(2);
    expect(sampleOf([...mutants].toReversed(), "2", "1")).toEqual(drawn);
    expect(sampleOf(mutants, undefined, "1")).toEqual(mutants);
  });
});
