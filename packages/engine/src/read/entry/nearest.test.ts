import { describe, expect, it } from "vitest";
import { nearestName } from "./nearest.ts";

const NAMES = ["goblet-squat", "heel-drop", "hop", "hip"];

describe("nearestName", () => {
  it.each([
    ["goblet-sqaut", "goblet-squat"],
    ["goblt-squat", "goblet-squat"],
    ["heeldrop", "heel-drop"],
    ["hops", "hop"],
    ["hop", "hop"],
  ])("takes %s for %s", (wanted, name) => {
    expect(nearestName(wanted, NAMES)).toBe(name);
  });

  it("guesses nothing where nothing is near", () => {
    expect(nearestName("swimming", NAMES)).toBeNull();
    expect(nearestName("", NAMES)).toBeNull();
    expect(nearestName("h".repeat(70_000), NAMES)).toBeNull();
  });

  it("takes the first of two that are as near", () => {
    expect(nearestName("hap", NAMES)).toBe("hop");
  });
});
