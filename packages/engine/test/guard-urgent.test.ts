import { describe, expect, test } from "vitest";
import { agrees, broken, EARLY, told } from "./kit/guard-ground.ts";
import { program } from "./kit/story.ts";

describe("what calls now", () => {
  /** What was told in the story, the level of it, and what is left of that on paper. */
  const URGENT = [
    ["RF-15", "call-now"],
    ["RF-18.severe", "call-now"],
    ["RF-01", "emergency"],
    ["RF-06", "emergency"],
    ["RF-06.fainted", "emergency"],
    ["RF-22.sudden", "emergency"],
  ] as const;

  test.each(URGENT)("GU-39 %s leaves nothing on offer", (warning, level) => {
    const { before, with: also } = told(EARLY);
    const entries = also((story) =>
      story.checkIn(EARLY - 3, { warnings: [warning] }),
    );
    const own = agrees(entries, before, EARLY);
    expect(own.level).toBe(level);
    const care = own.care && { ...own.care, level: "call-soon" as const };
    const soon = { ...own, level: "call-soon" as const, care };
    expect(broken(entries, soon)).toContain("GU-39");
    const spoken = also((story) =>
      story
        .checkIn(EARLY - 3, { warnings: [warning] })
        .goAhead(EARLY - 3, "doctor", [warning]),
    );
    expect(broken(spoken, soon)).toContain("GU-39");
    const later = also((story) =>
      story
        .checkIn(EARLY - 3, { warnings: [warning] })
        .goAhead(EARLY - 2, "doctor", [warning]),
    );
    expect(broken(later, soon)).not.toContain("GU-39");
  });

  test("GU-39 a topic answered now does so too", () => {
    const { before, with: also } = told(EARLY);
    const entries = also((story) =>
      story.screen(EARLY, { answers: { "GP-h": "now" } }),
    );
    const own = agrees(entries, before, EARLY);
    expect(own.level).toBe("call-now");
    const care = own.care && { ...own.care, level: "call-soon" as const };
    const soon = { ...own, level: "call-soon" as const, care };
    expect(broken(entries, soon)).toEqual(["GU-39"]);
  });

  test.each(URGENT)("GU-40 %s is at its own level", (warning, level) => {
    const { before, with: also } = told(EARLY);
    const entries = also((story) =>
      story.checkIn(EARLY - 3, { warnings: [warning] }),
    );
    const own = agrees(entries, before, EARLY);
    const care = own.care && { ...own.care, level: "call-now" as const };
    const weaker = { ...own, level: "call-now" as const, care };
    expect(broken(entries, weaker)).toEqual(
      level === "emergency" ? ["GU-40"] : [],
    );
  });

  test("GU-40 every warning, qualifier and topic of the program agrees with the guard's own table", () => {
    const { before, with: also } = told(EARLY);
    const warned = program.warnings
      .flatMap(({ id, qualifiers }) => [
        id,
        ...Object.keys(qualifiers).map((name) => `${id}.${name}`),
      ])
      .map((id) => [id, { kind: "check-in", warnings: [id] }] as const);
    // Bleeding is a topic only later, and has a condition of its own.
    const asked = program.topics
      .filter(({ id }) => id !== "GP-p")
      .map(
        ({ id }) => [id, { kind: "screen", answers: { [id]: "now" } }] as const,
      );
    for (const [id, entry] of [...warned, ...asked]) {
      const entries = also((story) => story.raw(EARLY, entry));
      const own = agrees(entries, before, EARLY);
      const go = broken(entries, { ...own, level: "go", care: null });
      expect([id, go.includes("GU-39"), go.includes("GU-40")]).toEqual([
        id,
        own.level !== "call-soon",
        own.level === "emergency",
      ]);
    }
  });
});
