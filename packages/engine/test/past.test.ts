import { describe, expect, test } from "vitest";
import { decide, pastOf } from "../src/index.ts";
import { program, screened, Story } from "./kit/story.ts";

function past(story: Story, day: number) {
  return pastOf(program, story.journal(), story.date(day));
}

describe("what has been", () => {
  test("sums a day once, however often it was told, without what was taken back", () => {
    const story = screened()
      .walk(20, 10, { session: "a" })
      .walk(20, 14, { session: "a" })
      .walk(20, 5)
      .run(21, 300)
      .walk(22, 99);
    const last = story.entries.at(-1)?.id ?? "";
    story.raw(22, { kind: "retract", entry: last });
    const of = (day: number) =>
      past(story, 30).days.find(({ on }) => on === story.date(day));
    expect(of(20)).toMatchObject({ walkMinutes: 19, runSeconds: 0 });
    expect(of(21)).toMatchObject({ walkMinutes: 0, runSeconds: 300 });
    expect(of(22)?.walkMinutes ?? 0).toBe(0);
    expect(of(23)).toBeUndefined();
  });

  test("tells the signs of a day, and whether the check-in was complete", () => {
    const story = screened()
      .signs(15, { leak: 2 })
      .clear(16)
      .checkIn(17, { pain: [{ site: "knee", score: 2 }] })
      .raw(18, { kind: "check-in", warnings: "none" });
    const told = past(story, 20).days.map(({ checkIn }) => checkIn);
    expect(told.slice(-4)).toEqual([
      { complete: true, signs: { leak: 2 }, hasMore: false },
      { complete: true, signs: {}, hasMore: false },
      { complete: true, signs: {}, hasMore: true },
      { complete: false, signs: {}, hasMore: false },
    ]);
  });

  test("follows each ladder to where the decision says it stands", () => {
    const story = screened().forward(0, 140);
    const { steps, checks } = past(story, 140);
    const decision = decide(program, story.journal(), story.date(140));
    if (!decision.ok) throw new Error("refused");
    for (const { family, rung, movement } of decision.decision.ladders)
      expect(steps.findLast((step) => step.family === family)).toMatchObject({
        rung,
        movement,
      });
    expect(steps.some(({ family }) => family === "walk-run")).toBe(true);
    expect(steps.toSorted((a, b) => (a.on < b.on ? -1 : 1))).toEqual(steps);
    expect(new Set(checks.map(({ check }) => check)).size).toBeGreaterThan(5);
    expect(checks.every(({ hasSign }) => !hasSign)).toBe(true);
  });

  test("a check with a sign is told as such", () => {
    const story = screened().check(90, "balance", {
      left: 10,
      right: 7,
      signs: { leak: 1 },
    });
    expect(past(story, 90).checks).toEqual([
      {
        on: story.date(90),
        check: "balance",
        left: 10,
        right: 7,
        value: null,
        hasSign: true,
      },
    ]);
  });

  test("has no ladders in a pregnancy, and nothing in an empty journal", () => {
    expect(past(screened({ outcome: "pregnant" }), 10).steps).toEqual([]);
    const empty = new Story("2026-01-05" as Story["ended"], null);
    expect(past(empty, 10)).toEqual({ days: [], checks: [], steps: [] });
  });
});
