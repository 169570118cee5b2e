import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Decision } from "../src/index.ts";
import { expectGolden } from "./kit/golden.ts";
import {
  holds,
  isOpen,
  NO_TOPICS,
  program,
  rules,
  screened,
  type Story,
} from "./kit/story.ts";

/** A runner whose last run was on day 147 and whose next is offered on day 149. */
const DAY = 149;
const runner = screened().forward(0, DAY);
const well = (): Story => runner.copy().checkIn(DAY);
/** Drills stand open, running is not there yet. */
const EARLY = 80;
const jumper = screened().forward(0, EARLY);

/** Stories in which a hold was open and has ended, with the day after it and the hold. */
const OVER: readonly (readonly [
  name: string,
  hold: string,
  open: number,
  over: number,
  tell: () => Story,
])[] = [
  [
    "h-warning-over",
    "warning:RF-15",
    EARLY,
    EARLY + 1,
    () =>
      jumper
        .copy()
        .checkIn(EARLY, { warnings: ["RF-15"] })
        .goAhead(EARLY + 1, "doctor", ["RF-15"])
        .checkIn(EARLY + 1),
  ],
  [
    "h-topic-over",
    "topic:GP-k",
    EARLY,
    EARLY + 1,
    () =>
      jumper
        .copy()
        .checkIn(EARLY)
        .screen(EARLY, { answers: { ...NO_TOPICS, "GP-k": "past" } })
        .goAhead(EARLY + 1, "doctor", ["GP-k"])
        .checkIn(EARLY + 1),
  ],
  [
    "h-topic-unsure-over",
    "topic:GP-b",
    EARLY,
    EARLY + 1,
    () =>
      jumper
        .copy()
        .checkIn(EARLY)
        .screen(EARLY, { answers: { ...NO_TOPICS, "GP-b": "unsure" } })
        .checkIn(EARLY + 1)
        .screen(EARLY + 1),
  ],
  [
    "h-pelvic-third-over",
    "pelvic-third",
    DAY + 30,
    DAY + 51,
    () => {
      const story = well();
      for (const ago of [0, 15, 30])
        story.signs(DAY + ago, { leak: 1 }).clear(DAY + ago + 1, DAY + ago + 4);
      return story.screen(DAY + 35).clear(DAY + 35, DAY + 51);
    },
  ],
  [
    "h-bleeding-over",
    "bleeding",
    20,
    22,
    () =>
      screened()
        .signs(18, { bleeding: 1 })
        .signs(19, { bleeding: 1 })
        .signs(20, { "bleeding-up": 1, bleeding: 1 })
        .signs(21, { bleeding: 1 })
        .signs(22, { bleeding: 1 }),
  ],
  [
    "h-pain-over",
    "pain:knee",
    DAY,
    DAY + 2,
    () =>
      runner
        .copy()
        .checkIn(DAY, { pain: [{ site: "knee", score: 5 }] })
        .checkIn(DAY + 1, { pain: [{ site: "knee", score: 2 }] })
        .checkIn(DAY + 2, { pain: [{ site: "knee", score: 1 }] }),
  ],
  [
    "h-bone-over",
    "bone:shin",
    DAY,
    DAY + 2,
    () =>
      runner
        .copy()
        .checkIn(DAY, { pain: [{ site: "shin", score: 2 }] })
        .clear(DAY + 1, DAY + 2),
  ],
  [
    "h-wound-over",
    "wound:perineum",
    EARLY,
    EARLY + 2,
    () =>
      jumper
        .copy()
        .checkIn(EARLY, { pain: [{ site: "perineum", score: 1 }] })
        .clear(EARLY + 1, EARLY + 2),
  ],
  [
    "h-belly-over",
    "belly:abdomen",
    EARLY,
    EARLY + 2,
    () =>
      jumper
        .copy()
        .checkIn(EARLY, { pain: [{ site: "abdomen", score: 1 }] })
        .clear(EARLY + 1, EARLY + 2),
  ],
  [
    "h-asked-over",
    "asked:separation",
    DAY,
    DAY + 1,
    () =>
      runner
        .copy()
        .signs(DAY, { separation: 1 })
        .signs(DAY + 1, { separation: 0 }),
  ],
  [
    "h-doming-over",
    "doming:hover",
    EARLY,
    EARLY + 2,
    () => {
      const hover = { movement: "hover", sets: 2, seconds: 10, effort: 5 };
      return jumper
        .copy()
        .checkIn(EARLY)
        .session(EARLY, [{ ...hover, signs: { doming: 1 } }])
        .checkIn(EARLY + 2)
        .session(EARLY + 2, [hover]);
    },
  ],
  [
    "h-ill-over",
    "ill",
    DAY,
    DAY + 1,
    () =>
      runner
        .copy()
        .signs(DAY, { ill: 2 })
        .checkIn(DAY + 1),
  ],
  [
    "h-pregnant-over",
    "pregnant",
    EARLY,
    EARLY + 1,
    () =>
      jumper
        .copy()
        .checkIn(EARLY, { pregnant: "unsure" })
        .checkIn(EARLY + 1, { pregnant: "no" }),
  ],
  [
    "h-coach-over",
    "coach:hold",
    EARLY,
    EARLY + 2,
    () => {
      const story = jumper.copy().checkIn(EARLY);
      const key = "key-1";
      story.raw(EARLY - 1, { kind: "coach-accept", key, publicKey: "x" });
      story.raw(EARLY, {
        kind: "prescription",
        id: "hold",
        by: `coach:${key}`,
        signature: "s",
        hold: "impact",
        until: story.date(EARLY + 1),
      });
      return story.clear(EARLY + 1, EARLY + 2);
    },
  ],
  [
    "h-care-over",
    "care:bulge",
    DAY,
    DAY + 1,
    () =>
      runner
        .copy()
        .signs(DAY, { bulge: 1 })
        .goAhead(DAY + 1, "pelvic-physio", ["bulge"])
        .signs(DAY + 1, { bulge: 1 }),
  ],
  [
    "h-topics-unanswered-over",
    "topics-unanswered",
    105,
    106,
    () => screened().clear(96, 106).screen(106),
  ],
];

describe("the end of each hold", () => {
  test.each(OVER)("%s", (...[name, hold, open, over, tell]) => {
    const story = tell();
    expect(holds(story.decide(open))).toContain(hold);
    const decision = story.decide(over);
    expect(holds(decision)).toEqual([]);
    expectGolden(name, decision);
  });
});

/** What a day's answers lead to, where no other story tells of it. */
const TOLD: readonly (readonly [
  name: string,
  rule: string,
  day: number,
  tell: () => Story,
])[] = [
  [
    "s-usual-level",
    "S-USUAL-LEVEL",
    DAY,
    () =>
      runner
        .copy()
        .goAhead(DAY - 1, "pelvic-physio", ["urgency"], { level: 1 })
        .signs(DAY, { urgency: 1 }),
  ],
  [
    "s-pain-bone-flag",
    "S-PAIN-BONE-FLAG",
    DAY,
    () =>
      runner.copy().checkIn(DAY, {
        pain: [{ site: "foot", score: 2, spot: true }],
      }),
  ],
  [
    "gp-i-now",
    "S-TOPIC-NOW",
    EARLY,
    () =>
      jumper
        .copy()
        .checkIn(EARLY)
        .screen(EARLY, { answers: { ...NO_TOPICS, "GP-i": "now" } }),
  ],
  [
    "rf-26-mind",
    "S-WARNING",
    10,
    () => screened().checkIn(10, { warnings: ["RF-26"] }),
  ],
  [
    "rf-10-with-dizziness",
    "S-WARNING",
    10,
    () =>
      screened().checkIn(10, {
        warnings: ["RF-10.pad-an-hour", "RF-06.dizzy"],
      }),
  ],
  [
    "rf-23-beside-ill",
    "S-WARNING",
    30,
    () =>
      screened({ birth: "caesarean" }).signs(
        30,
        { ill: 1 },
        { warnings: ["RF-23.infected"] },
      ),
  ],
];

describe("what is told", () => {
  test.each(TOLD)("%s", (name, rule, day, tell) => {
    const decision = tell().decide(day);
    expect(rules(decision)).toContain(rule);
    expectGolden(name, decision);
  });

  test("a runner beyond thirty minutes loses it with running, and keeps the rest", () => {
    const story = screened().forward(0, 245).signs(245, { heaviness: 1 });
    const decision = story.decide(245);
    expect(isOpen(decision, "beyond")).toBe(false);
    expect(isOpen(decision, "load")).toBe(true);
    expectGolden("g-beyond-closed", decision);
  });
});

type Kept = Omit<Decision, "program">;
const FOLDER = new URL("golden/", import.meta.url);
const GOLDEN = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as Kept,
);
const named = (pick: (decision: Kept) => readonly string[]) =>
  new Set(GOLDEN.flatMap(pick));

describe("the kept decisions", () => {
  test("tell of every sign rule", () => {
    const told = named(({ reasons }) => reasons.map(({ rule }) => rule));
    const ids = Object.keys(program.rules).filter((id) => id.startsWith("S-"));
    expect(ids.length).toBeGreaterThan(30);
    expect(ids.filter((id) => !told.has(id))).toEqual([]);
  });

  test("have each gate open, and shut", () => {
    const states = named(({ gates }) =>
      gates.map(({ gate, open }) => `${gate} ${open}`),
    );
    const wanted = program.gates
      .filter(({ gate }) => gate !== "restore")
      .flatMap(({ gate }) => [`${gate} true`, `${gate} false`]);
    expect(wanted.filter((state) => !states.has(state))).toEqual([]);
  });

  test("have each hold, and each way out of one", () => {
    const open = named(({ holds: all }) =>
      all.map(({ hold }) => `H-${hold.split(":")[0]?.toUpperCase()}`),
    );
    const exits = named(({ holds: all }) =>
      all.flatMap(({ exits: ways }) => ways.map(({ rule }) => rule)),
    );
    const ids = Object.keys(program.rules);
    const isHold = (id: string): boolean => program.rules[id]?.kind === "hold";
    expect(ids.filter((id) => isHold(id) && !open.has(id))).toEqual([]);
    expect(ids.filter((id) => id.startsWith("X-") && !exits.has(id))).toEqual(
      [],
    );
  });

  test("have every level", () => {
    const levels = named(({ level }) => [level]);
    expect([...levels].toSorted()).toEqual([
      "ask",
      "call-now",
      "call-soon",
      "ease",
      "emergency",
      "go",
      "stop",
    ]);
  });
});
