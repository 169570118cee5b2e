import type { Item, Session } from "@restride/engine";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../test/sample.ts";
import {
  currentStep,
  minutesSpent,
  movedLast,
  newPlay,
  nextPlay,
  type Play,
  type PlayEvent,
  secondsLeft,
} from "./play.ts";
import { NOTHING_SAID, playBodies } from "./written.ts";

const DAY = dayOf("2026-11-22");
const START = Date.UTC(2026, 10, 22, 9);

function item(movement: string, change: Partial<Item>): Item {
  return {
    movement,
    family: "squat",
    rung: 1,
    impact: 0,
    sets: 2,
    reps: 3,
    seconds: null,
    restSeconds: 30,
    tempo: null,
    side: "both",
    kg: null,
    effortMax: 7,
    substitute: null,
    ...change,
  };
}

function sessionOf(...items: readonly Item[]): Session {
  return {
    id: "2026-11-22/strength",
    kind: "strength",
    minutes: 20,
    optional: false,
    blocks: [{ role: "load", items }],
    run: null,
  };
}

const SQUAT = item("chair-squat", {});
const HOLD = item("split-squat-hold", {
  side: "each",
  reps: null,
  seconds: 20,
  kg: 4,
});

type Told = PlayEvent | readonly [PlayEvent, afterSeconds: number];

/** A session after some events, each a second after the last where nothing else is said. */
function after(
  session: Session,
  told: readonly Told[],
  from: Play = newPlay(session, DAY, { minutes: null, now: START }),
): { readonly play: Play; readonly now: number } {
  let now = from.seen;
  let play = from;
  for (const one of told) {
    const [event, seconds] = "type" in one ? [one, 1] : one;
    now += seconds * 1000;
    play = nextPlay(play, session, { event, now });
  }
  return { play, now };
}

const tap = (type: Exclude<PlayEvent["type"], "minutes">): PlayEvent => ({
  type,
});
const three = [tap("count"), tap("count"), tap("count")];

describe("a session under way", () => {
  it("counts a set, rests, and goes on to the next by itself", () => {
    const session = sessionOf(SQUAT, HOLD);
    const { play, now } = after(session, [tap("begin"), ...three]);
    expect(play.stage).toBe("rest");
    expect(secondsLeft(play, session, now)).toBe(30);
    const rested = after(session, [[tap("tick"), 30]], play);
    expect(rested.play.stage).toBe("work");
    expect(currentStep(rested.play, session)).toMatchObject({
      movement: "chair-squat",
      set: 2,
    });
  });

  it("takes the right side, then the left, and rests only after both", () => {
    const session = sessionOf(HOLD);
    const hold: Told[] = [tap("start"), [tap("tick"), 20]];
    const first = after(session, [tap("begin"), ...hold]);
    expect(first.play.stage).toBe("work");
    expect(currentStep(first.play, session)?.side).toBe("left");
    const second = after(session, hold, first.play);
    expect(second.play.stage).toBe("rest");
    expect(second.play.done.map(({ side }) => side)).toEqual(["right", "left"]);
  });

  it("measures by the clock: a pause stands, and a tab that slept loses nothing", () => {
    const session = sessionOf(HOLD);
    const { play, now } = after(session, [
      tap("begin"),
      tap("start"),
      [tap("pause"), 5],
      [tap("tick"), 3600],
    ]);
    expect(secondsLeft(play, session, now)).toBe(15);
    const late = after(session, [tap("start"), [tap("tick"), 500]], play);
    expect(late.play.done[0]).toMatchObject({ seconds: 20, side: "right" });
  });

  it("writes what was reached, each side for itself where they differ", () => {
    const session = sessionOf(HOLD);
    const { play } = after(session, [
      tap("begin"),
      tap("start"),
      [tap("tick"), 20],
      tap("start"),
      [tap("set-done"), 8],
    ]);
    expect(
      playBodies(play, session, { ...NOTHING_SAID, signs: "none", effort: 6 }),
    ).toEqual([
      {
        on: DAY,
        kind: "session",
        session: session.id,
        minutes: 10,
        items: [
          {
            movement: "split-squat-hold",
            kg: 4,
            effort: 6,
            sets: 1,
            seconds: 8,
            side: "left",
          },
          {
            movement: "split-squat-hold",
            kg: 4,
            effort: 6,
            sets: 1,
            seconds: 20,
            side: "right",
          },
        ],
        signs: "none",
        pain: [],
      },
    ]);
  });

  it("keeps what was done when the session is composed anew, and asks the rest of the new one", () => {
    const long = sessionOf(SQUAT, HOLD);
    const { play } = after(long, [
      tap("begin"),
      ...three,
      { type: "minutes", minutes: 10 },
    ]);
    expect(play.minutes).toBe(10);
    const short = sessionOf({ ...SQUAT, sets: 1 });
    expect(currentStep(play, short)).toBe(null);
    const [body] = playBodies(play, short, NOTHING_SAID);
    expect(body).toMatchObject({ items: [{ sets: 1, reps: 3 }] });
    expect(body).not.toHaveProperty("signs");
  });

  it("leaves a movement out, and takes back one thing at a time", () => {
    const session = sessionOf(SQUAT, HOLD);
    const skipped = after(session, [tap("skip")]).play;
    expect(currentStep(skipped, session)?.movement).toBe("split-squat-hold");
    const again = after(session, [tap("back")], skipped).play;
    expect(currentStep(again, session)?.movement).toBe("chair-squat");
    const counted = after(session, [tap("begin"), tap("count")]).play;
    expect(after(session, [tap("back")], counted).play.reps).toBe(0);
    const done = after(session, [tap("begin"), ...three]).play;
    expect(
      after(session, [tap("rest-over"), tap("back")], done).play.done,
    ).toEqual([]);
  });

  it("never calls a long session short: its minutes are at least its share of the plan", () => {
    const session = sessionOf(SQUAT);
    const half = after(session, [tap("begin"), ...three]).play;
    expect(minutesSpent(half, session)).toBe(10);
    const slow = after(session, [[tap("tick"), 150]], half).play;
    const later = Array.from({ length: 9 }, (): Told => [tap("pause"), 150]);
    const slower = after(session, later, slow).play;
    expect(minutesSpent(slower, session)).toBe(25);
  });

  it("writes what was begun: a set broken off was an exercise all the same", () => {
    const session = sessionOf(SQUAT, HOLD);
    const { play } = after(session, [tap("begin"), tap("count")]);
    expect(play.done).toEqual([]);
    const [body] = playBodies(play, session, {
      ...NOTHING_SAID,
      wrongAt: "chair-squat",
    });
    expect(body).toMatchObject({
      items: [{ movement: "chair-squat", sets: 1, reps: 1 }],
      stopped: { movement: "chair-squat", why: "-" },
    });
    const held = after(session, [
      tap("skip"),
      tap("begin"),
      tap("start"),
      [tap("pause"), 7],
    ]).play;
    expect(held.partial).toMatchObject({ seconds: 7, side: "right" });
    expect(after(session, [tap("back")], held).play.partial).toBe(null);
  });

  it("asks about the movement that was done, not the one that is only read about", () => {
    const session = sessionOf({ ...SQUAT, sets: 1 }, HOLD);
    const movement = (play: Play): string | null => {
      const step = currentStep(play, session);
      return step === null ? null : movedLast(play, step);
    };
    const read = after(session, [tap("begin"), ...three]).play;
    expect(movement(read)).toBe("chair-squat");
    const held = after(session, [tap("begin"), tap("start")], read).play;
    expect(movement(held)).toBe("split-squat-hold");
    expect(movement(after(session, []).play)).toBe("chair-squat");
  });

  it("takes all for done where she says so without having counted", () => {
    const held = { ...HOLD, reps: 5, side: "both" as const };
    for (const one of [SQUAT, held]) {
      const session = sessionOf(one);
      const { play } = after(session, [tap("begin"), tap("set-done")]);
      expect(play.done[0]?.reps).toBe(one.reps);
    }
    const part = after(sessionOf(SQUAT), [
      tap("begin"),
      tap("count"),
      tap("set-done"),
    ]).play;
    expect(part.done[0]?.reps).toBe(1);
  });

  it("says what was noticed on a walk that was not walked, and nothing else of it", () => {
    const walk: Session = {
      ...sessionOf(item("easy-walk", { sets: 1, reps: null, seconds: 600 })),
      id: "2026-11-22/walk",
      kind: "walk",
      minutes: 10,
    };
    const said = { ...NOTHING_SAID, wrongAt: "easy-walk" };
    const none = after(walk, []).play;
    expect(playBodies(none, walk, { ...said, signs: "none" })).toEqual([]);
    expect(
      playBodies(none, walk, { ...said, signs: { heaviness: 2 } }),
    ).toMatchObject([{ kind: "check-in", signs: { heaviness: 2 } }]);
    const begun = [tap("begin"), tap("start"), [tap("pause"), 240] as const];
    const { play } = after(walk, begun);
    const [body] = playBodies(play, walk, { ...said, signs: "none" });
    expect(body).toMatchObject({ kind: "walk", minutes: 4 });
    // It only felt wrong: its signs stay unanswered, so that it counts for no progress.
    expect(body).not.toHaveProperty("signs");
  });

  it("writes nothing where nothing was done, but what felt wrong", () => {
    const session = sessionOf(SQUAT);
    const { play } = after(session, []);
    expect(playBodies(play, session, NOTHING_SAID)).toEqual([]);
    expect(
      playBodies(play, session, {
        ...NOTHING_SAID,
        signs: { heaviness: 2 },
        wrongAt: "chair-squat",
        warnings: ["RF-01"],
      }),
    ).toMatchObject([
      {
        items: [],
        stopped: { movement: "chair-squat", why: "-" },
        signs: { heaviness: 2 },
      },
      { kind: "check-in", warnings: ["RF-01"] },
    ]);
  });
});
