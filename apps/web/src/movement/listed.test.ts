import { program } from "@restride/program";
import { describe, expect, it } from "vitest";
import { NOTHING } from "../check-in/nothing.ts";
import { decisionWith } from "../../test/sample.ts";
import { isHere, listed, phasesOf } from "./listed.ts";

describe("the list of movements", () => {
  it("holds each once, under its family, easiest first", () => {
    const all = listed(program, null).flatMap(({ movements }) => movements);
    expect(all).toHaveLength(program.movements.length);
    for (const { family, movements } of listed(program, null)) {
      const rungs = movements.map(({ rung }) => rung ?? 0);
      expect(rungs).toEqual(rungs.toSorted((a, b) => a - b));
      for (const one of movements) expect(one.family).toBe(family.id);
    }
  });

  it("shows a phase alone, and no family without one of it", () => {
    const phases = phasesOf(program);
    expect(phases).toEqual([
      "restore",
      "reconnect",
      "rebuild",
      "load",
      "impact",
    ]);
    const counts = phases.map((phase) =>
      listed(program, phase).flatMap(({ movements }) => {
        expect(movements.length).toBeGreaterThan(0);
        for (const one of movements) expect(one.phase).toBe(phase);
        return movements;
      }),
    );
    expect(counts.flat()).toHaveLength(program.movements.length);
  });

  it("marks one step of each open ladder, and none behind a gate that is not open", async () => {
    const decision = await decisionWith(NOTHING);
    const here = program.movements.filter((one) =>
      isHere(decision, one, program),
    );
    expect(new Set(here.map(({ family }) => family)).size).toBe(here.length);
    const open = decision.gates.flatMap(({ gate, open: is }) =>
      is ? [gate] : [],
    );
    for (const { phase } of here) expect(open).toContain(phase);
    expect(here.length).toBeGreaterThan(3);
    // The trunk asks for breath and ribs first.
    expect(here.map(({ family }) => family)).not.toContain("trunk");
  });
});
