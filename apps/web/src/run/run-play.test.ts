import type { RunPlan, Session } from "@restride/engine";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../test/sample.ts";
import { keptRun, readRun } from "./kept-run.ts";
import { isWorth, measuredOf } from "./measured.ts";
import { opened } from "./opened.ts";
import {
  isCold,
  lengthOf,
  newRun,
  nextRun,
  placeIn,
  positionOf,
  RUN_LEFT_MS,
  type RunEvent,
  type RunPlay,
} from "./run-play.ts";
import { NOTHING_SAID_OF_RUN, runBodies } from "./written.ts";

const DAY = dayOf("2026-11-23");
const START = Date.UTC(2026, 10, 23, 9);
const PLAN: RunPlan = {
  step: 1,
  bouts: 3,
  runSeconds: 60,
  walkSeconds: 90,
  warmupSeconds: 300,
  cooldownSeconds: 300,
};
const SESSION: Session = {
  id: "2026-11-23/run",
  kind: "run",
  minutes: 16,
  optional: false,
  blocks: [],
  run: PLAN,
};
const CLOCK: RunEvent = { type: "go", keeps: "clock" };
const SOUND: RunEvent = { type: "go", keeps: "sound" };
const CLEAR = { ...NOTHING_SAID_OF_RUN, signs: "none", effort: 5 } as const;

/** A run told by seconds since its beginning: what happened, and when. */
function told(
  ...events: readonly (readonly [atSeconds: number, event: RunEvent])[]
): RunPlay {
  let play = newRun(SESSION, PLAN, { day: DAY, minutes: null, seen: START });
  for (const [at, event] of events)
    play = nextRun(play, event, START + at * 1000);
  return play;
}

const tap = (type: "stand" | "home" | "back" | "arrived" | "tick") => ({
  type,
});

/** A tick in each minute up to some second, as a page that is awake has them. */
function ticks(until: number): (readonly [number, RunEvent])[] {
  return Array.from({ length: Math.ceil(until / 60) }, (_, nth) => [
    Math.min(until, (nth + 1) * 60),
    tap("tick"),
  ]);
}

describe("a run under way", () => {
  it("goes by the clock through every stretch to its end, and is written as it was planned", () => {
    const half = told([0, CLOCK], ...ticks(460));
    expect(placeIn(half, START + 460_000)).toMatchObject({
      span: { kind: "run", n: 2, of: 3 },
      left: 50,
      next: { kind: "walk", seconds: 90 },
    });
    const whole = told([0, CLOCK], ...ticks(lengthOf(PLAN) / 1000));
    expect(whole.stage).toBe("over");
    expect(placeIn(whole, START)).toBe(null);
    expect(runBodies(whole, CLEAR)).toMatchObject([
      {
        on: DAY,
        kind: "run",
        session: "2026-11-23/run",
        runSeconds: 180,
        longestSeconds: 60,
        walkSeconds: 780,
        effort: 5,
        signs: "none",
        source: "timer",
      },
    ]);
  });

  it("goes by the sound alone while that keeps the time, and never back", () => {
    const play = told(
      [0, SOUND],
      [1, { type: "heard", at: 900 }],
      [500, { type: "heard", at: 700 }],
    );
    expect(positionOf(play, START + 900_000)).toBe(900);
    const late = nextRun(play, CLOCK, START + 500_000);
    expect(positionOf(late, START + 510_000)).toBe(10_900);
  });

  it("stands while it is paused, and a bout across a pause is no longer one piece", () => {
    const play = told(
      [0, CLOCK],
      ...ticks(340),
      [340, tap("stand")],
      [900, CLOCK],
      [920, tap("tick")],
    );
    expect(play.carried).toBe(360_000);
    expect(measuredOf(play)).toEqual({
      runSeconds: 60,
      longestSeconds: 40,
      walkSeconds: 300,
    });
  });

  it("broken off in a bout it is the seconds that were run, and the way home is walked", () => {
    const play = told(
      [0, CLOCK],
      ...ticks(485),
      [485, tap("home")],
      [785, tap("arrived")],
    );
    expect(play.stage).toBe("over");
    expect(runBodies(play, CLEAR)).toMatchObject([
      { runSeconds: 95, longestSeconds: 60, walkSeconds: 390 + 300 },
    ]);
  });

  it("a turn for home that was a slip is taken back", () => {
    const play = told(
      [0, CLOCK],
      ...ticks(310),
      [310, tap("home")],
      [315, tap("back")],
      [320, CLOCK],
      [330, tap("tick")],
    );
    expect([play.stage, play.carried]).toEqual(["going", 320_000]);
  });

  it("only walked it is a walk, and less than a minute is nothing", () => {
    const walked = told([0, CLOCK], ...ticks(200), [200, tap("home")]);
    expect(isWorth(walked)).toBe(true);
    expect(runBodies(walked, CLEAR)).toEqual([
      { on: DAY, kind: "walk", minutes: 3, signs: "none", pain: [] },
    ]);
    const begun = told([0, CLOCK], [30, tap("home")]);
    expect(isWorth(begun)).toBe(false);
    expect(runBodies(begun, CLEAR)).toEqual([]);
  });

  it("what felt wrong leaves signs unanswered, keeps her words, and a warning is a check-in", () => {
    const play = told([0, CLOCK], ...ticks(330), [330, tap("stand")]);
    const [run, checkIn, note] = runBodies(play, {
      ...CLEAR,
      effort: null,
      hasFeltWrong: true,
      wrongWhy: "a pull",
      warnings: ["RF-01"],
    });
    expect(run).toMatchObject({ kind: "run", runSeconds: 30 });
    expect(run).not.toHaveProperty("signs");
    expect(checkIn).toMatchObject({ kind: "check-in", warnings: ["RF-01"] });
    expect(note).toMatchObject({ kind: "note", text: "a pull" });
  });

  it("another number than the clock's is hers, and the longest piece never more than it", () => {
    const play = told([0, CLOCK], ...ticks(360), [360, tap("home")]);
    expect(
      runBodies(play, { ...CLEAR, runSeconds: 30, metres: 900 }),
    ).toMatchObject([
      { runSeconds: 30, longestSeconds: 30, metres: 900, source: "manual" },
    ]);
  });

  it("a page that slept an hour counts on; longer it is over where it was last seen", () => {
    const play = told([0, CLOCK], ...ticks(320));
    const slept = START + 320_000 + RUN_LEFT_MS;
    expect(nextRun(play, tap("tick"), slept).carried).toBe(lengthOf(PLAN));
    const left = nextRun(play, tap("tick"), slept + 1);
    expect([left.stage, left.carried]).toEqual(["over", 320_000]);
    expect(isCold(play, slept + 1)).toBe(true);
  });

  it("a clock that is set back takes nothing away", () => {
    const play = told([0, CLOCK], ...ticks(320), [-9000, tap("tick")]);
    expect(play.carried).toBe(320_000);
    expect(nextRun(play, tap("tick"), START - 8_999_000).carried).toBe(321_000);
  });
});

describe("a run that was kept", () => {
  const play = told([0, CLOCK], ...ticks(340), [342, tap("tick")]);

  it("stands where it was last seen, to the second", () => {
    const back = readRun(structuredClone(keptRun(play)), START + 900_000);
    expect(back).toMatchObject({
      stage: "standing",
      carried: 342_000,
      stops: [342_000],
    });
    expect(readRun(keptRun(told()), START)).toEqual({
      ...keptRun(told()),
    });
  });

  it("tells Today whether something of it was done", () => {
    expect(keptRun(told([0, CLOCK], [59, tap("tick")]))).toMatchObject({
      done: [],
      partial: null,
    });
    expect(keptRun(told([0, CLOCK], ...ticks(120)))).toMatchObject({
      done: [],
      partial: 120,
    });
    expect(keptRun(play)).toMatchObject({ done: [42], partial: 300 });
  });

  it("from the future counts nothing by it", () => {
    const ahead = { ...keptRun(play), seen: START + 9e9, began: START + 9e9 };
    const now = START + 400_000;
    const back = readRun(ahead, now);
    expect(back).toMatchObject({ seen: now, began: now, carried: 342_000 });
  });

  it("is none where it does not read as one", () => {
    expect(readRun(null, START)).toBe(null);
    const whole = keptRun(play);
    const { plan: _lost, ...halfWritten } = whole;
    expect(readRun(halfWritten, START)).toBe(null);
    const strange: readonly object[] = [
      { kind: "strength" },
      { day: "2026-02-30" },
      { stage: "asleep" },
      { carried: -1 },
      { carried: Number.NaN },
      { carried: lengthOf(PLAN) + 1 },
      { stops: [null] },
      { seen: "now" },
      { plan: { ...PLAN, bouts: 0 } },
      { plan: { ...PLAN, bouts: 1e9 } },
      { plan: { ...PLAN, runSeconds: 1.5 } },
      { plan: null },
    ];
    for (const change of strange)
      expect(readRun({ ...whole, ...change }, START)).toBe(null);
  });
});

describe("a run that is opened", () => {
  const play = told([0, CLOCK], ...ticks(340), [340, tap("stand")]);
  const asked = {
    id: SESSION.id,
    session: SESSION,
    day: DAY,
    minutes: null,
    now: START + 600_000,
  };

  it("goes on within the hour, and later is only written down", () => {
    expect(opened(play, asked)).toEqual({ as: "player", play });
    const late = { ...asked, now: play.seen + RUN_LEFT_MS + 1 };
    expect(opened(play, late)).toEqual({ as: "gone", play });
  });

  it("begins anew where nothing was done of it", () => {
    const begun = told([0, CLOCK], [20, tap("stand")]);
    const late = { ...asked, now: begun.seen + RUN_LEFT_MS + 1 };
    expect(opened(begun, late)?.play).toMatchObject({
      stage: "before",
      carried: 0,
    });
    expect(opened(null, asked)?.play.stage).toBe("before");
  });

  it("is written down first where the plan is another by now, or the day, or it is not offered", () => {
    const shorter = { ...SESSION, run: { ...PLAN, bouts: 2 } };
    for (const change of [
      { session: shorter },
      { session: null },
      { day: dayOf("2026-11-24") },
      { id: "2026-11-24/run" },
    ])
      expect(opened(play, { ...asked, ...change })).toEqual({
        as: "gone",
        play,
      });
    expect(opened(null, { ...asked, session: null })).toBe(null);
  });
});
