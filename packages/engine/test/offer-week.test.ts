import { describe, expect, test } from "vitest";
import type { Decision } from "../src/index.ts";
import { spacingOf, type Week } from "../src/session/week.ts";
import {
  checkOf,
  contextOf,
  doneItems,
  families,
  itemsOf,
  limitOf,
  reasonOf,
  session,
  sessionNamed,
  wellUntil,
} from "./kit/life.ts";
import { HEALTHY, kinds, rules, screened, Story } from "./kit/story.ts";

/** Spacing, composition, doses and prompts of a day. Day 0 is a Monday; HEALTHY trains Monday, Wednesday, Friday. */

const EVERY_DAY = { days: [1, 2, 3, 4, 5, 6, 7] };
const ENDED = "2026-01-05" as never;

/** The decision of a day on which she has just checked in, all clear, everything done until then. */
function morning(
  day: number,
  profile: Parameters<typeof screened>[0] = {},
): Decision {
  return wellUntil(day, profile).checkIn(day).decide(day);
}

/** What spacing leaves of a day before which drills alone were done, on these days and on no other. */
function drilled(day: number, days: readonly number[]): Week {
  const context = contextOf(wellUntil(day).checkIn(day), day);
  const { state } = context;
  const base = state.day - day;
  const done = { ...state.done, impact: days.map((each) => base + each) };
  const rested = { ...done, run: [], training: [], fullStrength: [] };
  return spacingOf({ ...context, state: { ...state, done: rested } });
}

function hasImpact(decision: Decision): boolean {
  return decision.sessions.some((each) =>
    itemsOf(each).some(({ impact }) => impact > 0),
  );
}

describe("the week", () => {
  test("W-DAYS trains on the days that she chose and on no other", () => {
    expect(kinds(morning(45))).not.toContain("strength");
    expect(rules(morning(45))).toContain("W-DAYS");
    expect(kinds(morning(44))).toContain("strength");
    expect(rules(morning(44))).not.toContain("W-DAYS");
  });

  test("W-STRENGTH-SPACING full strength never falls on consecutive days", () => {
    const days = Array.from({ length: 20 }, (_, place) =>
      morning(40 + place, EVERY_DAY),
    );
    const full = days.map(
      (decision) => (session(decision, "strength")?.minutes ?? 0) > 5,
    );
    expect(full.filter(Boolean).length).toBeGreaterThan(5);
    expect(full.some((is, place) => is && full[place + 1] === true)).toBe(
      false,
    );
    expect(
      days.some((decision) => rules(decision).includes("W-STRENGTH-SPACING")),
    ).toBe(true);
  });

  test("W-STRENGTH-COUNT three full sessions in rolling seven days are enough", () => {
    const days = Array.from({ length: 28 }, (_, place) =>
      morning(40 + place, EVERY_DAY),
    );
    const full = days.map((decision) =>
      (session(decision, "strength")?.minutes ?? 0) > 5 ? 1 : 0,
    );
    for (let from = 0; from + 7 <= full.length; from++) {
      expect(
        full.slice(from, from + 7).reduce<number>((sum, one) => sum + one, 0),
      ).toBeLessThanOrEqual(3);
    }
    expect(
      days.some((decision) => rules(decision).includes("W-STRENGTH-COUNT")),
    ).toBe(true);
  });

  test("W-IMPACT-SPACING a day without impact lies between two with it", () => {
    const days = Array.from({ length: 24 }, (_, place) =>
      hasImpact(morning(60 + place, EVERY_DAY)),
    );
    expect(days.filter(Boolean).length).toBeGreaterThan(5);
    expect(days.some((is, place) => is && days[place + 1] === true)).toBe(
      false,
    );
    const story = screened({ days: [3] }).clear(40, 62);
    story.session(61, [{ movement: "heel-drop", sets: 1, reps: 3, effort: 3 }]);
    expect(story.decide(62).reasons.map(({ rule }) => rule)).not.toContain(
      "W-IMPACT-COUNT",
    );
  });

  test("W-IMPACT-COUNT never more than three impact sessions in seven days", () => {
    const days = Array.from({ length: 28 }, (_, place) =>
      hasImpact(morning(60 + place, EVERY_DAY)) ? 1 : 0,
    );
    for (let from = 0; from + 7 <= days.length; from++) {
      expect(
        days.slice(from, from + 7).reduce<number>((sum, one) => sum + one, 0),
      ).toBeLessThanOrEqual(3);
    }
    expect(drilled(80, [74, 76])).toMatchObject({ impact: true, rules: [] });
    expect(drilled(80, [74, 76, 78])).toMatchObject({
      impact: false,
      rules: ["W-IMPACT-COUNT"],
    });
  });

  test("W-IMPACT-WHILE-RUNNING once running is open drills are at most one a week", () => {
    const drills = Array.from({ length: 21 }, (_, place) => {
      const decision = morning(130 + place, EVERY_DAY);
      return hasImpact(decision) && session(decision, "run") === null ? 1 : 0;
    });
    for (let from = 0; from + 7 <= drills.length; from++) {
      expect(
        drills.slice(from, from + 7).reduce<number>((sum, one) => sum + one, 0),
      ).toBeLessThanOrEqual(1);
    }
    expect(drilled(114, [])).toMatchObject({ impact: true, rules: [] });
    expect(drilled(114, [112])).toMatchObject({
      impact: false,
      rules: ["W-IMPACT-WHILE-RUNNING"],
    });
  });

  test("W-RUN-SPACING no run and no impact the day after a run", () => {
    const ran = Array.from({ length: 21 }, (_, place) => 130 + place).filter(
      (day) => session(morning(day, EVERY_DAY), "run") !== null,
    );
    expect(ran.length).toBeGreaterThan(5);
    for (const day of ran) {
      const next = morning(day + 1, EVERY_DAY);
      expect(session(next, "run")).toBeNull();
      expect(hasImpact(next)).toBe(false);
      expect(rules(next)).toContain("W-RUN-SPACING");
    }
  });

  test("W-RUN-COUNT at most three runs in rolling seven days", () => {
    const runs = Array.from({ length: 28 }, (_, place) =>
      session(morning(125 + place, EVERY_DAY), "run") === null ? 0 : 1,
    );
    for (let from = 0; from + 7 <= runs.length; from++) {
      expect(
        runs.slice(from, from + 7).reduce<number>((sum, one) => sum + one, 0),
      ).toBeLessThanOrEqual(3);
    }
    expect(runs.some((one) => one === 1)).toBe(true);
    const fourth = Array.from({ length: 28 }, (_, place) =>
      rules(morning(125 + place, EVERY_DAY)),
    );
    expect(fourth.some((told) => told.includes("W-RUN-COUNT"))).toBe(true);
  });

  test("W-REST-DAY six training days leave the seventh free", () => {
    const short = { ...EVERY_DAY, minutes: 5 };
    const trained = Array.from({ length: 28 }, (_, place) => {
      const decision = morning(40 + place, short);
      return ["strength", "impact", "run"].some((kind) =>
        kinds(decision).includes(kind),
      )
        ? 1
        : 0;
    });
    for (let from = 0; from + 7 <= trained.length; from++) {
      expect(
        trained
          .slice(from, from + 7)
          .reduce<number>((sum, one) => sum + one, 0),
      ).toBeLessThanOrEqual(6);
    }
    const resting = Array.from({ length: 28 }, (_, place) =>
      morning(40 + place, short),
    ).find((decision) => rules(decision).includes("W-REST-DAY"));
    expect(resting === undefined ? [] : kinds(resting)).not.toContain(
      "strength",
    );
    expect(resting).toBeDefined();
  });

  test("W-REST-DAY a check of the legs is a training day, a walk and a pelvic-floor count are none", () => {
    const six = (check: string, value: object): string[] => {
      const story = new Story(ENDED, { ...HEALTHY, ...EVERY_DAY })
        .screen(90)
        .clear(84, 96);
      for (let day = 90; day < 95; day++)
        story.session(
          day,
          [{ movement: "seated-rotation", sets: 1, reps: 6 }],
          { minutes: 5 },
        );
      return rules(story.check(95, check, value).decide(96));
    };
    expect(six("running-man", { left: 10, right: 10 })).toContain("W-REST-DAY");
    expect(six("walk", { value: 30 })).not.toContain("W-REST-DAY");
    expect(six("pelvic-floor-quick-10", { value: 10 })).not.toContain(
      "W-REST-DAY",
    );
  });

  test("W-FAMILY-REPEAT short sessions on consecutive days repeat no family within two days", () => {
    const short = { ...EVERY_DAY, minutes: 5 };
    for (let day = 40; day < 60; day++) {
      const today = new Set(families(session(morning(day, short), "strength")));
      const next = families(session(morning(day + 1, short), "strength"));
      expect(
        next.filter((family) => family !== "breath" && today.has(family)),
      ).toEqual([]);
    }
  });

  test("W-FEWER says so when her days leave no room for the day between", () => {
    expect(rules(morning(48, { days: [6, 7] }))).toContain("W-FEWER");
    expect(rules(morning(46, { days: [1, 3, 5] }))).not.toContain("W-FEWER");
  });

  test("W-RESTORE before reconnect opens there is nothing to keep to", () => {
    const decision = morning(3);
    expect(rules(decision)).toContain("W-RESTORE");
    expect(kinds(decision)).toEqual(["breath"]);
    expect(decision.sessions.every(({ optional }) => optional)).toBe(true);
    expect(rules(morning(20))).not.toContain("W-RESTORE");
  });
});

describe("a session", () => {
  test("C-ORDER goes connect, stabilise, impact, load", () => {
    const order = ["connect", "stabilise", "impact", "load"];
    for (const minutes of [5, 10, 20, 35]) {
      const decision = wellUntil(63).checkIn(63).decide(63, { minutes });
      const roles =
        sessionNamed(decision, "strength")?.blocks.map(({ role }) =>
          order.indexOf(role),
        ) ?? [];
      expect(roles.length).toBeGreaterThan(0);
      expect(roles).toEqual(roles.toSorted((a, b) => a - b));
    }
  });

  test("C-BREATH shorter means fewer families and never a missing breath", () => {
    const story = wellUntil(63).checkIn(63);
    const sizes = [5, 10, 20, 35].map((minutes) => {
      const strength = sessionNamed(story.decide(63, { minutes }), "strength");
      expect(itemsOf(strength)[0]?.family).toBe("breath");
      return itemsOf(strength).length;
    });
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes[0]).toBeLessThan(sizes[3] ?? 0);
  });

  test("C-NEED-FIRST families that the next gate waits for stand before the others", () => {
    const decision = wellUntil(30).checkIn(30).decide(30, { minutes: 20 });
    const chosen = families(session(decision, "strength"));
    expect(chosen).toContain("squat");
    expect(chosen).toContain("hinge");
  });

  test("C-EARLY-SURGERY after a caesarean: breath, pelvic floor, seated rotation and walking until rebuild", () => {
    const decision = morning(30, { birth: "caesarean" });
    expect(rules(decision)).toContain("C-EARLY-SURGERY");
    const moved = decision.sessions.flatMap((each) => itemsOf(each));
    expect(
      moved.every(
        ({ family, movement }) =>
          ["breath", "pelvic-floor", "walk"].includes(family) ||
          movement === "seated-rotation",
      ),
    ).toBe(true);
    const vaginal = morning(23);
    expect(rules(vaginal)).not.toContain("C-EARLY-SURGERY");
    expect(vaginal.sessions.flatMap((each) => families(each))).toContain(
      "pelvis",
    );
  });

  test("LD-CLEAN two clean sessions on different days pass a rung; without answers none", () => {
    const rung = (answered: boolean): number => {
      const story = screened().clear(14, 20);
      for (const day of [14, 16]) {
        const strength = session(story.decide(day), "strength");
        const answers = answered ? {} : { signs: undefined as never };
        story.session(day, doneItems(strength), answers);
      }
      return (
        story.decide(20).ladders.find(({ family }) => family === "ribs")
          ?.rung ?? 0
      );
    };
    expect(rung(true)).toBe(2);
    expect(rung(false)).toBe(1);
  });
});

describe("limits", () => {
  test("L-EFFORT no item asks for more than effort seven", () => {
    const decision = morning(63);
    expect(limitOf(decision, "L-EFFORT")?.value).toBe(7);
    const asked = decision.sessions.flatMap((each) => itemsOf(each));
    expect(asked.some(({ effortMax }) => effortMax === 7)).toBe(true);
    expect(asked.every(({ effortMax }) => (effortMax ?? 0) <= 7)).toBe(true);
  });

  test("L-STRENGTH-WEEK names three full sessions a week", () => {
    expect(limitOf(morning(44), "L-STRENGTH-WEEK")).toMatchObject({
      value: 3,
      unit: "session",
    });
  });

  test("L-IMPACT-WEEK three a week, one while running is open", () => {
    expect(limitOf(morning(70), "L-IMPACT-WEEK")?.value).toBe(3);
    expect(limitOf(morning(130), "L-IMPACT-WEEK")?.value).toBe(1);
  });

  test("L-RUNS-WEEK names three runs a week", () => {
    expect(limitOf(morning(130), "L-RUNS-WEEK")?.value).toBe(3);
  });

  test("L-WALK-MINUTES no walk is longer than the open phase allows", () => {
    expect(limitOf(morning(20), "L-WALK-MINUTES")?.value).toBe(15);
    expect(limitOf(morning(40), "L-WALK-MINUTES")?.value).toBe(30);
    for (const day of [15, 20, 25])
      expect(session(morning(day), "walk")?.minutes ?? 0).toBeLessThanOrEqual(
        15,
      );
  });

  test("L-EARLY-LOAD no weight over fifteen kilograms before week twelve", () => {
    const heavy = { weightsKg: [20, 24] };
    const early = morning(63, heavy);
    expect(limitOf(early, "L-EARLY-LOAD")?.value).toBe(15);
    expect(
      early.sessions
        .flatMap((each) => itemsOf(each))
        .every(({ kg }) => kg === null || kg <= 15),
    ).toBe(true);
    const late = morning(91, heavy);
    expect(limitOf(late, "L-EARLY-LOAD")).toBeNull();
    expect(
      late.sessions
        .flatMap((each) => itemsOf(each))
        .some(({ kg }) => kg === 20),
    ).toBe(true);
  });

  test("L-STOP-DOSE a stop leaves single sets, no weight, effort five at most", () => {
    const decision = wellUntil(63).signs(63, { heaviness: 1 }).decide(63);
    expect(decision.level).toBe("stop");
    const worked = itemsOf(session(decision, "strength")).filter(
      ({ family }) => family !== "breath",
    );
    expect(worked.length).toBeGreaterThan(0);
    for (const item of worked) {
      expect(item).toMatchObject({ sets: 1, kg: null });
      expect(item.effortMax ?? 9).toBeLessThanOrEqual(5);
    }
    expect(limitOf(decision, "L-STOP-DOSE")?.value).toBe(5);
    expect(limitOf(morning(63), "L-STOP-DOSE")).toBeNull();
  });

  test("L-EASE-DOSE an easier day has one set fewer", () => {
    const plain = morning(63);
    const easy = wellUntil(63).checkIn(63, { energy: 1 }).decide(63);
    expect(easy.level).toBe("ease");
    expect(limitOf(easy, "L-EASE-DOSE")).not.toBeNull();
    expect(limitOf(plain, "L-EASE-DOSE")).toBeNull();
    const sets = (decision: Decision): Map<string, number> =>
      new Map(
        itemsOf(session(decision, "strength")).map(
          ({ movement, sets: count }) => [movement, count],
        ),
      );
    const before = sets(plain);
    const shared = [...sets(easy)].filter(
      ([movement]) => before.has(movement) && (before.get(movement) ?? 0) > 1,
    );
    expect(shared.length).toBeGreaterThan(0);
    for (const [movement, count] of shared)
      expect(count).toBe((before.get(movement) ?? 0) - 1);
  });

  test("L-PLACEMENT a placement session holds no impact and is offered from day 84 only", () => {
    const late = new Story(ENDED, HEALTHY).screen(90).clear(88, 91);
    const placement = late
      .decide(91)
      .sessions.find(({ id }) => id.includes("placement"));
    expect(placement).toBeDefined();
    expect(itemsOf(placement ?? null).every(({ impact }) => impact === 0)).toBe(
      true,
    );
    const early = new Story(ENDED, HEALTHY).screen(30).clear(28, 32);
    expect(
      early.decide(32).sessions.some(({ id }) => id.includes("placement")),
    ).toBe(false);
  });
});

describe("prompts", () => {
  test("P-CARE in the first fourteen days, and not after them", () => {
    expect(rules(morning(3))).toContain("P-CARE");
    expect(rules(morning(20))).not.toContain("P-CARE");
  });

  test("P-CONFIRM-ENDED asks once more about an end over two years ago", () => {
    const old = new Story("2020-01-06" as never, null);
    old.profile(2000, { ended: old.date(0), ...HEALTHY });
    expect(old.decide(2000).missing).toContain("confirm-ended");
    expect(morning(44).missing).not.toContain("confirm-ended");
  });

  test("P-MOOD answers about mood offer support and never move the plan", () => {
    const plain = wellUntil(44).checkIn(44).decide(44);
    const low = wellUntil(44)
      .checkIn(44, { mood: { low: "yes", interest: "yes" } })
      .decide(44);
    expect(low.sessions).toEqual(plain.sessions);
    expect(low.level).toBe(plain.level);
    expect(rules(low)).toContain("P-MOOD");
    expect(rules(plain)).not.toContain("P-MOOD");
  });

  test("P-NOTES twins or more bring care notes and no hold", () => {
    const plain = morning(23);
    const multiple = morning(23, { history: ["multiple"] });
    expect(multiple.sessions).toEqual(plain.sessions);
    expect(rules(multiple)).toContain("P-NOTES");
    expect(reasonOf(plain, "P-NOTES")).toBeNull();
  });
});

describe("benchmarks", () => {
  test("CK-BENCHMARK a mark not reached never stands before running", () => {
    const decision = wellUntil(125)
      .check(124, "calf-raise-20", { left: 5, right: 5 })
      .checkIn(125)
      .decide(125);
    expect(checkOf(decision, "calf-raise-20")).toMatchObject({
      passed: false,
      limiting: false,
    });
    expect(decision.gates.find(({ gate }) => gate === "run")?.open).toBe(true);
  });
});
