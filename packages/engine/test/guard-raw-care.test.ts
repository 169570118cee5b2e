import { describe, expect, test } from "vitest";
import {
  bleedsForCare,
  hasPainForCare,
  isStillIll,
  roseLately,
  waitsForDoming,
  waitsForPain,
} from "../src/guard/raw-care.ts";
import type { Entry, SignAnswers } from "../src/type/entry.ts";
import {
  complete,
  dateOf,
  entry,
  factsOf,
  knownFrom,
  pain,
  session,
  signs,
  word,
} from "./kit/raw.ts";

const TODAY = 100;
const BONES = ["foot", "shin", "rib", "groin", "front-of-hip", "sacrum"];
const FLAGS = ["onImpact", "night", "rest", "spot", "limp", "worse"];
const MUSCLES = [
  "ankle",
  "calf",
  "knee",
  "thigh",
  "buttock",
  "hip",
  "upper-back",
  "neck",
  "shoulder",
  "elbow",
  "wrist",
];
const anotherEnd = entry(3, "profile", { ended: dateOf(-300) });

describe("a pain that calls for care", () => {
  const calls = (...entries: readonly Entry[]): boolean =>
    hasPainForCare(factsOf(TODAY, entries));

  test.each(
    BONES,
  )("GU-15 at %s does with any flag, whenever it was told", (site) => {
    for (const flag of FLAGS)
      expect(calls(pain(50, site, 1, { [flag]: true }))).toBe(true);
    expect(calls(pain(50, site, 9))).toBe(false);
    expect(calls(pain(50, site, 0, { limp: true }))).toBe(false);
  });

  test.each([
    "scar",
    "perineum",
  ])("GU-15 at %s does where activity brings it on or it grows", (site) => {
    expect(calls(pain(50, site, 1, { onImpact: true }))).toBe(true);
    expect(calls(pain(50, site, 1, { worse: true }))).toBe(true);
    expect(calls(pain(50, site, 9, { night: true }))).toBe(false);
    expect(calls(pain(50, site, 0, { worse: true }))).toBe(false);
  });

  test.each([
    "low-back",
    "upper-back",
  ])("GU-15 at %s does when sudden", (site) => {
    expect(calls(pain(50, site, 1, { sudden: true }))).toBe(true);
    expect(calls(pain(50, site, 1, { sudden: false }))).toBe(false);
    expect(calls(pain(50, site, 0, { sudden: true }))).toBe(false);
  });

  test.each(MUSCLES)("GU-15 at %s does from 7 of 10", (site) => {
    expect(calls(pain(50, site, 6, { limp: true }))).toBe(false);
    expect(calls(pain(50, site, 7))).toBe(true);
    expect(calls(pain(50, site, 8))).toBe(true);
  });

  test("GU-15 of another kind does not by its score alone", () => {
    for (const site of ["low-back", "pubic", "girdle", "scar"])
      expect(calls(pain(50, site, 10))).toBe(false);
    expect(calls(pain(50, "knee", 1, { sudden: true }))).toBe(false);
  });

  test("GU-15 lost height does, with no pain at all and anywhere", () => {
    for (const site of ["upper-back", "knee"]) {
      expect(calls(pain(50, site, 0, { heightLoss: true }))).toBe(true);
      expect(calls(pain(50, site, 0, { heightLoss: false }))).toBe(false);
    }
  });

  test("GU-15 no longer does after somebody's word on it", () => {
    const told = pain(50, "shin", 2, { limp: true });
    expect(calls()).toBe(false);
    expect(calls(told, word(1, "shin"))).toBe(false);
    expect(calls(told, word(60, "foot"))).toBe(true);
    expect(
      calls(told, pain(60, "foot", 2, { limp: true }), word(61, "shin")),
    ).toBe(true);
  });
});

describe("a pain that holds", () => {
  const waits = (...entries: readonly Entry[]): boolean =>
    waitsForPain(factsOf(TODAY, entries));

  test.each(BONES)("GU-16 any at %s does", (site) => {
    expect(waits(pain(TODAY, site, 1))).toBe(true);
    expect(waits(pain(TODAY, site, 0, { limp: true }))).toBe(false);
  });

  test("GU-16 elsewhere one of 4 of 10, with a limp or growing does", () => {
    expect(waits(pain(TODAY, "knee", 3))).toBe(false);
    expect(waits(pain(TODAY, "knee", 4))).toBe(true);
    expect(waits(pain(TODAY, "knee", 5))).toBe(true);
    expect(waits(pain(TODAY, "knee", 1, { limp: true }))).toBe(true);
    expect(waits(pain(TODAY, "knee", 1, { worse: true }))).toBe(true);
    expect(waits(pain(TODAY, "knee", 1, { limp: false, worse: false }))).toBe(
      false,
    );
    expect(waits(pain(TODAY, "knee", 0, { worse: true }))).toBe(false);
    expect(waits(pain(TODAY, "knee", 3, { night: true }))).toBe(false);
  });

  test("GU-16 until two complete days have followed the last of them, or somebody's word", () => {
    const told = pain(50, "shin", 1);
    const one = complete(60);
    const two = complete(61);
    expect(waits()).toBe(false);
    expect(waits(told)).toBe(true);
    expect(waits(told, one)).toBe(true);
    expect(waits(told, one, two)).toBe(false);
    expect(waits(told, one, two, complete(62))).toBe(false);
    expect(waits(told, word(1, "shin"))).toBe(false);
    const later = pain(60, "knee", 4);
    expect(waits(told, later, complete(55), complete(56), two)).toBe(true);
    expect(waits(later, told, complete(55), complete(56), two)).toBe(true);
    expect(waits(told, pain(62, "knee", 1), one, two)).toBe(false);
  });
});

describe("illness", () => {
  const ill = (...entries: readonly Entry[]): boolean =>
    isStillIll(factsOf(TODAY, entries));

  test("GU-14 lasts until a complete check-in of a later day", () => {
    expect(ill()).toBe(false);
    expect(ill(complete(TODAY))).toBe(false);
    expect(ill(signs(TODAY, { ill: 1 }))).toBe(true);
    expect(ill(signs(TODAY, { ill: 0 }))).toBe(false);
    expect(ill(signs(50, { ill: 1 }))).toBe(true);
    expect(ill(signs(50, { ill: 1 }), complete(50))).toBe(true);
    expect(ill(signs(50, { ill: 1 }), complete(51))).toBe(false);
    expect(
      ill(signs(50, { ill: 1 }), signs(52, { ill: 2 }), complete(51)),
    ).toBe(true);
    expect(
      ill(signs(52, { ill: 1 }), signs(50, { ill: 2 }), complete(51)),
    ).toBe(true);
  });

  test.each([
    "ill",
    "sign:ill",
    "H-ILL",
  ])("GU-14 ends with a word on %s of its day or later", (name) => {
    expect(ill(signs(50, { ill: 1 }), word(49, name))).toBe(true);
    expect(ill(signs(50, { ill: 1 }), word(50, name))).toBe(false);
    expect(ill(signs(50, { ill: 1 }), word(50, "leak"))).toBe(true);
  });
});

describe("bleeding that rose with activity", () => {
  const rose = (...entries: readonly Entry[]): boolean =>
    roseLately(factsOf(TODAY, entries));

  test("GU-13 counts on its day and the next", () => {
    expect(rose()).toBe(false);
    expect(rose(signs(TODAY, { "bleeding-up": 1 }))).toBe(true);
    expect(rose(signs(TODAY - 1, { "bleeding-up": 1 }))).toBe(true);
    expect(rose(signs(TODAY - 2, { "bleeding-up": 3 }))).toBe(false);
    expect(rose(signs(TODAY, { "bleeding-up": 0, bleeding: 3 }))).toBe(false);
  });

  test.each([
    "bleeding",
    "sign:bleeding",
    "care:bleeding",
    "bleeding-up",
    "sign:bleeding-up",
    "care:bleeding-up",
    "H-BLEEDING",
    "care",
    "H-CARE",
  ])("GU-13 ends with a word on %s of its day or later", (name) => {
    const told = signs(TODAY - 1, { "bleeding-up": 1 });
    expect(rose(told, word(TODAY - 2, name))).toBe(true);
    expect(rose(told, word(TODAY - 1, name))).toBe(false);
    expect(rose(told, word(TODAY, "leak"))).toBe(true);
  });
});

describe("doming", () => {
  const waits = (...entries: readonly Entry[]): boolean =>
    waitsForDoming(factsOf(TODAY, entries));
  const told = signs(50, { doming: 1 });
  const items = (
    day: number,
    own: SignAnswers | undefined,
    ...each: readonly (SignAnswers | undefined)[]
  ): Entry =>
    entry(day, "session", {
      minutes: 5,
      ...(own === undefined ? {} : { signs: own }),
      items: each.map((answers) => ({
        movement: "squat",
        sets: 1,
        ...(answers === undefined ? {} : { signs: answers }),
      })),
    });

  test("GU-44 waits for a session without it, of that day or later", () => {
    expect(waits()).toBe(false);
    expect(waits(signs(50, { doming: 0, leak: 1 }))).toBe(false);
    expect(waits(told)).toBe(true);
    expect(waits(told, session(49, "squat"))).toBe(true);
    expect(waits(told, session(50, "squat"))).toBe(false);
    expect(waits(told, session(51, "squat"))).toBe(false);
    expect(waits(told, signs(60, { doming: 1 }), session(55, "squat"))).toBe(
      true,
    );
    expect(waits(told, complete(60))).toBe(true);
  });

  test("GU-44 one item without it is enough", () => {
    expect(waits(told, items(60, { doming: 1 }, undefined))).toBe(true);
    expect(waits(told, items(60, "none"))).toBe(true);
    expect(waits(told, items(60, "none", { doming: 1 }))).toBe(true);
    expect(waits(told, items(60, "none", { doming: 1 }, "none"))).toBe(false);
    expect(waits(told, items(60, { doming: 0 }, { doming: 0 }))).toBe(false);
    expect(waits(told, items(60, { leak: 1 }, { leak: 1 }))).toBe(false);
  });

  test("GU-44 keeps still after another end", () => {
    expect(waits(told, anotherEnd)).toBe(false);
  });
});

describe("bleeding that calls for care", () => {
  const calls = (day: number, ...entries: readonly Entry[]): boolean =>
    bleedsForCare(factsOf(day, entries));
  const bled = (day: number): Entry => signs(day, { bleeding: 1 });
  const rose = (day: number): Entry => signs(day, { "bleeding-up": 1 });

  test("GU-12 does from day 56, from day 21 after a short pregnancy, whenever it is asked", () => {
    expect(calls(55, bled(55))).toBe(false);
    expect(calls(56, bled(56))).toBe(true);
    expect(calls(99, bled(55))).toBe(false);
    expect(calls(99, bled(56))).toBe(true);
    const short = (day: number): boolean =>
      bleedsForCare(factsOf(70, [bled(day)], { gestationWeeks: 19 }));
    expect([short(20), short(21)]).toEqual([false, true]);
    expect(calls(99, signs(70, { bleeding: 0, ill: 1 }))).toBe(false);
  });

  test("GU-12 that rose does from day 42, a period or not", () => {
    expect(calls(41, rose(41))).toBe(false);
    expect(calls(42, rose(42))).toBe(true);
    expect(calls(99, rose(41))).toBe(false);
    expect(calls(99, rose(42))).toBe(true);
    const period = entry(60, "check-in", { period: "yes" });
    expect(calls(60, rose(60), period)).toBe(true);
    expect(calls(60, bled(60), period)).toBe(false);
    expect(calls(61, bled(61), period)).toBe(true);
    const none = entry(60, "check-in", { period: "no" });
    expect(calls(60, bled(60), none)).toBe(true);
  });

  test("GU-12 ends with a word of its day or later", () => {
    expect(calls(99, bled(60), word(59, "bleeding"))).toBe(true);
    expect(calls(99, bled(60), word(60, "bleeding"))).toBe(false);
    expect(calls(99, bled(60), word(61, "leak"))).toBe(true);
    expect(calls(99, bled(60), bled(62), word(61, "bleeding"))).toBe(true);
  });

  test("GU-12 is not asked where no end is told, and after another end of today alone", () => {
    expect(bleedsForCare(knownFrom(99, [bled(99)]))).toBe(false);
    expect(calls(99, anotherEnd, bled(99))).toBe(true);
    expect(calls(99, anotherEnd, bled(98))).toBe(false);
    expect(calls(99)).toBe(false);
  });
});
