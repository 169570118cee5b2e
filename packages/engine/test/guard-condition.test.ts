import { describe, expect, test } from "vitest";
import type { Decision, Level, Session } from "../src/type/decision.ts";
import type { Entry, Unread } from "../src/type/entry.ts";
import {
  breaks,
  breath,
  complete,
  dateOf,
  decisionOf,
  earned,
  entry,
  hops,
  item,
  offer,
  pain,
  run,
  runs,
  screened,
  session,
  shutting,
  signs,
  strength,
  walk,
  word,
} from "./kit/raw.ts";

/** A day late enough for everything, of a life in which everything was earned. */
const TODAY = 150;
const QUIET = [breath(), walk()];
const weight = (kg = 4): Session => strength({ kg });
const brisk = (): Session => walk(20, "brisk-walk");
/** The first run: step 1. */
const first = (): Session => runs(8, 60);
/** What a condition on impact, runs, weights and brisk walks must stop. */
const LOADED = { weight: weight(), brisk: brisk(), hops: hops(), run: first() };
const ALL = { strength: strength({}), ...LOADED };
const QUIET_LEVELS = ["ask", "call-soon"] as const;

interface Told {
  readonly day?: number;
  readonly body?: Parameters<typeof earned>[1];
  readonly more?: readonly Entry[];
  readonly fields?: Partial<Decision>;
}

/** What a decision breaks that offers some sessions on a day of the life in which everything was earned. */
function broken(
  sessions: readonly Session[],
  { day = TODAY, body = {}, more = [], fields = {} }: Told = {},
): readonly string[] {
  const { level } = fields;
  const care =
    level === "emergency" || level === "call-now" || level === "call-soon"
      ? { level, signs: ["RF-13"], contacts: ["doctor"] }
      : null;
  return breaks(
    [...earned(day, body), ...more],
    decisionOf(day, sessions, { care, ...fields }),
  );
}

/** Names of the sessions with which a condition is broken. */
function stopped(
  id: string,
  told: Told = {},
  all: Readonly<Record<string, Session>> = ALL,
): readonly string[] {
  return Object.keys(all).filter((name) => {
    const own = all[name];
    return own !== undefined && broken([own], told).includes(id);
  });
}

describe("a life in which everything was earned", () => {
  test("lets everything be offered, each by itself", () => {
    for (const own of [...QUIET, ...Object.values(ALL), offer("check", [])])
      expect(broken([own])).toEqual([]);
    expect(broken([])).toEqual([]);
  });
});

describe("levels", () => {
  test.each([
    "emergency",
    "call-now",
  ] as const)("GU-01 at %s nothing is offered", (level) => {
    expect(broken([], { fields: { level } })).toEqual([]);
    expect(broken([breath()], { fields: { level } })).toEqual(["GU-01"]);
  });

  test.each(
    QUIET_LEVELS,
  )("GU-26 at %s breath, pelvic floor and easy walks are offered", (level) => {
    const fields = { level };
    expect(broken(QUIET, { fields })).toEqual([]);
    expect(broken([strength({})], { fields })).toEqual(["GU-26"]);
    expect(broken([brisk()], { fields })).toEqual(["GU-26"]);
  });

  test("GU-27 at stop nothing is offered that strains", () => {
    const fields = { level: "stop" as const };
    const stops = (...sessions: readonly Session[]): boolean =>
      broken(sessions, { fields }).includes("GU-27");
    expect(stops(...QUIET, strength({}))).toBe(false);
    for (const each of [weight(), hops(), first(), offer("check", [])])
      expect(stops(each)).toBe(true);
    expect(stops(strength({ sets: 2 }))).toBe(true);
    expect(stops(strength({ effortMax: 6 }))).toBe(true);
    expect(stops(strength({}, { effortMax: 6 }))).toBe(true);
    expect(stops(strength({ effortMax: null }))).toBe(false);
    expect(broken([strength({ sets: 2 })])).toEqual([]);
  });

  test.each([
    "single-leg-squat-to-sit",
    "single-leg-squat-to-stand",
    "supported-split-squat",
    "split-squat-hold",
    "split-squat",
    "reverse-lunge",
    "low-step-up",
    "step-up-knee-drive",
    "lateral-lunge-hold",
    "lateral-lunge",
    "loaded-lateral-lunge",
  ])("GU-27 %s is one of one leg, and left out at stop", (movement) => {
    const fields = { level: "stop" as const };
    expect(broken([strength({}, { movement })], { fields })).toEqual(["GU-27"]);
    expect(broken([strength({}, { movement })])).toEqual([]);
  });

  test("GU-35 a care level, and no other, says which signs and whom to ask", () => {
    const care = { signs: ["RF-13"], contacts: ["doctor"] };
    for (const level of ["emergency", "call-now", "call-soon"] as const) {
      const says = (own: Decision["care"]): readonly string[] =>
        broken([], { fields: { level, care: own } });
      expect(says({ level, ...care })).toEqual([]);
      expect(says(null)).toEqual(["GU-35"]);
      expect(says({ level, ...care, signs: [] })).toEqual(["GU-35"]);
      expect(says({ level, ...care, contacts: [] })).toEqual(["GU-35"]);
      const other = level === "call-now" ? "call-soon" : "call-now";
      expect(says({ level: other, ...care })).toEqual(["GU-35"]);
    }
    for (const level of ["stop", "ask", "ease", "go"] as const) {
      const own = { level: "call-soon" as const, ...care };
      expect(broken([], { fields: { level } })).toEqual([]);
      expect(broken([], { fields: { level, care: own } })).toEqual(["GU-35"]);
    }
  });
});

/** Something told on a day that only a care level answers. */
const CARE: readonly (readonly [string, Entry])[] = [
  ["GU-02", entry(TODAY - 9, "check-in", { warnings: ["RF-13"] })],
  ["GU-10", entry(TODAY - 9, "screen", { answers: { "GP-k": "past" } })],
  ["GU-12", signs(TODAY - 9, { bleeding: 1 })],
  ["GU-15", pain(TODAY - 9, "shin", 1, { limp: true })],
  ["GU-37", signs(TODAY - 9, { bulge: 1 })],
];

describe("what was reported", () => {
  test.each(CARE)("%s leaves a care level and no work", (id, told) => {
    const more = [told, complete(TODAY - 3), complete(TODAY - 2)];
    // An open topic keeps rebuild shut as well.
    const { gates } = shutting(decisionOf(TODAY, []), "rebuild");
    const breaksAt = (level: Level, ...sessions: Session[]): boolean =>
      broken(sessions, { more, fields: { level, gates } }).includes(id);
    for (const level of ["emergency", "call-now", "call-soon"] as const) {
      expect(breaksAt(level)).toBe(false);
      expect(breaksAt(level, strength({}))).toBe(true);
    }
    expect(breaksAt("call-soon", breath())).toBe(false);
    for (const level of ["stop", "ask", "ease", "go"] as const)
      expect(breaksAt(level)).toBe(true);
    expect(broken([strength({})])).not.toContain(id);
  });

  test("GU-03 without a complete check-in there is no work, and the level says so", () => {
    const decision = (
      level: Level,
      ...sessions: readonly Session[]
    ): readonly string[] =>
      breaks(
        earned(TODAY).filter(
          ({ kind, on }) => kind !== "check-in" || on !== dateOf(TODAY),
        ),
        decisionOf(TODAY, sessions, { level }),
      );
    for (const level of ["go", "ease"] as const)
      expect(decision(level)).toEqual(["GU-03"]);
    for (const level of ["ask", "stop"] as const)
      expect(decision(level)).toEqual([]);
    for (const level of ["call-soon", "call-now", "emergency"] as const)
      expect(decision(level)).not.toContain("GU-03");
    expect(decision("ask", strength({}))).toContain("GU-03");
    expect(decision("stop", strength({}))).toEqual(["GU-03"]);
  });

  test("GU-06 a pelvic sign of today is at least a stop, and gentle", () => {
    const more = [signs(TODAY, { leak: 1 })];
    const at = (level: Level, ...sessions: Session[]): boolean =>
      broken(sessions, { more, fields: { level } }).includes("GU-06");
    for (const level of [
      "emergency",
      "call-now",
      "call-soon",
      "stop",
    ] as Level[])
      expect([level, at(level)]).toEqual([level, false]);
    for (const level of ["ask", "ease", "go"] as const)
      expect([level, at(level)]).toEqual([level, true]);
    expect(at("stop", strength({}))).toBe(false);
    expect(at("stop", strength({ sets: 2 }))).toBe(true);
    expect(broken([], { more: [] })).toEqual([]);
  });

  test("GU-10 an unsure topic leaves nothing loaded, nothing of rebuild, and its gate shut", () => {
    const more = [
      entry(TODAY - 3, "screen", { answers: { "GP-k": "unsure" } }),
    ];
    const shut = shutting(decisionOf(TODAY, []), "rebuild");
    const held = { more, fields: { gates: shut.gates } };
    expect(stopped("GU-10", { more })).toEqual(Object.keys(ALL));
    expect(stopped("GU-10", held)).toEqual(Object.keys(LOADED));
    expect(broken([strength({ family: "hinge" })], held)).toContain("GU-10");
    const history = { ...held, more: [], body: { history: ["bone-stress"] } };
    expect(stopped("GU-10", history as Told)).toEqual(Object.keys(LOADED));
    expect(stopped("GU-10", { fields: held.fields })).toEqual([]);
  });

  test("GU-13 bleeding that rose leaves breath alone", () => {
    const more = [signs(TODAY, { "bleeding-up": 1 }), word(TODAY, "GP-k")];
    const told = { more };
    expect(broken([breath()], told)).not.toContain("GU-13");
    expect(broken([breath(), walk()], told)).toContain("GU-13");
    expect(broken([breath(), walk()])).toEqual([]);
  });

  test("GU-14 illness leaves breath alone", () => {
    const more = [signs(TODAY, { ill: 1 })];
    expect(broken([breath()], { more })).toEqual([]);
    expect(broken([breath(), walk()], { more })).toEqual(["GU-14"]);
  });

  test("GU-16 a bone pain leaves nothing that jolts", () => {
    const more = [pain(TODAY, "shin", 1)];
    expect(stopped("GU-16", { more })).toEqual(["hops", "run"]);
    expect(stopped("GU-16")).toEqual([]);
  });

  test("GU-29 a pelvic sign of yesterday leaves nothing that jolts", () => {
    const more = [signs(TODAY - 1, { leak: 1 })];
    expect(stopped("GU-29", { more })).toEqual(["hops", "run"]);
    expect(stopped("GU-29")).toEqual([]);
  });

  test("GU-44 doming leaves nothing that jolts", () => {
    const more = [signs(TODAY - 1, { doming: 1 })];
    expect(stopped("GU-44", { more })).toEqual(["hops", "run"]);
    expect(stopped("GU-44")).toEqual([]);
  });

  test("GU-19 something unreadable of today leaves no work", () => {
    const unread: readonly Unread[] = [
      {
        line: 3,
        path: "",
        reason: "not-json",
        id: null,
        on: dateOf(TODAY),
        writtenOn: null,
        after: null,
        params: {},
      },
    ];
    const with_ = (own: Session): readonly string[] =>
      breaks(earned(TODAY), decisionOf(TODAY, [own]), unread);
    expect(with_(walk())).toEqual([]);
    expect(with_(strength({}))).toEqual(["GU-19"]);
  });

  test("GU-30 an unanswered topic leaves nothing loaded", () => {
    const day = TODAY + 100;
    const life = [
      ...earned(TODAY),
      ...earned(day).filter(
        ({ kind }) => kind !== "screen" && kind !== "profile",
      ),
    ];
    const of = (own: Session, answered: boolean): boolean =>
      breaks(
        [...life, ...(answered ? [screened(day)] : [])],
        decisionOf(day, [own]),
      ).includes("GU-30");
    for (const own of Object.values(LOADED)) {
      expect(of(own, false)).toBe(true);
      expect(of(own, true)).toBe(false);
    }
    expect(of(strength({}), false)).toBe(false);
  });

  test("GU-34 a clock that stands before something written leaves nothing that jolts", () => {
    const late = `${dateOf(TODAY + 2)}T07:00:00Z`;
    const life = earned(TODAY).map((each) =>
      each.on === dateOf(TODAY) ? { ...each, at: late } : each,
    );
    const of = (own: Session): readonly string[] =>
      breaks(life, decisionOf(TODAY, [own]));
    expect(of(hops())).toEqual(["GU-34"]);
    expect(of(first())).toEqual(["GU-34"]);
    expect(of(weight())).toEqual([]);
  });

  test("GU-39 what calls now leaves nothing, and says so", () => {
    const more = [entry(TODAY - 9, "check-in", { warnings: ["RF-15"] })];
    const at = (level: Level, ...sessions: Session[]): boolean =>
      broken(sessions, { more, fields: { level } }).includes("GU-39");
    expect([at("emergency"), at("call-now"), at("call-soon")]).toEqual([
      false,
      false,
      true,
    ]);
    expect(at("call-now", breath())).toBe(true);
    expect(at("stop")).toBe(true);
    expect(broken([])).toEqual([]);
  });

  test("GU-40 an emergency makes the day one", () => {
    const more = [entry(TODAY - 9, "check-in", { warnings: ["RF-01"] })];
    const at = (level: Level): boolean =>
      broken([], { more, fields: { level } }).includes("GU-40");
    expect([at("emergency"), at("call-now")]).toEqual([false, true]);
    expect(broken([])).toEqual([]);
  });
});

describe("time and the body", () => {
  test("GU-04 impact waits for day 42", () => {
    expect(stopped("GU-04", { day: 41 })).toEqual(["hops"]);
    expect(stopped("GU-04", { day: 42 })).toEqual([]);
  });

  test("GU-05 a run waits for its floor, a hop for it or for the word on impact from day 42", () => {
    const hop = { ...ALL, hop: hops(3) };
    expect(stopped("GU-05", { day: 83 }, hop)).toEqual(["run", "hop"]);
    expect(stopped("GU-05", { day: 84 }, hop)).toEqual([]);
    const agreed = { day: 83, more: [word(42, "impact")] };
    expect(stopped("GU-05", agreed, hop)).toEqual(["run"]);
    const early = { day: 83, more: [word(41, "impact")] };
    expect(stopped("GU-05", early, hop)).toEqual(["run", "hop"]);
    const fields = { policy: "staged-2026" };
    expect(stopped("GU-05", { day: 111, fields })).toEqual(["run"]);
    expect(stopped("GU-05", { day: 112, fields })).toEqual([]);
  });

  test("GU-11 in pregnancy breath, and gentle strength after the word on exercise", () => {
    const yes = entry(TODAY, "check-in", { pregnant: "yes" });
    const agreed = [yes, word(-30, "exercise")];
    const sets = strength({ sets: 3 });
    const all = { ...ALL, walk: walk(), check: offer("check", []), sets };
    expect(stopped("GU-11", { more: [yes] }, all)).toEqual(Object.keys(all));
    expect(broken([breath()], { more: [yes] })).toEqual([]);
    expect(stopped("GU-11", { more: agreed }, all)).toEqual([
      "weight",
      "brisk",
      "hops",
      "run",
      "walk",
      "check",
    ]);
    const jolting = offer("strength", [item({ impact: 1 })]);
    expect(broken([jolting], { more: agreed })).toContain("GU-11");
    expect(stopped("GU-11", {}, all)).toEqual([]);
  });

  test("GU-17 after a third- or fourth-degree tear what jolts waits for the word on impact from day 42", () => {
    const body = { tear: "third-fourth" as const };
    expect(stopped("GU-17", { body })).toEqual(["hops", "run"]);
    expect(stopped("GU-17", { body, more: [word(41, "impact")] })).toEqual([
      "hops",
      "run",
    ]);
    expect(stopped("GU-17", { body, more: [word(42, "impact")] })).toEqual([]);
    expect(stopped("GU-17")).toEqual([]);
  });

  const SURGERY_FAMILIES = ["breath", "pelvic-floor", "walk", "ribs"];

  test.each(
    SURGERY_FAMILIES,
  )("GU-18 %s is there from the first after an operation or a major tear", (family) => {
    for (const body of [
      { birth: "caesarean" as const },
      { tear: "third-fourth" as const },
    ]) {
      const told = { day: 27, body };
      expect(broken([strength({ family })], told)).not.toContain("GU-18");
      expect(
        broken([strength({ family }, { family: "trunk" })], told),
      ).toContain("GU-18");
    }
  });

  test("GU-18 the rest waits for day 28, and nothing loaded comes before day 56", () => {
    const body = { birth: "caesarean" as const };
    const more = [word(0, "exercise")];
    const on = (day: number): readonly string[] =>
      stopped("GU-18", { day, body, more });
    expect(on(27)).toEqual(["strength", "weight", "brisk", "hops", "run"]);
    expect(on(28)).toEqual(Object.keys(LOADED));
    expect(on(55)).toEqual(Object.keys(LOADED));
    expect(on(56)).toEqual([]);
    expect(stopped("GU-18", { day: 55, body })).toContain("strength");
    expect(stopped("GU-18", { day: 27 })).toEqual([]);
    const tear = { tear: "third-fourth" as const };
    expect(stopped("GU-18", { day: 28, body: tear })).toEqual([]);
  });

  test("GU-20 a pause leaves breath alone", () => {
    const more = [entry(TODAY - 3, "pause", {})];
    expect(broken([breath()], { more })).toEqual([]);
    expect(broken([breath(), walk()], { more })).toEqual(["GU-20"]);
  });

  test("GU-21 the first fourteen days hold breath, but after a short pregnancy or in another", () => {
    const at = (day: number, told: Told = {}): boolean =>
      broken(QUIET, { ...told, day }).includes("GU-21");
    expect([at(13), at(14)]).toEqual([true, false]);
    expect(broken([breath()], { day: 13 })).toEqual([]);
    expect(at(13, { body: { gestationWeeks: 11 } })).toBe(false);
    const yes = entry(13, "check-in", { pregnant: "yes" });
    expect(at(13, { more: [yes] })).toBe(false);
  });

  test("GU-25 nothing loaded unless healed", () => {
    const more = [entry(TODAY, "screen", { healed: "no" })];
    expect(stopped("GU-25", { more })).toEqual(Object.keys(LOADED));
    expect(stopped("GU-25")).toEqual([]);
  });

  test("GU-31 before day 28 the families of reconnect and fifteen minutes of walking", () => {
    const families = ["breath", "pelvic-floor", "walk", "ribs"];
    for (const family of [...families, "pelvis", "trunk", "squat"])
      expect(broken([strength({ family })], { day: 27 })).toEqual([]);
    const other = strength({}, { family: "hinge" });
    const at = (day: number, own: Session, told: Told = {}): boolean =>
      broken([own], { ...told, day }).includes("GU-31");
    expect([at(27, other), at(28, other)]).toEqual([true, false]);
    expect([at(27, walk(15)), at(27, walk(16)), at(28, walk(16))]).toEqual([
      false,
      true,
      false,
    ]);
    const short = { body: { gestationWeeks: 11 } };
    expect(at(27, other, short)).toBe(false);
    const yes = [entry(27, "check-in", { pregnant: "yes" as const })];
    expect(at(27, other, { more: yes })).toBe(false);
  });

  test("GU-31 before day 42 nothing loaded", () => {
    expect(stopped("GU-31", { day: 41 })).toEqual(Object.keys(LOADED));
    expect(stopped("GU-31", { day: 42 })).toEqual([]);
    const body = { gestationWeeks: 11 };
    expect(stopped("GU-31", { day: 41, body })).toEqual([]);
  });

  test("GU-45 after an assisted birth what jolts waits for day 84", () => {
    const body = { birth: "assisted" as const };
    expect(stopped("GU-45", { day: 83, body })).toEqual(["hops", "run"]);
    expect(stopped("GU-45", { day: 84, body })).toEqual([]);
  });

  test("GU-46 a run waits for the signs that are asked once, and impact too for their no", () => {
    const told = signs(TODAY, { "sex-pain": 1 });
    expect(stopped("GU-46", { more: [told] })).toEqual(["hops", "run"]);
    expect(stopped("GU-46")).toEqual([]);
    const unasked = earned(TODAY).filter(
      (each) => each.kind !== "check-in" || each.on === dateOf(TODAY),
    );
    const of = (own: Session): readonly string[] =>
      breaks(unasked, decisionOf(TODAY, [own]));
    expect([of(first()), of(hops())]).toEqual([["GU-46"], []]);
  });
});

describe("cross-training", () => {
  const of = (family: string): Session => strength({ family });
  const families = ["cycling", "cross-trainer", "swimming"];
  const all = Object.fromEntries(families.map((name) => [name, of(name)]));
  const held = (told: Told): readonly string[] => stopped("GU-41", told, all);

  test("GU-41 waits for day 28, but after a short pregnancy", () => {
    expect(held({ day: 27 })).toEqual(families);
    expect(held({ day: 28 })).toEqual([]);
    expect(held({ day: 27, body: { gestationWeeks: 19 } })).toEqual([]);
  });

  test("GU-41 is for go and ease", () => {
    for (const level of ["go", "ease"] as const)
      expect(held({ fields: { level } })).toEqual([]);
    for (const level of ["ask", "stop", "call-soon"] as const)
      expect(held({ fields: { level } })).toEqual(families);
  });

  test("GU-41 no saddle and no pool within a week of pain in a wound", () => {
    const hurt = (ago: number): readonly string[] =>
      held({ more: [pain(TODAY - ago, "perineum", 1)] });
    expect(hurt(6)).toEqual(["cycling", "swimming"]);
    expect(hurt(7)).toEqual([]);
  });

  test("GU-41 no pool within a week of bleeding, nor unless healed", () => {
    const bled = (ago: number): readonly string[] =>
      held({ more: [signs(TODAY - ago, { bleeding: 1 })] });
    expect(bled(6)).toEqual(["swimming"]);
    expect(bled(7)).toEqual([]);
    const open = [entry(TODAY, "screen", { healed: "no" as const })];
    expect(held({ more: open })).toEqual(["swimming"]);
  });

  test("GU-41 asks nothing of other exercise", () => {
    const early = { day: 27, fields: { level: "ask" as const } };
    expect(broken([strength({})], early)).not.toContain("GU-41");
  });
});

describe("doses, runs and the decision's own shape", () => {
  test("GU-07 a run wants every check", () => {
    const unchecked = earned(TODAY).filter(
      (each) => each.kind !== "check" || each.check !== "jog",
    );
    const of = (own: Session): readonly string[] =>
      breaks(unchecked, decisionOf(TODAY, [own]));
    expect([of(first()), of(hops())]).toEqual([["GU-07"], []]);
  });

  test("GU-08 and GU-38 and GU-47 ask only of runs", () => {
    const weeks = [22, 18, 15, 11, 5, 3].map((ago) => run(TODAY - ago, 300));
    const long = runs(1, 3000, { step: 9 });
    expect(broken([long], { more: weeks })).toEqual(["GU-08", "GU-38"]);
    expect(broken([weight(), breath()], { more: weeks })).toEqual([]);
    expect(broken([runs(1, 300, { step: 9 })])).toEqual(["GU-47"]);
    const bare = offer("run", []);
    expect(broken([bare], { more: weeks })).toEqual([]);
  });

  test("GU-09 nothing that jolts the day after, and no fourth run in seven days", () => {
    const on = (...ago: readonly number[]): readonly string[] =>
      stopped("GU-09", { more: ago.map((each) => run(TODAY - each, 480)) });
    expect(on()).toEqual([]);
    expect(on(1)).toEqual(["hops", "run"]);
    expect(on(2, 4)).toEqual([]);
    expect(on(2, 4, 6)).toEqual(["run"]);
    expect(on(2, 4, 7)).toEqual([]);
    expect(on(2, 4, 4)).toEqual([]);
    expect(on(2, 3, 4, 6)).toEqual(["run"]);
  });

  test("GU-22 effort, sets and early weights have bounds", () => {
    const of = (fields: object, day = TODAY): boolean =>
      broken([strength({}, fields)], { day }).includes("GU-22");
    expect([of({ effortMax: 7 }), of({ effortMax: 8 })]).toEqual([false, true]);
    expect(of({ effortMax: null })).toBe(false);
    expect([of({ sets: 1 }), of({ sets: 0 })]).toEqual([false, true]);
    expect([of({ kg: 15 }, 83), of({ kg: 15.5 }, 83)]).toEqual([false, true]);
    expect(of({ kg: 15.5 }, 84)).toBe(false);
    expect(of({ kg: null }, 83)).toBe(false);
  });

  test("GU-23 a gate is open exactly when every criterion is met", () => {
    const decision = decisionOf(TODAY, []);
    const met = decision.gates[0]?.criteria[0];
    if (met === undefined) throw new Error("no criterion");
    const says = (open: boolean, ...each: (boolean | "unknown")[]): boolean => {
      const criteria = each.map((own) => ({ ...met, met: own }));
      const [gate, ...gates] = decision.gates;
      if (gate === undefined) throw new Error("no gate");
      const all = [...gates, { ...gate, open, criteria }];
      return broken([], { fields: { gates: all } }).includes("GU-23");
    };
    expect(says(true, true, true)).toBe(false);
    expect(says(true)).toBe(false);
    expect(says(false, true, false)).toBe(false);
    expect(says(false, "unknown")).toBe(false);
    expect(says(true, true, false)).toBe(true);
    expect(says(true, "unknown")).toBe(true);
    expect(says(false, true)).toBe(true);
  });

  test("GU-24 every hold names its exit", () => {
    const [gate] = decisionOf(TODAY, []).gates;
    const exits = gate?.criteria ?? [];
    const hold = {
      hold: "pain",
      scope: [],
      since: dateOf(TODAY),
      entries: [],
      exits,
    };
    const of = (...holds: Decision["holds"]): readonly string[] =>
      broken([], { fields: { holds } });
    expect(exits).toHaveLength(1);
    expect(of(hold)).toEqual([]);
    expect(of(hold, { ...hold, exits: [] })).toEqual(["GU-24"]);
  });

  test("GU-28 nothing that a hold names is offered", () => {
    const [gate] = decisionOf(TODAY, []).gates;
    const hold = {
      hold: "pain",
      scope: ["squat"],
      since: dateOf(TODAY),
      entries: [],
      exits: gate?.criteria ?? [],
    };
    const fields = { holds: [hold] };
    expect(broken([breath()], { fields })).toEqual([]);
    expect(broken([strength({})], { fields })).toEqual(["GU-28"]);
  });

  test("GU-32 no movement of yesterday's sessions comes back", () => {
    const more = [session(TODAY - 1, "belly-breath", "wall-sit")];
    const movement = "wall-sit";
    expect(broken([strength({})], { more })).toEqual([]);
    expect(broken([breath()], { more })).toEqual([]);
    expect(broken([strength({}, { movement })], { more })).toEqual(["GU-32"]);
    const before = [session(TODAY - 2, "wall-sit")];
    expect(broken([strength({ movement })], { more: before })).toEqual([]);
  });

  test("GU-33 impact wants a walk of twenty minutes", () => {
    const still = earned(TODAY).filter(({ kind }) => kind !== "walk");
    const of = (own: Session): readonly string[] =>
      breaks(still, decisionOf(TODAY, [own]));
    expect([of(hops()), of(weight())]).toEqual([["GU-33"], []]);
  });

  test("GU-36 impact stays behind its gate", () => {
    const { gates } = shutting(decisionOf(TODAY, []), "impact");
    expect(broken([hops()], { fields: { gates } })).toEqual(["GU-36"]);
    expect(broken([weight()], { fields: { gates } })).toEqual([]);
  });

  test("GU-42 and GU-43 nothing comes in early, and no run is longer than an hour", () => {
    const reasons = [
      { rule: "R-BEYOND-SPEED", params: {}, entries: [], sources: ["house"] },
    ];
    expect(broken([], { fields: { reasons } })).toEqual(["GU-42"]);
    expect(broken([runs(1, 3601)])).toContain("GU-43");
    expect(broken([runs(1, 3600)])).not.toContain("GU-43");
  });

  test("GU-48 and GU-49 rebuild wants four sessions, and load a squat and a hinge", () => {
    const life = (keep: (each: Entry) => boolean): readonly Entry[] =>
      earned(TODAY).filter(keep);
    const fewer = life(
      ({ kind, on }) => kind !== "session" || on < dateOf(TODAY - 4),
    );
    const hinge = strength({ family: "hinge" });
    const of = (entries: readonly Entry[], own: Session): readonly string[] =>
      breaks(entries, decisionOf(TODAY, [own]));
    expect(of(fewer, hinge)).toEqual(["GU-48"]);
    expect(of(fewer, strength({}))).toEqual([]);
    const yes = entry(TODAY, "check-in", { pregnant: "yes" });
    expect(of([...fewer, yes, word(1, "exercise")], hinge)).toEqual([]);
    const unhinged = life(
      (each) =>
        each.kind !== "session" ||
        each.items.every(({ movement }) => movement !== "dowel-hinge"),
    );
    const four = [...unhinged, session(TODAY - 5, "split-squat")];
    for (const own of Object.values(LOADED))
      expect(of(four, own)).toEqual(["GU-49"]);
    expect(of(four, strength({}))).toEqual([]);
  });
});
