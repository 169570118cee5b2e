import { describe, expect, test } from "vitest";
import type { State } from "../src/fold/state.ts";
import {
  CARE_SCOPE,
  COACH_HOLD_DAYS,
  coachStands,
  IMPACT_SCOPE,
  isCoachHeld,
  UNANSWERED_SCOPE,
  URGENT_SCOPE,
} from "../src/sign/scope.ts";
import {
  checkIn,
  dateOf,
  ENDED,
  holdIds,
  newRunner,
  pain,
  screen,
  type SignDay,
  type SignDays,
  signs,
  theHold,
  wellRunner,
} from "./kit/sign-day.ts";

const DAY = 30;
const COACH = "coach:k";
const ACCEPT = { kind: "coach-accept", key: "k", publicKey: "p" } as const;
const REMOVE = { kind: "coach-remove", key: "k" } as const;

function prescription(fields: Readonly<Record<string, unknown>>) {
  return {
    kind: "prescription",
    by: COACH,
    signature: "s",
    ...fields,
  } as const;
}

/** A runner who has accepted a coach. */
function coached(): SignDays {
  const days = wellRunner();
  days.on(DAY - 1, ACCEPT);
  return days;
}

describe("what each kind of hold keeps shut", () => {
  /** What a day of each kind keeps shut, beside the gates that a hold of its kind names. */
  test("H-CARE at call-soon, and a topic open, leave breath, pelvic floor and an easy walk", () => {
    for (const told of [
      checkIn({ warnings: ["RF-13"] }),
      signs({ "scar-pain": 1 }),
      screen({ "GP-k": "past" }),
      screen({ "GP-k": "unsure" }),
    ]) {
      const day = wellRunner().on(DAY, told);
      expect(day.shut.toSorted()).toEqual([...CARE_SCOPE].toSorted());
      expect(day.shut).not.toContain("reconnect");
    }
  });

  test("H-WARNING at call-now and emergency shuts all above rest, brisk walking too", () => {
    for (const warning of ["RF-11", "RF-01"]) {
      const day = wellRunner().on(DAY, checkIn({ warnings: [warning] }));
      expect(day.shut.toSorted()).toEqual(
        ["brisk", ...URGENT_SCOPE].toSorted(),
      );
      expect(day.shut).not.toContain("restore");
    }
  });

  test("H-TOPICS-UNANSWERED leaves rebuild open", () => {
    const day = newRunner().on(DAY, checkIn());
    expect(day.shut.toSorted()).toEqual([...UNANSWERED_SCOPE].toSorted());
    expect(day.shut).not.toContain("rebuild");
  });

  test("H-PELVIC, H-PAIN, H-DOMING, H-BLEEDING, H-ILL and a pause each keep impact and running shut", () => {
    const lost = (): SignDays => {
      const days = wellRunner();
      days.on(DAY - 1, signs({ bleeding: 1 }));
      return days;
    };
    for (const told of [
      signs({ leak: 1 }),
      pain("knee", 5),
      signs({ doming: 1 }),
      signs({ "bleeding-up": 1 }),
      signs({ ill: 1 }),
      { kind: "pause" } as const,
    ]) {
      const day = lost().on(DAY, told);
      expect(day.shut).toEqual(IMPACT_SCOPE);
      expect(day.holds).toHaveLength(1);
    }
    expect(lost().on(DAY, checkIn()).shut).toEqual([]);
  });

  test("the widest of several holds counts", () => {
    const days = wellRunner();
    days.on(DAY, signs({ "scar-pain": 1, leak: 1 }));
    const day = days.on(DAY + 1, checkIn({ warnings: ["RF-11"] }));
    expect(day.shut).toEqual([...URGENT_SCOPE, "brisk"]);
    const after = newRunner().on(DAY, signs({ leak: 1 }));
    expect(after.shut).toEqual(["load", "impact", "run", "beyond", "brisk"]);
  });

  test("scopes are those of the programme", () => {
    expect(URGENT_SCOPE).toEqual([
      "reconnect",
      "rebuild",
      "load",
      "impact",
      "run",
      "beyond",
    ]);
    expect(CARE_SCOPE).toEqual([
      "brisk",
      "rebuild",
      "load",
      "impact",
      "run",
      "beyond",
    ]);
    expect(UNANSWERED_SCOPE).toEqual([
      "brisk",
      "load",
      "impact",
      "run",
      "beyond",
    ]);
    expect(IMPACT_SCOPE).toEqual(["impact", "run", "beyond"]);
    expect(COACH_HOLD_DAYS).toBe(21);
  });
});

describe("holds as they are told", () => {
  test("each names the rule and the sources of its ways out, none of them met", () => {
    const day = wellRunner().on(DAY, pain("knee", 5));
    expect(theHold(day, "pain:knee").exits).toEqual([
      {
        rule: "X-CLEAR-DAYS",
        met: false,
        have: 0,
        need: 2,
        unit: "check-in",
        of: [],
        sources: ["house"],
      },
      {
        rule: "X-GO-AHEAD",
        met: false,
        have: null,
        need: "knee",
        unit: "go-ahead",
        of: [],
        sources: ["DAV2025", "SAF-S20"],
      },
    ]);
  });

  test("an entry that tells of one hold by two things is named once", () => {
    const days = wellRunner();
    const day = days.on(DAY, signs({ leak: 1, urgency: 1, heaviness: 2 }));
    const hold = theHold(day, "pelvic");
    expect(hold.entries).toEqual(day.log.checkIn?.entries);
    expect(hold.exits.at(-1)?.need).toBe("leak urgency heaviness");
  });

  test("H-WARNING and H-TOPIC are told by their kind, everything else that calls as a care", () => {
    const day = wellRunner().on(
      60,
      signs(
        { "scar-pain": 1, bleeding: 1 },
        {
          warnings: ["RF-10.pad-an-hour"],
          pain: [{ site: "groin", score: 1, limp: true }],
        },
      ),
      screen({ "GP-k": "now" }),
    );
    expect(holdIds(day).toSorted()).toEqual([
      "bone:groin",
      "care:bleeding",
      "care:groin",
      "care:scar-pain",
      "topic:GP-k",
      "warning:RF-10.pad-an-hour",
    ]);
  });

  test("everything that is open is told, first what calls, then questions, signs and states", () => {
    const days = newRunner();
    days.on(DAY, ACCEPT);
    const day = days.on(
      DAY + 1,
      { kind: "pause" },
      prescription({ hold: "squat" }),
      screen({ "GP-k": "unsure", "GP-l": "past" }),
      signs(
        { leak: 1, "bleeding-up": 1, doming: 1, ill: 1 },
        { pain: [{ site: "knee", score: 5 }], pregnant: "unsure" },
      ),
    );
    const coach = holdIds(day).at(-1) ?? "";
    expect(coach.startsWith("coach:")).toBe(true);
    expect(holdIds(day)).toEqual([
      "topic:GP-l",
      "warning:PG-bleeding",
      "care:bleeding-up",
      "topic:GP-k",
      "topics-unanswered",
      "pelvic",
      "bleeding",
      "pain:knee",
      "doming",
      "ill",
      "pregnant",
      "paused",
      coach,
    ]);
    for (const { exits } of day.holds) expect(exits.length).toBeGreaterThan(0);
  });
});

describe("a pause", () => {
  test("H-PAUSED holds the schedule until it is ended, and can be ended by her at any time", () => {
    const days = wellRunner();
    const first = days.on(DAY, { kind: "pause" });
    expect(theHold(first, "paused")).toEqual({
      hold: "paused",
      scope: ["strength", "walk", "check", "impact", "run", "beyond"],
      since: dateOf(DAY),
      entries: [days.state.paused?.entry],
      exits: [expect.objectContaining({ rule: "X-RESUME", unit: "none" })],
    });
    expect(holdIds(days.on(DAY + 40))).toEqual(["paused"]);
    const end = days.on(DAY + 41, { kind: "resume" });
    expect(holdIds(end)).toEqual([]);
    expect(end.shut).toEqual([]);
  });
});

describe("a coach's hold", () => {
  /** Whether a coach's hold is told of a day, and whether it stands. */
  function isHeld(days: SignDays, day: SignDay, target: string): boolean {
    const isTold = day.holds.some(({ scope }) => scope.includes(target));
    expect(isCoachHeld(days.state, target)).toBe(isTold);
    return isTold;
  }

  test("H-COACH holds what it names and nothing else, until its day", () => {
    const days = coached();
    const until = dateOf(DAY + 5);
    const day = days.on(DAY, prescription({ hold: "load", until }));
    const [hold] = day.holds;
    const [held] = days.state.coach.prescriptions;
    expect(hold).toEqual({
      hold: `coach:${held?.id}`,
      scope: ["load"],
      since: dateOf(DAY),
      entries: [held?.id],
      exits: [
        expect.objectContaining({ rule: "X-UNTIL", need: until, unit: "day" }),
      ],
    });
    expect(day.shut).toEqual(["load"]);
    expect(isHeld(days, days.on(DAY + 5), "load")).toBe(true);
    expect(days.on(DAY + 6).holds).toEqual([]);
    expect(isCoachHeld(days.state, "load")).toBe(false);
  });

  test("H-COACH a family is held by its name", () => {
    const days = coached();
    const day = days.on(DAY, prescription({ hold: "squat" }));
    expect(isHeld(days, day, "squat")).toBe(true);
    expect(isHeld(days, day, "hinge")).toBe(false);
    expect(day.shut).toEqual([]);
  });

  test("H-COACH one of several is enough", () => {
    const days = coached();
    days.on(DAY, prescription({ hold: "squat" }));
    const day = days.on(DAY + 1, prescription({ hold: "run" }));
    expect(isHeld(days, day, "squat")).toBe(true);
    expect(isHeld(days, day, "run")).toBe(true);
    expect(day.shut).toEqual(["run"]);
  });

  test("H-COACH without an end it stands, and tells none, while the coach does", () => {
    const days = coached();
    const day = days.on(DAY, prescription({ hold: "run" }));
    expect(day.holds[0]?.exits[0]?.need).toBeNull();
    expect(isHeld(days, days.on(DAY + 200), "run")).toBe(true);
  });

  test("H-COACH after she was removed it stands for three weeks, and tells its last day", () => {
    const days = coached();
    days.on(DAY, prescription({ hold: "run" }));
    const day = days.on(DAY + 10, REMOVE);
    expect(day.holds[0]?.exits[0]?.need).toBe(dateOf(DAY + 30));
    expect(isHeld(days, days.on(DAY + 30), "run")).toBe(true);
    expect(isHeld(days, days.on(DAY + 31), "run")).toBe(false);
  });

  test("H-COACH one with an end stands until then, whether or not she was removed", () => {
    const days = coached();
    const until = dateOf(DAY + 60);
    days.on(DAY, prescription({ hold: "run", until }));
    days.on(DAY + 10, REMOVE);
    const last = days.on(DAY + 60);
    expect(isHeld(days, last, "run")).toBe(true);
    expect(last.holds[0]?.exits[0]?.need).toBe(until);
    expect(isHeld(days, days.on(DAY + 61), "run")).toBe(false);
  });

  test("H-COACH a rung or a policy is no hold", () => {
    const days = coached();
    const rung = { family: "squat", rung: 1 };
    const day = days.on(DAY, prescription({ rung, policy: "consensus-2024" }));
    expect(day.holds).toEqual([]);
    expect(isCoachHeld(days.state, "squat")).toBe(false);
  });

  test("H-COACH of somebody who was never accepted holds nothing", () => {
    const days = wellRunner();
    days.on(DAY, prescription({ hold: "run" }));
    expect(isCoachHeld(days.state, "run")).toBe(false);
    days.state.coach = {
      accepted: new Map(),
      prescriptions: [held({})],
    };
    expect(isCoachHeld(days.state, "run")).toBe(false);
  });

  /** A coach's hold as it is kept. */
  function held(
    fields: Partial<State["coach"]["prescriptions"][number]>,
  ): State["coach"]["prescriptions"][number] {
    return {
      id: "h",
      by: COACH,
      on: ENDED + DAY,
      hold: "run",
      rung: null,
      policy: null,
      until: null,
      ...fields,
    };
  }

  test("H-COACH a removed coach's word stands for the days that are given it, or until its own day", () => {
    const { state } = wellRunner();
    const removed = ENDED + DAY;
    state.coach = {
      accepted: new Map([[COACH, { from: ENDED, removed }]]),
      prescriptions: [],
    };
    const stands = (
      after: number,
      days: number,
      until: number | null = null,
    ): boolean => {
      state.day = removed + after;
      const day = until === null ? null : removed + until;
      return coachStands(state, held({ until: day }), days);
    };
    expect(stands(0, 0)).toBe(false);
    expect(stands(0, 21)).toBe(true);
    expect(stands(20, 21)).toBe(true);
    expect(stands(21, 21)).toBe(false);
    expect(stands(21, 21, 30)).toBe(true);
    expect(stands(30, 1, 30)).toBe(true);
    expect(stands(31, 21, 30)).toBe(false);
    expect(stands(1, 0, 30)).toBe(false);
  });
});
