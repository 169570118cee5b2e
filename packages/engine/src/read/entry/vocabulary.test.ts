import { describe, expect, it } from "vitest";
import { VOCABULARY } from "../../../test/reading.ts";

describe("vocabularyOf", () => {
  it("knows a renamed movement by both names", () => {
    expect([...VOCABULARY.movements]).toEqual([
      "goblet-squat",
      "cup-squat",
      "heel-drop",
      "bridge",
    ]);
  });

  it("knows a warning bare and with each qualifier", () => {
    expect([...VOCABULARY.warnings]).toEqual([
      "RF-01",
      "RF-06",
      "RF-06.fainted",
      "RF-06.dizzy",
      "PG-fluid",
    ]);
  });

  it("knows household things and what movements ask for", () => {
    expect(VOCABULARY.equipment).toContain("pool");
    expect(VOCABULARY.equipment).toContain("kerb");
  });

  it("knows holds by rule and by name, and no other rule", () => {
    expect([...VOCABULARY.holds]).toEqual(["H-PELVIC", "pelvic"]);
  });

  it("lets a go-ahead name ids, keys, holds and scopes, never a pattern", () => {
    for (const name of [
      "RF-06.dizzy",
      "GP-a",
      "leak",
      "shin",
      "pain:shin",
      "sign:leak",
      "pain",
      "pelvic",
      "exercise",
      "impact",
      "running",
    ]) {
      expect(VOCABULARY.goAheads).toContain(name);
    }
    expect(VOCABULARY.goAheads).not.toContain("RF-*");
    expect(VOCABULARY.goAheads).not.toContain("squat");
  });

  it("lists checks with their sides, gates, families, policies and doses", () => {
    expect(VOCABULARY.checks.get("hop")).toBe("each");
    expect(VOCABULARY.gates).toContain("run");
    expect(VOCABULARY.families).toContain("land");
    expect(VOCABULARY.policies).toContain("guideline-2019");
    expect(VOCABULARY.doses).toContain("load-basic");
  });
});
