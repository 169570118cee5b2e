import { describe, expect, test } from "vitest";
import type { Context } from "../src/criterion/context.ts";
import { daysUntil, gateDays } from "../src/criterion/earliest.ts";
import type { State } from "../src/fold/state.ts";
import type { Criterion, GateRule } from "../src/type/program.ts";
import {
  bareDay,
  care,
  criterionOf,
  goAhead,
  held,
  index,
  numbers,
  on,
  open,
  opened,
  pelvicHold,
  policyOf,
  span,
} from "./kit/bare-day.ts";

/** The earliest day on which something can hold, counted from today: never a promise, and nothing where a word is waited for. */

function until(context: Context, rule: string): number | null {
  return daysUntil(context, criterionOf(rule));
}

const day = (from: "reconnectFromDay" | "loadFromDay"): Criterion => ({
  rule: "",
  test: "day",
  from,
});
const HEALED: Criterion = { rule: "", test: "healed" };
const WORD: Criterion = {
  rule: "",
  test: "go-ahead",
  scope: "exercise",
  from: ["doctor"],
  notBefore: null,
};

describe("what time brings", () => {
  test("G-RECONNECT-DAY so many days as are left, none once it has come", () => {
    const at = (since: number) => until(bareDay(since), "G-RECONNECT-DAY");
    expect([at(0), at(13), at(14), at(15)]).toEqual([14, 1, 0, 0]);
    const unknown = bareDay(10, { body: { ended: null } });
    expect(until(unknown, "G-RECONNECT-DAY")).toBe(null);
    expect(until(unknown, "G-RUN-FLOOR")).toBe(null);
  });

  test("G-RUN-FLOOR the days until the floor, and nothing where each floor waits for a go-ahead", () => {
    expect(until(bareDay(80), "G-RUN-FLOOR")).toBe(4);
    const terms = { policy: policyOf("consensus-2024") };
    expect(until(bareDay(10, {}, terms), "G-RUN-FLOOR")).toBe(null);
    const goAheads = [goAhead(1, "midwife", "running")];
    expect(until(bareDay(10, { goAheads }, terms), "G-RUN-FLOOR")).toBe(11);
    expect(until(bareDay(21, { goAheads }, terms), "G-RUN-FLOOR")).toBe(0);
  });

  test("G-IMPACT-PELVIC a quiet week from the last sign, or as many check-ins as are still missing", () => {
    const at = (calm: Partial<State["calm"]>, done: object = {}) =>
      until(bareDay(60, { calm, done }), "G-IMPACT-PELVIC");
    expect(at({ complete: span(50, 60), pelvic: [on(60)] })).toBe(7);
    expect(at({ complete: span(50, 60), pelvic: [on(55)] })).toBe(2);
    expect(at({ complete: span(50, 60), pelvic: [on(54)] })).toBe(1);
    expect(at({ complete: span(50, 60), pelvic: [on(53)] })).toBe(0);
    expect(at({ complete: span(58, 60) })).toBe(1);
    expect(at({ complete: span(59, 60) })).toBe(2);
    const owed = { impact: [on(57)] };
    const complete = [...span(54, 57), ...span(59, 60)];
    expect(at({ complete }, owed)).toBe(1);
  });

  test("G-LOAD-BLEEDING until the stop is over, and nothing while a call for it is open", () => {
    const at = (
      stopUntil: number | null,
      cares: State["cares"] = new Map(),
    ) => {
      const { bleeding } = bareDay(60).state;
      const told = {
        ...bleeding,
        unresolved: true,
        stopUntil: stopUntil === null ? null : on(stopUntil),
      };
      return until(bareDay(60, { bleeding: told, cares }), "G-LOAD-BLEEDING");
    };
    expect([at(61), at(60), at(59), at(50), at(null)]).toEqual([2, 1, 0, 0, 0]);
    expect(at(61, care("sign:bleeding-up"))).toBe(null);
    expect(at(61, care("sign:bulge"))).toBe(2);
  });
});

describe("several things together", () => {
  const context = bareDay(10);
  const asked = (test: "all" | "any", ...of: readonly Criterion[]) =>
    daysUntil(context, { rule: "", test, of });

  test("all of them take as long as the longest, and wait where one waits for a word", () => {
    const parts = [day("loadFromDay"), day("reconnectFromDay")] as const;
    expect(asked("all", ...parts)).toBe(32);
    expect(asked("all", parts[1], parts[0])).toBe(32);
    expect(asked("all", parts[0], WORD)).toBe(null);
    expect(asked("all", WORD, parts[0])).toBe(null);
    expect(asked("all", HEALED)).toBe(0);
  });

  test("any of them takes as long as the shortest that waits for nobody", () => {
    const parts = [day("loadFromDay"), day("reconnectFromDay")] as const;
    expect(asked("any", ...parts)).toBe(4);
    expect(asked("any", parts[1], parts[0])).toBe(4);
    expect(asked("any", WORD, parts[0])).toBe(32);
    expect(asked("any", parts[0], WORD)).toBe(32);
    expect(asked("any", WORD)).toBe(null);
    expect(asked("any", HEALED, parts[0])).toBe(0);
  });
});

describe("what an answer brings can come today", () => {
  test("G-LOAD-HEALED and the asked signs may be answered today", () => {
    expect(until(bareDay(50), "G-LOAD-HEALED")).toBe(0);
    expect(until(bareDay(50), "G-RUN-ASKED")).toBe(0);
  });

  test("G-LOAD-TOPICS may be answered today; one that is open waits for a word", () => {
    const topics = { asked: 16, unanswered: ["GP-a"], unsure: [] };
    const at = (...keys: readonly string[]) => {
      const cares = new Map(keys.flatMap((key) => [...care(key)]));
      return until(bareDay(50, { cares }, { topics }), "G-LOAD-TOPICS");
    };
    expect(at()).toBe(0);
    expect(at("sign:bulge")).toBe(0);
    expect(at("topic:GP-c")).toBe(null);
    expect(at("sign:bulge", "topic:GP-c")).toBe(null);
  });

  test("G-RECONNECT-LEVEL, a birth and a go-ahead are never guessed", () => {
    const level = { care: "call-now", ask: false, easeRules: [] } as const;
    expect(until(bareDay(20, {}, { level }), "G-RECONNECT-LEVEL")).toBe(null);
    expect(until(bareDay(20), "G-REBUILD-GO-AHEAD-NOTE")).toBe(null);
    const body = { birth: held("caesarean" as const) };
    expect(until(bareDay(20, { body }), "G-LOAD-DAY-BODY")).toBe(null);
    const pregnantReport = { day: on(20), entries: [] };
    expect(until(bareDay(20, { pregnantReport }), "G-NOT-PREGNANT")).toBe(null);
  });
});

describe("what a day's work brings is there tomorrow", () => {
  test("G-IMPACT-WALK a walk, G-LOAD-GAP a session, pelvic-floor work", () => {
    expect(until(bareDay(60), "G-IMPACT-WALK")).toBe(1);
    expect(until(bareDay(60), "G-IMPACT-BIRTH-PF")).toBe(1);
    const done = { strength: [on(20)] };
    expect(until(bareDay(60, { done }), "G-LOAD-GAP")).toBe(1);
  });

  test("G-REBUILD-SESSIONS four sessions on four days, confirmed on the fifth", () => {
    expect(
      until(bareDay(20, {}, open("reconnect")), "G-REBUILD-SESSIONS"),
    ).toBe(4);
  });

  test("G-LOAD-SQUAT, G-IMPACT-BALANCE are climbed and checked once their phase is open", () => {
    const gates = open("reconnect", "rebuild", "load");
    expect(until(bareDay(50, {}, gates), "G-LOAD-SQUAT")).toBe(7);
    expect(until(bareDay(50, {}, gates), "G-IMPACT-BALANCE")).toBe(2);
  });

  test("G-BEYOND-THIRTY two runs of the last step with a day between them, once running is open", () => {
    const run = { step: 24 };
    const gates = open("run");
    expect(until(bareDay(200, { run }, gates), "G-BEYOND-THIRTY")).toBe(3);
    const rule: GateRule = { gate: "run", opens: [], keeps: [WORD] };
    const waits = { ...index, gates: new Map([["run" as const, rule]]) };
    expect(
      until(bareDay(200, { run }, { index: waits }), "G-BEYOND-THIRTY"),
    ).toBe(null);
    const soon: GateRule = { ...rule, keeps: [day("loadFromDay")] };
    const later = { ...index, gates: new Map([["run" as const, soon]]) };
    expect(
      until(bareDay(40, { run }, { index: later }), "G-BEYOND-THIRTY"),
    ).toBe(5);
  });
});

describe("a gate", () => {
  test("that is open takes no days, one that nobody knows is never told", () => {
    expect(gateDays(bareDay(0, {}, open("load")), "load")).toBe(0);
    expect(gateDays(bareDay(0), "restore")).toBe(0);
    expect(gateDays(bareDay(0), "reconnect")).toBe(14);
    expect(gateDays(bareDay(20), "reconnect")).toBe(0);
    const none = { ...index, gates: new Map() };
    expect(gateDays(bareDay(0, {}, { index: none }), "load")).toBe(null);
  });

  test("below another is waited for with it", () => {
    expect(until(bareDay(0), "G-REBUILD-RECONNECT")).toBe(14);
    expect(until(bareDay(0), "G-IMPACT-LOAD-CRITERIA")).toBe(
      gateDays(bareDay(0), "load"),
    );
    expect(gateDays(bareDay(0), "rebuild")).toBe(28);
    expect(gateDays(bareDay(25), "rebuild")).toBe(4);
  });

  test("is asked once a day: the same day gives the same answer, another day its own", () => {
    const context = bareDay(0);
    expect([
      gateDays(context, "reconnect"),
      gateDays(context, "rebuild"),
    ]).toEqual([14, 28]);
    expect([
      gateDays(context, "reconnect"),
      gateDays(context, "rebuild"),
    ]).toEqual([14, 28]);
    expect(gateDays(bareDay(1), "reconnect")).toBe(13);
  });

  test("that has opened once asks only what keeps it open", () => {
    const rule: GateRule = { gate: "load", opens: [WORD], keeps: [HEALED] };
    const gates = new Map([["load" as const, rule]]);
    const terms = { index: { ...index, gates } };
    expect(gateDays(bareDay(9, {}, terms), "load")).toBe(null);
    const has = { gates: opened("load") };
    expect(gateDays(bareDay(9, has, terms), "load")).toBe(0);
    const kept: GateRule = { ...rule, opens: [], keeps: [WORD] };
    const other = new Map([["load" as const, kept]]);
    const waits = { index: { ...index, gates: other } };
    expect(gateDays(bareDay(9, {}, waits), "load")).toBe(null);
    const opens: GateRule = { ...rule, opens: [day("reconnectFromDay")] };
    const third = new Map([["load" as const, opens]]);
    expect(
      gateDays(bareDay(9, {}, { index: { ...index, gates: third } }), "load"),
    ).toBe(5);
  });
});

describe("a hold on impact", () => {
  const RULE = "G-IMPACT-HOLD";
  const answered = { complete: [on(60)] };
  const at = (change: Parameters<typeof bareDay>[1]) =>
    until(bareDay(60, change), RULE);

  test("G-IMPACT-HOLD none takes no days; what an answer ends may end today", () => {
    expect(at({})).toBe(0);
    expect(at({ paused: { since: on(50), entry: "pause" } })).toBe(0);
  });

  test("S-PELVIC-RETURN a mild sign takes three quiet check-ins, another seven, today's among them while it is to come", () => {
    expect(at({ pelvic: pelvicHold(60) })).toBe(3);
    expect(at({ pelvic: pelvicHold(60, { mild: false }) })).toBe(7);
    expect(at({ pelvic: pelvicHold(59) })).toBe(2);
    expect(at({ pelvic: pelvicHold(59, { clear: 1 }), calm: answered })).toBe(
      2,
    );
    expect(at({ pelvic: pelvicHold(58, { clear: 1 }) })).toBe(1);
    expect(at({ pelvic: pelvicHold(57, { clear: 2 }) })).toBe(1);
  });

  test("S-PELVIC-THIRD takes eleven quiet check-ins and twenty-one days, whichever is longer", () => {
    const third = (last: number, clear: number) =>
      at({ pelvic: pelvicHold(last, { third: true, clear }), calm: answered });
    expect(numbers.pelvicThirdClear).toBe(11);
    expect(third(60, 0)).toBe(21);
    expect(third(50, 0)).toBe(11);
    expect(third(48, 2)).toBe(9);
    expect(third(30, 1)).toBe(10);
    expect(third(40, 11)).toBe(1);
    expect(third(30, 11)).toBe(1);
  });

  const pain = (site: string, lastDay: number, clear = 0): State["pains"] =>
    new Map([
      [
        site,
        {
          site,
          kind: "muscle",
          since: on(lastDay),
          clear,
          limpDays: 0,
          lastScore: 4,
          lastDay: on(lastDay),
          at: 0,
          entries: [],
        },
      ],
    ]);

  test("H-PAIN takes two quiet check-ins, today's among them while it is to come", () => {
    expect(at({ pains: pain("knee", 60) })).toBe(2);
    expect(at({ pains: pain("knee", 59) })).toBe(1);
    expect(at({ pains: pain("knee", 59, 1), calm: answered })).toBe(1);
    expect(at({ pains: pain("knee", 59), calm: answered })).toBe(2);
    expect(at({ pains: pain("knee", 58, 1) })).toBe(0);
    const two = new Map([...pain("knee", 59, 1), ...pain("shin", 60)]);
    expect(at({ pains: two, calm: answered })).toBe(2);
  });

  test("G-IMPACT-HOLD rising bleeding holds until its stop is over", () => {
    const { bleeding } = bareDay(60).state;
    const stop = { ...bleeding, unresolved: true, stopUntil: on(62) };
    expect(at({ bleeding: stop })).toBe(3);
    expect(at({ pains: pain("knee", 60), bleeding: stop })).toBe(3);
    const over = { ...stop, unresolved: false };
    expect(at({ pains: pain("knee", 60), bleeding: over })).toBe(2);
  });

  test("G-IMPACT-HOLD an illness and doming may be over with the next check-in", () => {
    const ill = { since: on(58), day: on(60), at: 0, entries: [] };
    const doming = new Map([
      ["hover", { movement: "hover", since: on(60), entries: [] }],
    ]);
    expect(at({ ill })).toBe(1);
    expect(at({ doming })).toBe(1);
    expect(at({ ill, doming })).toBe(1);
    expect(at({ ill, pelvic: pelvicHold(60) })).toBe(3);
  });

  test("G-IMPACT-HOLD that waits for somebody else's word is never guessed", () => {
    const pelvic = pelvicHold(60);
    expect(at({ pelvic, cares: care("sign:bulge") })).toBe(null);
    const pregnantReport = { day: on(60), entries: [] };
    expect(at({ pelvic, pregnantReport })).toBe(null);
    const coach = (hold: string): State["coach"] => ({
      accepted: new Map([["coach", { from: on(1), removed: null }]]),
      prescriptions: [
        {
          id: "hold",
          by: "coach",
          on: on(50),
          hold,
          rung: null,
          policy: null,
          until: null,
        },
      ],
    });
    expect(at({ coach: coach("impact") })).toBe(null);
    expect(at({ pelvic, coach: coach("run") })).toBe(3);
  });
});
