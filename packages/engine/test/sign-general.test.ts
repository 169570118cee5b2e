import { describe, expect, test } from "vitest";
import { expectGolden } from "./kit/golden.ts";
import {
  calmUntil,
  exitsOf,
  families,
  holdOf,
  jolts,
  namedBy,
  reasonOf,
  rungOf,
} from "./kit/sign.ts";
import {
  holds,
  isOpen,
  kinds,
  offered,
  rules,
  screened,
  type Story,
} from "./kit/story.ts";

/** A day on which impact is open and strength is offered. */
const DAY = 81;
const jumper = screened().forward(0, DAY);
const impactCriterion = (story: Story, day: number) =>
  isOpen(story.decide(day), "impact");

describe("ill without fever", () => {
  test("S-ILL leaves breath alone until one clear day", () => {
    const story = jumper.copy().signs(DAY, { ill: 1 });
    const decision = story.decide(DAY);
    expect(decision.level).toBe("stop");
    expect(families(decision)).toEqual(["breath"]);
    expectGolden("s-ill", decision);
    expect(families(story.decide(DAY + 1))).toEqual(["breath"]);
    story.raw(DAY + 1, { kind: "check-in", signs: "none" });
    expect(story.decide(DAY + 1).level).toBe("stop");
    story.checkIn(DAY + 2);
    expect(story.decide(DAY + 2).level).toBe("go");
    expect(impactCriterion(story, DAY + 2)).toBe(true);
  });

  test("H-ILL names its ways out, and both work", () => {
    const story = jumper.copy().signs(DAY, { ill: 2 });
    expect(exitsOf(story.decide(DAY), "ill")).toEqual([
      "X-CLEAR-DAY",
      "X-GO-AHEAD",
    ]);
    expect(namedBy(story.decide(DAY), "ill")).toEqual(["ill"]);
    story.checkIn(DAY, { signs: "none" });
    expect(holds(story.decide(DAY))).toEqual(["ill"]);
    story.goAhead(DAY + 1, "doctor", ["ill"]);
    expect(holds(story.decide(DAY + 1))).toEqual([]);
    const physio = jumper.copy().signs(DAY, { ill: 1 });
    physio.goAhead(DAY + 1, "pelvic-physio", ["ill"]);
    expect(holds(physio.decide(DAY + 1))).toEqual(["ill"]);
  });

  test("SG-ill told in a session counts as well", () => {
    const story = calmUntil(21).checkIn(21);
    story.walk(21, 10, { signs: { ill: 1 } });
    expect(story.decide(21).level).toBe("stop");
    expect(rules(story.decide(21))).toContain("S-ILL");
  });
});

describe("sleep and energy", () => {
  test("S-SLEEP under six hours two nights running makes an easier day", () => {
    const story = jumper.copy().checkIn(DAY, { sleepHours: 5 });
    expect(story.decide(DAY).level).toBe("go");
    story.checkIn(DAY + 1, { sleepHours: 5 });
    const decision = story.decide(DAY + 1);
    expect(decision.level).toBe("ease");
    expect(rules(decision)).toContain("S-SLEEP");
    expect(isOpen(decision, "impact")).toBe(true);
    expectGolden("s-sleep", decision);
    story.checkIn(DAY + 2, { sleepHours: 6 });
    expect(story.decide(DAY + 2).level).toBe("go");
    const apart = jumper.copy().checkIn(DAY, { sleepHours: 5 });
    apart.checkIn(DAY + 2, { sleepHours: 5 });
    expect(apart.decide(DAY + 2).level).toBe("go");
  });

  test("S-SLEEP of two answers on one day the shorter night counts", () => {
    const story = jumper.copy().checkIn(DAY, { sleepHours: 4 });
    story
      .checkIn(DAY + 1, { sleepHours: 8 })
      .checkIn(DAY + 1, { sleepHours: 5 });
    expect(story.decide(DAY + 1).level).toBe("ease");
  });

  test("S-ENERGY the lowest energy makes an easier day, the next one does not", () => {
    const decision = jumper.copy().checkIn(DAY, { energy: 1 }).decide(DAY);
    expect(decision.level).toBe("ease");
    expect(rules(decision)).toContain("S-ENERGY");
    expect(jolts(decision)).toBe(true);
    expectGolden("s-energy", decision);
    const two = jumper.copy().checkIn(DAY, { energy: 2 }).decide(DAY);
    expect(two.level).toBe("go");
  });
});

describe("pregnant, or perhaps", () => {
  test("S-PREGNANT yes and unsure close every gate but restore until a later no", () => {
    for (const pregnant of ["yes", "unsure"] as const) {
      const story = jumper.copy().checkIn(DAY, { pregnant });
      const decision = story.decide(DAY);
      expect(decision.phase).toBe("pregnant");
      expect(decision.week).toBeNull();
      const open = decision.gates.filter((gate) => gate.open);
      expect(open.map(({ gate }) => gate)).toEqual(["restore"]);
      expect(families(decision)).toEqual(["breath"]);
      expect(story.clear(DAY + 1, DAY + 3).decide(DAY + 3).phase).toBe(
        "pregnant",
      );
      story.checkIn(DAY + 4, { pregnant: "no" });
      expect(isOpen(story.decide(DAY + 4), "impact")).toBe(true);
    }
    const unsure = jumper.copy().checkIn(DAY, { pregnant: "unsure" });
    expectGolden("s-pregnant-unsure", unsure.decide(DAY));
  });

  test("H-PREGNANT of two answers on one day the one that restricts counts", () => {
    const story = jumper.copy().checkIn(DAY, { pregnant: "unsure" });
    story.checkIn(DAY, { pregnant: "no" });
    expect(holds(story.decide(DAY))).toEqual(["pregnant"]);
    const no = jumper.copy().checkIn(DAY, { pregnant: "no" });
    expect(holds(no.decide(DAY))).toEqual([]);
  });

  test("X-NOT-PREGNANT a no of a later day is the way out, a go-ahead is none", () => {
    const story = jumper.copy().checkIn(DAY, { pregnant: "yes" });
    const hold = holdOf(story.decide(DAY + 2), "pregnant");
    expect(hold.since).toBe(story.date(DAY));
    expect(hold.exits.map(({ rule }) => rule)).toEqual(["X-NOT-PREGNANT"]);
    story.goAhead(DAY + 1, "doctor", ["exercise", "H-CARE"]);
    expect(holds(story.decide(DAY + 1))).toContain("pregnant");
    story.checkIn(DAY + 2, { pregnant: "no" });
    expect(holds(story.decide(DAY + 2))).toEqual([]);
  });

  test("S-PREGNANT one quiet breath; more after a doctor's or midwife's word on exercise in it", () => {
    const story = screened({ outcome: "pregnant" }).clear(1, 7);
    expect(offered(story.decide(7))).toEqual(["quiet-breath-side-lying"]);
    expect(holdOf(story.decide(7), "pregnant").since).toBe(story.date(0));
    expectGolden("s-pregnant-profile", story.decide(7));
    const physio = story.copy().goAhead(7, "pelvic-physio", ["exercise"]);
    expect(kinds(physio.decide(7))).toEqual(["breath"]);
    story.goAhead(7, "midwife", ["exercise"]);
    const agreed = story.decide(7);
    expect(kinds(agreed)).toEqual(["breath", "strength"]);
    expect(families(agreed)).toEqual([
      "breath",
      "hinge",
      "hip-shift",
      "pelvis",
    ]);
    for (const { blocks } of agreed.sessions)
      for (const { items } of blocks)
        for (const item of items) expect(item.kg).toBeNull();
    expectGolden("s-pregnant-agreed", agreed);
  });

  test("S-PREGNANT a word on exercise from before the pregnancy does not count", () => {
    const story = jumper.copy().goAhead(DAY - 20, "doctor", ["exercise"]);
    story.checkIn(DAY, { pregnant: "yes" });
    expect(kinds(story.decide(DAY))).toEqual(["breath"]);
    story.goAhead(DAY, "doctor", ["exercise"]);
    expect(kinds(story.decide(DAY))).toEqual(["breath", "strength"]);
  });

  test("S-PREGNANT a word on exercise ends with the pregnancy it was for, though nobody has said no yet", () => {
    const story = jumper.copy().checkIn(DAY, { pregnant: "yes" });
    story.goAhead(DAY, "doctor", ["exercise"]);
    expect(kinds(story.decide(DAY))).toEqual(["breath", "strength"]);
    const ended = story.date(DAY + 100);
    story.profile(DAY + 100, { ended, birth: "caesarean" });
    story.clear(DAY + 101, DAY + 112);
    for (let day = DAY + 104; day < DAY + 112; day++)
      expect(kinds(story.decide(day))).toEqual(["breath"]);
    story.goAhead(DAY + 104, "doctor", ["exercise"]);
    expect(kinds(story.decide(DAY + 105))).toEqual(["breath"]);
  });
});

describe("a pregnancy of the profile", () => {
  test("X-PREGNANCY-ENDED is its way out, no check-in is", () => {
    const story = jumper.copy().profile(DAY, { outcome: "pregnant" });
    story.checkIn(DAY, { pregnant: "no" }).clear(DAY + 1);
    expect(exitsOf(story.decide(DAY + 1), "pregnant")).toEqual([
      "X-PREGNANCY-ENDED",
    ]);
    const both = story.copy().checkIn(DAY + 1, { pregnant: "yes" });
    expect(exitsOf(both.decide(DAY + 1), "pregnant")).toEqual([
      "X-PREGNANCY-ENDED",
      "X-NOT-PREGNANT",
    ]);
    story.profile(DAY + 1, { outcome: "unsaid" });
    expect(holds(story.decide(DAY + 1))).toEqual([]);
  });
});

describe("a pause", () => {
  test("S-PAUSED leaves breath and pelvic floor, nothing scheduled", () => {
    const story = jumper.copy().checkIn(DAY).raw(DAY, { kind: "pause" });
    const decision = story.decide(DAY);
    expect(families(decision)).toEqual(["breath", "pelvic-floor"]);
    expect(decision.sessions.every(({ optional }) => optional)).toBe(true);
    expectGolden("s-paused", decision);
  });

  test("S-PAUSED in a pregnancy leaves the quiet breath alone, whatever was agreed", () => {
    const story = screened({ outcome: "pregnant" })
      .goAhead(9, "midwife", ["exercise"])
      .clear(8, 9);
    expect(kinds(story.decide(9))).toContain("strength");
    const paused = story.copy().raw(9, { kind: "pause" }).decide(9);
    expect(offered(paused)).toEqual(["quiet-breath-side-lying"]);
    expect(rules(paused)).not.toContain("GUARD");
  });

  test("H-PAUSED lasts until it is resumed", () => {
    const story = jumper
      .copy()
      .raw(DAY, { kind: "pause" })
      .checkIn(DAY + 9);
    expect(holdOf(story.decide(DAY + 9), "paused").since).toBe(story.date(DAY));
    story.raw(DAY + 9, { kind: "resume" });
    expect(holds(story.decide(DAY + 9))).toEqual([]);
  });

  test("X-RESUME is its one way out", () => {
    const story = jumper.copy().raw(DAY, { kind: "pause" }).checkIn(DAY);
    expect(exitsOf(story.decide(DAY), "paused")).toEqual(["X-RESUME"]);
    story.raw(DAY, { kind: "resume" });
    expect(kinds(story.decide(DAY))).toContain("strength");
  });
});

describe("doming", () => {
  const domed = { signs: { doming: 1 } } as const;
  const hover = { movement: "hover", sets: 2, seconds: 10, effort: 5 };
  const bridge = { movement: "single-leg-bridge", sets: 2, reps: 8, effort: 5 };

  test("S-DOMING belongs to its item: that family steps down, impact and running wait", () => {
    const before = jumper.copy().checkIn(DAY).decide(DAY);
    const story = jumper.copy().checkIn(DAY);
    story.session(DAY, [{ ...hover, ...domed }, bridge]);
    const decision = story.decide(DAY);
    expect(decision.level).toBe("ease");
    expect(holds(decision)).toEqual(["doming:hover"]);
    expect(rungOf(decision, "trunk")).toBe(rungOf(before, "trunk") - 1);
    expect(rungOf(decision, "squat")).toBe(rungOf(before, "squat"));
    expect(isOpen(decision, "impact")).toBe(false);
    expect(isOpen(decision, "load")).toBe(true);
    expectGolden("s-doming-hover", decision);
  });

  test("X-CLEAN-ITEM that item done once without ends it, another does not", () => {
    const story = jumper.copy().checkIn(DAY);
    story.session(DAY, [{ ...hover, ...domed }]).checkIn(DAY + 2);
    expect(holdOf(story.decide(DAY + 2), "doming:hover").exits).toMatchObject([
      { rule: "X-CLEAN-ITEM", need: "hover" },
    ]);
    const other = story.copy().session(DAY + 2, [bridge]);
    expect(holds(other.decide(DAY + 2))).toEqual(["doming:hover"]);
    const silent = story.copy().raw(DAY + 2, {
      kind: "session",
      minutes: 5,
      items: [hover],
    });
    expect(holds(silent.decide(DAY + 2))).toEqual(["doming:hover"]);
    const clean = story.copy().session(DAY + 2, [hover]);
    expect(holds(clean.decide(DAY + 2))).toEqual([]);
    expect(impactCriterion(clean, DAY + 2)).toBe(true);
    const oneSide = story.copy().session(DAY + 2, [
      { ...hover, side: "left" },
      { ...hover, side: "right", ...domed },
    ]);
    expect(holds(oneSide.decide(DAY + 2))).toEqual(["doming:hover"]);
  });

  test("H-DOMING of two items each is ended by its own", () => {
    const story = jumper.copy().checkIn(DAY);
    story.session(DAY, [
      { ...hover, ...domed },
      { ...bridge, ...domed },
    ]);
    expect(holds(story.decide(DAY))).toEqual([
      "doming:hover",
      "doming:single-leg-bridge",
    ]);
    story.checkIn(DAY + 2).session(DAY + 2, [bridge, { ...hover, ...domed }]);
    expect(holds(story.decide(DAY + 2))).toEqual(["doming:hover"]);
  });

  test("SG-doming of no named item steps down every load and trunk family", () => {
    const before = jumper.copy().checkIn(DAY).decide(DAY);
    const story = jumper.copy().signs(DAY, { doming: 1 });
    const decision = story.decide(DAY);
    expect(holds(decision)).toEqual(["doming"]);
    for (const family of ["trunk", "squat", "hinge", "split-step"])
      expect(rungOf(decision, family)).toBe(rungOf(before, family) - 1);
    for (const family of ["breath", "ribs", "land"])
      expect(rungOf(decision, family)).toBe(rungOf(before, family));
    expectGolden("sg-doming-unnamed", decision);
    story.signs(DAY + 1, { doming: 1 });
    expect(rungOf(story.decide(DAY + 1), "trunk")).toBe(
      rungOf(before, "trunk") - 1,
    );
    expect(story.decide(DAY + 1).level).toBe("ease");
    story
      .checkIn(DAY + 2)
      .session(DAY + 2, [
        { movement: "bird-dog", sets: 2, reps: 8, effort: 5 },
      ]);
    expect(holds(story.decide(DAY + 2))).toEqual([]);
  });

  test("SG-doming in a landing is ended by work that impact does not shut", () => {
    const story = jumper.copy().checkIn(DAY);
    const land = { movement: "soft-step-down", sets: 2, reps: 5, effort: 5 };
    story.session(DAY, [{ ...land, ...domed }]).checkIn(DAY + 2);
    expect(holds(story.decide(DAY))).toEqual(["doming"]);
    story.session(DAY + 2, [hover]);
    expect(holds(story.decide(DAY + 2))).toEqual([]);
  });
});

describe("signs that are asked once, before running", () => {
  const ASKED = ["sex-pain", "emptying", "separation"] as const;
  const CLEAR = { "sex-pain": 0, emptying: 0, separation: 0 } as const;
  const asked = (story: Story, day: number) => {
    const run = story.decide(day).gates.find(({ gate }) => gate === "run");
    return run?.criteria.find(({ rule }) => rule === "G-RUN-ASKED")?.met;
  };
  const calm = calmUntil(30);

  test.each(ASKED)("SG-%s waits for a go-ahead or a later no", (sign) => {
    const story = calm.copy().checkIn(30);
    expect(asked(story, 30)).toBe("unknown");
    story.signs(30, CLEAR);
    expect(asked(story, 30)).toBe(true);
    story.signs(31, { ...CLEAR, [sign]: 1 });
    expect(asked(story, 31)).toBe(false);
    expect(story.decide(31).level).toBe("go");
    const lifted = story.copy().goAhead(31, "pelvic-physio", [sign]);
    expect(asked(lifted, 31)).toBe(true);
    expect(asked(lifted.signs(32, { ...CLEAR, [sign]: 1 }), 32)).toBe(true);
    expect(asked(lifted.signs(33, { ...CLEAR, [sign]: 2 }), 33)).toBe(false);
    const early = calm.copy().goAhead(31, "midwife", [sign]);
    early.signs(31, { ...CLEAR, [sign]: 1 });
    expect(asked(early, 31)).toBe(false);
    expect(asked(story.checkIn(32), 32)).toBe(false);
    expect(asked(story.signs(33, CLEAR), 33)).toBe(true);
  });
});

describe("a coach's hold", () => {
  const KEY = "key-1";
  const by = `coach:${KEY}`;
  const coached = (fields: object, from = DAY) => {
    const story = jumper.copy();
    story.raw(from - 1, { kind: "coach-accept", key: KEY, publicKey: "x" });
    return story.raw(from, {
      kind: "prescription",
      by,
      signature: "s",
      ...fields,
    });
  };

  test("S-COACH-HOLD shuts a gate or a family, and nothing else", () => {
    const gate = coached({ hold: "impact" }).checkIn(DAY);
    expect(isOpen(gate.decide(DAY), "impact")).toBe(false);
    expect(isOpen(gate.decide(DAY), "load")).toBe(true);
    expect(rules(gate.decide(DAY))).toContain("S-COACH-HOLD");
    expectGolden("s-coach-hold-impact", gate.decide(DAY));
    const family = coached({ hold: "squat" }).checkIn(DAY);
    expect(families(family.decide(DAY))).not.toContain("squat");
    expect(isOpen(family.decide(DAY), "impact")).toBe(true);
    const stranger = jumper.copy().checkIn(DAY);
    stranger.raw(DAY, {
      kind: "prescription",
      by,
      signature: "s",
      hold: "impact",
    });
    expect(isOpen(stranger.decide(DAY), "impact")).toBe(true);
  });

  test("X-UNTIL it ends after its day, or by her own retract", () => {
    const story = jumper.copy();
    const until = story.date(DAY + 3);
    const held = coached({ hold: "impact", until }).clear(DAY, DAY + 4);
    const hold = held.decide(DAY).holds[0];
    expect(hold?.exits).toMatchObject([{ rule: "X-UNTIL", need: until }]);
    expect(isOpen(held.decide(DAY + 3), "impact")).toBe(false);
    expect(isOpen(held.decide(DAY + 4), "impact")).toBe(true);
    const entry = hold?.entries[0] ?? "";
    const runner = held.copy().raw(DAY, { kind: "retract", entry });
    expect(isOpen(runner.decide(DAY), "impact")).toBe(false);
    held.raw(DAY, { kind: "retract", entry, by });
    expect(isOpen(held.decide(DAY), "impact")).toBe(true);
  });

  test("H-COACH of a removed coach stands 21 days more, and says so", () => {
    const story = coached({ hold: "impact" }, DAY - 30);
    story.raw(DAY - 20, { kind: "coach-remove", key: KEY });
    story.clear(DAY, DAY + 2);
    const held = story.decide(DAY);
    expect(held.holds[0]?.exits).toMatchObject([
      { rule: "X-UNTIL", need: story.date(DAY) },
    ]);
    expect(holds(story.decide(DAY + 1))).toEqual([]);
    expect(rules(story.decide(DAY + 1))).not.toContain("S-COACH-HOLD");
  });
});

describe("what is not known", () => {
  test("S-ASK without a complete check-in of today: breath, pelvic floor, an easy walk", () => {
    const decision = jumper.copy().decide(DAY);
    expect(decision.level).toBe("ask");
    expect(families(decision)).toEqual(["breath", "pelvic-floor", "walk"]);
    expect(offered(decision)).toContain("longer-walk");
    expect(rules(decision)).toContain("S-ASK");
    expectGolden("s-ask", decision);
  });

  test("S-ASK several partial check-ins of a day are complete together", () => {
    const story = jumper
      .copy()
      .raw(DAY, { kind: "check-in", warnings: "none" });
    expect(story.decide(DAY).level).toBe("ask");
    expect(story.decide(DAY).missing).toContain("check-in:signs");
    story.raw(DAY, { kind: "check-in", signs: "none" });
    expect(story.decide(DAY).missing).toContain("check-in:pain");
    story.raw(DAY, { kind: "check-in", pain: [] });
    expect(story.decide(DAY).level).toBe("go");
  });

  test("S-ASK every daily sign is needed, those asked once are not", () => {
    const daily = {
      leak: 0,
      urgency: 0,
      heaviness: 0,
      bulge: 0,
      "pelvic-pain": 0,
      "scar-pain": 0,
      "bleeding-up": 0,
      bleeding: 0,
      doming: 0,
      ill: 0,
    } as const;
    const told = (signs: Readonly<Record<string, 0>>) =>
      calmUntil(21).raw(21, {
        kind: "check-in",
        warnings: "none",
        pain: [],
        signs,
      });
    expect(told(daily).decide(21).level).toBe("go");
    for (const sign of Object.keys(daily)) {
      const rest = Object.fromEntries(
        Object.entries(daily).filter(([known]) => known !== sign),
      );
      expect(told(rest).decide(21).level).toBe("ask");
    }
  });

  test("S-UNREAD something unreadable about today asks even beside a complete check-in", () => {
    const story = jumper.copy().clear(DAY, DAY + 1);
    story.unread.push({
      line: 7,
      path: "",
      reason: "unknown-kind",
      id: null,
      on: story.date(DAY),
      writtenOn: story.date(DAY),
      after: null,
      params: {},
    });
    const decision = story.decide(DAY);
    expect(decision.level).toBe("ask");
    expect(reasonOf(decision, "S-UNREAD").params).toEqual({ count: 1 });
    expect(decision.unread).toHaveLength(1);
    expectGolden("s-unread-today", decision);
    expect(story.decide(DAY + 1).level).toBe("go");
  });

  test("S-UNREAD undated it asks until a complete check-in is written afterwards", () => {
    const story = jumper.copy().checkIn(DAY);
    story.unread.push({
      line: 9,
      path: "",
      reason: "not-json",
      id: null,
      on: null,
      writtenOn: null,
      after: Date.parse(story.entries.at(-1)?.at ?? ""),
      params: {},
    });
    expect(story.decide(DAY).level).toBe("ask");
    story.checkIn(DAY);
    expect(story.decide(DAY).level).toBe("go");
  });

  test("S-CLOCK a later time in the journal: no impact and no run until a new check-in of the day", () => {
    const story = jumper.copy().checkIn(DAY + 5);
    story.checkIn(DAY, {}, { at: `${story.date(DAY + 5)}T07:30:00+00:00` });
    const decision = story.decide(DAY);
    expect(decision.missing).toContain("clock");
    expect(rules(decision)).toContain("S-CLOCK");
    expect(jolts(decision)).toBe(false);
    expectGolden("s-clock", decision);
    story.checkIn(DAY);
    expect(jolts(story.decide(DAY))).toBe(true);
  });
});
