import { describe, expect, test } from "vitest";
import type { Decision, Item } from "../src/index.ts";
import { expectGolden } from "./kit/golden.ts";
import { families, jolts, rungOf } from "./kit/sign.ts";
import {
  CLEAR_SIGNS,
  holds,
  kinds,
  program,
  rules,
  screened,
  type Story,
} from "./kit/story.ts";

/** A day on which a run, a strength session and a walk are offered. */
const DAY = 121;
const runner = screened().forward(0, DAY);

/** The same day at every level, by one cause each. */
const LEVELS = {
  go: runner.copy().checkIn(DAY),
  ease: runner.copy().checkIn(DAY, { energy: 1 }),
  ask: runner.copy(),
  stop: runner.copy().signs(DAY, { leak: 1 }),
  "call-soon": runner.copy().checkIn(DAY, { warnings: ["RF-13"] }),
  "call-now": runner.copy().checkIn(DAY, { warnings: ["RF-15"] }),
  emergency: runner.copy().checkIn(DAY, { warnings: ["RF-01"] }),
} as const;
const offers = Object.fromEntries(
  Object.entries(LEVELS).map(([level, story]) => [level, story.decide(DAY)]),
) as Record<keyof typeof LEVELS, Decision>;

function items(decision: Decision): readonly Item[] {
  return decision.sessions.flatMap(({ blocks }) =>
    blocks.flatMap((block) => block.items),
  );
}

function movement(id: string) {
  const found = program.movements.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no movement ${id}`);
  return found;
}

/** What a decision offers as names: kinds of session and families. */
function names(decision: Decision): ReadonlySet<string> {
  return new Set([...kinds(decision), ...families(decision)]);
}

describe("what each level offers", () => {
  test("each cause makes its level", () => {
    for (const [level, decision] of Object.entries(offers))
      expect(decision.level).toBe(level);
  });

  test("S-WARNING emergency and call-now offer nothing", () => {
    expect(offers.emergency.sessions).toEqual([]);
    expect(offers["call-now"].sessions).toEqual([]);
  });

  test("H-WARNING call-soon offers breath, pelvic floor and an easy walk", () => {
    expect(families(offers["call-soon"])).toEqual([
      "breath",
      "pelvic-floor",
      "walk",
    ]);
    expect(
      items(offers["call-soon"]).map((item) => item.movement),
    ).not.toContain("brisk-walk");
  });

  test("S-ASK ask offers the same, at her own walk", () => {
    expect(families(offers.ask)).toEqual(["breath", "pelvic-floor", "walk"]);
    const walk = items(offers.ask).find((item) => item.family === "walk");
    expect(walk?.movement).toBe("longer-walk");
  });

  test("S-PELVIC-STOP stop adds gentle strength: known or gentle rungs, one set, no weight, effort 5", () => {
    const decision = offers.stop;
    expect(kinds(decision)).toEqual(["breath", "strength", "walk"]);
    for (const item of items(decision)) {
      if (["breath", "pelvic-floor", "walk"].includes(item.family)) continue;
      const { phase, singleLegLoad, rung } = movement(item.movement);
      expect(item.sets).toBe(1);
      expect(item.kg).toBeNull();
      expect(item.impact).toBe(0);
      expect(item.effortMax ?? 0).toBeLessThanOrEqual(5);
      expect(singleLegLoad).toBe(false);
      const isGentle = ["restore", "reconnect", "rebuild"].includes(phase);
      const isKnown = rungOf(decision, item.family) >= (rung ?? 0);
      expect(isGentle || isKnown).toBe(true);
    }
  });

  test("S-ENERGY ease offers all that is open, one set fewer", () => {
    expect(kinds(offers.ease)).toEqual(kinds(offers.go));
    expect(jolts(offers.ease)).toBe(true);
    for (const item of items(offers.ease)) {
      const plain = items(offers.go).find(
        (one) => one.movement === item.movement && one.family !== "breath",
      );
      const isWork = !["pelvic-floor", "walk"].includes(item.family);
      if (plain !== undefined && isWork)
        expect(item.sets).toBe(Math.max(1, plain.sets - 1));
    }
    const sets = (decision: Decision) =>
      items(decision).find((item) => item.family === "ribs")?.sets;
    expect(sets(offers.go)).toBe(2);
    expect(sets(offers.ease)).toBe(1);
  });

  test("each stronger level offers nothing that a weaker one does not", () => {
    const chain = ["emergency", "call-now", "call-soon", "stop", "go"] as const;
    for (const [i, level] of chain.slice(0, -1).entries()) {
      const weaker = names(offers[chain[i + 1] ?? "go"]);
      for (const name of names(offers[level]))
        expect(weaker.has(name) || !names(offers.go).has(name)).toBe(true);
    }
    const kindsOf = (level: keyof typeof offers) =>
      new Set(kinds(offers[level]));
    for (const level of ["call-soon", "ask", "stop", "ease"] as const)
      for (const kind of kindsOf(level))
        expect(kindsOf("go").has(kind)).toBe(true);
    for (const kind of kindsOf("ask"))
      expect(kindsOf("stop").has(kind)).toBe(true);
  });

  test("S-ASK the offer is what the level and the check-in both allow; the level shown is the stronger", () => {
    const stop = runner
      .copy()
      .raw(DAY, { kind: "check-in", signs: { leak: 1 } });
    expect(stop.decide(DAY).level).toBe("stop");
    expect(kinds(stop.decide(DAY))).toEqual(["breath", "walk"]);
    const ease = runner.copy().raw(DAY, { kind: "check-in", energy: 1 });
    expect(ease.decide(DAY).level).toBe("ask");
    const soon = runner.copy().raw(DAY, {
      kind: "check-in",
      warnings: ["RF-13"],
    });
    expect(soon.decide(DAY).level).toBe("call-soon");
    expectGolden("s-ask-beside-stop", stop.decide(DAY));
  });

  test("an added sign only raises the level", () => {
    const order = ["go", "ease", "stop", "call-soon", "call-now", "emergency"];
    const leak = { energy: 1, signs: { leak: 1 } } as const;
    const knee = { ...leak, pain: [{ site: "knee", score: 8 }] };
    const days: readonly object[] = [
      {},
      { energy: 1 },
      leak,
      knee,
      { ...knee, warnings: ["RF-15"] },
      { ...knee, warnings: ["RF-15", "RF-01"] },
    ];
    const levels = days.map((fields) => {
      const story = screened().clear(16, 20).checkIn(21, fields);
      return story.raw(21, { kind: "check-in", signs: "none" }).decide(21)
        .level;
    });
    expect(levels).toEqual(order);
  });
});

describe("rungs on an easier day", () => {
  const climber = screened().forward(0, 45);
  /** The first day after day 30 on which some family goes up a rung. */
  const up = (() => {
    for (let day = 30; day < 45; day++) {
      const decision = climber.decide(day);
      const found = decision.reasons.find(({ rule }) => rule === "LD-UP");
      if (found !== undefined) return { day, family: found.params["family"] };
    }
    throw new Error("nothing went up");
  })();

  /** The story until that day, with another check-in on it. */
  const told = (fields: object): Story => {
    const story = climber.copy();
    const date = story.date(up.day);
    const kept = story.entries.filter((entry) => entry.on < date);
    story.entries.splice(0, story.entries.length, ...kept);
    return story.checkIn(up.day, fields);
  };
  const rung = (story: Story, day: number) =>
    rungOf(story.decide(day), String(up.family));

  test("S-ENERGY an easier day moves nothing up; the next calm day does", () => {
    const before = rung(climber, up.day - 1);
    expect(rung(told({}), up.day)).toBe(before + 1);
    const eased = told({ energy: 1 });
    expect(rung(eased, up.day)).toBe(before);
    expect(rules(eased.decide(up.day))).not.toContain("LD-UP");
    expect(rung(eased.checkIn(up.day + 1), up.day + 1)).toBe(before + 1);
  });

  test("S-PELVIC-STOP at stop the rungs of reconnect and rebuild still go up, not beside a cause of ease", () => {
    const before = rung(climber, up.day - 1);
    const heavy = { signs: { ...CLEAR_SIGNS, ill: 1 } };
    const stopped = told(heavy);
    expect(stopped.decide(up.day).level).toBe("stop");
    expect(rung(stopped, up.day)).toBe(before + 1);
    const both = told({ ...heavy, energy: 1 });
    expect(both.decide(up.day).level).toBe("stop");
    expect(rung(both, up.day)).toBe(before);
  });

  test("S-WARNING at call-soon nothing goes up", () => {
    const before = rung(climber, up.day - 1);
    const called = told({ warnings: ["RF-13"] });
    expect(rung(called, up.day)).toBe(before);
    expect(holds(called.decide(up.day))).toEqual(["warning:RF-13"]);
  });
});
