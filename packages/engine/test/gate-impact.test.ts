import { describe, expect, test } from "vitest";
import type { Birth, History } from "../src/index.ts";
import { expectGolden } from "./kit/golden.ts";
import {
  families,
  familyVerdict,
  gate,
  itemsOf,
  met,
  session,
  verdict,
  wellUntil,
  without,
} from "./kit/life.ts";
import { HEALTHY, isOpen, offered, screened, Story } from "./kit/story.ts";

const EARLY_LOSS = { outcome: "ended-early", gestationWeeks: 9 } as const;

describe("impact opens", () => {
  test("G-IMPACT-LOAD-CRITERIA with everything of load and impact true on one day", () => {
    const story = wellUntil(52).clear(52);
    expect(isOpen(story.decide(51), "impact")).toBe(false);
    const open = story.decide(52);
    expect(isOpen(open, "impact")).toBe(true);
    const sore = wellUntil(52).checkIn(52, {
      pain: [{ site: "scar", score: 1 }],
    });
    expect(met(sore.decide(52), "impact", "G-IMPACT-LOAD-CRITERIA")).toBe(
      false,
    );
    expect(met(sore.decide(52), "impact", "G-LOAD-WOUND")).toBe(false);
    expectGolden("g-impact-day-52", open);
  });

  test("G-IMPACT-DAY never before day 42, however short the pregnancy was", () => {
    const story = wellUntil(42, EARLY_LOSS).clear(42);
    const before = story.decide(41);
    expect(
      gate(before, "impact")
        .criteria.filter((criterion) => criterion.met !== true)
        .map(({ rule }) => rule),
    ).toEqual(["G-IMPACT-DAY"]);
    expect(isOpen(story.decide(42), "impact")).toBe(true);
  });

  test("G-IMPACT-SQUAT the goblet squat twice clean", () => {
    const story = wellUntil(44).clear(44);
    expect(verdict(story.decide(44), "impact", "G-IMPACT-SQUAT")).toMatchObject(
      { met: false, need: 2 },
    );
    expect(
      met(wellUntil(51).clear(51).decide(51), "impact", "G-IMPACT-SQUAT"),
    ).toBe(true);
  });

  test("G-IMPACT-CALF the single-leg calf raise twice clean, on both sides", () => {
    const story = wellUntil(52).clear(52);
    expect(met(story.decide(51), "impact", "G-IMPACT-CALF")).toBe(false);
    const oneSided = wellUntil(52).clear(52);
    oneSided.entries.splice(
      0,
      oneSided.entries.length,
      ...oneSided.entries.map((entry) =>
        entry.kind === "session"
          ? {
              ...entry,
              items: entry.items.map((item) =>
                item.movement === "single-leg-calf-raise"
                  ? { ...item, side: "left" as const }
                  : item,
              ),
            }
          : entry,
      ),
    );
    expect(met(oneSided.decide(52), "impact", "G-IMPACT-CALF")).toBe(false);
    expect(isOpen(oneSided.decide(52), "impact")).toBe(false);
  });

  test("G-IMPACT-BALANCE the balance check passed", () => {
    const story = without(
      wellUntil(52).clear(52),
      (entry) => entry.kind === "check",
    );
    expect(met(story.decide(52), "impact", "G-IMPACT-BALANCE")).toBe(false);
    expect(isOpen(story.decide(52), "impact")).toBe(false);
    expect(isOpen(wellUntil(52).clear(52).decide(52), "impact")).toBe(true);
  });

  test("G-IMPACT-WALK a clean walk of twenty minutes in the last twenty-eight days", () => {
    const story = without(
      wellUntil(52).clear(52),
      (entry) => entry.kind === "walk",
    );
    expect(verdict(story.decide(52), "impact", "G-IMPACT-WALK")).toMatchObject({
      met: false,
      have: 0,
      need: 20,
      unit: "minute",
    });
    story.walk(52, 19).clear(53).walk(53, 20).clear(54);
    expect(met(story.decide(53), "impact", "G-IMPACT-WALK")).toBe(false);
    expect(isOpen(story.decide(54), "impact")).toBe(true);
    const old = without(
      wellUntil(52),
      ({ kind }) => kind === "walk" || kind === "check",
    )
      .walk(20, 25)
      .clear(52);
    expect(met(old.decide(47), "impact", "G-IMPACT-WALK")).toBe(true);
    expect(met(old.decide(48), "impact", "G-IMPACT-WALK")).toBe(false);
    const signed = without(
      wellUntil(52).clear(52),
      (entry) => entry.kind === "walk",
    )
      .walk(51, 25, { signs: { heaviness: 1 } })
      .clear(52);
    expect(met(signed.decide(52), "impact", "G-IMPACT-WALK")).toBe(false);
  });

  test("G-IMPACT-BLEEDING none but a period for seven days", () => {
    const bled = wellUntil(50).signs(50, { bleeding: 1 }).clear(51, 52);
    expect(
      verdict(bled.decide(52), "impact", "G-IMPACT-BLEEDING"),
    ).toMatchObject({ met: false, have: 2, need: 7 });
    const period = wellUntil(50)
      .signs(50, { bleeding: 2 }, { period: "yes" })
      .clear(51, 52);
    expect(met(period.decide(52), "impact", "G-IMPACT-BLEEDING")).toBe(true);
    const unsure = wellUntil(50)
      .signs(50, { bleeding: 2 }, { period: "unsure" })
      .clear(51, 52);
    expect(met(unsure.decide(52), "impact", "G-IMPACT-BLEEDING")).toBe(false);
  });

  test("G-IMPACT-PELVIC none for seven days, and silent days count neither way", () => {
    const signed = wellUntil(46).signs(46, { urgency: 1 }).clear(47, 53);
    expect(
      verdict(signed.decide(51), "impact", "G-IMPACT-PELVIC"),
    ).toMatchObject({ met: false, have: 5, need: 7 });
    expect(met(signed.decide(53), "impact", "G-IMPACT-PELVIC")).toBe(true);
    const silent = without(
      wellUntil(51),
      (entry) => entry.kind === "check-in" && entry.on >= screened().date(46),
    ).clear(51);
    expect(
      verdict(silent.decide(51), "impact", "G-IMPACT-PELVIC"),
    ).toMatchObject({ met: false, have: 2, need: 4, unit: "check-in" });
  });
});

describe("impact after a tear, a hard birth or a history", () => {
  test("G-IMPACT-TEAR a third- or fourth-degree tear waits for a go-ahead, and for nothing else", () => {
    const story = wellUntil(60, { tear: "third-fourth" }).clear(60);
    const shut = story.decide(60);
    expect(
      gate(shut, "impact")
        .criteria.filter((criterion) => criterion.met !== true)
        .map(({ rule }) => rule),
    ).toEqual(["G-IMPACT-TEAR"]);
    expect(gate(shut, "impact").earliest).toBe(null);
    story.goAhead(61, "pelvic-physio", ["impact"]).clear(61);
    expect(isOpen(story.decide(61), "impact")).toBe(true);
    expectGolden("g-impact-tear", shut);
  });

  test("G-IMPACT-TEAR-BODY other tears and none are no such tear", () => {
    const ask = (tear: "none" | "first-second" | "third-fourth"): unknown =>
      met(
        screened({ tear }).clear(0, 20).decide(20),
        "impact",
        "G-IMPACT-TEAR-BODY",
      );
    expect(ask("none")).toBe(true);
    expect(ask("first-second")).toBe(true);
    expect(ask("third-fourth")).toBe(false);
  });

  test("G-IMPACT-TEAR-GO-AHEAD counts for impact and from day 42 on", () => {
    const ask = (day: number, scope: string): unknown =>
      met(
        screened({ tear: "third-fourth" })
          .goAhead(day, "doctor", [scope])
          .clear(50)
          .decide(50),
        "impact",
        "G-IMPACT-TEAR-GO-AHEAD",
      );
    expect(ask(41, "impact")).toBe(false);
    expect(ask(42, "impact")).toBe(true);
    expect(ask(42, "running")).toBe(false);
  });

  test("G-IMPACT-BIRTH an assisted birth waits, a plain one does not", () => {
    const assisted = wellUntil(60, { birth: "assisted" }).clear(60).decide(60);
    expect(
      gate(assisted, "impact")
        .criteria.filter((criterion) => criterion.met !== true)
        .map(({ rule }) => rule),
    ).toEqual(["G-IMPACT-BIRTH"]);
    expect(isOpen(wellUntil(60).clear(60).decide(60), "impact")).toBe(true);
  });

  test("G-IMPACT-BIRTH-BODY assisted and back-to-back wait; an unknown tear is unknown but after a caesarean or an early loss", () => {
    const ask = (
      birth: Birth,
      tear: "none" | "unknown",
      history: readonly History[] = [],
      gestationWeeks = 39,
    ): unknown =>
      met(
        screened({ birth, tear, history, gestationWeeks }).clear(20).decide(20),
        "impact",
        "G-IMPACT-BIRTH-BODY",
      );
    expect(ask("vaginal", "none")).toBe(true);
    expect(ask("assisted", "none")).toBe(false);
    expect(ask("vaginal", "none", ["back-to-back"])).toBe(false);
    for (const birth of ["vaginal", "other", "unknown"] as const)
      expect(ask(birth, "unknown")).toBe("unknown");
    expect(ask("caesarean", "unknown")).toBe(true);
    expect(ask("vaginal", "unknown", [], 15)).toBe(true);
  });

  test("G-IMPACT-BIRTH-GO-AHEAD opens it before day 84", () => {
    const story = wellUntil(60, { birth: "assisted" })
      .goAhead(59, "midwife", ["impact"])
      .clear(60);
    expect(isOpen(story.decide(60), "impact")).toBe(true);
    const early = wellUntil(60, { birth: "assisted" })
      .goAhead(30, "midwife", ["impact"])
      .clear(60);
    expect(met(early.decide(60), "impact", "G-IMPACT-BIRTH-GO-AHEAD")).toBe(
      false,
    );
  });

  test("G-IMPACT-BIRTH-WAIT day 84 with pelvic-floor work and four calm weeks is the other way", () => {
    const story = wellUntil(84, { birth: "assisted" }).clear(84);
    expect(isOpen(story.decide(83), "impact")).toBe(false);
    expect(isOpen(story.decide(84), "impact")).toBe(true);
  });

  test("G-IMPACT-BIRTH-DAY is not met on day 83", () => {
    const story = wellUntil(83, { birth: "assisted" }).clear(83);
    expect(
      verdict(story.decide(83), "impact", "G-IMPACT-BIRTH-DAY"),
    ).toMatchObject({ met: false, have: 11, need: 12, unit: "week" });
  });

  test("G-IMPACT-BIRTH-PF asks for pelvic-floor work on twelve of twenty-eight days", () => {
    const story = without(
      wellUntil(84, { birth: "assisted" }).clear(84),
      (entry) =>
        entry.kind === "session" &&
        entry.on >= screened().date(68) &&
        entry.items.every(({ movement }) =>
          /breath|pelvic-floor/.test(movement),
        ),
    );
    const asked = verdict(story.decide(84), "impact", "G-IMPACT-BIRTH-PF");
    expect(asked).toMatchObject({
      met: false,
      have: 11,
      need: 12,
      unit: "day",
    });
    expect(isOpen(story.decide(84), "impact")).toBe(false);
  });

  test("G-IMPACT-BIRTH-CALM a pelvic sign within twenty-eight days starts the wait anew", () => {
    const story = wellUntil(70, { birth: "assisted" })
      .signs(70, { leak: 1 })
      .forward(71, 98);
    const asked = story.clear(90).decide(90);
    expect(verdict(asked, "impact", "G-IMPACT-BIRTH-CALM")).toMatchObject({
      met: false,
      have: 20,
      need: 28,
    });
    expect(isOpen(story.decide(97), "impact")).toBe(false);
    expect(isOpen(story.clear(98).decide(98), "impact")).toBe(true);
  });

  test("G-IMPACT-HISTORY a prolapse asks for twenty-eight calm days, where others need seven", () => {
    const sign = (history: readonly History[]): Story =>
      wellUntil(45, { history }).signs(45, { heaviness: 1 }).forward(46, 60);
    expect(isOpen(sign([]).clear(58).decide(58), "impact")).toBe(true);
    const shut = sign(["prolapse"]).clear(58).decide(58);
    expect(met(shut, "impact", "G-IMPACT-HISTORY")).toBe(false);
    expect(isOpen(shut, "impact")).toBe(false);
  });

  test("G-IMPACT-HISTORY-BODY prolapse and long pushing count here, back-to-back and leaks do not", () => {
    const ask = (past: History): unknown =>
      met(
        screened({ history: [past] })
          .clear(20)
          .decide(20),
        "impact",
        "G-IMPACT-HISTORY-BODY",
      );
    expect(ask("prolapse")).toBe(false);
    expect(ask("long-pushing")).toBe(false);
    expect(ask("back-to-back")).toBe(true);
    expect(ask("leak-before")).toBe(true);
    expect(ask("multiple")).toBe(true);
  });

  test("G-IMPACT-HISTORY-CALM is met after twenty-eight days without a sign", () => {
    const story = wellUntil(52, { history: ["long-pushing"] }).clear(52);
    expect(met(story.decide(52), "impact", "G-IMPACT-HISTORY-CALM")).toBe(null);
    expect(isOpen(story.decide(52), "impact")).toBe(true);
    const signed = wellUntil(40, { history: ["long-pushing"] })
      .signs(40, { leak: 1 })
      .forward(41, 60)
      .clear(60);
    expect(
      verdict(signed.decide(60), "impact", "G-IMPACT-HISTORY-CALM"),
    ).toMatchObject({ met: false, have: 20, need: 28 });
  });

  test("G-IMPACT-HISTORY-GO-AHEAD a go-ahead for impact stands for the calm days", () => {
    const story = wellUntil(45, { history: ["prolapse"] })
      .signs(45, { heaviness: 1 })
      .forward(46, 60)
      .clear(60);
    expect(isOpen(story.decide(60), "impact")).toBe(false);
    story.goAhead(60, "pelvic-physio", ["impact"]);
    expect(isOpen(story.decide(60), "impact")).toBe(true);
  });
});

describe("impact stays open and closes", () => {
  test("G-IMPACT-LOAD closes with load", () => {
    const story = wellUntil(60).screen(60, { healed: "no" }).clear(60);
    expect(met(story.decide(60), "impact", "G-IMPACT-LOAD")).toBe(false);
    expect(offered(story.decide(60))).not.toContain("heel-drop");
  });

  test("G-IMPACT-HOLD a leak closes it; three clear check-ins bring it back whatever its opening asked", () => {
    const story = wellUntil(60).signs(60, { leak: 1 }).clear(61, 63);
    const shut = story.decide(60);
    expect(met(shut, "impact", "G-IMPACT-HOLD")).toBe(false);
    expect(verdict(shut, "impact", "G-IMPACT-PELVIC")).toBe(null);
    expect(gate(shut, "impact").earliest).toBe(story.date(63));
    expect(isOpen(story.decide(62), "impact")).toBe(false);
    const back = story.decide(63);
    expect(isOpen(back, "impact")).toBe(true);
    expect(gate(back, "impact").since).toBe(story.date(52));
    expectGolden("g-impact-hold-leak", shut);
    expectGolden("g-impact-hold-over", back);
  });

  test("G-IMPACT-GAP more than twenty-eight days without strength closes it until its opening criteria hold again", () => {
    const story = wellUntil(57).clear(57, 90);
    expect(met(story.decide(84), "impact", "G-IMPACT-GAP")).toBe(true);
    expect(met(story.decide(85), "impact", "G-IMPACT-GAP")).toBe(false);
    expect(met(story.decide(85), "impact", "G-IMPACT-WALK")).not.toBe(null);
    expect(isOpen(wellUntil(90).clear(90).decide(90), "impact")).toBe(true);
  });
});

describe("families", () => {
  const breath = (day: number, movement: string): [number, string] => [
    day,
    movement,
  ];
  function practised(done: readonly [number, string][]): Story {
    const story = screened({ days: [1, 2, 3, 4, 5, 6, 7], minutes: 35 }).clear(
      0,
      40,
    );
    for (const [day, movement] of done)
      story.session(day, [{ movement, sets: 1, reps: 6 }], { minutes: 4 });
    return story;
  }
  const BREATHS = [
    breath(14, "quiet-breath-lying"),
    breath(15, "quiet-breath-lying"),
    breath(16, "quiet-breath-side-lying"),
    breath(17, "quiet-breath-side-lying"),
    breath(18, "breath-360-seated"),
    breath(19, "breath-360-seated"),
  ];
  const RIBS = [breath(15, "seated-rotation"), breath(17, "seated-rotation")];

  test("F-TRUNK-BREATH no trunk work before the seated breath is clean twice", () => {
    const half = practised(RIBS);
    expect(familyVerdict(half, 20, "trunk", "F-TRUNK-BREATH").met).toBe(false);
    expect(offered(half.decide(20))).not.toContain("heel-slide");
    const whole = practised([...BREATHS, ...RIBS]);
    expect(offered(whole.decide(20))).toContain("heel-slide");
  });

  test("F-TRUNK-RIBS no trunk work before seated rotation is clean twice", () => {
    const half = practised(BREATHS);
    expect(familyVerdict(half, 20, "trunk", "F-TRUNK-RIBS").met).toBe(false);
    expect(offered(half.decide(20))).not.toContain("heel-slide");
    expect(
      familyVerdict(practised(RIBS), 20, "trunk", "F-TRUNK-RIBS").met,
    ).toBe(true);
  });

  test("F-JUMP-LAND no jump before the last landing is clean twice", () => {
    const before = wellUntil(70).clear(70);
    expect(familyVerdict(before, 70, "jump", "F-JUMP-LAND").met).toBe(false);
    expect(families(session(before.decide(70), "strength"))).toContain("land");
    const after = wellUntil(74).clear(74);
    expect(families(session(after.decide(74), "strength"))).toContain("jump");
  });

  test("F-HOP-JUMP no hop before small jumps in a row are clean twice", () => {
    const story = without(
      wellUntil(90).clear(90),
      (entry) =>
        entry.kind === "session" &&
        entry.items.some(({ movement }) => movement === "small-jumps-row"),
    );
    expect(familyVerdict(story, 90, "hop", "F-HOP-JUMP").met).toBe(false);
    expect(familyVerdict(wellUntil(90), 89, "hop", "F-HOP-JUMP").met).toBe(
      true,
    );
  });

  test("F-HOP-FLOOR and F-HOP-RUN-FLOOR hold hops back until week 12", () => {
    expect(familyVerdict(wellUntil(83), 83, "hop", "F-HOP-FLOOR").met).toBe(
      false,
    );
    const open = wellUntil(84).clear(84);
    expect(familyVerdict(open, 84, "hop", "F-HOP-FLOOR").met).toBe(true);
    const impacts = itemsOf(session(open.decide(84), "strength"));
    expect(impacts.map(({ impact }) => impact)).toContain(3);
  });

  test("F-HOP-RUN-FLOOR is the policy's own floor, its go-ahead included", () => {
    const ask = (story: Story, day: number): unknown =>
      familyVerdict(story, day, "hop", "F-HOP-RUN-FLOOR").met;
    expect(ask(screened(), 83)).toBe(false);
    expect(ask(screened(), 84)).toBe(true);
    expect(ask(screened(EARLY_LOSS), 42)).toBe(true);
    const staged = { policy: "staged-2026" };
    expect(ask(screened(staged), 84)).toBe(false);
    const agreed = screened(staged).goAhead(50, "doctor", ["running"]);
    expect(ask(agreed, 55)).toBe(false);
    expect(ask(agreed, 56)).toBe(true);
  });

  test("F-HOP-PHYSIO a pelvic-health physio's go-ahead for impact opens hops earlier", () => {
    const story = wellUntil(60).goAhead(60, "pelvic-physio", ["impact"]);
    expect(familyVerdict(story, 60, "hop", "F-HOP-PHYSIO").met).toBe(true);
    expect(familyVerdict(story, 60, "hop", "F-HOP-FLOOR").met).toBe(true);
    expect(familyVerdict(wellUntil(60), 60, "hop", "F-HOP-PHYSIO").met).toBe(
      false,
    );
  });

  test("F-HOP-PHYSIO-DAY never before day 42", () => {
    expect(familyVerdict(screened(), 41, "hop", "F-HOP-PHYSIO-DAY").met).toBe(
      false,
    );
    expect(familyVerdict(screened(), 42, "hop", "F-HOP-PHYSIO-DAY").met).toBe(
      true,
    );
  });

  test("F-HOP-PHYSIO-GO-AHEAD is nobody else's word, and none of before day 42", () => {
    const ask = (from: "doctor" | "pelvic-physio", day: number): unknown =>
      familyVerdict(
        screened().goAhead(day, from, ["impact"]),
        60,
        "hop",
        "F-HOP-PHYSIO-GO-AHEAD",
      ).met;
    expect(ask("pelvic-physio", 42)).toBe(true);
    expect(ask("pelvic-physio", 41)).toBe(false);
    expect(ask("doctor", 50)).toBe(false);
  });
});

test("time alone opens nothing that loads or jolts, at any number of weeks (R1, R68)", () => {
  for (const day of [42, 84, 180, 400, 1461, 2200]) {
    const story = new Story(screened().ended, HEALTHY)
      .screen(Math.max(0, day - 30))
      .clear(Math.max(0, day - 30), day);
    const decision = story.decide(day);
    for (const id of ["load", "impact", "run", "beyond"])
      expect(isOpen(decision, id), `${id} on day ${day}`).toBe(false);
    expect(
      itemsOf(session(decision, "strength")).every(({ kg }) => kg === null),
    ).toBe(true);
    expect(session(decision, "run")).toBe(null);
  }
});
