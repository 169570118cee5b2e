import { describe, expect, test } from "vitest";
import {
  checkIn,
  ENDED,
  goAhead,
  holdIds,
  newRunner,
  partly,
  type SignDay,
  type SignDays,
  signs,
  theHold,
  walk,
  wellRunner,
} from "./kit/sign-day.ts";

const ROSE = { "bleeding-up": 1 } as const;

/** A runner whose steady loss was last told on the day before. */
function losing(before: number, profile = {}): SignDays {
  const days = wellRunner(profile);
  days.on(before - 1, signs({ bleeding: 1 }));
  return days;
}

/** The level of the care that bleeding has opened, with its rule; null where it has opened none. */
function careOf(days: SignDays, key: string): readonly string[] | null {
  const care = days.state.cares.get(key);
  return care === undefined ? null : [care.rule, care.level];
}
const roseOf = (days: SignDays) => careOf(days, "sign:bleeding-up");
const lateOf = (days: SignDays) => careOf(days, "sign:bleeding");

describe("bleeding that rose with activity", () => {
  test("S-BLEED-STOP holds all but breath today and tomorrow, and until a later day is answered clear", () => {
    const days = losing(30);
    const first = days.on(30, signs(ROSE));
    expect(theHold(first, "bleeding")).toEqual({
      hold: "bleeding",
      scope: ["strength", "walk", "check", "impact", "run", "beyond"],
      since: "2026-02-04",
      entries: first.log.checkIn?.entries,
      exits: [
        expect.objectContaining({
          rule: "X-CLEAR-DAY",
          need: "2026-02-06",
          unit: "check-in",
        }),
        expect.objectContaining({ rule: "X-GO-AHEAD", need: "bleeding-up" }),
      ],
    });
    expect(first.outcome.bled).toBe(true);
    expect(holdIds(days.on(31, checkIn()))).toEqual(["bleeding"]);
    expect(holdIds(days.on(32, walk()))).toEqual(["bleeding"]);
    expect(holdIds(days.on(33, checkIn({ pain: undefined })))).toEqual([
      "bleeding",
    ]);
    const silent = days.on(34);
    expect(holdIds(silent)).toEqual(["bleeding"]);
    expect(silent.outcome.bled).toBe(false);
    expect(holdIds(days.on(35, checkIn()))).toEqual([]);
    expect(days.state.bleeding.entries).toEqual([]);
  });

  test("S-BLEED-STOP the first day on which it may end is the day after tomorrow", () => {
    const days = losing(30);
    days.on(30, signs(ROSE));
    const end = days.on(32, checkIn());
    expect(holdIds(end)).toEqual([]);
    expect(end.outcome.bled).toBe(false);
  });

  test("S-BLEED-STOP exercise that tells of it is a report, and each severity counts", () => {
    expect(
      holdIds(losing(30).on(30, walk({ signs: { "bleeding-up": 1 } }))),
    ).toEqual(["bleeding"]);
    for (const severity of [2, 3] as const)
      expect(
        holdIds(losing(30).on(30, signs({ "bleeding-up": severity }))),
      ).toEqual(["bleeding"]);
    expect(holdIds(losing(30).on(30, signs({ "bleeding-up": 0 })))).toEqual([]);
  });

  test("S-BLEED-STOP told again before it is settled goes on, takes no further rung and keeps its first day", () => {
    const days = losing(30);
    days.on(30, signs(ROSE));
    const again = days.on(31, signs(ROSE));
    expect(again.outcome.bled).toBe(false);
    expect(theHold(again, "bleeding")).toMatchObject({ since: "2026-02-04" });
    expect(theHold(again, "bleeding").entries).toHaveLength(2);
    expect(theHold(again, "bleeding").exits[0]?.need).toBe("2026-02-07");
    expect(holdIds(days.on(32, checkIn()))).toContain("bleeding");
    expect(holdIds(days.on(33, checkIn()))).not.toContain("bleeding");
  });

  test("S-BLEED-STOP once settled, a new one is held from its own day", () => {
    const days = losing(20);
    days.on(20, signs(ROSE));
    days.on(22, checkIn());
    days.on(35, signs({ bleeding: 1 }));
    const next = days.on(36, signs(ROSE));
    expect(next.outcome.bled).toBe(true);
    expect(theHold(next, "bleeding").since).toBe("2026-02-10");
    expect(theHold(next, "bleeding").entries).toHaveLength(1);
  });

  test("S-BLEED-REPEAT a second time within fourteen days is a call now", () => {
    for (const [after, care] of [
      [1, ["S-BLEED-REPEAT", "call-now"]],
      [13, ["S-BLEED-REPEAT", "call-now"]],
      [14, ["S-BLEED-REPEAT", "call-now"]],
      [15, null],
    ] as const) {
      const days = losing(20);
      days.on(20, signs(ROSE));
      expect(roseOf(days)).toBeNull();
      days.on(20 + after - 1, signs(after > 1 ? { bleeding: 1 } : ROSE));
      const again = days.on(20 + after, signs(ROSE));
      expect(roseOf(days)).toEqual(care);
      expect(again.level.care).toBe(care === null ? "stop" : "call-now");
    }
  });

  test("S-BLEED-REPEAT told twice of one day is one time", () => {
    const days = losing(30);
    days.on(30, signs(ROSE), walk({ signs: ROSE }));
    expect(roseOf(days)).toBeNull();
  });

  test("S-BLEED-REPEAT times are remembered for fourteen days and no longer", () => {
    const days = losing(20);
    days.on(20, signs(ROSE));
    days.on(34, signs(ROSE));
    expect(days.state.bleeding.upDays).toEqual([ENDED + 20, ENDED + 34]);
    days.on(35, signs(ROSE));
    expect(days.state.bleeding.upDays).toEqual([ENDED + 34, ENDED + 35]);
  });

  test("S-BLEED-CALL from day 42 the first time is a call soon, while it is lost steadily too", () => {
    for (const [day, care] of [
      [41, null],
      [42, ["S-BLEED-CALL", "call-soon"]],
      [43, ["S-BLEED-CALL", "call-soon"]],
    ] as const) {
      const days = losing(day);
      days.on(day, signs(ROSE));
      expect(roseOf(days)).toEqual(care);
    }
  });

  test("S-BLEED-CALL before then where the week before told of none, answered or silent", () => {
    for (const [last, care] of [
      [23, null],
      [22, ["S-BLEED-CALL", "call-soon"]],
      [21, ["S-BLEED-CALL", "call-soon"]],
    ] as const) {
      const days = wellRunner();
      days.on(last, signs({ bleeding: 1 }));
      days.on(29, checkIn());
      days.on(30, signs(ROSE));
      expect(roseOf(days)).toEqual(care);
    }
    const silent = wellRunner();
    silent.on(30, signs(ROSE));
    expect(roseOf(silent)).toEqual(["S-BLEED-CALL", "call-soon"]);
  });

  test("S-BLEED-CALL not in the first week, that had no week before it", () => {
    for (const [day, care] of [
      [6, null],
      [7, ["S-BLEED-CALL", "call-soon"]],
      [8, ["S-BLEED-CALL", "call-soon"]],
    ] as const) {
      const days = newRunner();
      days.on(day, signs(ROSE));
      expect(roseOf(days)).toEqual(care);
    }
  });

  test("S-BLEED-CALL where no end of the pregnancy is known the day tells nothing, and the repeat does", () => {
    const days = wellRunner({ ended: undefined });
    days.on(60, signs(ROSE));
    expect(roseOf(days)).toBeNull();
    expect(lateOf(days)).toBeNull();
    days.on(61, signs(ROSE, { period: "no" }));
    expect(roseOf(days)).toEqual(["S-BLEED-REPEAT", "call-now"]);
  });

  test("S-BLEED-CALL names the sign, and what told of it", () => {
    const days = wellRunner();
    const day = days.on(50, signs(ROSE));
    expect(days.state.cares.get("sign:bleeding-up")).toMatchObject({
      sign: "bleeding-up",
      day: ENDED + 50,
      entries: day.log.checkIn?.entries,
    });
    expect(theHold(day, "care:bleeding-up").entries).toEqual(
      day.log.checkIn?.entries,
    );
  });
});

describe("bleeding that is not a period", () => {
  const LATE = ["S-BLEED-LATE", "call-soon"];

  test("S-BLEED-LATE from day 56 it is a call soon, and before then none", () => {
    for (const [day, care] of [
      [55, null],
      [56, LATE],
      [57, LATE],
    ] as const) {
      const days = wellRunner();
      const told = days.on(day, signs({ bleeding: 1 }));
      expect(lateOf(days)).toEqual(care);
      expect(told.outcome.bled).toBe(care !== null);
      expect(told.level.care).toBe(care === null ? "go" : "call-soon");
      expect(holdIds(told)).toEqual(care === null ? [] : ["care:bleeding"]);
    }
  });

  test("S-BLEED-LATE after a loss under twenty weeks from day 21", () => {
    for (const [weeks, day, care] of [
      [8, 20, null],
      [8, 21, LATE],
      [19, 21, LATE],
      [20, 21, null],
      [20, 55, null],
      [20, 56, LATE],
    ] as const) {
      const days = wellRunner({ gestationWeeks: weeks });
      days.on(day, signs({ bleeding: 1 }));
      expect(lateOf(days)).toEqual(care);
    }
  });

  test("S-BLEED-LATE a period is none, a perhaps and an unanswered one are", () => {
    for (const [period, care] of [
      ["yes", null],
      ["no", LATE],
      ["unsure", LATE],
      [undefined, LATE],
    ] as const) {
      const days = wellRunner();
      days.on(60, signs({ bleeding: 2 }, { period }));
      expect(lateOf(days)).toEqual(care);
    }
  });

  test("S-BLEED-LATE told again takes no further rung, and is told as open", () => {
    const days = wellRunner();
    days.on(60, signs({ bleeding: 1 }));
    expect(days.on(61, signs({ bleeding: 3 })).outcome.bled).toBe(false);
    expect(lateOf(days)).toEqual(LATE);
    expect(holdIds(days.on(62, checkIn()))).toEqual(["care:bleeding"]);
  });

  test("S-BLEED-LATE a day that rises beside it takes one rung, whichever of the two is new", () => {
    const both = wellRunner();
    const day = both.on(60, signs({ bleeding: 1, ...ROSE }));
    expect(day.outcome.bled).toBe(true);
    expect(lateOf(both)).toEqual(LATE);
    const late = wellRunner();
    late.on(60, signs(ROSE));
    const next = late.on(61, signs({ bleeding: 1, ...ROSE }));
    expect(next.outcome.bled).toBe(true);
    const rose = wellRunner();
    rose.on(60, signs({ bleeding: 1 }));
    expect(rose.on(61, signs({ bleeding: 1, ...ROSE })).outcome.bled).toBe(
      true,
    );
  });

  test("it is a day of bleeding in a period only where it rose", () => {
    const days = wellRunner();
    days.on(30, signs({ bleeding: 1 }, { period: "yes" }));
    expect(days.state.calm.bleeding).toEqual([]);
    days.on(31, signs({ bleeding: 1, ...ROSE }, { period: "yes" }));
    expect(days.state.calm.bleeding).toEqual([ENDED + 31]);
  });
});

describe("a go-ahead for bleeding that rose", () => {
  /** The holds after bleeding that rose on day 30 at noon, and this go-ahead. */
  function after(
    day: number,
    names: readonly string[],
    time = "12:01",
    role: "doctor" | "midwife" | "pelvic-physio" = "doctor",
  ): SignDay {
    const days = losing(30);
    const report = signs(ROSE, { time: "12:00" });
    const given = goAhead(role, names, { time });
    if (day === 30) return days.on(30, report, given);
    if (day < 30) {
      days.on(day, given);
      return days.on(30, report);
    }
    days.on(30, report);
    return days.on(day, given);
  }

  test("S-GO-AHEAD ends the stop by each of its names", () => {
    for (const name of [
      "bleeding-up",
      "sign:bleeding-up",
      "bleeding",
      "H-BLEEDING",
    ])
      expect(holdIds(after(31, [name]))).toEqual([]);
    for (const name of ["leak", "care", "exercise", "sign:bleeding"])
      expect(holdIds(after(31, [name]))).toEqual(["bleeding"]);
  });

  test("S-GO-AHEAD of the same day counts where it is later, one from before does not", () => {
    const names = ["bleeding-up"];
    expect(holdIds(after(30, names, "12:01"))).toEqual([]);
    expect(holdIds(after(30, names, "12:00"))).toEqual(["bleeding"]);
    expect(holdIds(after(30, names, "11:59"))).toEqual(["bleeding"]);
    expect(holdIds(after(29, names, "12:01"))).toEqual(["bleeding"]);
    expect(holdIds(after(31, names, "06:00"))).toEqual([]);
  });

  test("S-GO-AHEAD must be later than the last time that it rose, not the first", () => {
    const days = losing(30);
    days.on(30, signs(ROSE));
    const early = goAhead("doctor", ["bleeding-up"], { time: "11:00" });
    const day = days.on(31, early, signs(ROSE, { time: "12:00" }));
    expect(holdIds(day)).toContain("bleeding");
  });

  test("S-GO-AHEAD is a doctor's or a midwife's", () => {
    expect(holdIds(after(31, ["bleeding"], "12:00", "midwife"))).toEqual([]);
    expect(holdIds(after(31, ["bleeding"], "12:00", "pelvic-physio"))).toEqual([
      "bleeding",
    ]);
  });

  test("S-BLEED-REPEAT what a go-ahead has ended was still the first time", () => {
    const days = losing(30);
    days.on(30, signs(ROSE));
    days.on(31, goAhead("doctor", ["bleeding-up"]));
    expect(days.on(32, signs(ROSE)).outcome.bled).toBe(true);
    expect(roseOf(days)).toEqual(["S-BLEED-REPEAT", "call-now"]);
  });

  test("S-GO-AHEAD that names bleeding where none rose changes nothing", () => {
    const days = wellRunner();
    const { bleeding } = days.state;
    const day = days.on(30, goAhead("doctor", ["bleeding-up"]));
    expect(holdIds(day)).toEqual([]);
    expect(days.state.bleeding).toEqual(bleeding);
  });

  test("S-GO-AHEAD bleeding told after it locks anew", () => {
    const days = losing(30);
    days.on(30, signs(ROSE));
    days.on(31, goAhead("doctor", ["bleeding-up"]));
    expect(holdIds(days.on(31 + 15, signs(ROSE)))).toContain("bleeding");
  });

  test("a day on which nothing is told leaves the stop as it is", () => {
    const days = losing(30);
    days.on(30, signs(ROSE));
    const before = days.state.bleeding;
    days.on(33, partly({ signs: "none" }));
    expect(days.state.bleeding).toEqual(before);
  });
});
