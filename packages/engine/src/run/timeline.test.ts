import { describe, expect, it } from "vitest";
import { program } from "../../test/kit/story.ts";
import type { RunPlan } from "../type/decision.ts";
import { runSessionSeconds } from "./plan-run.ts";
import { runCues, runSpans } from "./timeline.ts";

function planOf(change: Partial<RunPlan> = {}): RunPlan {
  return {
    step: 1,
    bouts: 3,
    runSeconds: 60,
    walkSeconds: 90,
    warmupSeconds: 300,
    cooldownSeconds: 240,
    ...change,
  };
}

const LADDER = program.runSteps.map(
  ({ step, bouts, runSeconds, walkSeconds }): RunPlan =>
    planOf({ step, bouts, runSeconds, walkSeconds }),
);

describe("a run session by the second", () => {
  it("is warm-up, bouts with walks between them, and cool-down", () => {
    expect(
      runSpans(planOf()).map(({ kind, at, seconds, n }) => [
        kind,
        at,
        seconds,
        n,
      ]),
    ).toEqual([
      ["warm-up", 0, 300, 0],
      ["run", 300, 60, 1],
      ["walk", 360, 90, 1],
      ["run", 450, 60, 2],
      ["walk", 510, 90, 2],
      ["run", 600, 60, 3],
      ["cool-down", 660, 240, 3],
    ]);
  });

  it("has no gap, and the length of the session, at every step and beyond", () => {
    for (const plan of [
      ...LADDER,
      planOf({ bouts: 1, runSeconds: 3600, walkSeconds: 0 }),
      planOf({ step: null, bouts: 2, warmupSeconds: 180, cooldownSeconds: 0 }),
    ]) {
      let at = 0;
      for (const span of runSpans(plan)) {
        expect(span.at).toBe(at);
        at += span.seconds;
      }
      expect(at).toBe(runSessionSeconds(plan));
      expect(runCues(plan).at(-1)).toMatchObject({ at, kind: "done" });
    }
  });

  it("leaves out what takes no time, and nothing that takes a second", () => {
    const kinds = (change: Partial<RunPlan>) =>
      runSpans(planOf({ bouts: 2, ...change })).map(({ kind }) => kind);
    expect(kinds({ warmupSeconds: 0, walkSeconds: 0 })).toEqual([
      "run",
      "run",
      "cool-down",
    ]);
    expect(kinds({ warmupSeconds: 1, cooldownSeconds: 0 })).toEqual([
      "warm-up",
      "run",
      "walk",
      "run",
    ]);
    expect(kinds({ walkSeconds: 1 })).toEqual([
      "warm-up",
      "run",
      "walk",
      "run",
      "cool-down",
    ]);
  });

  it("warns of the first change where there are seconds enough for it, and names no single bout the last", () => {
    const first = (warmupSeconds: number) =>
      runCues(planOf({ warmupSeconds, bouts: 1 }))
        .slice(0, 3)
        .map(({ at, kind }) => `${at} ${kind}`);
    expect(first(3)).toEqual(["0 begin", "0 soon", "3 run"]);
    expect(first(2)).toEqual(["0 begin", "2 run", "59 soon"]);
  });

  it("tells the half of a bout of five minutes, and of none that is shorter", () => {
    const halves = (runSeconds: number) =>
      runCues(planOf({ bouts: 1, runSeconds }))
        .filter(({ kind }) => kind === "half")
        .map(({ at }) => at);
    expect(halves(299)).toEqual([]);
    expect(halves(300)).toEqual([450]);
    expect(halves(302)).toEqual([451]);
  });

  it("tells every change, warns of it, names the last one, and the half of a long bout", () => {
    expect(
      runCues(planOf({ bouts: 2, runSeconds: 300 })).map(
        ({ at, kind, n, of }) => `${at} ${kind} ${n}/${of}`,
      ),
    ).toEqual([
      "0 begin 0/2",
      "297 soon 1/2",
      "300 run 1/2",
      "450 half 1/2",
      "597 soon 1/2",
      "600 walk 1/2",
      "687 soon 2/2",
      "690 last 2/2",
      "840 half 2/2",
      "987 soon 2/2",
      "990 cool-down 2/2",
      "1227 soon 2/2",
      "1230 done 2/2",
    ]);
  });

  it("is in the order of time at every step", () => {
    for (const plan of LADDER) {
      const times = runCues(plan).map(({ at }) => at);
      expect(times.toSorted((a, b) => a - b)).toEqual(times);
      expect(new Set(times).size).toBe(times.length);
    }
  });
});
