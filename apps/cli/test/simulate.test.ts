import { afterAll, describe, expect, it } from "vitest";
import { Desk } from "./terminal.ts";

const desk = new Desk();
afterAll(() => desk.clear());

describe("restride simulate", () => {
  it("shows weeks, holds, calls and no violation, with what was observed beside it", async () => {
    const { code, out, err } = await desk.call("simulate", "--runners", "1");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("1 runner, made up, 52 weeks each");
    expect(out).toMatch(/Restore +1 /);
    expect(out).toContain("half had run by week 12");
    expect(out).toContain("Violations: 0");
  });

  it("prints one canonical line, the same for the same seed and policy", async () => {
    const words = ["--seed", "5", "--policy", "consensus-2024", "--json"];
    const [one, again] = [
      await desk.call("simulate", "--runners", "1", ...words),
      await desk.call("simulate", "--runners", "1", ...words),
    ];
    expect(again.out).toBe(one.out);
    const told: unknown = JSON.parse(one.out);
    expect(told).toMatchObject({
      v: 1,
      runners: 1,
      days: 365,
      seed: 5,
      policy: "consensus-2024",
      violations: [],
    });
  });

  it("refuses what is no number of runners, and a policy that is not there", async () => {
    for (const words of [
      ["--runners", "0"],
      ["--seed", "-1"],
      ["--policy", "none-such"],
    ]) {
      const { code, out } = await desk.call("simulate", ...words);
      expect([code, out]).toEqual([3, ""]);
    }
  });
});
