import { describe, expect, test } from "vitest";
import { isOpen, rules, screened, type Story } from "./kit/story.ts";
import {
  checkOf,
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
import { program } from "./kit/story.ts";

/** The gate to running, its checks, the walk-run ladder and the policies. Day 0 is a Monday. */

const RUN_CHECKS = program.checks.filter(({ gates }) => gates.includes("run"));
const BENCHMARKS = program.checks.filter(({ gates }) => gates.length === 0);

const FIRST_ASKED = 40;
const LAST_ASKED = 250;

/** First day of a lived life on which a gate is open, found by halves: where all goes well, what has opened stays open. */
function openingDay(
  gateId: string,
  profile: Parameters<typeof wellUntil>[1] = {},
): number {
  const isOpenOn = (day: number): boolean =>
    isOpen(wellUntil(day, profile).checkIn(day).decide(day), gateId);
  let shut = FIRST_ASKED;
  let open = LAST_ASKED;
  while (open - shut > 1) {
    const day = Math.floor((shut + open) / 2);
    if (isOpenOn(day)) open = day;
    else shut = day;
  }
  if (!isOpenOn(open)) throw new Error(`${gateId} never opened`);
  return open;
}

const RUN_DAY = openingDay("run");

/** All has gone well until the gate to running opened, but for one kind of entry left out. */
function withoutCheck(id: string): Story {
  const story = without(
    wellUntil(RUN_DAY),
    (entry) => entry.kind === "check" && entry.check === id,
  );
  return story.checkIn(RUN_DAY);
}

describe("the checks before running", () => {
  test.each(
    RUN_CHECKS.map(({ id }) => id),
  )("G-RUN-CHECK-%s alone keeps the gate shut, and is named", (id) => {
    const open = wellUntil(RUN_DAY).checkIn(RUN_DAY).decide(RUN_DAY);
    expect(gate(open, "run").open).toBe(true);
    const shut = withoutCheck(id).decide(RUN_DAY);
    expect(gate(shut, "run").open).toBe(false);
    expect(met(shut, "run", `G-RUN-CHECK-${id}`)).toBe(false);
    const others = RUN_CHECKS.filter(
      (check) => check.id !== id && check.id !== "balance" && id !== "balance",
    );
    for (const other of others)
      expect(met(shut, "run", `G-RUN-CHECK-${other.id}`)).toBe(true);
  });

  test("G-RUN-CHECKS all eight, none may be missing", () => {
    const shut = without(wellUntil(RUN_DAY), ({ kind }) => kind === "check")
      .checkIn(RUN_DAY)
      .decide(RUN_DAY);
    expect(met(shut, "run", "G-RUN-CHECKS")).toBe(false);
    expect(verdict(shut, "run", "G-RUN-CHECKS")?.of).toHaveLength(8);
    expect(gate(shut, "run").open).toBe(false);
  });

  test.each(
    [...RUN_CHECKS, ...BENCHMARKS].map(({ id }) => id),
  )("CK-%s passes at its dose with answers of none, and not one short of it", (id) => {
    const check = program.checks.find((each) => each.id === id);
    const need = check?.need ?? 0;
    const late = RUN_DAY + 20;
    const base = (): Story =>
      without(
        wellUntil(late),
        (entry) => entry.kind === "check" && entry.check === id,
      );
    const short =
      check?.side === "each"
        ? { left: need, right: need - 1 }
        : { value: need - 1 };
    const passed = checkOf(
      base()
        .check(late - 2, id, passOf(id))
        .checkIn(late)
        .decide(late),
      id,
    );
    const missed = checkOf(
      base()
        .check(late - 2, id, short)
        .checkIn(late)
        .decide(late),
      id,
    );
    expect(passed.passed).toBe(true);
    expect(missed.passed).toBe(false);
  });

  test("CK-DOSE one short of the dose or the dose with a sign is a fail, and unanswered is none", () => {
    const day = RUN_DAY + 20;
    const base = (): Story =>
      without(
        wellUntil(day),
        (entry) => entry.kind === "check" && entry.check === "hop",
      );
    const leaking = base()
      .check(day - 2, "hop", { left: 10, right: 10, signs: { leak: 1 } })
      .checkIn(day);
    const silent = base()
      .check(day - 2, "hop", { left: 10, right: 10, signs: undefined as never })
      .checkIn(day);
    const short = base()
      .check(day - 2, "hop", { left: 10, right: 9 })
      .checkIn(day);
    expect(checkOf(short.decide(day), "hop").passed).toBe(false);
    expect(checkOf(leaking.decide(day), "hop").passed).toBe(false);
    expect(checkOf(silent.decide(day), "hop").passed).toBe(false);
    expect(
      checkOf(
        base()
          .check(day - 2, "hop", { left: 10, right: 10 })
          .checkIn(day)
          .decide(day),
        "hop",
      ).passed,
    ).toBe(true);
  });

  test("CK-VALID a pass opens the gate for twenty-eight days", () => {
    const taken = RUN_DAY - 1;
    const story = wellUntil(RUN_DAY).clear(RUN_DAY, RUN_DAY + 40);
    const state = checkOf(story.decide(taken + 2), "hop");
    const on = state.on ?? "";
    expect(state.validUntil).toBe(story.date(daysFrom(story, on) + 28));
    expect(checkOf(story.decide(daysFrom(story, on) + 28), "hop").passed).toBe(
      true,
    );
    expect(checkOf(story.decide(daysFrom(story, on) + 29), "hop").passed).toBe(
      false,
    );
  });
});

function daysFrom(story: Story, date: string): number {
  for (let day = 0; day < 300; day++) if (story.date(day) === date) return day;
  throw new Error(`${date} is not in the story`);
}

describe("the gate to running", () => {
  test("G-RUN-PELVIC fourteen days without a pelvic sign", () => {
    const shut = without(
      wellUntil(RUN_DAY),
      (entry) =>
        entry.kind === "check-in" &&
        entry.on === wellUntil(0).date(RUN_DAY - 13),
    )
      .signs(RUN_DAY - 13, { heaviness: 1 })
      .checkIn(RUN_DAY);
    expect(met(shut.decide(RUN_DAY), "run", "G-RUN-PELVIC")).toBe(false);
    expect(
      met(shut.clear(RUN_DAY + 1).decide(RUN_DAY + 1), "run", "G-RUN-PELVIC"),
    ).toBe(true);
  });

  test("G-RUN-HOLD a leak closes the open gate; three clear check-ins bring it back", () => {
    const day = RUN_DAY + 3;
    const story = wellUntil(day)
      .signs(day, { leak: 1 })
      .clear(day + 1, day + 3);
    expect(met(story.decide(day), "run", "G-RUN-HOLD")).toBe(false);
    expect(isOpen(story.decide(day + 2), "run")).toBe(false);
    expect(isOpen(story.decide(day + 3), "run")).toBe(true);
  });

  test("G-RUN-GAP more than twenty-eight days without strength close it", () => {
    const day = RUN_DAY + 3;
    const story = wellUntil(day);
    for (let ran = day; ran < day + 40; ran++) {
      story.checkIn(ran);
      if ((ran - day) % 4 === 0) story.run(ran, 480);
    }
    expect(isOpen(story.decide(day + 20), "run")).toBe(true);
    const closed = story.decide(day + 32);
    expect(isOpen(closed, "run")).toBe(false);
    expect(met(closed, "run", "G-RUN-GAP")).toBe(false);
  });

  test("G-RUN-RECENT more than twenty-eight days without a run: checks again", () => {
    const day = RUN_DAY + 10;
    const story = without(
      wellUntil(day + 35),
      (entry) => entry.kind === "run" && entry.on >= wellUntil(0).date(day),
    );
    story.checkIn(day + 35);
    expect(isOpen(story.decide(day + 20), "run")).toBe(true);
    const closed = story.decide(day + 35);
    expect(isOpen(closed, "run")).toBe(false);
    expect(met(closed, "run", "G-RUN-CHECKS")).toBe(false);
  });

  test("G-RUN-IMPACT closes with impact and opens with it", () => {
    const day = RUN_DAY + 3;
    const story = wellUntil(day).checkIn(day, {
      pain: [{ site: "shin", score: 2 }],
    });
    const decision = story.decide(day);
    expect(isOpen(decision, "impact")).toBe(false);
    expect(met(decision, "run", "G-RUN-IMPACT")).toBe(false);
    expect(
      met(wellUntil(day).checkIn(day).decide(day), "run", "G-RUN-IMPACT"),
    ).toBe(true);
  });

  test("G-RUN-IMPACT-CRITERIA every criterion of load and impact still holds on the day it opens", () => {
    const story = without(
      wellUntil(RUN_DAY),
      ({ kind }) => kind === "walk",
    ).checkIn(RUN_DAY);
    const decision = story.decide(RUN_DAY);
    expect(met(decision, "run", "G-RUN-IMPACT-CRITERIA")).not.toBe(true);
    expect(isOpen(decision, "run")).toBe(false);
  });

  test("G-BEYOND-THIRTY thirty minutes twice clean, and not once", () => {
    const day = openingDay("beyond");
    const before = wellUntil(day - 1)
      .checkIn(day - 1)
      .decide(day - 1);
    expect(met(before, "beyond", "G-BEYOND-THIRTY")).toBe(false);
    expect(
      met(wellUntil(day).checkIn(day).decide(day), "beyond", "G-BEYOND-RUN"),
    ).toBe(true);
  });

  test("G-BEYOND-RUN closes with the gate to running", () => {
    const day = openingDay("beyond") + 2;
    const held = wellUntil(day).signs(day, { leak: 1 }).decide(day);
    expect(isOpen(held, "beyond")).toBe(false);
    expect(met(held, "beyond", "G-BEYOND-RUN")).toBe(false);
  });
});

describe("the walk-run ladder", () => {
  test("R-UP two clean runs move up a step, one does not", () => {
    const runs: { day: number; step: number }[] = [];
    for (let day = RUN_DAY; day < RUN_DAY + 21; day++) {
      const step = session(wellUntil(day).checkIn(day).decide(day), "run")?.run
        ?.step;
      if (step != null) runs.push({ day, step });
    }
    expect(runs.slice(0, 3).map(({ step }) => step)).toEqual([1, 1, 2]);
    const up = runs.find(({ step }) => step === 2)?.day ?? 0;
    const told = Array.from({ length: 3 }, (_, back) =>
      rules(
        wellUntil(up - back)
          .checkIn(up - back)
          .decide(up - back),
      ),
    );
    expect(told.some((each) => each.includes("R-UP"))).toBe(true);
  });

  test("R-DOWN a leak after a run steps down one", () => {
    const day = RUN_DAY + 14;
    const before = wellUntil(day).checkIn(day).decide(day);
    const leaking = wellUntil(day).signs(day, { leak: 1 });
    expect(rules(leaking.decide(day))).toContain("R-DOWN");
    expect(rules(before)).not.toContain("R-DOWN");
  });

  test("R-STEP-ZERO a sign at step 1 leads to step 0 on the way back", () => {
    const first = firstRunDay();
    const story = wellUntil(first)
      .checkIn(first)
      .run(first, 300, { signs: { leak: 1 } });
    story.clear(first + 1, first + 14);
    for (let day = first + 3; day < first + 14; day++) {
      const run = session(story.decide(day), "run")?.run;
      if (run == null) continue;
      expect(run).toMatchObject({ step: 0, bouts: 4, runSeconds: 60 });
      expect(rules(story.decide(day))).toContain("R-STEP-ZERO");
      return;
    }
    throw new Error("no way back was offered");
  });

  test("R-SHORT-DAY a day too short has a short walk and as many bouts as fit, counting neither way", () => {
    const day = firstRunDay();
    const story = wellUntil(day).checkIn(day);
    expect(session(story.decide(day), "run")?.run).toMatchObject({
      step: 1,
      bouts: 8,
    });
    const short = session(story.decide(day, { minutes: 15 }), "run")?.run;
    expect(short).toMatchObject({
      step: null,
      runSeconds: 60,
      warmupSeconds: 180,
    });
    expect(short?.bouts).toBeLessThan(8);
    expect(
      reasonOf(story.decide(day, { minutes: 15 }), "R-SHORT-DAY"),
    ).not.toBeNull();
  });

  test("R-BEYOND once a week the thirty minutes grow by at most a tenth", () => {
    const opened = openingDay("beyond");
    const grown: number[] = [];
    let longest = 1800;
    for (let day = opened; day < opened + 14; day++) {
      const decision = wellUntil(day).checkIn(day).decide(day);
      const seconds = session(decision, "run")?.run?.runSeconds ?? 0;
      if (seconds <= 1800) continue;
      grown.push(day);
      expect(10 * seconds).toBeLessThanOrEqual(11 * longest);
      longest = seconds;
      expect(rules(decision)).toContain("R-BEYOND");
    }
    expect(grown.length).toBeGreaterThan(0);
    expect(
      grown.every(
        (day, place) => place === 0 || day - (grown[place - 1] ?? 0) >= 7,
      ),
    ).toBe(true);
  });

  test("L-RUN-FLOOR names the first day on which running may start", () => {
    expect(
      limitOf(wellUntil(60).checkIn(60).decide(60), "L-RUN-FLOOR")?.value,
    ).toBe(84);
  });
});

function firstRunDay(): number {
  for (let day = RUN_DAY; day < RUN_DAY + 7; day++) {
    if (session(wellUntil(day).checkIn(day).decide(day), "run") !== null)
      return day;
  }
  throw new Error("no first run");
}

describe("policies", () => {
  /** Whether the run floor is met on a day, with or without a go-ahead for running. */
  function floorMet(policy: string, day: number, agreed: boolean): boolean {
    const story = screened({ policy }).clear(0, 1);
    if (agreed) story.goAhead(15, "doctor", ["running"]);
    return met(story.checkIn(day).decide(day), "run", "G-RUN-FLOOR") === true;
  }

  test("PO-guideline-2019 twelve weeks, with a go-ahead or without", () => {
    expect(
      [83, 84].map((day) => floorMet("guideline-2019", day, false)),
    ).toEqual([false, true]);
    expect(floorMet("guideline-2019", 83, true)).toBe(false);
  });

  test("PO-consensus-2024 three weeks and a dated go-ahead, never without one", () => {
    expect(
      [20, 21].map((day) => floorMet("consensus-2024", day, true)),
    ).toEqual([false, true]);
    expect(floorMet("consensus-2024", 400, false)).toBe(false);
  });

  test("PO-staged-2026 eight weeks with a go-ahead, sixteen without", () => {
    expect([55, 56].map((day) => floorMet("staged-2026", day, true))).toEqual([
      false,
      true,
    ]);
    expect(
      [111, 112].map((day) => floorMet("staged-2026", day, false)),
    ).toEqual([false, true]);
  });
});
