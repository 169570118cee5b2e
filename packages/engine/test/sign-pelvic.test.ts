import { describe, expect, test } from "vitest";
import { startJourney } from "../src/index.ts";
import { expectGolden } from "./kit/golden.ts";
import {
  calmUntil,
  exitsOf,
  families,
  holdOf,
  jolts,
  namedBy,
  reasonOf,
  rungOf,
  runStepOf,
} from "./kit/sign.ts";
import {
  holds,
  isOpen,
  kinds,
  program,
  rules,
  screened,
  type Story,
} from "./kit/story.ts";

/** A runner some steps up her ladder: the last run was on day 147, the next is offered on day 149. */
const DAY = 149;
const runner = screened().forward(0, DAY);
/** The same in the first weeks, where only the hold is asked about. */
const EARLY = 21;
const calm = calmUntil(EARLY);
const STEP = runStepOf(runner.copy().checkIn(DAY).decide(DAY)) ?? 0;
const SIGNS = ["leak", "urgency", "heaviness", "pelvic-pain"] as const;
const SITES = ["low-back", "pubic", "girdle"] as const;

/** The step on offer on the first day, with a clear check-in on each until then, on which a run is. */
function nextStep(story: Story, from: number): number | null {
  const journey = startJourney(program, story.entries);
  for (let day = from; day < from + 21; day++) {
    journey.add(story.checkIn(day).entries.slice(-1));
    const result = journey.decide(story.date(day));
    const step = result.ok ? runStepOf(result.decision) : null;
    if (step !== null) return step;
  }
  return null;
}

describe("a pelvic sign stops impact and running", () => {
  test("the story runs before anything is told", () => {
    const decision = runner.copy().checkIn(DAY).decide(DAY);
    expect(decision.level).toBe("go");
    expect(STEP).toBeGreaterThan(4);
    expect(jolts(decision)).toBe(true);
  });

  test.each(SIGNS)("SG-%s keeps impact and running shut", (sign) => {
    const story = runner.copy().signs(DAY, { [sign]: 1 });
    const decision = story.decide(DAY);
    expect(decision.level).toBe("stop");
    expect(isOpen(decision, "impact")).toBe(false);
    expect(isOpen(decision, "run")).toBe(false);
    expect(isOpen(decision, "load")).toBe(true);
    expect(jolts(decision)).toBe(false);
    expect(reasonOf(decision, "S-PELVIC-STOP").params).toEqual({
      sign,
      severity: 1,
    });
    expect(rules(decision)).toContain("P-PHYSIO");
    expect(holdOf(decision, "pelvic").scope).toEqual([
      "impact",
      "run",
      "beyond",
    ]);
    expect(holdOf(decision, "pelvic").entries).toEqual([
      story.entries.at(-1)?.id,
    ]);
  });

  test.each(
    SITES,
  )("S-PELVIC-STOP pain of the site %s is a pelvic sign at any score", (site) => {
    const told = (score: number) =>
      runner
        .copy()
        .checkIn(DAY, { pain: [{ site, score }] })
        .decide(DAY);
    expect(told(1).level).toBe("stop");
    expect(holds(told(1))).toEqual(["pelvic"]);
    expect(told(9).level).toBe("stop");
    expect(told(0).level).toBe("go");
    const severity = (score: number) =>
      reasonOf(told(score), "S-PELVIC-STOP").params["severity"];
    expect([3, 4, 6, 7].map(severity)).toEqual([1, 2, 2, 3]);
  });

  test("S-PELVIC-STOP leaves breath, an easy walk and gentle strength", () => {
    const decision = runner.copy().signs(DAY, { leak: 1 }).decide(DAY);
    expect(kinds(decision)).toEqual(["breath", "strength", "walk"]);
    const items = decision.sessions
      .filter(({ kind }) => kind === "strength")
      .flatMap(({ blocks }) => blocks.flatMap((block) => block.items));
    expect(items.length).toBeGreaterThan(3);
    for (const item of items) {
      expect(item.sets).toBe(1);
      expect(item.kg).toBeNull();
      expect(item.effortMax ?? 0).toBeLessThanOrEqual(5);
      const movement = program.movements.find(({ id }) => id === item.movement);
      expect(movement?.singleLegLoad).toBe(false);
    }
    expectGolden("s-pelvic-stop-leak", decision);
  });

  test("S-PELVIC-STOP a sign told in a run or a session counts without a check-in", () => {
    const story = runner.copy().run(DAY, 300, { signs: { heaviness: 1 } });
    const decision = story.decide(DAY);
    expect(decision.level).toBe("stop");
    expect(kinds(decision)).toEqual(["breath", "walk"]);
    expectGolden("s-pelvic-stop-in-run", decision);
    const item = { movement: "bridge", sets: 1, reps: 6, signs: { leak: 1 } };
    const session = runner.copy().checkIn(DAY);
    session.session(DAY, [item as never]);
    expect(session.decide(DAY).level).toBe("stop");
  });

  test("S-PELVIC-STOP lasts until a complete check-in says it is gone", () => {
    const story = runner.copy().signs(DAY, { leak: 1 });
    expect(story.decide(DAY + 1).level).toBe("stop");
    story.raw(DAY + 1, { kind: "check-in", signs: { leak: 0 } });
    expect(story.decide(DAY + 1).level).toBe("stop");
    story.checkIn(DAY + 2);
    expect(story.decide(DAY + 2).level).toBe("go");
    expect(isOpen(story.decide(DAY + 2), "run")).toBe(false);
  });

  test("S-PELVIC-CALL a bulge is a call soon and a pelvic sign besides", () => {
    const story = runner.copy().signs(DAY, { bulge: 1 });
    const decision = story.decide(DAY);
    expect(decision.level).toBe("call-soon");
    expect(families(decision)).toEqual(["breath", "pelvic-floor", "walk"]);
    expect(holds(decision)).toEqual(["care:bulge", "pelvic"]);
    expectGolden("s-pelvic-call-bulge", decision);
    story.clear(DAY + 1, DAY + 8);
    expect(holds(story.decide(DAY + 8))).toEqual(["care:bulge"]);
    story.goAhead(DAY + 8, "pelvic-physio", ["bulge"]);
    expect(holds(story.decide(DAY + 8))).toEqual([]);
  });

  test("SG-bulge taken note of does not lock again unchanged, worse does", () => {
    const story = runner.copy().signs(DAY, { bulge: 1 });
    story.goAhead(DAY, "pelvic-physio", ["bulge"]);
    expect(story.decide(DAY).level).toBe("go");
    story.signs(DAY + 1, { bulge: 1 });
    expect(story.decide(DAY + 1).level).toBe("go");
    story.signs(DAY + 2, { bulge: 2 });
    expect(story.decide(DAY + 2).level).toBe("call-soon");
  });
});

describe("the way back", () => {
  test("S-PELVIC-RETURN mild and gone at the next check-in asks for three clear ones", () => {
    const story = runner
      .copy()
      .signs(DAY, { leak: 1 })
      .clear(DAY + 1, DAY + 2);
    const waiting = story.decide(DAY + 2);
    expect(reasonOf(waiting, "S-PELVIC-RETURN").params).toEqual({
      clear: 2,
      need: 3,
    });
    expect(rules(waiting)).not.toContain("S-PELVIC-STOP");
    expectGolden("s-pelvic-return-two-of-three", waiting);
    story.checkIn(DAY + 3);
    expect(holds(story.decide(DAY + 3))).toEqual([]);
    expect(isOpen(story.decide(DAY + 3), "run")).toBe(true);
  });

  test("X-CLEAR-CHECK-INS a stronger sign asks for seven", () => {
    const story = calm.copy().signs(EARLY, { heaviness: 2 });
    const exit = holdOf(story.decide(EARLY), "pelvic").exits[0];
    expect(exit).toMatchObject({ rule: "X-CLEAR-CHECK-INS", have: 0, need: 7 });
    story.clear(EARLY + 1, EARLY + 6);
    expect(holds(story.decide(EARLY + 6))).toEqual(["pelvic"]);
    story.checkIn(EARLY + 7);
    expect(holds(story.decide(EARLY + 7))).toEqual([]);
  });

  test("X-CLEAR-CHECK-INS a mild sign still there at the next check-in asks for seven", () => {
    const story = runner
      .copy()
      .signs(EARLY, { leak: 1 })
      .signs(EARLY + 1, { leak: 1 });
    story.clear(EARLY + 2, EARLY + 7);
    expect(holds(story.decide(EARLY + 7))).toEqual(["pelvic"]);
    story.checkIn(EARLY + 8);
    expect(holds(story.decide(EARLY + 8))).toEqual([]);
  });

  test("X-CLEAR-CHECK-INS a new sign starts the count again", () => {
    const story = runner
      .copy()
      .signs(EARLY, { leak: 1 })
      .clear(EARLY + 1, EARLY + 2);
    story.signs(EARLY + 3, { urgency: 1 }).clear(EARLY + 4, EARLY + 5);
    expect(holds(story.decide(EARLY + 5))).toEqual(["pelvic"]);
    expect(namedBy(story.decide(EARLY + 5), "pelvic")).toEqual([
      "leak",
      "urgency",
    ]);
    story.checkIn(EARLY + 6);
    expect(holds(story.decide(EARLY + 6))).toEqual([]);
  });

  test("X-CLEAR-CHECK-INS silent days and partial check-ins count neither way", () => {
    const story = calm.copy().signs(EARLY, { leak: 1 });
    story.checkIn(EARLY + 2).checkIn(EARLY + 5);
    story.raw(EARLY + 6, { kind: "check-in", warnings: "none", pain: [] });
    expect(holds(story.decide(EARLY + 8))).toEqual(["pelvic"]);
    story.checkIn(EARLY + 9);
    expect(holds(story.decide(EARLY + 9))).toEqual([]);
  });

  test("X-CLEAR-CHECK-INS two check-ins of one day are one", () => {
    const story = calm.copy().signs(EARLY, { leak: 1 });
    story
      .checkIn(EARLY + 1)
      .checkIn(EARLY + 1)
      .checkIn(EARLY + 2);
    expect(holds(story.decide(EARLY + 2))).toEqual(["pelvic"]);
  });
});

describe("rungs that a sign takes", () => {
  test("S-PELVIC-STOP the run of the last two days goes one step down", () => {
    const story = runner.copy().signs(DAY, { leak: 1 });
    expect(rules(story.decide(DAY))).toContain("S-PELVIC-STOP");
    expect(nextStep(story, DAY + 1)).toBe(STEP - 1);
  });

  test("S-PELVIC-STOP a sign in a run of the day itself takes its step", () => {
    const story = runner
      .copy()
      .clear(DAY, DAY + 1)
      .checkIn(DAY + 2);
    story.run(DAY + 2, 600, { signs: { leak: 1 } });
    expect(nextStep(story, DAY + 3)).toBe(STEP - 1);
    const clean = runner
      .copy()
      .clear(DAY, DAY + 1)
      .checkIn(DAY + 2);
    clean.run(DAY + 2, 600);
    expect(nextStep(clean, DAY + 3)).toBe(STEP);
  });

  test("S-PELVIC-STOP nothing done in two days, nothing lost", () => {
    const story = runner
      .copy()
      .clear(DAY, DAY + 1)
      .signs(DAY + 2, { leak: 1 });
    expect(nextStep(story, DAY + 3)).toBe(STEP);
  });

  test("S-PELVIC-STOP a second time within 14 days takes two steps, later one", () => {
    const second = (gap: number) => {
      const story = runner.copy().signs(DAY, { leak: 1 });
      story.clear(DAY + 1, DAY + gap - 1);
      story.run(DAY + 6, 300).run(DAY + gap - 1, 300);
      story.signs(DAY + gap, { leak: 1 });
      return nextStep(story, DAY + gap + 1);
    };
    expect(second(14)).toBe(STEP - 3);
    expect(second(15)).toBe(STEP - 2);
  });

  test("S-PELVIC-STOP a sign that goes on takes no second step", () => {
    const story = runner
      .copy()
      .signs(DAY, { leak: 1 })
      .signs(DAY + 1, { leak: 1 });
    expect(nextStep(story, DAY + 2)).toBe(STEP - 1);
  });

  test("S-PELVIC-STOP drills step down where there was no run, by items and by checks that jolt", () => {
    const drills = screened().forward(0, 103);
    const before = rungOf(drills.copy().checkIn(103).decide(103), "hop");
    const told = drills.copy().signs(103, { leak: 1 });
    expect(rungOf(told.decide(103), "hop")).toBe(before - 1);
    expect(rules(told.decide(103))).toContain("LD-DOWN");
    const twoDaysOn = drills.copy().clear(103).signs(104, { leak: 1 });
    expect(rungOf(twoDaysOn.decide(104), "hop")).toBe(before - 1);
    const threeDaysOn = drills.copy().clear(103, 104).signs(105, { leak: 1 });
    expect(rungOf(threeDaysOn.decide(105), "hop")).toBe(before);
    expect(rungOf(told.decide(103), "squat")).toBe(
      rungOf(drills.decide(103), "squat"),
    );
    const checked = drills.copy().clear(103, 105).checkIn(106);
    expect(rungOf(checked.decide(106), "hop")).toBe(before);
    checked.check(106, "hop", { left: 10, right: 10, signs: { leak: 1 } });
    expect(rungOf(checked.decide(106), "hop")).toBe(before - 1);
    expect(checked.decide(106).level).toBe("stop");
  });
});

describe("the third time", () => {
  /** Signs on three days, with the clear check-ins between that end each hold. */
  const thrice = (second: number, third: number): Story => {
    const story = calm.copy().signs(EARLY, { leak: 1 });
    story
      .clear(EARLY + 1, EARLY + second - 1)
      .signs(EARLY + second, { leak: 1 });
    story.clear(EARLY + second + 1, EARLY + third - 1);
    return story.signs(EARLY + third, { leak: 1 });
  };

  test("S-PELVIC-THIRD three times in 42 days is held longer", () => {
    const decision = thrice(20, 42).decide(EARLY + 42);
    expect(holds(decision)).toEqual(["pelvic-third"]);
    expect(rules(decision)).toContain("S-PELVIC-THIRD");
    expect(exitsOf(decision, "pelvic-third")).toEqual([
      "X-CLEAR-CHECK-INS",
      "X-DAYS",
      "X-GO-AHEAD",
    ]);
    expectGolden("s-pelvic-third", decision);
    expect(holds(thrice(20, 43).decide(EARLY + 43))).toEqual(["pelvic"]);
  });

  test("H-PELVIC-THIRD ends after 21 days with 11 clear check-ins, not before", () => {
    const story = thrice(10, 20);
    const last = EARLY + 20;
    for (let day = last + 2; day <= last + 20; day += 2) story.checkIn(day);
    story.checkIn(last + 19);
    const early = story.checkIn(last + 20).decide(last + 20);
    expect(holdOf(early, "pelvic-third").exits[0]?.have).toBe(11);
    expect(holdOf(early, "pelvic-third").exits[1]?.have).toBe(20);
    story.checkIn(last + 21);
    expect(holds(story.decide(last + 21))).toEqual([]);
  });

  test("X-DAYS neither days nor clear check-ins alone end it", () => {
    const last = EARLY + 20;
    const clear = thrice(10, 20)
      .clear(last + 1, last + 20)
      .screen(last + 10);
    expect(holds(clear.decide(last + 20))).toEqual(["pelvic-third"]);
    expect(holds(clear.clear(last + 21).decide(last + 21))).toEqual([]);
    const story = thrice(10, 20);
    story.clear(last + 1, last + 10).screen(last + 10);
    expect(holds(story.decide(last + 30))).toEqual(["pelvic-third"]);
    expect(
      holdOf(story.decide(last + 30), "pelvic-third").exits[1],
    ).toMatchObject({ rule: "X-DAYS", have: 30, need: 21 });
    story.checkIn(last + 30);
    expect(holds(story.decide(last + 30))).toEqual([]);
  });

  test("H-PELVIC-THIRD ends by a go-ahead at once, and the count starts again", () => {
    const story = thrice(10, 20).goAhead(EARLY + 20, "pelvic-physio", ["leak"]);
    expect(holds(story.decide(EARLY + 20))).toEqual([]);
    story.signs(EARLY + 25, { leak: 2 });
    expect(holds(story.decide(EARLY + 25))).toEqual(["pelvic"]);
  });

  test("H-PELVIC-THIRD a go-ahead after the first time does not start the count again", () => {
    const story = calm.copy().signs(EARLY, { leak: 1 });
    story.goAhead(EARLY + 1, "midwife", ["leak"]).clear(EARLY + 1, EARLY + 4);
    story.signs(EARLY + 5, { urgency: 1 }).clear(EARLY + 6, EARLY + 9);
    story.signs(EARLY + 10, { heaviness: 1 });
    expect(holds(story.decide(EARLY + 10))).toEqual(["pelvic-third"]);
  });

  test("S-PELVIC-THIRD three runs with a sign are three times, though nothing was checked in", () => {
    const story = calm.copy();
    for (const day of [EARLY, EARLY + 2, EARLY + 4])
      story.run(day, 300, { signs: { leak: 1 } });
    expect(holds(story.decide(EARLY + 4))).toEqual(["pelvic-third"]);
    const lasting = calm.copy();
    for (const day of [EARLY, EARLY + 2, EARLY + 4])
      lasting.signs(day, { leak: 1 });
    expect(holds(lasting.decide(EARLY + 4))).toEqual(["pelvic"]);
  });
});

describe("a clinician's word on a pelvic sign", () => {
  test("H-PELVIC ends by doctor, midwife or pelvic-health physio, by any of its names", () => {
    const story = calm.copy().signs(EARLY, { leak: 1 });
    for (const role of ["doctor", "midwife", "pelvic-physio"] as const) {
      const lifted = story.copy().goAhead(EARLY, role, ["leak"]);
      expect(holds(lifted.decide(EARLY))).toEqual([]);
    }
    for (const name of ["sign:leak", "pelvic", "H-PELVIC"]) {
      const lifted = story.copy().goAhead(EARLY, "midwife", [name]);
      expect(holds(lifted.decide(EARLY))).toEqual([]);
    }
    for (const name of ["urgency", "exercise", "impact", "running"]) {
      const other = story.copy().goAhead(EARLY, "doctor", [name]);
      expect(holds(other.decide(EARLY))).toEqual(["pelvic"]);
    }
  });

  test("H-PELVIC each sign of it is named by itself", () => {
    const story = calm.copy().signs(EARLY, { leak: 2, urgency: 1 });
    expect(namedBy(story.decide(EARLY), "pelvic")).toEqual(["leak", "urgency"]);
    story.goAhead(EARLY, "midwife", ["leak"]);
    expect(namedBy(story.decide(EARLY), "pelvic")).toEqual(["urgency"]);
    story.goAhead(EARLY, "midwife", ["urgency"]);
    expect(holds(story.decide(EARLY))).toEqual([]);
  });

  test("S-GO-AHEAD unchanged does not lock again, worse does, and what is lifted counts as no sign", () => {
    const story = calm.copy().signs(EARLY, { leak: 1 });
    story.goAhead(EARLY, "pelvic-physio", ["leak"]);
    story.signs(EARLY + 1, { leak: 1 });
    const same = story.decide(EARLY + 1);
    expect(same.level).toBe("go");
    expect(holds(same)).toEqual([]);
    expectGolden("s-go-ahead-leak-unchanged", same);
    story.signs(EARLY + 2, { leak: 2 });
    expect(story.decide(EARLY + 2).level).toBe("stop");
    story.signs(EARLY + 3, { leak: 1 });
    expect(story.decide(EARLY + 3).level).toBe("go");
    expect(holds(story.decide(EARLY + 3))).toEqual(["pelvic"]);
  });

  test("S-GO-AHEAD takes note of a sign as it was last told, not as it was worst", () => {
    const story = calm.copy().signs(EARLY, { leak: 3 });
    story.signs(EARLY + 1, { leak: 1 });
    story.goAhead(EARLY + 1, "pelvic-physio", ["leak"]);
    expect(story.decide(EARLY + 1).level).toBe("go");
    story.signs(EARLY + 2, { leak: 2 });
    expect(story.decide(EARLY + 2).level).toBe("stop");
  });

  test("S-GO-AHEAD a level set for a leak sets none", () => {
    const story = runner
      .copy()
      .goAhead(EARLY, "pelvic-physio", ["leak"], { level: 3 });
    story.signs(EARLY, { leak: 1 });
    expect(story.decide(EARLY).level).toBe("stop");
    story.goAhead(EARLY, "pelvic-physio", ["leak"], { level: 3 });
    expect(story.decide(EARLY).level).toBe("go");
    story.signs(EARLY + 1, { leak: 2 });
    expect(story.decide(EARLY + 1).level).toBe("stop");
  });

  test("S-USUAL-LEVEL a physio's usual level of urgency: at or below is no sign, above is", () => {
    const story = calm.copy().checkIn(EARLY);
    story.goAhead(EARLY, "pelvic-physio", ["urgency"], { level: 1 });
    story.signs(EARLY + 1, { urgency: 1 });
    expect(story.decide(EARLY + 1).level).toBe("go");
    story.signs(EARLY + 2, { urgency: 2 });
    expect(story.decide(EARLY + 2).level).toBe("stop");
    const zero = runner
      .copy()
      .goAhead(EARLY, "pelvic-physio", ["urgency"], { level: 0 });
    expect(zero.signs(EARLY, { urgency: 1 }).decide(EARLY).level).toBe("stop");
  });

  test("S-USUAL-LEVEL is a pelvic-health physio's to set", () => {
    for (const role of ["doctor", "midwife"] as const) {
      const story = calm.copy().goAhead(EARLY, role, ["urgency"], { level: 2 });
      story.signs(EARLY, { urgency: 1 });
      expect(story.decide(EARLY).level).toBe("stop");
    }
  });

  test("S-USUAL-LEVEL is set anew every six months", () => {
    const at = (day: number) => {
      const story = screened().goAhead(20, "pelvic-physio", ["urgency"], {
        level: 1,
      });
      return story.signs(day, { urgency: 1 }).decide(day).level;
    };
    expect(at(20 + 183)).toBe("go");
    expect(at(20 + 184)).toBe("stop");
  });
});

describe("before impact is open", () => {
  test("S-PELVIC-STOP a lasting sign never ends reconnect and rebuild", () => {
    const story = screened().forward(0, 40);
    for (let day = 40; day < 47; day++) story.signs(day, { heaviness: 1 });
    const decision = story.decide(46);
    expect(decision.level).toBe("stop");
    expect(isOpen(decision, "rebuild")).toBe(true);
    expect(kinds(decision)).toContain("strength");
    expectGolden("s-pelvic-stop-in-rebuild", decision);
  });

  test("S-PELVIC-STOP opens reconnect on its day all the same", () => {
    const story = screened().clear(8, 13).signs(14, { leak: 2 });
    const decision = story.decide(14);
    expect(isOpen(decision, "reconnect")).toBe(true);
    expect(kinds(decision)).toEqual(["breath", "strength", "walk"]);
    expectGolden("s-pelvic-stop-reconnect-day", decision);
  });
});
