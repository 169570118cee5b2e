import { describe, expect, test } from "vitest";
import type { CivilDate, Level } from "../src/index.ts";
import { expectGolden } from "./kit/golden.ts";
import {
  calmUntil,
  exitsOf,
  families,
  holdOf,
  namedBy,
  reasonOf,
} from "./kit/sign.ts";
import {
  holds,
  kinds,
  program,
  rules,
  screened,
  type Story,
} from "./kit/story.ts";

/** Levels written a second time from the App column of the safety evidence, section 1.2. */
const LEVELS: Readonly<Record<string, Level>> = {
  "RF-01": "emergency",
  "RF-02": "emergency",
  "RF-03": "emergency",
  "RF-04": "emergency",
  "RF-05": "emergency",
  "RF-05.now": "emergency",
  "RF-05.settled": "call-now",
  "RF-06": "emergency",
  "RF-06.fainted": "emergency",
  "RF-06.dizzy": "call-now",
  "RF-07": "emergency",
  "RF-07.sudden": "emergency",
  "RF-07.vision": "emergency",
  "RF-07.confusion": "emergency",
  "RF-07.stiff-neck": "emergency",
  "RF-07.other": "call-now",
  "RF-08": "call-now",
  "RF-09": "emergency",
  "RF-09.very-high": "emergency",
  "RF-09.high": "call-now",
  "RF-10": "emergency",
  "RF-10.gush": "emergency",
  "RF-10.faint": "emergency",
  "RF-10.pad-an-hour": "call-now",
  "RF-11": "call-now",
  "RF-12": "call-now",
  "RF-13": "call-soon",
  "RF-14": "call-now",
  "RF-15": "call-now",
  "RF-16": "emergency",
  "RF-17": "call-now",
  "RF-18": "emergency",
  "RF-18.collapse": "emergency",
  "RF-18.one-sided": "emergency",
  "RF-18.severe": "call-now",
  "RF-19": "call-now",
  "RF-20": "call-now",
  "RF-21": "call-now",
  "RF-22": "emergency",
  "RF-22.sudden": "emergency",
  "RF-22.overwhelming": "call-now",
  "RF-22.persistent": "call-soon",
  "RF-23": "call-now",
  "RF-23.infected": "call-soon",
  "RF-23.gaping": "call-now",
  "RF-23.fever": "call-now",
  "RF-23.severe-pain": "call-now",
  "RF-24": "call-now",
  "RF-24.infected": "call-soon",
  "RF-24.fever": "call-now",
  "RF-25": "emergency",
  "RF-26": "emergency",
  "RF-27": "call-now",
  "RF-27.sore": "call-soon",
  "RF-27.ill": "call-now",
  "RF-28": "call-now",
  "RF-28.burning": "call-soon",
  "RF-28.cannot-pass": "call-now",
  "RF-29": "call-now",
  "PG-bleeding": "call-now",
  "PG-fluid": "call-now",
  "PG-tightening": "call-now",
  "PG-movement": "call-now",
};
const DAY = 30;
const calm = calmUntil(DAY);

/** The decision of a day on which these warnings, and nothing else, are told. */
function reporting(...warnings: string[]) {
  return calm.copy().checkIn(DAY, { warnings }).decide(DAY);
}

describe("each warning by itself", () => {
  test("the table knows every warning and qualifier of the program", () => {
    const known = program.warnings.flatMap((warning) => [
      warning.id,
      ...Object.keys(warning.qualifiers).map(
        (qualifier) => `${warning.id}.${qualifier}`,
      ),
    ]);
    expect(Object.keys(LEVELS).toSorted()).toEqual(known.toSorted());
  });

  test.each(Object.entries(LEVELS))("%s alone is %s", (id, level) => {
    const decision = reporting(id);
    expect(decision.level).toBe(level);
    expect(decision.care).toMatchObject({ level, signs: [id] });
    expect(decision.care?.contacts.length).toBeGreaterThan(0);
    expect(reasonOf(decision, "S-WARNING").params).toEqual({ sign: id, level });
    if (level === "call-soon") {
      expect(families(decision)).toEqual(["breath", "pelvic-floor", "walk"]);
    } else expect(decision.sessions).toEqual([]);
    expect(calm.copy().checkIn(DAY).decide(DAY).level).toBe("go");
  });

  test.each(
    Object.keys(LEVELS),
  )("%s ends the day after by a doctor's word on what its exit names, and not before", (id) => {
    const story = calm.copy().checkIn(DAY, { warnings: [id] });
    const name = namedBy(story.decide(DAY), `warning:${id}`);
    expect(name).toEqual([id]);
    const isSoon = LEVELS[id] === "call-soon";
    const sameDay = story.copy().goAhead(DAY, "doctor", name).decide(DAY);
    expect(sameDay.holds.length).toBe(isSoon ? 0 : 1);
    story.checkIn(DAY + 1);
    expect(story.decide(DAY + 1).level).toBe(LEVELS[id]);
    story.goAhead(DAY + 1, "doctor", name);
    expect(story.decide(DAY + 1).level).toBe("go");
    expect(holds(story.decide(DAY + 1))).toEqual([]);
  });
});

/** Two warnings, the level that they make together, and the one that is raised. */
const PAIRS: readonly (readonly [string, string, Level, string])[] = [
  ["RF-08", "RF-07.other", "emergency", "RF-08"],
  ["RF-08", "RF-09.high", "emergency", "RF-08"],
  ["RF-08", "RF-19", "emergency", "RF-08"],
  ["RF-07.other", "RF-08", "emergency", "RF-07.other"],
  ["RF-07.other", "RF-03", "emergency", "RF-07.other"],
  ["RF-19", "RF-07.other", "emergency", "RF-19"],
  ["RF-19", "RF-08", "emergency", "RF-19"],
  ["RF-10.pad-an-hour", "RF-05.settled", "emergency", "RF-10.pad-an-hour"],
  ["RF-10.pad-an-hour", "RF-06.dizzy", "emergency", "RF-10.pad-an-hour"],
  ["RF-17", "RF-01", "emergency", "RF-17"],
  ["RF-17", "RF-02", "emergency", "RF-17"],
  ["RF-18.severe", "RF-06.fainted", "emergency", "RF-18.severe"],
  ["RF-18.severe", "RF-06", "emergency", "RF-18.severe"],
  ["RF-18.severe", "RF-10.pad-an-hour", "emergency", "RF-18.severe"],
  ["RF-23.infected", "RF-15", "call-now", "RF-23.infected"],
  ["RF-24.infected", "RF-15", "call-now", "RF-24.infected"],
  ["RF-27.sore", "RF-15", "call-now", "RF-27.sore"],
];

function raisedLevel(decision: ReturnType<typeof reporting>, id: string) {
  return decision.reasons.find(({ params }) => params["sign"] === id)?.params[
    "level"
  ];
}

describe("warnings together", () => {
  test.each(PAIRS)("%s beside %s is %s", (a, b, level, raised) => {
    const decision = reporting(a, b);
    expect(decision.level).toBe(level);
    expect(raisedLevel(decision, raised)).toBe(level);
    expect(raisedLevel(reporting(raised), raised)).toBe(LEVELS[raised]);
  });

  test("RF-18.severe beside dizziness alone is not raised", () => {
    expect(reporting("RF-18.severe", "RF-06.dizzy").level).toBe("call-now");
  });

  test("RF-13 beside another call-soon sign stays call-soon", () => {
    const decision = reporting("RF-13", "RF-28.burning");
    expect(decision.level).toBe("call-soon");
    expect(decision.care?.signs).toEqual(["RF-13", "RF-28.burning"]);
  });

  test("RF-27.sore beside feeling ill is a call now", () => {
    const ill = calm
      .copy()
      .signs(DAY, { ill: 1 }, { warnings: ["RF-27.sore"] });
    expect(ill.decide(DAY).level).toBe("call-now");
    const later = calm.copy().checkIn(DAY, { warnings: ["RF-27.sore"] });
    later.signs(DAY + 1, { ill: 1 });
    expect(later.decide(DAY + 1).level).toBe("call-now");
    later.goAhead(DAY + 1, "doctor", ["RF-27.sore"]);
    expect(later.decide(DAY + 1).level).toBe("call-now");
    expect(reporting("RF-27.sore").level).toBe("call-soon");
  });

  test.each([
    "RF-23.infected",
    "RF-24.infected",
  ])("%s beside feeling ill is a call now", (warning) => {
    expect(reporting(warning).level).toBe("call-soon");
    const ill = calm.copy().signs(DAY, { ill: 1 }, { warnings: [warning] });
    expect(ill.decide(DAY).level).toBe("call-now");
    const later = calm.copy().checkIn(DAY, { warnings: [warning] });
    later.signs(DAY + 1, { ill: 1 });
    expect(later.decide(DAY + 1).level).toBe("call-now");
  });

  test("RF-08 the day after a headache still open makes both an emergency", () => {
    const story = calm.copy().checkIn(DAY, { warnings: ["RF-07.other"] });
    expect(story.decide(DAY).level).toBe("call-now");
    story.checkIn(DAY + 1, { warnings: ["RF-08"] });
    const decision = story.decide(DAY + 1);
    expect(decision.care?.signs).toEqual(["RF-07.other", "RF-08"]);
    expectGolden("rf-08-after-headache", decision);
  });

  test("H-WARNING two qualifiers of one sign are two, each with its own way out", () => {
    const story = calm.copy();
    story.checkIn(DAY, { warnings: ["RF-23.fever", "RF-23.gaping"] });
    story.goAhead(DAY + 1, "doctor", ["RF-23.fever"]).checkIn(DAY + 1);
    expect(holds(story.decide(DAY + 1))).toEqual(["warning:RF-23.gaping"]);
    story.goAhead(DAY + 1, "midwife", ["RF-23"]);
    expect(holds(story.decide(DAY + 1))).toEqual([]);
  });
});

describe("what a warning keeps shut", () => {
  test("S-WARNING an emergency leaves nothing but what to do", () => {
    const decision = reporting("RF-01");
    expect(decision.sessions).toEqual([]);
    expect(decision.care?.contacts).toEqual(["emergency-number"]);
    expectGolden("rf-01-chest", decision);
  });

  test("RF-04 leads to the emergency number and a crisis line", () => {
    const decision = reporting("RF-04");
    expect(decision.care?.contacts).toEqual([
      "emergency-number",
      "crisis-line",
    ]);
    expectGolden("rf-04-harm", decision);
  });

  test("RF-06.dizzy keeps every gate but restore shut", () => {
    const decision = reporting("RF-06.dizzy");
    expect(holdOf(decision, "warning:RF-06.dizzy").scope).toContain(
      "reconnect",
    );
    expect(
      decision.gates.filter(({ open }) => open).map(({ gate }) => gate),
    ).toEqual(["restore"]);
    expectGolden("rf-06-dizzy", decision);
  });

  test("RF-22.persistent leaves reconnect open, and breath, pelvic floor and an easy walk", () => {
    const decision = reporting("RF-22.persistent");
    const scope = holdOf(decision, "warning:RF-22.persistent").scope;
    expect(scope).not.toContain("reconnect");
    expect(scope).toContain("brisk");
    expect(kinds(decision)).toEqual(["breath", "walk"]);
    expectGolden("rf-22-persistent", decision);
  });

  test("RF-29 alone pauses the plan, whatever else is well", () => {
    const decision = reporting("RF-29");
    expect(decision.sessions).toEqual([]);
    expectGolden("rf-29-not-right", decision);
  });

  test("RF-18.one-sided after an early loss is an emergency", () => {
    const loss = screened({ gestationWeeks: 7, outcome: "ended-early" });
    loss.clear(1, 5).checkIn(6, { warnings: ["RF-18.one-sided"] });
    const decision = loss.decide(6);
    expect(decision.level).toBe("emergency");
    expectGolden("rf-18-one-sided-early-loss", decision);
  });

  test("RF-15 counts with nothing else answered", () => {
    const story = calm.copy().raw(DAY, {
      kind: "check-in",
      warnings: ["RF-15"],
    });
    const decision = story.decide(DAY);
    expect(decision.level).toBe("call-now");
    expect(decision.missing).toContain("check-in:signs");
    expect(rules(decision)).toContain("S-ASK");
    expectGolden("rf-15-alone", decision);
  });

  test("RF-14 during a period is a warning all the same", () => {
    const story = calm.copy();
    story.checkIn(DAY, { warnings: ["RF-14"], period: "yes" });
    expect(story.decide(DAY).level).toBe("call-now");
  });
});

describe("whom to call, by the time since", () => {
  const roles = (day: number, warning: string) => {
    const story = screened().checkIn(day, { warnings: [warning] });
    return story.decide(day).care?.contacts;
  };

  test("RF-15 goes to the maternity unit for four weeks, then to the usual doctor", () => {
    expect(roles(28, "RF-15")?.[0]).toBe("maternity-unit");
    expect(roles(29, "RF-15")?.[0]).toBe("usual-doctor");
    expect(roles(700, "RF-15")).toContain("urgent-line");
  });

  test("RF-13 goes to the usual doctor after a year; the level stays", () => {
    expect(roles(365, "RF-13")?.[0]).toBe("midwife-or-doctor");
    expect(roles(366, "RF-13")).toEqual(["usual-doctor", "urgent-line"]);
    const late = screened()
      .checkIn(800, { warnings: ["RF-17"] })
      .decide(800);
    expect(late.level).toBe("call-now");
  });
});

describe("what is named at a warning", () => {
  test("S-WARNING an emergency names whatever calls now, its own signs first", () => {
    const decision = reporting("RF-06.dizzy", "RF-10.pad-an-hour");
    expect(decision.care?.signs).toEqual(["RF-10.pad-an-hour", "RF-06.dizzy"]);
    const late = reporting("RF-13", "RF-01");
    expect(late.care?.signs).toEqual(["RF-01"]);
  });

  test("S-WARNING a call that cannot wait stands beside no prompt and no schedule", () => {
    for (const warning of ["RF-01", "RF-15"]) {
      const story = screened().checkIn(3, {
        warnings: [warning],
        mood: { low: "yes", interest: "no" },
      });
      const told = rules(story.decide(3));
      expect(told).toEqual(["S-WARNING", "P-MOOD"]);
    }
  });

  test("S-PELVIC-CALL sends to a physio too, a wound as well, other signs do not", () => {
    const roles = (story: Story) => story.decide(DAY).care?.contacts;
    const soon = ["midwife-or-doctor", "pelvic-physio"];
    expect(roles(calm.copy().signs(DAY, { bulge: 1 }))).toEqual(soon);
    expect(roles(calm.copy().signs(DAY, { "scar-pain": 1 }))).toEqual(soon);
    const kidney = calm.copy().screen(DAY, { answers: { "GP-k": "past" } });
    expect(roles(kidney.checkIn(DAY))).toEqual(["midwife-or-doctor"]);
    expect(roles(kidney.signs(DAY, { bulge: 1 }))).toEqual(soon);
  });
});

describe("pains that open a warning question", () => {
  const ASKING = [
    ["calf", "RF-17", "call-now"],
    ["abdomen", "RF-18", "emergency"],
    ["head", "RF-07", "emergency"],
    ["breast", "RF-27", "call-now"],
  ] as const;

  test.each(
    ASKING,
  )("S-PAIN-SITE-ASKS an unanswered pain of the %s counts as %s", (site, warning, level) => {
    const story = calm.copy();
    story.raw(DAY, {
      kind: "check-in",
      signs: "none",
      pain: [{ site, score: 2 }],
    });
    const open = story.decide(DAY);
    expect(open.level).toBe(level);
    expect(open.care?.signs).toEqual([warning]);
    expect(rules(open)).toContain("S-PAIN-SITE-ASKS");
    expect(exitsOf(open, `warning:${warning}`)).toEqual(["X-GO-AHEAD"]);
    story.raw(DAY, { kind: "check-in", warnings: "none" });
    const answered = story.decide(DAY);
    expect(answered.care).toBeNull();
    expect(rules(answered)).not.toContain("S-PAIN-SITE-ASKS");
  });

  test("S-PAIN-SITE-ASKS asks again at once where the pain came after the answer", () => {
    const story = calm.copy().checkIn(DAY);
    story.walk(DAY, 10, { pain: [{ site: "calf", score: 2 }] });
    expect(story.decide(DAY).missing).toEqual(["RF-17"]);
    const told = story.copy().checkIn(DAY, {
      pain: [{ site: "calf", score: 2 }],
    });
    expect(told.decide(DAY).missing).toEqual([]);
    const warned = story.copy().checkIn(DAY, { warnings: ["RF-17"] });
    expect(warned.decide(DAY).missing).toEqual([]);
    const chest = calm.copy().checkIn(DAY);
    chest.walk(DAY, 10, { pain: [{ site: "chest", score: 1 }] });
    expect(chest.decide(DAY).level).toBe("emergency");
    expect(chest.decide(DAY).missing).toEqual([]);
  });

  test("RF-17 is not implied by a calf pain whose question was answered no", () => {
    const pain = [{ site: "calf", score: 2 }];
    const decision = calm.copy().checkIn(DAY, { pain }).decide(DAY);
    expect(decision.level).toBe("go");
    expect(holds(decision)).toEqual([]);
  });

  test("RF-01 stands behind every chest pain, its question answered or not", () => {
    const pain = [{ site: "chest", score: 1 }];
    const answered = calm.copy().checkIn(DAY, { pain }).decide(DAY);
    expect(answered.level).toBe("emergency");
    expect(answered.care?.signs).toEqual(["RF-01"]);
    const none = [{ site: "chest", score: 0 }];
    expect(calm.copy().checkIn(DAY, { pain: none }).decide(DAY).level).toBe(
      "go",
    );
  });

  test("S-PAIN-SITE-ASKS a calf pain told in a session waits for that day's check-in, also one written later", () => {
    const story = calm
      .copy()
      .session(
        DAY,
        [{ movement: "two-leg-calf-raise", sets: 1, reps: 6, effort: 4 }],
        { pain: [{ site: "calf", score: 2 }] },
      );
    expect(story.decide(DAY).care?.signs).toEqual(["RF-17"]);
    expectGolden("s-pain-site-asks-session", story.decide(DAY));
    story.checkIn(DAY + 1);
    expect(story.decide(DAY + 1).level).toBe("call-now");
    const on: CivilDate = story.date(DAY);
    const at = `${story.date(DAY + 1)}T21:00:00+00:00`;
    story.checkIn(DAY, {}, { on, at });
    expect(story.decide(DAY + 1).level).toBe("go");
  });
});

describe("warnings of a pregnancy", () => {
  test("PG-fluid in a pregnancy is a call now", () => {
    const story = screened({ outcome: "pregnant" }).checkIn(3, {
      warnings: ["PG-fluid"],
    });
    const decision = story.decide(3);
    expect(decision.level).toBe("call-now");
    expect(decision.phase).toBe("pregnant");
    expectGolden("pg-fluid", decision);
  });

  test("PG-bleeding any bleeding told as a sign counts as it while pregnant", () => {
    for (const signs of [{ bleeding: 1 }, { "bleeding-up": 1 }] as const) {
      const story = screened({ outcome: "pregnant" }).signs(3, signs);
      expect(story.decide(3).care?.signs).toEqual(["PG-bleeding"]);
    }
    const maybe = calm
      .copy()
      .signs(DAY, { bleeding: 1 }, { pregnant: "unsure" });
    expect(maybe.decide(DAY).level).toBe("call-now");
    expect(maybe.decide(DAY).care?.contacts[0]).toBe("maternity-unit");
    expect(calm.copy().signs(DAY, { bleeding: 1 }).decide(DAY).level).toBe(
      "go",
    );
    expectGolden("pg-bleeding-perhaps-pregnant", maybe.decide(DAY));
  });

  test("PG-bleeding a period told while pregnant, or perhaps, counts as it", () => {
    const told = (period: "yes" | "no" | "unsure") =>
      calm.copy().checkIn(DAY, { period, pregnant: "unsure" }).decide(DAY);
    expect(told("yes").care?.signs).toEqual(["PG-bleeding"]);
    expect(told("unsure").care?.signs).toEqual(["PG-bleeding"]);
    expect(told("yes").holds[0]?.entries).toHaveLength(1);
    expect(told("no").care).toBeNull();
    const both = calm.copy().checkIn(DAY, { period: "yes", pregnant: "yes" });
    both.checkIn(DAY, { period: "no" });
    expect(both.decide(DAY).care?.signs).toEqual(["PG-bleeding"]);
    const not = calm.copy().checkIn(DAY, { period: "yes", pregnant: "no" });
    expect(not.decide(DAY).level).toBe("go");
  });

  test("PG-movement ends by a midwife's word of a later day", () => {
    const story = screened({ outcome: "pregnant" }).checkIn(3, {
      warnings: ["PG-movement"],
    });
    story.goAhead(3, "midwife", ["PG-movement"]).checkIn(4);
    expect(story.decide(4).level).toBe("call-now");
    story.goAhead(4, "midwife", ["PG-movement"]);
    expect(story.decide(4).level).toBe("go");
  });

  test("PG-tightening leaves nothing on offer", () => {
    const story = screened({ outcome: "pregnant" });
    story.checkIn(3, { warnings: ["PG-tightening"] });
    expect(story.decide(3).sessions).toEqual([]);
    expect(kinds(story.copy().checkIn(2).decide(2))).toEqual(["breath"]);
  });
});
