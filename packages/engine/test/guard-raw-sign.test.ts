import { describe, expect, test } from "vitest";
import {
  hasBledWithin,
  hasCompleteDays,
  hasHurtWoundWithin,
  hasOpenWarning,
  hasUnspokenPelvicSign,
  hasWordOnPain,
  isCareSignOpen,
  isFlagged,
  waitsForClearCheckIns,
} from "../src/guard/raw-sign.ts";
import type { Entry } from "../src/type/entry.ts";
import {
  complete,
  entry,
  factsOf,
  pain,
  run,
  session,
  signs,
  word,
} from "./kit/raw.ts";

const TODAY = 40;
const PELVIC_WORDS = ["pelvic", "pelvic-third", "H-PELVIC", "H-PELVIC-THIRD"];
const CARE_WORDS = ["care", "H-CARE"];
const GIRDLE = ["low-back", "pubic", "girdle"];

/** Complete check-ins of a number of days up to today. */
function clear(days: number): readonly Entry[] {
  return Array.from({ length: days }, (_, ago) => complete(TODAY - ago));
}

describe("warnings", () => {
  const open = (...entries: readonly Entry[]): boolean =>
    hasOpenWarning(factsOf(TODAY, entries));
  const warned = (...warnings: readonly string[]): Entry =>
    entry(20, "check-in", { warnings });

  test("GU-02 stay open, however long ago, and none is none", () => {
    expect(open()).toBe(false);
    expect(open(complete(20))).toBe(false);
    expect(open(warned())).toBe(false);
    expect(open(warned("RF-13"))).toBe(true);
    expect(open(complete(20), warned("RF-13"), ...clear(10))).toBe(true);
  });

  test.each([
    "RF-06.fainted",
    "RF-06",
    "warning:RF-06",
    "warning:RF-06.fainted",
    "warning",
    "H-WARNING",
  ])("GU-02 a word on %s of that day or later speaks of it", (name) => {
    expect(open(warned("RF-06.fainted"), word(20, name))).toBe(false);
    expect(open(warned("RF-06.fainted"), word(21, name))).toBe(false);
    expect(open(warned("RF-06.fainted"), word(19, name))).toBe(true);
  });

  test("GU-02 a word on another warning does not, and each of several wants its own", () => {
    expect(open(warned("RF-06"), word(21, "RF-07"))).toBe(true);
    expect(open(warned("RF-06", "RF-13"), word(21, "RF-06"))).toBe(true);
    expect(open(warned("RF-06", "RF-13"), word(21, "RF-06", "RF-13"))).toBe(
      false,
    );
  });
});

describe("pelvic signs of today", () => {
  const told = (...entries: readonly Entry[]): boolean =>
    hasUnspokenPelvicSign(factsOf(TODAY, entries));

  test.each([
    "leak",
    "urgency",
    "heaviness",
    "pelvic-pain",
    "bulge",
  ])("GU-06 %s is one, today and above none, until somebody's word", (sign) => {
    expect(told(signs(TODAY, { [sign]: 1 }))).toBe(true);
    expect(told(signs(TODAY, { [sign]: 0 }))).toBe(false);
    expect(told(signs(TODAY - 1, { [sign]: 3 }))).toBe(false);
    const names = [sign, `sign:${sign}`, `care:${sign}`];
    for (const name of [...names, ...PELVIC_WORDS, ...CARE_WORDS])
      expect(told(word(1, name), signs(TODAY, { [sign]: 1 }))).toBe(false);
    expect(told(word(1, "doming"), signs(TODAY, { [sign]: 1 }))).toBe(true);
  });

  test.each(GIRDLE)("GU-06 a pain at %s counts as one", (site) => {
    expect(told(pain(TODAY, site, 1))).toBe(true);
    expect(told(pain(TODAY, site, 0))).toBe(false);
    expect(told(pain(TODAY - 1, site, 9))).toBe(false);
    for (const name of [site, `sign:${site}`, `care:${site}`, "pelvic"])
      expect(told(word(1, name), pain(TODAY, site, 1))).toBe(false);
    expect(told(word(1, "leak"), pain(TODAY, site, 1))).toBe(true);
  });

  test("GU-06 other signs and other pains do not", () => {
    expect(told()).toBe(false);
    expect(told(complete(TODAY))).toBe(false);
    expect(told(signs(TODAY, { doming: 3, ill: 3 }))).toBe(false);
    expect(told(pain(TODAY, "knee", 9))).toBe(false);
  });

  test("GU-06 one of several that nobody spoke of is enough", () => {
    expect(told(word(1, "leak"), signs(TODAY, { leak: 1, urgency: 1 }))).toBe(
      true,
    );
    expect(
      told(
        word(1, "pubic"),
        pain(TODAY, "pubic", 1),
        pain(TODAY, "low-back", 1),
      ),
    ).toBe(true);
  });
});

describe("signs that call for care by themselves", () => {
  const open = (...entries: readonly Entry[]): boolean =>
    isCareSignOpen(factsOf(TODAY, entries));

  test.each([
    "bulge",
    "scar-pain",
  ])("GU-37 %s does whenever it was told, until somebody's word", (sign) => {
    expect(open(signs(3, { [sign]: 1 }), ...clear(30))).toBe(true);
    expect(open(signs(3, { [sign]: 0, leak: 1 }))).toBe(false);
    for (const name of [sign, `sign:${sign}`, `care:${sign}`, ...CARE_WORDS])
      expect(open(signs(3, { [sign]: 1 }), word(1, name))).toBe(false);
    expect(open(signs(3, { [sign]: 1 }), word(4, "leak"))).toBe(true);
  });

  test("GU-37 others do not, and one of two without a word does", () => {
    expect(open()).toBe(false);
    expect(open(signs(3, { leak: 3, doming: 3 }))).toBe(false);
    expect(open(signs(3, { bulge: 1, "scar-pain": 1 }), word(4, "bulge"))).toBe(
      true,
    );
    expect(open(signs(3, { leak: 1 }), signs(4, { bulge: 1 }))).toBe(true);
  });
});

describe("bleeding and wounds of the last days", () => {
  const bled = (...entries: readonly Entry[]): boolean =>
    hasBledWithin(factsOf(TODAY, entries), 7);
  const hurt = (...entries: readonly Entry[]): boolean =>
    hasHurtWoundWithin(factsOf(TODAY, entries), 7);

  test("GU-41 bleeding counts for its days, but on a day of a period", () => {
    expect(bled()).toBe(false);
    expect(bled(signs(TODAY, { bleeding: 1 }))).toBe(true);
    expect(bled(signs(TODAY - 6, { bleeding: 1 }))).toBe(true);
    expect(bled(signs(TODAY - 7, { bleeding: 3 }))).toBe(false);
    expect(bled(signs(TODAY, { bleeding: 0, leak: 1 }))).toBe(false);
    expect(bled(signs(TODAY, { ill: 1 }))).toBe(false);
    const period = (day: number, told: "yes" | "no"): Entry =>
      entry(day, "check-in", { period: told });
    const today = signs(TODAY, { bleeding: 1 });
    expect(bled(today, period(TODAY, "yes"))).toBe(false);
    expect(bled(today, period(TODAY, "no"))).toBe(true);
    expect(bled(today, period(TODAY - 1, "yes"))).toBe(true);
    expect(bled(run(TODAY, 60, { signs: { bleeding: 1 } }))).toBe(true);
  });

  test("GU-41 pain of a scar, a wound or the perineum counts for its days, until somebody's word", () => {
    expect(hurt()).toBe(false);
    const kinds = [
      ["scar-pain", (day: number) => signs(day, { "scar-pain": 1 })],
      ["scar", (day: number) => pain(day, "scar", 1)],
      ["perineum", (day: number) => pain(day, "perineum", 1)],
    ] as const;
    for (const [name, tell] of kinds) {
      expect(hurt(tell(TODAY))).toBe(true);
      expect(hurt(tell(TODAY - 6))).toBe(true);
      expect(hurt(tell(TODAY - 7))).toBe(false);
      expect(hurt(tell(TODAY), word(1, name))).toBe(false);
      expect(hurt(tell(TODAY), word(1, "knee"))).toBe(true);
    }
    expect(hurt(pain(TODAY, "knee", 9))).toBe(false);
    expect(hurt(pain(TODAY, "scar", 0))).toBe(false);
    expect(hurt(signs(TODAY, { leak: 1 }))).toBe(false);
    expect(hurt(signs(TODAY - 9, { leak: 1 }), pain(TODAY, "scar", 1))).toBe(
      true,
    );
    const both = entry(TODAY, "check-in", {
      pain: [
        { site: "knee", score: 1 },
        { site: "scar", score: 1 },
      ],
    });
    expect(hurt(both)).toBe(true);
  });
});

describe("a word on a pain", () => {
  const spoken = (name: string): boolean =>
    hasWordOnPain(factsOf(TODAY, [word(1, name)]), "shin");

  test.each([
    "shin",
    "pain:shin",
    "bone:shin",
    "wound:shin",
    "care:shin",
    "pain",
    "bone",
    "wound",
    "H-PAIN",
    "H-BONE",
    ...CARE_WORDS,
  ])("GU-15 may call it %s", (name) => {
    expect(spoken(name)).toBe(true);
  });

  test("GU-15 is none where it names another site", () => {
    expect(spoken("foot")).toBe(false);
    expect(spoken("pain:foot")).toBe(false);
    expect(hasWordOnPain(factsOf(TODAY, []), "shin")).toBe(false);
  });

  test("GU-15 each flag of a bone pain is one, and no other mark is", () => {
    const bone = { site: "shin", score: 1 };
    for (const flag of ["onImpact", "night", "rest", "spot", "limp", "worse"]) {
      expect(isFlagged({ ...bone, [flag]: true })).toBe(true);
      expect(isFlagged({ ...bone, [flag]: false })).toBe(false);
    }
    expect(isFlagged(bone)).toBe(false);
    expect(isFlagged({ ...bone, sudden: true, heightLoss: true })).toBe(false);
  });
});

describe("clear check-ins after a pelvic sign", () => {
  const waits = (...entries: readonly Entry[]): boolean =>
    waitsForClearCheckIns(factsOf(TODAY, entries));

  test.each([
    "leak",
    "urgency",
    "heaviness",
    "pelvic-pain",
  ])("GU-29 a mild %s waits for three, a stronger one for seven", (sign) => {
    const told = (strength: 1 | 2 | 3): Entry =>
      signs(TODAY - 10, { [sign]: strength });
    expect(waits(told(1), ...clear(2))).toBe(true);
    expect(waits(told(1), ...clear(3))).toBe(false);
    for (const strength of [2, 3] as const) {
      expect(waits(told(strength), ...clear(6))).toBe(true);
      expect(waits(told(strength), ...clear(7))).toBe(false);
    }
    expect(waits(told(1), word(1, sign))).toBe(false);
    expect(waits(told(1), word(1, "doming"))).toBe(true);
  });

  test.each(
    GIRDLE,
  )("GU-29 a pain at %s waits for three up to 3 of 10, for seven above", (site) => {
    const told = (score: number): Entry => pain(TODAY - 10, site, score);
    for (const score of [1, 3]) {
      expect(waits(told(score), ...clear(2))).toBe(true);
      expect(waits(told(score), ...clear(3))).toBe(false);
    }
    expect(waits(told(4), ...clear(6))).toBe(true);
    expect(waits(told(4), ...clear(7))).toBe(false);
    expect(waits(told(0))).toBe(false);
    expect(waits(told(4), word(1, site))).toBe(false);
  });

  test("GU-29 nothing told waits for nothing, nor do a bulge and others, which have their own", () => {
    expect(waits()).toBe(false);
    expect(waits(complete(TODAY))).toBe(false);
    expect(waits(signs(TODAY, { bulge: 3 }))).toBe(false);
    expect(waits(signs(TODAY, { ill: 3, doming: 3 }))).toBe(false);
    expect(waits(pain(TODAY, "knee", 9))).toBe(false);
  });

  test("GU-29 the last day counts, wherever it stands, and the stronger of one day", () => {
    const day = TODAY - 3;
    const mild = signs(day, { leak: 1 });
    const strong = signs(day, { urgency: 2 });
    const last = clear(3);
    expect(waits(mild, ...last)).toBe(false);
    expect(waits(mild, strong, ...last)).toBe(true);
    expect(waits(strong, mild, ...last)).toBe(true);
    expect(waits(signs(day, { leak: 1, urgency: 2 }), ...last)).toBe(true);
    expect(waits(signs(day - 1, { leak: 3 }), mild, ...last)).toBe(false);
    expect(waits(mild, signs(day - 1, { leak: 3 }), ...last)).toBe(false);
    expect(waits(signs(day - 5, { leak: 1 }), mild, ...clear(2))).toBe(true);
    expect(
      waits(signs(day, { leak: 1 }), pain(day, "girdle", 4), ...last),
    ).toBe(true);
    expect(waits(mild, signs(day + 1, { ill: 1 }), ...last)).toBe(false);
    expect(waits(word(1, "urgency"), mild, strong, ...last)).toBe(false);
    const other = signs(TODAY - 1, { ill: 1 });
    expect(waits(signs(TODAY - 2, { leak: 1 }), other)).toBe(true);
  });
});

describe("complete days", () => {
  const has = (after: number, need: number, ...entries: readonly Entry[]) => {
    const facts = factsOf(TODAY, entries);
    return hasCompleteDays(facts, facts.day - TODAY + after, need);
  };

  test("GU-29 are counted after a day, until and with today, gaps or not", () => {
    const two = [complete(TODAY - 3), complete(TODAY)];
    expect(has(TODAY - 4, 2, ...two)).toBe(true);
    expect(has(TODAY - 3, 2, ...two)).toBe(false);
    expect(has(TODAY - 3, 1, ...two)).toBe(true);
    expect(has(TODAY, 1, ...two)).toBe(false);
    expect(has(TODAY - 4, 3, ...two)).toBe(false);
    expect(has(TODAY - 9, 1, ...two)).toBe(true);
  });

  test("GU-29 take one day once, and only what check-ins answer", () => {
    expect(has(TODAY - 2, 2, complete(TODAY), complete(TODAY))).toBe(false);
    expect(has(TODAY - 2, 1, signs(TODAY, { leak: 0 }))).toBe(false);
    const half = entry(TODAY, "check-in", { warnings: "none", pain: [] });
    const ran = run(TODAY, 60);
    expect(has(TODAY - 2, 1, half, ran, session(TODAY, "squat"))).toBe(false);
    expect(
      has(TODAY - 2, 1, half, entry(TODAY, "check-in", { signs: "none" })),
    ).toBe(true);
  });
});
