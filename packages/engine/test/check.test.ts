import { describe, expect, test } from "vitest";
import type { CheckEntry, CheckState, Decision, Entry } from "../src/index.ts";
import { isCheckOpen } from "../src/session/check.ts";
import { offerOf } from "../src/session/offer.ts";
import { expectGolden } from "./kit/golden.ts";
import {
  checkOf,
  contextOf,
  doneItems,
  families,
  itemsOf,
  passOf,
  reasonOf,
  session,
  sessionNamed,
  wellUntil,
  without,
} from "./kit/life.ts";
import {
  isOpen,
  kinds,
  program,
  rules,
  screened,
  type Story,
} from "./kit/story.ts";

/** All rungs of every check are done by then, and running opens on it when all checks are passed. */
const DAY = 106;
const RUN_CHECKS = program.checks.filter(({ gates }) => gates.includes("run"));
const MARKS = program.checks.filter(({ gates }) => gates.length === 0);

type Check = (typeof program.checks)[number];

/** Told with one less than its dose. */
function shortOf({ side, need }: Check): Partial<CheckEntry> {
  return side === "each"
    ? { left: need, right: need - 1 }
    : { value: need - 1 };
}

function triesOf(id: string): (entry: Entry) => boolean {
  const from = screened().date(80);
  return (entry) =>
    entry.kind === "check" && entry.check === id && entry.on >= from;
}

/** The runner of DAY without any late try of one check, and what a day says after a new one. */
function afterTry(
  id: string,
  fields: Partial<CheckEntry>,
  next: Readonly<Record<string, 0 | 1>> = {},
): CheckState {
  const story = without(wellUntil(DAY), triesOf(id))
    .clear(DAY)
    .check(DAY, id, fields)
    .signs(DAY + 1, next);
  return checkOf(story.decide(DAY + 1), id);
}

function isOpenOn(story: Story, day: number, check: Check): boolean {
  const context = contextOf(story, day);
  return isCheckOpen(context, offerOf(context), check);
}

describe.each(
  program.checks.map((check): [string, Check] => [check.id, check]),
)("the check %s", (id, check) => {
  test(`CK-${id} opens with its phase and its rung done clean, on a calm and answered day`, () => {
    expect(isOpenOn(wellUntil(41).clear(41), 41, check)).toBe(false);
    expect(isOpenOn(wellUntil(DAY).clear(DAY), DAY, check)).toBe(true);
    expect(isOpenOn(wellUntil(DAY), DAY, check)).toBe(false);
    const leaking = wellUntil(DAY).signs(DAY, { leak: 1 });
    expect(isOpenOn(leaking, DAY, check)).toBe(false);
    if (check.rung === null) return;
    const family = program.families.find((each) => each.id === check.family);
    const from = family?.rungs.indexOf(check.rung) ?? 0;
    const above = new Set(family?.rungs.slice(Math.max(0, from)));
    const undone = without(
      wellUntil(DAY).clear(DAY),
      (entry) =>
        entry.kind === "session" &&
        entry.items.some(({ movement }) => above.has(movement)),
    );
    const walkless = without(
      wellUntil(DAY).clear(DAY),
      (entry) => entry.kind === "walk" && entry.minutes > 20,
    );
    const lacking = check.family === "walk" ? walkless : undone;
    expect(isOpenOn(lacking, DAY, check)).toBe(false);
  });

  test(`CK-${id} is passed with its dose on every side it has, and not with less`, () => {
    expect(afterTry(id, passOf(id)).passed).toBe(true);
    expect(afterTry(id, shortOf(check)).passed).toBe(false);
    if (check.side === "each")
      expect(afterTry(id, { left: check.need }).passed).toBe(false);
  });

  test(`CK-${id} is failed by a sign in it, by one the next day, by any pain and by no answer`, () => {
    const pass = passOf(id);
    const failed = [
      afterTry(id, { ...pass, signs: { heaviness: 1 } }),
      afterTry(id, { ...pass, signs: { doming: 1 } }),
      afterTry(id, { ...pass, pain: [{ site: "calf", score: 1 }] }),
      afterTry(id, pass, { leak: 1 }),
    ];
    expect(failed.map(({ passed }) => passed)).toEqual(failed.map(() => false));
    const story = without(wellUntil(DAY), triesOf(id))
      .clear(DAY)
      .raw(DAY, { kind: "check", check: id, ...pass })
      .clear(DAY + 1);
    expect(checkOf(story.decide(DAY + 1), id).passed).toBe(false);
  });

  test(`CK-${id} a later try that falls short takes an earlier pass back`, () => {
    const story = without(wellUntil(DAY), triesOf(id))
      .clear(DAY, DAY + 3)
      .check(DAY, id, passOf(id))
      .check(DAY + 2, id, shortOf(check));
    expect(checkOf(story.decide(DAY + 1), id).passed).toBe(true);
    expect(checkOf(story.decide(DAY + 2), id).passed).toBe(false);
    expect(checkOf(story.decide(DAY + 3), id).validUntil).toBe(null);
  });
});

describe("checks", () => {
  test("CK-VALID a pass counts for twenty-eight days and not on the twenty-ninth", () => {
    const story = without(wellUntil(DAY), triesOf("hop"))
      .clear(DAY, DAY + 29)
      .check(DAY, "hop", passOf("hop"));
    const passed = checkOf(story.decide(DAY + 28), "hop");
    expect(passed).toMatchObject({
      passed: true,
      on: story.date(DAY),
      validUntil: story.date(DAY + 28),
    });
    expect(checkOf(story.decide(DAY + 29), "hop").passed).toBe(false);
  });

  test("CK-VALID once running is open no check is asked again, also while a hold keeps it shut", () => {
    const story = wellUntil(160).signs(160, { leak: 1 }).clear(161, 163);
    for (const day of [159, 161, 162, 163]) {
      const decision = story.decide(day);
      expect(kinds(decision)).not.toContain("check");
      expect(rules(decision)).not.toContain("CK-LIMITING");
    }
    expect(isOpen(story.decide(162), "run")).toBe(false);
    expect(isOpen(story.decide(163), "run")).toBe(true);
    expect(checkOf(story.decide(163), "hop").passed).toBe(false);
  });

  test("CK-DOSE says how a check counts wherever one is offered", () => {
    const offered = wellUntil(84).clear(84).decide(84);
    expect(kinds(offered)).toContain("check");
    expect(rules(offered)).toContain("CK-DOSE");
    const none = wellUntil(60).clear(60).decide(60);
    expect(kinds(none)).not.toContain("check");
    expect(rules(none)).not.toContain("CK-DOSE");
  });

  test("CK-DOSE what is offered is the dose itself", () => {
    const story = without(
      wellUntil(105),
      ({ kind, on }) => kind === "check" && on >= screened().date(80),
    ).clear(105);
    const decision = story.decide(105);
    for (const { id, need, side, measure } of RUN_CHECKS) {
      const [item] = itemsOf(sessionNamed(decision, `check-${id}`));
      const seconds = { seconds: need, minutes: need * 60 };
      expect({ id, ...item }).toMatchObject({
        sets: 1,
        side: side === "each" ? "each" : "both",
        ...(measure === "seconds" || measure === "minutes"
          ? { seconds: seconds[measure], reps: null }
          : { reps: need, seconds: null }),
      });
    }
    expectGolden("ck-all-eight", decision);
  });

  test("CK-LIMITING a fail is named, and the reason names the check", () => {
    const story = without(wellUntil(DAY), triesOf("hop"))
      .clear(DAY, DAY + 1)
      .check(DAY, "hop", { left: 10, right: 6 });
    const decision = story.decide(DAY + 1);
    expect(checkOf(decision, "hop")).toMatchObject({
      passed: false,
      left: 10,
      right: 6,
      limiting: true,
    });
    expect(reasonOf(decision, "CK-LIMITING")?.params).toEqual({
      check: "hop",
      family: "hop",
    });
    expect(
      decision.checks.filter(({ limiting }) => limiting).map((c) => c.check),
    ).toEqual(["hop"]);
    expect(isOpen(decision, "run")).toBe(false);
    expectGolden("ck-limiting-hop", decision);
  });

  test("CK-LIMITING squats passed and hops not: not ready, and hops are what is missing", () => {
    const story = without(wellUntil(DAY), triesOf("hop"))
      .clear(DAY, DAY + 1)
      .check(DAY, "hop", { left: 9, right: 10 });
    const limiting = story
      .decide(DAY + 1)
      .checks.filter(({ limiting: is }) => is);
    expect(limiting.map(({ check }) => check)).toEqual(["hop"]);
    const before = wellUntil(70).clear(70).decide(70);
    expect(before.checks.some(({ limiting: is }) => is)).toBe(false);
  });

  test("CK-LIMITING a good try that waits for its check-in is no fail, one that falls short is one at once", () => {
    const day = (left: number): Decision =>
      without(wellUntil(DAY), triesOf("hop"))
        .clear(DAY)
        .check(DAY, "hop", { left, right: 10 })
        .decide(DAY);
    expect(checkOf(day(10), "hop").limiting).toBe(false);
    expect(rules(day(10))).not.toContain("CK-LIMITING");
    expect(checkOf(day(9), "hop").limiting).toBe(true);
    expect(rules(day(9))).toContain("CK-LIMITING");
    const signed = without(wellUntil(DAY), triesOf("hop"))
      .clear(DAY)
      .check(DAY, "hop", passOf("hop"))
      .signs(DAY + 1, { leak: 1 })
      .decide(DAY + 1);
    expect(checkOf(signed, "hop").limiting).toBe(true);
  });

  test("CK-LIMITING a fail is named however far off running is, and its ladder comes first", () => {
    const day = 65;
    const order = (story: Story): string[] =>
      families(
        session(story.clear(day).decide(day, { minutes: 10 }), "strength"),
      );
    const failed = wellUntil(day).check(63, "running-man", {
      left: 10,
      right: 3,
    });
    expect(order(wellUntil(day))).not.toContain("balance");
    expect(order(failed)).toContain("balance");
    expect(reasonOf(failed.decide(day), "CK-LIMITING")?.params).toEqual({
      check: "running-man",
      family: "balance",
    });
  });

  test("CK-LIMITING a jolting check that was failed brings its own drills first", () => {
    const story = without(wellUntil(DAY), triesOf("landings"))
      .clear(DAY, DAY + 7)
      .check(DAY, "landings", { value: 2 });
    const day = [2, 3, 4, 5].find((more) =>
      kinds(story.decide(DAY + more)).includes("strength"),
    );
    const next = DAY + (day ?? 2);
    const decision = story.decide(next);
    expect(sessionNamed(decision, "check-landings")).toBe(null);
    const drill = itemsOf(session(decision, "strength")).filter(
      ({ impact }) => impact > 0,
    );
    expect(drill.map(({ family }) => family)).toEqual(["land"]);
    story.session(next, doneItems(session(decision, "strength")));
    expect(sessionNamed(story.decide(next + 3), "check-landings")).not.toBe(
      null,
    );
  });

  test("CK-SIDES a left/right difference over a fifth is shown, that day and the next, and gates nothing", () => {
    const told = (left: number, right: number, day = DAY): Decision =>
      without(wellUntil(DAY), triesOf("single-leg-squat"))
        .clear(DAY, day)
        .check(DAY, "single-leg-squat", { left, right })
        .decide(day);
    expect(reasonOf(told(10, 13), "CK-SIDES")?.params).toEqual({
      check: "single-leg-squat",
      left: 10,
      right: 13,
    });
    expect(reasonOf(told(13, 10, DAY + 1), "CK-SIDES")).not.toBe(null);
    expect(reasonOf(told(10, 13, DAY + 2), "CK-SIDES")).toBe(null);
    expect(reasonOf(told(10, 12), "CK-SIDES")).toBe(null);
    expect(reasonOf(told(12, 15), "CK-SIDES")).toBe(null);
    expect(reasonOf(told(0, 0), "CK-SIDES")).toBe(null);
    expect(checkOf(told(10, 13, DAY + 1), "single-leg-squat").passed).toBe(
      true,
    );
    expect(isOpen(told(10, 13, DAY + 1), "run")).toBe(true);
  });

  test("CK-BENCHMARK a mark never holds up running and is never scheduled", () => {
    const story = wellUntil(DAY);
    for (const check of MARKS) story.check(DAY - 2, check.id, shortOf(check));
    const decision = story.clear(DAY).decide(DAY);
    expect(isOpen(decision, "run")).toBe(true);
    for (const { id } of MARKS)
      expect(checkOf(decision, id)).toMatchObject({
        passed: false,
        limiting: false,
      });
    for (const day of [84, 91, 98, 105])
      for (const { id } of MARKS)
        expect(
          sessionNamed(wellUntil(day).clear(day).decide(day), `check-${id}`),
        ).toBe(null);
  });

  test("CK-BENCHMARK below the mark raises that family's priority", () => {
    const day = 116;
    const order = (story: Story): string[] =>
      families(
        session(story.clear(day).decide(day, { minutes: 10 }), "strength"),
      );
    const plain = order(wellUntil(day));
    const weak = order(
      wellUntil(day).check(112, "leg-lift-20", { left: 12, right: 14 }),
    );
    const strong = order(
      wellUntil(day).check(112, "leg-lift-20", { left: 20, right: 20 }),
    );
    expect(weak).toContain("side-hip");
    expect(plain).not.toContain("side-hip");
    expect(strong).toEqual(plain);
  });

  test("a check that jolts needs impact open, waits for the others, and is that day's impact", () => {
    const jolting = RUN_CHECKS.filter(({ jolts }) => jolts).map(({ id }) => id);
    expect(jolting.toSorted()).toEqual(["bounds", "hop", "jog", "landings"]);
    const early = wellUntil(100).clear(100).decide(100);
    for (const id of jolting)
      expect(sessionNamed(early, `check-${id}`)).toBe(null);
    const story = without(
      wellUntil(105),
      ({ kind, on }) => kind === "check" && on >= screened().date(100),
    ).clear(105);
    const decision = story.decide(105);
    for (const id of jolting)
      expect(sessionNamed(decision, `check-${id}`)).not.toBe(null);
    expect(
      itemsOf(session(decision, "strength")).every(
        ({ impact }) => impact === 0,
      ),
    ).toBe(true);
    story.check(105, "hop", passOf("hop"));
    const begun = story.decide(105);
    expect(sessionNamed(begun, "check-hop")).toBe(null);
    expect(sessionNamed(begun, "check-jog")).not.toBe(null);
    const next = story.clear(106).decide(106);
    expect(next.reasons.map(({ rule }) => rule)).not.toContain("R-STEP");
    expect(sessionNamed(next, "check-jog")).toBe(null);
  });

  test("a check is not offered again the day after a try, and is the day after that", () => {
    const story = wellUntil(84, { days: [1, 2, 3, 4, 5, 6, 7] })
      .clear(84)
      .check(84, "running-man", { left: 4, right: 4 })
      .clear(85, 86);
    expect(sessionNamed(story.decide(85), "check-running-man")).toBe(null);
    expect(sessionNamed(story.decide(86), "check-running-man")).not.toBe(null);
  });

  test("a walk of thirty brisk minutes is asked of nobody who has not walked thirty easy ones", () => {
    const story = without(
      wellUntil(84),
      (entry) => entry.kind === "walk" && entry.minutes > 25,
    ).clear(84);
    expect(sessionNamed(story.decide(84), "check-walk")).toBe(null);
    const plain = wellUntil(84).clear(84).decide(84);
    expect(sessionNamed(plain, "check-walk")).not.toBe(null);
  });
});
