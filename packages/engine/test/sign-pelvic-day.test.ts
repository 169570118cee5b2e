import { describe, expect, test } from "vitest";
import {
  girdleSeverity,
  isAccepted,
  isAcceptedPain,
  notedToday,
} from "../src/sign/accepted.ts";
import { pelvicNeed } from "../src/sign/pelvic.ts";
import {
  checkIn,
  ENDED,
  goAhead,
  holdIds,
  index,
  pain,
  partly,
  run,
  session,
  type SignDay,
  type SignDays,
  signs,
  theHold,
  walk,
  wellRunner,
  PAIN_MARKS,
} from "./kit/sign-day.ts";

const SIGNS = ["leak", "urgency", "heaviness", "pelvic-pain"] as const;
const SITES = ["low-back", "pubic", "girdle"] as const;
const DAY = 30;
const PHYSIO = "pelvic-physio";

/** The day on which the hold is gone, with a clear check-in on each from the one given. */
function gone(days: SignDays, from: number): number {
  for (let day = from; day < from + 60; day++)
    if (!isHeldBack(days.on(day, checkIn()))) return day;
  throw new Error("held for ever");
}

function isHeldBack(day: SignDay): boolean {
  return holdIds(day).some((hold) => hold.startsWith("pelvic"));
}

/** A sign with two clear check-ins after it: what comes then is another time. */
function passing(days: SignDays, day: number): SignDay {
  const told = days.on(day, signs({ leak: 1 }));
  days.each(day + 1, day + 2, checkIn());
  return told;
}

describe("a pelvic sign", () => {
  test("S-PELVIC-STOP each sign and each pelvic joint opens the hold, told by a check-in or by exercise", () => {
    for (const sign of [...SIGNS, "bulge"] as const) {
      const asked = wellRunner().on(DAY, signs({ [sign]: 1 }));
      const done = wellRunner().on(DAY, walk({ signs: { [sign]: 1 } }));
      for (const day of [asked, done]) {
        expect(theHold(day, "pelvic")).toMatchObject({
          scope: ["impact", "run", "beyond"],
          since: "2026-02-04",
        });
        expect(theHold(day, "pelvic").entries).toHaveLength(1);
        expect(theHold(day, "pelvic").exits).toMatchObject([
          { rule: "X-CLEAR-CHECK-INS", have: 0, unit: "check-in" },
          { rule: "X-GO-AHEAD", need: sign, unit: "go-ahead" },
        ]);
        expect(day.outcome.pelvicRungs).toBe(1);
      }
    }
    for (const site of SITES)
      expect(holdIds(wellRunner().on(DAY, pain(site, 1)))).toEqual(["pelvic"]);
  });

  test("what is answered with none, and every other sign, opens none", () => {
    for (const told of [
      signs({ leak: 0 }),
      pain("girdle", 0),
      pain("knee", 6),
      pain("sacrum", 6),
      signs({ doming: 3, ill: 3 }),
      signs({ "sex-pain": 3 }),
    ]) {
      const day = wellRunner().on(DAY, told);
      expect(isHeldBack(day)).toBe(false);
      expect(day.outcome.pelvicRungs).toBe(0);
    }
  });

  test("S-PELVIC-RETURN a mild sign that is gone the next time needs three clear check-ins", () => {
    const days = wellRunner();
    days.on(DAY, signs({ leak: 1 }));
    const first = days.on(DAY + 1, checkIn());
    const exit = theHold(first, "pelvic").exits[0];
    expect(exit).toMatchObject({
      rule: "X-CLEAR-CHECK-INS",
      have: 1,
      need: 3,
      unit: "check-in",
    });
    expect(gone(days, DAY + 2)).toBe(DAY + 3);
  });

  test("S-PELVIC-RETURN silent days and check-ins that leave something out do not count", () => {
    const days = wellRunner();
    days.on(DAY, signs({ leak: 1 }));
    days.on(DAY + 1, checkIn());
    days.on(DAY + 2, checkIn({ pain: undefined }));
    days.on(DAY + 3, walk());
    expect(days.on(DAY + 5).outcome.pelvicRungs).toBe(0);
    days.on(DAY + 6, checkIn());
    expect(gone(days, DAY + 7)).toBe(DAY + 7);
  });

  test("S-PELVIC-RETURN a stronger one needs seven, and so does one that is there again the next time", () => {
    for (const severity of [2, 3] as const) {
      const days = wellRunner();
      days.on(DAY, signs({ leak: severity }));
      expect(gone(days, DAY + 1)).toBe(DAY + 7);
    }
    const lasting = wellRunner();
    lasting.on(DAY, signs({ leak: 1 }));
    lasting.on(DAY + 1, signs({ leak: 1 }));
    expect(gone(lasting, DAY + 2)).toBe(DAY + 8);
  });

  test("S-PELVIC-RETURN a stronger one beside a mild one needs seven, and weakening later changes nothing", () => {
    const both = wellRunner();
    both.on(DAY, signs({ leak: 1, heaviness: 2 }));
    expect(gone(both, DAY + 1)).toBe(DAY + 7);
    const later = wellRunner();
    later.on(DAY, signs({ leak: 2 }));
    later.on(DAY + 1, checkIn());
    later.on(DAY + 2, signs({ leak: 1 }));
    expect(gone(later, DAY + 3)).toBe(DAY + 9);
  });

  test("S-PELVIC-RETURN a mild one that comes back after it was gone still needs three, from anew", () => {
    const days = wellRunner();
    passing(days, DAY);
    const again = days.on(DAY + 3, signs({ heaviness: 1 }));
    expect(theHold(again, "pelvic").exits[0]).toMatchObject({
      have: 0,
      need: 3,
    });
    expect(theHold(again, "pelvic").since).toBe("2026-02-04");
    expect(theHold(again, "pelvic").entries).toHaveLength(2);
    expect(gone(days, DAY + 4)).toBe(DAY + 6);
  });

  test("S-PELVIC-RETURN a mild one that comes back stronger needs seven", () => {
    const days = wellRunner();
    passing(days, DAY);
    const again = days.on(DAY + 3, signs({ leak: 2 }));
    expect(theHold(again, "pelvic").exits[0]).toMatchObject({
      have: 0,
      need: 7,
    });
    expect(gone(days, DAY + 4)).toBe(DAY + 10);
  });

  test("S-PELVIC-RETURN once it has gone a new one is held from its own day", () => {
    const days = wellRunner();
    days.on(DAY, signs({ leak: 2 }));
    expect(gone(days, DAY + 1)).toBe(DAY + 7);
    const next = days.on(DAY + 10, signs({ leak: 1 }));
    expect(theHold(next, "pelvic")).toMatchObject({ since: "2026-02-14" });
    expect(theHold(next, "pelvic").entries).toHaveLength(1);
    expect(gone(days, DAY + 11)).toBe(DAY + 13);
  });
});

describe("how many rungs a pelvic sign takes", () => {
  test("S-PELVIC-RETURN one, and two where it is the second time in fourteen days", () => {
    for (const [after, rungs] of [
      [3, 2],
      [13, 2],
      [14, 2],
      [15, 1],
    ] as const) {
      const days = wellRunner();
      expect(passing(days, DAY).outcome.pelvicRungs).toBe(1);
      const next = days.on(DAY + after, signs({ leak: 1 }));
      expect(next.outcome.pelvicRungs).toBe(rungs);
    }
  });

  test("S-PELVIC-RETURN the fourteen days are counted from the last time, not from the first", () => {
    const days = wellRunner();
    passing(days, DAY);
    passing(days, DAY + 10);
    const third = days.on(DAY + 20, signs({ leak: 1 }));
    expect(third.outcome.pelvicRungs).toBe(2);
  });

  test("S-PELVIC-RETURN none while the last one has not been answered absent, but for one in a run or a landing", () => {
    const silent = wellRunner();
    silent.on(DAY, signs({ leak: 1 }));
    expect(silent.on(DAY + 1, signs({ leak: 2 })).outcome.pelvicRungs).toBe(0);
    const inside = { signs: { leak: 1 } };
    for (const [jolt, rungs] of [
      [run(inside), 2],
      [session(["single-leg-hops"], inside), 2],
      [
        {
          kind: "check",
          check: "hop",
          signs: "none",
          pain: [{ site: "girdle", score: 2 }],
        } as const,
        2,
      ],
      [walk(inside), 0],
      [session(["bridge"], inside), 0],
      [run(), 0],
    ] as const) {
      const days = wellRunner();
      days.on(DAY, signs({ leak: 1 }));
      const next = days.on(DAY + 1, signs({ leak: 1 }), jolt);
      expect(next.outcome.pelvicRungs).toBe(rungs);
    }
  });

  test("S-PELVIC-RETURN a run with a sign counts beside another exercise without one", () => {
    const days = wellRunner();
    days.on(DAY, signs({ leak: 1 }));
    const next = days.on(
      DAY + 1,
      signs({ leak: 1 }),
      walk(),
      run({ signs: { leak: 1 } }),
    );
    expect(next.outcome.pelvicRungs).toBe(2);
  });
});

describe("the third time in six weeks", () => {
  /** Signs on these days after the first, each with two clear check-ins after it; the last day of them. */
  function times(...after: readonly number[]): {
    readonly days: SignDays;
    readonly last: SignDay;
  } {
    const days = wellRunner();
    let last = passing(days, DAY);
    for (const each of after) last = passing(days, DAY + each);
    return { days, last };
  }

  test("S-PELVIC-THIRD is told by the first of the three lying within 42 days", () => {
    expect(holdIds(times(20, 41).last)).toEqual(["pelvic-third"]);
    expect(holdIds(times(20, 42).last)).toEqual(["pelvic-third"]);
    expect(holdIds(times(20, 43).last)).toEqual(["pelvic"]);
    expect(holdIds(times(20).last)).toEqual(["pelvic"]);
  });

  test("S-PELVIC-THIRD needs eleven clear check-ins and 21 days without a sign", () => {
    const { days, last } = times(6, 12);
    expect(theHold(last, "pelvic-third").exits).toMatchObject([
      { rule: "X-CLEAR-CHECK-INS", have: 0, need: 11 },
      { rule: "X-DAYS", have: 0, need: 21, unit: "day" },
      { rule: "X-GO-AHEAD", need: "leak" },
    ]);
    const soon = days.on(DAY + 20, checkIn());
    expect(theHold(soon, "pelvic-third").exits).toMatchObject([
      { have: 3, need: 11 },
      { have: 8, need: 21 },
      {},
    ]);
    expect(gone(days, DAY + 21)).toBe(DAY + 12 + 21);
  });

  test("S-PELVIC-THIRD goes no sooner with the days alone", () => {
    const { days } = times(6, 12);
    for (let day = DAY + 21; day < DAY + 21 + 9; day++) days.on(day);
    expect(gone(days, DAY + 33)).toBe(DAY + 41);
  });

  test("S-PELVIC-THIRD once it has gone the count starts again", () => {
    const { days } = times(6, 12);
    gone(days, DAY + 21);
    expect(days.state.pelvic.onsets).toEqual([]);
    const next = days.on(DAY + 35, signs({ leak: 1 }));
    expect(holdIds(next)).toEqual(["pelvic"]);
    expect(next.outcome.pelvicRungs).toBe(1);
  });

  test("S-PELVIC-THIRD an earlier hold that has gone is still remembered", () => {
    const days = wellRunner();
    days.on(DAY, signs({ leak: 1 }));
    expect(gone(days, DAY + 1)).toBe(DAY + 3);
    expect(days.state.pelvic.onsets).toEqual([ENDED + DAY]);
  });

  test("S-PELVIC-THIRD a further time keeps it, whenever the first one was", () => {
    const { days } = times(6, 12);
    const again = days.on(DAY + 15, signs({ leak: 1 }));
    expect(theHold(again, "pelvic-third").exits[1]).toMatchObject({ have: 0 });
    const late = wellRunner();
    passing(late, DAY);
    passing(late, DAY + 6);
    passing(late, DAY + 12);
    late.on(DAY + 90, signs({ leak: 1 }));
    expect(late.state.pelvic.third).toBe(true);
  });

  test("how many clear check-ins a hold needs in all", () => {
    const { pelvic } = wellRunner().state;
    expect(pelvicNeed(index, { ...pelvic, mild: true })).toBe(3);
    expect(pelvicNeed(index, { ...pelvic, mild: false })).toBe(7);
    expect(pelvicNeed(index, { ...pelvic, third: true })).toBe(11);
  });
});

describe("a go-ahead for a pelvic sign", () => {
  const names = (sign: string): readonly string[] => [
    sign,
    `sign:${sign}`,
    `pain:${sign}`,
    "pelvic",
    "H-PELVIC",
    "pelvic-third",
    "H-PELVIC-THIRD",
  ];

  test("S-GO-AHEAD ends the hold by each of its names, and by no other", () => {
    for (const sign of [...SIGNS, ...SITES])
      for (const name of names(sign)) {
        const days = wellRunner();
        days.on(DAY, told(sign, 1));
        expect(holdIds(days.on(DAY, goAhead(PHYSIO, [name])))).toEqual([]);
      }
    for (const other of [
      "heaviness",
      "care",
      "H-CARE",
      "care:bulge",
      "running",
    ]) {
      const days = wellRunner();
      days.on(DAY, signs({ leak: 1 }));
      expect(holdIds(days.on(DAY + 1, goAhead("doctor", [other])))).toEqual([
        "pelvic",
      ]);
    }
  });

  test("S-GO-AHEAD for a bulge goes by its care too", () => {
    for (const name of ["care:bulge", "care", "H-CARE"]) {
      const days = wellRunner();
      days.on(DAY, signs({ bulge: 1 }));
      expect(holdIds(days.on(DAY + 1, goAhead("doctor", [name])))).toEqual([]);
    }
  });

  test("S-GO-AHEAD leaves the hold to the signs that it does not name", () => {
    const days = wellRunner();
    days.on(DAY, signs({ leak: 1, heaviness: 1 }));
    const day = days.on(DAY + 1, goAhead(PHYSIO, ["leak"]));
    expect(theHold(day, "pelvic").exits.at(-1)?.need).toBe("heaviness");
    expect(day.shut).toContain("run");
    const end = days.on(DAY + 2, goAhead(PHYSIO, ["heaviness"]));
    expect(holdIds(end)).toEqual([]);
  });

  test("S-GO-AHEAD of the same day is heard where it is later than the report, and on the day before not", () => {
    const at = (time: string) => goAhead(PHYSIO, ["leak"], { time });
    const sign = signs({ leak: 1 }, { time: "12:00" });
    expect(holdIds(wellRunner().on(DAY, sign, at("12:01")))).toEqual([]);
    expect(holdIds(wellRunner().on(DAY, sign, at("12:00")))).toEqual([
      "pelvic",
    ]);
    expect(holdIds(wellRunner().on(DAY, sign, at("11:59")))).toEqual([
      "pelvic",
    ]);
    const before = wellRunner();
    before.on(DAY - 1, at("12:00"));
    expect(holdIds(before.on(DAY, sign))).toEqual(["pelvic"]);
  });

  test("S-GO-AHEAD given before today's report of the same sign takes note of it as it was told the last time", () => {
    const at = (time: string) => goAhead(PHYSIO, ["leak"], { time });
    function second(severity: 1 | 2 | 3, time: string): readonly string[] {
      const days = wellRunner();
      days.on(DAY, signs({ leak: 2 }));
      const again = signs({ leak: severity }, { time: "12:00" });
      return holdIds(days.on(DAY + 1, again, at(time)));
    }
    expect(second(2, "11:00")).toEqual([]);
    expect(second(1, "11:00")).toEqual([]);
    expect(second(3, "11:00")).toEqual(["pelvic"]);
    expect(second(3, "13:00")).toEqual([]);
  });

  test("S-GO-AHEAD given before today's pain at a pelvic joint takes note of it too", () => {
    const days = wellRunner();
    days.on(DAY, pain("girdle", 5));
    const worse = pain("girdle", 8, {}, { time: "12:00" });
    const early = goAhead(PHYSIO, ["girdle"], { time: "11:00" });
    const day = days.on(DAY + 1, worse, early);
    expect(holdIds(day)).toEqual(["pelvic"]);
  });

  test("S-GO-AHEAD the same sign unchanged does not lock again, worse does", () => {
    for (const sign of [...SIGNS, ...SITES]) {
      const days = wellRunner();
      days.on(DAY, told(sign, 2));
      days.on(DAY + 1, goAhead(PHYSIO, [sign]));
      for (const severity of [1, 2] as const) {
        const same = days.on(DAY + 2 + severity, told(sign, severity));
        expect(holdIds(same)).toEqual([]);
        expect(same.outcome.pelvicRungs).toBe(0);
      }
      const worse = days.on(DAY + 5, told(sign, 3));
      expect(holdIds(worse)).toEqual(["pelvic"]);
    }
  });

  test("S-GO-AHEAD takes note of the sign as it was last told", () => {
    const days = wellRunner();
    days.on(DAY, signs({ leak: 3 }));
    days.on(DAY + 1, signs({ leak: 1 }));
    days.on(DAY + 2, goAhead(PHYSIO, ["leak"]));
    expect(holdIds(days.on(DAY + 3, signs({ leak: 2 })))).toEqual(["pelvic"]);
  });

  test("S-GO-AHEAD a note counts for 183 days and not for 184", () => {
    for (const [after, isNoted] of [
      [183, true],
      [184, false],
    ] as const) {
      const days = wellRunner();
      days.on(DAY, signs({ leak: 1 }));
      days.on(DAY + 1, goAhead(PHYSIO, ["leak"]));
      const later = days.on(DAY + 1 + after, signs({ leak: 1 }));
      expect(isHeldBack(later)).toBe(!isNoted);
    }
  });
});

describe("her usual level of urgency", () => {
  /** A life in which this go-ahead is given a day before her urgency is told. */
  function after(
    given: ReturnType<typeof goAhead>,
    severity: 1 | 2 | 3,
    days: SignDays = wellRunner(),
    wait = 1,
  ): SignDay {
    days.on(DAY, given);
    return days.on(DAY + wait, signs({ urgency: severity }));
  }
  const usual = (level: number) => goAhead(PHYSIO, ["urgency"], { level });

  test("S-USUAL-LEVEL at or below what a pelvic-health physio has set is no sign, above it is", () => {
    for (const level of [1, 2, 3] as const)
      for (const told of [1, 2, 3] as const)
        expect(isHeldBack(after(usual(level), told))).toBe(told > level);
    expect(isHeldBack(after(usual(0), 1))).toBe(true);
  });

  test("S-USUAL-LEVEL goes by the sign's longer name too", () => {
    const named = goAhead(PHYSIO, ["sign:urgency"], { level: 2 });
    expect(isHeldBack(after(named, 2))).toBe(false);
  });

  test("S-USUAL-LEVEL is set by nobody else, for no other sign, and not without a level", () => {
    for (const other of [
      goAhead("doctor", ["urgency"], { level: 3 }),
      goAhead("midwife", ["urgency"], { level: 3 }),
      goAhead(PHYSIO, ["leak"], { level: 3 }),
      goAhead(PHYSIO, ["pelvic"], { level: 3 }),
      goAhead(PHYSIO, ["urgency"]),
    ])
      expect(isHeldBack(after(other, 1))).toBe(true);
    const days = wellRunner();
    days.on(DAY, goAhead(PHYSIO, ["leak"], { level: 3 }));
    expect(isHeldBack(days.on(DAY + 1, signs({ leak: 1 })))).toBe(true);
  });

  test("S-USUAL-LEVEL stands as set, however strong the sign that the same word ends", () => {
    const days = wellRunner();
    days.on(DAY - 1, signs({ urgency: 3 }));
    expect(holdIds(days.on(DAY, usual(1)))).toEqual([]);
    expect(isHeldBack(days.on(DAY + 1, signs({ urgency: 1 })))).toBe(false);
    expect(isHeldBack(days.on(DAY + 2, signs({ urgency: 2 })))).toBe(true);
  });

  test("S-USUAL-LEVEL beside it another sign that the same word names is noted as it was told", () => {
    const days = wellRunner();
    days.on(DAY - 1, signs({ urgency: 3, leak: 2 }));
    days.on(DAY, goAhead(PHYSIO, ["urgency", "leak"], { level: 1 }));
    expect(isHeldBack(days.on(DAY + 1, signs({ leak: 2 })))).toBe(false);
  });

  test("S-USUAL-LEVEL a word without a level takes note of the urgency as it was told", () => {
    const days = wellRunner();
    days.on(DAY - 1, signs({ urgency: 2 }));
    days.on(DAY, goAhead(PHYSIO, ["urgency"]));
    expect(isHeldBack(days.on(DAY + 1, signs({ urgency: 2 })))).toBe(false);
  });

  test("S-USUAL-LEVEL is asked again after 183 days", () => {
    expect(isHeldBack(after(usual(2), 2, wellRunner(), 183))).toBe(false);
    expect(isHeldBack(after(usual(2), 2, wellRunner(), 184))).toBe(true);
  });

  test("S-USUAL-LEVEL is what is noted of the day, and told from what was taken note of otherwise", () => {
    const days = wellRunner();
    after(usual(2), 2, days);
    expect(notedToday(index, days.state)).toEqual([
      { key: "sign:urgency", isUsual: true },
    ]);
    days.on(DAY + 2, signs({ leak: 1 }));
    days.on(DAY + 3, goAhead(PHYSIO, ["leak"]));
    days.on(DAY + 4, signs({ leak: 1 }));
    expect(notedToday(index, days.state)).toEqual([
      { key: "sign:leak", isUsual: false },
    ]);
  });
});

describe("what was taken note of", () => {
  test("girdle-type pain counts as 1 below four, 2 from four, 3 from seven", () => {
    const severities = [1, 3, 4, 6, 7, 10].map((score) =>
      girdleSeverity(index, score),
    );
    expect(severities).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test("nothing is noted that nobody has spoken of, that was told on another day, or that is worse", () => {
    const days = wellRunner();
    const noted = (): readonly string[] =>
      notedToday(index, days.state).map(({ key }) => key);
    expect(isAccepted(index, days.state, "sign:leak", 1)).toBe(false);
    days.on(DAY, signs({ leak: 2 }));
    expect(noted()).toEqual([]);
    days.on(DAY + 1, goAhead(PHYSIO, ["leak"]));
    expect(noted()).toEqual([]);
    days.on(DAY + 2, signs({ leak: 2 }));
    expect(noted()).toEqual(["sign:leak"]);
    days.on(DAY + 3, checkIn());
    expect(noted()).toEqual([]);
    days.on(DAY + 4, signs({ leak: 3 }));
    expect(noted()).toEqual([]);
    expect(isAccepted(index, days.state, "sign:leak", 2)).toBe(true);
    expect(isAccepted(index, days.state, "sign:leak", 3)).toBe(false);
  });

  test("an answer of none is no noted sign", () => {
    const days = wellRunner();
    days.on(DAY, signs({ "sex-pain": 2 }));
    days.on(DAY + 1, goAhead("doctor", ["sex-pain"]));
    days.on(DAY + 2, signs({ "sex-pain": 0 }));
    expect(notedToday(index, days.state)).toEqual([]);
    days.on(DAY + 3, signs({ "sex-pain": 2 }));
    expect(notedToday(index, days.state)).toHaveLength(1);
  });

  test("S-GO-AHEAD a pain no stronger and with no other mark than was noted does not lock again", () => {
    for (const flag of PAIN_MARKS) {
      const days = wellRunner();
      days.on(DAY, pain("shin", 4, { [flag]: true }));
      days.on(DAY + 1, goAhead("doctor", ["shin"]));
      const same = { site: "shin", score: 4, [flag]: true };
      const { state } = days;
      expect(isAcceptedPain(index, state, same)).toBe(true);
      expect(isAcceptedPain(index, state, { ...same, score: 3 })).toBe(true);
      expect(isAcceptedPain(index, state, { ...same, score: 5 })).toBe(false);
      expect(isAcceptedPain(index, state, { site: "shin", score: 4 })).toBe(
        true,
      );
      for (const other of PAIN_MARKS)
        expect(isAcceptedPain(index, state, { ...same, [other]: true })).toBe(
          other === flag,
        );
      days.on(DAY + 2, pain("shin", 4, { [flag]: true }));
      expect(notedToday(index, state)).toEqual([
        { key: "pain:shin", isUsual: false },
      ]);
      const unlike = flag === "limp" ? "night" : "limp";
      days.on(DAY + 3, pain("shin", 4, { [flag]: true, [unlike]: true }));
      expect(notedToday(index, state)).toEqual([]);
    }
  });

  test("S-GO-AHEAD pain at a pelvic joint is weighed as the sign that it is", () => {
    const days = wellRunner();
    days.on(DAY, pain("girdle", 4));
    days.on(DAY + 1, goAhead(PHYSIO, ["girdle"]));
    const { state } = days;
    expect(isAcceptedPain(index, state, { site: "girdle", score: 6 })).toBe(
      true,
    );
    expect(isAcceptedPain(index, state, { site: "girdle", score: 7 })).toBe(
      false,
    );
    expect(isAcceptedPain(index, state, { site: "pubic", score: 1 })).toBe(
      false,
    );
  });
});

/** A check-in that tells a sign, or pain at a site, of this severity. */
function told(sign: string, severity: 1 | 2 | 3): ReturnType<typeof checkIn> {
  const score = { 1: 3, 2: 5, 3: 8 }[severity];
  return index.sites.has(sign)
    ? pain(sign, score)
    : signs({ [sign]: severity });
}

test("a check-in that answers the signs alone is no complete one", () => {
  const days = wellRunner();
  days.on(DAY, signs({ leak: 1 }));
  days.on(DAY + 1, partly({ signs: "none" }));
  expect(days.state.pelvic).toMatchObject({ present: true, clear: 0 });
});
