import { describe, expect, test } from "vitest";
import type { Context } from "../src/criterion/context.ts";
import type { Item, Session } from "../src/index.ts";
import { applyLimits } from "../src/limit.ts";
import type { PlannedRun, RunCapId } from "../src/run/plan-run.ts";
import { contextOf, wellUntil } from "./kit/life.ts";
import type { Story } from "./kit/story.ts";

/** The last step of all: whatever the planner composed, each limit takes away what lies above it, and nothing else. */

const ITEM: Item = {
  movement: "goblet-squat",
  family: "squat",
  rung: 6,
  impact: 0,
  sets: 3,
  reps: 8,
  seconds: null,
  restSeconds: 60,
  tempo: null,
  side: "both",
  kg: 12,
  effortMax: 7,
  substitute: null,
};
const WORK = sessionOf("strength", [ITEM]);
const HOP: Item = { ...ITEM, movement: "small-hop", family: "hop", impact: 3 };
const SHORT = 5;

function sessionOf(
  kind: Session["kind"],
  items: readonly Item[],
  fields: Partial<Session> = {},
): Session {
  return {
    id: `2026-01-05/${kind}`,
    kind,
    minutes: 20,
    optional: false,
    blocks: [{ role: "load", items }],
    run: null,
    ...fields,
  };
}

/** A run of so many seconds as a planner without caps would leave it. */
function runOf(runSeconds: number): Session {
  const run = {
    step: 1,
    bouts: 2,
    runSeconds: runSeconds / 2,
    walkSeconds: 60,
    warmupSeconds: 300,
    cooldownSeconds: 300,
  };
  return sessionOf("run", [], { run });
}

const told: (day: number) => Story = (day) => wellUntil(day).clear(day);

/** A day after a week of rest. */
function dayOf(day: number, story = told(day)): Context {
  const context = contextOf(story, day);
  const { state } = context;
  const done = { ...state.done, fullStrength: [], impact: [], run: [] };
  return { ...context, state: { ...state, done } };
}

/** A day that comes after so many sessions of a kind in the week before it. */
function after(
  day: number,
  done: "fullStrength" | "impact" | "run",
  count: number,
): Context {
  const context = dayOf(day);
  const { state } = context;
  const days = [...Array(count).keys()].map((ago) => state.day - count + ago);
  return {
    ...context,
    state: { ...state, done: { ...state.done, [done]: days } },
  };
}

/** What is left of a session, and whether the limit says that it took something away. */
function limited(
  context: Context,
  session: Session,
  id: string,
  run: PlannedRun | null = null,
): { readonly left: Session | null; readonly applied: boolean | null } {
  const { sessions, limits } = applyLimits(context, [session], run);
  const limit = limits.find((each) => each.limit === id);
  return { left: sessions[0] ?? null, applied: limit?.applied ?? null };
}

function itemLeft(context: Context, item: Partial<Item>, id: string): unknown {
  const session = sessionOf("strength", [{ ...ITEM, ...item }]);
  const { left, applied } = limited(context, session, id);
  const { sets, kg, effortMax } = left?.blocks[0]?.items[0] ?? ITEM;
  return { sets, kg, effortMax, applied };
}

describe("limits on a dose", () => {
  test("L-EFFORT an effort above seven comes down to seven", () => {
    const day = dayOf(63);
    const plain = { sets: 3, kg: 12 };
    expect(itemLeft(day, { effortMax: 8 }, "L-EFFORT")).toEqual({
      ...plain,
      effortMax: 7,
      applied: true,
    });
    for (const effortMax of [7, 6, null])
      expect(itemLeft(day, { effortMax }, "L-EFFORT")).toEqual({
        ...plain,
        effortMax,
        applied: false,
      });
  });

  test("L-EARLY-LOAD a heavier weight comes down to fifteen kilograms, until day 84", () => {
    const plain = { sets: 3, effortMax: 7 };
    const left = (day: number, kg: number | null): unknown =>
      itemLeft(dayOf(day), { kg }, "L-EARLY-LOAD");
    expect(left(83, 16)).toEqual({ ...plain, kg: 15, applied: true });
    for (const kg of [15, 4, null])
      expect(left(83, kg)).toEqual({ ...plain, kg, applied: false });
    expect(left(84, 16)).toEqual({ ...plain, kg: 16, applied: null });
  });

  test("L-STOP-DOSE a stop leaves one set, no weight and an effort of five at most", () => {
    const stop = dayOf(63, wellUntil(63).signs(63, { leak: 1 }));
    const single = { sets: 1, kg: null };
    const left = (item: Partial<Item>): unknown =>
      itemLeft(stop, item, "L-STOP-DOSE");
    const taken = { ...single, effortMax: 5, applied: true };
    expect(left({})).toEqual(taken);
    for (const one of [{ sets: 2 }, { kg: 1 }, { effortMax: 6 }])
      expect(left({ ...single, effortMax: 5, ...one })).toEqual(taken);
    expect(left({ ...single, effortMax: null })).toEqual(taken);
    for (const effortMax of [4, 5])
      expect(left({ ...single, effortMax })).toEqual({
        ...single,
        effortMax,
        applied: false,
      });
    for (const family of ["breath", "pelvic-floor", "walk"])
      expect(left({ family, effortMax: null })).toMatchObject({
        sets: 3,
        applied: false,
      });
  });
});

test("L-EASE-DOSE is told on an easier day as taken into account already, and on no other", () => {
  const id = "L-EASE-DOSE";
  const limitsOn = (day: Context): unknown =>
    applyLimits(day, [WORK], null).limits.find(({ limit }) => limit === id);
  const easier = dayOf(63, wellUntil(63).checkIn(63, { energy: 1 }));
  expect(limitsOn(easier)).toMatchObject({
    value: 1,
    unit: "set",
    applied: true,
  });
  expect(limited(easier, WORK, id).left).toEqual(WORK);
  expect(limitsOn(dayOf(63))).toBe(undefined);
});

describe("limits on a week", () => {
  test("L-RUNS-WEEK counts the six days before today, neither today nor a week ago", () => {
    const run = runOf(120);
    const left = (...ago: readonly number[]): Session | null => {
      const context = dayOf(130);
      const { state } = context;
      const done = { ...state.done, run: ago.map((days) => state.day - days) };
      const day = { ...context, state: { ...state, done } };
      return limited(day, run, "L-RUNS-WEEK").left;
    };
    expect(left(6, 4, 1)).toBe(null);
    expect(left(7, 4, 1)).toBe(run);
    expect(left(4, 2, 0)).toBe(run);
  });

  test("L-STRENGTH-WEEK after three full sessions there is no fourth, but a short one", () => {
    const id = "L-STRENGTH-WEEK";
    const kept = { left: WORK, applied: false };
    expect(limited(after(63, "fullStrength", 2), WORK, id)).toEqual(kept);
    const third = after(63, "fullStrength", 3);
    expect(limited(third, WORK, id)).toEqual({ left: null, applied: true });
    const short = { ...WORK, minutes: SHORT };
    expect(limited(third, short, id).left).toBe(short);
    const longer = { ...WORK, minutes: SHORT + 1 };
    expect(limited(third, longer, id).left).toBe(null);
  });

  test("L-IMPACT-WEEK after three days with impact there is no fourth, after one while running is open", () => {
    const id = "L-IMPACT-WEEK";
    const drills = sessionOf("impact", [HOP]);
    expect(limited(after(63, "impact", 2), drills, id).left).toBe(drills);
    const third = after(63, "impact", 3);
    expect(limited(third, drills, id)).toEqual({ left: null, applied: true });
    expect(limited(third, WORK, id).left).toBe(WORK);
    const low = sessionOf("strength", [ITEM, { ...HOP, impact: 1 }]);
    expect(limited(third, low, id).left).toBe(null);
    const blocks = [...drills.blocks, ...WORK.blocks];
    expect(limited(third, { ...WORK, blocks }, id).left).toBe(null);
    const check = sessionOf("check", [HOP]);
    expect(limited(third, check, id).left).toBe(check);
    expect(limited(after(130, "impact", 0), drills, id).left).toBe(drills);
    expect(limited(after(130, "impact", 1), drills, id).left).toBe(null);
  });

  test("L-RUNS-WEEK after three runs there is no fourth", () => {
    const run = runOf(120);
    const id = "L-RUNS-WEEK";
    expect(limited(after(130, "run", 2), run, id).left).toBe(run);
    const third = after(130, "run", 3);
    expect(limited(third, run, id)).toEqual({ left: null, applied: true });
    expect(limited(third, WORK, id).left).toBe(WORK);
  });
});

describe("limits on walks and placements", () => {
  test("L-WALK-MINUTES a walk longer than her own step is not offered", () => {
    const id = "L-WALK-MINUTES";
    const walk = (minutes: number): Session =>
      sessionOf("walk", [ITEM], { minutes });
    const day = dayOf(25);
    const own = walk(15);
    expect(limited(day, own, id)).toEqual({ left: own, applied: false });
    const first = dayOf(14);
    expect(limited(first, walk(10), id).left).not.toBe(null);
    expect(limited(first, walk(11), id).left).toBe(null);
    const { limits } = applyLimits(dayOf(5), [], null);
    expect(limits.find(({ limit }) => limit === id)?.value).toBe(0);
    expect(limited(day, walk(16), id)).toEqual({ left: null, applied: true });
    const longer = { ...WORK, minutes: 16 };
    expect(limited(day, longer, id).left).toBe(longer);
  });

  test("L-PLACEMENT a placement with impact in it is not offered", () => {
    const id = "L-PLACEMENT";
    const place = (item: Item): Session =>
      sessionOf("strength", [item], {
        id: "2026-01-05/strength-placement-hop",
      });
    expect(limited(dayOf(90), place(HOP), id)).toEqual({
      left: null,
      applied: true,
    });
    const { limits } = applyLimits(dayOf(90), [WORK, place(HOP)], null);
    expect(limits.find(({ limit }) => limit === id)?.value).toBe(1);
    const plain = place(ITEM);
    expect(limited(dayOf(90), plain, id)).toEqual({
      left: plain,
      applied: false,
    });
  });
});

describe("limits on a run", () => {
  test("L-RUN-FLOOR a run before its first day is not offered", () => {
    const run = runOf(120);
    const id = "L-RUN-FLOOR";
    expect(limited(dayOf(83), run, id)).toEqual({ left: null, applied: true });
    expect(limited(dayOf(84), run, id)).toEqual({ left: run, applied: false });
    expect(limited(dayOf(83), WORK, id).left).toBe(WORK);
  });

  const capped = (
    cap: "session" | "week",
    capId: RunCapId | null = null,
  ): PlannedRun => ({
    plan: runOf(600).run,
    caps: { session: null, week: null, [cap]: 600 },
    capped: capId,
    rule: "R-STEP",
  });

  test.each([
    ["L-SESSION-RUN", "session"],
    ["L-WEEK-RUN", "week"],
  ] as const)("%s a run over its cap is not offered, one of just as much is", (id, cap) => {
    const day = after(130, "run", 0);
    const just = runOf(600);
    expect(limited(day, just, id, capped(cap))).toEqual({
      left: just,
      applied: false,
    });
    expect(limited(day, runOf(602), id, capped(cap))).toEqual({
      left: null,
      applied: true,
    });
    expect(limited(day, just, id, capped(cap, id)).applied).toBe(true);
    expect(limited(day, WORK, id, capped(cap)).left).toBe(WORK);
  });
});
