import { isCivilDate, type Past, pastOf } from "@restride/engine";
import { program } from "@restride/program";
import { describe, expect, it } from "vitest";
import { screened } from "../../../../packages/engine/test/kit/story.ts";
import {
  checkHistories,
  climbsOf,
  firstDay,
  scaleEnd,
  shareOf,
  signRows,
  weeksOf,
} from "./view-model.ts";

function date(text: string) {
  if (!isCivilDate(text)) throw new TypeError(text);
  return text;
}

const TODAY = date("2026-11-22");
const CLEAR = { complete: true, signs: {}, hasMore: false } as const;

function past(given: Partial<Past>): Past {
  return { days: [], checks: [], steps: [], ...given };
}

describe("weeks", () => {
  const story = past({
    days: [
      // A Sunday and the Monday after it: two weeks.
      {
        on: date("2026-11-01"),
        runSeconds: 0,
        walkMinutes: 20,
        checkIn: CLEAR,
      },
      {
        on: date("2026-11-02"),
        runSeconds: 610,
        walkMinutes: 5,
        checkIn: null,
      },
      {
        on: date("2026-11-05"),
        runSeconds: 50,
        walkMinutes: 0,
        checkIn: { ...CLEAR, signs: { leak: 1 } },
      },
      // The week from the ninth has nothing at all.
      {
        on: date("2026-11-18"),
        runSeconds: 0,
        walkMinutes: 0,
        checkIn: { ...CLEAR, complete: false },
      },
    ],
  });

  it("begin on Mondays, add up what is there, and leave a gap where nothing is", () => {
    const from = firstDay(story, TODAY, 0);
    expect(from).toBe("2026-10-26");
    expect(
      weeksOf(story, from, TODAY).map((week) => [
        week.from,
        week.runMinutes,
        week.walkMinutes,
        week.calmDays,
        week.toldDays,
      ]),
    ).toEqual([
      ["2026-10-26", 0, 20, 1, 0],
      ["2026-11-02", 11, 5, 0, 1],
      ["2026-11-09", null, null, 0, 0],
      // A check-in that is not complete says neither.
      ["2026-11-16", 0, 0, 0, 0],
    ]);
  });

  it("go back as far as asked, and never before the first word", () => {
    const long = past({
      days: [
        {
          on: date("2024-01-01"),
          runSeconds: 0,
          walkMinutes: 1,
          checkIn: null,
        },
      ],
    });
    expect(firstDay(long, TODAY, 12)).toBe("2026-08-31");
    expect(weeksOf(long, firstDay(long, TODAY, 12), TODAY)).toHaveLength(12);
    expect(weeksOf(long, firstDay(long, TODAY, 52), TODAY)).toHaveLength(52);
    expect(firstDay(long, TODAY, 0)).toBe("2024-01-01");
    expect(firstDay(story, TODAY, 52)).toBe("2026-10-26");
    expect(firstDay(past({}), TODAY, 12)).toBe("2026-11-16");
  });

  it("stand on a scale from zero to a round number that holds them all", () => {
    expect([0, 1, 3, 7, 41, 99, 101].map((most) => scaleEnd([most]))).toEqual([
      1, 1, 4, 8, 50, 100, 200,
    ]);
    expect(scaleEnd([null, 12])).toBe(20);
  });

  it("tell each sign with its days, the most frequent first", () => {
    const told = (on: string, signs: Past["days"][number]["checkIn"]) => ({
      on: date(on),
      runSeconds: 0,
      walkMinutes: 0,
      checkIn: signs,
    });
    const days = [
      told("2026-10-01", { ...CLEAR, signs: { leak: 3 } }),
      told("2026-11-03", { ...CLEAR, signs: { heaviness: 2, leak: 1 } }),
      told("2026-11-04", { ...CLEAR, signs: { heaviness: 1 } }),
    ];
    expect(signRows(past({ days }), date("2026-11-01"))).toEqual([
      {
        sign: "heaviness",
        days: [
          { on: "2026-11-03", severity: 2 },
          { on: "2026-11-04", severity: 1 },
        ],
      },
      { sign: "leak", days: [{ on: "2026-11-03", severity: 1 }] },
    ]);
  });

  it("place a day between the first and the last", () => {
    const from = date("2026-11-02");
    expect(shareOf(from, from, TODAY)).toBe(0);
    expect(shareOf(TODAY, from, TODAY)).toBe(1);
    expect(shareOf(date("2026-11-12"), from, TODAY)).toBe(0.5);
    expect(shareOf(date("2026-01-01"), from, TODAY)).toBe(0);
  });
});

describe("checks", () => {
  const each = (left: number, right: number, hasSign = false) => ({
    on: date("2026-11-10"),
    check: "balance",
    left,
    right,
    value: null,
    hasSign,
  });
  const tries = (...checks: Past["checks"]) =>
    checkHistories(past({ checks }), program, date("2026-11-01"))[0]?.tries;

  it("CK-SIDES show the difference between the sides, and mark more than a fifth", () => {
    expect(tries(each(10, 8), each(10, 7), each(0, 0))).toMatchObject([
      { sides: 20, isApart: false },
      { sides: 30, isApart: true },
      { sides: 0, isApart: false },
    ]);
  });

  it("are passed with the whole dose on both sides and nothing noticed", () => {
    expect(
      tries(each(10, 10), each(10, 9), each(10, 10, true))?.map(
        ({ isPassed }) => isPassed,
      ),
    ).toEqual([true, false, false]);
  });
});

describe("ladders", () => {
  it("tell where each stood when the time began, and every step since", () => {
    const step = (on: string, rung: number, family = "squat") => ({
      on: date(on),
      family,
      rung,
      movement: `movement-${rung}`,
    });
    const steps = [
      step("2026-09-01", 1),
      step("2026-09-01", 1, "hinge"),
      step("2026-10-01", 2),
      step("2026-11-05", 3),
      step("2026-11-12", 2),
    ];
    const climbs = climbsOf(past({ steps }), program, date("2026-10-20"));
    expect(climbs).toHaveLength(1);
    expect(climbs[0]?.steps.map(({ rung }) => rung)).toEqual([2, 3, 2]);
    expect(climbs[0]?.last.rung).toBe(2);
    expect(
      climbsOf(past({ steps }), program, date("2026-09-01"))[0]?.steps,
    ).toHaveLength(4);
  });

  it("come out of a journal with the walk-run ladder last", () => {
    const story = screened().forward(0, 150);
    const told = pastOf(program, story.journal(), story.date(150));
    const climbs = climbsOf(told, program, story.date(0));
    expect(climbs.at(-1)?.family).toBe("walk-run");
    expect(climbs.length).toBeGreaterThan(10);
  });
});
