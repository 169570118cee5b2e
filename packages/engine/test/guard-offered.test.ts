import { describe, expect, test } from "vitest";
import {
  isBeyondReconnect,
  isGateShut,
  isGentle,
  isLoaded,
  isQuiet,
  isUnweighted,
  jolts,
  offeredBy,
  offersOnly,
} from "../src/guard/offered.ts";
import { respectsHolds, staysBehindGates } from "../src/guard/scope.ts";
import type { Session, Verdict } from "../src/type/decision.ts";
import {
  breath,
  decisionOf,
  hops,
  item,
  offer,
  offeredOf,
  runs,
  shutting,
  strength,
  walk,
} from "./kit/raw.ts";

const weight = (): Session => strength({ kg: 4 });
const brisk = (): Session => walk(20, "brisk-walk");
const check = (): Session => offer("check", []);

describe("what a decision offers", () => {
  test("is every item of every block of every session", () => {
    const two = offer("strength", [], {
      blocks: [
        { role: "stabilise", items: [item({ movement: "a" })] },
        { role: "load", items: [item({ movement: "b" })] },
      ],
    });
    const offered = offeredOf(breath(), two);
    expect(offered.items.map(({ movement }) => movement)).toEqual([
      "belly-breath",
      "a",
      "b",
    ]);
    expect(offered.work.map(({ movement }) => movement)).toEqual(["a", "b"]);
    expect([...offered.kinds]).toEqual(["breath", "strength"]);
  });

  test("is work in strength and impact sessions alone, and not what is quiet", () => {
    const quiet = { family: "pelvic-floor" };
    const of = (...sessions: readonly Session[]): number =>
      offeredOf(...sessions).work.length;
    expect(of(strength({}, quiet))).toBe(1);
    expect(of(hops())).toBe(1);
    expect(of(offer("check", [item()]))).toBe(0);
    expect(of(breath(), walk())).toBe(0);
  });

  test("is quiet as breath, pelvic floor and walks", () => {
    for (const family of ["breath", "pelvic-floor", "walk"])
      expect(isQuiet(item({ family }))).toBe(true);
    for (const family of ["ribs", "squat", "hop"])
      expect(isQuiet(item({ family }))).toBe(false);
  });

  test("has a run by a session's kind or by its plan", () => {
    expect(offeredOf(offer("run", [])).hasRun).toBe(true);
    expect(offeredOf(offer("walk", [], { run: runs(1, 60).run })).hasRun).toBe(
      true,
    );
    expect(offeredOf(breath(), walk(), hops()).hasRun).toBe(false);
    expect(offeredOf(breath(), runs(1, 60)).hasRun).toBe(true);
  });

  test.each([
    "land",
    "jump",
    "hop",
  ])("has impact by an item's number or by the family %s", (family) => {
    expect(offeredOf(hops(0, family)).hasImpact).toBe(true);
    expect(offeredOf(hops(0, "squat")).hasImpact).toBe(false);
    expect(offeredOf(hops(1, "squat")).hasImpact).toBe(true);
    expect(offeredOf(breath(), hops(1)).hasImpact).toBe(true);
  });

  test("has a hop by an item's number or by its family", () => {
    expect(offeredOf(hops(2, "jump")).hasHop).toBe(false);
    expect(offeredOf(hops(3, "jump")).hasHop).toBe(true);
    expect(offeredOf(hops(0, "hop")).hasHop).toBe(true);
    expect(offeredOf(breath(), hops(3)).hasHop).toBe(true);
  });

  test("has a brisk walk in walks alone", () => {
    expect(offeredOf(walk(), brisk()).hasBrisk).toBe(true);
    expect(offeredOf(walk()).hasBrisk).toBe(false);
    expect(offeredOf(strength({ movement: "brisk-walk" })).hasBrisk).toBe(
      false,
    );
    const first = item({ movement: "easy-walk", family: "walk" });
    const then = item({ movement: "brisk-walk", family: "walk" });
    expect(offeredOf(offer("walk", [first, then])).hasBrisk).toBe(true);
    const blocks = [first, then].map((each) => ({
      role: "connect" as const,
      items: [each],
    }));
    expect(offeredOf(offer("walk", [], { blocks })).hasBrisk).toBe(true);
  });

  test("is work as a run, as a check, and as anything that is not quiet", () => {
    const has = (...sessions: readonly Session[]): boolean =>
      offeredOf(...sessions).hasWork;
    expect(has()).toBe(false);
    expect(has(breath(), walk())).toBe(false);
    expect(has(runs(1, 60))).toBe(true);
    expect(has(check())).toBe(true);
    expect(has(breath(), strength({}))).toBe(true);
  });

  test("has the minutes of its longest walk, 0 without one", () => {
    expect(offeredOf().walkMinutes).toBe(0);
    expect(offeredOf(strength({})).walkMinutes).toBe(0);
    expect(offeredOf(walk(10), walk(25), walk(20)).walkMinutes).toBe(25);
  });
});

describe("what is beyond, loaded, jolting, gentle", () => {
  test.each([
    "breath",
    "pelvic-floor",
    "walk",
    "ribs",
    "pelvis",
    "trunk",
    "squat",
  ])("GU-48 %s is of reconnect", (family) => {
    expect(isBeyondReconnect(offeredOf(strength({ family })))).toBe(false);
  });

  test("GU-48 other families, a run and a brisk walk are beyond it", () => {
    expect(isBeyondReconnect(offeredOf())).toBe(false);
    expect(
      isBeyondReconnect(offeredOf(strength({}, { family: "hinge" }))),
    ).toBe(true);
    expect(isBeyondReconnect(offeredOf(runs(1, 60)))).toBe(true);
    expect(isBeyondReconnect(offeredOf(brisk()))).toBe(true);
    expect(isBeyondReconnect(offeredOf(strength({ family: "lunge" })))).toBe(
      true,
    );
  });

  test("GU-25 a weight, a brisk walk, impact and a run are loaded", () => {
    for (const session of [weight(), brisk(), hops(), runs(1, 60)])
      expect(isLoaded(offeredOf(breath(), session))).toBe(true);
    expect(isLoaded(offeredOf(breath(), walk(), strength({})))).toBe(false);
  });

  test("impact and runs jolt, and no other", () => {
    expect(jolts(offeredOf(hops()))).toBe(true);
    expect(jolts(offeredOf(runs(1, 60)))).toBe(true);
    expect(jolts(offeredOf(weight(), brisk()))).toBe(false);
  });

  test("one weight is a weight", () => {
    expect(isUnweighted(offeredOf(strength({}, { kg: 4 })))).toBe(false);
    expect(isUnweighted(offeredOf(strength({}, {})))).toBe(true);
    expect(isUnweighted(offeredOf())).toBe(true);
  });

  test("GU-06 single sets without weight or jolt are gentle, quiet items in any number of sets", () => {
    expect(isGentle(offeredOf(breath(), strength({}, {})))).toBe(true);
    expect(isGentle(offeredOf(strength({}, { sets: 2 })))).toBe(false);
    expect(isGentle(offeredOf(strength({ sets: 3, family: "breath" })))).toBe(
      true,
    );
    expect(isGentle(offeredOf(weight()))).toBe(false);
    expect(isGentle(offeredOf(hops()))).toBe(false);
    expect(isGentle(offeredOf(runs(1, 60)))).toBe(false);
  });

  test("GU-14 only some kinds are offered where no other is", () => {
    expect(offersOnly(offeredOf(), "breath")).toBe(true);
    expect(offersOnly(offeredOf(breath()), "breath")).toBe(true);
    expect(offersOnly(offeredOf(breath(), walk()), "breath")).toBe(false);
    expect(offersOnly(offeredOf(breath(), walk()), "breath", "walk")).toBe(
      true,
    );
  });

  test("GU-10 a gate is shut where it is called so, or not named at all", () => {
    const decision = decisionOf(0, []);
    const isShut = (name: string, shut = decision): boolean =>
      isGateShut(offeredBy(shut), name);
    expect(isShut("load")).toBe(false);
    expect(isShut("load", shutting(decision, "load"))).toBe(true);
    expect(isShut("load", shutting(decision, "run"))).toBe(false);
    expect(isShut("load", { ...decision, gates: [] })).toBe(true);
  });
});

describe("holds and gates of the decision itself", () => {
  const respects = (
    scopes: readonly (readonly string[])[],
    sessions: readonly Session[],
    shut: Parameters<typeof shutting>[1][] = [],
  ): boolean => {
    const exits: readonly Verdict[] = [];
    const holds = scopes.map((scope) => ({
      hold: "pain",
      scope,
      since: decisionOf(0, []).day,
      entries: [],
      exits,
    }));
    const decision = decisionOf(0, sessions, { holds });
    return respectsHolds(offeredBy(shutting(decision, ...shut)));
  };

  test("GU-28 no gate that a hold names is called open, but restore", () => {
    expect(respects([], [])).toBe(true);
    expect(respects([["run"]], [])).toBe(false);
    expect(respects([["run"]], [], ["run"])).toBe(true);
    expect(respects([[], ["load", "run"]], [], ["run"])).toBe(false);
    expect(respects([[], ["load", "run"]], [], ["run", "load"])).toBe(true);
    expect(respects([["restore"]], [])).toBe(true);
  });

  test("GU-28 no kind that a hold names is offered, but breath", () => {
    expect(respects([["walk"]], [breath()])).toBe(true);
    expect(respects([["walk"]], [breath(), walk()])).toBe(false);
    expect(respects([["strength"]], [breath(), strength({})])).toBe(false);
    expect(respects([["check"]], [check()])).toBe(false);
  });

  test("GU-28 no family that a hold names is offered, that of breath too", () => {
    expect(respects([["squat"]], [strength({ family: "hinge" })])).toBe(true);
    expect(respects([["squat"]], [strength({ family: "hinge" }, {})])).toBe(
      false,
    );
    expect(respects([["breath"]], [breath()])).toBe(false);
    const floor = offer("breath", [item({ family: "pelvic-floor" })]);
    expect(respects([["breath"]], [floor])).toBe(true);
  });

  test("GU-28 neither impact nor a brisk walk where a hold names it", () => {
    const other = hops(1, "squat");
    const jolting = offer("strength", other.blocks[0]?.items ?? []);
    expect(respects([["impact"]], [jolting], ["impact"])).toBe(false);
    expect(respects([["impact"]], [strength({})], ["impact"])).toBe(true);
    expect(respects([["brisk"]], [jolting])).toBe(true);
    expect(respects([["brisk"]], [brisk()])).toBe(false);
    expect(respects([["brisk"]], [walk()])).toBe(true);
    expect(respects([["impact"]], [brisk()], ["impact"])).toBe(true);
  });

  test("GU-36 impact, a run and a weight wait for their own gates", () => {
    const stays = (
      session: Session,
      ...shut: readonly ("impact" | "run" | "load")[]
    ): boolean =>
      staysBehindGates(
        offeredBy(shutting(decisionOf(0, [breath(), session]), ...shut)),
      );
    const kinds = { impact: hops(), run: runs(1, 60), load: weight() } as const;
    for (const [gate, session] of Object.entries(kinds)) {
      expect(stays(session)).toBe(true);
      for (const shut of ["impact", "run", "load"] as const)
        expect([gate, shut, stays(session, shut)]).toEqual([
          gate,
          shut,
          gate !== shut,
        ]);
    }
    expect(stays(strength({}, { kg: 4 }), "load")).toBe(false);
    expect(stays(strength({}), "impact", "run", "load")).toBe(true);
  });
});
