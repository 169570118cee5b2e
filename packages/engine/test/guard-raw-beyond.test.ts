import { describe, expect, test } from "vitest";
import { endsAtAnHour, growsInOrder } from "../src/guard/raw-beyond.ts";
import { offeredBy } from "../src/guard/offered.ts";
import type { Entry, RunEntry } from "../src/type/entry.ts";
import {
  breath,
  decisionOf,
  entry,
  factsOf,
  offeredOf,
  run,
  runs,
  shutting,
} from "./kit/raw.ts";

const TODAY = 300;
const HOUR = 3600;

type What = "HILLS" | "SPEED" | "STROLLER";

/** Whether some of what comes in beyond the ladder may, after these entries. */
function grows(
  what: readonly What[],
  entries: readonly Entry[],
  { body = {}, day = TODAY, isOpen = true } = {},
): boolean {
  const reasons = what.map((each) => ({
    rule: `R-BEYOND-${each}`,
    params: {},
    entries: [],
    sources: ["house"],
  }));
  const decision = decisionOf(day, [], { reasons });
  const offered = offeredBy(isOpen ? decision : shutting(decision, "beyond"));
  return growsInOrder(factsOf(day, entries, body), offered);
}

const ran = (ago: number, fields: Partial<RunEntry> = {}): Entry =>
  run(TODAY - ago, HOUR, fields);
const twice = [ran(3), ran(9)];
const hills = { terrain: "hills" };
const hilly = [ran(3, hills), ran(9, hills)];
const LIVING = { body: { outcome: "living-baby" as const } };

describe("what comes in beyond the ladder", () => {
  test("GU-42 nothing that is named needs nothing", () => {
    expect(grows([], [])).toBe(true);
    expect(grows([], [], { isOpen: false })).toBe(true);
  });

  test.each([
    "HILLS",
    "SPEED",
    "STROLLER",
  ] as const)("GU-42 %s wants beyond to be called open, and two runs of an hour", (what) => {
    expect(grows([what], hilly, LIVING)).toBe(true);
    expect(grows([what], hilly, { ...LIVING, isOpen: false })).toBe(false);
    expect(grows([what], [ran(3, hills)], LIVING)).toBe(false);
    expect(grows([what], [], LIVING)).toBe(false);
  });

  test("GU-42 the two runs are of two days before today, an hour each, their signs answered", () => {
    expect(grows(["HILLS"], twice)).toBe(true);
    expect(grows(["HILLS"], [...twice, ran(12)])).toBe(true);
    expect(grows(["HILLS"], [ran(3), ran(3)])).toBe(false);
    expect(grows(["HILLS"], [ran(3), ran(0)])).toBe(false);
    expect(grows(["HILLS"], [ran(3), ran(1)])).toBe(true);
    expect(grows(["HILLS"], [ran(3), ran(9, { runSeconds: HOUR - 1 })])).toBe(
      false,
    );
    const silent = entry(TODAY - 9, "run", {
      runSeconds: HOUR,
      source: "manual",
    });
    expect(grows(["HILLS"], [ran(3), silent])).toBe(false);
  });

  test("GU-42 speed wants two runs with hills", () => {
    expect(grows(["SPEED"], twice)).toBe(false);
    expect(grows(["SPEED"], [ran(3, hills), ran(9)])).toBe(false);
    expect(grows(["SPEED"], hilly)).toBe(true);
    expect(grows(["HILLS", "SPEED"], twice)).toBe(false);
    const short = { ...hills, runSeconds: 60 };
    expect(grows(["SPEED"], [...twice, ran(5, short), ran(7, short)])).toBe(
      true,
    );
  });

  test.each([
    "flat",
    "grass",
    "indoors",
    "path",
    "pavement",
    "road",
    "track",
    "treadmill",
    "",
    "  ",
    " Road ",
    "FLAT",
  ])("GU-42 '%s' is no hill", (terrain) => {
    expect(grows(["SPEED"], [ran(3, { terrain }), ran(9, { terrain })])).toBe(
      false,
    );
  });

  test("GU-42 a thing to push wants six months after a birth with a living baby", () => {
    const push = (day: number, body: object): boolean =>
      grows(["STROLLER"], [run(50, HOUR), run(60, HOUR)], { day, body });
    const living = LIVING.body;
    expect([push(183, living), push(184, living)]).toEqual([false, true]);
    for (const outcome of ["unsaid", "died", "ended-early", "pregnant"])
      expect(push(400, { outcome })).toBe(false);
    const untold = entry(0, "profile", { outcome: "died" });
    expect(
      grows(["STROLLER"], [...twice, untold], { body: { outcome: "died" } }),
    ).toBe(false);
  });

  test("GU-42 a baby born before 37 weeks grows to forty first", () => {
    const push = (day: number, gestationWeeks: number): boolean =>
      grows(["STROLLER"], [run(50, HOUR), run(60, HOUR)], {
        day,
        body: { ...LIVING.body, gestationWeeks },
      });
    expect([push(183, 37), push(184, 37)]).toEqual([false, true]);
    expect([push(184 + 27, 36), push(184 + 28, 36)]).toEqual([false, true]);
    expect([push(184 + 69, 30), push(184 + 70, 30)]).toEqual([false, true]);
  });

  test("GU-42 another rule's reason is none of these", () => {
    const reasons = [
      { rule: "R-BEYOND", params: {}, entries: [], sources: ["house"] },
    ];
    const offered = offeredBy(decisionOf(TODAY, [], { reasons }));
    expect(growsInOrder(factsOf(TODAY, []), offered)).toBe(true);
  });
});

describe("the longest run", () => {
  test("GU-43 is an hour, in any bouts", () => {
    expect(endsAtAnHour(offeredOf(runs(1, HOUR)))).toBe(true);
    expect(endsAtAnHour(offeredOf(runs(1, HOUR + 1)))).toBe(false);
    expect(endsAtAnHour(offeredOf(runs(60, 60)))).toBe(true);
    expect(endsAtAnHour(offeredOf(runs(61, 60)))).toBe(false);
    expect(endsAtAnHour(offeredOf(breath()))).toBe(true);
    expect(endsAtAnHour(offeredOf(runs(1, 60), runs(1, HOUR + 1)))).toBe(false);
  });
});
