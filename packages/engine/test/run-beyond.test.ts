import { describe, expect, test } from "vitest";
import type { Context } from "../src/criterion/context.ts";
import type { BeyondCounts, Body, Growth } from "../src/fold/state.ts";
import {
  growthOf,
  openParameters,
  recordGrowth,
  strollerFrom,
} from "../src/run/beyond.ts";
import type { RunPart } from "../src/run/parameter.ts";
import {
  bareDay,
  bareState,
  held,
  index,
  numbers,
  on,
  open,
} from "./kit/bare-day.ts";

/** What may come in after thirty minutes: length, then hills, then speed; a stroller beside them, from six months on. */

const DAY = 250;
const NOTHING: BeyondCounts = { length: 0, hills: 0, speed: 0, stroller: 0 };
const BABY: Partial<Body> = { outcome: held("living-baby" as const) };

function day(
  counts: Partial<BeyondCounts>,
  change: {
    readonly since?: number;
    readonly last?: number;
    readonly body?: Partial<Body>;
    readonly terms?: Parameters<typeof bareDay>[2];
  } = {},
): Context {
  const { since = DAY, last = since - 7, body = {}, terms = {} } = change;
  const beyond = { ...NOTHING, ...counts };
  return bareDay(
    since,
    { body, run: { step: 24, beyond, beyondDay: on(last) } },
    { ...open("run", "beyond"), ...terms },
  );
}

describe("what a run of today may bring in", () => {
  test("R-BEYOND-HILLS come first, once the full length has been run clean twice", () => {
    expect(openParameters(day({}))).toEqual([]);
    expect(openParameters(day({ length: 1 }))).toEqual([]);
    expect(openParameters(day({ length: 2 }))).toEqual(["hills"]);
    expect(openParameters(day({ length: 3 }))).toEqual(["hills"]);
  });

  test("R-BEYOND-SPEED comes after two runs with hills, which then bring in nothing new", () => {
    expect(openParameters(day({ length: 2, hills: 1 }))).toEqual(["hills"]);
    expect(openParameters(day({ length: 2, hills: 2 }))).toEqual(["speed"]);
    expect(openParameters(day({ length: 2, hills: 2, speed: 2 }))).toEqual([]);
  });

  test("R-BEYOND nothing new while the phase is shut, or on a day that is not good", () => {
    const counts = { length: 2 };
    expect(openParameters(day(counts, { terms: open("run") }))).toEqual([]);
    const level = { care: "ease", ask: false, easeRules: [] } as const;
    expect(openParameters(day(counts, { terms: { level } }))).toEqual([]);
  });

  test("R-BEYOND-STROLLER stands beside hills and speed from its day on, for a living baby", () => {
    const at = (since: number, counts: Partial<BeyondCounts> = {}) =>
      openParameters(day({ length: 2, ...counts }, { since, body: BABY }));
    expect(numbers.strollerFromDays).toBe(184);
    expect([at(183), at(184)]).toEqual([["hills"], ["hills", "stroller"]]);
    expect(at(300, { hills: 2 })).toEqual(["speed", "stroller"]);
    expect(at(300, { hills: 2, speed: 2 })).toEqual(["stroller"]);
    expect(openParameters(day({ length: 2 }, { since: 300 }))).toEqual([
      "hills",
    ]);
  });

  test("R-BEYOND one that has been begun goes on alone, until it was left for thirty days", () => {
    const begun = (last: number) =>
      openParameters(
        day({ length: 2, hills: 1 }, { since: 300, last, body: BABY }),
      );
    expect(begun(299)).toEqual(["hills"]);
    expect(begun(270)).toEqual(["hills"]);
    expect(begun(269)).toEqual(["hills", "stroller"]);
    const stroller = day(
      { length: 2, stroller: 1 },
      { since: 300, body: BABY },
    );
    expect(openParameters(stroller)).toEqual(["stroller"]);
  });
});

describe("what a run adds to", () => {
  const growth = (
    context: Context,
    parts: readonly RunPart[],
    runSeconds = 1800,
  ): Growth | null =>
    growthOf(context, { parts, runSeconds, longestSeconds: null, effort: 4 });

  test("R-BEYOND a plain run adds to the length from an hour on, while the phase is open", () => {
    expect(growth(day({}), [], 3599)).toBe("none");
    expect(growth(day({}), [], 3600)).toBe("length");
    expect(growth(day({}), [], 3700)).toBe("length");
    expect(growth(day({}, { terms: open("run") }), [], 3600)).toBe("none");
  });

  test("R-BEYOND-HILLS a run with the one new thing whose turn it is adds to that, however long it was", () => {
    const context = day({ length: 2 });
    expect(growth(context, ["hills"])).toBe("hills");
    expect(growth(context, ["hills"], 3600)).toBe("hills");
    expect(growth(context, ["speed"])).toBe(null);
    expect(growth(context, ["stroller"])).toBe(null);
    expect(growth(day({ length: 1 }), ["hills"])).toBe(null);
  });

  test("R-BEYOND two new things at once add to nothing", () => {
    const context = day({ length: 2 }, { since: 300, body: BABY });
    expect(growth(context, ["stroller"])).toBe("stroller");
    expect(growth(context, ["hills", "stroller"])).toBe(null);
  });

  test("R-BEYOND what has been done clean twice may be in any run, as long as the phase is open", () => {
    const counts = { length: 2, hills: 2 };
    const context = day(counts);
    expect(growth(context, ["hills"])).toBe("none");
    expect(growth(context, ["hills"], 3600)).toBe("length");
    expect(growth(context, ["hills", "speed"])).toBe("speed");
    expect(growth(day(counts, { terms: open("run") }), ["hills"])).toBe(null);
  });

  test("R-BEYOND-STROLLER one hand comes after two runs with both", () => {
    const begun = day({ length: 2, stroller: 1 }, { since: 300, body: BABY });
    expect(growth(begun, ["stroller"])).toBe("stroller");
    expect(growth(begun, ["one-hand"])).toBe(null);
    expect(growth(begun, ["one-hand", "stroller"])).toBe(null);
    const settled = day({ length: 2, stroller: 2 }, { since: 300, body: BABY });
    expect(growth(settled, ["one-hand"])).toBe("none");
    expect(growth(settled, ["one-hand", "stroller"])).toBe("none");
    expect(growth(settled, ["hills", "one-hand"])).toBe("hills");
  });
});

describe("a clean run that was within what is open", () => {
  const recorded = (growth: Growth, counts: Partial<BeyondCounts> = {}) => {
    const state = bareState(DAY, {
      run: { beyond: { ...NOTHING, ...counts }, beyondDay: on(240) },
    });
    recordGrowth(index, state, growth, on(249));
    return [state.run.beyond, state.run.beyondDay];
  };

  test("R-BEYOND counts for what it added to, and for nothing where it added to nothing", () => {
    expect(recorded("none", { hills: 1 })).toEqual([
      { ...NOTHING, hills: 1 },
      on(240),
    ]);
    expect(recorded("length", { length: 1 })).toEqual([
      { ...NOTHING, length: 2 },
      on(240),
    ]);
    expect(recorded("hills", { length: 2 })).toEqual([
      { ...NOTHING, length: 2, hills: 1 },
      on(249),
    ]);
  });

  test("R-BEYOND makes another new thing begin anew that had been begun and left, not one that is settled", () => {
    expect(recorded("hills", { length: 2, stroller: 1 })[0]).toEqual({
      ...NOTHING,
      length: 2,
      hills: 1,
    });
    expect(recorded("speed", { length: 2, hills: 2, stroller: 1 })[0]).toEqual({
      length: 2,
      hills: 2,
      speed: 1,
      stroller: 0,
    });
    expect(recorded("speed", { length: 2, hills: 2, speed: 1 })[0]).toEqual({
      length: 2,
      hills: 2,
      speed: 2,
      stroller: 0,
    });
    expect(recorded("length", { length: 1, hills: 1 })[0]).toEqual({
      ...NOTHING,
      length: 2,
      hills: 1,
    });
  });
});

describe("the first day with a stroller", () => {
  const from = (body: Partial<Body>): number | null => {
    const day = strollerFrom(
      numbers,
      bareState(0, {
        body: { ...BABY, gestationWeeks: null, ...body },
      }).body,
    );
    return day === null ? null : day - on(0);
  };
  const weeks = (value: number) => ({ gestationWeeks: held(value) });

  test("R-BEYOND-STROLLER is six months from a birth at its time", () => {
    expect(from(weeks(40))).toBe(184);
    expect(from(weeks(37))).toBe(184);
    expect(from(weeks(42))).toBe(184);
    expect(from({ due: held(on(21)) })).toBe(184);
    expect(from({ due: held(on(-10)) })).toBe(184);
  });

  test("R-BEYOND-STROLLER is six months from the due date where the birth was early", () => {
    expect(from(weeks(36))).toBe(184 + 28);
    expect(from(weeks(30))).toBe(184 + 70);
    expect(from({ due: held(on(22)) })).toBe(184 + 22);
  });

  test("R-BEYOND-STROLLER the later of what the weeks and the told date say counts", () => {
    expect(from({ ...weeks(36), due: held(on(20)) })).toBe(184 + 28);
    expect(from({ ...weeks(36), due: held(on(40)) })).toBe(184 + 40);
    expect(from({ ...weeks(39), due: held(on(40)) })).toBe(184 + 40);
  });

  test("R-BEYOND-STROLLER without either the birth counts as a very early one", () => {
    expect(from({})).toBe(184 + 7 * (40 - 22));
  });

  test("R-BEYOND-STROLLER counts from the day on which the baby was born, where that was after the end that was told", () => {
    expect(from({ ...weeks(40), babyBorn: held(on(10)) })).toBe(194);
    expect(from({ ...weeks(40), babyBorn: held(on(-10)) })).toBe(184);
    expect(from({ ...weeks(36), babyBorn: held(on(10)) })).toBe(184 + 38);
  });

  test("R-BEYOND-STROLLER has none without a living baby, or while no end is known", () => {
    expect(from({ ...weeks(40), outcome: held("unsaid" as const) })).toBe(null);
    expect(from({ ...weeks(40), outcome: held("died" as const) })).toBe(null);
    expect(from({ ...weeks(40), outcome: null })).toBe(null);
    expect(from({ ...weeks(40), ended: null })).toBe(null);
  });
});
