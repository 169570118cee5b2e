import { describe, expect, it } from "vitest";
import { program } from "@restride/program";
import { runnerOnDay } from "../../e2e/long-journal.ts";
import { dayOf, TODAY } from "../../test/sample.ts";
import { weekAround } from "./week-around.ts";

const shapeOf = (days: ReturnType<typeof weekAround>): readonly string[] =>
  days.map(({ on, state, kinds }) => [on.slice(8), state, ...kinds].join(" "));

describe("the days around today", () => {
  it("tell what was, is and may be; a day without anything was a rest", () => {
    const story = runnerOnDay(46).forward(0, 46);
    const days = weekAround(program, story, TODAY);
    expect(shapeOf(days).map((day) => day.split(" ")[1])).toEqual([
      "done",
      "done",
      "done",
      "rest",
      "offered",
      "rest",
      "offered",
    ]);
    expect(days[1]?.kinds).toContain("strength");
    expect(days[4]?.kinds).toContain("strength");
  });

  it("hold the days on which a sign keeps to the gentle part, and say nothing of the days before the journal", () => {
    const story = runnerOnDay(46).signs(46, { leak: 1 });
    const early = weekAround(program, story, TODAY);
    expect(early[3]?.state).toBe("held");
    const first = weekAround(
      program,
      runnerOnDay(46),
      dayOf(runnerOnDay(46).ended),
    );
    expect(shapeOf(first).slice(0, 3)).toEqual([
      expect.stringMatching(/ before$/),
      expect.stringMatching(/ before$/),
      expect.stringMatching(/ before$/),
    ]);
    expect(first).toHaveLength(7);
  });

  it("refuse a date that does not exist", () => {
    expect(() =>
      weekAround(program, runnerOnDay(46), "2026-02-30" as typeof TODAY),
    ).toThrow(RangeError);
  });
});
