import { describe, expect, test } from "vitest";
import type { Entry } from "../src/index.ts";
import { expectGolden } from "./kit/golden.ts";
import {
  decideUnder,
  gate,
  limitOf,
  met,
  passOf,
  reasonOf,
  session,
  verdict,
  wellUntil,
  without,
} from "./kit/life.ts";
import {
  holds,
  isOpen,
  kinds,
  program,
  screened,
  type Story,
} from "./kit/story.ts";

const RUN_CHECKS = [
  "walk",
  "balance",
  "single-leg-squat",
  "jog",
  "bounds",
  "hop",
  "running-man",
  "landings",
] as const;
/** Day on which running opens when all goes well, and the day of the first run. */
const OPENS = 106;

function unmet(story: Story, day: number, id: string): string[] {
  return gate(story.decide(day), id)
    .criteria.filter((criterion) => criterion.met !== true)
    .map(({ rule }) => rule);
}

/** The tries of a check for running: the balance check of day 42 was for impact. */
function isCheck(id: string): (entry: Entry) => boolean {
  const from = screened().date(80);
  return (entry) =>
    entry.kind === "check" && entry.check === id && entry.on >= from;
}

describe("running opens", () => {
  test("G-RUN-CHECKS with all eight checks passed and valid", () => {
    const story = wellUntil(OPENS).clear(OPENS);
    expect(unmet(story, OPENS - 1, "run")).toEqual(["G-RUN-CHECKS"]);
    const open = story.decide(OPENS);
    expect(isOpen(open, "run")).toBe(true);
    expect(gate(open, "run").since).toBe(story.date(OPENS));
    expectGolden("g-run-checks-open", open);
  });

  test.each(
    RUN_CHECKS,
  )("G-RUN-CHECK-%s running stays shut without it, and opens the day after it is passed", (id) => {
    const story = without(wellUntil(OPENS), isCheck(id)).clear(OPENS);
    expect(met(story.decide(OPENS), "run", `G-RUN-CHECK-${id}`)).toBe(false);
    expect(isOpen(story.decide(OPENS), "run")).toBe(false);
    story.check(OPENS + 1, id, passOf(id)).clear(OPENS + 1, OPENS + 2);
    expect(isOpen(story.decide(OPENS + 1), "run")).toBe(false);
    expect(isOpen(story.decide(OPENS + 2), "run")).toBe(true);
  });

  test("G-RUN-FLOOR not before the policy's day though every check is passed", () => {
    const story = screened({ policy: "staged-2026" })
      .forward(0, 52)
      .goAhead(52, "pelvic-physio", ["impact"])
      .forward(52, 109)
      .clear(109);
    expect(unmet(story, 109, "run")).toEqual(["G-RUN-FLOOR"]);
    const shut = story.decide(109);
    expect(verdict(shut, "run", "G-RUN-FLOOR")).toMatchObject({
      have: 15,
      need: 16,
      unit: "week",
    });
    expect(gate(shut, "run").earliest).toBe(story.date(112));
    expect(session(shut, "run")).toBe(null);
    const other = story.decide(109, { policy: "guideline-2019" });
    expect(isOpen(other, "run")).toBe(true);
  });

  test("G-RUN-PELVIC a sign within fourteen days keeps it shut, one before them does not", () => {
    const signed = wellUntil(OPENS).signs(95, { leak: 1 }).clear(OPENS);
    expect(verdict(signed.decide(OPENS), "run", "G-RUN-PELVIC")).toMatchObject({
      met: false,
      have: 11,
      need: 14,
    });
    const before = wellUntil(OPENS).signs(92, { leak: 1 }).clear(OPENS);
    expect(met(before.decide(OPENS), "run", "G-RUN-PELVIC")).not.toBe(false);
  });

  test("G-RUN-PELVIC the day after each landing must be answered, and is named where it is not", () => {
    const story = wellUntil(OPENS).clear(OPENS);
    const jolted = story.entries.findLast(
      (entry) =>
        entry.kind === "session" &&
        entry.items.some(({ movement }) => movement === "single-leg-hops"),
    );
    const after = screened().date(103);
    expect(jolted?.on).toBe(screened().date(102));
    without(story, (entry) => entry.kind === "check-in" && entry.on === after);
    const asked = verdict(story.decide(OPENS), "run", "G-RUN-PELVIC");
    expect(asked).toMatchObject({ met: false, have: 13, need: 7 });
    expect(asked?.of.map(({ need }) => need)).toEqual([after]);
  });

  test("G-RUN-PELVIC the day after her very first landing must be answered too", () => {
    const story = wellUntil(OPENS).clear(OPENS);
    const [landed, after] = [story.date(102), story.date(103)];
    const jolting = new Set(
      program.movements.filter(({ impact }) => impact > 0).map(({ id }) => id),
    );
    const isJolting = (entry: Entry): boolean =>
      entry.kind === "check" ||
      (entry.kind === "session" &&
        entry.items.some(({ movement }) => jolting.has(movement)));
    without(story, (entry) => isJolting(entry) && entry.on !== landed);
    without(story, (entry) => entry.kind === "check-in" && entry.on === after);
    const asked = verdict(story.decide(OPENS), "run", "G-RUN-PELVIC");
    expect(asked?.met).toBe(false);
    expect(asked?.of.map(({ need }) => need)).toEqual([after]);
  });

  test("G-RUN-ASKED the three further signs are asked, and a yes waits for a later no", () => {
    const story = wellUntil(OPENS);
    const plain = story.entries.map((entry) =>
      entry.kind === "check-in" ? { ...entry, signs: "none" as const } : entry,
    );
    story.entries.splice(0, story.entries.length, ...plain);
    story.clear(OPENS);
    const unasked = story.decide(OPENS);
    expect(met(unasked, "run", "G-RUN-ASKED")).toBe("unknown");
    expect(unasked.missing).toContain("asked-signs");
    story.signs(OPENS, { separation: 1 });
    expect(met(story.decide(OPENS), "run", "G-RUN-ASKED")).toBe(false);
    story.signs(OPENS + 1, {});
    expect(isOpen(story.decide(OPENS + 1), "run")).toBe(true);
  });

  test("G-RUN-IMPACT-CRITERIA with every criterion of impact still true on that day", () => {
    const story = without(
      wellUntil(OPENS),
      (entry) => entry.kind === "walk" && entry.on >= screened().date(70),
    ).clear(OPENS);
    const shut = story.decide(OPENS);
    expect(met(shut, "run", "G-RUN-IMPACT-CRITERIA")).toBe(false);
    expect(met(shut, "run", "G-IMPACT-WALK")).toBe(false);
    expect(isOpen(shut, "impact")).toBe(true);
  });
});

describe("running stays open and closes", () => {
  // The guideline says of these three signs not to start and not to continue. They were asked at the opening alone, so that
  // one that came with the first weeks of running left the level at go and the run on offer.
  test.each([
    "sex-pain",
    "emptying",
    "separation",
  ] as const)("H-ASKED %s that comes while running is open holds impact and running until a later no or a go-ahead", (sign) => {
    const story = wellUntil(112)
      .signs(112, { [sign]: 1 })
      .checkIn(113);
    for (const day of [112, 113]) {
      const held = story.decide(day);
      expect([held.level, ...holds(held)]).toEqual(["go", `asked:${sign}`]);
      expect(isOpen(held, "impact") || isOpen(held, "run")).toBe(false);
      expect(kinds(held)).not.toContain("run");
      expect(kinds(held)).not.toContain("impact");
    }
    if (sign === "separation") expectGolden("h-asked", story.decide(112));
    const lifted = story.copy().goAhead(113, "pelvic-physio", [sign]);
    expect(holds(lifted.decide(113))).toEqual([]);
    expect(isOpen(lifted.decide(113), "run")).toBe(true);
    const gone = story.copy().signs(114, { [sign]: 0 });
    expect(holds(gone.decide(114))).toEqual([]);
    expect(isOpen(gone.decide(114), "run")).toBe(true);
  });

  // Landings stayed on offer beside a yes until running had opened: whoever had more reason to wait, and so no running yet, was
  // offered more than whoever ran.
  test("H-ASKED before running has opened a yes holds landings too, and keeps that gate shut", () => {
    const story = wellUntil(90);
    expect(isOpen(story.clear(90).decide(90), "impact")).toBe(true);
    const held = wellUntil(90).signs(90, { separation: 1 });
    expect(holds(held.decide(90))).toEqual(["asked:separation"]);
    expect(isOpen(held.decide(90), "impact")).toBe(false);
    expect(kinds(held.decide(90))).not.toContain("impact");
    expect(met(held.decide(90), "run", "G-RUN-ASKED")).toBe(false);
    const gone = held.signs(91, { separation: 0 });
    expect(holds(gone.decide(91))).toEqual([]);
    expect(isOpen(gone.decide(91), "impact")).toBe(true);
  });

  test("G-RUN-IMPACT closes with impact", () => {
    const story = wellUntil(120).checkIn(120, {
      pain: [{ site: "shin", score: 2 }],
    });
    expect(met(story.decide(120), "run", "G-RUN-IMPACT")).toBe(false);
    expect(kinds(story.decide(120))).not.toContain("run");
    expect(
      met(wellUntil(120).clear(120).decide(120), "run", "G-RUN-IMPACT"),
    ).toBe(true);
  });

  test("G-RUN-HOLD a leak in a run closes it, and the return rule brings it back without new checks", () => {
    const story = wellUntil(137)
      .clear(137)
      .run(137, 660, { signs: { leak: 1 }, longestSeconds: 110 })
      .clear(138, 141);
    const shut = story.decide(137);
    expect(met(shut, "run", "G-RUN-HOLD")).toBe(false);
    expect(reasonOf(shut, "R-STOP-IN-RUN")).not.toBe(null);
    const waiting = story.decide(139);
    expect(isOpen(waiting, "run")).toBe(false);
    expect(kinds(waiting)).not.toContain("check");
    expect(waiting.checks.some(({ limiting }) => limiting)).toBe(false);
    const back = story.decide(140);
    expect(isOpen(back, "run")).toBe(true);
    expect(gate(back, "run").since).toBe(story.date(OPENS));
    expect(
      session(wellUntil(137).clear(137).decide(137), "run")?.run?.step,
    ).toBe(6);
    expect(reasonOf(shut, "R-DOWN")).not.toBe(null);
    expectGolden("g-run-hold-leak-in-run", shut);
    expectGolden("g-run-hold-over", back);
  });

  test("G-RUN-GAP more than twenty-eight days without strength close it, though she ran", () => {
    const story = without(
      wellUntil(160),
      (entry) => entry.kind === "session" && entry.on >= screened().date(120),
    ).clear(160);
    const last = story.decide(147);
    expect(isOpen(last, "run")).toBe(true);
    const shut = story.decide(148);
    expect(met(shut, "run", "G-RUN-GAP")).toBe(false);
    expect(isOpen(shut, "run")).toBe(false);
    expect(met(shut, "run", "G-RUN-CHECKS")).toBe(false);
  });

  test("G-RUN-RECENT more than twenty-eight days without a run close it, and the checks come again", () => {
    const story = without(
      wellUntil(151),
      (entry) => entry.kind === "run" && entry.on >= screened().date(122),
    ).clear(151);
    const open = story.decide(149);
    expect(verdict(open, "run", "G-RUN-RECENT")).toMatchObject({
      met: true,
      have: 28,
      need: 28,
      unit: "day",
    });
    const shut = story.decide(150);
    expect(isOpen(shut, "run")).toBe(false);
    expect(isOpen(shut, "impact")).toBe(true);
    expect(verdict(shut, "run", "G-RUN-RECENT")).toBe(null);
    expect(unmet(story, 150, "run")).toEqual([
      "G-RUN-IMPACT-CRITERIA",
      "G-RUN-CHECKS",
    ]);
    expect(met(shut, "run", "G-IMPACT-BALANCE")).toBe(false);
    const next = story.decide(151);
    expect(kinds(next)).toContain("check");
    expectGolden("g-run-recent-closed", next);
  });

  test("G-RUN-RECENT counts from the day that running opened when she has not run yet", () => {
    const story = without(
      wellUntil(140),
      (entry) => entry.kind === "run",
    ).clear(140);
    expect(isOpen(story.decide(OPENS + 28), "run")).toBe(true);
    expect(isOpen(story.decide(OPENS + 29), "run")).toBe(false);
  });
});

describe("beyond", () => {
  test("G-BEYOND-THIRTY thirty minutes without a break, clean twice", () => {
    const story = wellUntil(240).clear(240);
    const before = story.decide(238);
    expect(verdict(before, "beyond", "G-BEYOND-THIRTY")).toMatchObject({
      met: false,
      have: 1,
      need: 2,
    });
    expect(isOpen(story.decide(239), "beyond")).toBe(true);
    expectGolden("g-beyond-open", story.decide(240));
  });

  test("G-BEYOND-RUN closes with running and comes back with it", () => {
    const story = wellUntil(245).signs(245, { heaviness: 1 }).clear(246, 248);
    expect(met(story.decide(245), "beyond", "G-BEYOND-RUN")).toBe(false);
    expect(isOpen(story.decide(248), "beyond")).toBe(true);
  });

  test("G-BEYOND-HOLD a coach keeps it shut, before it opens and after, and takes nothing else", () => {
    const held = (day: number): Story =>
      wellUntil(240)
        .clear(240)
        .raw(day, { kind: "coach-accept", key: "k1", publicKey: "p" })
        .raw(day, {
          kind: "prescription",
          by: "coach:k1",
          signature: "s",
          hold: "beyond",
        });
    const free = wellUntil(240).clear(240).decide(240);
    for (const day of [233, 240]) {
      const decision = held(day).decide(240);
      expect(met(decision, "beyond", "G-BEYOND-HOLD")).toBe(false);
      expect(isOpen(decision, "beyond")).toBe(false);
      expect(isOpen(decision, "run")).toBe(true);
      expect(kinds(decision)).toEqual(kinds(free));
      expect(reasonOf(decision, "GUARD")).toBe(null);
    }
    expect(met(free, "beyond", "G-BEYOND-HOLD")).toBe(true);
  });

  test("G-BEYOND-THIRTY is earned again after more than twenty-eight days without a run", () => {
    const story = without(
      wellUntil(250),
      (entry) => entry.kind === "run" && entry.on >= screened().date(241),
    ).clear(250, 275);
    expect(isOpen(story.decide(260), "beyond")).toBe(true);
    const shut = story.decide(270);
    expect(isOpen(shut, "beyond")).toBe(false);
    story.forward(270, 330);
    const back = story.clear(330).decide(330);
    expect(isOpen(back, "run")).toBe(true);
    expect(isOpen(back, "beyond")).toBe(false);
    expect(verdict(back, "beyond", "G-BEYOND-THIRTY")).toMatchObject({
      met: false,
      have: 0,
    });
  });
});

describe("policies", () => {
  test("PO-guideline-2019 is the default: week 12, by herself", () => {
    const decision = screened().clear(20).decide(20);
    expect(decision.policy).toBe("guideline-2019");
    expect(limitOf(decision, "L-RUN-FLOOR")?.value).toBe(84);
    expect(
      met(
        wellUntil(OPENS)
          .clear(OPENS - 1)
          .decide(OPENS - 1),
        "run",
        "G-RUN-FLOOR",
      ),
    ).toBe(true);
  });

  test("PO-guideline-2019 a go-ahead for running does not hasten it, but after a pregnancy under twelve weeks", () => {
    const floor = (gestationWeeks: number): unknown =>
      limitOf(
        screened({ gestationWeeks })
          .goAhead(10, "doctor", ["running"])
          .clear(20)
          .decide(20),
        "L-RUN-FLOOR",
      )?.value;
    expect(floor(39)).toBe(84);
    expect(floor(9)).toBe(21);
    expect(floor(15)).toBe(84);
    expect(
      limitOf(
        screened({ gestationWeeks: 9 }).clear(20).decide(20),
        "L-RUN-FLOOR",
      )?.value,
    ).toBe(42);
  });

  test("PO-consensus-2024 needs a dated go-ahead for running, and never before week 3", () => {
    const consensus = { policy: "consensus-2024" };
    const without = wellUntil(OPENS, consensus).clear(OPENS);
    expect(met(without.decide(OPENS), "run", "G-RUN-FLOOR")).toBe(false);
    expect(gate(without.decide(OPENS), "run").earliest).toBe(null);
    const agreed = screened(consensus).goAhead(10, "midwife", ["running"]);
    expect(met(agreed.clear(20).decide(20), "run", "G-RUN-FLOOR")).toBe(false);
    expect(met(agreed.clear(21).decide(21), "run", "G-RUN-FLOOR")).toBe(true);
    expect(isOpen(agreed.decide(21), "run")).toBe(false);
  });

  test("PO-staged-2026 week 8 with a go-ahead, week 16 without", () => {
    const floor = (story: Story, day: number): unknown =>
      met(story.clear(day).decide(day), "run", "G-RUN-FLOOR");
    const staged = { policy: "staged-2026" };
    const agreed = screened(staged).goAhead(50, "doctor", ["running"]);
    expect(floor(agreed, 55)).toBe(false);
    expect(floor(agreed, 56)).toBe(true);
    expect(floor(screened(staged), 111)).toBe(false);
    expect(floor(screened(staged), 112)).toBe(true);
  });

  test("PO-staged-2026 two policies on one journal differ at the floor and nowhere else", () => {
    const story = wellUntil(OPENS).clear(OPENS);
    const own = story.decide(OPENS);
    const staged = story.decide(OPENS, { policy: "staged-2026" });
    expect(staged.policy).toBe("staged-2026");
    expect(isOpen(own, "run")).toBe(true);
    expect(isOpen(staged, "run")).toBe(false);
    expect(holds(staged)).toEqual(holds(own));
    expect(staged.level).toBe(own.level);
    expect(isOpen(staged, "impact")).toBe(true);
  });

  test("PO-staged-2026 chosen while running it closes running until its own floor, and opens it by its criteria", () => {
    const story = wellUntil(108)
      .profile(108, { policy: "staged-2026" })
      .clear(108);
    const shut = story.decide(108);
    expect(isOpen(shut, "run")).toBe(false);
    expect(met(shut, "run", "G-RUN-FLOOR")).toBe(false);
    story.clear(109, 112);
    const back = story.decide(112);
    expect(isOpen(back, "run")).toBe(true);
    expect(gate(back, "run").since).toBe(story.date(112));
  });

  test("PO-consensus-2024 a go-ahead taken back closes what it had opened", () => {
    const consensus = { policy: "consensus-2024" };
    const story = screened(consensus).goAhead(0, "doctor", ["running"]);
    const goAhead = story.entries.at(-1)?.id ?? "";
    story.entries.push(...wellUntil(OPENS, consensus).entries.slice(2));
    story.clear(OPENS);
    expect(met(story.decide(OPENS), "run", "G-RUN-FLOOR")).not.toBe(false);
    story.raw(OPENS, { kind: "retract", entry: goAhead });
    expect(met(story.decide(OPENS), "run", "G-RUN-FLOOR")).toBe(false);
  });

  test("a coach's policy counts only where it is stricter with and without a go-ahead", () => {
    const strict = {
      ...program,
      policies: [
        ...program.policies,
        {
          id: "late-2026",
          runFloors: [{ fromDay: 140, goAhead: false }],
          earlyLossRunFloors: [{ fromDay: 84, goAhead: false }],
        },
      ],
    };
    const coached = (policy: string): Story =>
      screened()
        .raw(0, { kind: "coach-accept", key: "k1", publicKey: "p" })
        .raw(1, {
          kind: "prescription",
          by: "coach:k1",
          policy,
          signature: "s",
        })
        .clear(20);
    const decide = (policy: string, day = 20): string => {
      const story = coached(policy);
      return decideUnder(strict, story.journal(), story.date(day)).policy;
    };
    expect(decide("late-2026")).toBe("late-2026");
    expect(decide("consensus-2024")).toBe("guideline-2019");
    expect(decide("staged-2026")).toBe("guideline-2019");
    const removed = coached("late-2026")
      .raw(19, { kind: "coach-remove", key: "k1" })
      .clear(19);
    expect(
      decideUnder(strict, removed.journal(), removed.date(20)).policy,
    ).toBe("guideline-2019");
  });
});
