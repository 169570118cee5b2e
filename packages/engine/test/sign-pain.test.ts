import { describe, expect, test } from "vitest";
import type { PainReport } from "../src/index.ts";
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

/** A day on which impact is open and offered; the last drills were the day before yesterday. */
const DAY = 81;
const jumper = screened().forward(0, DAY);
const FLAGS = ["onImpact", "night", "rest", "spot", "limp", "worse"] as const;

function hurting(...pain: PainReport[]): Story {
  return jumper.copy().checkIn(DAY, { pain });
}

/** The same in the first weeks, where there is less to lose and less to fold. */
const EARLY = 21;
const calm = screened().clear(14, EARLY - 1);

function aching(...pain: PainReport[]) {
  return calm.copy().checkIn(EARLY, { pain }).decide(EARLY);
}

function levelOf(...pain: PainReport[]) {
  return aching(...pain).level;
}

describe("bone", () => {
  test("the story has impact before any pain", () => {
    expect(jolts(jumper.copy().checkIn(DAY).decide(DAY))).toBe(true);
  });

  test.each([
    "groin",
    "front-of-hip",
    "sacrum",
  ])("S-PAIN-GROIN any flag with pain of the %s is a call soon, at any score", (site) => {
    for (const flag of FLAGS) {
      const decision = aching({ site, score: 1, [flag]: true });
      expect(decision.level).toBe("call-soon");
      expect(reasonOf(decision, "S-PAIN-GROIN").params).toEqual({ site });
      expect(families(decision)).toEqual(["breath", "pelvic-floor", "walk"]);
    }
    expect(levelOf({ site, score: 0, limp: true })).toBe("go");
  });

  test.each([
    "shin",
    "foot",
    "rib",
    "an-unknown-place",
  ])("S-PAIN-BONE-FLAG any flag with pain of the site %s is a call soon", (site) => {
    for (const flag of FLAGS) {
      const decision = aching({ site, score: 1, [flag]: true });
      expect(decision.level).toBe("call-soon");
      expect(rules(decision)).toContain("S-PAIN-BONE-FLAG");
    }
  });

  test("S-PAIN-BONE without a flag it keeps impact and running shut, and no more", () => {
    for (const site of [
      "groin",
      "sacrum",
      "shin",
      "foot",
      "an-unknown-place",
    ]) {
      const decision = hurting({ site, score: 9 }).decide(DAY);
      expect(decision.level).toBe("ease");
      expect(holds(decision)).toEqual([`bone:${site}`]);
      expect(isOpen(decision, "impact")).toBe(false);
      expect(isOpen(decision, "load")).toBe(true);
      expect(rules(decision)).toContain("S-PAIN-BONE");
    }
    expectGolden(
      "s-pain-bone-shin",
      hurting({ site: "shin", score: 2 }).decide(DAY),
    );
  });

  test("H-BONE ends on two check-in days without any, low ones count as well as high", () => {
    const story = hurting({ site: "shin", score: 3 }).checkIn(DAY + 1);
    const [clear] = holdOf(story.decide(DAY + 1), "bone:shin").exits;
    expect(clear).toMatchObject({ rule: "X-CLEAR-DAYS", have: 1, need: 2 });
    story.checkIn(DAY + 2, { pain: [{ site: "shin", score: 1 }] });
    story.checkIn(DAY + 3).checkIn(DAY + 3);
    expect(holds(story.decide(DAY + 3))).toEqual(["bone:shin"]);
    expect(holds(story.decide(DAY + 9))).toEqual(["bone:shin"]);
    story.checkIn(DAY + 9);
    expect(holds(story.decide(DAY + 9))).toEqual([]);
  });

  test("S-PAIN-GROIN has no way out but a go-ahead; its bone hold ends with it", () => {
    const story = hurting({ site: "groin", score: 2, onImpact: true });
    const decision = story.decide(DAY);
    expect(holds(decision)).toEqual(["care:groin", "bone:groin"]);
    expect(exitsOf(decision, "care:groin")).toEqual(["X-GO-AHEAD"]);
    expect(exitsOf(decision, "bone:groin")).toEqual([
      "X-CLEAR-DAYS",
      "X-GO-AHEAD",
    ]);
    expectGolden("s-pain-groin-on-impact", decision);
    story.clear(DAY + 1, DAY + 9);
    expect(holds(story.decide(DAY + 9))).toEqual(["care:groin"]);
    const lifted = hurting({ site: "groin", score: 2, onImpact: true });
    lifted.goAhead(DAY, "doctor", ["groin"]);
    expect(holds(lifted.decide(DAY))).toEqual([]);
    expect(isOpen(lifted.decide(DAY), "impact")).toBe(true);
  });

  test("S-PAIN-GROIN pain in the groin told in a walk, a run or a landing was brought on by it", () => {
    const pain = [{ site: "groin", score: 1 }];
    const jump = { movement: "small-two-foot-jump", sets: 1, reps: 5 };
    const squat = { movement: "assisted-squat", sets: 1, reps: 8 };
    const day = jumper.copy().checkIn(DAY);
    const level = (story: Story) => story.decide(DAY).level;
    expect(level(day.copy().walk(DAY, 10, { pain }))).toBe("call-soon");
    expect(level(day.copy().run(DAY, 60, { pain }))).toBe("call-soon");
    expect(level(day.copy().session(DAY, [jump], { pain }))).toBe("call-soon");
    expect(level(day.copy().check(DAY, "landings", { value: 5, pain }))).toBe(
      "call-soon",
    );
    expect(level(day.copy().session(DAY, [squat], { pain }))).toBe("ease");
    expect(
      level(day.copy().check(DAY, "balance", { left: 9, right: 9, pain })),
    ).toBe("ease");
    const golden = day.copy().walk(DAY, 10, { pain }).decide(DAY);
    expectGolden("s-pain-groin-in-walk", golden);
  });

  test("S-PAIN-BACK sudden back pain or lost height is a call soon", () => {
    for (const site of ["upper-back", "low-back"]) {
      for (const flag of ["sudden", "heightLoss"] as const) {
        const decision = aching({ site, score: 2, [flag]: true });
        expect(decision.level).toBe("call-soon");
        expect(reasonOf(decision, "S-PAIN-BACK").params).toEqual({ site });
      }
    }
    expect(levelOf({ site: "upper-back", score: 0, heightLoss: true })).toBe(
      "call-soon",
    );
    expect(levelOf({ site: "hip", score: 1, heightLoss: true })).toBe(
      "call-soon",
    );
    expect(levelOf({ site: "upper-back", score: 0, sudden: true })).toBe("go");
    expect(levelOf({ site: "upper-back", score: 2 })).toBe("go");
    expect(levelOf({ site: "shoulder", score: 2, sudden: true })).toBe("go");
    expectGolden(
      "s-pain-back-sudden",
      hurting({ site: "upper-back", score: 3, sudden: true }).decide(DAY),
    );
  });

  test("S-PAIN-BACK taken note of, lost height does not lock again", () => {
    const pain = [{ site: "upper-back", score: 2, heightLoss: true }];
    const story = jumper.copy().checkIn(DAY, { pain });
    story.goAhead(DAY, "doctor", ["upper-back"]).checkIn(DAY + 1, { pain });
    expect(story.decide(DAY + 1).level).toBe("go");
    story.checkIn(DAY + 2, { pain: [{ ...pain[0]!, sudden: true }] });
    expect(story.decide(DAY + 2).level).toBe("call-soon");
  });
});

describe("soft tissue", () => {
  test("S-PAIN-GO-ON up to 3, not growing and without a limp, goes on", () => {
    for (const score of [1, 2, 3]) {
      const decision = hurting({ site: "knee", score }).decide(DAY);
      expect(decision.level).toBe("go");
      expect(holds(decision)).toEqual([]);
      expect(isOpen(decision, "impact")).toBe(true);
      expect(reasonOf(decision, "S-PAIN-GO-ON").params).toEqual({
        site: "knee",
        score,
      });
    }
    expectGolden(
      "s-pain-go-on",
      hurting({ site: "knee", score: 3 }).decide(DAY),
    );
  });

  test("S-PAIN-STOP from 4, worse in the morning or with a limp it stops impact and running", () => {
    const told: readonly PainReport[] = [
      { site: "knee", score: 4 },
      { site: "knee", score: 1, worse: true },
      { site: "knee", score: 1, limp: true },
    ];
    for (const pain of told) {
      const decision = hurting(pain).decide(DAY);
      expect(decision.level).toBe("ease");
      expect(holds(decision)).toEqual(["pain:knee"]);
      expect(isOpen(decision, "impact")).toBe(false);
      expect(jolts(decision)).toBe(false);
    }
    expectGolden(
      "s-pain-stop-knee",
      hurting({ site: "knee", score: 5 }).decide(DAY),
    );
  });

  test("S-PAIN-STOP takes one rung of the families that load the site, once", () => {
    const before = jumper.copy().checkIn(DAY).decide(DAY);
    const story = hurting({ site: "wrist", score: 5 });
    const after = story.decide(DAY);
    expect(rungOf(after, "push")).toBe(rungOf(before, "push") - 1);
    for (const family of ["calf", "breath", "squat"])
      expect(rungOf(after, family)).toBe(rungOf(before, family));
    story.checkIn(DAY + 1, { pain: [{ site: "wrist", score: 6 }] });
    expect(rungOf(story.decide(DAY + 1), "push")).toBe(
      rungOf(before, "push") - 1,
    );
  });

  test("S-PAIN-STOP more than when it was last told is growing; a clear check-in between makes it new", () => {
    const told = (score: number) => ({ pain: [{ site: "knee", score }] });
    const story = jumper
      .copy()
      .checkIn(DAY, told(1))
      .checkIn(DAY + 1, told(2));
    expect(holds(story.decide(DAY + 1))).toEqual(["pain:knee"]);
    const silent = jumper
      .copy()
      .checkIn(DAY, told(1))
      .checkIn(DAY + 3, told(2));
    expect(holds(silent.decide(DAY + 3))).toEqual(["pain:knee"]);
    const away = jumper
      .copy()
      .checkIn(DAY, told(1))
      .checkIn(DAY + 1);
    away.checkIn(DAY + 2, told(2));
    expect(holds(away.decide(DAY + 2))).toEqual([]);
    const steady = jumper
      .copy()
      .checkIn(DAY, told(2))
      .checkIn(DAY + 1, told(2));
    expect(holds(steady.decide(DAY + 1))).toEqual([]);
  });

  test("X-CLEAR-DAYS it ends at 3 or less without a limp on two check-in days", () => {
    const story = hurting({ site: "knee", score: 5 });
    story.checkIn(DAY + 1, { pain: [{ site: "knee", score: 3 }] });
    expect(holds(story.decide(DAY + 1))).toEqual(["pain:knee"]);
    story.checkIn(DAY + 2, { pain: [{ site: "knee", score: 2, limp: true }] });
    story.checkIn(DAY + 3, { pain: [{ site: "knee", score: 2 }] });
    expect(holds(story.decide(DAY + 3))).toEqual(["pain:knee"]);
    expect(story.decide(DAY + 3).level).toBe("ease");
    const low = story.copy().checkIn(DAY + 4, {
      pain: [{ site: "knee", score: 1 }],
    });
    expect(holds(low.decide(DAY + 4))).toEqual([]);
    expect(low.decide(DAY + 4).level).toBe("go");
    story.checkIn(DAY + 4);
    expect(holds(story.decide(DAY + 4))).toEqual([]);
    expect(isOpen(story.decide(DAY + 4), "impact")).toBe(true);
  });

  test("S-PAIN-CALL 7 and more is a call soon, and so is a limp on three days", () => {
    expect(levelOf({ site: "knee", score: 6 })).toBe("ease");
    expect(levelOf({ site: "knee", score: 7 })).toBe("call-soon");
    const story = jumper.copy();
    const limp = { pain: [{ site: "ankle", score: 2, limp: true }] };
    story.checkIn(DAY, limp).checkIn(DAY + 1, limp);
    expect(story.decide(DAY + 1).level).toBe("ease");
    story.checkIn(DAY + 2, limp);
    expect(story.decide(DAY + 2).level).toBe("call-soon");
    expect(rules(story.decide(DAY + 2))).toContain("S-PAIN-CALL");
    expectGolden("s-pain-call-limp", story.decide(DAY + 2));
  });

  test("H-PAIN ends by a doctor's word; unchanged does not lock again, worse does", () => {
    const story = hurting({ site: "knee", score: 5 });
    story.goAhead(DAY, "pelvic-physio", ["knee"]);
    expect(holds(story.decide(DAY))).toEqual(["pain:knee"]);
    story.goAhead(DAY, "doctor", ["knee"]);
    expect(holds(story.decide(DAY))).toEqual([]);
    story.checkIn(DAY + 1, { pain: [{ site: "knee", score: 5 }] });
    expect(holds(story.decide(DAY + 1))).toEqual([]);
    story.checkIn(DAY + 2, { pain: [{ site: "knee", score: 5, limp: true }] });
    expect(holds(story.decide(DAY + 2))).toEqual(["pain:knee"]);
    story.goAhead(DAY + 2, "doctor", ["knee"]);
    story.checkIn(DAY + 3, { pain: [{ site: "knee", score: 6 }] });
    expect(holds(story.decide(DAY + 3))).toEqual(["pain:knee"]);
  });

  test("H-PAIN any of its names will do, another site's will not", () => {
    const story = hurting({ site: "knee", score: 5 });
    for (const name of ["knee", "pain:knee", "pain", "H-PAIN"]) {
      const lifted = story.copy().goAhead(DAY, "midwife", [name]);
      expect(holds(lifted.decide(DAY))).toEqual([]);
    }
    for (const name of ["ankle", "impact", "running", "exercise"]) {
      const other = story.copy().goAhead(DAY, "doctor", [name]);
      expect(holds(other.decide(DAY))).toEqual(["pain:knee"]);
    }
  });
});

describe("wounds and the belly", () => {
  test("SG-scar-pain pain at a scar that activity brings on is a call soon", () => {
    const story = jumper.copy().signs(DAY, { "scar-pain": 1 });
    const decision = story.decide(DAY);
    expect(decision.level).toBe("call-soon");
    expect(holds(decision)).toEqual(["care:scar-pain"]);
    expectGolden("sg-scar-pain", decision);
    story.goAhead(DAY, "pelvic-physio", ["scar-pain"]);
    story.signs(DAY + 1, { "scar-pain": 1 });
    expect(story.decide(DAY + 1).level).toBe("go");
    story.signs(DAY + 2, { "scar-pain": 2 });
    expect(story.decide(DAY + 2).level).toBe("call-soon");
  });

  test.each([
    "scar",
    "perineum",
  ])("S-WOUND-CALL pain of the site %s that activity worsens is a call soon", (site) => {
    expect(levelOf({ site, score: 1, worse: true })).toBe("call-soon");
    expect(levelOf({ site, score: 1, onImpact: true })).toBe("call-soon");
    expect(levelOf({ site, score: 8 })).toBe("ease");
    const story = calm.copy().checkIn(EARLY, { pain: [{ site, score: 2 }] });
    const told = (score: number) =>
      story
        .copy()
        .walk(EARLY, 10, { pain: [{ site, score }] })
        .decide(EARLY);
    expect(told(2).level).toBe("ease");
    expect(told(3).level).toBe("call-soon");
    expect(rules(told(3))).toContain("S-WOUND-CALL");
  });

  test("S-PAIN-WOUND other pain there keeps impact and running shut, whatever its score", () => {
    const story = hurting({ site: "perineum", score: 1 });
    const decision = story.decide(DAY);
    expect(holds(decision)).toEqual(["wound:perineum"]);
    expect(rules(decision)).toContain("S-PAIN-WOUND");
    expect(isOpen(decision, "impact")).toBe(false);
    expect(exitsOf(decision, "wound:perineum")).toEqual([
      "X-CLEAR-DAYS",
      "X-GO-AHEAD",
    ]);
    expectGolden("s-pain-wound-perineum", decision);
    story.clear(DAY + 1, DAY + 2);
    expect(holds(story.decide(DAY + 2))).toEqual([]);
  });

  test("H-WOUND ends by a doctor's, midwife's or pelvic-health physio's word, by its name too", () => {
    const told = hurting({ site: "perineum", score: 1 });
    expect(holds(told.decide(DAY))).toEqual(["wound:perineum"]);
    expect(isOpen(told.decide(DAY), "impact")).toBe(false);
    for (const from of ["doctor", "midwife", "pelvic-physio"] as const)
      for (const name of ["perineum", "wound:perineum", "wound", "H-WOUND"]) {
        const lifted = told.copy().goAhead(DAY, from, [name]);
        expect(holds(lifted.decide(DAY))).toEqual([]);
      }
    const knee = hurting({ site: "knee", score: 5 });
    knee.goAhead(DAY, "pelvic-physio", ["H-WOUND", "knee"]);
    expect(holds(knee.decide(DAY))).toEqual(["pain:knee"]);
  });

  test("H-BELLY ends on two check-in days without any, or by a doctor's or midwife's word", () => {
    const told = hurting({ site: "abdomen", score: 1 });
    expect(exitsOf(told.decide(DAY), "belly:abdomen")).toEqual([
      "X-CLEAR-DAYS",
      "X-GO-AHEAD",
    ]);
    const low = told.copy().checkIn(DAY + 1, {
      pain: [{ site: "abdomen", score: 1 }],
    });
    low.clear(DAY + 2);
    expect(holds(low.decide(DAY + 2))).toEqual(["belly:abdomen"]);
    const gone = told.copy().clear(DAY + 1, DAY + 2);
    expect(holds(gone.decide(DAY + 2))).toEqual([]);
    const physio = told.copy().goAhead(DAY, "pelvic-physio", ["abdomen"]);
    expect(holds(physio.decide(DAY))).toEqual(["belly:abdomen"]);
    for (const name of ["abdomen", "belly:abdomen", "H-BELLY"]) {
      const lifted = told.copy().goAhead(DAY, "midwife", [name]);
      expect(holds(lifted.decide(DAY))).toEqual([]);
    }
  });

  test("S-PAIN-BELLY the belly is never weighed by a number either", () => {
    const decision = hurting({ site: "abdomen", score: 1 }).decide(DAY);
    expect(isOpen(decision, "impact")).toBe(false);
    expect(decision.care).toBeNull();
    expect(holds(decision)).toEqual(["belly:abdomen"]);
    expect(rules(decision)).toContain("S-PAIN-BELLY");
    expect(rules(decision)).not.toContain("S-PAIN-BONE");
    expectGolden("s-pain-belly", decision);
    expect(levelOf({ site: "head", score: 3 })).toBe("go");
  });

  test("G-LOAD-WOUND scar pain that was taken note of is no wound pain of the week", () => {
    const quiet = (story: Story) =>
      story
        .decide(EARLY + 8)
        .gates.find(({ gate }) => gate === "load")
        ?.criteria.find(({ rule }) => rule === "G-LOAD-WOUND")?.met;
    const told = calm.copy().signs(EARLY, { "scar-pain": 1 });
    const noted = told.copy().goAhead(EARLY, "doctor", ["scar-pain"]);
    for (const story of [told, noted])
      for (let day = EARLY + 1; day <= EARLY + 8; day++)
        story.signs(day, { "scar-pain": 1 });
    expect(quiet(told)).toBe(false);
    expect(quiet(noted)).toBe(true);
  });

  test("H-CARE every sign that calls for care names what ends it, and it does", () => {
    const told: readonly (readonly [string, Story])[] = [
      ["care:bulge", jumper.copy().signs(DAY, { bulge: 1 })],
      ["care:scar-pain", jumper.copy().signs(DAY, { "scar-pain": 1 })],
      ["care:bleeding", jumper.copy().signs(DAY, { bleeding: 1 })],
      ["care:groin", hurting({ site: "groin", score: 1, night: true })],
      [
        "care:upper-back",
        hurting({ site: "upper-back", score: 1, sudden: true }),
      ],
      ["care:knee", hurting({ site: "knee", score: 8 })],
      ["care:scar", hurting({ site: "scar", score: 1, worse: true })],
    ];
    for (const [id, story] of told) {
      const hold = holdOf(story.decide(DAY), id);
      expect(hold.scope[0]).toBe("brisk");
      expect(hold.exits.map((exit) => exit.rule)).toEqual(["X-GO-AHEAD"]);
      for (const names of [namedBy(story.decide(DAY), id), [id], ["H-CARE"]]) {
        const lifted = story.copy().goAhead(DAY, "doctor", names);
        expect(holds(lifted.decide(DAY))).toEqual([]);
      }
    }
  });

  test("H-CARE a wound's pain and a bone's are another role's to lift", () => {
    const scar = hurting({ site: "scar", score: 1, worse: true });
    scar.goAhead(DAY, "pelvic-physio", ["scar"]);
    expect(holds(scar.decide(DAY))).toEqual([]);
    const groin = hurting({ site: "groin", score: 1, night: true });
    groin.goAhead(DAY, "pelvic-physio", ["groin"]);
    expect(holds(groin.decide(DAY))).toEqual(["care:groin", "bone:groin"]);
  });

  test("S-PAIN-STOP leaves the day's strength, one set fewer", () => {
    const eased = hurting({ site: "wrist", score: 5 }).decide(DAY);
    const plain = jumper.copy().checkIn(DAY).decide(DAY);
    expect(kinds(eased)).toContain("strength");
    const sets = (decision: typeof eased) =>
      new Map(
        decision.sessions
          .filter(({ kind }) => kind === "strength")
          .flatMap(({ blocks }) => blocks.flatMap(({ items }) => items))
          .map((item) => [item.movement, item.sets]),
      );
    const before = sets(plain);
    const shared = [...sets(eased)].filter(
      ([movement]) => (before.get(movement) ?? 0) > 1,
    );
    expect(shared.length).toBeGreaterThan(0);
    for (const [movement, count] of shared)
      expect(count).toBe((before.get(movement) ?? 0) - 1);
  });
});
