import { describe, expect, test } from "vitest";
import type { Context } from "../src/criterion/context.ts";
import type { RunRecord, RunState } from "../src/fold/state.ts";
import type { RunPlan } from "../src/index.ts";
import { planRun, runSessionSeconds } from "../src/run/plan-run.ts";
import { bareDay, index, numbers, on, open, ran } from "./kit/bare-day.ts";

/** The run of the day: her step, lowered to what both caps leave, and cut to the minutes that there are. */

const LAST = index.program.runSteps.length - 1;
const DAY = 200;

function day(
  run: Partial<RunState>,
  terms: Parameters<typeof bareDay>[2] = {},
): Context {
  return bareDay(DAY, { run: { firstDay: on(100), ...run } }, terms);
}

/** A day on which no cap speaks. */
function free(run: Partial<RunState>): Context {
  return day({ ...run, firstDay: null });
}

/** So many earlier runs of a length, all within the best earlier week and the thirty days. */
function before(...seconds: readonly number[]): RunRecord[] {
  return seconds.map((each, place) => ran(187 + 2 * place, each));
}

function brief(context: Context, minutes: number | null = null) {
  const { plan, capped, rule } = planRun(context, minutes);
  return [plan?.step, plan?.bouts, plan?.runSeconds, capped, rule];
}

describe("the run of the day", () => {
  test("R-STEP is her step with five minutes of walking before and after", () => {
    expect(planRun(free({ step: 5 }), null)).toEqual({
      plan: {
        step: 5,
        bouts: 6,
        runSeconds: 100,
        walkSeconds: 90,
        warmupSeconds: numbers.runWarmupSeconds,
        cooldownSeconds: numbers.runCooldownSeconds,
      },
      caps: { session: null, week: null },
      capped: null,
      rule: "R-STEP",
    });
  });

  test("R-STEP is step 1 before she has entered, and R-STEP-ZERO names the lowest", () => {
    expect(brief(free({ step: null }))).toEqual([1, 8, 60, null, "R-STEP"]);
    expect(brief(free({ step: 0 }))).toEqual([0, 4, 60, null, "R-STEP-ZERO"]);
  });

  test("L-SESSION-RUN lowers it to the highest step within the cap, down to step 0", () => {
    const runs = before(500, 100);
    expect(brief(day({ step: 6, runs }))).toEqual([
      2,
      8,
      65,
      "L-SESSION-RUN",
      "R-STEP",
    ]);
    expect(brief(day({ step: 2, runs }))[3]).toBe(null);
    expect(brief(day({ step: 3, runs: [] }))).toEqual([
      0,
      4,
      60,
      "L-SESSION-RUN",
      "R-STEP-ZERO",
    ]);
  });

  test("L-WEEK-RUN lowers it where the week has less left than the session, and leaves a walk where nothing fits", () => {
    const runs = [ran(190, 1000)];
    expect(brief(day({ step: 7, runs: [...runs, ran(195, 500)] }))).toEqual([
      5,
      6,
      100,
      "L-WEEK-RUN",
      "R-STEP",
    ]);
    const full = planRun(
      day({ step: 7, runs: [...runs, ran(195, 900)] }),
      null,
    );
    expect(full).toEqual({
      plan: null,
      caps: { session: 1100, week: 200 },
      capped: "L-WEEK-RUN",
      rule: "R-WALK-INSTEAD",
    });
  });

  test("L-SESSION-RUN is named where her step is over both caps", () => {
    const runs = [ran(190, 500), ran(195, 100)];
    expect(brief(day({ step: 20, runs }))[3]).toBe("L-SESSION-RUN");
    const exact = [ran(190, 600), ran(195, 100)];
    expect(planRun(day({ step: 6, runs: exact }), null)).toMatchObject({
      caps: { session: 660, week: 560 },
      capped: "L-WEEK-RUN",
    });
    const silent = { silenceFromNext: true };
    expect(brief(day({ step: 20, runs, ...silent }))[3]).toBe("L-SESSION-RUN");
  });

  test("L-SESSION-RUN a step that just fits is not lowered", () => {
    const runs = before(600, 1);
    expect(planRun(day({ step: 6, runs }), null)).toMatchObject({
      caps: { session: 660 },
      plan: { step: 6 },
      capped: null,
    });
    const week = [ran(190, 1000), ran(195, 440)];
    expect(planRun(day({ step: 6, runs: week }), null)).toMatchObject({
      caps: { week: 660 },
      plan: { step: 6 },
      capped: null,
    });
  });
});

describe("beyond thirty minutes", () => {
  const runs = before(2000, 900);
  const beyond = (
    run: Partial<RunState> = {},
    terms: Parameters<typeof bareDay>[2] = {},
  ) => day({ step: LAST, runs, ...run }, { ...open("beyond"), ...terms });

  test("R-BEYOND one run a week grows within the caps, in tens of seconds", () => {
    expect(brief(beyond())).toEqual([LAST, 1, 2200, null, "R-BEYOND"]);
    const odd = before(1905, 900);
    expect(brief(beyond({ runs: odd }))).toEqual([
      LAST,
      1,
      2090,
      null,
      "R-BEYOND",
    ]);
    const tight = [...runs, ran(195, 1300)];
    expect(brief(beyond({ runs: tight }))[2]).toBe(1890);
    const none = [...runs, ran(195, 1385)];
    expect(brief(beyond({ runs: none }))).toEqual([
      LAST,
      1,
      1800,
      null,
      "R-STEP",
    ]);
  });

  test("R-BEYOND comes a week after the last long one, and at the earliest then", () => {
    const after = (since: number) =>
      brief(beyond({ longRunDay: on(since) }))[2];
    expect([after(192), after(193), after(194)]).toEqual([2200, 2200, 1800]);
  });

  test("R-BEYOND only at the last step, with the phase open, on a day that is good", () => {
    expect(brief(beyond({ step: LAST - 1 }))).toEqual([
      LAST - 1,
      1,
      1680,
      null,
      "R-STEP",
    ]);
    expect(brief(beyond({}, open("run")))[2]).toBe(1800);
    for (const care of ["ease", "stop"] as const) {
      const level = { care, ask: false, easeRules: [] };
      expect(brief(beyond({}, { level }))[2]).toBe(1800);
    }
  });

  test("R-BEYOND ends at an hour, and does not grow where a cap is silent", () => {
    expect(brief(beyond({ runs: before(3500, 900) }))[2]).toBe(
      numbers.beyondMaxSeconds,
    );
    expect(brief(beyond({ exempt: true }))[2]).toBe(1800);
    expect(brief(beyond({ weekCapSilentUntil: on(201) }))[2]).toBe(1800);
  });

  test("R-BEYOND a long run that the day has no time for is the plain step, where that fits", () => {
    expect(brief(beyond(), 47)).toEqual([LAST, 1, 2200, null, "R-BEYOND"]);
    expect(brief(beyond(), 46)).toEqual([LAST, 1, 1800, null, "R-STEP"]);
    expect(brief(beyond(), 40)).toEqual([LAST, 1, 1800, null, "R-STEP"]);
    expect(brief(beyond(), 39)).toEqual([null, 1, 1800, null, "R-SHORT-DAY"]);
    expect(brief(beyond(), 33)[4]).toBe("R-SHORT-DAY");
    expect(brief(beyond(), 32)[4]).toBe("R-WALK-INSTEAD");
  });
});

describe("a day with few minutes", () => {
  const one = free({ step: 1 });

  test("R-SHORT-DAY keeps the whole step where it just fits", () => {
    const plan = planRun(one, null).plan;
    if (plan === null) throw new Error("no run");
    expect(runSessionSeconds(plan)).toBe(1710);
    expect(brief(one, 29)).toEqual([1, 8, 60, null, "R-STEP"]);
    expect(brief(one, 28.5)).toEqual([1, 8, 60, null, "R-STEP"]);
  });

  test("R-SHORT-DAY has three minutes of walking first, as many bouts as fit, and no end of its own", () => {
    expect(planRun(one, 20)).toMatchObject({
      plan: {
        step: null,
        bouts: 7,
        runSeconds: 60,
        walkSeconds: 90,
        warmupSeconds: 180,
        cooldownSeconds: 0,
      },
      rule: "R-SHORT-DAY",
    });
    expect(brief(one, 19)[1]).toBe(7);
    expect(brief(one, 18)[1]).toBe(6);
    expect(brief(one, 28)[1]).toBe(8);
  });

  test("R-WALK-INSTEAD where not even one bout fits", () => {
    expect(brief(one, 4)).toEqual([null, 1, 60, null, "R-SHORT-DAY"]);
    expect(brief(one, 3)).toEqual([
      undefined,
      undefined,
      undefined,
      null,
      "R-WALK-INSTEAD",
    ]);
  });

  test("R-SHORT-DAY every plan lasts no longer than there is time", () => {
    for (const { step } of index.program.runSteps) {
      const context = free({ step });
      const over = [1, 4, 9, 16, 25, 36].filter((minutes) => {
        const { plan } = planRun(context, minutes);
        return plan !== null && runSessionSeconds(plan) > 60 * minutes;
      });
      expect([step, over]).toEqual([step, []]);
    }
  });
});

describe("the length of a session", () => {
  const length = (change: Partial<RunPlan>) =>
    runSessionSeconds({
      step: 1,
      bouts: 3,
      runSeconds: 60,
      walkSeconds: 90,
      warmupSeconds: 300,
      cooldownSeconds: 240,
      ...change,
    });

  test("is warm-up, bouts, the walks between them, and cool-down", () => {
    expect(length({})).toBe(300 + 3 * 60 + 2 * 90 + 240);
    expect(length({ bouts: 1 })).toBe(300 + 60 + 240);
    expect(length({ bouts: 0 })).toBe(300 + 240);
  });
});
