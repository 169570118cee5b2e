import { describe, expect, test } from "vitest";
import { askCalm } from "../src/criterion/calm.ts";
import type { State } from "../src/fold/state.ts";
import type { CalmGroup } from "../src/type/program.ts";
import { bareState, on, span } from "./kit/bare-day.ts";

/** A quiet week before day 60: days 54 to 60. */
const DAY = 60;
const WEEK = 7;

function quiet(
  calm: Partial<State["calm"]>,
  done: Partial<State["done"]> = {},
  group: CalmGroup = "pelvic",
) {
  return askCalm(bareState(DAY, { calm, done }), group, WEEK);
}

describe("a quiet week", () => {
  test("is met by check-ins on at least half of its days, today among them", () => {
    expect(quiet({ complete: span(54, 57) })).toEqual({
      met: true,
      have: 4,
      need: 4,
      unit: "check-in",
    });
    expect(quiet({ complete: span(57, 60) }).met).toBe(true);
    expect(quiet({ complete: span(40, 60) })).toMatchObject({
      met: true,
      have: 7,
    });
    expect(quiet({ complete: span(53, 56) })).toMatchObject({
      met: false,
      have: 3,
      need: 4,
      unit: "check-in",
    });
  });

  test("names the latest silent days until there would be enough", () => {
    expect(quiet({}).missing).toEqual(span(57, 60));
    expect(quiet({ complete: span(59, 60) }).missing).toEqual(span(57, 58));
    expect(quiet({ complete: [on(60)] }).missing).toEqual(span(57, 59));
    expect(quiet({ complete: span(54, 57) }).missing).toBe(undefined);
  });

  test("asks no day before its first, however many are missing", () => {
    const state = bareState(DAY);
    expect(askCalm(state, "pelvic", 1).missing).toEqual([on(60)]);
    expect(askCalm(state, "pelvic", 2).missing).toEqual([on(60)]);
    expect(askCalm(state, "pelvic", 3).missing).toEqual(span(59, 60));
  });

  test("is broken by a sign on any of its days, and told in days since the last one", () => {
    const complete = span(40, 60);
    const after = (day: number) => quiet({ complete, pelvic: [on(day)] });
    expect(after(60)).toEqual({ met: false, have: 0, need: 7, unit: "day" });
    expect(after(54)).toEqual({ met: false, have: 6, need: 7, unit: "day" });
    expect(after(53).met).toBe(true);
    expect(quiet({ complete, pelvic: [on(40), on(58)] })).toEqual({
      met: false,
      have: 2,
      need: 7,
      unit: "day",
    });
  });

  test("hears the signs of its own group alone; pelvic and bleeding together hear both", () => {
    const complete = span(40, 60);
    const signs = ["pelvic", "bleeding", "wound"] as const;
    const heard = (group: CalmGroup) =>
      signs.filter(
        (sign) =>
          quiet({ complete, [sign]: [on(58)] }, {}, group).met === false,
      );
    expect(heard("pelvic")).toEqual(["pelvic"]);
    expect(heard("bleeding")).toEqual(["bleeding"]);
    expect(heard("wound")).toEqual(["wound"]);
    expect(heard("pelvic-and-bleeding")).toEqual(["pelvic", "bleeding"]);
    const two = { complete, pelvic: [on(55)], bleeding: [on(58)] };
    expect(quiet(two, {}, "pelvic-and-bleeding").have).toBe(2);
  });

  test("does not reach back to the day of the end or before it", () => {
    const at = (day: number) =>
      askCalm(
        bareState(day, { calm: { complete: span(0, day) } }),
        "bleeding",
        WEEK,
      );
    expect(at(6)).toEqual({ met: false, have: 6, need: 7, unit: "day" });
    expect(at(7).met).toBe(true);
    expect(at(-2)).toEqual({ met: false, have: 0, need: 7, unit: "day" });
    const unknown = bareState(DAY, {
      body: { ended: null },
      calm: { complete: span(50, 60) },
    });
    expect(askCalm(unknown, "bleeding", WEEK)).toEqual({
      met: false,
      have: 0,
      need: 7,
      unit: "day",
    });
  });
});

describe("the day after a landing or a run", () => {
  test("is owed, however many other days are answered", () => {
    const complete = [...span(54, 56), ...span(58, 60)];
    for (const done of [{ impact: [on(56)] }, { run: [on(56)] }])
      expect(quiet({ complete }, done)).toEqual({
        met: false,
        have: 6,
        need: 4,
        unit: "check-in",
        missing: [on(57)],
      });
    expect(quiet({ complete }, { run: [on(55)], impact: [on(58)] }).met).toBe(
      true,
    );
  });

  test("of each of them is owed, once, in the order of the days", () => {
    const complete = [...span(50, 54), on(56), on(58), on(60)];
    const done = {
      impact: [on(54), on(56)],
      run: [on(56), on(58)],
    };
    expect(quiet({ complete }, done).missing).toEqual([on(55), on(57), on(59)]);
  });

  test("of today comes tomorrow, and one before the week is not owed", () => {
    const complete = span(54, 59);
    expect(quiet({ complete }, { run: [on(60)] }).met).toBe(true);
    expect(quiet({ complete }, { run: [on(59)] }).missing).toEqual([on(60)]);
    const later = span(55, 60);
    expect(quiet({ complete: later }, { run: [on(52)] }).met).toBe(true);
    expect(quiet({ complete: later }, { run: [on(53)] }).missing).toEqual([
      on(54),
    ]);
  });

  test("is counted among the days that are missing", () => {
    const done = { impact: [on(54)] };
    expect(quiet({ complete: [on(59), on(60)] }, done).missing).toEqual([
      on(55),
      on(58),
    ]);
  });
});
