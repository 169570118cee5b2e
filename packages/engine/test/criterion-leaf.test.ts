import { describe, expect, test } from "vitest";
import type { Answer } from "../src/criterion/answer.ts";
import type { Context } from "../src/criterion/context.ts";
import { isMet, verdictOf } from "../src/criterion/evaluate.ts";
import { askLeaf, type Leaf } from "../src/criterion/leaf.ts";
import type { CheckRecord, State } from "../src/fold/state.ts";
import type { Criterion } from "../src/type/program.ts";
import {
  bareDay,
  care,
  criterionOf,
  goAhead,
  held,
  index,
  ladders,
  on,
  open,
  opened,
  pelvicHold,
  policyOf,
  span,
} from "./kit/bare-day.ts";

/** Each question of the criterion language by itself, at its bounds: the day before, the day, the day after. */

function isLeaf(criterion: Criterion): criterion is Leaf {
  return !["all", "any", "gate-criteria"].includes(criterion.test);
}

function answerOf(context: Context, rule: string): Answer {
  const criterion = criterionOf(rule);
  if (!isLeaf(criterion)) throw new Error(`${rule} has parts`);
  return askLeaf(context, criterion);
}

function metOf(context: Context, rule: string): boolean | "unknown" {
  return isMet(context, criterionOf(rule));
}

/** What is told of a leaf: met, what is, what is needed, and the unit. */
function told(context: Context, rule: string): readonly unknown[] {
  const { met, have, need, unit } = answerOf(context, rule);
  return [met, have, need, unit];
}

describe("what time brings", () => {
  test("G-RECONNECT-DAY holds from day 14 on, is told in days, and is unknown while no end is known", () => {
    const rule = "G-RECONNECT-DAY";
    expect(told(bareDay(13), rule)).toEqual([false, 13, 14, "day"]);
    expect(told(bareDay(14), rule)).toEqual([true, 14, 14, "day"]);
    expect(told(bareDay(15), rule)).toEqual([true, 15, 14, "day"]);
    const unknown = bareDay(14, { body: { ended: null } });
    expect(told(unknown, rule)).toEqual(["unknown", null, 14, "day"]);
  });

  test("G-REBUILD-DAY-28 four weeks and more are told in whole weeks, and counted in days", () => {
    const rule = "G-REBUILD-DAY-28";
    expect(told(bareDay(27), rule)).toEqual([false, 3, 4, "week"]);
    expect(told(bareDay(28), rule)).toEqual([true, 4, 4, "week"]);
    expect(told(bareDay(34), rule)).toEqual([true, 4, 4, "week"]);
    expect(told(bareDay(41), "G-LOAD-DAY-42")).toEqual([false, 5, 6, "week"]);
    expect(told(bareDay(42), "G-LOAD-DAY-42")).toEqual([true, 6, 6, "week"]);
  });

  test("days that make no whole weeks, or fewer than four of them, stay days", () => {
    const asked = (days: number) => {
      const { program } = index;
      const numbers = { ...program.numbers, reconnectFromDay: days };
      const other = { ...index, program: { ...program, numbers } };
      return told(bareDay(50, {}, { index: other }), "G-RECONNECT-DAY");
    };
    expect(asked(21)).toEqual([true, 50, 21, "day"]);
    expect(asked(28)).toEqual([true, 7, 28 / 7, "week"]);
    expect(asked(29)).toEqual([true, 50, 29, "day"]);
    expect(asked(35)).toEqual([true, 7, 5, "week"]);
    expect(asked(51)).toEqual([false, 50, 51, "day"]);
  });
});

describe("how the day is", () => {
  test("G-RECONNECT-LEVEL holds below a call now", () => {
    const at = (care: Context["level"]["care"]) =>
      metOf(
        bareDay(20, {}, { level: { care, ask: false, easeRules: [] } }),
        "G-RECONNECT-LEVEL",
      );
    expect(
      (
        ["go", "ease", "stop", "call-soon", "call-now", "emergency"] as const
      ).map(at),
    ).toEqual([true, true, true, true, false, false]);
  });

  test("a level below `ask` is none: a missing answer is no degree of care", () => {
    const leaf: Leaf = { rule: "", test: "level-below", level: "ask" };
    expect(askLeaf(bareDay(20), leaf)).toMatchObject({
      met: false,
      unit: "level",
    });
  });

  test("G-RECONNECT-BLEEDING neither a stop after rising bleeding nor a call for it may be open", () => {
    const rule = "G-RECONNECT-BLEEDING";
    const { bleeding } = bareDay(20).state;
    const stop = { bleeding: { ...bleeding, unresolved: true } };
    const call = { cares: care("sign:bleeding-up") };
    expect(metOf(bareDay(20), rule)).toBe(true);
    expect(metOf(bareDay(20, stop), rule)).toBe(false);
    expect(metOf(bareDay(20, call), rule)).toBe(false);
    expect(metOf(bareDay(20, { ...stop, ...call }), rule)).toBe(false);
    expect(metOf(bareDay(20, { cares: care("sign:bulge") }), rule)).toBe(true);
  });

  test("G-NOT-PREGNANT a pregnancy in the profile or told of in a check-in", () => {
    const rule = "G-NOT-PREGNANT";
    const pregnantReport = { day: on(1), entries: [] };
    expect(metOf(bareDay(20), rule)).toBe(true);
    expect(metOf(bareDay(20, { pregnantReport }), rule)).toBe(false);
    const body = { outcome: held("pregnant" as const) };
    expect(metOf(bareDay(20, { body }), rule)).toBe(false);
  });

  test("G-LOAD-HEALED yes alone holds; no and unsure do not, and never asked is unknown", () => {
    const at = (value: "yes" | "no" | "unsure") =>
      metOf(bareDay(50, { healed: { value, day: on(40) } }), "G-LOAD-HEALED");
    expect([at("yes"), at("no"), at("unsure")]).toEqual([true, false, false]);
    expect(told(bareDay(50), "G-LOAD-HEALED")).toEqual([
      "unknown",
      null,
      null,
      "answer",
    ]);
  });

  test("G-LOAD-DAY-BODY an operation is a no, an unknown birth not known", () => {
    const at = (birth: "vaginal" | "assisted" | "caesarean" | "unknown") =>
      metOf(bareDay(50, { body: { birth: held(birth) } }), "G-LOAD-DAY-BODY");
    expect([at("vaginal"), at("assisted")]).toEqual([true, true]);
    expect([at("caesarean"), at("unknown")]).toEqual([false, "unknown"]);
  });
});

describe("a go-ahead", () => {
  const rule = "G-IMPACT-TEAR-GO-AHEAD";
  const at = (...goAheads: State["goAheads"]) =>
    metOf(bareDay(60, { goAheads }), rule);

  test("G-IMPACT-TEAR-GO-AHEAD counts when it is dated day 42 or later", () => {
    expect(at(goAhead(41, "midwife", "impact"))).toBe(false);
    expect(at(goAhead(42, "midwife", "impact"))).toBe(true);
    expect(at(goAhead(43, "midwife", "impact"))).toBe(true);
    expect(at()).toBe(false);
  });

  test("G-IMPACT-TEAR-GO-AHEAD one that fits is enough, among others that do not", () => {
    expect(
      at(
        goAhead(41, "doctor", "impact"),
        goAhead(50, "doctor", "running", "impact"),
        goAhead(51, "doctor", "exercise"),
      ),
    ).toBe(true);
  });

  test("G-IMPACT-TEAR-GO-AHEAD one for something else does not count", () => {
    expect(at(goAhead(50, "doctor", "exercise", "running"))).toBe(false);
  });

  test("G-REBUILD-GO-AHEAD-NOTE a doctor's or midwife's word for exercise counts from any day on, a physio's does not", () => {
    const note = (from: "doctor" | "midwife" | "pelvic-physio", day: number) =>
      metOf(
        bareDay(60, { goAheads: [goAhead(day, from, "exercise")] }),
        "G-REBUILD-GO-AHEAD-NOTE",
      );
    expect([note("doctor", 0), note("midwife", 0)]).toEqual([true, true]);
    expect(note("doctor", -1)).toBe(false);
    expect(note("pelvic-physio", 30)).toBe(false);
  });

  test("G-IMPACT-HISTORY-GO-AHEAD counts for nothing while no end is known", () => {
    const goAheads = [goAhead(50, "pelvic-physio", "impact")];
    const historyRule = "G-IMPACT-HISTORY-GO-AHEAD";
    expect(metOf(bareDay(60, { goAheads }), historyRule)).toBe(true);
    const body = { ended: null };
    expect(metOf(bareDay(60, { goAheads, body }), historyRule)).toBe(false);
  });
});

describe("the run floor", () => {
  const rule = "G-RUN-FLOOR";

  test("G-RUN-FLOOR opens on day 84, told in weeks: those that have gone whole, those that are needed", () => {
    expect(told(bareDay(83), rule)).toEqual([false, 11, 12, "week"]);
    expect(told(bareDay(84), rule)).toEqual([true, 12, 12, "week"]);
    expect(told(bareDay(90), rule)).toEqual([true, 12, 12, "week"]);
    const unknown = bareDay(84, { body: { ended: null } });
    expect(told(unknown, rule)).toEqual(["unknown", null, null, "week"]);
  });

  test("G-RUN-FLOOR of the staged plan is day 56 with a go-ahead for running and day 112 without", () => {
    const terms = { policy: policyOf("staged-2026") };
    const at = (day: number, goAheads: State["goAheads"] = []) =>
      told(bareDay(day, { goAheads }, terms), rule);
    const agreed = [goAhead(0, "pelvic-physio", "running")];
    expect(at(111)).toEqual([false, 15, 16, "week"]);
    expect(at(112)).toEqual([true, 16, 16, "week"]);
    expect(at(55, agreed)).toEqual([false, 7, 8, "week"]);
    expect(at(56, agreed)).toEqual([true, 8, 8, "week"]);
    expect(at(56, [goAhead(0, "doctor", "impact")])[0]).toBe(false);
  });

  test("G-RUN-FLOOR of the consensus plan waits for the go-ahead, however late it is", () => {
    const terms = { policy: policyOf("consensus-2024") };
    const at = (day: number, goAheads: State["goAheads"] = []) =>
      told(bareDay(day, { goAheads }, terms), rule);
    expect(at(300)).toEqual([false, 42, 3, "week"]);
    for (const from of ["doctor", "midwife", "pelvic-physio"] as const)
      expect(at(21, [goAhead(0, from, "running")])[0]).toBe(true);
    expect(at(20, [goAhead(0, "doctor", "running")])[0]).toBe(false);
    expect(at(21, [goAhead(-1, "doctor", "running")])[0]).toBe(false);
  });

  test("G-RUN-FLOOR where each floor wants a go-ahead the soonest of them is told", () => {
    const runFloors = [
      { fromDay: 56, goAhead: true },
      { fromDay: 84, goAhead: true },
    ];
    const policy = { ...policyOf("consensus-2024"), runFloors };
    expect(told(bareDay(90, {}, { policy }), rule)).toEqual([
      false,
      12,
      8,
      "week",
    ]);
  });

  test("G-RUN-FLOOR a floor that is no whole week is told as the week in which it falls", () => {
    const policy = {
      ...policyOf("guideline-2019"),
      runFloors: [{ fromDay: 50, goAhead: false }],
    };
    expect(told(bareDay(49, {}, { policy }), rule)).toEqual([
      false,
      7,
      8,
      "week",
    ]);
  });

  test("G-RUN-FLOOR under twelve weeks of pregnancy is day 42, from twelve to nineteen only with a go-ahead for exercise", () => {
    const at = (weeks: number, goAheads: State["goAheads"] = []) =>
      told(
        bareDay(42, { goAheads, body: { gestationWeeks: held(weeks) } }),
        rule,
      );
    const agreed = [goAhead(0, "midwife", "exercise")];
    expect(at(11)).toEqual([true, 6, 6, "week"]);
    expect(at(12)).toEqual([false, 6, 12, "week"]);
    expect(at(12, agreed)).toEqual([true, 6, 6, "week"]);
    expect(at(12, [goAhead(0, "doctor", "exercise")])[0]).toBe(true);
    expect(at(12, [goAhead(0, "pelvic-physio", "exercise")])[0]).toBe(false);
    expect(at(12, [goAhead(-1, "doctor", "exercise")])[0]).toBe(false);
    expect(at(19, agreed)[0]).toBe(true);
    expect(at(20, agreed)).toEqual([false, 6, 12, "week"]);
  });
});

describe("what has been done", () => {
  test("G-LOAD-SQUAT two clean sessions at the rung, those of another rung not counted", () => {
    const at = (place: Parameters<typeof ladders>[0][string]) =>
      told(bareDay(50, { ladders: ladders({ squat: place }) }), "G-LOAD-SQUAT");
    expect(told(bareDay(50), "G-LOAD-SQUAT")).toEqual([false, 0, 2, "session"]);
    expect(at({ rung: 2, clean: 1 })).toEqual([false, 1, 2, "session"]);
    expect(at({ rung: 2, clean: 3 })).toEqual([false, 2, 2, "session"]);
    expect(at({ rung: 1, clean: 2, passed: 1 })).toEqual([
      false,
      0,
      2,
      "session",
    ]);
    expect(at({ rung: 3, clean: 1 })).toEqual([false, 0, 2, "session"]);
    expect(at({ rung: 2, clean: 2, passed: 2 })).toEqual([
      true,
      2,
      2,
      "session",
    ]);
    expect(at({ rung: 4, passed: 3 })).toEqual([true, 2, 2, "session"]);
  });

  const record = (fields: Partial<CheckRecord>): State["checks"] =>
    new Map([
      [
        "balance",
        {
          on: on(50),
          left: null,
          right: null,
          value: null,
          passedOn: null,
          failed: false,
          ...fields,
        },
      ],
    ]);

  test("G-IMPACT-BALANCE a passed check counts for twenty-eight days", () => {
    const at = (day: number) =>
      metOf(
        bareDay(day, { checks: record({ passedOn: on(50) }) }),
        "G-IMPACT-BALANCE",
      );
    expect([at(77), at(78), at(79)]).toEqual([true, true, false]);
    expect(metOf(bareDay(50, { checks: record({}) }), "G-IMPACT-BALANCE")).toBe(
      false,
    );
  });

  test("CK-balance the weaker side is what counts; a side that was not told is left out", () => {
    const at = (fields: Partial<CheckRecord>) =>
      told(bareDay(50, { checks: record(fields) }), "G-IMPACT-BALANCE")[1];
    expect(at({ left: 8, right: 12 })).toBe(8);
    expect(at({ left: 12, right: 8 })).toBe(8);
    expect(at({ left: 9 })).toBe(9);
    expect(at({ right: 7 })).toBe(7);
    expect(at({ value: 30, left: 1, right: 1 })).toBe(30);
    expect(at({})).toBe(null);
    expect(told(bareDay(50), "G-IMPACT-BALANCE")).toEqual([
      false,
      null,
      10,
      "check",
    ]);
    const unknown: Leaf = { rule: "", test: "check", check: "none" };
    expect(askLeaf(bareDay(50), unknown).need).toBe(null);
  });

  test("G-IMPACT-WALK the longest clean walk of the last twenty-eight days, twenty minutes at least", () => {
    const at = (...walks: readonly (readonly [number, number])[]) => {
      const cleanWalks = walks.map(([day, minutes]) => ({
        day: on(day),
        minutes,
      }));
      return told(bareDay(50, { done: { cleanWalks } }), "G-IMPACT-WALK");
    };
    expect(at()).toEqual([false, 0, 20, "minute"]);
    expect(at([50, 19])).toEqual([false, 19, 20, "minute"]);
    expect(at([49, 20])).toEqual([true, 20, 20, "minute"]);
    expect(at([40, 25], [45, 10])).toEqual([true, 25, 20, "minute"]);
    expect(at([23, 20])[0]).toBe(true);
    expect(at([22, 20])).toEqual([false, 0, 20, "minute"]);
  });

  test("G-REBUILD-SESSIONS four clean sessions of the phase before", () => {
    const at = (count: number) => {
      const days = span(20, 19 + count).map((day) => ({
        day,
        rungs: new Map([["breath", 1]]),
      }));
      const done = { cleanByPhase: new Map([["reconnect" as const, days]]) };
      return told(bareDay(40, { done }), "G-REBUILD-SESSIONS");
    };
    expect(at(3)).toEqual([false, 3, 4, "session"]);
    expect(at(4)).toEqual([true, 4, 4, "session"]);
  });

  test("G-IMPACT-BIRTH-PF pelvic-floor work on twelve of the twenty-eight days, that of today from tomorrow on", () => {
    const at = (pelvicFloor: number[]) =>
      told(bareDay(100, { done: { pelvicFloor } }), "G-IMPACT-BIRTH-PF");
    expect(at(span(73, 83))).toEqual([false, 11, 12, "day"]);
    expect(at(span(73, 84))).toEqual([true, 12, 12, "day"]);
    expect(at(span(72, 83))).toEqual([false, 11, 12, "day"]);
    expect(at(span(88, 99))).toEqual([true, 12, 12, "day"]);
    expect(at(span(89, 100))).toEqual([false, 11, 12, "day"]);
  });

  test("G-BEYOND-THIRTY the last step clean twice", () => {
    const at = (lastStepClean: number) =>
      told(bareDay(200, { run: { lastStepClean } }), "G-BEYOND-THIRTY");
    expect(at(1)).toEqual([false, 1, 2, "session"]);
    expect(at(2)).toEqual([true, 2, 2, "session"]);
  });
});

describe("gaps", () => {
  test("G-LOAD-GAP up to twenty-eight days without strength; where there was none yet there is no gap", () => {
    const at = (...strength: readonly number[]) =>
      told(
        bareDay(100, { done: { strength: strength.map(on) } }),
        "G-LOAD-GAP",
      );
    expect(at()).toEqual([true, null, null, "day"]);
    expect(at(99)).toEqual([true, 1, 28, "day"]);
    expect(at(40, 72)).toEqual([true, 28, 28, "day"]);
    expect(at(71)).toEqual([false, 29, 28, "day"]);
  });

  test("G-LOAD-GAP a session of today ends a gap for tomorrow, and is the newest where there was none", () => {
    const at = (...strength: readonly number[]) =>
      told(
        bareDay(100, { done: { strength: strength.map(on) } }),
        "G-LOAD-GAP",
      );
    expect(at(71, 100)).toEqual([false, 29, 28, "day"]);
    expect(at(72, 100)).toEqual([true, 0, 28, "day"]);
    expect(at(100)).toEqual([true, 0, 28, "day"]);
  });

  test("G-RUN-RECENT counts from the last run or from the day on which running opened, and only once it has", () => {
    const at = (
      run: readonly number[],
      enteredOn: number,
      gates: State["gates"] = opened("run"),
    ) =>
      told(
        bareDay(200, {
          gates,
          done: { run: run.map(on) },
          run: { enteredOn: on(enteredOn) },
        }),
        "G-RUN-RECENT",
      );
    expect(at([150, 172], 100)).toEqual([true, 28, 28, "day"]);
    expect(at([171], 100)).toEqual([false, 29, 28, "day"]);
    expect(at([], 172)).toEqual([true, 28, 28, "day"]);
    expect(at([], 171)).toEqual([false, 29, 28, "day"]);
    expect(at([171], 172)).toEqual([true, 28, 28, "day"]);
    expect(at([171], 100, new Map())).toEqual([true, null, null, "day"]);
    const shut = new Map([["run" as const, { opened: false, since: null }]]);
    expect(at([171], 100, shut)).toEqual([true, null, null, "day"]);
  });
});

describe("what stands", () => {
  test("G-IMPACT-LOAD another gate is open today", () => {
    expect(metOf(bareDay(60, {}, open("load")), "G-IMPACT-LOAD")).toBe(true);
    expect(metOf(bareDay(60, {}, open("rebuild")), "G-IMPACT-LOAD")).toBe(
      false,
    );
  });

  test("G-IMPACT-HOLD a pelvic hold shuts impact, and G-LOAD-HOLD is not shut by it", () => {
    const pelvic = pelvicHold(59);
    expect(metOf(bareDay(60), "G-IMPACT-HOLD")).toBe(true);
    expect(metOf(bareDay(60, { pelvic }), "G-IMPACT-HOLD")).toBe(false);
    expect(metOf(bareDay(60, { pelvic }), "G-LOAD-HOLD")).toBe(true);
  });

  test("G-LOAD-TOPICS none open and none unanswered", () => {
    const at = (
      topics: Partial<Context["topics"]>,
      cares: State["cares"] = new Map(),
    ) =>
      told(
        bareDay(
          60,
          { cares },
          { topics: { asked: 16, unanswered: [], unsure: [], ...topics } },
        ),
        "G-LOAD-TOPICS",
      );
    expect(at({})).toEqual([true, 16, 16, "answer"]);
    expect(at({ unanswered: ["GP-a"] })).toEqual(["unknown", 15, 16, "answer"]);
    expect(at({ unsure: ["GP-a"] })).toEqual([false, 1, 0, "answer"]);
    expect(at({}, care("topic:GP-c"))).toEqual([false, 1, 0, "answer"]);
    expect(at({ unsure: ["GP-a", "GP-b"] }, care("topic:GP-c"))).toEqual([
      false,
      3,
      0,
      "answer",
    ]);
    expect(at({}, care("sign:bulge"))).toEqual([true, 16, 16, "answer"]);
  });

  test("G-RUN-ASKED each asked sign answered, and none waiting", () => {
    const at = (answers: Readonly<Record<string, number>>) => {
      const askedSigns: State["askedSigns"] = new Map(
        Object.entries(answers).map(([sign, severity]) => [
          sign,
          { severity, day: on(80), at: 0, entry: "", heldSince: null },
        ]),
      );
      return told(bareDay(90, { askedSigns }), "G-RUN-ASKED");
    };
    expect(at({})).toEqual(["unknown", 0, 3, "answer"]);
    expect(at({ emptying: 0, separation: 0 })).toEqual([
      "unknown",
      2,
      3,
      "answer",
    ]);
    expect(at({ "sex-pain": 0, emptying: 0, separation: 0 })).toEqual([
      true,
      3,
      3,
      "answer",
    ]);
    expect(at({ "sex-pain": 1, emptying: 0, separation: 0 })).toEqual([
      false,
      2,
      3,
      "answer",
    ]);
    expect(at({ "sex-pain": 1 })).toEqual([false, 0, 3, "answer"]);
  });
});

describe("a criterion with parts", () => {
  const yes: Criterion = { rule: "", test: "day", from: "reconnectFromDay" };
  const no: Criterion = { rule: "", test: "day", from: "impactFromDay" };
  const unknown: Criterion = { rule: "", test: "healed" };
  const context = bareDay(20);
  const both = (
    test: "all" | "any",
    ...of: readonly Criterion[]
  ): readonly unknown[] => {
    const criterion: Criterion = { rule: "", test, of };
    return [isMet(context, criterion), verdictOf(context, criterion).met];
  };

  test("holds with all where every part holds; a no is stronger than what is not known", () => {
    expect(both("all")).toEqual([true, true]);
    expect(both("all", yes, yes)).toEqual([true, true]);
    expect(both("all", yes, no)).toEqual([false, false]);
    expect(both("all", no, yes)).toEqual([false, false]);
    expect(both("all", unknown, yes)).toEqual(["unknown", "unknown"]);
    expect(both("all", yes, unknown)).toEqual(["unknown", "unknown"]);
    expect(both("all", unknown, no)).toEqual([false, false]);
    expect(both("all", no, unknown)).toEqual([false, false]);
  });

  test("holds with any where one part holds; what is not known is stronger than a no", () => {
    expect(both("any")).toEqual([false, false]);
    expect(both("any", no, no)).toEqual([false, false]);
    expect(both("any", no, yes)).toEqual([true, true]);
    expect(both("any", yes, no)).toEqual([true, true]);
    expect(both("any", unknown, no)).toEqual(["unknown", "unknown"]);
    expect(both("any", no, unknown)).toEqual(["unknown", "unknown"]);
    expect(both("any", unknown, yes)).toEqual([true, true]);
  });

  test("G-IMPACT-LOAD-CRITERIA asks what opens the other gate and what keeps it open", () => {
    const verdict = verdictOf(context, criterionOf("G-IMPACT-LOAD-CRITERIA"));
    const load = index.gates.get("load");
    expect(verdict.of.map(({ rule }) => rule)).toEqual(
      [...(load?.opens ?? []), ...(load?.keeps ?? [])].map(({ rule }) => rule),
    );
    expect(verdict).toMatchObject({
      rule: "G-IMPACT-LOAD-CRITERIA",
      met: false,
      have: null,
      need: null,
      unit: "none",
      sources: ["SEED2025"],
    });
  });

  test("G-IMPACT-PELVIC tells the days whose check-in it waits for below itself, as checks to make", () => {
    const calm = { complete: span(55, 57) };
    const verdict = verdictOf(
      bareDay(60, { calm }),
      criterionOf("G-IMPACT-PELVIC"),
    );
    expect(verdict).toMatchObject({
      met: false,
      have: 3,
      need: 4,
      unit: "check-in",
    });
    expect(verdict.of).toEqual([
      {
        rule: "G-IMPACT-PELVIC",
        met: false,
        have: null,
        need: "2024-12-03",
        unit: "check-in",
        of: [],
        sources: verdict.sources,
      },
    ]);
    expect(verdictOf(bareDay(60), criterionOf("G-IMPACT-DAY")).of).toEqual([]);
  });
});
