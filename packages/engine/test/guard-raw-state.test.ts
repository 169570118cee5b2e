import { describe, expect, test } from "vitest";
import {
  daysSinceEnd,
  hasAgreed,
  hasAnotherEnd,
  hasAnsweredAsked,
  hasLongWait,
  hasMajorTear,
  hasOpenHistory,
  hasOpenTopic,
  hasShortWindows,
  hasSurgery,
  hasUnansweredTopic,
  hasUnspokenAskedSign,
  hasYesTopic,
  isHealed,
  isPaused,
  isPregnantNow,
  isShortPregnancy,
  runFloor,
  waitsAfterSurgery,
  waitsAfterTear,
} from "../src/guard/raw-state.ts";
import type { Entry, TopicAnswer } from "../src/type/entry.ts";
import {
  BODY,
  complete,
  dateOf,
  entry,
  factsOf,
  knownFrom,
  screened,
  signs,
  TOPICS,
  word,
} from "./kit/raw.ts";

const answer = (day: number, topic: string, told: TopicAnswer): Entry =>
  entry(day, "screen", { answers: { [topic]: told } });
const healed = (day: number, told: "yes" | "no" | "unsure"): Entry =>
  entry(day, "screen", { healed: told });
const pregnant = (day: number, told: "yes" | "no" | "unsure"): Entry =>
  entry(day, "check-in", { pregnant: told });

describe("time since the end", () => {
  test("counts whole days, and nothing dated has begun where no end is told", () => {
    expect(daysSinceEnd(factsOf(9, []))).toBe(9);
    expect(daysSinceEnd(knownFrom(9, []))).toBe(Number.NEGATIVE_INFINITY);
  });

  test("more than one told end is another one", () => {
    const { ended: _, ...noEnd } = BODY;
    const again = entry(5, "profile", { ended: dateOf(3) });
    const same = entry(5, "profile", BODY);
    expect(hasAnotherEnd(factsOf(9, []))).toBe(false);
    expect(hasAnotherEnd(factsOf(9, [same]))).toBe(false);
    expect(hasAnotherEnd(factsOf(9, [again]))).toBe(true);
    expect(hasAnotherEnd(factsOf(9, [entry(5, "profile", noEnd)]))).toBe(false);
  });
});

describe("how the pregnancy was", () => {
  test("is short under twenty weeks, and not where no length is told", () => {
    const isShort = (gestationWeeks: number): boolean =>
      isShortPregnancy(factsOf(9, [], { gestationWeeks }));
    expect([isShort(19), isShort(20), isShort(39)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(isShortPregnancy(knownFrom(9, []))).toBe(false);
  });

  test("GU-21 has short windows under twelve weeks, under twenty with the word on exercise since the end", () => {
    const short = (gestationWeeks: number, ...more: Entry[]): boolean =>
      hasShortWindows(factsOf(9, more, { gestationWeeks }));
    expect([short(11), short(12), short(19), short(20)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(short(12, word(0, "exercise"))).toBe(true);
    expect(short(19, word(0, "exercise"))).toBe(true);
    expect(short(19, word(-1, "exercise"))).toBe(false);
    expect(short(19, word(0, "running"))).toBe(false);
    expect(short(20, word(0, "exercise"))).toBe(false);
    expect(hasShortWindows(knownFrom(9, [word(0, "exercise")]))).toBe(false);
  });

  test.each([
    "caesarean",
    "surgery",
    "unknown",
  ] as const)("GU-21 has no short windows after %s", (birth) => {
    const facts = factsOf(9, [], { gestationWeeks: 9, birth });
    expect(hasSurgery(facts)).toBe(true);
    expect(hasShortWindows(facts)).toBe(false);
  });

  test("counts an untold birth as an operation, a vaginal or assisted one not", () => {
    expect(hasSurgery(knownFrom(9, []))).toBe(true);
    for (const birth of ["vaginal", "assisted", "other"] as const)
      expect(hasSurgery(factsOf(9, [], { birth }))).toBe(false);
  });
});

describe("waiting after the birth", () => {
  test("GU-18 an operation waits until day 56, until day 28 with the word on exercise", () => {
    const waits = (day: number, ...more: Entry[]): boolean =>
      waitsAfterSurgery(factsOf(day, more, { birth: "caesarean" }));
    expect([waits(27), waits(28), waits(55), waits(56)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    const agreed = word(0, "exercise");
    expect([waits(27, agreed), waits(28, agreed)]).toEqual([true, false]);
    expect(waits(28, word(-1, "exercise"))).toBe(true);
    expect(waits(20, pregnant(20, "yes"))).toBe(false);
    expect(waitsAfterSurgery(factsOf(20, []))).toBe(false);
  });

  test("GU-18 a third- or fourth-degree tear waits until day 28", () => {
    const tear = "third-fourth" as const;
    const waits = (day: number, body: object = {}, ...more: Entry[]): boolean =>
      waitsAfterTear(factsOf(day, more, { tear, ...body }));
    expect([waits(27), waits(28)]).toEqual([true, false]);
    expect(waits(27, { gestationWeeks: 11 })).toBe(false);
    expect(waits(27, {}, pregnant(20, "yes"))).toBe(false);
    for (const other of ["none", "first-second", "unknown"] as const) {
      expect(waits(27, { tear: other })).toBe(false);
      expect(hasMajorTear(factsOf(27, [], { tear: other }))).toBe(false);
    }
    expect(hasMajorTear(factsOf(27, [], { tear, birth: "caesarean" }))).toBe(
      true,
    );
  });

  test("GU-45 an assisted or back-to-back birth waits until day 84, or for the word on impact from day 42", () => {
    for (const body of [
      { birth: "assisted" as const },
      { history: ["back-to-back" as const] },
    ]) {
      const waits = (day: number, ...more: Entry[]): boolean =>
        hasLongWait(factsOf(day, more, body));
      expect([waits(83), waits(84)]).toEqual([true, false]);
      expect(waits(83, word(41, "impact"))).toBe(true);
      expect(waits(83, word(42, "impact"))).toBe(false);
      expect(waits(83, word(42, "running"))).toBe(true);
    }
    expect(hasLongWait(factsOf(50, []))).toBe(false);
    expect(hasLongWait(factsOf(50, [], { history: ["prolapse"] }))).toBe(false);
  });

  test("GU-45 so does a tear or a position that is not known, but after a short pregnancy", () => {
    const { history: _, ...untold } = BODY;
    const { tear: __, ...untorn } = BODY;
    const waits = (body: object, more: object = {}): boolean =>
      hasLongWait(knownFrom(50, [entry(0, "profile", { ...body, ...more })]));
    expect(waits(untold)).toBe(true);
    expect(waits(untold, { gestationWeeks: 19 })).toBe(false);
    expect(waits(untold, { birth: "caesarean" })).toBe(true);
    expect(waits(untorn)).toBe(true);
    expect(waits(untorn, { birth: "caesarean" })).toBe(false);
    expect(waits(BODY, { tear: "unknown" })).toBe(true);
    expect(waits(BODY, { tear: "first-second" })).toBe(false);
    expect(waits(BODY, { tear: "unknown", gestationWeeks: 19 })).toBe(false);
  });

  test("GU-17 an agreement counts from its day since the end on", () => {
    const agreed = (day: number): boolean =>
      hasAgreed(factsOf(60, [word(day, "impact")]), "impact", 42);
    expect([agreed(41), agreed(42), agreed(43)]).toEqual([false, true, true]);
    expect(hasAgreed(factsOf(60, []), "impact", 42)).toBe(false);
  });
});

describe("the floor of running", () => {
  const floor = (
    policy: string,
    body: object = {},
    ...more: readonly Entry[]
  ): number => runFloor(factsOf(60, more, body), policy);
  const agreed = word(0, "running");

  test.each([
    ["guideline-2019", 84, 84],
    ["consensus-2024", Number.POSITIVE_INFINITY, 21],
    ["staged-2026", 112, 56],
    ["club-2031", 84, 21],
  ])("GU-05 of %s is day %d, with a word on running day %d", (policy, alone, word_) => {
    expect(floor(policy)).toBe(alone);
    expect(floor(policy, {}, agreed)).toBe(word_);
    expect(floor(policy, {}, word(-1, "running"))).toBe(alone);
    expect(floor(policy, {}, word(9, "exercise"))).toBe(alone);
  });

  test("GU-05 after a very short pregnancy is week 6, day 21 with a word, but under the consensus", () => {
    for (const gestationWeeks of [11, 19]) {
      const body = { gestationWeeks };
      const exercise = word(1, "exercise");
      expect(floor("staged-2026", body, exercise)).toBe(42);
      expect(floor("staged-2026", body, exercise, agreed)).toBe(21);
      expect(floor("consensus-2024", body, exercise)).toBe(
        Number.POSITIVE_INFINITY,
      );
    }
    expect(floor("staged-2026", { gestationWeeks: 19 })).toBe(112);
  });
});

describe("could you be pregnant", () => {
  const is = (...entries: readonly Entry[]): boolean =>
    isPregnantNow(factsOf(9, entries));

  test("GU-11 is as the latest day says, an unsure counts as yes", () => {
    expect(is()).toBe(false);
    expect(is(pregnant(3, "yes"))).toBe(true);
    expect(is(pregnant(3, "unsure"))).toBe(true);
    expect(is(pregnant(3, "no"))).toBe(false);
    expect(is(pregnant(3, "yes"), pregnant(4, "no"))).toBe(false);
    expect(is(pregnant(4, "no"), pregnant(3, "yes"))).toBe(false);
    expect(is(pregnant(4, "yes"), pregnant(3, "no"))).toBe(true);
    expect(is(pregnant(3, "no"), pregnant(4, "unsure"))).toBe(true);
  });

  test("GU-11 a yes outweighs a no of its day, however they are told", () => {
    expect(is(pregnant(3, "yes"), pregnant(3, "no"))).toBe(true);
    expect(is(pregnant(3, "no"), pregnant(3, "yes"))).toBe(true);
    expect(is(pregnant(3, "no"), pregnant(3, "no"))).toBe(false);
  });

  test("GU-11 is yes while the profile says so", () => {
    const facts = factsOf(9, [pregnant(9, "no")], { outcome: "pregnant" });
    expect(isPregnantNow(facts)).toBe(true);
  });
});

describe("topics", () => {
  const open = (...entries: readonly Entry[]): readonly boolean[] => {
    const facts = factsOf(9, entries);
    return [hasYesTopic(facts), hasOpenTopic(facts)];
  };

  test("GU-10 past and now are a yes that no later no ends, unsure falls to a no of its day or later", () => {
    expect(open()).toEqual([false, false]);
    expect(open(answer(3, "GP-k", "no"))).toEqual([false, false]);
    for (const told of ["past", "now"] as const) {
      expect(open(answer(3, "GP-k", told))).toEqual([true, true]);
      expect(open(answer(3, "GP-k", told), answer(4, "GP-k", "no"))).toEqual([
        true,
        true,
      ]);
    }
    const unsure = answer(3, "GP-k", "unsure");
    expect(open(unsure)).toEqual([false, true]);
    expect(open(unsure, answer(2, "GP-k", "no"))).toEqual([false, true]);
    expect(open(unsure, answer(3, "GP-k", "no"))).toEqual([false, false]);
    expect(open(unsure, answer(4, "GP-k", "no"))).toEqual([false, false]);
    expect(open(unsure, answer(4, "GP-l", "no"))).toEqual([false, true]);
    expect(open(unsure, healed(4, "yes"))).toEqual([false, true]);
  });

  test("GU-10 one of several is enough", () => {
    const answers = { "GP-a": "no", "GP-k": "past" } as const;
    expect(
      open(healed(2, "yes"), entry(3, "screen", { answers }), screened(4)),
    ).toEqual([true, true]);
  });

  test.each([
    "GP-k",
    "topic:GP-k",
    "topic",
    "H-TOPIC",
  ])("GU-10 a word on %s speaks of it", (name) => {
    for (const told of ["past", "unsure"] as const)
      expect(open(word(1, name), answer(3, "GP-k", told))).toEqual([
        false,
        false,
      ]);
  });

  test("GU-10 a word on another topic does not, and bleeding is asked elsewhere", () => {
    expect(open(answer(3, "GP-k", "past"), word(4, "GP-l"))).toEqual([
      true,
      true,
    ]);
    expect(open(answer(3, "GP-p", "now"))).toEqual([false, false]);
    expect(open(answer(3, "GP-p", "unsure"))).toEqual([false, false]);
  });

  test("GU-10 a bone stress injury and an eating disorder in her history count until somebody's word", () => {
    const past = (
      history: ("bone-stress" | "eating-disorder" | "prolapse")[],
      ...more: readonly Entry[]
    ): boolean => hasOpenHistory(factsOf(9, more, { history }));
    expect(past([])).toBe(false);
    expect(past(["prolapse"])).toBe(false);
    expect(past(["prolapse", "bone-stress"])).toBe(true);
    expect(past(["eating-disorder"])).toBe(true);
    for (const name of ["GP-n", "topic:GP-n", "topic", "H-TOPIC"])
      expect(past(["bone-stress"], word(1, name))).toBe(false);
    expect(past(["bone-stress"], word(1, "GP-e"))).toBe(true);
    expect(past(["bone-stress", "eating-disorder"], word(1, "GP-e"))).toBe(
      true,
    );
    expect(past(["eating-disorder"], word(1, "GP-e"))).toBe(false);
    expect(hasOpenHistory(knownFrom(9, []))).toBe(false);
    const untold = entry(0, "profile", { tear: "none" });
    expect(hasOpenHistory(knownFrom(9, [untold]))).toBe(false);
  });

  test("GU-10 history told once stays told", () => {
    const later = entry(3, "profile", { history: [] });
    const facts = factsOf(9, [later], { history: ["bone-stress"] });
    expect(facts.profile.history).toEqual([]);
    expect(hasOpenHistory(facts)).toBe(true);
  });

  test.each(TOPICS)("GU-30 %s wants an answer", (topic) => {
    const answers = Object.fromEntries(
      TOPICS.filter((each) => each !== topic).map((each) => [
        each,
        "no" as const,
      ]),
    );
    const rest = entry(5, "screen", { answers });
    expect(hasUnansweredTopic(factsOf(9, [rest]))).toBe(true);
    expect(
      hasUnansweredTopic(factsOf(9, [rest, answer(7, topic, "unsure")])),
    ).toBe(false);
  });

  test("GU-30 an answer counts for 104 days", () => {
    const unanswered = (day: number): boolean =>
      hasUnansweredTopic(factsOf(day, [screened(5), healed(9, "yes")]));
    expect([unanswered(5), unanswered(109), unanswered(110)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(hasUnansweredTopic(factsOf(9, []))).toBe(true);
  });
});

describe("signs that are asked once", () => {
  test.each([
    "sex-pain",
    "emptying",
    "separation",
  ])("GU-46 %s must have been answered by its name", (sign) => {
    const all: Readonly<Record<string, 0>> = {
      "sex-pain": 0,
      emptying: 0,
      separation: 0,
    };
    const { [sign]: _, ...others } = all;
    expect(hasAnsweredAsked(factsOf(9, [signs(3, all)]))).toBe(true);
    expect(hasAnsweredAsked(factsOf(9, [signs(3, others)]))).toBe(false);
    expect(hasAnsweredAsked(factsOf(9, [complete(3)]))).toBe(false);
  });

  test.each([
    "sex-pain",
    "emptying",
    "separation",
  ])("GU-46 %s of today counts until somebody's word", (sign) => {
    const open = (...entries: readonly Entry[]): boolean =>
      hasUnspokenAskedSign(factsOf(9, entries));
    expect(open(signs(9, { [sign]: 1 }))).toBe(true);
    expect(open(signs(9, { [sign]: 0 }))).toBe(false);
    expect(open(signs(8, { [sign]: 1 }))).toBe(false);
    expect(open(complete(9), signs(9, { leak: 1, [sign]: 1 }))).toBe(true);
    for (const name of [sign, `sign:${sign}`])
      expect(open(word(1, name), signs(9, { [sign]: 1 }))).toBe(false);
    expect(open(word(1, "leak"), signs(9, { [sign]: 1 }))).toBe(true);
  });

  test("GU-46 other signs, and a check-in without any, say nothing of them", () => {
    const open = (...entries: readonly Entry[]): boolean =>
      hasUnspokenAskedSign(factsOf(9, entries));
    expect(open()).toBe(false);
    expect(open(complete(9))).toBe(false);
    expect(open(signs(9, { leak: 3 }))).toBe(false);
    expect(open(pregnant(9, "no"))).toBe(false);
  });
});

describe("marks whose latest day counts", () => {
  const pause = (day: number): Entry => entry(day, "pause", {});
  const resume = (day: number): Entry => entry(day, "resume", {});
  const paused = (...entries: readonly Entry[]): boolean =>
    isPaused(factsOf(9, entries));
  const isWell = (...entries: readonly Entry[]): boolean =>
    isHealed(factsOf(9, entries));

  test("GU-20 she is paused where the last mark is a pause", () => {
    expect(paused()).toBe(false);
    expect(paused(pause(3))).toBe(true);
    expect(paused(resume(3))).toBe(false);
    expect(paused(pause(3), pause(3))).toBe(true);
    expect(paused(pause(3), resume(4))).toBe(false);
    expect(paused(resume(4), pause(3))).toBe(false);
    expect(paused(resume(3), pause(4))).toBe(true);
    expect(paused(pause(4), resume(3))).toBe(true);
    expect(paused(pause(5), resume(3), pause(4))).toBe(true);
    expect(paused(resume(5), resume(3), pause(4))).toBe(false);
  });

  test("GU-20 a pause and a resume of one day are not told apart", () => {
    expect(paused(pause(3), resume(3))).toBe(false);
    expect(paused(resume(3), pause(3))).toBe(false);
    expect(paused(pause(2), pause(3), resume(3))).toBe(false);
  });

  test("GU-25 she is healed where the latest answer is yes", () => {
    expect(isWell()).toBe(false);
    expect(isWell(healed(3, "yes"))).toBe(true);
    for (const told of ["no", "unsure"] as const) {
      expect(isWell(healed(3, told))).toBe(false);
      expect(isWell(healed(3, "yes"), healed(4, told))).toBe(false);
      expect(isWell(healed(4, told), healed(3, "yes"))).toBe(false);
      expect(isWell(healed(3, told), healed(4, "yes"))).toBe(true);
      expect(isWell(healed(4, "yes"), healed(3, told))).toBe(true);
      expect(isWell(healed(5, told), healed(3, told), healed(4, "yes"))).toBe(
        false,
      );
    }
    expect(isWell(healed(3, "yes"), answer(4, "GP-k", "no"))).toBe(true);
  });

  test("GU-25 a yes beside a no of its day is not told apart from it", () => {
    expect(isWell(healed(3, "yes"), healed(3, "no"))).toBe(true);
    expect(isWell(healed(3, "no"), healed(3, "yes"))).toBe(true);
    expect(isWell(healed(3, "no"), healed(3, "unsure"))).toBe(false);
  });
});
