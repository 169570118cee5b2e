import { describe, expect, test } from "vitest";
import type { Entry, RunEntry, RunPlan } from "../src/index.ts";
import { expectGolden } from "./kit/golden.ts";
import {
  contextOf,
  gate,
  limitOf,
  passOf,
  reasonOf,
  session,
  wellUntil,
  without,
} from "./kit/life.ts";
import {
  isOpen,
  kinds,
  program,
  rules,
  screened,
  type Story,
} from "./kit/story.ts";

/** Running opens on day 106, the first run is on day 107; runs on days 107, 109, 112, 114, 116 … */
const FIRST = 107;

function planOn(story: Story, day: number): RunPlan | null {
  return session(story.decide(day), "run")?.run ?? null;
}

function stepOf(story: Story, day: number): number | null | undefined {
  return planOn(story, day)?.step;
}

function total(plan: RunPlan | null): number {
  return plan === null ? 0 : plan.bouts * plan.runSeconds;
}

function runsFrom(day: number): (entry: Entry) => boolean {
  const from = screened().date(day);
  return (entry) => entry.kind === "run" && entry.on >= from;
}

/** The runner of day 107 on her first runs, told by hand. */
function first(signs: RunEntry["signs"] = "none"): Story {
  return wellUntil(FIRST)
    .clear(FIRST)
    .run(FIRST, 480, {
      longestSeconds: 60,
      ...(signs === undefined ? {} : { signs }),
    });
}

describe("the ladder", () => {
  test("R-ENTRY begins with eight short bouts on the first day that running is open, and is said until the first run", () => {
    const before = wellUntil(105).clear(105).decide(105);
    expect(session(before, "run")).toBe(null);
    const story = wellUntil(FIRST).clear(FIRST);
    expect(planOn(story, FIRST)).toEqual({
      step: 1,
      bouts: 8,
      runSeconds: 60,
      walkSeconds: 90,
      warmupSeconds: 300,
      cooldownSeconds: 300,
    });
    const entry = reasonOf(story.decide(FIRST), "R-ENTRY");
    expect(entry?.params).toEqual({ step: 1 });
    const next = first().clear(108, 109).decide(109);
    expect(rules(next)).not.toContain("R-ENTRY");
  });

  test("R-STEP today's run is her step, with its number", () => {
    const story = wellUntil(112).clear(112);
    const decision = story.decide(112);
    expect(reasonOf(decision, "R-STEP")?.params).toEqual({ step: 2 });
    expect(planOn(story, 112)).toMatchObject({ bouts: 8, runSeconds: 65 });
    expect(rules(wellUntil(110).clear(110).decide(110))).not.toContain(
      "R-STEP",
    );
  });

  test("R-UP two clean runs with a rest day between; one, or one that was not clean, is not enough", () => {
    const once = first().clear(108, 109);
    expect(stepOf(once, 109)).toBe(1);
    const twice = once.run(109, 480).clear(110, 112);
    expect(rules(twice.decide(110))).toContain("R-UP");
    expect(stepOf(twice, 112)).toBe(2);
    const unanswered = first().clear(108, 112).raw(109, {
      kind: "run",
      runSeconds: 480,
      longestSeconds: 60,
      effort: 4,
      source: "file",
    });
    expect(stepOf(unanswered, 112)).toBe(1);
  });

  test("R-UP less than the step, too hard, an unknown effort or the day after a run counts for nothing", () => {
    const second = (day: number, fields: object, seconds = 480): unknown =>
      stepOf(
        first().clear(108, 113).run(day, seconds, fields),
        day === 108 ? 112 : 112,
      );
    expect(second(109, {}, 420)).toBe(1);
    expect(second(109, { effort: 8 })).toBe(1);
    expect(second(108, {})).toBe(1);
    expect(second(109, {})).toBe(2);
    const unknown = first().clear(108, 112).raw(109, {
      kind: "run",
      runSeconds: 480,
      longestSeconds: 60,
      source: "timer",
      signs: "none",
    });
    expect(stepOf(unknown, 112)).toBe(1);
  });

  test("R-UP on another day than she chose it counts as well, where the spacing allows it", () => {
    const story = first().clear(108, 112).run(110, 480);
    expect(stepOf(story, 112)).toBe(2);
  });

  test("R-DOWN a sign within forty-eight hours of a run lowers the step by one, the second time in fourteen days by two", () => {
    const story = wellUntil(139).signs(139, { leak: 1 }).clear(140, 142);
    const before = wellUntil(139).clear(139).decide(139);
    expect(rules(story.decide(139))).toContain("R-DOWN");
    expect(rules(before)).not.toContain("R-DOWN");
    expect(stepOf(story, 142)).toBe(6);
    story.run(142, 660).signs(143, { leak: 1 }).clear(144, 151);
    expect(stepOf(story, 150)).toBe(undefined);
    expect(stepOf(story, 151)).toBe(4);
  });

  test("R-DOWN takes no step where she had not run for three days", () => {
    const story = without(wellUntil(142), runsFrom(138))
      .signs(142, { leak: 1 })
      .clear(143, 145);
    expect(rules(story.decide(142))).not.toContain("R-DOWN");
    expect(isOpen(story.decide(142), "run")).toBe(false);
  });

  test("R-STOP-IN-RUN a sign in a run of today says to walk home; a run without says nothing", () => {
    const stopped = first({ heaviness: 1 }).decide(FIRST);
    expect(reasonOf(stopped, "R-STOP-IN-RUN")?.entries.length).toBe(1);
    expect(stopped.level).toBe("stop");
    expect(rules(first().decide(FIRST))).not.toContain("R-STOP-IN-RUN");
    const sore = wellUntil(FIRST)
      .clear(FIRST)
      .run(FIRST, 480, { pain: [{ site: "knee", score: 2 }] });
    expect(rules(sore.decide(FIRST))).toContain("R-STOP-IN-RUN");
  });

  test("R-STEP-ZERO a sign on the first run leads back to step 0, and she does not enter anew", () => {
    const story = first({ leak: 1 }).clear(108, 114);
    const backOn = [109, 112, 114].filter((day) => stepOf(story, day) === 0);
    expect(backOn).toEqual([112, 114]);
    const back = rules(story.decide(112));
    expect(back).toContain("R-STEP-ZERO");
    expect(back).not.toContain("R-ENTRY");
    expect(rules(first().clear(108, 109).decide(109))).not.toContain(
      "R-STEP-ZERO",
    );
  });

  test("R-STEP-ZERO a window that holds nothing but runs with signs has a way out", () => {
    const story = wellUntil(150);
    const signed = story.entries.map((entry) =>
      entry.kind === "run"
        ? { ...entry, signs: { doming: 1 } as const }
        : entry,
    );
    story.entries.splice(0, story.entries.length, ...signed);
    let last: number | null | undefined;
    const seen = new Set<number | null | undefined>();
    for (let day = 150; day < 200; day++) {
      story.clear(day);
      if (day === 150)
        story.session(150, [
          { movement: "hover", sets: 2, seconds: 10, effort: 5 },
          { movement: "long-side-plank", sets: 2, seconds: 20, effort: 5 },
        ]);
      const plan = planOn(story, day);
      if (plan === null) continue;
      last = plan.step;
      seen.add(last);
      story.run(day, total(plan), { longestSeconds: plan.runSeconds });
    }
    expect(seen).toContain(0);
    expect(last).toBeGreaterThan(1);
  });
});

describe("already ran", () => {
  /** Two runs of her own in the two weeks before running opens. */
  function ran(
    seconds: number,
    bout: number | null,
    fields: Partial<RunEntry> = {},
    days: readonly number[] = [98, 100],
  ): Story {
    const story = wellUntil(FIRST).clear(FIRST);
    for (const day of days) {
      const { longestSeconds: _, ...rest } = {
        kind: "run",
        runSeconds: seconds,
        effort: 5,
        source: "manual",
        signs: "none",
        pain: [],
        longestSeconds: 0,
        ...fields,
      };
      story.raw(day, {
        ...rest,
        ...(bout === null ? {} : { longestSeconds: bout }),
      });
    }
    return story;
  }

  test("R-ALREADY-RAN the entry is one step below the highest whose total and bout fit", () => {
    const story = ran(1000, 300);
    const decision = story.decide(FIRST);
    expect(session(decision, "run")?.run?.step).toBe(10);
    expect(reasonOf(decision, "R-ALREADY-RAN")?.params).toEqual({ step: 10 });
    expect(rules(decision)).not.toContain("R-ENTRY");
    expectGolden("r-already-ran", decision);
    expect(stepOf(ran(1000, 100), FIRST)).toBe(4);
    expect(stepOf(ran(1000, 60), FIRST)).toBe(1);
  });

  test("R-ALREADY-RAN never above step 11, however far she ran", () => {
    expect(stepOf(ran(3600, 3600), FIRST)).toBe(11);
  });

  test("R-REENTRY a gap that becomes long while running has just opened leads no higher than any other", () => {
    const story = ran(3600, 3600, {}, [FIRST - 30, FIRST - 27]);
    expect(contextOf(story, FIRST - 1).state.run.step).toBe(11);
    // Between two and four weeks without a run: one step down.
    expect(stepOf(story, FIRST)).toBe(10);
    story.clear(FIRST + 1, FIRST + 2);
    const decision = story.decide(FIRST + 2);
    expect(rules(decision)).not.toContain("GUARD");
    expect(session(decision, "run")?.run?.step).toBe(8);
    expect(reasonOf(decision, "R-REENTRY")?.params).toEqual({
      step: 8,
      days: 29,
    });
    expect(limitOf(decision, "L-SESSION-RUN")?.value).toBe(3960);
    const short = ran(1000, 300, {}, [FIRST - 30, FIRST - 27]);
    short.clear(FIRST + 1, FIRST + 2);
    expect(stepOf(short, FIRST + 2)).toBe(1);
  });

  test("R-REENTRY a gap that becomes long while running is open frees of no cap: a month without a run leaves step 0", () => {
    const story = ran(3600, 100, {}, [FIRST - 30, FIRST - 27]);
    expect(stepOf(story, FIRST)).toBe(3);
    story.clear(FIRST + 1, FIRST + 5);
    expect(stepOf(story, FIRST + 2)).toBe(3);
    expect(stepOf(story, FIRST + 5)).toBe(0);
    expect(limitOf(story.decide(FIRST + 5), "L-SESSION-RUN")?.value).toBe(240);
  });

  test("R-ALREADY-RAN one run, a run without answers, one without its longest bout or one with a sign: step 1", () => {
    expect(stepOf(ran(1000, 300, {}, [100]), FIRST)).toBe(1);
    expect(stepOf(ran(1000, null), FIRST)).toBe(1);
    const unanswered = ran(1000, 300);
    const silent = unanswered.entries.map((entry) => {
      if (entry.kind !== "run") return entry;
      const { signs: _, ...rest } = entry;
      return rest;
    });
    unanswered.entries.splice(0, unanswered.entries.length, ...silent);
    expect(stepOf(unanswered, FIRST), "no sign-free run: the way back").toBe(0);
    const unchecked = without(
      ran(1000, 300),
      ({ kind, on }) => kind === "check-in" && on === screened().date(101),
    );
    expect(stepOf(unchecked, FIRST) ?? 1).toBe(1);
  });

  test("R-ALREADY-RAN a run older than thirty days does not count", () => {
    expect(stepOf(ran(1000, 300, {}, [70, 74]), FIRST)).toBe(1);
    expect(stepOf(ran(1000, 300, {}, [70, 100]), FIRST)).toBe(1);
  });

  test("R-ALREADY-RAN long runs of more than thirty days ago are no way back onto a ladder never begun: step 1", () => {
    const story = ran(3600, 3600, {}, [61, 68]);
    const decision = story.decide(FIRST);
    expect(session(decision, "run")?.run?.step).toBe(1);
    expect(rules(decision)).toContain("R-ENTRY");
    expect(rules(decision)).not.toContain("R-REENTRY");
  });

  test("before the gates are open a run opens nothing, and the plan says what is missing", () => {
    const story = wellUntil(50)
      .clear(50)
      .run(49, 1200, { longestSeconds: 1200 });
    const decision = story.decide(50);
    expect(isOpen(decision, "run")).toBe(false);
    expect(
      gate(decision, "run").criteria.filter(({ met }) => met !== true).length,
    ).toBeGreaterThan(0);
    expect(decision.level).toBe("go");
  });
});

describe("gaps", () => {
  /** No run after day 121; strength goes on. */
  const rested = (until: number): Story =>
    without(wellUntil(until), runsFrom(122)).clear(until);

  test("R-GAP-ONE fourteen days cost nothing, fifteen one step, twenty-eight no more", () => {
    expect(stepOf(rested(135), 135)).toBe(4);
    const gap = rested(137).decide(137);
    expect(session(gap, "run")?.run?.step).toBe(3);
    expect(reasonOf(gap, "R-GAP-ONE")?.params).toEqual({ days: 16 });
    expect(rules(rested(135).decide(135))).not.toContain("R-GAP-ONE");
    expect(rules(rested(136).decide(136))).not.toContain("R-DOWN");
    expect(stepOf(rested(149), 149)).toBe(3);
    expectGolden("r-gap-one", gap);
  });

  test("R-GAP-ONE the seven-day cap is silent for fourteen days after the next run", () => {
    const story = rested(137).run(137, 560, { longestSeconds: 70 });
    story.clear(138, 159);
    for (const day of [142, 147]) story.run(day, 560, { longestSeconds: 70 });
    const cap = (day: number): unknown =>
      limitOf(story.decide(day), "L-WEEK-RUN");
    expect(cap(140)).toBe(null);
    expect(cap(150)).toBe(null);
    expect(cap(151)).not.toBe(null);
    expect(cap(154)).not.toBe(null);
    expect(limitOf(story.decide(140), "L-SESSION-RUN")).not.toBe(null);
  });

  /** Back after more than four weeks without a run, all checks passed anew on day 151. */
  function returned(until: number, seconds?: number): Story {
    const story = without(wellUntil(until), runsFrom(122));
    if (seconds !== undefined)
      story.run(120, seconds, { longestSeconds: seconds });
    for (const { id, gates } of program.checks)
      if (gates.includes("run")) story.check(151, id, passOf(id));
    return story.clear(until);
  }

  test("R-REENTRY after more than four weeks the checks again, then at most half of what was possible, free of both caps once", () => {
    const story = returned(154);
    expect(isOpen(story.decide(151), "run")).toBe(false);
    expect(isOpen(returned(152).decide(152), "run")).toBe(true);
    const back = story.decide(154);
    expect(session(back, "run")?.run?.step).toBe(0);
    expect(reasonOf(back, "R-REENTRY")?.params).toEqual({ step: 0, days: 33 });
    expect(limitOf(back, "L-SESSION-RUN")).toBe(null);
    expect(limitOf(back, "L-WEEK-RUN")).toBe(null);
    expectGolden("r-reentry", back);
    story.run(154, 240, { longestSeconds: 60 }).clear(155, 156);
    const next = story.decide(156);
    expect(limitOf(next, "L-SESSION-RUN")?.value).toBe(264);
    expect(limitOf(next, "L-WEEK-RUN")).toBe(null);
    expect(rules(next)).not.toContain("R-REENTRY");
    const halved = returned(154, 1120).decide(154);
    expect(session(halved, "run")?.run?.step).toBe(3);
  });

  test("R-REENTRY half of what was possible is less than the first step: step 0, and two clean runs lead on", () => {
    const at = (seconds: number): unknown =>
      stepOf(returned(154, seconds), 154);
    expect([800, 959, 960].map(at)).toEqual([0, 0, 1]);
    const story = returned(154, 800);
    expect(rules(story.decide(154))).toContain("R-STEP-ZERO");
    story.run(154, 240).clear(155, 156).run(156, 240).clear(157, 158);
    expect(stepOf(story, 158)).toBe(1);
  });

  test("R-REENTRY runs that all had a sign measure nothing: step 0; none at all in ninety days begins as the first time", () => {
    const story = returned(154);
    const signed = story.entries.map((entry) =>
      entry.kind === "run"
        ? { ...entry, signs: { doming: 1 } as const }
        : entry,
    );
    story.entries.splice(0, story.entries.length, ...signed);
    story.session(123, [
      { movement: "hover", sets: 2, seconds: 10, effort: 5 },
      { movement: "long-side-plank", sets: 2, seconds: 20, effort: 5 },
    ]);
    expect(contextOf(story, 154).state.run.step).toBe(0);
    const long = without(wellUntil(230), runsFrom(122));
    for (const { id, gates } of program.checks)
      if (gates.includes("run")) long.check(227, id, passOf(id));
    long.clear(230);
    expect(isOpen(long.decide(230), "run")).toBe(true);
    expect(contextOf(long, 230).state.run.step).toBe(1);
  });

  test("R-REENTRY never above step 8", () => {
    expect(stepOf(returned(154, 3000), 154)).toBe(8);
  });

  test("R-REENTRY a short run of her own meanwhile does not bring the old step back", () => {
    const story = without(wellUntil(240), runsFrom(195)).clear(240);
    expect(contextOf(story, 194).state.run.step).toBeGreaterThan(12);
    story.run(226, 120, { longestSeconds: 60 });
    for (const { id, gates } of program.checks)
      if (gates.includes("run")) story.check(227, id, passOf(id));
    expect(isOpen(story.decide(226), "run")).toBe(false);
    expect(isOpen(story.decide(229), "run")).toBe(true);
    expect(contextOf(story, 229).state.run.step).toBeLessThanOrEqual(8);
    expect(limitOf(story.decide(231), "L-SESSION-RUN")?.value).toBe(240);
  });
});

describe("a way back after a short run of her own", () => {
  test("GU-38 L-WEEK-RUN the cap is silent from the first run of the way back, and the second opinion agrees", () => {
    const story = without(wellUntil(229), runsFrom(195));
    story.run(222, 120, { longestSeconds: 60 });
    for (const { id, gates } of program.checks)
      if (gates.includes("run")) story.check(227, id, passOf(id));
    const ran: number[] = [];
    for (let day = 229; day < 250; day++) {
      story.clear(day);
      const decision = story.decide(day);
      const plan = session(decision, "run")?.run ?? null;
      if (plan === null) continue;
      expect(limitOf(decision, "L-WEEK-RUN") === null, `day ${day}`).toBe(
        day < (ran[0] ?? day) + 14,
      );
      ran.push(day);
      story.run(day, total(plan), { longestSeconds: plan.runSeconds });
    }
    expect(ran.length).toBeGreaterThan(6);
  });
});

describe("a gap that ended long before the gate opened", () => {
  test("L-WEEK-RUN leaves no cap silent: the weeks since are there to measure by", () => {
    const story = screened().forward(0, 36).run(36, 240).forward(36, 70);
    let day = 70;
    // Runs of her own every nine days, the last gap seven weeks ago, until the gate opens.
    for (; !isOpen(story.copy().clear(day).decide(day), "run"); day += 9)
      story.run(day, 240).forward(day, day + 9);
    expect(day).toBeGreaterThan(70 + 42);
    let due = 0;
    for (const until = day + 7; day < until; day++) {
      const decision = story.clear(day).decide(day);
      story.forward(day, day + 1);
      if (limitOf(decision, "L-SESSION-RUN") === null) continue;
      expect(limitOf(decision, "L-WEEK-RUN"), `day ${day}`).not.toBeNull();
      due += 1;
    }
    expect(due).toBeGreaterThan(0);
  });
});

describe("caps", () => {
  /** The runs of a whole life as day and seconds. */
  function runs(): { day: number; seconds: number }[] {
    const story = wellUntil(250);
    const zero = Date.parse(story.date(0));
    return story.entries.flatMap((entry) =>
      entry.kind === "run"
        ? [
            {
              day: (Date.parse(entry.on) - zero) / 86_400_000,
              seconds: entry.runSeconds,
            },
          ]
        : [],
    );
  }

  test("L-SESSION-RUN no run of a whole life is more than a tenth over the longest of thirty days before it, but the first", () => {
    const all = runs();
    expect(all.length).toBeGreaterThan(55);
    for (const { day, seconds } of all.slice(1)) {
      const base = Math.max(
        ...all
          .filter((run) => run.day < day && run.day >= day - 30)
          .map((run) => run.seconds),
      );
      expect(10 * seconds, `day ${day}`).toBeLessThanOrEqual(11 * base);
    }
  });

  test("L-SESSION-RUN is measured from sign-free, answered runs of thirty days, and told in seconds", () => {
    const cap = (story: Story, day: number): unknown =>
      limitOf(story.decide(day), "L-SESSION-RUN")?.value;
    expect(cap(first().clear(108, 109), 109)).toBe(528);
    const second = (fields: Partial<RunEntry>): Story =>
      first()
        .clear(108, 112)
        .run(109, 1000, { longestSeconds: 500, ...fields });
    expect(cap(second({}), 112)).toBe(1100);
    expect(cap(second({ pain: [{ site: "knee", score: 2 }] }), 112)).toBe(1100);
    expect(cap(second({ pain: [{ site: "knee", score: 5 }] }), 112)).toBe(528);
    const unanswered = first()
      .clear(108, 112)
      .raw(109, { kind: "run", runSeconds: 1000, source: "file" });
    expect(cap(unanswered, 112)).toBe(528);
    expect(
      limitOf(wellUntil(FIRST).clear(FIRST).decide(FIRST), "L-SESSION-RUN"),
    ).toBe(null);
  });

  test("L-SESSION-RUN over it the highest lower step that fits, counting neither way", () => {
    const story = without(wellUntil(170), (entry) => entry.kind === "run");
    story.clear(170);
    for (const day of [107, 109, 112, 114, 116, 119, 121, 123, 126])
      story.run(day, 600, { longestSeconds: 75 });
    for (const day of [137, 142, 147])
      story.run(day, 520, { longestSeconds: 65 });
    const decision = story.decide(170);
    const plan = session(decision, "run")?.run;
    expect(limitOf(decision, "L-SESSION-RUN")).toMatchObject({
      value: 572,
      applied: true,
    });
    expect(plan?.step).toBe(3);
    expect(reasonOf(decision, "L-SESSION-RUN")?.params).toEqual({ value: 572 });
    story.run(170, 560, { longestSeconds: 70 }).clear(171, 172);
    const own = limitOf(story.decide(172), "L-SESSION-RUN");
    expect(own?.value).toBe(616);
  });

  test("L-WEEK-RUN from two weeks after the first run no seven days are more than a tenth over the best earlier seven of thirty", () => {
    const all = runs();
    const zero = all[0]?.day ?? 0;
    const sum = (from: number, to: number): number =>
      all
        .filter((run) => run.day >= from && run.day <= to)
        .reduce((seconds, run) => seconds + run.seconds, 0);
    for (const { day } of all.filter((run) => run.day >= zero + 14)) {
      let best = 0;
      for (let start = day - 30; start <= day - 13; start++)
        best = Math.max(best, sum(start, start + 6));
      expect(10 * sum(day - 6, day), `day ${day}`).toBeLessThanOrEqual(
        11 * best,
      );
    }
  });

  test("L-WEEK-RUN is silent for two weeks, then lowers the step and says so", () => {
    expect(limitOf(wellUntil(119).clear(119).decide(119), "L-WEEK-RUN")).toBe(
      null,
    );
    const decision = wellUntil(121).clear(121).decide(121);
    expect(limitOf(decision, "L-WEEK-RUN")).toMatchObject({
      value: 552,
      unit: "second",
      applied: true,
    });
    expect(session(decision, "run")?.run?.step).toBe(2);
    expect(reasonOf(decision, "L-WEEK-RUN")?.params).toEqual({ value: 552 });
    expectGolden("l-week-run-lowered", decision);
    expect(stepOf(wellUntil(123).clear(123), 123)).toBe(4);
  });

  test("R-WALK-INSTEAD no step fits: a walk, and it says which limit", () => {
    const story = without(wellUntil(130), runsFrom(124))
      .clear(130)
      .run(126, 1700, { longestSeconds: 90 });
    const decision = story.decide(130);
    expect(session(decision, "run")).toBe(null);
    expect(reasonOf(decision, "R-WALK-INSTEAD")?.params).toEqual({
      limit: "L-WEEK-RUN",
    });
    expect(kinds(decision)).toContain("walk");
    expect(rules(wellUntil(130).clear(130).decide(130))).not.toContain(
      "R-WALK-INSTEAD",
    );
    expectGolden("r-walk-instead", decision);
  });

  test("no day on which all goes well refuses a run", () => {
    for (const day of [107, 121, 137, 154, 161, 177, 193, 200, 207, 233])
      expect(
        rules(wellUntil(day).clear(day).decide(day)),
        `day ${day}`,
      ).not.toContain("R-WALK-INSTEAD");
  });
});

describe("a short day and beyond", () => {
  test("R-SHORT-DAY a three-minute walk and as many bouts as fit, counting neither way", () => {
    const story = wellUntil(FIRST).clear(FIRST);
    const decision = story.decide(FIRST, { minutes: 15 });
    expect(session(decision, "run")?.run).toEqual({
      step: null,
      bouts: 5,
      runSeconds: 60,
      walkSeconds: 90,
      warmupSeconds: 180,
      cooldownSeconds: 0,
    });
    expect(session(decision, "run")?.minutes).toBe(14);
    expect(rules(decision)).toContain("R-SHORT-DAY");
    expect(rules(story.decide(FIRST, { minutes: 29 }))).not.toContain(
      "R-SHORT-DAY",
    );
    expectGolden("r-short-day", decision);
    story.run(FIRST, 300).clear(108, 109).run(109, 480).clear(110, 112);
    expect(stepOf(story, 112)).toBe(1);
  });

  test("R-SHORT-DAY her usual minutes do not shorten a run, only what she says of today", () => {
    const story = wellUntil(110, { minutes: 5, days: [1, 2, 3, 4, 5, 6, 7] });
    expect(planOn(story.clear(110), 110)).toMatchObject({ step: 1, bouts: 8 });
    const none = wellUntil(FIRST).clear(FIRST).decide(FIRST, { minutes: 3 });
    expect(session(none, "run")).toBe(null);
    expect(rules(none)).toContain("R-WALK-INSTEAD");
  });

  test("R-SHORT-DAY a short first run does not lock the ladder", () => {
    const story = wellUntil(FIRST)
      .clear(FIRST)
      .run(FIRST, 180, { longestSeconds: 60 })
      .clear(108, 117);
    expect(stepOf(story, 109)).toBe(0);
    story.run(109, 240).run(112, 240);
    expect(stepOf(story, 114)).toBe(1);
  });

  test("R-BEYOND one run a week grows within both caps, the others stay", () => {
    const lengths = [240, 242, 245, 247].map((day) =>
      total(planOn(wellUntil(day).clear(day), day)),
    );
    expect(lengths).toEqual([1940, 1800, 1800, 2130]);
    const decision = wellUntil(247).clear(247).decide(247);
    expect(rules(decision)).toContain("R-BEYOND");
    expect(rules(wellUntil(245).clear(245).decide(245))).not.toContain(
      "R-BEYOND",
    );
    const eased = wellUntil(247).checkIn(247, { energy: 1 }).decide(247);
    expect(session(eased, "run")?.run?.runSeconds).toBe(1800);
  });

  test("R-BEYOND a day too short for the growing run still has its thirty minutes", () => {
    const story = wellUntil(247).clear(247);
    const short = story.decide(247, { minutes: 40 });
    expect(session(short, "run")?.run).toMatchObject({
      step: 24,
      runSeconds: 1800,
    });
    expect(rules(short)).not.toContain("R-SHORT-DAY");
    expect(rules(short)).not.toContain("R-BEYOND");
    const shorter = story.decide(247, { minutes: 30 });
    expect(session(shorter, "run")).toBe(null);
  });

  test("R-BEYOND ends at sixty minutes", () => {
    const story = wellUntil(250).forward(250, 330);
    const longest = Math.max(
      ...story.entries.flatMap((entry) =>
        entry.kind === "run" ? entry.runSeconds : [],
      ),
    );
    expect(longest).toBe(3600);
  });
});
