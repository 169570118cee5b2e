import { describe, expect, test } from "vitest";
import type { BeyondCounts, RunRecord, RunState } from "../src/fold/state.ts";
import {
  alreadyRanStep,
  applyRunGap,
  enterRunning,
  longestOf,
  promoteRun,
  recordCleanRun,
  reentryStep,
  signFreeRuns,
  stepAt,
  stepRunDown,
  stepTotal,
} from "../src/run/run-state.ts";
import { bareState, index, on, pending, ran, span } from "./kit/bare-day.ts";

/** Where she enters the walk-run ladder, how she goes up and down it, and what a time without a run does. */

const LAST = index.program.runSteps.length - 1;
const DAY = 200;
const EARNED: BeyondCounts = { length: 2, hills: 1, speed: 0, stroller: 0 };

function state(
  run: Partial<RunState>,
  days: readonly number[] = [],
  complete: readonly number[] = [],
) {
  return bareState(DAY, {
    run,
    done: { run: days.map(on) },
    calm: { complete: complete.map(on) },
  });
}

describe("the steps", () => {
  test("have their running seconds, walks not counted, and end at the last", () => {
    expect(stepTotal(stepAt(index, 8))).toBe(4 * 180);
    expect(stepAt(index, 0).step).toBe(0);
    expect(stepAt(index, LAST).runSeconds).toBe(1800);
    expect(() => stepAt(index, LAST + 1)).toThrow("no walk-run step 25");
    expect(() => stepAt(index, -1)).toThrow("no walk-run step -1");
  });
});

describe("runs without a sign", () => {
  test("are those of the days that were answered, and of which none was told", () => {
    const runs = [
      ran(179, 1),
      ran(180, 2),
      ran(185, 3, { answered: false }),
      ran(186, 4, { signed: true }),
      ran(190, 5),
      ran(191, 6),
    ];
    const found = signFreeRuns(state({ runs }), on(180), on(190));
    expect(found.map(({ runSeconds }) => runSeconds)).toEqual([2, 5]);
  });

  test("the longest of them is the first of the longest; none has none", () => {
    const runs = [ran(1, 300), ran(2, 500), ran(3, 400), ran(4, 500)];
    expect(longestOf(runs)).toBe(runs[1]);
    expect(longestOf(runs.slice(0, 1))).toBe(runs[0]);
    expect(longestOf([])).toBe(null);
  });
});

describe("whoever already ran", () => {
  /** Two runs without a sign, the day after each answered. */
  const at = (
    runs: readonly RunRecord[],
    complete: readonly number[] = runs.map((run) => run.on - on(0) + 1),
  ) => alreadyRanStep(index, state({ runs }, [], complete));
  const twice = (runSeconds: number, longestSeconds: number) => [
    ran(190, 60),
    ran(195, runSeconds, { longestSeconds }),
  ];

  test("R-ALREADY-RAN begins one step below the highest whose total and longest bout she ran", () => {
    expect(at(twice(720, 180))).toBe(7);
    expect(at(twice(719, 180))).toBe(5);
    expect(at(twice(720, 179))).toBe(6);
    expect(at(twice(520, 65))).toBe(1);
    expect(at(twice(560, 70))).toBe(2);
    expect(at(twice(2000, 2000))).toBe(11);
    expect(at(twice(920, 304))).toBe(10);
    expect(at(twice(915, 305))).toBe(11);
    expect(at(twice(1005, 335))).toBe(11);
  });

  test("R-ALREADY-RAN never below step 1, and there where no bout is known", () => {
    expect(at(twice(480, 60))).toBe(1);
    expect(at(twice(240, 60))).toBe(1);
    expect(at(twice(100, 50))).toBe(1);
    expect(at([ran(190, 60), ran(195, 2000)])).toBe(1);
  });

  test("R-ALREADY-RAN needs two runs of the last thirty days, each answered and without a sign", () => {
    const far = ran(195, 720, { longestSeconds: 180 });
    expect(at([far])).toBe(1);
    expect(at([ran(170, 60), far])).toBe(7);
    expect(at([ran(169, 60), far])).toBe(1);
    expect(at([ran(190, 60, { signed: true }), far])).toBe(1);
    expect(at([ran(190, 60, { answered: false }), far])).toBe(1);
    expect(at([far, ran(200, 60)])).toBe(1);
    expect(at([far, ran(199, 60)])).toBe(7);
    expect(at([])).toBe(1);
  });

  test("R-ALREADY-RAN after more than four weeks without a run no higher than the way back leads", () => {
    const last = (day: number, seconds: number) =>
      at([ran(170, 60), ran(day, seconds, { longestSeconds: seconds })]);
    expect(last(172, 3600)).toBe(11);
    expect(last(171, 3600)).toBe(8);
    expect(last(172, 1000)).toBe(11);
    expect(last(171, 1000)).toBe(1);
    expect(last(171, 300)).toBe(1);
  });

  test("R-ALREADY-RAN counts a run only where the day after it has a complete check-in", () => {
    const runs = twice(720, 180);
    expect(at(runs, [191, 196])).toBe(7);
    expect(at(runs, [191, 195])).toBe(1);
    expect(at(runs, [190, 196])).toBe(1);
  });
});

describe("the way back after a long gap", () => {
  const at = (...runs: readonly RunRecord[]) =>
    reentryStep(index, state({ runs }));

  test("R-REENTRY is the highest step of at most half her longest run", () => {
    expect(at(ran(150, 960))).toBe(1);
    expect(at(ran(150, 959))).toBe(0);
    expect(at(ran(150, 1040))).toBe(2);
    expect(at(ran(150, 1440))).toBe(8);
    expect(at(ran(150, 1439))).toBe(6);
    expect(at(ran(150, 100))).toBe(0);
  });

  test("R-REENTRY is never above step 8", () => {
    expect(at(ran(150, 1560))).toBe(8);
    expect(at(ran(150, 3600))).toBe(8);
  });

  test("R-REENTRY looks back ninety days; nothing in them begins as the first time, runs with signs alone at step 0", () => {
    expect(at(ran(110, 1440))).toBe(8);
    expect(at(ran(109, 1440))).toBe(1);
    expect(at()).toBe(1);
    expect(at(ran(110, 1440, { signed: true }))).toBe(0);
    expect(at(ran(109, 1440, { signed: true }))).toBe(1);
    expect(at(ran(100, 500), ran(150, 1440, { answered: false }))).toBe(0);
    expect(at(ran(150, 1440, { signed: true }), ran(160, 960))).toBe(1);
    expect(at(ran(199, 960))).toBe(1);
    expect(at(ran(200, 960))).toBe(0);
  });
});

describe("the day on which running opens", () => {
  const entered = (
    run: Partial<RunState>,
    days: readonly number[] = [],
    complete: readonly number[] = [],
  ): RunState => {
    const day = state(run, days, complete);
    enterRunning(index, day);
    return day.run;
  };

  test("R-ENTRY the first time begins at step 1", () => {
    expect(entered({})).toMatchObject({
      step: 1,
      entry: "R-ENTRY",
      enteredOn: on(DAY),
      exempt: false,
      silenceFromNext: false,
    });
  });

  test("R-ALREADY-RAN the first time begins higher by what she ran", () => {
    const runs = [ran(190, 60), ran(195, 720, { longestSeconds: 180 })];
    expect(entered({ runs }, [190, 195], [191, 196])).toMatchObject({
      step: 7,
      entry: "R-ALREADY-RAN",
      enteredOn: on(DAY),
    });
    const two = [ran(190, 60), ran(195, 560, { longestSeconds: 70 })];
    expect(entered({ runs: two }, [190, 195], [191, 196])).toMatchObject({
      step: 2,
      entry: "R-ALREADY-RAN",
    });
  });

  test("R-REENTRY after a long gap, once without caps, the week's silent from the next run on", () => {
    const runs = [ran(150, 1440)];
    const run = { step: 14, returning: true, gapStepped: true, runs };
    expect(entered({ ...run, enteredOn: on(100) }, [150])).toMatchObject({
      step: 8,
      entry: "R-REENTRY",
      enteredOn: on(DAY),
      exempt: true,
      silenceFromNext: true,
      gapStepped: false,
    });
  });

  test("R-REENTRY a gate that shut for a while and comes back changes neither her step nor the day", () => {
    const run = { step: 5, enteredOn: on(100), gapStepped: true };
    expect(entered(run, [190])).toMatchObject({
      step: 5,
      entry: null,
      enteredOn: on(100),
      exempt: false,
      silenceFromNext: false,
      gapStepped: true,
    });
  });

  test("G-RUN-RECENT the days without a run begin anew where neither a run nor an entry lies within twenty-eight days", () => {
    const day = (last: readonly number[], enteredOn: number) =>
      entered({ step: 5, enteredOn: on(enteredOn) }, last).enteredOn - on(0);
    expect(day([171], 171)).toBe(DAY);
    expect(day([172], 171)).toBe(171);
    expect(day([171], 172)).toBe(172);
    expect(day([], 171)).toBe(DAY);
    expect(day([], 172)).toBe(172);
  });

  test("L-SESSION-RUN is silent once only where the last run is further back than twenty-eight days", () => {
    const run = { step: 5, returning: true, enteredOn: on(100) };
    const exempt = (...days: readonly number[]) => entered(run, days).exempt;
    expect([exempt(171), exempt(172), exempt(190)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(exempt()).toBe(true);
    expect(exempt(100, 190)).toBe(false);
  });

  test("L-WEEK-RUN is not silent where she has run on her own for four weeks since the gap", () => {
    const run = { step: 5, returning: true, enteredOn: on(100) };
    const silent = (...days: readonly number[]) =>
      entered(run, days).silenceFromNext;
    expect(silent()).toBe(true);
    expect(silent(190)).toBe(false);
    expect(silent(100, 171, 185, 199)).toBe(false);
    expect(silent(100, 172, 185, 199)).toBe(true);
    expect(silent(143, 171, 199)).toBe(false);
    expect(silent(100, 150, 171, 185)).toBe(true);
    expect(silent(100, 150, 171, 186)).toBe(false);
    expect(silent(100, 160, 189, 199)).toBe(true);
  });

  test("R-UP no run counts at the step yet, and what lies beyond is earned anew", () => {
    const run = { step: 5, clean: 1, lastStepClean: 2, beyond: EARNED };
    expect(entered(run, [190])).toMatchObject({
      clean: 0,
      lastStepClean: 0,
      beyond: { length: 0, hills: 0, speed: 0, stroller: 0 },
    });
  });
});

describe("down the ladder", () => {
  const down = (step: number | null, steps: number): RunState => {
    const day = state({ step, clean: 1, lastStepClean: 1, beyond: EARNED });
    stepRunDown(day, steps);
    return day.run;
  };

  test("R-DOWN by so many steps, never below step 0", () => {
    expect([down(5, 1).step, down(5, 2).step]).toEqual([4, 3]);
    expect([down(1, 1).step, down(1, 2).step, down(0, 1).step]).toEqual([
      0, 0, 0,
    ]);
  });

  test("R-DOWN no run counts at the lower step yet, and what lies beyond is earned anew", () => {
    expect(down(24, 1)).toMatchObject({
      step: 23,
      clean: 0,
      lastStepClean: 0,
      beyond: { length: 0, hills: 0 },
    });
  });

  test("R-DOWN takes nothing from whoever has not entered", () => {
    expect(down(null, 1)).toMatchObject({ step: null, clean: 1 });
  });
});

describe("up the ladder", () => {
  const recorded = (
    run: Partial<RunState>,
    step: number,
    growth: "none" | "length" | "hills" = "none",
  ): RunState => {
    const day = state(run);
    recordCleanRun(index, day, pending(195, { step, growth }));
    return day.run;
  };

  test("R-UP a clean run counts at her own step, once a day", () => {
    expect(recorded({ step: 3 }, 3)).toMatchObject({
      clean: 1,
      lastCleanDay: on(195),
      lastStepClean: 0,
    });
    expect(recorded({ step: 3, clean: 1 }, 3).clean).toBe(2);
    expect(recorded({ step: 3 }, 2).clean).toBe(0);
    const told = { step: 3, clean: 1, lastCleanDay: on(195) };
    expect(recorded(told, 3).clean).toBe(1);
    expect(recorded({ ...told, lastCleanDay: on(194) }, 3).clean).toBe(2);
  });

  test("G-BEYOND-THIRTY counts the clean runs of the last step, and what they add to", () => {
    expect(recorded({ step: LAST }, LAST, "length")).toMatchObject({
      clean: 1,
      lastStepClean: 1,
      beyond: { length: 1 },
    });
    expect(
      recorded({ step: LAST, lastStepClean: 1 }, LAST, "hills"),
    ).toMatchObject({
      lastStepClean: 2,
      beyond: { hills: 1 },
      beyondDay: on(195),
    });
    expect(recorded({ step: LAST - 1 }, LAST - 1, "length")).toMatchObject({
      clean: 1,
      lastStepClean: 0,
      beyond: { length: 0 },
    });
  });

  test("R-UP after two clean runs, and not beyond the last step", () => {
    const promoted = (step: number | null, clean: number) => {
      const day = state({ step, clean });
      promoteRun(index, day);
      return [day.run.step, day.run.clean];
    };
    expect(promoted(3, 1)).toEqual([3, 1]);
    expect(promoted(3, 2)).toEqual([4, 0]);
    expect(promoted(3, 3)).toEqual([4, 0]);
    expect(promoted(0, 2)).toEqual([1, 0]);
    expect(promoted(LAST - 1, 2)).toEqual([LAST, 0]);
    expect(promoted(LAST, 2)).toEqual([LAST, 2]);
    expect(promoted(null, 2)).toEqual([null, 2]);
  });
});

describe("a time without a run", () => {
  const gap = (
    days: readonly number[],
    run: Partial<RunState> = {},
  ): RunState => {
    const day = state({ step: 5, clean: 1, ...run }, days);
    applyRunGap(index, day);
    return day.run;
  };

  /** Since day 190 running stands open, but for what is said otherwise. */
  const opened = (
    last: number,
    run: Partial<RunState> = {},
    isOpen = true,
  ): RunState => {
    const entered = { step: 9, clean: 1, enteredOn: on(190), gapStepped: true };
    const runs = [ran(last, 960)];
    const day = state({ ...entered, runs, ...run }, [last]);
    day.gates.set("run", { opened: isOpen, since: on(190) });
    applyRunGap(index, day);
    return day.run;
  };

  test("R-REENTRY a gap that becomes long while running stands open leads back by half, within both caps", () => {
    expect(opened(171)).toMatchObject({
      step: 1,
      clean: 0,
      entry: "R-REENTRY",
      exempt: false,
      silenceFromNext: false,
      returning: true,
    });
    expect(opened(171, { step: 0 }).step).toBe(0);
  });

  test("R-REENTRY only on the day on which it becomes long, and only while running stands open", () => {
    const kept = { step: 9, clean: 1, entry: null };
    for (const last of [170, 169, 168]) {
      expect(opened(last)).toMatchObject(kept);
    }
    expect(opened(171, {}, false)).toMatchObject(kept);
    expect(opened(171, { enteredOn: on(171) })).toMatchObject(kept);
    expect(opened(171, { step: null })).toMatchObject({
      step: null,
      clean: 1,
      entry: null,
    });
    for (const last of [173, 172]) expect(opened(last)).toMatchObject(kept);
  });

  test("R-GAP-ONE of fifteen to twenty-eight days takes one step, once, and the week's cap is silent from the next run on", () => {
    expect(gap([186])).toMatchObject({
      step: 5,
      clean: 1,
      silenceFromNext: false,
      returning: false,
    });
    for (const last of [185, 172])
      expect(gap([last])).toMatchObject({
        step: 4,
        clean: 0,
        gapStepped: true,
        silenceFromNext: true,
        returning: false,
      });
    expect(gap([185], { gapStepped: true })).toMatchObject({
      step: 5,
      clean: 1,
      gapStepped: true,
      silenceFromNext: false,
    });
  });

  test("R-GAP-ONE is counted from the last run; another run makes the next gap a new one", () => {
    expect(gap([150, 199])).toMatchObject({ step: 5, returning: false });
    expect(gap([190], { gapStepped: true }).gapStepped).toBe(false);
    expect(gap([186], { gapStepped: true }).gapStepped).toBe(false);
  });

  test("R-GAP-ONE does nothing before the first run, and takes no step from whoever has not entered", () => {
    expect(gap([], { returning: false, gapStepped: true })).toMatchObject({
      step: 5,
      gapStepped: true,
      returning: false,
    });
    expect(gap([180], { step: null })).toMatchObject({
      step: null,
      gapStepped: false,
      silenceFromNext: false,
    });
  });

  test("R-REENTRY of more than twenty-eight days makes the next opening a way back, and takes no step by itself", () => {
    expect(gap([171])).toMatchObject({
      step: 5,
      clean: 1,
      returning: true,
      gapStepped: false,
      silenceFromNext: false,
    });
    expect(gap([172]).returning).toBe(false);
    expect(gap([199], { returning: true }).returning).toBe(true);
  });

  test("L-WEEK-RUN is no longer silent once four weeks of runs lie behind her", () => {
    const silent = (...days: readonly number[]) =>
      gap(days, { silenceFromNext: true }).silenceFromNext;
    expect(silent(100, 171, 185, 199)).toBe(false);
    expect(silent(100, 172, 185, 199)).toBe(true);
    expect(gap([100, 171, 185, 199]).silenceFromNext).toBe(false);
  });
});

describe("a window of thirty days", () => {
  test("R-ALREADY-RAN more runs than two are as good, the longest among them counts", () => {
    const runs = span(190, 194).map((_, place) =>
      ran(190 + place, 400 + 80 * place, { longestSeconds: 180 }),
    );
    const complete = Array.from({ length: 8 }, (_, place) => 190 + place);
    expect(alreadyRanStep(index, state({ runs }, [], complete))).toBe(7);
  });
});
