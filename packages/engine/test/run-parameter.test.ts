import { describe, expect, test } from "vitest";
import type { RunEntry } from "../src/index.ts";
import { partsOf } from "../src/run/parameter.ts";

/** What a run was told to have in it beside its minutes. */

function parts(terrain?: string, company?: readonly string[]): string[] {
  const entry: RunEntry = {
    v: 1,
    id: "run",
    on: "2026-01-05" as RunEntry["on"],
    at: "2026-01-05T06:00:00+00:00",
    by: "runner",
    kind: "run",
    runSeconds: 600,
    source: "manual",
    ...(terrain === undefined ? {} : { terrain }),
    ...(company === undefined ? {} : { with: company }),
  };
  return partsOf(entry);
}

describe("the ground of a run", () => {
  test("R-BEYOND-HILLS level ground, and ground of which nothing was told, is none", () => {
    expect([parts(), parts(""), parts("  ")]).toEqual([[], [], []]);
    for (const ground of [
      "flat",
      "grass",
      "indoors",
      "path",
      "pavement",
      "road",
      "track",
      "treadmill",
    ])
      expect([ground, parts(ground)]).toEqual([ground, []]);
    expect(parts(" Road ")).toEqual([]);
  });

  test("R-BEYOND-HILLS any other word for it counts as hills: what is not known is not flat", () => {
    expect([parts("hills"), parts("Trail"), parts("sand")]).toEqual([
      ["hills"],
      ["hills"],
      ["hills"],
    ]);
  });
});

describe("the company of a run", () => {
  test("R-BEYOND-SPEED every word for speed", () => {
    for (const word of [
      "fartlek",
      "intervals",
      "race",
      "speed",
      "sprints",
      "strides",
      "tempo",
      " Tempo ",
    ])
      expect([word, parts("flat", [word])]).toEqual([word, ["speed"]]);
  });

  test("R-BEYOND-STROLLER every word for a stroller, and one hand by itself", () => {
    for (const word of ["buggy", "pram", "pushchair", "stroller", "Stroller"])
      expect([word, parts("flat", [word])]).toEqual([word, ["stroller"]]);
    expect(parts("flat", ["one-hand"])).toEqual(["one-hand"]);
  });

  test("a friend or a dog changes nothing; several things are told once each, in order", () => {
    expect(parts("flat", ["friend", "dog"])).toEqual([]);
    expect(parts("trail", ["pram", "tempo", "race", "friend"])).toEqual([
      "hills",
      "speed",
      "stroller",
    ]);
  });
});
