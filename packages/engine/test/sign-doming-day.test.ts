import { describe, expect, test } from "vitest";
import { isMidlineItem } from "../src/sign/doming.ts";
import {
  checkIn,
  dateOf,
  holdIds,
  index,
  partly,
  run,
  session,
  type SignDays,
  signs,
  theHold,
  walk,
  wellRunner,
} from "./kit/sign-day.ts";

const DAY = 45;
const DOMED = { signs: { doming: 1 } } as const;

/** An item of a session with doming at it. */
function domed(movement: string, more = {}): Record<string, unknown> {
  return { movement, ...DOMED, ...more };
}

/** A session of these items, of which nothing else was noticed. */
function items(
  ...movements: readonly (string | Record<string, unknown>)[]
): ReturnType<typeof session> {
  return session(movements);
}

function opened(...told: readonly ReturnType<typeof session>[]): SignDays {
  const days = wellRunner();
  days.on(DAY, ...told);
  return days;
}

describe("doming that is told of an item", () => {
  test("S-DOMING holds impact and running, by the name of the item, and eases the day", () => {
    const day = wellRunner().on(DAY, checkIn(), items(domed("bird-dog")));
    expect(holdIds(day)).toEqual(["doming:bird-dog"]);
    expect(theHold(day, "doming:bird-dog")).toMatchObject({
      scope: ["impact", "run", "beyond"],
      since: dateOf(DAY),
      entries: day.log.exercises[0]?.entries,
      exits: [{ rule: "X-CLEAN-ITEM", need: "bird-dog", unit: "session" }],
    });
    expect(day.outcome.doming).toEqual({ families: ["trunk"], ease: true });
    expect(day.shut).toEqual(["impact", "run", "beyond"]);
  });

  test("S-DOMING each item with it is held, and each family steps down once", () => {
    const day = wellRunner().on(
      DAY,
      items(
        domed("bird-dog"),
        domed("hover"),
        domed("goblet-squat"),
        "bridge",
        domed("split-squat", { side: "left" }),
        { movement: "split-squat", side: "right" },
      ),
    );
    expect(holdIds(day)).toEqual([
      "doming:bird-dog",
      "doming:hover",
      "doming:goblet-squat",
      "doming:split-squat",
    ]);
    expect(day.outcome.doming.families).toEqual([
      "trunk",
      "squat",
      "split-step",
    ]);
  });

  test("S-DOMING told again renews it, and takes no further rung", () => {
    const days = opened(items(domed("bird-dog")));
    const again = days.on(DAY + 2, items(domed("bird-dog")));
    expect(again.outcome.doming).toEqual({ families: [], ease: true });
    expect(theHold(again, "doming:bird-dog").since).toBe(dateOf(DAY));
    expect(theHold(again, "doming:bird-dog").entries).toHaveLength(2);
  });

  test("S-DOMING a day without it eases nothing and opens none", () => {
    for (const told of [checkIn(), items("bird-dog"), partly({ pain: [] })]) {
      const day = wellRunner().on(DAY, told);
      expect(holdIds(day)).toEqual([]);
      expect(day.outcome.doming).toEqual({ families: [], ease: false });
    }
    const silent = wellRunner().on(DAY);
    expect(silent.outcome.doming).toEqual({ families: [], ease: false });
  });

  test("S-DOMING an item that lands cannot be tried while impact is shut: any midline item ends it", () => {
    const days = opened(items(domed("soft-step-down")));
    const day = days.on(DAY + 1);
    expect(holdIds(day)).toEqual(["doming"]);
    expect(theHold(day, "doming").exits[0]?.need).toBeNull();
    expect(holdIds(days.on(DAY + 2, items("soft-step-down")))).toEqual([
      "doming",
    ]);
    expect(holdIds(days.on(DAY + 3, items("bird-dog")))).toEqual([]);
    const landed = wellRunner().on(DAY, items(domed("soft-step-down")));
    expect(landed.outcome.doming.families).toEqual(["land"]);
  });

  test("S-DOMING an item that the program does not know takes no family down", () => {
    const day = wellRunner().on(DAY, items(domed("nowhere")));
    expect(holdIds(day)).toEqual(["doming:nowhere"]);
    expect(day.outcome.doming).toEqual({ families: [], ease: true });
  });
});

describe("doming whose item is not known", () => {
  /** Families with an item that loads the midline, in the program's order. */
  const MIDLINE = [
    ...new Set(
      index.program.movements
        .filter(({ role, family }) => role === "load" || family === "trunk")
        .map(({ family }) => family),
    ),
  ];

  test("S-DOMING may belong to every item that loads, and to the trunk", () => {
    for (const id of ["goblet-squat", "bird-dog", "heel-slide", "hover"])
      expect(isMidlineItem(index, id)).toBe(true);
    for (const id of ["easy-walk", "single-leg-hops", "quiet-breath-lying"])
      expect(isMidlineItem(index, id)).toBe(false);
    expect(isMidlineItem(index, "nowhere")).toBe(false);
  });

  test("S-DOMING every such family steps down, and it holds without a name", () => {
    expect(MIDLINE).toContain("trunk");
    expect(MIDLINE).toContain("squat");
    expect(MIDLINE).not.toContain("hop");
    for (const told of [
      [signs({ doming: 1 })],
      [signs({ doming: 3 })],
      [walk({ signs: { doming: 2 } })],
      [session(["bridge"], { signs: { doming: 1 } })],
    ]) {
      const day = wellRunner().on(DAY, ...told);
      expect(holdIds(day)).toEqual(["doming"]);
      expect(theHold(day, "doming").exits).toMatchObject([
        { rule: "X-CLEAN-ITEM", need: null, unit: "session" },
      ]);
      expect(day.outcome.doming).toEqual({ families: MIDLINE, ease: true });
    }
  });

  test("S-DOMING told again by name opens the named one beside it", () => {
    const days = opened(signs({ doming: 1 }));
    const named = days.on(DAY + 1, items(domed("bird-dog")));
    expect(holdIds(named)).toEqual(["doming", "doming:bird-dog"]);
    const again = days.on(DAY + 2, signs({ doming: 1 }));
    expect(again.outcome.doming).toEqual({ families: [], ease: true });
    expect(holdIds(again)).toEqual(["doming", "doming:bird-dog"]);
  });
});

describe("the end of doming", () => {
  test("S-DOMING its item done once without it, answered, ends it; others and clear check-ins do not", () => {
    for (const told of [
      checkIn(),
      items("hover"),
      session(["bird-dog"], { signs: undefined }),
      run(),
    ]) {
      const days = opened(items(domed("bird-dog")));
      expect(holdIds(days.on(DAY + 1, told))).toEqual(["doming:bird-dog"]);
    }
    const days = opened(items(domed("bird-dog"), domed("hover")));
    expect(holdIds(days.on(DAY + 1, items("bird-dog")))).toEqual([
      "doming:hover",
    ]);
    expect(holdIds(days.on(DAY + 2, items("bridge", "hover")))).toEqual([]);
  });

  test("S-DOMING answered as none by name ends it too", () => {
    const days = opened(items(domed("bird-dog")));
    const none = session(["bird-dog"], { signs: { doming: 0 } });
    expect(holdIds(days.on(DAY + 1, none))).toEqual([]);
  });

  test("S-DOMING an item clear on one side only is not done without it", () => {
    const days = opened(items(domed("split-squat", { side: "left" })));
    const oneSide = items(domed("split-squat", { side: "left" }), {
      movement: "split-squat",
      side: "right",
    });
    expect(holdIds(days.on(DAY + 1, oneSide))).toEqual(["doming:split-squat"]);
  });

  test("S-DOMING in a session in which another item domed, the clear one ends its own", () => {
    const days = opened(items(domed("bird-dog")));
    const day = days.on(DAY + 1, items("bird-dog", domed("hover")));
    expect(holdIds(day)).toEqual(["doming:hover"]);
  });

  test("S-DOMING where a session tells of it without the item, none of its items was clear", () => {
    const days = opened(items(domed("bird-dog")));
    const unnamed = session(["bird-dog"], DOMED);
    expect(holdIds(days.on(DAY + 1, unnamed))).toEqual([
      "doming:bird-dog",
      "doming",
    ]);
  });

  test("S-DOMING an unnamed one ends by any midline item of a session wholly without it", () => {
    for (const [told, left] of [
      [items("bird-dog"), []],
      [items("goblet-squat"), []],
      [items("bridge", "goblet-squat"), []],
      [items("single-leg-hops"), ["doming"]],
      [items("goblet-squat", domed("hover")), ["doming", "doming:hover"]],
      [walk(), ["doming"]],
      [session(["bird-dog"], { signs: undefined }), ["doming"]],
    ] as const) {
      const days = opened(signs({ doming: 1 }));
      expect(holdIds(days.on(DAY + 1, told))).toEqual(left);
    }
  });

  test("S-DOMING a clear session of the day on which it is told does not end what is told", () => {
    const days = wellRunner();
    const day = days.on(DAY, signs({ doming: 1 }), items("bird-dog"));
    expect(holdIds(day)).toEqual(["doming"]);
  });
});
