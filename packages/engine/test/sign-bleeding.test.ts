import { describe, expect, test } from "vitest";
import { expectGolden } from "./kit/golden.ts";
import {
  exitsOf,
  families,
  holdOf,
  jolts,
  namedBy,
  reasonOf,
  rungOf,
} from "./kit/sign.ts";
import {
  holds,
  isOpen,
  kinds,
  rules,
  screened,
  type Story,
} from "./kit/story.ts";

/** Steady loss told every day from day 8 until the day before. */
function losing(day: number): Story {
  const story = screened();
  for (let i = Math.max(8, day - 12); i < day; i++)
    story.signs(i, { bleeding: 1 });
  return story;
}

describe("bleeding that is not a period", () => {
  test("SG-bleeding steady loss is no sign before week 8, a call soon from then", () => {
    const at = (day: number) =>
      screened().signs(day, { bleeding: 2 }).decide(day);
    expect(at(20).level).toBe("go");
    expect(holds(at(20))).toEqual([]);
    expect(at(55).level).toBe("go");
    expect(at(56).level).toBe("call-soon");
    expect(holds(at(56))).toEqual(["care:bleeding"]);
    expectGolden("sg-bleeding-day-56", at(56));
  });

  test("S-BLEED-LATE after a loss under 20 weeks counts from week 3", () => {
    const at = (day: number, gestationWeeks: number) =>
      screened({ gestationWeeks }).signs(day, { bleeding: 1 }).decide(day);
    expect(at(20, 19).level).toBe("go");
    expect(at(21, 19).level).toBe("call-soon");
    expect(rules(at(21, 19))).toContain("S-BLEED-LATE");
    expect(at(21, 20).level).toBe("go");
    expectGolden("s-bleed-late-early-loss", at(21, 9));
  });

  test("S-BLEED-LATE a period is no sign; unsure and contradiction are none of a period", () => {
    const at = (period: "yes" | "no" | "unsure") =>
      screened().signs(80, { bleeding: 3 }, { period });
    expect(at("yes").decide(80).level).toBe("go");
    expect(at("no").decide(80).level).toBe("call-soon");
    expect(at("unsure").decide(80).level).toBe("call-soon");
    const both = at("yes").checkIn(80, { period: "no" });
    expect(both.decide(80).level).toBe("call-soon");
    const warned = screened().checkIn(80, {
      warnings: ["RF-10"],
      period: "yes",
    });
    expect(warned.decide(80).level).toBe("emergency");
  });

  test("S-BLEED-LATE told after a go-ahead locks anew, unchanged or not", () => {
    const story = screened().signs(80, { bleeding: 2 });
    expect(exitsOf(story.decide(80), "care:bleeding")).toEqual(["X-GO-AHEAD"]);
    story.goAhead(80, "doctor", ["bleeding"]).checkIn(81);
    expect(holds(story.decide(80))).toEqual([]);
    story.signs(82, { bleeding: 1 });
    expect(story.decide(82).level).toBe("call-soon");
    story.clear(83, 95);
    expect(holds(story.decide(95))).toEqual(["care:bleeding"]);
  });

  test("S-BLEED-LATE told again after the go-ahead of the same day stays shut", () => {
    const story = screened().signs(80, { bleeding: 1 });
    story.goAhead(80, "doctor", ["bleeding"]).signs(80, { bleeding: 1 });
    expect(holds(story.decide(80))).toEqual(["care:bleeding"]);
  });
});

describe("bleeding that rose with activity", () => {
  test("S-BLEED-STOP leaves breath alone today and tomorrow", () => {
    const story = losing(20).signs(20, { "bleeding-up": 1, bleeding: 1 });
    const decision = story.decide(20);
    expect(decision.level).toBe("stop");
    expect(kinds(decision)).toEqual(["breath"]);
    expect(families(decision)).toEqual(["breath"]);
    expect(reasonOf(decision, "S-BLEED-STOP").params).toEqual({
      until: story.date(21),
    });
    expectGolden("s-bleed-stop", decision);
    story.signs(21, { bleeding: 1 });
    expect(story.decide(21).level).toBe("stop");
    expect(kinds(story.decide(21))).toEqual(["breath"]);
    story.signs(22, { bleeding: 1 });
    expect(story.decide(22).level).toBe("go");
    expect(kinds(story.decide(22))).toEqual(["breath", "walk"]);
  });

  test("SG-bleeding-up asks the three bleeding warnings at once, unless that check-in answered them", () => {
    const story = losing(20).checkIn(20);
    story.session(20, [{ movement: "heels-on-wall-tilt", sets: 1, reps: 6 }], {
      signs: { "bleeding-up": 1 },
    });
    expect(story.decide(20).missing).toEqual(["RF-10", "RF-11", "RF-12"]);
    const answered = losing(20).signs(20, { "bleeding-up": 1 });
    expect(answered.decide(20).missing).toEqual([]);
    expectGolden("sg-bleeding-up-in-session", story.decide(20));
  });

  test("X-CLEAR-DAY a complete check-in from the day after next ends it, silence does not", () => {
    const story = losing(20).signs(20, { "bleeding-up": 1 });
    const [clear] = holdOf(story.decide(20), "bleeding").exits;
    expect(clear).toMatchObject({ rule: "X-CLEAR-DAY", need: story.date(22) });
    expect(story.decide(30).level).toBe("stop");
    story.raw(30, { kind: "check-in", signs: "none" });
    expect(holds(story.decide(30))).toEqual(["bleeding"]);
    story.raw(30, { kind: "check-in", warnings: "none", pain: [] });
    expect(holds(story.decide(30))).toEqual([]);
  });

  test("H-BLEEDING ends by a doctor's or midwife's later word", () => {
    const story = losing(20).signs(20, { "bleeding-up": 1 });
    expect(namedBy(story.decide(20), "bleeding")).toEqual(["bleeding-up"]);
    story.goAhead(21, "pelvic-physio", ["bleeding-up"]).checkIn(21);
    expect(holds(story.decide(21))).toEqual(["bleeding"]);
    for (const name of ["bleeding-up", "bleeding", "H-BLEEDING"]) {
      const lifted = story.copy().goAhead(21, "midwife", [name]);
      expect(holds(lifted.decide(21))).toEqual([]);
      expect(kinds(lifted.decide(21))).toEqual(["breath", "strength", "walk"]);
    }
    const early = losing(20).goAhead(20, "midwife", ["bleeding-up"]);
    early.signs(20, { "bleeding-up": 1 });
    expect(holds(early.decide(20))).toEqual(["bleeding"]);
  });

  test("S-BLEED-CALL from day 42 it is a call soon the first time", () => {
    const at = (day: number) =>
      losing(day).signs(day, { "bleeding-up": 1 }).decide(day);
    expect(at(41).level).toBe("stop");
    expect(at(42).level).toBe("call-soon");
    expect(rules(at(42))).toContain("S-BLEED-CALL");
    expect(kinds(at(42))).toEqual(["breath"]);
    expectGolden("s-bleed-call-day-42", at(42));
  });

  test("S-BLEED-CALL so it is before, once bleeding had stopped for a week", () => {
    const stopped = screened().clear(13, 29).signs(30, { "bleeding-up": 1 });
    expect(stopped.decide(30).level).toBe("call-soon");
    const lately = screened().clear(13, 22).signs(23, { bleeding: 1 });
    lately.clear(24, 29).signs(30, { "bleeding-up": 1 });
    expect(lately.decide(30).level).toBe("stop");
  });

  test("S-BLEED-REPEAT a second time within 14 days is a call now", () => {
    const again = (gap: number) => {
      const story = losing(18).signs(18, { "bleeding-up": 1, bleeding: 1 });
      for (let day = 19; day < 18 + gap; day++)
        story.signs(day, { bleeding: 1 });
      return story.signs(18 + gap, { "bleeding-up": 1 }).decide(18 + gap);
    };
    expect(again(14).level).toBe("call-now");
    expect(again(14).sessions).toEqual([]);
    expect(rules(again(14))).toContain("S-BLEED-REPEAT");
    expect(again(15).level).toBe("stop");
    expectGolden("s-bleed-repeat", again(5));
  });

  test("S-BLEED-REPEAT a go-ahead does not make the next time the first", () => {
    const story = losing(20).signs(20, { "bleeding-up": 1 });
    story.goAhead(21, "doctor", ["bleeding-up"]).signs(21, { bleeding: 1 });
    story.signs(25, { "bleeding-up": 1 });
    expect(story.decide(25).level).toBe("call-now");
    story.goAhead(25, "doctor", ["bleeding-up"]);
    expect(story.decide(25).level).toBe("call-now");
    story.goAhead(26, "doctor", ["bleeding-up"]).signs(26, { bleeding: 1 });
    expect(story.decide(26).level).toBe("go");
  });
});

describe("a runner who bleeds", () => {
  const DAY = 103;
  const drills = screened().forward(0, DAY);

  test("S-BLEED-CALL takes one rung of the drills of the last two days, once", () => {
    const before = rungOf(drills.copy().checkIn(DAY).decide(DAY), "hop");
    const story = drills.copy().signs(DAY, { "bleeding-up": 1 });
    const decision = story.decide(DAY);
    expect(rungOf(decision, "hop")).toBe(before - 1);
    expect(isOpen(decision, "impact")).toBe(false);
    expect(jolts(decision)).toBe(false);
    story.signs(DAY + 1, { "bleeding-up": 1 });
    expect(rungOf(story.decide(DAY + 1), "hop")).toBe(before - 1);
    expectGolden("s-bleed-call-runner", decision);
  });

  test("S-BLEED-LATE takes one rung as well", () => {
    const before = rungOf(drills.copy().checkIn(DAY).decide(DAY), "hop");
    const story = drills.copy().signs(DAY, { bleeding: 1 });
    expect(rungOf(story.decide(DAY), "hop")).toBe(before - 1);
    const period = drills.copy().signs(DAY, { bleeding: 1 }, { period: "yes" });
    expect(rungOf(period.decide(DAY), "hop")).toBe(before);
    expect(isOpen(period.decide(DAY), "impact")).toBe(true);
  });
});
