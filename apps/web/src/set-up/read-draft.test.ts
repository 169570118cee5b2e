import { describe, expect, it } from "vitest";
import { NEW_SET_UP } from "./draft.ts";
import { readSetUp } from "./read-draft.ts";

describe("a set-up as it was kept", () => {
  it("goes on where it was left", () => {
    const kept = {
      question: "birth",
      answers: { hasRun: true, ended: "2026-09-01", topics: { "GP-a": "no" } },
    };
    expect(readSetUp(structuredClone(kept))).toEqual(kept);
  });

  it("begins anew where there is none, or none that reads as one", () => {
    for (const answers of [
      { days: "all" },
      { topics: { "GP-a": 1 } },
      { isPregnant: "yes" },
      { hasRun: 1 },
    ])
      expect(readSetUp({ question: "birth", answers })).toEqual(NEW_SET_UP);
    expect(readSetUp(null)).toEqual(NEW_SET_UP);
  });
});
