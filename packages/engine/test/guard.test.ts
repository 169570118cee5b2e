import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { checkArrows } from "../../../tools/arrow/rules.ts";
import { buildTree } from "../../../tools/arrow/tree.ts";
import { REPOSITORY, readTree } from "../../../tools/tree-files.ts";
import { guard } from "../src/guard/guard.ts";
import { scanOf } from "../src/guard/raw-journal.ts";
import type { Decision, Entry, Journal } from "../src/index.ts";
import { checkDecision, GUARD_CONDITIONS } from "../src/index.ts";
import { HEALTHY, NO_TOPICS, program, screened, Story } from "./kit/story.ts";
import {
  endedLater,
  withHold,
  withItems,
  withRun,
  withShutGate,
} from "./kit/tamper.ts";

/** What a decision breaks, seen from a journal. */
function broken(
  entries: readonly Entry[],
  decision: Decision,
  unread: Journal["unread"] = [],
): readonly string[] {
  return checkDecision({ entries, unread }, decision);
}

/** A story lived forward, and days of it that the conditions need. */
interface Ground {
  readonly story: Story;
  /** First day with a strength session that has a weight, and nothing that jolts. */
  readonly weighted: number;
  /** First day with an impact item. */
  readonly impact: number;
  /** First day with a run, and the fourth week of running. */
  readonly run: number;
  readonly laterRun: number;
}

let ground: Ground;

const LAST = 168;
const EARLY = 30;

beforeAll(() => {
  const story = screened({ days: [1, 2, 3, 4, 5, 6, 7] }).forward(0, LAST);
  const days = Array.from({ length: LAST - 42 }, (_, place) => place + 42);
  const find = (from: number, is: (decision: Decision) => boolean): number => {
    const found = days.find((day) => day >= from && is(at(story, day)));
    if (found === undefined) throw new Error("no such day");
    return found;
  };
  const run = find(84, hasRun);
  ground = {
    story,
    weighted: find(
      42,
      (decision) => hasWeight(decision) && !hasImpact(decision),
    ),
    impact: find(42, hasImpact),
    run,
    laterRun: find(run + 24, hasRun),
  };
});

/** The decision of a morning: nothing of the day's exercise is done yet. */
function at(story: Story, day: number): Decision {
  return morning(story, day).decide(day);
}

/** The story up to the check-in of a day. */
function morning(story: Story, day: number): Story {
  const begun = new Story(story.ended, null);
  const date = story.date(day);
  const kinds = new Set(["check-in", "screen"]);
  begun.entries.push(
    ...story.entries.filter(
      (entry) =>
        entry.on < date || (entry.on === date && kinds.has(entry.kind)),
    ),
  );
  return begun;
}

function items(
  decision: Decision,
): readonly (readonly [string, number | null, number])[] {
  return decision.sessions.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.items.map((item) => [item.family, item.kg, item.impact] as const),
    ),
  );
}

function hasRun(decision: Decision): boolean {
  return decision.sessions.some(({ run }) => run !== null);
}

function hasImpact(decision: Decision): boolean {
  return items(decision).some(([, , impact]) => impact > 0);
}

function hasWeight(decision: Decision): boolean {
  return items(decision).some(([, kg]) => kg !== null);
}

/** A decision without what may take the place of its walk: that has conditions of its own. */
function walking(decision: Decision): Decision {
  const { sessions } = decision;
  return {
    ...decision,
    sessions: sessions.filter(({ id }) => !id.includes("/walk-")),
  };
}

/** A morning of the ground with its decision, and the same journal with something more in it. */
function told(day: number): {
  readonly before: Story;
  readonly decision: Decision;
  readonly with: (more: (story: Story) => Story) => readonly Entry[];
} {
  const before = morning(ground.story, day);
  const decision = walking(before.decide(day));
  return {
    before,
    decision,
    with: (more) => {
      const extra = more(new Story(before.ended, null)).entries;
      return [
        ...before.entries,
        ...extra.map((entry, place) => ({
          ...entry,
          id: `01930000-0000-7000-8000-${String(place).padStart(12, "0")}`,
        })),
      ];
    },
  };
}

/** What the planner itself makes of a journal; the guard must have nothing to say. */
function agrees(
  entries: readonly Entry[],
  story: Story,
  day: number,
): Decision {
  const own = new Story(story.ended, null);
  own.entries.push(...entries);
  const decision = own.decide(day);
  expect(broken(entries, decision)).toEqual([]);
  expect(decision.reasons.map(({ rule }) => rule)).not.toContain("GUARD");
  return decision;
}

describe("what was reported, and what is not known", () => {
  test("GU-01 an emergency offers nothing, not even breath", () => {
    const { before, decision } = told(EARLY);
    const entries = told(EARLY).with((story) =>
      story.checkIn(EARLY, { warnings: ["RF-01"] }),
    );
    const emergency = agrees(entries, before, EARLY);
    expect(emergency.level).toBe("emergency");
    expect(emergency.sessions).toEqual([]);
    const breath = decision.sessions.filter(({ kind }) => kind === "breath");
    expect(breath).toHaveLength(1);
    expect(broken(entries, { ...emergency, sessions: breath })).toEqual([
      "GU-01",
      "GU-39",
    ]);
  });

  test("GU-02 a warning that nobody has spoken about leaves a care level and no work", () => {
    const { before, decision, with: also } = told(EARLY);
    const entries = also((story) =>
      story.checkIn(EARLY - 3, { warnings: ["RF-13"] }),
    );
    expect(agrees(entries, before, EARLY).level).toBe("call-soon");
    expect(broken(entries, decision)).toEqual(["GU-02"]);
    const spoken = also((story) =>
      story
        .checkIn(EARLY - 3, { warnings: ["RF-13"] })
        .goAhead(EARLY - 2, "doctor", ["RF-13"]),
    );
    expect(broken(spoken, decision)).toEqual([]);
  });

  test("GU-03 no work without a complete check-in today", () => {
    const { before, decision } = told(EARLY);
    const date = before.date(EARLY);
    const entries = before.entries.filter(
      ({ kind, on }) => kind !== "check-in" || on !== date,
    );
    expect(agrees(entries, before, EARLY).level).toBe("ask");
    expect(broken(entries, decision)).toEqual(["GU-03"]);
  });

  test("GU-06 a pelvic sign today is at least a stop and leaves single sets", () => {
    const { before, decision, with: also } = told(ground.weighted);
    const entries = also((story) =>
      story.signs(ground.weighted, { heaviness: 1 }),
    );
    expect(agrees(entries, before, ground.weighted).level).toBe("stop");
    expect(broken(entries, decision)).toEqual(["GU-06"]);
    const calm = { ...decision, sessions: [] };
    expect(broken(entries, calm)).toEqual(["GU-06"]);
  });

  test("GU-10 an open topic leaves no weight", () => {
    const { before, decision, with: also } = told(ground.weighted);
    const entries = also((story) =>
      story.screen(ground.weighted, { answers: { "GP-k": "past" } }),
    );
    expect(agrees(entries, before, ground.weighted).level).toBe("call-soon");
    expect(broken(entries, decision)).toEqual(["GU-10"]);
  });

  test("GU-10 a topic answered yes leaves a care level and no work, an unsure one no rebuild", () => {
    const { before, decision, with: also } = told(EARLY);
    for (const answer of ["past", "now", "unsure"] as const) {
      const entries = also((story) =>
        story.screen(EARLY, { answers: { "GP-k": answer } }),
      );
      agrees(entries, before, EARLY);
      expect(broken(entries, decision)).toEqual(["GU-10"]);
      const spoken = also((story) =>
        story
          .screen(EARLY, { answers: { "GP-k": answer } })
          .goAhead(EARLY, "doctor", ["GP-k"]),
      );
      expect(broken(spoken, decision)).toEqual([]);
    }
  });

  test("GU-12 bleeding from day 56 leaves a care level and no work", () => {
    const day = ground.run;
    const { before, decision, with: also } = told(day);
    const entries = also((story) => story.signs(day, { bleeding: 1 }));
    expect(agrees(entries, before, day).level).toBe("call-soon");
    expect(broken(entries, decision)).toEqual(["GU-12"]);
    const period = also((story) =>
      story.signs(day, { bleeding: 1 }, { period: "yes" }),
    );
    expect(broken(period, decision)).toEqual([]);
  });

  test("GU-13 bleeding that rose leaves breath alone", () => {
    const { before, decision, with: also } = told(EARLY);
    const entries = also((story) => story.signs(EARLY, { "bleeding-up": 1 }));
    agrees(entries, before, EARLY);
    expect(broken(entries, decision)).toEqual(["GU-13"]);
  });

  test("GU-14 illness leaves breath alone", () => {
    const { before, decision, with: also } = told(EARLY);
    const entries = also((story) => story.signs(EARLY, { ill: 2 }));
    agrees(entries, before, EARLY);
    expect(broken(entries, decision)).toEqual(["GU-14"]);
  });

  test("GU-15 a groin pain with a limp leaves a care level until somebody's word", () => {
    const { before, decision, with: also } = told(ground.weighted);
    const pain = [{ site: "groin", score: 1, limp: true }];
    const day = ground.weighted;
    const entries = also((story) => story.checkIn(day - 5, { pain }));
    expect(agrees(entries, before, day).level).toBe("call-soon");
    expect(broken(entries, decision)).toEqual(["GU-15"]);
    const spoken = also((story) =>
      story.checkIn(day - 5, { pain }).goAhead(day - 4, "doctor", ["groin"]),
    );
    expect(broken(spoken, decision)).toEqual([]);
  });

  test("GU-16 a bone pain today leaves no impact and no run", () => {
    for (const day of [ground.impact, ground.run]) {
      const { before, decision, with: also } = told(day);
      const pain = [{ site: "shin", score: 1 }];
      const entries = also((story) => story.checkIn(day, { pain }));
      agrees(entries, before, day);
      expect(broken(entries, decision)).toEqual(["GU-16"]);
    }
  });

  test("GU-19 something unreadable about today leaves no work", () => {
    const { before, decision } = told(EARLY);
    const unread: Journal["unread"] = [
      {
        line: 3,
        path: "",
        reason: "not-json",
        id: null,
        on: decision.day,
        writtenOn: null,
        after: null,
        params: {},
      },
    ];
    const own = new Story(before.ended, null);
    own.entries.push(...before.entries);
    own.unread.push(...unread);
    expect(broken(own.entries, own.decide(EARLY), unread)).toEqual([]);
    expect(broken(before.entries, decision, unread)).toEqual(["GU-19"]);
  });

  test("GU-26 ask and call-soon offer breath, pelvic floor and easy walks", () => {
    const { before, decision } = told(EARLY);
    expect(broken(before.entries, { ...decision, level: "ask" })).toEqual([
      "GU-26",
    ]);
    const quiet = decision.sessions.filter(({ kind }) =>
      ["breath", "walk"].includes(kind),
    );
    const asked = { ...decision, level: "ask" as const, sessions: quiet };
    expect(broken(before.entries, asked)).toEqual([]);
    const late = told(ground.run);
    const walks = late.decision.sessions.filter(({ kind }) => kind === "walk");
    expect(walks.map(({ minutes }) => minutes)).toEqual([30]);
    const brisk = { ...late.decision, level: "ask" as const, sessions: walks };
    expect(broken(late.before.entries, brisk)).toEqual(["GU-26"]);
  });

  test("GU-27 a stop offers single sets without weight at effort 5", () => {
    const { before, decision } = told(ground.weighted);
    const stop = { ...decision, level: "stop" as const };
    expect(broken(before.entries, stop)).toEqual(["GU-27"]);
    const gentle = withItems(stop, (item) => ({
      ...item,
      sets: 1,
      kg: null,
      effortMax: 5,
    }));
    expect(broken(before.entries, gentle)).toEqual([]);
  });

  test("GU-29 a pelvic sign waits for three clear check-ins, a stronger one for seven", () => {
    const day = ground.run;
    const { decision, with: also } = told(day);
    const days = (ago: number, leak: 1 | 2): readonly string[] =>
      broken(
        also((story) => story.signs(day - ago, { leak })),
        decision,
      );
    expect([days(2, 1), days(3, 1)]).toEqual([["GU-29"], []]);
    expect([days(6, 2), days(7, 2)]).toEqual([["GU-29"], []]);
    const pain = [{ site: "low-back", score: 4 }];
    const back = also((story) => story.checkIn(day - 6, { pain }));
    expect(broken(back, decision)).toEqual(["GU-29"]);
    agrees(back, ground.story, day);
  });

  test("GU-30 an unanswered topic leaves no weight", () => {
    const { before, decision } = told(ground.weighted);
    const { "GP-a": _, ...answers } = NO_TOPICS;
    const entries = before.entries.map((entry) =>
      entry.kind === "screen" ? { ...entry, answers } : entry,
    );
    agrees(entries, before, ground.weighted);
    expect(broken(entries, decision)).toEqual(["GU-30"]);
  });

  test("GU-34 a clock that stands before something written leaves no run", () => {
    const { before, decision, with: also } = told(ground.run);
    const later = { at: `${before.date(ground.run + 2)}T08:00:00Z` };
    const entries = also((story) =>
      story.raw(ground.run, { kind: "note", text: "later", ...later }),
    );
    expect(broken(entries, decision)).toEqual([]);
    const unsure = entries.map((entry) =>
      entry.kind === "check-in" && entry.on === decision.day
        ? { ...entry, ...later }
        : entry,
    );
    agrees(unsure, before, ground.run);
    expect(broken(unsure, decision)).toEqual(["GU-34"]);
  });

  test("GU-37 a bulge leaves a care level until somebody's word", () => {
    const { before, decision, with: also } = told(EARLY);
    for (const sign of ["bulge", "scar-pain"]) {
      const entries = also((story) => story.signs(EARLY - 9, { [sign]: 1 }));
      expect(agrees(entries, before, EARLY).level).toBe("call-soon");
      expect(broken(entries, decision)).toEqual(["GU-37"]);
    }
  });
});

describe("what calls now", () => {
  /** What was told in the story, the level of it, and what is left of that on paper. */
  const URGENT = [
    ["RF-15", "call-now"],
    ["RF-18.severe", "call-now"],
    ["RF-01", "emergency"],
    ["RF-06", "emergency"],
    ["RF-06.fainted", "emergency"],
    ["RF-22.sudden", "emergency"],
  ] as const;

  test.each(URGENT)("GU-39 %s leaves nothing on offer", (warning, level) => {
    const { before, with: also } = told(EARLY);
    const entries = also((story) =>
      story.checkIn(EARLY - 3, { warnings: [warning] }),
    );
    const own = agrees(entries, before, EARLY);
    expect(own.level).toBe(level);
    const care = own.care && { ...own.care, level: "call-soon" as const };
    const soon = { ...own, level: "call-soon" as const, care };
    expect(broken(entries, soon)).toContain("GU-39");
    const spoken = also((story) =>
      story
        .checkIn(EARLY - 3, { warnings: [warning] })
        .goAhead(EARLY - 3, "doctor", [warning]),
    );
    expect(broken(spoken, soon)).toContain("GU-39");
    const later = also((story) =>
      story
        .checkIn(EARLY - 3, { warnings: [warning] })
        .goAhead(EARLY - 2, "doctor", [warning]),
    );
    expect(broken(later, soon)).not.toContain("GU-39");
  });

  test("GU-39 a topic answered now does so too", () => {
    const { before, with: also } = told(EARLY);
    const entries = also((story) =>
      story.screen(EARLY, { answers: { "GP-h": "now" } }),
    );
    const own = agrees(entries, before, EARLY);
    expect(own.level).toBe("call-now");
    const care = own.care && { ...own.care, level: "call-soon" as const };
    const soon = { ...own, level: "call-soon" as const, care };
    expect(broken(entries, soon)).toEqual(["GU-39"]);
  });

  test.each(URGENT)("GU-40 %s is at its own level", (warning, level) => {
    const { before, with: also } = told(EARLY);
    const entries = also((story) =>
      story.checkIn(EARLY - 3, { warnings: [warning] }),
    );
    const own = agrees(entries, before, EARLY);
    const care = own.care && { ...own.care, level: "call-now" as const };
    const weaker = { ...own, level: "call-now" as const, care };
    expect(broken(entries, weaker)).toEqual(
      level === "emergency" ? ["GU-40"] : [],
    );
  });

  test("GU-40 every warning, qualifier and topic of the program agrees with the guard's own table", () => {
    const { before, with: also } = told(EARLY);
    const warned = program.warnings
      .flatMap(({ id, qualifiers }) => [
        id,
        ...Object.keys(qualifiers).map((name) => `${id}.${name}`),
      ])
      .map((id) => [id, { kind: "check-in", warnings: [id] }] as const);
    // Bleeding is a topic only later, and has a condition of its own.
    const asked = program.topics
      .filter(({ id }) => id !== "GP-p")
      .map(
        ({ id }) => [id, { kind: "screen", answers: { [id]: "now" } }] as const,
      );
    for (const [id, entry] of [...warned, ...asked]) {
      const entries = also((story) => story.raw(EARLY, entry));
      const own = agrees(entries, before, EARLY);
      const go = broken(entries, { ...own, level: "go", care: null });
      expect([id, go.includes("GU-39"), go.includes("GU-40")]).toEqual([
        id,
        own.level !== "call-soon",
        own.level === "emergency",
      ]);
    }
  });
});

describe("time, the body and what was agreed", () => {
  test("GU-04 no impact before day 42", () => {
    const { story, impact } = ground;
    const { decision, before } = told(impact);
    const short = endedLater(before, impact - 41).map((entry) =>
      entry.kind === "profile" ? { ...entry, gestationWeeks: 9 } : entry,
    );
    expect(broken(short, decision)).toEqual(["GU-04"]);
    const enough = endedLater(before, impact - 42).map((entry) =>
      entry.kind === "profile" ? { ...entry, gestationWeeks: 9 } : entry,
    );
    expect(broken(enough, decision)).toEqual([]);
    agrees(before.entries, story, impact);
  });

  test("GU-05 no run before the policy's floor", () => {
    const { decision, before } = told(ground.run);
    const at83 = endedLater(before, ground.run - 83);
    expect(broken(at83, decision)).toEqual(["GU-05"]);
    const at84 = endedLater(before, ground.run - 84);
    expect(broken(at84, decision)).toEqual([]);
    expect(broken(at84, { ...decision, policy: "staged-2026" })).toEqual([
      "GU-05",
    ]);
    expect(broken(at84, { ...decision, policy: "consensus-2024" })).toEqual([
      "GU-05",
    ]);
    const forked = { ...decision, policy: "club-2031" };
    expect(broken(at84, forked)).toEqual([]);
    expect(broken(at83, forked)).toEqual(["GU-05"]);
    const agreed = new Story(before.date(ground.run - 83), null);
    const word = agreed.goAhead(20, "doctor", ["running"]).entries;
    expect(broken([...at83, ...word], forked)).toEqual([]);
  });

  test("GU-05 after twelve to nineteen weeks week 6 counts once exercise was agreed to", () => {
    const { decision, before } = told(ground.run);
    const at60 = endedLater(before, ground.run - 60).map((entry) =>
      entry.kind === "profile" ? { ...entry, gestationWeeks: 15 } : entry,
    );
    expect(broken(at60, decision)).toEqual(["GU-05"]);
    const word = new Story(before.date(ground.run - 60), null);
    const agreed = word.goAhead(10, "doctor", ["exercise"]).entries;
    expect(broken([...at60, ...agreed], decision)).toEqual([]);
  });

  test("GU-11 in pregnancy no strength without a go-ahead for exercise", () => {
    const { before, decision, with: also } = told(EARLY);
    const entries = also((story) =>
      story.checkIn(EARLY, { pregnant: "unsure" }),
    );
    expect(agrees(entries, before, EARLY).phase).toBe("pregnant");
    expect(broken(entries, decision)).toEqual(["GU-11"]);
  });

  test("GU-17 no impact after a major tear without a go-ahead for it", () => {
    const { before, decision } = told(ground.impact);
    const entries = before.entries.map((entry) =>
      entry.kind === "profile"
        ? { ...entry, tear: "third-fourth" as const }
        : entry,
    );
    agrees(entries, before, ground.impact);
    expect(broken(entries, decision)).toEqual(["GU-17"]);
    const early = new Story(before.ended, null).goAhead(41, "doctor", [
      "impact",
    ]);
    expect(broken([...entries, ...early.entries], decision)).toEqual(["GU-17"]);
    const late = new Story(before.ended, null).goAhead(42, "doctor", [
      "impact",
    ]);
    expect(broken([...entries, ...late.entries], decision)).toEqual([]);
  });

  test("GU-18 after a caesarean, an operation or an unknown birth nothing that lifts before rebuild may open", () => {
    const { before, decision } = told(EARLY);
    for (const birth of ["caesarean", "surgery", "unknown"] as const) {
      const entries = before.entries.map((entry) =>
        entry.kind === "profile" ? { ...entry, birth } : entry,
      );
      const own = agrees(entries, before, EARLY);
      expect(own.sessions.map(({ kind }) => kind)).toContain("strength");
      expect(broken(entries, decision)).toEqual(["GU-18"]);
    }
    const late = told(ground.weighted);
    const surgery = endedLater(late.before, ground.weighted - 55).map(
      (entry) =>
        entry.kind === "profile"
          ? { ...entry, birth: "surgery" as const }
          : entry,
    );
    const agreed = new Story(late.before.date(ground.weighted - 55), null);
    const word = agreed.goAhead(30, "doctor", ["exercise"]).entries;
    expect(broken([...surgery, ...word], late.decision)).toEqual(["GU-18"]);
  });

  test("GU-20 a pause leaves breath alone", () => {
    const { before, decision, with: also } = told(EARLY);
    const entries = also((story) => story.raw(EARLY - 2, { kind: "pause" }));
    agrees(entries, before, EARLY);
    expect(broken(entries, decision)).toEqual(["GU-20"]);
  });

  test("GU-21 the first fourteen days hold a breath card and nothing else", () => {
    const { decision, before } = told(15);
    expect(broken(endedLater(before, 2), decision)).toEqual(["GU-21"]);
    expect(broken(endedLater(before, 1), decision)).toEqual([]);
  });

  test("GU-21 a short pregnancy opens them, a longer one with the word on exercise, and none that an operation ended", () => {
    const { decision, before } = told(15);
    const after = (fields: object): readonly Entry[] =>
      endedLater(before, 2).map((entry) =>
        entry.kind === "profile" ? { ...entry, ...fields } : entry,
      );
    expect(broken(after({ gestationWeeks: 11 }), decision)).toEqual([]);
    const surgery = after({ gestationWeeks: 11, birth: "surgery" });
    expect(broken(surgery, decision)).toContain("GU-21");
    const longer = after({ gestationWeeks: 15 });
    expect(broken(longer, decision)).toEqual(["GU-21"]);
    const word = new Story(before.date(2), null);
    const agreed = word.goAhead(3, "midwife", ["exercise"]).entries;
    expect(broken([...longer, ...agreed], decision)).toEqual([]);
  });

  test("GU-25 no impact unless healed and comfortable", () => {
    const { before, decision, with: also } = told(ground.impact);
    for (const healed of ["no", "unsure"] as const) {
      const entries = also((story) => story.screen(ground.impact, { healed }));
      agrees(entries, before, ground.impact);
      expect(broken(entries, decision)).toEqual(["GU-25"]);
    }
  });

  test("GU-31 before day 28 only what reconnect holds, before day 42 no weight", () => {
    const { decision, before } = told(EARLY);
    expect(broken(endedLater(before, EARLY - 27), decision)).toEqual(["GU-31"]);
    const late = told(ground.weighted);
    const at41 = endedLater(late.before, ground.weighted - 41);
    expect(broken(at41, late.decision)).toEqual(["GU-31"]);
  });
});

describe("doses, running and the decision's own shape", () => {
  test("GU-07 no run unless every check was once logged at its dose", () => {
    const { before, decision } = told(ground.run);
    for (const check of ["hop", "landings"]) {
      const entries = before.entries.filter(
        (entry) => entry.kind !== "check" || entry.check !== check,
      );
      agrees(entries, before, ground.run);
      expect(broken(entries, decision)).toEqual(["GU-07"]);
    }
  });

  test("GU-08 no run over a tenth longer than the longest of thirty days", () => {
    const day = ground.run + 2;
    const { before, decision } = told(day);
    expect(hasRun(decision)).toBe(true);
    expect(broken(before.entries, withRun(decision, { bouts: 12 }))).toEqual([
      "GU-08",
    ]);
    const short = (seconds: number): readonly Entry[] =>
      before.entries.map((entry) =>
        entry.kind === "run" ? { ...entry, runSeconds: seconds } : entry,
      );
    const zero = withRun(decision, { bouts: 4, step: 0 });
    expect(broken(short(60), zero)).toEqual([]);
    expect(broken(short(60), withRun(zero, { bouts: 5 }))).toEqual(["GU-08"]);
    expect(broken(short(240), decision)).toEqual(["GU-08"]);
    const again = new Story(before.ended, null).run(day - 6, 240).entries;
    expect(broken([...short(240), ...again], decision)).toEqual([]);
  });

  test("GU-09 no run the day after a run, and no fourth in seven days", () => {
    const day = ground.run;
    const { decision, with: also } = told(day);
    const yesterday = also((story) => story.run(day - 1, 480));
    agrees(yesterday, ground.story, day);
    expect(broken(yesterday, decision)).toEqual(["GU-09"]);
    const hops = also((story) =>
      story.check(day - 1, "hop", { left: 10, right: 10 }),
    );
    expect(broken(hops, decision)).toEqual(["GU-09"]);
    const three = also((story) =>
      story
        .run(day - 6, 480)
        .run(day - 4, 480)
        .run(day - 2, 480),
    );
    expect(broken(three, decision)).toEqual(["GU-09"]);
    const two = also((story) => story.run(day - 4, 480).run(day - 2, 480));
    expect(broken(two, decision)).toEqual([]);
  });

  test("GU-22 effort, sets and early weights stay within their bounds", () => {
    const { before, decision } = told(ground.weighted);
    expect(ground.weighted).toBeLessThan(84);
    const bounds = [{ effortMax: 8 }, { sets: 0 }, { kg: 15.25 }];
    for (const change of bounds) {
      const tampered = withItems(decision, (item) =>
        item.kg === null ? item : { ...item, ...change },
      );
      expect(broken(before.entries, tampered)).toEqual(["GU-22"]);
    }
    const heavy = withItems(decision, (item) =>
      item.kg === null ? item : { ...item, kg: 15 },
    );
    expect(broken(before.entries, heavy)).toEqual([]);
  });

  test("GU-23 a gate is open exactly when all its criteria are met", () => {
    const { before, decision } = told(EARLY);
    for (const open of [true, false]) {
      const gates = decision.gates.map((gate) =>
        gate.open === open ? gate : { ...gate, open },
      );
      expect(gates).not.toEqual(decision.gates);
      expect(broken(before.entries, { ...decision, gates })).toEqual(["GU-23"]);
    }
  });

  test("GU-24 every hold names its exit", () => {
    const { before, decision } = told(EARLY);
    expect(broken(before.entries, withHold(decision, {}))).toEqual([]);
    expect(broken(before.entries, withHold(decision, { exits: [] }))).toEqual([
      "GU-24",
    ]);
  });

  test("GU-28 nothing that a hold names is offered or called open", () => {
    const { before, decision } = told(ground.weighted);
    const scopes = ["squat", "strength", "walk", "load", "brisk", "jump"];
    const found = scopes.map((scope) =>
      broken(before.entries, withHold(decision, { scope: [scope] })),
    );
    expect(found.map(([id]) => id)).toEqual([
      ...scopes.slice(1).map(() => "GU-28"),
      undefined,
    ]);
    const jolts = told(ground.impact);
    const held = withHold(withShutGate(jolts.decision, "none"), {
      scope: ["impact"],
    });
    expect(broken(jolts.before.entries, held)).toEqual(["GU-28"]);
  });

  test("GU-32 no movement comes back the day after it was done", () => {
    const { decision, with: also } = told(ground.weighted);
    const squat = { movement: "goblet-squat", sets: 1, reps: 5 };
    const entries = also((story) =>
      story.session(ground.weighted - 1, [squat]),
    );
    const isOffered = decision.sessions.some(({ blocks }) =>
      blocks.some((block) =>
        block.items.some(({ movement }) => movement === squat.movement),
      ),
    );
    expect(isOffered).toBe(true);
    agrees(entries, ground.story, ground.weighted);
    expect(broken(entries, decision)).toEqual(["GU-32"]);
  });

  test("GU-33 no impact without the walk, the balance check and the strength before it", () => {
    const { before, decision } = told(ground.impact);
    const without = (is: (entry: Entry) => boolean): readonly string[] =>
      broken(
        before.entries.filter((entry) => !is(entry)),
        decision,
      );
    expect(without(({ kind }) => kind === "walk")).toEqual(["GU-33"]);
    expect(without(({ kind }) => kind === "check")).toEqual(["GU-33"]);
    expect(without(({ kind }) => kind === "session")).toEqual(["GU-33"]);
  });

  test("GU-35 a care level says which signs and whom to ask, no other does", () => {
    const { before, decision, with: also } = told(EARLY);
    const entries = also((story) => story.signs(EARLY, { bulge: 1 }));
    const soon = agrees(entries, before, EARLY);
    expect(broken(entries, { ...soon, care: null })).toEqual(["GU-35"]);
    expect(broken(before.entries, { ...decision, care: soon.care })).toEqual([
      "GU-35",
    ]);
  });

  test("GU-36 impact, runs and weights stay behind their gates", () => {
    const pairs = [
      [ground.impact, "impact"],
      [ground.run, "run"],
      [ground.weighted, "load"],
    ] as const;
    for (const [day, gate] of pairs) {
      const { before, decision } = told(day);
      expect(broken(before.entries, withShutGate(decision, gate))).toEqual([
        "GU-36",
      ]);
    }
  });

  test("GU-38 no run that takes seven days too far beyond the best before", () => {
    const day = ground.laterRun;
    const { decision, with: also } = told(day);
    const last = ground.story.entries.findLast(
      (entry) => entry.kind === "run" && entry.on < decision.day,
    );
    const on = last?.on ?? decision.day;
    const entries = also((story) =>
      story.raw(day, { ...last, on, runSeconds: 3000 }),
    );
    expect(broken(entries, decision)).toEqual(["GU-38"]);
    agrees(entries, ground.story, day);
  });
});

describe("where the guard disagrees", () => {
  const journal = (entries: readonly Entry[]): Journal => ({
    entries,
    unread: [],
  });

  test("the decision falls back to breath and rest, and says why", () => {
    const { before, decision } = told(ground.weighted);
    const tampered = withItems(decision, (item) => ({ ...item, sets: 0 }));
    const left = guard(scanOf(journal(before.entries)), tampered);
    expect(left.level).toBe("ask");
    expect(left.sessions.map(({ kind }) => kind)).toEqual(["breath"]);
    expect(left.reasons[0]).toEqual({
      rule: "GUARD",
      params: { conditions: "GU-22" },
      entries: [],
      sources: ["house"],
    });
    expect(left.reasons.slice(1)).toEqual(tampered.reasons);
  });

  test("several disagreements are all named, and a level stays when it is stronger", () => {
    const { before, decision } = told(ground.weighted);
    const tampered = withHold(
      withItems({ ...decision, level: "stop" }, (item) => ({
        ...item,
        effortMax: 9,
      })),
      { exits: [] },
    );
    const left = guard(scanOf(journal(before.entries)), tampered);
    expect(left.level).toBe("stop");
    expect(left.reasons[0]?.params).toEqual({
      conditions: "GU-22 GU-24 GU-27",
    });
  });

  test("nothing is left while a warning or illness is open, even one that the planner forgot", () => {
    const { decision, with: also } = told(EARLY);
    const forgotten = [
      also((story) => story.checkIn(EARLY - 3, { warnings: ["RF-13"] })),
      also((story) => story.signs(EARLY, { ill: 1 })),
    ];
    for (const entries of forgotten) {
      const left = guard(scanOf(journal(entries)), decision);
      expect(left.sessions).toEqual([]);
      expect(left.level).toBe("ask");
      expect(left.reasons[0]?.rule).toBe("GUARD");
    }
  });

  test("a session that only calls itself breath is not left", () => {
    const { before, decision } = told(EARLY);
    const sessions = decision.sessions.map((session) => ({
      ...session,
      kind: "breath" as const,
    }));
    const left = guard(
      scanOf(journal(before.entries)),
      withHold({ ...decision, sessions }, { exits: [] }),
    );
    expect(left.sessions.length).toBeGreaterThan(0);
    expect(left.sessions.length).toBeLessThan(sessions.length);
    expect(
      items(left).every(([family]) =>
        ["breath", "pelvic-floor", "walk"].includes(family),
      ),
    ).toBe(true);
  });

  test("a decision that it agrees with comes back as it was", () => {
    const { before, decision } = told(ground.run);
    expect(guard(scanOf(journal(before.entries)), decision)).toBe(decision);
  });
});

describe("the guard", () => {
  test("shares nothing with the planner but types", () => {
    const files = readTree(
      REPOSITORY,
      (path) =>
        path.startsWith("packages/engine/src/") ||
        path === "packages/engine/package.json" ||
        path === "package.json",
    );
    const faults = checkArrows(buildTree(files));
    expect(
      faults.filter(
        ({ path, code }) =>
          path.includes("/guard/") || code.startsWith("guard"),
      ),
    ).toEqual([]);
    const own = [...files.keys()].filter((path) =>
      path.includes("/src/guard/"),
    );
    expect(own.length).toBeGreaterThan(5);
  });

  test("has conditions with ids in order, each told once", () => {
    const ids = GUARD_CONDITIONS.map(({ id }) => id);
    expect(ids).toEqual(
      ids.map((_, place) => `GU-${String(place + 1).padStart(2, "0")}`),
    );
    expect(new Set(GUARD_CONDITIONS.map(({ says }) => says)).size).toBe(
      ids.length,
    );
  });

  test("never objects to a story that goes well, whatever the body", () => {
    const bodies = [
      {},
      { birth: "caesarean" as const },
      { gestationWeeks: 9, outcome: "ended-early" as const },
      { history: ["prolapse" as const], minutes: 35 },
    ];
    for (const body of bodies) {
      const story = new Story(ground.story.ended, { ...HEALTHY, ...body });
      story.screen(0).forward(0, 130);
      for (let day = 3; day < 130; day += 9) {
        const decision = morning(story, day).decide(day);
        expect(decision.reasons.map(({ rule }) => rule)).not.toContain("GUARD");
      }
    }
  });

  test("objects to no golden decision", () => {
    const folder = new URL("golden/", import.meta.url);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    for (const file of files) {
      const text = readFileSync(new URL(file, folder), "utf8");
      expect(text.includes('"rule": "GUARD"')).toBe(false);
    }
  });
});
