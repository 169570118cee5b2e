import { describe, expect, test } from "vitest";
import {
  askedSign,
  isAgreedPregnancy,
  isPregnant,
} from "../src/sign/general.ts";
import {
  checkIn,
  dateOf,
  ENDED,
  goAhead,
  holdIds,
  newRunner,
  partly,
  type SignDays,
  signs,
  theHold,
  walk,
  wellRunner,
} from "./kit/sign-day.ts";

const DAY = 30;
const ASKED = ["sex-pain", "emptying", "separation"] as const;

describe("illness without a fever", () => {
  test("S-ILL holds all but breath, at each severity, until one clear complete check-in", () => {
    for (const severity of [1, 2, 3] as const) {
      const days = wellRunner();
      const first = days.on(DAY, signs({ ill: severity }));
      expect(theHold(first, "ill")).toMatchObject({
        scope: ["strength", "walk", "check", "impact", "run", "beyond"],
        since: dateOf(DAY),
        entries: first.log.checkIn?.entries,
        exits: [
          { rule: "X-CLEAR-DAY", unit: "check-in" },
          { rule: "X-GO-AHEAD", need: "ill" },
        ],
      });
      expect(first.level.care).toBe("stop");
      expect(first.shut).toEqual(["impact", "run", "beyond"]);
      expect(holdIds(days.on(DAY + 1))).toEqual(["ill"]);
      expect(holdIds(days.on(DAY + 2, walk()))).toEqual(["ill"]);
      const open = checkIn({ warnings: undefined });
      expect(holdIds(days.on(DAY + 3, open))).toEqual(["ill"]);
      expect(holdIds(days.on(DAY + 4, checkIn()))).toEqual([]);
    }
    expect(holdIds(wellRunner().on(DAY, signs({ ill: 0 })))).toEqual([]);
  });

  test("S-ILL told again goes on from its first day, with all that told of it", () => {
    const days = wellRunner();
    days.on(DAY, signs({ ill: 1 }));
    const again = days.on(DAY + 1, signs({ ill: 2 }));
    expect(theHold(again, "ill").since).toBe(dateOf(DAY));
    expect(theHold(again, "ill").entries).toHaveLength(2);
    days.on(DAY + 2, checkIn());
    const next = days.on(DAY + 3, signs({ ill: 1 }));
    expect(theHold(next, "ill").since).toBe(dateOf(DAY + 3));
    expect(theHold(next, "ill").entries).toHaveLength(1);
  });

  test("S-ILL a go-ahead later than the report ends it, by each of its names", () => {
    const report = signs({ ill: 1 }, { time: "12:00" });
    const given = (
      names: readonly string[],
      time: string,
      role: "doctor" | "midwife" | "pelvic-physio" = "doctor",
    ) => holdIds(wellRunner().on(DAY, report, goAhead(role, names, { time })));
    for (const name of ["ill", "sign:ill", "H-ILL"])
      expect(given([name], "12:01")).toEqual([]);
    expect(given(["ill"], "12:01", "midwife")).toEqual([]);
    expect(given(["ill"], "12:01", "pelvic-physio")).toEqual(["ill"]);
    expect(given(["ill"], "12:00")).toEqual(["ill"]);
    expect(given(["ill"], "11:59")).toEqual(["ill"]);
    expect(given(["exercise"], "12:01")).toEqual(["ill"]);
    const before = wellRunner();
    before.on(DAY - 1, goAhead("doctor", ["ill"]));
    expect(holdIds(before.on(DAY, report))).toEqual(["ill"]);
  });

  test("S-ILL a go-ahead where nobody is ill changes nothing", () => {
    const day = wellRunner().on(DAY, goAhead("doctor", ["ill"]));
    expect(holdIds(day)).toEqual([]);
  });
});

describe("pregnancy, or the chance of one", () => {
  test("S-PREGNANT yes and unsure hold all above rest until a later check-in says no", () => {
    for (const pregnant of ["yes", "unsure"] as const) {
      const days = wellRunner();
      const first = days.on(DAY, checkIn({ pregnant }));
      expect(theHold(first, "pregnant")).toMatchObject({
        scope: ["reconnect", "rebuild", "load", "impact", "run", "beyond"],
        since: dateOf(DAY),
        entries: first.log.checkIn?.entries,
        exits: [{ rule: "X-NOT-PREGNANT", unit: "answer" }],
      });
      expect(isPregnant(days.state)).toBe(true);
      expect(first.shut).toEqual([
        "reconnect",
        "rebuild",
        "load",
        "impact",
        "run",
        "beyond",
        "brisk",
      ]);
      expect(holdIds(days.on(DAY + 1, checkIn()))).toEqual(["pregnant"]);
      expect(holdIds(days.on(DAY + 2))).toEqual(["pregnant"]);
      const no = days.on(DAY + 3, checkIn({ pregnant: "no" }));
      expect(holdIds(no)).toEqual([]);
      expect(no.shut).toEqual([]);
      expect(isPregnant(days.state)).toBe(false);
      expect(days.state.pregnantSince).toBeNull();
    }
    expect(holdIds(wellRunner().on(DAY, checkIn({ pregnant: "no" })))).toEqual(
      [],
    );
  });

  test("S-PREGNANT told again it counts from its first day, by the last that told of it", () => {
    const days = wellRunner();
    days.on(DAY, checkIn({ pregnant: "unsure" }));
    const again = days.on(DAY + 5, checkIn({ pregnant: "yes" }));
    expect(days.state.pregnantReport?.day).toBe(ENDED + DAY);
    expect(theHold(again, "pregnant")).toMatchObject({
      since: dateOf(DAY),
      entries: again.log.checkIn?.entries,
    });
    days.on(DAY + 6, checkIn({ pregnant: "no" }));
    const next = days.on(DAY + 7, checkIn({ pregnant: "yes" }));
    expect(theHold(next, "pregnant").since).toBe(dateOf(DAY + 7));
  });

  test("S-PREGNANT told by the profile it is ended there, and by no check-in", () => {
    const days = wellRunner();
    const profile = { kind: "profile", outcome: "pregnant" } as const;
    const first = days.on(DAY, profile);
    expect(theHold(first, "pregnant")).toMatchObject({
      since: dateOf(DAY),
      entries: [days.state.body.outcome?.id],
      exits: [{ rule: "X-PREGNANCY-ENDED", unit: "answer" }],
    });
    const no = days.on(DAY + 1, checkIn({ pregnant: "no" }));
    expect(holdIds(no)).toEqual(["pregnant"]);
    const both = days.on(DAY + 2, checkIn({ pregnant: "yes" }));
    expect(theHold(both, "pregnant").entries).toEqual([
      days.state.body.outcome?.id,
      ...(both.log.checkIn?.entries ?? []),
    ]);
    expect(theHold(both, "pregnant").exits).toMatchObject([
      { rule: "X-PREGNANCY-ENDED" },
      { rule: "X-NOT-PREGNANT" },
    ]);
    const ended = days.on(DAY + 3, {
      kind: "profile",
      outcome: "unsaid",
    });
    expect(theHold(ended, "pregnant").exits).toMatchObject([
      { rule: "X-NOT-PREGNANT" },
    ]);
    expect(theHold(ended, "pregnant").since).toBe(dateOf(DAY));
  });
});

describe("bleeding in a pregnancy", () => {
  /** The open cares after a check-in of a runner who may be pregnant. */
  function cares(told: ReturnType<typeof checkIn>): readonly string[] {
    const days = newRunner();
    days.on(DAY - 1, checkIn({ pregnant: "yes" }));
    days.on(DAY, told);
    return [...days.state.cares.keys()].filter((key) => key.includes("PG-"));
  }

  test("PG-bleeding whichever question told of it, a period and a perhaps too", () => {
    for (const told of [
      signs({ bleeding: 1 }),
      signs({ "bleeding-up": 1 }),
      checkIn({ period: "yes" }),
      checkIn({ period: "unsure" }),
      signs({ bleeding: 2 }, { period: "yes" }),
      walk({ signs: { bleeding: 1 } }),
    ])
      expect(cares(told)).toEqual(["warning:PG-bleeding"]);
    for (const told of [
      checkIn(),
      checkIn({ period: "no" }),
      signs({ bleeding: 0, "bleeding-up": 0 }),
    ])
      expect(cares(told)).toEqual([]);
  });

  test("PG-bleeding is a call now, named by every entry that told of it", () => {
    const days = newRunner();
    days.on(DAY - 1, checkIn({ pregnant: "unsure" }));
    const day = days.on(
      DAY,
      signs({ bleeding: 1 }),
      partly({ period: "unsure" }),
      walk({ signs: { "bleeding-up": 1 } }),
    );
    const care = days.state.cares.get("warning:PG-bleeding");
    expect(care).toMatchObject({ rule: "S-WARNING", level: "call-now" });
    const told = [
      ...(day.log.checkIn?.entries ?? []),
      ...(day.log.exercises[0]?.entries ?? []),
    ];
    expect(told).toHaveLength(3);
    expect(care?.entries.toSorted()).toEqual(told.toSorted());
  });

  test("PG-bleeding is none where there is no pregnancy, nor on a day that tells nothing", () => {
    const days = newRunner();
    days.on(DAY, signs({ bleeding: 1 }, { period: "yes" }));
    expect(days.state.cares.size).toBe(0);
    const silent = newRunner();
    silent.on(DAY - 1, checkIn({ pregnant: "yes" }));
    silent.on(DAY, goAhead("doctor", ["exercise"]));
    expect(silent.state.cares.size).toBe(0);
  });
});

describe("a word for exercise in a pregnancy", () => {
  /** Whether a pregnancy told on day 30 is an agreed one after this go-ahead. */
  function isAgreed(day: number, given: ReturnType<typeof goAhead>): boolean {
    const days = wellRunner();
    if (day < DAY) days.on(day, given);
    days.on(DAY, checkIn({ pregnant: "yes" }), ...(day === DAY ? [given] : []));
    if (day > DAY) days.on(day, given);
    days.on(DAY + 9);
    return isAgreedPregnancy(days.state);
  }

  test("S-PREGNANT counts from a doctor or midwife, for exercise, from its first day on", () => {
    for (const role of ["doctor", "midwife"] as const) {
      const given = goAhead(role, ["exercise"]);
      expect(isAgreed(DAY - 1, given)).toBe(false);
      expect(isAgreed(DAY, given)).toBe(true);
      expect(isAgreed(DAY + 1, given)).toBe(true);
    }
    expect(isAgreed(DAY + 1, goAhead("pelvic-physio", ["exercise"]))).toBe(
      false,
    );
    expect(isAgreed(DAY + 1, goAhead("doctor", ["running"]))).toBe(false);
    expect(isAgreed(DAY + 1, goAhead("doctor", ["impact", "exercise"]))).toBe(
      true,
    );
  });

  test("S-PREGNANT one of several that counts is enough", () => {
    const days = wellRunner();
    days.on(DAY, checkIn({ pregnant: "yes" }));
    days.on(DAY + 1, goAhead("pelvic-physio", ["exercise"]));
    days.on(DAY + 2, goAhead("doctor", ["exercise"]));
    days.on(DAY + 3, goAhead("doctor", ["running"]));
    expect(isAgreedPregnancy(days.state)).toBe(true);
  });

  test("S-PREGNANT where there is no pregnancy there is nothing agreed", () => {
    const days = wellRunner();
    days.on(DAY, goAhead("doctor", ["exercise"]));
    expect(isAgreedPregnancy(days.state)).toBe(false);
    const unknown = newRunner({ ended: undefined });
    unknown.on(DAY, checkIn({ pregnant: "yes" }));
    unknown.on(DAY, goAhead("doctor", ["exercise"]));
    expect(isAgreedPregnancy(unknown.state)).toBe(true);
  });

  test("S-PREGNANT a pregnancy that has ended since it was told is no longer the one agreed to", () => {
    const days = wellRunner();
    days.on(DAY, checkIn({ pregnant: "yes" }));
    days.on(DAY + 1, goAhead("doctor", ["exercise"]));
    const { body } = days.state;
    const held = { at: 0, id: "e" };
    body.ended = { ...held, value: ENDED + DAY };
    expect(isAgreedPregnancy(days.state)).toBe(true);
    body.ended = { ...held, value: ENDED + DAY + 1 };
    expect(isAgreedPregnancy(days.state)).toBe(false);
  });
});

describe("signs that are asked once", () => {
  /** A runner to whom running has opened. */
  function runner(): SignDays {
    const days = wellRunner();
    days.state.gates.set("run", { opened: true, since: ENDED + 14 });
    return days;
  }

  test("a yes waits, a no is clear, and none is unanswered", () => {
    for (const sign of ASKED) {
      const days = wellRunner();
      days.on(DAY, checkIn());
      expect(askedSign(days.state, sign)).toBe("unanswered");
      for (const severity of [1, 2, 3] as const) {
        days.on(DAY + severity, signs({ [sign]: severity }));
        expect(askedSign(days.state, sign)).toBe("waiting");
      }
      days.on(DAY + 4);
      days.on(DAY + 5, checkIn());
      expect(askedSign(days.state, sign)).toBe("waiting");
      days.on(DAY + 6, signs({ [sign]: 0 }));
      expect(askedSign(days.state, sign)).toBe("clear");
    }
  });

  test("told by exercise alone they are not answered: only a check-in asks them", () => {
    const days = wellRunner();
    days.on(DAY, walk({ signs: { "sex-pain": 1 } }));
    expect(askedSign(days.state, "sex-pain")).toBe("unanswered");
  });

  test("no other sign is kept among them", () => {
    const days = wellRunner();
    days.on(DAY, signs({ leak: 1, ill: 1 }));
    expect([...days.state.askedSigns.keys()].toSorted()).toEqual(
      [...ASKED].toSorted(),
    );
  });

  test("H-ASKED a yes holds impact and running, before running has opened as after", () => {
    for (const sign of ASKED)
      for (const days of [wellRunner(), runner()]) {
        const told = days.on(DAY, signs({ [sign]: 2 }));
        expect(theHold(told, `asked:${sign}`)).toEqual({
          hold: `asked:${sign}`,
          scope: ["impact", "run", "beyond"],
          since: dateOf(DAY),
          entries: told.log.checkIn?.entries,
          exits: [
            expect.objectContaining({ rule: "X-GO-AHEAD", need: sign }),
            expect.objectContaining({ rule: "X-ANSWER", unit: "answer" }),
          ],
        });
        expect(told.shut).toEqual(["impact", "run", "beyond"]);
      }
  });

  test("H-ASKED ends by a later no, not by silence, and keeps its first day while it lasts", () => {
    const days = runner();
    days.on(DAY, signs({ emptying: 1 }));
    days.on(DAY + 1, checkIn());
    const again = days.on(DAY + 2, signs({ emptying: 3 }));
    expect(theHold(again, "asked:emptying").since).toBe(dateOf(DAY));
    expect(theHold(again, "asked:emptying").entries).toEqual(
      again.log.checkIn?.entries,
    );
    expect(holdIds(days.on(DAY + 3, signs({ emptying: 0 })))).toEqual([]);
    const next = days.on(DAY + 4, signs({ emptying: 1 }));
    expect(theHold(next, "asked:emptying").since).toBe(dateOf(DAY + 4));
  });

  test("what waits no more is asked again after another pregnancy, what waits is still waiting", () => {
    const days = runner();
    days.on(DAY, signs({ emptying: 2, "sex-pain": 2, separation: 2 }));
    days.on(DAY + 1, goAhead("doctor", ["emptying", "separation"]));
    days.on(DAY + 2, checkIn({ signs: { separation: 2 } }));
    days.on(DAY + 300, { kind: "profile", ended: dateOf(DAY + 300) });
    expect(askedSign(days.state, "emptying")).toBe("unanswered");
    expect(askedSign(days.state, "separation")).toBe("unanswered");
    expect(askedSign(days.state, "sex-pain")).toBe("waiting");
  });

  test("H-ASKED several are each held, and a go-ahead ends the one that it names", () => {
    const days = runner();
    const all = { "sex-pain": 1, emptying: 2, separation: 3 } as const;
    expect(holdIds(days.on(DAY, signs(all))).toSorted()).toEqual([
      "asked:emptying",
      "asked:separation",
      "asked:sex-pain",
    ]);
    const one = days.on(DAY + 1, goAhead("pelvic-physio", ["emptying"]));
    expect(holdIds(one).toSorted()).toEqual([
      "asked:separation",
      "asked:sex-pain",
    ]);
    expect(askedSign(days.state, "emptying")).toBe("clear");
    expect(askedSign(days.state, "sex-pain")).toBe("waiting");
  });

  test("S-GO-AHEAD for one is heard by its names where it is later than the answer", () => {
    for (const sign of ASKED) {
      const report = signs({ [sign]: 2 }, { time: "12:00" });
      const given = (name: string, time: string) =>
        holdIds(runner().on(DAY, report, goAhead("midwife", [name], { time })));
      expect(given(sign, "12:01")).toEqual([]);
      expect(given(`sign:${sign}`, "12:01")).toEqual([]);
      expect(given(sign, "12:00")).toEqual([`asked:${sign}`]);
      expect(given(sign, "11:59")).toEqual([`asked:${sign}`]);
      expect(given("leak", "12:01")).toEqual([`asked:${sign}`]);
    }
  });

  test("S-GO-AHEAD after one the same answer waits no more, a stronger one does", () => {
    for (const sign of ASKED) {
      const days = runner();
      days.on(DAY, signs({ [sign]: 2 }));
      days.on(DAY + 1, goAhead("doctor", [sign]));
      expect(holdIds(days.on(DAY + 2, signs({ [sign]: 2 })))).toEqual([]);
      expect(askedSign(days.state, sign)).toBe("clear");
      expect(holdIds(days.on(DAY + 3, signs({ [sign]: 3 })))).toEqual([
        `asked:${sign}`,
      ]);
      expect(askedSign(days.state, sign)).toBe("waiting");
    }
  });
});

describe("sleep and energy", () => {
  const night = (sleepHours: number) => checkIn({ sleepHours });
  const easeOf = (days: SignDays, day: number, hours: number) =>
    days.on(day, night(hours)).level.easeRules;

  test("S-SLEEP under six hours on two nights running eases the second day, and the third", () => {
    const days = wellRunner();
    expect(easeOf(days, DAY, 5.5)).toEqual([]);
    expect(easeOf(days, DAY + 1, 5.5)).toEqual(["S-SLEEP"]);
    expect(easeOf(days, DAY + 2, 5.9)).toEqual(["S-SLEEP"]);
    expect(easeOf(days, DAY + 3, 6)).toEqual([]);
    expect(easeOf(days, DAY + 4, 5)).toEqual([]);
  });

  test("S-SLEEP six hours are not short, on either night", () => {
    const first = wellRunner();
    easeOf(first, DAY, 6);
    expect(easeOf(first, DAY + 1, 5)).toEqual([]);
    const second = wellRunner();
    easeOf(second, DAY, 5);
    expect(easeOf(second, DAY + 1, 6)).toEqual([]);
  });

  test("S-SLEEP a night left out or unanswered in between is no night running", () => {
    for (const between of [[], [checkIn()], [walk()]]) {
      const days = wellRunner();
      easeOf(days, DAY, 5);
      days.on(DAY + 1, ...between);
      expect(easeOf(days, DAY + 2, 5)).toEqual([]);
    }
  });

  test("S-ENERGY one of five eases the day, two does not", () => {
    const ease = (fields: Readonly<Record<string, unknown>>) =>
      wellRunner().on(DAY, checkIn(fields)).level.easeRules;
    expect(ease({ energy: 1 })).toEqual(["S-ENERGY"]);
    expect(ease({ energy: 2 })).toEqual([]);
    expect(ease({ energy: 5 })).toEqual([]);
    expect(ease({})).toEqual([]);
    expect(ease({ energy: 1, sleepHours: 4 })).toEqual(["S-ENERGY"]);
  });
});
