import { describe, expect, test } from "vitest";
import { isOpen, kinds, screened, Story, HEALTHY } from "./kit/story.ts";

describe("progress is real", () => {
  test("a fresh healthy runner three days a week reaches load, impact and run in time", () => {
    const story = screened().forward(0, 121);
    expect(isOpen(story.decide(60), "load")).toBe(true);
    expect(isOpen(story.decide(110), "impact")).toBe(true);
    expect(isOpen(story.decide(120), "run")).toBe(true);
  });
  test("with only dates and clear check-ins nothing that loads ever opens", () => {
    const story = new Story("2026-01-05" as never, HEALTHY).clear(0, 200);
    const decision = story.decide(200);
    expect(
      ["load", "impact", "run"].some((gate) => isOpen(decision, gate)),
    ).toBe(false);
    expect(kinds(decision)).toEqual(["breath", "strength", "walk"]);
  });
});
