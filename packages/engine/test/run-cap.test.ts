import { describe, expect, test } from "vitest";
import type { RunRecord, RunState } from "../src/fold/state.ts";
import { fitsCaps, type RunCaps, runCaps } from "../src/run/cap.ts";
import { bareState, index, on, ran } from "./kit/bare-day.ts";

/** How much today's run may have: a tenth more than the longest of thirty days, and than the best earlier seven days. */

const DAY = 200;
/** Running seconds of step 0 and of step 1. */
const ZERO = 240;
const ONE = 480;

function caps(
  runs: readonly RunRecord[],
  fields: Partial<RunState> = {},
): RunCaps {
  const run = { firstDay: on(100), runs, ...fields };
  return runCaps(index, bareState(DAY, { run }));
}

function session(...runs: readonly RunRecord[]): number | null {
  return caps(runs).session;
}

function week(...runs: readonly RunRecord[]): number | null {
  return caps(runs).week;
}

describe("the cap of one run", () => {
  test("L-SESSION-RUN is a tenth more than the longest of the last thirty days, in whole seconds", () => {
    expect(session(ran(190, 1000))).toBe(1100);
    expect(session(ran(190, 1000), ran(192, 905), ran(194, 999))).toBe(1100);
    expect(session(ran(190, 905))).toBe(995);
    expect(session(ran(190, 909))).toBe(999);
  });

  test("L-SESSION-RUN looks back thirty days, and not at today", () => {
    expect(session(ran(170, 1000))).toBe(1100);
    expect(session(ran(169, 1000))).toBe(ZERO);
    expect(session(ran(199, 1000))).toBe(1100);
    expect(session(ran(200, 1000))).toBe(ZERO);
  });

  test("L-SESSION-RUN counts only runs whose signs were answered and of which none was told", () => {
    expect(session(ran(190, 1000, { signed: true }))).toBe(ZERO);
    expect(session(ran(190, 1000, { answered: false }))).toBe(ZERO);
    expect(session(ran(188, 800), ran(190, 1000, { signed: true }))).toBe(880);
  });

  test("L-SESSION-RUN always leaves step 0, and step 1 after two sign-free runs as long as step 0", () => {
    expect(session()).toBe(ZERO);
    expect(session(ran(190, 100))).toBe(ZERO);
    expect(session(ran(190, ZERO))).toBe(264);
    expect(session(ran(188, ZERO), ran(190, ZERO))).toBe(ONE);
    expect(session(ran(188, ZERO - 1), ran(190, ZERO))).toBe(264);
    expect(session(ran(188, 300), ran(190, 300), ran(192, 300))).toBe(ONE);
    expect(session(ran(188, 500), ran(190, 500))).toBe(550);
  });

  test("L-SESSION-RUN does not speak before the first run, of today's alone, or once on the way back", () => {
    const runs = [ran(190, 1000)];
    expect(caps([], { firstDay: null }).session).toBe(null);
    expect(caps([ran(200, 500)], { firstDay: on(200) }).session).toBe(null);
    expect(caps(runs, { firstDay: on(199) }).session).toBe(1100);
    expect(caps(runs, { exempt: true }).session).toBe(null);
    expect(caps(runs, { silenceFromNext: true }).session).toBe(1100);
  });
});

describe("the cap of seven days", () => {
  /** The best earlier week: 1000 seconds in two runs. */
  const earlier = [ran(188, 600), ran(190, 400)];

  test("L-WEEK-RUN is a tenth more than the best earlier seven days, less what the last six days hold", () => {
    expect(week(...earlier)).toBe(1100);
    expect(week(...earlier, ran(195, 300))).toBe(800);
    expect(week(...earlier, ran(195, 300), ran(197, 500))).toBe(300);
    expect(week(...earlier, ran(195, 1100))).toBe(0);
    expect(week(...earlier, ran(195, 1200))).toBe(0);
  });

  test("L-WEEK-RUN the last six days are those before today, and the earlier week ends before them and today", () => {
    expect(week(...earlier, ran(194, 100))).toBe(1000);
    expect(week(...earlier, ran(199, 100))).toBe(1000);
    expect(week(...earlier, ran(200, 100))).toBe(1100);
    expect(week(ran(193, 1000))).toBe(1100);
    expect(week(ran(194, 1000))).toBe(0);
  });

  test("L-WEEK-RUN takes the best of the weeks within thirty days, none of them longer than seven days", () => {
    expect(week(ran(170, 1000), ran(185, 900))).toBe(1100);
    expect(week(ran(169, 1000), ran(185, 900))).toBe(990);
    expect(week(ran(180, 600), ran(186, 400))).toBe(1100);
    expect(week(ran(180, 600), ran(187, 400))).toBe(660);
    expect(week(ran(175, 600), ran(182, 700), ran(189, 500))).toBe(770);
    expect(week(ran(187, 600), ran(193, 400))).toBe(1100);
  });

  test("L-WEEK-RUN counts every run, also one with a sign", () => {
    expect(week(ran(188, 1000, { signed: true }))).toBe(1100);
    expect(week(...earlier, ran(195, 300, { answered: false }))).toBe(800);
  });

  test("L-WEEK-RUN one short run is left where the last six days held none", () => {
    expect(week()).toBe(ZERO);
    expect(week(ran(188, 100))).toBe(ZERO);
    expect(week(ran(187, ZERO), ran(189, ZERO))).toBe(528);
    expect(week(ran(180, ZERO), ran(189, ZERO))).toBe(ONE);
    expect(week(ran(188, 100), ran(195, 1))).toBe(109);
    expect(week(ran(195, 10))).toBe(0);
  });

  test("L-WEEK-RUN speaks from two weeks after the first run on", () => {
    const first = (day: number) => caps(earlier, { firstDay: on(day) }).week;
    expect([first(185), first(186), first(187)]).toEqual([1100, 1100, null]);
    expect(caps(earlier, { firstDay: null }).week).toBe(null);
  });

  test("L-WEEK-RUN is silent on the way back, before the next run after a gap, and until its day", () => {
    expect(caps(earlier, { exempt: true }).week).toBe(null);
    expect(caps(earlier, { silenceFromNext: true }).week).toBe(null);
    const until = (day: number) =>
      caps(earlier, { weekCapSilentUntil: on(day) }).week;
    expect([until(199), until(200), until(201)]).toEqual([1100, 1100, null]);
  });
});

describe("a step within the caps", () => {
  const step = { step: 3, bouts: 8, runSeconds: 70, walkSeconds: 90 };
  const fits = (sessionCap: number | null, weekCap: number | null) =>
    fitsCaps(step, { session: sessionCap, week: weekCap });

  test("L-SESSION-RUN, L-WEEK-RUN its running seconds are at most as many as each allows", () => {
    expect(fits(null, null)).toBe(true);
    expect([fits(559, null), fits(560, null)]).toEqual([false, true]);
    expect([fits(null, 559), fits(null, 560)]).toEqual([false, true]);
    expect([fits(560, 559), fits(559, 560)]).toEqual([false, false]);
  });
});
