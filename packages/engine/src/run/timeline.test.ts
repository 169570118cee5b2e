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
