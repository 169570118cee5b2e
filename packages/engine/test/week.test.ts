import { describe, expect, test } from "vitest";
import type { Decision } from "../src/index.ts";
import { expectGolden } from "./kit/golden.ts";
import {
  families,
  itemsOf,
  limitOf,
  reasonOf,
  session,
  wellUntil,
  without,
} from "./kit/life.ts";
import { HEALTHY, kinds, rules, screened, Story } from "./kit/story.ts";

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const QUIET = /breath|exhale|breathe|pelvic-floor/;
const DRILL =
  /heel-drop|stomp|step-down|stick|jump|jog|bound|hop-hold|single-leg-hops/;
/** Monday of a week: every story begins on one. */
const MONDAY = 49;

/** The days of `from..to` on which a kind of session was done. */
function doneOn(story: Story, kind: "run" | "strength" | "impact"): number[] {
  const zero = Date.parse(story.date(0));
  const days = new Set<number>();
  for (const entry of story.entries) {
    const isSession = entry.kind === "session" && entry.items.length > 0;
    const movements = isSession
      ? entry.items.map(({ movement }) => movement)
      : [];
    const isImpact = movements.some((movement) => DRILL.test(movement));
    const isWork = movements.some(
      (movement) => !QUIET.test(movement) && !DRILL.test(movement),
    );
    const is =
      kind === "run"
        ? entry.kind === "run"
        : kind === "impact"
          ? isImpact
          : isSession && isWork && entry.minutes > 5;
    if (is) days.add((Date.parse(entry.on) - zero) / 86_400_000);
  }
  return [...days].toSorted((a, b) => a - b);
}

function gaps(days: readonly number[]): number[] {
  return days.slice(1).map((day, place) => day - (days[place] ?? 0));
}

function mostInSeven(days: readonly number[]): number {
  return Math.max(
    0,
    ...days.map((day) => days.filter((d) => d >= day && d < day + 7).length),
  );
}

describe("strength", () => {
  test("W-STRENGTH-SPACING never two full sessions on consecutive days; a short one may follow", () => {
    const story = wellUntil(MONDAY, { days: EVERY_DAY })
      .clear(MONDAY)
      .session(
        MONDAY,
        [{ movement: "goblet-squat", sets: 3, reps: 10, effort: 6 }],
        { minutes: 20 },
      )
      .clear(MONDAY + 1);
    const next = story.decide(MONDAY + 1);
    expect(kinds(next)).not.toContain("strength");
    expect(rules(next)).toContain("W-STRENGTH-SPACING");
    const short = story.decide(MONDAY + 1, { minutes: 5 });
    expect(kinds(short)).toContain("strength");
    expect(rules(short)).toContain("W-FAMILY-REPEAT");
    const rested = story.clear(MONDAY + 2).decide(MONDAY + 2);
    expect(rules(rested)).not.toContain("W-STRENGTH-SPACING");
  });

  test("W-STRENGTH-COUNT three full sessions in seven days are enough", () => {
    const story = wellUntil(53, { days: EVERY_DAY }).clear(53);
    const done = doneOn(story, "strength");
    expect(mostInSeven(done)).toBe(3);
    expect(Math.min(...gaps(done))).toBe(2);
    const rest = [...Array(14).keys()]
      .map((day) => wellUntil(50 + day, { days: EVERY_DAY }).clear(50 + day))
      .map((each, day) => each.decide(50 + day))
      .find((decision) => rules(decision).includes("W-STRENGTH-COUNT"));
    expect(rest && reasonOf(rest, "W-STRENGTH-COUNT")?.params).toEqual({
      count: 3,
      days: 7,
    });
    expect(rest && kinds(rest)).not.toContain("strength");
  });

  test("W-FAMILY-REPEAT no family of yesterday, whatever the length", () => {
    const story = wellUntil(MONDAY, { days: EVERY_DAY, minutes: 5 })
      .clear(MONDAY)
      .session(
        MONDAY,
        [{ movement: "single-leg-calf-raise", sets: 2, reps: 8, effort: 6 }],
        { minutes: 5 },
      )
      .clear(MONDAY + 1, MONDAY + 2);
    const on = (day: number): string[] =>
      families(session(story.decide(day, { minutes: 60 }), "strength"));
    expect(on(MONDAY + 1)).not.toContain("calf");
    expect(on(MONDAY + 2)).toContain("calf");
  });

  test("W-FAMILY-REPEAT five minutes a day never bring a family back within two days", () => {
    const story = wellUntil(120, { days: EVERY_DAY, minutes: 5 });
    const last = new Map<string, string>();
    const zero = Date.parse(story.date(0));
    for (const entry of story.entries) {
      if (entry.kind !== "session") continue;
      for (const { movement } of entry.items) {
        if (/breath|exhale|breathe|pelvic-floor/.test(movement)) continue;
        const before = last.get(movement);
        if (before !== undefined && before !== entry.on)
          expect(
            (Date.parse(entry.on) - Date.parse(before)) / 86_400_000,
            movement,
          ).toBeGreaterThanOrEqual(2);
        last.set(movement, entry.on);
      }
    }
    expect(last.size).toBeGreaterThan(30);
    expect(zero).toBeLessThan(Date.parse(story.date(1)));
  });
});

describe("impact and runs", () => {
  test("W-IMPACT-SPACING a day between two impact sessions, and between impact and a run", () => {
    const drill = [{ movement: "heel-drop", sets: 3, reps: 5, effort: 5 }];
    const story = wellUntil(54, { days: EVERY_DAY })
      .clear(54)
      .session(54, drill, { minutes: 5 })
      .clear(55, 56);
    const next = story.decide(55, { minutes: 60 });
    expect(
      itemsOf(session(next, "strength")).every(({ impact }) => impact === 0),
    ).toBe(true);
    expect(session(next, "impact")).toBe(null);
    const after = story.decide(56);
    const drilled = [session(after, "impact"), session(after, "strength")];
    expect(drilled.flatMap(itemsOf).some(({ impact }) => impact > 0)).toBe(
      true,
    );
    const running = wellUntil(109)
      .clear(109)
      .session(108, [
        { movement: "single-leg-hops", sets: 3, reps: 10, effort: 5 },
      ]);
    const held = running.decide(109);
    expect(session(held, "run")).toBe(null);
    expect(session(wellUntil(109).clear(109).decide(109), "run")).not.toBe(
      null,
    );
  });

  test("W-IMPACT-COUNT three impact sessions in seven days are enough", () => {
    const done = doneOn(wellUntil(100, { days: EVERY_DAY }), "impact");
    expect(mostInSeven(done)).toBe(3);
    expect(Math.min(...gaps(done))).toBe(2);
    const story = wellUntil(57, { days: EVERY_DAY });
    for (const day of [57, 59, 61])
      story.session(day, [
        { movement: "goblet-squat", sets: 3, reps: 10, effort: 6 },
        { movement: "heel-drop", sets: 3, reps: 5, effort: 5 },
      ]);
    const full = story.clear(57, 63).decide(63);
    expect(reasonOf(full, "W-IMPACT-COUNT")?.params).toEqual({
      count: 3,
      days: 7,
    });
    expect(kinds(full)).toEqual(["breath", "walk"]);
  });

  test("L-IMPACT-WEEK three before running, one beside it", () => {
    const ask = (day: number): unknown =>
      limitOf(wellUntil(day).clear(day).decide(day), "L-IMPACT-WEEK")?.value;
    expect(ask(60)).toBe(3);
    expect(ask(110)).toBe(1);
  });

  test("W-IMPACT-WHILE-RUNNING at most one impact session a week beside running, never the day after a run", () => {
    const story = wellUntil(200, { days: EVERY_DAY });
    const runs = doneOn(story, "run");
    const drills = doneOn(story, "impact").filter(
      (day) => day > (runs[0] ?? 0) + 7,
    );
    expect(drills.length).toBeGreaterThan(8);
    expect(mostInSeven(drills)).toBe(1);
    expect(drills.some((drill) => runs.includes(drill - 1))).toBe(false);
    expect(mostInSeven(runs)).toBe(3);
    for (const [place, run] of runs.entries()) {
      const before = runs[place - 1] ?? run - 9;
      const between = drills.filter((day) => day > before && day < run).length;
      expect(run - before - 1 - between).toBeGreaterThan(0);
    }
  });

  test("W-IMPACT-WHILE-RUNNING stands by itself and is optional", () => {
    const days = [...Array(7).keys()].map((day) => 133 + day);
    const impacts = days.flatMap(
      (day) =>
        session(
          wellUntil(day, { days: EVERY_DAY }).clear(day).decide(day),
          "impact",
        ) ?? [],
    );
    expect(impacts.length).toBe(1);
    expect(impacts[0]).toMatchObject({ optional: true });
    expect(families(impacts[0] ?? null)[0]).toBe("breath");
    const none = days.flatMap(
      (day) => session(wellUntil(day).clear(day).decide(day), "impact") ?? [],
    );
    expect(none).toEqual([]);
  });

  test("W-RUN-SPACING the day after a run holds no run and no impact, and it says so", () => {
    const story = wellUntil(108, { days: EVERY_DAY }).clear(108);
    const ran = doneOn(story, "run");
    const first = ran.at(-1) ?? 0;
    const next = wellUntil(first + 1, { days: EVERY_DAY })
      .clear(first + 1)
      .decide(first + 1);
    expect(session(next, "run")).toBe(null);
    expect(session(next, "impact")).toBe(null);
    expect(rules(next)).toContain("W-RUN-SPACING");
    expect(
      gaps(doneOn(wellUntil(139, { days: EVERY_DAY }), "run")).every(
        (gap) => gap >= 2,
      ),
    ).toBe(true);
  });

  test("W-RUN-COUNT and L-RUNS-WEEK at most three runs in seven days", () => {
    const story = wellUntil(200, { days: EVERY_DAY });
    expect(mostInSeven(doneOn(story, "run"))).toBe(3);
    const days = [...Array(14).keys()].map((day) => 120 + day);
    const decision = days
      .map((day) => wellUntil(day, { days: EVERY_DAY }).clear(day).decide(day))
      .find((each) => rules(each).includes("W-RUN-COUNT"));
    expect(decision && reasonOf(decision, "W-RUN-COUNT")?.params).toEqual({
      count: 3,
      days: 7,
    });
    expect(decision && session(decision, "run")).toBe(null);
  });

  test("L-RUNS-WEEK stands at three, whoever runs", () => {
    expect(
      limitOf(wellUntil(110).clear(110).decide(110), "L-RUNS-WEEK"),
    ).toMatchObject({ value: 3, unit: "session" });
  });
});

describe("her days", () => {
  test("W-DAYS on another day only breath and a walk, and it says so; without chosen days every day is hers", () => {
    const story = wellUntil(50).clear(50);
    const other = story.decide(50);
    expect(kinds(other)).toEqual(["breath", "walk"]);
    expect(rules(other)).toEqual(["W-DAYS"]);
    const { days: _, ...any } = HEALTHY;
    const free = new Story(screened().ended, any).screen(0).forward(0, 16);
    expect(rules(free.clear(16).decide(16))).not.toContain("W-DAYS");
    expect(kinds(wellUntil(51).clear(51).decide(51))).toContain("strength");
  });

  test("W-REST-DAY one day in seven is free of sessions, also of short ones", () => {
    const story = wellUntil(MONDAY, { days: EVERY_DAY, minutes: 5 }).clear(
      MONDAY,
    );
    const work = story.entries.flatMap((entry) =>
      entry.kind === "session" &&
      entry.items.some(
        ({ movement }) => !/breath|exhale|pelvic-floor/.test(movement),
      )
        ? entry.on
        : [],
    );
    const days = [...new Set(work)].map(
      (on) => (Date.parse(on) - Date.parse(story.date(0))) / 86_400_000,
    );
    expect(mostInSeven(days)).toBe(6);
    const rest = [...Array(8).keys()]
      .map((day) => MONDAY - 8 + day)
      .map((day) =>
        wellUntil(day, { days: EVERY_DAY, minutes: 5 }).clear(day).decide(day),
      )
      .find((decision) => rules(decision).includes("W-REST-DAY"));
    expect(rest && kinds(rest)).toEqual(["breath", "walk"]);
    expect(rest && reasonOf(rest, "W-REST-DAY")?.params).toEqual({
      count: 6,
      days: 7,
    });
    if (rest !== undefined) expectGolden("w-rest-day", rest);
  });

  test("W-RESTORE the first two weeks schedule nothing", () => {
    const decision = screened().clear(0, 5).decide(5);
    expect(rules(decision)).toContain("W-RESTORE");
    expect(decision.sessions.every(({ optional }) => optional)).toBe(true);
    expect(rules(screened().clear(0, 14).decide(14))).not.toContain(
      "W-RESTORE",
    );
  });

  test("W-FEWER two days in a row hold fewer sessions than days, and it says so on the second", () => {
    const close = wellUntil(50, { days: [1, 2] }).clear(50);
    const told = close.decide(50);
    expect(rules(told)).toContain("W-FEWER");
    expect(rules(told)).toContain("W-STRENGTH-SPACING");
    expectGolden("w-fewer", told);
    const apart = wellUntil(51, { days: [1, 3] }).clear(51);
    expect(rules(apart.decide(51))).not.toContain("W-FEWER");
  });

  /** Weekdays chosen, and the most of them with a day between any two. */
  const PATTERNS: readonly [readonly number[], number][] = [
    [[1], 1],
    [[7, 1], 1],
    [[1, 3], 2],
    [[6, 7], 1],
    [[5, 6, 7], 2],
    [[1, 3, 5], 3],
    [[1, 2, 4, 5], 2],
    [[1, 3, 5, 6], 3],
    [[2, 3, 4, 5, 6], 3],
    [EVERY_DAY, 3],
  ];

  test.each(
    PATTERNS,
  )("W-FEWER the days %j hold %i full sessions and as many runs a week, always spaced", (days, most) => {
    const story = wellUntil(140, { days });
    const strength = doneOn(story, "strength").filter((day) => day > 42);
    const runs = doneOn(story, "run");
    for (const done of [strength, runs]) {
      expect(gaps(done).every((gap) => gap >= 2)).toBe(true);
      expect(mostInSeven(done)).toBeLessThanOrEqual(3);
      expect(done.every((day) => days.includes((day % 7) + 1))).toBe(true);
    }
    expect(mostInSeven(strength)).toBe(Math.min(3, most));
    if (runs.length > 6) expect(mostInSeven(runs)).toBe(Math.min(3, most));
    const says = [...Array(7).keys()].some((day) =>
      rules(
        wellUntil(63 + day, { days })
          .clear(63 + day)
          .decide(63 + day),
      ).includes("W-FEWER"),
    );
    expect(says).toBe(most < Math.min(3, days.length));
  });

  test("a run and a strength session share a day, the run first of what jolts", () => {
    const decision: Decision = wellUntil(107).clear(107).decide(107);
    expect(kinds(decision)).toContain("run");
    expect(kinds(decision)).toContain("strength");
    expect(
      itemsOf(session(decision, "strength")).every(
        ({ impact }) => impact === 0,
      ),
    ).toBe(true);
    expectGolden("r-entry-first-run-day", decision);
  });
});
