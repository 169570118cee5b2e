import { describe, expect, test } from "vitest";
import type { Context } from "../src/criterion/context.ts";
import {
  checkDays,
  rungDays,
  runsDays,
  sessionsDays,
} from "../src/criterion/work-days.ts";
import type { Pending, State } from "../src/fold/state.ts";
import type { Criterion, Phase } from "../src/type/program.ts";
import { bareDay, index, ladders, need, on, pending } from "./kit/bare-day.ts";

/** The fewest days that work can take: a family or a run every other day, and what is done is confirmed the day after. */

type Ask = (criterion: Criterion) => number | null;

/** Every phase open, and everything else met. */
const OPEN: Ask = () => 0;

/** Phases that open in so many days; null where one waits for a word. */
function opensIn(days: Readonly<Partial<Record<Phase, number | null>>>): Ask {
  return (criterion) => {
    if (criterion.test !== "gate-open") return 0;
    const known = days[criterion.gate];
    return known === undefined ? 0 : known;
  };
}

function day(
  places: Parameters<typeof ladders>[0] = {},
  waiting: readonly Pending[] = [],
  since = 50,
): Context {
  return bareDay(since, { ladders: ladders(places), pending: waiting });
}

describe("a rung", () => {
  const squat = (place: object, waiting: readonly Pending[] = [], ask = OPEN) =>
    rungDays(day({ squat: place }, waiting), ask, "assisted-squat");

  test("takes two sessions with a day between them, confirmed the day after the second", () => {
    expect(squat({ rung: 2 })).toBe(3);
    expect(squat({ rung: 2, clean: 1 })).toBe(1);
    expect(squat({ rung: 2, clean: 2 })).toBe(1);
    expect(squat({ rung: 2, clean: 4 })).toBe(1);
  });

  test("above others takes theirs as well, each from the day after the next on", () => {
    expect(rungDays(day(), OPEN, "assisted-squat")).toBe(7);
    expect(squat({ rung: 1, clean: 1 })).toBe(5);
    expect(squat({ rung: 1, clean: 2 })).toBe(3);
    expect(rungDays(day(), OPEN, "goblet-squat")).toBe(15);
    expect(squat({ rung: 3 })).toBe(1);
  });

  test("counts sessions of earlier days that wait for their check-in, each day once", () => {
    const waits = (since: number, movement = "assisted-squat") =>
      pending(since, { needs: [need("dowel-hinge"), need(movement)] });
    expect(squat({ rung: 2 }, [waits(49)])).toBe(1);
    expect(squat({ rung: 2 }, [waits(49), waits(49)])).toBe(1);
    expect(squat({ rung: 2 }, [waits(48), waits(49)])).toBe(1);
    expect(squat({ rung: 1 }, [waits(49)])).toBe(5);
    expect(squat({ rung: 2 }, [waits(50)])).toBe(3);
    expect(squat({ rung: 2 }, [waits(49, "bridge")])).toBe(3);
    expect(squat({ rung: 2 }, [pending(49)])).toBe(3);
  });

  test("begins once its phase is open, and waits where the phase waits for a word", () => {
    expect(squat({ rung: 2 }, [], opensIn({ rebuild: 5 }))).toBe(8);
    expect(squat({ rung: 2, clean: 2 }, [], opensIn({ rebuild: 5 }))).toBe(5);
    expect(squat({ rung: 1 }, [], opensIn({ rebuild: 3 }))).toBe(7);
    expect(squat({ rung: 1 }, [], opensIn({ rebuild: 9 }))).toBe(12);
    expect(squat({ rung: 1 }, [], opensIn({ rebuild: null }))).toBe(null);
    expect(squat({ rung: 2 }, [], opensIn({ reconnect: null }))).toBe(3);
    expect(squat({ rung: 1 }, [], opensIn({ load: null }))).toBe(7);
  });

  test("never begins before the one below it is done", () => {
    const shut = opensIn({ reconnect: 5 });
    expect(squat({ rung: 1, clean: 2 }, [], shut)).toBe(8);
    expect(squat({ rung: 1, clean: 3 }, [], shut)).toBe(8);
    const placed = rungDays(day({}, [], 90), shut, "goblet-squat");
    expect(placed).toBe(5);
  });

  test("F-TRUNK-BREATH begins once all that its family asks has come", () => {
    const trunk = (breath: number | null, ribs: number | null) =>
      rungDays(
        day(),
        (criterion) => {
          if (criterion.rule === "F-TRUNK-BREATH") return breath;
          return criterion.rule === "F-TRUNK-RIBS" ? ribs : 0;
        },
        "heel-slide",
      );
    expect(trunk(0, 0)).toBe(3);
    expect(trunk(4, 2)).toBe(7);
    expect(trunk(2, 4)).toBe(7);
    expect(trunk(null, 2)).toBe(null);
    expect(trunk(2, null)).toBe(null);
  });

  test("LD-PLACEMENT from week twelve on a placement stands for every session, until a rung has been passed", () => {
    const at = (since: number, place: object = {}) =>
      rungDays(day({ squat: place }, [], since), OPEN, "goblet-squat");
    expect([at(83), at(84), at(85)]).toEqual([15, 1, 1]);
    expect(at(84, { rung: 2, passed: 1 })).toBe(11);
    expect(at(84, { rung: 1, clean: 1 })).toBe(1);
    const land = rungDays(day({}, [], 90), OPEN, "heel-drop");
    expect(land).toBe(3);
    const later = rungDays(
      day({}, [], 90),
      opensIn({ load: 6 }),
      "goblet-squat",
    );
    expect(later).toBe(6);
    const unknown = bareDay(84, { body: { ended: null } });
    expect(rungDays(unknown, OPEN, "goblet-squat")).toBe(15);
  });
});

describe("a check", () => {
  const single = (place: object, ask = OPEN) =>
    checkDays(day({ squat: place }), ask, "single-leg-squat");

  test("CK-single-leg-squat is confirmed the day after it, where its rung has been done once or passed", () => {
    expect(single({ rung: 5, clean: 1, passed: 4 })).toBe(1);
    expect(single({ rung: 6, clean: 0, passed: 4 })).toBe(1);
    expect(single({ rung: 5, clean: 0, passed: 5 })).toBe(1);
    expect(single({ rung: 4, clean: 0, passed: 5 })).toBe(1);
  });

  test("CK-single-leg-squat opens with one session at its rung, and with those below it", () => {
    expect(single({ rung: 5, passed: 4 })).toBe(2);
    expect(single({ rung: 4, clean: 1, passed: 3 })).toBe(4);
    expect(single({ rung: 4, passed: 3 })).toBe(6);
  });

  test("CK-single-leg-squat comes no sooner than its phase, and waits where that or a rung waits", () => {
    const shut = opensIn({ load: 4 });
    expect(single({ rung: 5, clean: 1, passed: 4 }, shut)).toBe(5);
    expect(single({ rung: 5, passed: 4 }, shut)).toBe(6);
    expect(single({ rung: 5, clean: 1 }, opensIn({ load: null }))).toBe(null);
    expect(single({ rung: 1 }, opensIn({ rebuild: null }))).toBe(null);
  });

  test("CK-balance at the first rung of its family is open after one session", () => {
    const balance = (place: object) =>
      checkDays(day({ balance: place }), OPEN, "balance");
    expect(balance({})).toBe(2);
    expect(balance({ clean: 1 })).toBe(1);
    const phase = checkDays(day(), opensIn({ load: 9 }), "balance");
    expect(phase).toBe(10);
  });

  test("CK-walk asks for its phase alone, like a check without a rung; an unknown one is never told", () => {
    expect(checkDays(day(), OPEN, "walk")).toBe(1);
    expect(checkDays(day(), opensIn({ load: 9 }), "walk")).toBe(10);
    expect(checkDays(day(), OPEN, "none")).toBe(null);
    const balance = index.checks.get("balance");
    if (balance === undefined) throw new Error("no check balance");
    const checks = new Map([["balance", { ...balance, rung: null }]]);
    const context = { ...day(), index: { ...index, checks } };
    expect(checkDays(context, OPEN, "balance")).toBe(1);
  });
});

describe("sessions of a phase", () => {
  const leaf = {
    rule: "G-REBUILD-SESSIONS",
    test: "clean-sessions",
    phase: "reconnect",
    count: "reconnectSessions",
  } as const;
  const asked = (
    done: number,
    waiting: readonly Pending[] = [],
    ask = OPEN,
  ) => {
    const cleanByPhase: State["done"]["cleanByPhase"] = new Map([
      [
        "reconnect",
        Array.from({ length: done }, (_, place) => ({
          day: on(20 + place),
          rungs: new Map([["ribs", 1]]),
        })),
      ],
    ]);
    const context = bareDay(30, { done: { cleanByPhase }, pending: waiting });
    return sessionsDays(context, ask, leaf);
  };
  const waits = (since: number) =>
    pending(since, { needs: [need("seated-rotation")] });

  test("G-REBUILD-SESSIONS may fall on every day, the last confirmed the day after", () => {
    expect([asked(0), asked(1), asked(3)]).toEqual([4, 3, 1]);
  });

  test("G-REBUILD-SESSIONS those of earlier days that wait for their check-in count, each day once", () => {
    expect(asked(1, [waits(29)])).toBe(2);
    expect(asked(1, [waits(29), waits(29)])).toBe(2);
    expect(asked(1, [waits(28), waits(29)])).toBe(1);
    expect(asked(1, [waits(27), waits(28), waits(29)])).toBe(1);
    expect(asked(1, [waits(30)])).toBe(3);
    expect(asked(1, [pending(29)])).toBe(3);
  });

  test("G-REBUILD-SESSIONS begin once the phase is open, and wait with it", () => {
    expect(asked(0, [], opensIn({ reconnect: 6 }))).toBe(10);
    expect(asked(3, [], opensIn({ reconnect: 6 }))).toBe(7);
    expect(asked(0, [], opensIn({ reconnect: null }))).toBe(null);
  });
});

describe("runs until a step has been done", () => {
  const runs = (
    run: Partial<State["run"]>,
    { from = 0, waiting = [] as readonly Pending[] } = {},
  ) => runsDays(bareDay(200, { run, pending: waiting }), from, 24);
  const waits = (since: number) => pending(since, { step: 24 });

  test("G-BEYOND-THIRTY every other day, two at each step, the last confirmed the day after", () => {
    expect(runs({ step: 24 })).toBe(3);
    expect(runs({ step: 24, clean: 1 })).toBe(1);
    expect(runs({ step: 23 })).toBe(7);
    expect(runs({ step: 23, clean: 1 })).toBe(5);
    expect(runs({ step: 0 })).toBe(99);
  });

  test("G-BEYOND-THIRTY from the first step where running has never opened, and from the day on which it opens", () => {
    expect(runs({ step: null })).toBe(95);
    expect(runs({ step: 1 })).toBe(95);
    expect(runs({ step: 24 }, { from: 5 })).toBe(8);
  });

  test("G-BEYOND-THIRTY clean runs at the last step count, and earlier runs that wait for their check-in", () => {
    expect(runs({ step: 24, lastStepClean: 1 })).toBe(1);
    expect(runs({ step: 24, clean: 1, lastStepClean: 1 })).toBe(1);
    expect(runs({ step: 24 }, { waiting: [waits(199)] })).toBe(1);
    expect(runs({ step: 24 }, { waiting: [waits(197), waits(199)] })).toBe(1);
    expect(
      runs({ step: 24, clean: 1 }, { waiting: [waits(197), waits(199)] }),
    ).toBe(1);
    expect(runs({ step: 24 }, { waiting: [waits(200)] })).toBe(3);
    expect(runs({ step: 24 }, { waiting: [pending(199)] })).toBe(3);
  });
});
