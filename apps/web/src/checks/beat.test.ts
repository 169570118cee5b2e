import { expect, it } from "vitest";
import { beatAt, untilNextCount } from "./beat.ts";

it("a metronome goes through the counts of each part, a second each, and begins anew", () => {
  const heard = [0, 999, 1000, 2000, 3999, 4000, 6000].map((elapsed) =>
    beatAt([2, 1, 3], elapsed),
  );
  expect(heard).toEqual([
    { part: 0, count: 0 },
    { part: 0, count: 0 },
    { part: 0, count: 1 },
    { part: 1, count: 0 },
    { part: 2, count: 0 },
    { part: 2, count: 1 },
    { part: 0, count: 0 },
  ]);
  expect(untilNextCount(0)).toBe(1000);
  expect(untilNextCount(1750)).toBe(250);
});
