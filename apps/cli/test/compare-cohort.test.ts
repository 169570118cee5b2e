import { afterAll, describe, expect, it } from "vitest";
import { Desk } from "./terminal.ts";

const desk = new Desk();
afterAll(() => desk.clear());

const POLICIES = ["--policies", "guideline-2019,consensus-2024"];
const ONE = ["--runners", "1", "--seed", "5"];

describe("restride compare --cohort", () => {
  it("shows the same made-up runners under each policy, side by side", async () => {
    const words = [...POLICIES, "--cohort", "clean", ...ONE];
    const { code, out, err } = await desk.call("compare", ...words);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(
      "1 runner, made up, 52 weeks each, under each policy",
    );
    expect(out).toMatch(/Guideline 2019 +Consensus 2024\n/);
    expect(out).toMatch(/Run +100\.0 %: \d+ · \d+ · \d+ +\d+\.0 %/);
    expect(out).toMatch(/held at some time +0\.0 % +0\.0 %\n/);
    expect(out).toMatch(/violations +0 +0\n/);
  });

  it("prints a summary for each as simulate gives it, with its cohort", async () => {
    const told = await desk.call(
      "compare",
      ...POLICIES,
      "--cohort",
      "realistic",
      ...ONE,
      "--json",
    );
    const summaries = told.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(summaries.map(({ policy }) => policy)).toEqual([
      "guideline-2019",
      "consensus-2024",
    ]);
    const { cohort, ...summary } = summaries[1] ?? {};
    expect(cohort).toBe("realistic");
    const alone = await desk.call(
      "simulate",
      ...ONE,
      "--policy",
      "consensus-2024",
      "--json",
    );
    expect(JSON.parse(alone.out)).toEqual(summary);
  });

  it("takes a journal or a cohort, and for each only what belongs to it", async () => {
    for (const [words, told] of [
      [[], /Name a journal, or --cohort/],
      [["j.jsonl", "--cohort", "clean"], /takes no journal/],
      [["--cohort", "clean", "--on", "last"], /takes no journal and no --on/],
      [["j.jsonl", "--seed", "2"], /belong to --cohort/],
      [["--cohort", "cleam"], /no cohort "cleam"\.\nDid you mean clean\?/],
      [["--cohort", "clean", "--runners", "0"], /not a whole number from 1/],
    ] as const) {
      const { code, out, err } = await desk.call(
        "compare",
        ...POLICIES,
        ...words,
      );
      expect([code, out]).toEqual([3, ""]);
      expect(err).toMatch(told);
    }
  });
});
