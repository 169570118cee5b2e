import { describe, expect, test } from "vitest";
import { checkDecision } from "../src/index.ts";
import type { Decision, Entry, SessionEntry } from "../src/index.ts";
import { expectGolden } from "./kit/golden.ts";
import {
  contextOf,
  familyVerdict,
  itemsOf,
  sessionNamed,
  verdict,
  wellUntil,
  without,
} from "./kit/life.ts";
import { kinds, offered, screened, type Story } from "./kit/story.ts";
import { endedLater } from "./kit/tamper.ts";

/** Cycling, the cross-trainer and swimming: in place of a walk, and counting for nothing else. */

const CROSS = ["easy-cycling", "cross-trainer", "swimming"];
const DAY = 60;

function crossOf(decision: Decision): string[] {
  return offered(decision).filter((movement) => CROSS.includes(movement));
}

function done(movement: string, minutes: number): SessionEntry["items"] {
  return [{ movement, sets: 1, seconds: minutes * 60 }];
}

function cycled(story: Story, day: number, minutes = 30): Story {
  return story.session(day, done("easy-cycling", minutes), { minutes });
}

describe("cross-training", () => {
  test("C-CROSS-TRAINING is on offer in place of a walk, optional, as long as the walk, each under its own id", () => {
    const decision = wellUntil(DAY).clear(DAY).decide(DAY);
    const walk = sessionNamed(decision, "walk");
    for (const movement of CROSS) {
      const session = sessionNamed(decision, `walk-${movement}`);
      expect(session).toMatchObject({
        kind: "walk",
        optional: true,
        minutes: walk?.minutes,
      });
      expect(itemsOf(session)).toMatchObject([
        {
          movement,
          sets: 1,
          kg: null,
          impact: 0,
          seconds: (walk?.minutes ?? 0) * 60,
        },
      ]);
    }
    expectGolden("c-cross-training", decision);
  });

  test("C-CROSS-TRAINING each from its own phase: cycling from rebuild, the other two from load", () => {
    const on = (day: number): string[] =>
      crossOf(wellUntil(day).clear(day).decide(day));
    expect(on(27)).toEqual([]);
    expect(on(28)).toEqual(["easy-cycling"]);
    expect(on(41)).toEqual(["easy-cycling"]);
    expect(on(42)).toEqual(CROSS);
    const caesarean = wellUntil(42, { birth: "caesarean" }).clear(42);
    expect(crossOf(caesarean.decide(42))).toEqual([]);
  });

  test("C-CROSS-TRAINING only on a go or an easier day with a complete check-in, and never without a walk", () => {
    const story = (): Story => wellUntil(DAY);
    expect(crossOf(story().decide(DAY))).toEqual([]);
    expect(crossOf(story().checkIn(DAY, { energy: 1 }).decide(DAY))).toEqual(
      CROSS,
    );
    for (const signs of [{ leak: 1 }, { bulge: 1 }, { ill: 1 }] as const)
      expect(crossOf(story().signs(DAY, signs).decide(DAY))).toEqual([]);
    const paused = story().raw(DAY, { kind: "pause" }).clear(DAY);
    expect(crossOf(paused.decide(DAY))).toEqual([]);
    const pregnant = story().checkIn(DAY, { pregnant: "unsure" });
    expect(crossOf(pregnant.decide(DAY))).toEqual([]);
    const walked = story().clear(DAY).walk(DAY, 20);
    expect(crossOf(walked.decide(DAY))).toEqual([]);
  });

  test("C-CROSS-TRAINING not while a pain that it loads holds impact", () => {
    const story = wellUntil(DAY)
      .checkIn(DAY, { pain: [{ site: "shoulder", score: 5 }] })
      .clear(DAY + 1);
    for (const day of [DAY, DAY + 1])
      expect(crossOf(story.decide(day))).toEqual(["easy-cycling"]);
    expect(crossOf(story.clear(DAY + 2).decide(DAY + 2))).toEqual(CROSS);
  });

  test("F-CYCLE-WOUND sitting is comfortable: no wound or perineal pain for seven days", () => {
    const story = wellUntil(DAY)
      .checkIn(DAY, { pain: [{ site: "perineum", score: 1 }] })
      .clear(DAY + 1, DAY + 7);
    for (const day of [DAY, DAY + 1, DAY + 6]) {
      expect(crossOf(story.decide(day))).not.toContain("easy-cycling");
      expect(crossOf(story.decide(day))).not.toContain("swimming");
      expect(familyVerdict(story, day, "cycling", "F-CYCLE-WOUND").met).toBe(
        false,
      );
    }
    expect(crossOf(story.decide(DAY + 7))).toContain("easy-cycling");
  });

  test("F-SWIM-BLEEDING seven days without bleeding; a period is none, steady loss is some", () => {
    const story = wellUntil(44).signs(44, { bleeding: 1 }).clear(45, 51);
    for (const day of [44, 45, 50])
      expect(crossOf(story.decide(day))).not.toContain("swimming");
    expect(familyVerdict(story, 50, "swimming", "F-SWIM-BLEEDING").met).toBe(
      false,
    );
    expect(crossOf(story.decide(51))).toContain("swimming");
    const period = wellUntil(44).signs(44, { bleeding: 2 }, { period: "yes" });
    expect(crossOf(period.decide(44))).toContain("swimming");
  });

  test("F-SWIM-HEALED only while wounds, scars and tears are healed and comfortable", () => {
    for (const healed of ["no", "unsure"] as const) {
      const story = wellUntil(DAY).screen(DAY, { healed }).clear(DAY);
      expect(crossOf(story.decide(DAY))).not.toContain("swimming");
      expect(familyVerdict(story, DAY, "swimming", "F-SWIM-HEALED").met).toBe(
        false,
      );
    }
    expect(
      familyVerdict(wellUntil(DAY).clear(DAY), DAY, "swimming", "F-SWIM-HEALED")
        .met,
    ).toBe(true);
  });

  test("F-SWIM-WOUND no pain in a wound or scar for seven days", () => {
    const story = wellUntil(DAY)
      .checkIn(DAY, { pain: [{ site: "scar", score: 1 }] })
      .clear(DAY + 1, DAY + 7);
    expect(familyVerdict(story, DAY + 6, "swimming", "F-SWIM-WOUND").met).toBe(
      false,
    );
    expect(crossOf(story.decide(DAY + 6))).toEqual(["cross-trainer"]);
    expect(crossOf(story.decide(DAY + 7))).toEqual(CROSS);
  });

  test("C-CROSS-TRAINING once done neither it nor the walk is offered again that day", () => {
    const decision = cycled(wellUntil(DAY).clear(DAY), DAY).decide(DAY);
    expect(kinds(decision)).not.toContain("walk");
    expect(kinds(decision)).toContain("breath");
  });

  test("C-CROSS-TRAINING counts for no walk step, no walk of twenty minutes, no brisk one, no check", () => {
    const noWalks = (story: Story): Story =>
      without(story, ({ kind }) => kind === "walk");
    const told = (day: number): Decision => {
      const story = noWalks(wellUntil(day));
      for (let at = 29; at < day; at++) cycled(story, at, 40);
      return story.clear(day).decide(day);
    };
    const plain = noWalks(wellUntil(50)).clear(50).decide(50);
    const decision = told(50);
    const step = ({ ladders }: Decision): unknown =>
      ladders.find(({ family }) => family === "walk");
    expect(step(decision)).toEqual(step(plain));
    expect(verdict(decision, "impact", "G-IMPACT-WALK")).toMatchObject({
      met: false,
      have: 0,
    });
    expect(decision.checks).toEqual(plain.checks);
  });

  test("C-CROSS-TRAINING is no strength and no training day: gaps, counts, ladders and the week stay as they were", () => {
    const story = wellUntil(DAY);
    const before = contextOf(story.copy().clear(DAY, DAY + 1), DAY + 1).state;
    const after = contextOf(
      cycled(story, DAY).clear(DAY, DAY + 1),
      DAY + 1,
    ).state;
    expect(after.done).toEqual(before.done);
    expect(after.run).toEqual(before.run);
    const { walk } = after;
    expect(walk).toEqual(before.walk);
    const ladders = new Map(after.ladders);
    ladders.delete("cycling");
    expect(ladders).toEqual(before.ladders);
  });

  test("C-CROSS-TRAINING a sign told with it is a sign like any other", () => {
    const story = wellUntil(DAY)
      .clear(DAY)
      .session(DAY, done("easy-cycling", 20), {
        minutes: 20,
        signs: { heaviness: 1 },
      });
    expect(story.decide(DAY).level).toBe("stop");
  });

  test("C-CROSS-TRAINING a plan forward walks and takes no alternative beside it", () => {
    const moved = screened()
      .forward(0, DAY)
      .entries.flatMap((entry) =>
        entry.kind === "session"
          ? entry.items.map((item) => item.movement)
          : [],
      );
    expect(moved.some((movement) => CROSS.includes(movement))).toBe(false);
  });
});

describe("the guard on cross-training", () => {
  const only = (decision: Decision, family: string): Decision => ({
    ...decision,
    sessions: decision.sessions.filter(({ blocks }) =>
      blocks.some((block) =>
        block.items.some((item) => item.family === family),
      ),
    ),
  });
  const broken = (
    entries: readonly Entry[],
    decision: Decision,
  ): readonly string[] => checkDecision({ entries, unread: [] }, decision);
  const morning = (): Story => wellUntil(DAY).clear(DAY);

  test("GU-41 cross-training only from day 28, on a go or an easier day", () => {
    const story = morning();
    const rides = only(story.decide(DAY), "cycling");
    expect(rides.sessions.length).toBe(1);
    expect(broken(story.entries, rides)).toEqual([]);
    expect(broken(endedLater(story, DAY - 27), rides)).toContain("GU-41");
    for (const level of ["stop", "ask"] as const)
      expect(broken(story.entries, { ...rides, level })).toContain("GU-41");
  });

  test("GU-41 no cycle and no pool within a week of pain in a scar, a wound or the perineum", () => {
    const decision = morning().decide(DAY);
    const hurt = (ago: number): readonly Entry[] =>
      morning().checkIn(DAY - ago, { pain: [{ site: "perineum", score: 1 }] })
        .entries;
    for (const family of ["cycling", "swimming"]) {
      const offer = only(decision, family);
      expect(broken(hurt(6), offer)).toEqual(["GU-41"]);
      expect(broken(hurt(7), offer)).toEqual([]);
    }
    expect(broken(hurt(6), only(decision, "cross-trainer"))).toEqual([]);
  });

  test("GU-41 no pool before wounds are healed, or within a week of bleeding that is no period", () => {
    const swim = only(morning().decide(DAY), "swimming");
    const open = morning().screen(DAY, { healed: "unsure" });
    expect(broken(open.entries, swim)).toContain("GU-41");
    const bled = (fields: { period?: "yes" }): readonly Entry[] =>
      morning().signs(DAY - 6, { bleeding: 1 }, fields).entries;
    expect(broken(bled({}), swim)).toContain("GU-41");
    expect(broken(bled({ period: "yes" }), swim)).toEqual([]);
  });
});
