import { describe, expect, test } from "vitest";
import type { Decision, SessionEntry } from "../src/index.ts";
import { expectGolden } from "./kit/golden.ts";
import {
  doneItems,
  families,
  itemsOf,
  limitOf,
  reasonOf,
  rungOf,
  session,
  sessionNamed,
  wellUntil,
  without,
} from "./kit/life.ts";
import {
  HEALTHY,
  kinds,
  offered,
  rules,
  screened,
  Story,
} from "./kit/story.ts";

const SQUAT = { movement: "goblet-squat", sets: 3, reps: 10, kg: 4, effort: 7 };

/** Clean sessions of a family as the ladder shows them. */
function clean(decision: Decision, family: string): number {
  return decision.ladders.find((each) => each.family === family)?.clean ?? -1;
}

/** A runner with load open and the goblet squat offered, nothing of it done yet: day 42. */
function beforeGoblet(): Story {
  return wellUntil(42).clear(42);
}

/** One goblet squat session on day 42, as told, and what day 43 says of it. */
function after(
  item: Partial<SessionEntry["items"][number]>,
  fields: Parameters<Story["session"]>[2] = {},
): number {
  const story = beforeGoblet()
    .session(42, [{ ...SQUAT, ...item }], fields)
    .clear(43);
  return clean(story.decide(43), "squat");
}

describe("a clean session", () => {
  test("LD-CLEAN the dose offered, within the effort, both answered: one clean session", () => {
    expect(clean(beforeGoblet().decide(42), "squat")).toBe(0);
    expect(after({})).toBe(1);
  });

  test("LD-CLEAN less than the dose, too much effort or a missing effort repeats the rung", () => {
    expect(after({ sets: 2 })).toBe(0);
    expect(after({ reps: 9 })).toBe(0);
    expect(after({ effort: 8 })).toBe(0);
    const story = beforeGoblet()
      .session(42, [{ movement: "goblet-squat", sets: 3, reps: 10 }])
      .clear(43);
    expect(clean(story.decide(43), "squat")).toBe(0);
  });

  test("LD-CLEAN a rung without load asks for no effort", () => {
    const story = screened()
      .clear(0, 14)
      .session(14, [{ movement: "heels-on-wall-tilt", sets: 1, reps: 6 }])
      .clear(15);
    expect(clean(story.decide(15), "pelvis")).toBe(1);
  });

  test("LD-CLEAN a rung without load asks for no effort, but one told above seven repeats it", () => {
    const ask = (effort: number): number => {
      const story = screened()
        .clear(0, 14)
        .session(14, [
          { movement: "heels-on-wall-tilt", sets: 1, reps: 6, effort },
        ])
        .clear(15);
      return clean(story.decide(15), "pelvis");
    };
    expect(ask(7)).toBe(1);
    expect(ask(8)).toBe(0);
  });

  test("LD-CLEAN both sides, told together or one by one", () => {
    const rotation = { movement: "seated-rotation", sets: 1, reps: 6 };
    const ask = (items: SessionEntry["items"]): number =>
      clean(
        screened().clear(0, 14).session(14, items).clear(15).decide(15),
        "ribs",
      );
    expect(ask([rotation])).toBe(1);
    expect(
      ask([
        { ...rotation, side: "left" },
        { ...rotation, side: "right" },
      ]),
    ).toBe(1);
    expect(ask([{ ...rotation, side: "left" }])).toBe(0);
    expect(
      ask([
        { ...rotation, side: "left" },
        { ...rotation, side: "right", reps: 4 },
      ]),
    ).toBe(0);
  });

  test("LD-CLEAN a movement that was not on offer that day counts for nothing", () => {
    const early = screened()
      .clear(0, 30)
      .session(14, [{ ...SQUAT, kg: 4 }])
      .clear(15);
    expect(rungOf(early.decide(15), "squat")).toBe("all-fours-squat");
    expect(clean(early.decide(15), "squat")).toBe(0);
    const higher = beforeGoblet()
      .session(42, [
        { movement: "single-leg-squat-to-sit", sets: 2, reps: 8, effort: 6 },
      ])
      .clear(43);
    expect(clean(higher.decide(43), "squat")).toBe(0);
  });

  test("LD-CLEAN without impact a sign of that morning is allowed, a new or worse one is not", () => {
    const done = (before: 0 | 1, next: 0 | 1 | 2): number =>
      clean(
        screened()
          .clear(0, 13)
          .signs(14, { heaviness: before })
          .session(14, [{ movement: "heels-on-wall-tilt", sets: 1, reps: 6 }])
          .signs(15, { heaviness: next })
          .decide(15),
        "pelvis",
      );
    expect(done(0, 0)).toBe(1);
    expect(done(1, 1)).toBe(1);
    expect(done(0, 1)).toBe(0);
    expect(done(1, 2)).toBe(0);
  });

  test("LD-CLEAN with impact no sign at all: the same heaviness as in the morning is not clean", () => {
    const heel = { movement: "heel-drop", sets: 3, reps: 5, effort: 5 };
    const done = (sign: 0 | 1): number =>
      clean(
        wellUntil(53)
          .clear(53)
          .session(53, [heel])
          .signs(54, { "pelvic-pain": sign })
          .decide(54),
        "land",
      );
    expect(done(0)).toBe(1);
    expect(done(1)).toBe(0);
  });

  test("LD-CLEAN a low ache that does not grow is clean, a limp, a worse morning or four of ten is not", () => {
    const done = (score: number, flags: object = {}): number =>
      clean(
        beforeGoblet()
          .session(42, [SQUAT])
          .checkIn(43, { pain: [{ site: "thigh", score, ...flags }] })
          .decide(43),
        "squat",
      );
    expect(done(3)).toBe(1);
    expect(done(4)).toBe(0);
    expect(done(2, { limp: true })).toBe(0);
    expect(done(2, { worse: true })).toBe(0);
    const grown = wellUntil(42)
      .checkIn(42, { pain: [{ site: "thigh", score: 1 }] })
      .session(42, [SQUAT])
      .checkIn(43, { pain: [{ site: "thigh", score: 3 }] });
    expect(clean(grown.decide(43), "squat")).toBe(0);
  });

  test("LD-CLEAN the first complete check-in of the next three days answers, and none after them", () => {
    const answered = (day: number): number =>
      clean(
        beforeGoblet().session(42, [SQUAT]).clear(day).decide(day),
        "squat",
      );
    expect(answered(45)).toBe(1);
    expect(answered(46)).toBe(0);
    const partial = beforeGoblet()
      .session(42, [SQUAT])
      .checkIn(43, { signs: { leak: 0 } })
      .clear(44);
    expect(clean(partial.decide(43), "squat")).toBe(0);
    expect(clean(partial.decide(44), "squat")).toBe(1);
  });

  test("LD-CLEAN a period is no sign, bleeding that is none is", () => {
    const done = (period: "yes" | "no"): number =>
      clean(
        wellUntil(72)
          .clear(72)
          .session(
            72,
            doneItems(session(wellUntil(72).clear(72).decide(72), "strength")),
          )
          .signs(73, { bleeding: 1 }, { period })
          .decide(73),
        "pelvis",
      );
    const before = clean(wellUntil(72).clear(72).decide(72), "pelvis");
    expect(done("yes")).toBeGreaterThanOrEqual(before);
    expect(done("no")).toBe(before);
  });

  test("LD-UNCONFIRMED a session without answers counts for the gap and never for progress, and it says so", () => {
    const { signs: _, ...unanswered } = { signs: undefined };
    const story = beforeGoblet()
      .raw(42, {
        kind: "session",
        minutes: 20,
        items: [SQUAT],
        ...unanswered,
      })
      .checkIn(43, { signs: { leak: 0 } });
    const told = reasonOf(story.decide(43), "LD-UNCONFIRMED");
    expect(told?.params).toEqual({ date: story.date(42) });
    expectGolden("ld-unconfirmed", story.decide(43));
    story.clear(44);
    const decision = story.decide(44);
    expect(clean(decision, "squat")).toBe(0);
    expect(rules(decision)).not.toContain("LD-UNCONFIRMED");
    const gap = story.clear(57).decide(57);
    expect(rules(gap)).toContain("LD-GAP-ONE");
    expect(rules(story.clear(56).decide(56))).not.toContain("LD-GAP-ONE");
    const answered = beforeGoblet().session(42, [SQUAT]).clear(43);
    expect(rules(answered.decide(43))).not.toContain("LD-UNCONFIRMED");
  });
});

describe("up and down", () => {
  test("LD-UP two clean sessions on different days lead one rung up, one does not", () => {
    const story = beforeGoblet().session(42, [SQUAT]).clear(43);
    expect(rungOf(story.decide(43), "squat")).toBe("goblet-squat");
    story.clear(44).session(44, [SQUAT]).clear(45);
    const up = story.decide(45);
    expect(rungOf(up, "squat")).toBe("single-leg-squat-to-sit");
    expect(
      up.reasons.find(
        ({ rule, params }) => rule === "LD-UP" && params["family"] === "squat",
      )?.params,
    ).toEqual({ family: "squat", movement: "single-leg-squat-to-sit" });
  });

  test("LD-UP two sessions of one day, and two of consecutive days, count once", () => {
    const same = beforeGoblet()
      .session(42, [SQUAT])
      .session(42, [SQUAT])
      .clear(43);
    expect(clean(same.decide(43), "squat")).toBe(1);
    const next = beforeGoblet()
      .session(42, [SQUAT])
      .clear(43)
      .session(43, [SQUAT])
      .clear(44);
    expect(clean(next.decide(44), "squat")).toBe(1);
  });

  test("LD-UP not into a phase that is shut", () => {
    const story = wellUntil(41).clear(41);
    expect(clean(story.decide(41), "squat")).toBe(2);
    expect(rungOf(story.decide(41), "squat")).toBe("squat-to-chair");
  });

  test("LD-UP no rung up on an easier day, and the sessions are not lost", () => {
    const story = beforeGoblet()
      .session(42, [SQUAT])
      .clear(43, 44)
      .session(44, [SQUAT])
      .checkIn(45, { energy: 1 });
    expect(story.decide(45).level).toBe("ease");
    expect(rungOf(story.decide(45), "squat")).toBe("goblet-squat");
    story.clear(46);
    expect(rungOf(story.decide(46), "squat")).toBe("single-leg-squat-to-sit");
  });

  test("LD-UP under a lasting stop the gentle rungs go on, one set each, and a cause of ease stops them", () => {
    const tilt = { movement: "heels-on-wall-tilt", sets: 1, reps: 6 };
    const leaking = (energy: number): Story =>
      screened()
        .signs(14, { leak: 1 })
        .session(14, [tilt])
        .signs(15, { leak: 1 })
        .signs(16, { leak: 1 })
        .session(16, [tilt])
        .signs(17, { leak: 1 }, { energy });
    expect(leaking(3).decide(17).level).toBe("stop");
    expect(rungOf(leaking(3).decide(17), "pelvis")).toBe(
      "all-fours-pelvic-rock",
    );
    expect(rungOf(leaking(1).decide(17), "pelvis")).toBe("heels-on-wall-tilt");
  });

  test("LD-DOWN a pain steps down the families that load its site, and no others", () => {
    const story = wellUntil(60).checkIn(60, {
      pain: [{ site: "thigh", score: 5 }],
    });
    const before = wellUntil(60).clear(60).decide(60);
    const down = story.decide(60);
    expect(rungOf(before, "squat")).toBe("single-leg-squat-to-sit");
    expect(rungOf(down, "squat")).toBe("goblet-squat");
    expect(rungOf(down, "push")).toBe(rungOf(before, "push"));
    expect(rungOf(down, "ribs")).toBe(rungOf(before, "ribs"));
    expect(
      down.reasons.filter(({ rule }) => rule === "LD-DOWN").length,
    ).toBeGreaterThan(3);
    expect(rules(before)).not.toContain("LD-DOWN");
  });

  test("LD-DOWN a leak with no impact in forty-eight hours takes no rung", () => {
    const story = without(
      wellUntil(66),
      (entry) => entry.kind === "session" && entry.on >= screened().date(62),
    ).signs(66, { leak: 1 });
    expect(rules(story.decide(66))).not.toContain("LD-DOWN");
    const near = wellUntil(66).signs(66, { leak: 1 });
    expect(rules(near.decide(66))).toContain("LD-DOWN");
  });

  test("a sign told late counts from its own date and undoes the rung taken since", () => {
    const story = beforeGoblet()
      .session(42, [SQUAT])
      .clear(43, 44)
      .session(44, [SQUAT])
      .clear(45);
    expect(rungOf(story.decide(45), "squat")).toBe("single-leg-squat-to-sit");
    story.signs(43, { heaviness: 2 });
    expect(rungOf(story.decide(45), "squat")).toBe("goblet-squat");
  });
});

describe("gaps", () => {
  /** The last session of this life is on day 56. */
  const rested = (until: number): Story => wellUntil(57).clear(57, until);

  test("LD-GAP-ONE fourteen days cost nothing, fifteen one rung of every strength and impact family", () => {
    const before = rested(71).decide(70);
    expect(rungOf(before, "squat")).toBe("single-leg-squat-to-sit");
    expect(rules(before)).not.toContain("LD-GAP-ONE");
    const gap = rested(71).decide(71);
    expect(rungOf(gap, "squat")).toBe("goblet-squat");
    expect(rungOf(gap, "land")).toBe("heel-drop");
    expect(rungOf(gap, "breath")).toBe(rungOf(before, "breath"));
    expect(reasonOf(gap, "LD-GAP-ONE")?.params).toEqual({ days: 15 });
    expect(rules(gap)).not.toContain("LD-DOWN");
    expectGolden("ld-gap-one", gap);
  });

  test("LD-GAP-TWO twenty-nine days cost two rungs, and they do not come back by themselves", () => {
    const gap = rested(85).decide(85);
    expect(rungOf(gap, "squat")).toBe("squat-to-chair");
    expect(reasonOf(gap, "LD-GAP-TWO")?.params).toEqual({ days: 29 });
    const longer = rested(200).decide(200);
    expect(rungOf(longer, "squat")).toBe("squat-to-chair");
    const back = rested(86)
      .session(86, doneItems(session(rested(86).decide(86), "strength")))
      .clear(87);
    expect(rungOf(back.decide(87), "squat")).toBe("squat-to-chair");
    expect(rules(back.decide(86))).not.toContain("LD-GAP-TWO");
  });

  test("LD-GAP-ONE a walk, a breath or landings alone are no strength", () => {
    const story = rested(71)
      .walk(65, 30)
      .session(65, [{ movement: "standing-reach-breathe", sets: 1, reps: 8 }])
      .session(68, [{ movement: "heel-drop", sets: 3, reps: 5, effort: 5 }]);
    expect(rules(story.decide(71))).toContain("LD-GAP-ONE");
    const squat = rested(71).session(68, [SQUAT], { minutes: 5 });
    expect(rules(squat.decide(71))).not.toContain("LD-GAP-ONE");
  });

  test("LD-GAP-ONE spares the impact ladders while she runs", () => {
    const story = without(
      wellUntil(140),
      (entry) => entry.kind === "session" && entry.on >= screened().date(115),
    ).clear(140);
    const gap = story.decide(132);
    expect(rules(gap)).toContain("LD-GAP-ONE");
    expect(rungOf(gap, "hop")).toBe("single-leg-hops");
    expect(rungOf(gap, "squat")).not.toBe(
      rungOf(wellUntil(132).clear(132).decide(132), "squat"),
    );
  });
});

describe("weight", () => {
  const hinge = (kg: number): SessionEntry["items"][number] => ({
    movement: "single-leg-hinge",
    sets: 2,
    reps: 8,
    kg,
    effort: 6,
  });
  const kgOf = (decision: Decision): number | null =>
    itemsOf(session(decision, "strength")).find(
      ({ family }) => family === "hinge",
    )?.kg ?? null;

  test("LD-WEIGHT the lightest she owns first, one step up after two clean sessions with it", () => {
    const first = beforeGoblet().decide(42);
    expect(
      itemsOf(session(first, "strength")).find(
        ({ movement }) => movement === "goblet-squat",
      )?.kg,
    ).toBe(4);
    expect(rules(first)).not.toContain("LD-WEIGHT");
    const told = wellUntil(140)
      .entries.flatMap((entry) =>
        entry.kind === "session"
          ? entry.items.filter(
              ({ movement }) => movement === "single-leg-hinge",
            )
          : [],
      )
      .map(({ kg }) => kg);
    expect(told.slice(0, 5)).toEqual([4, 4, 8, 8, 12]);
  });

  test("LD-WEIGHT it says so on the day that it grows", () => {
    const grown = [...Array(40).keys()]
      .map((day) =>
        wellUntil(100 + day)
          .clear(100 + day)
          .decide(100 + day),
      )
      .flatMap(({ reasons }) => reasons)
      .filter(
        ({ rule, params }) =>
          rule === "LD-WEIGHT" && params["movement"] === "single-leg-hinge",
      );
    expect(grown.map(({ params }) => params["kg"])).toContain(8);
    expect(grown.length).toBeLessThan(8);
  });

  test("LD-WEIGHT no more of it on an easier day, none at all under a stop", () => {
    const day = 112;
    const plain = wellUntil(day).clear(day).decide(day);
    const eased = wellUntil(day).checkIn(day, { energy: 1 }).decide(day);
    const stopped = wellUntil(day).signs(day, { leak: 1 }).decide(day);
    const weights = (decision: Decision): number[] =>
      itemsOf(session(decision, "strength")).flatMap(({ kg }) => kg ?? []);
    expect(weights(plain).length).toBeGreaterThan(0);
    expect(Math.max(...weights(eased))).toBeLessThanOrEqual(
      Math.max(...weights(plain)),
    );
    expect(weights(stopped)).toEqual([]);
    expect(kgOf(stopped)).toBe(null);
    expect(hinge(4).kg).toBe(4);
  });
});

describe("placement", () => {
  /** Late to strength: nothing but clear check-ins, then four sessions for rebuild. */
  function late(from: number): Story {
    return new Story(screened().ended, {
      ...HEALTHY,
      days: [1, 2, 3, 4, 5, 6, 7],
    })
      .screen(from)
      .clear(from, from);
  }
  const placed = (story: Story, day: number): string | undefined =>
    story
      .decide(day)
      .sessions.find(({ id }) => id.includes("placement"))
      ?.id.split("placement-")[1];

  test("LD-PLACEMENT is on offer from day 84, and not on day 83", () => {
    expect(placed(late(83), 83)).toBe(undefined);
    const story = late(84);
    const id = placed(story, 84);
    expect(id).toBe("pelvis");
    const told = reasonOf(story.decide(84), "LD-PLACEMENT");
    expect(told?.params).toEqual({ family: "pelvis" });
    expectGolden("ld-placement-day-84", story.decide(84));
  });

  test("LD-PLACEMENT each rung done in full counts as passed and she starts at the highest, not above it", () => {
    const story = late(84);
    const trial = sessionNamed(story.decide(84), "strength-placement-pelvis");
    const items = doneItems(trial);
    expect(items.length).toBe(3);
    story.session(84, items.slice(0, 2), { placement: "pelvis" }).clear(85);
    const decision = story.decide(85);
    expect(rungOf(decision, "pelvis")).toBe("all-fours-pelvic-rock");
    expect(clean(decision, "pelvis")).toBe(0);
  });

  test("LD-PLACEMENT ends at the first rung that was not done, and a sign undoes all of it", () => {
    const all = (story: Story): SessionEntry["items"] =>
      doneItems(sessionNamed(story.decide(84), "strength-placement-pelvis"));
    const gap = late(84);
    const items = all(gap);
    gap
      .session(84, [items[0]!, { ...items[1]!, reps: 1 }, items[2]!], {
        placement: "pelvis",
      })
      .clear(85);
    expect(rungOf(gap.decide(85), "pelvis")).toBe("heels-on-wall-tilt");
    const signed = late(84);
    signed
      .session(84, all(signed), { placement: "pelvis" })
      .signs(85, { heaviness: 1 });
    expect(rungOf(signed.decide(85), "pelvis")).toBe("heels-on-wall-tilt");
  });

  test("LD-PLACEMENT one ordinary session before it takes it from nobody: it is on offer until a first rung is passed", () => {
    const story = late(84);
    const usual = doneItems(session(story.decide(84), "strength"));
    expect(usual.map(({ movement }) => movement)).toContain(
      "heels-on-wall-tilt",
    );
    story.session(84, usual).clear(85, 86);
    expect(placed(story, 85)).toBe(undefined);
    expect(placed(story, 86)).toBe("pelvis");
    story.session(86, usual).clear(87, 88);
    expect(rungOf(story.decide(88), "pelvis")).toBe("all-fours-pelvic-rock");
    expect(placed(story, 88)).not.toBe("pelvis");
  });

  test("LD-PLACEMENT is no way round the rungs: once one is passed, a session that calls itself one counts as any other", () => {
    const story = late(84);
    const trial = sessionNamed(story.decide(84), "strength-placement-pelvis");
    const items = doneItems(trial);
    story.session(84, items.slice(0, 2), { placement: "pelvis" }).clear(85, 86);
    expect(rungOf(story.decide(86), "pelvis")).toBe("all-fours-pelvic-rock");
    story.session(86, items, { placement: "pelvis" }).clear(87);
    expect(rungOf(story.decide(87), "pelvis")).toBe("all-fours-pelvic-rock");
    expect(clean(story.decide(87), "pelvis")).toBe(1);
  });

  test("LD-PLACEMENT stands in place of the day's strength: after it nothing more is asked", () => {
    const story = late(84);
    const trial = sessionNamed(story.decide(84), "strength-placement-pelvis");
    story.session(84, doneItems(trial), { placement: "pelvis" });
    expect(kinds(story.decide(84))).not.toContain("strength");
  });

  test("LD-PLACEMENT counts a rung only with both sides, the full dose and an effort of seven at most", () => {
    const ask = (change: Partial<SessionEntry["items"][number]>): string => {
      const story = late(84);
      const trial = sessionNamed(story.decide(84), "strength-placement-pelvis");
      const items = doneItems(trial).slice(0, 2);
      story
        .session(
          84,
          items.map((item) => ({ ...item, ...change })),
          { placement: "pelvis" },
        )
        .clear(85);
      return rungOf(story.decide(85), "pelvis");
    };
    expect(ask({ effort: 7 })).toBe("all-fours-pelvic-rock");
    expect(ask({ effort: 8 })).toBe("heels-on-wall-tilt");
    expect(ask({ sets: 0 })).toBe("heels-on-wall-tilt");
  });

  test("L-PLACEMENT no impact family is placed: a placement of landings counts one clean session of the first", () => {
    const story = wellUntil(90).clear(90);
    expect(limitOf(story.decide(90), "L-PLACEMENT")).toBe(null);
    expect(limitOf(late(84).decide(84), "L-PLACEMENT")).toMatchObject({
      value: 1,
      unit: "rung",
      applied: false,
    });
    const drills = ["heel-drop", "march-low-stomp", "soft-step-down"].map(
      (movement) => ({ movement, sets: 3, reps: 5, effort: 5 }),
    );
    const assisted = wellUntil(84, { birth: "assisted" }).clear(84);
    expect(families(session(assisted.decide(84), "strength"))).toContain(
      "land",
    );
    assisted.session(84, drills, { placement: "land" }).clear(85);
    expect(rungOf(assisted.decide(85), "land")).toBe("heel-drop");
    expect(clean(assisted.decide(85), "land")).toBe(1);
  });
});

test("while paused breath and pelvic floor are on offer, nothing is scheduled, and the gap rule decides on resume", () => {
  const story = wellUntil(60).raw(60, { kind: "pause" }).clear(60, 81);
  const paused = story.decide(70);
  expect(kinds(paused)).toEqual(["breath"]);
  expect(offered(paused)).toContain("pelvic-floor-with-movement");
  expect(rules(paused)).toContain("S-PAUSED");
  story.raw(81, { kind: "resume" });
  const back = story.decide(81);
  expect(kinds(back)).toContain("strength");
  expect(rules(back)).toContain("LD-GAP-ONE");
  expect(rungOf(back, "squat")).toBe("goblet-squat");
  expectGolden("ld-paused", paused);
  expectGolden("ld-paused-resumed", back);
});
