import { describe, expect, test } from "vitest";
import {
  hasWord,
  isTodayAnswered,
  signsToday,
} from "../src/guard/raw-facts.ts";
import { dayOfEntry } from "../src/guard/raw-day.ts";
import { emptyLog, logOf } from "../src/guard/raw-log.ts";
import { addReports, isAnswered, namedSigns } from "../src/guard/raw-report.ts";
import type { RawReport } from "../src/guard/raw-report.ts";
import type { CheckInEntry, Entry } from "../src/type/entry.ts";
import {
  check,
  complete,
  dateOf,
  ENDED,
  entry,
  knownFrom,
  pain,
  run,
  session,
  signs,
  word,
} from "./kit/raw.ts";

const DAILY = [
  "leak",
  "urgency",
  "heaviness",
  "bulge",
  "pelvic-pain",
  "scar-pain",
  "bleeding-up",
  "bleeding",
  "doming",
  "ill",
];

function reportsOf(...entries: readonly Entry[]): readonly RawReport[] {
  const reports: RawReport[] = [];
  for (const each of entries) addReports(reports, each);
  return reports;
}

function checkIn(fields: Partial<CheckInEntry>): CheckInEntry {
  return entry(0, "check-in", fields);
}

describe("what an entry reports", () => {
  test("is what it names above none, whatever kind of exercise it is", () => {
    const told = { signs: { leak: 1 as const } };
    const kinds = [
      signs(3, { leak: 1 }),
      entry(3, "walk", { minutes: 5, ...told }),
      run(3, 60, told),
      check(3, "hop", told),
      entry(3, "session", { minutes: 5, items: [], ...told }),
    ];
    for (const kind of kinds)
      expect(reportsOf(kind)).toMatchObject([{ signs: { leak: 1 } }]);
  });

  test("is that of each item of a session too", () => {
    const items = [
      { movement: "a", sets: 1, signs: { leak: 2 as const } },
      { movement: "b", sets: 1, pain: [{ site: "knee", score: 2 }] },
      { movement: "c", sets: 1 },
    ];
    expect(
      reportsOf(entry(3, "session", { minutes: 5, items })).map(
        ({ signs: own, pains }) => [own, pains.length],
      ),
    ).toEqual([
      [{ leak: 2 }, 0],
      [{}, 1],
    ]);
  });

  test("is nothing where all is none, or where the entry is no report", () => {
    expect(
      reportsOf(
        complete(3),
        signs(3, { leak: 0, ill: 0 }),
        checkIn({}),
        word(3, "leak"),
        entry(3, "note", { text: "" }),
      ),
    ).toEqual([]);
  });

  test("is told where one sign of several is above none", () => {
    expect(reportsOf(signs(3, { leak: 0, ill: 1 }))).toHaveLength(1);
    expect(namedSigns({ leak: 0, ill: 1, doming: 3 })).toEqual([
      "ill",
      "doming",
    ]);
  });

  test("keeps a pain of score 0 as told, and counts as pain what is above it", () => {
    expect(reportsOf(pain(3, "upper-back", 0, { heightLoss: true }))).toEqual([
      expect.objectContaining({
        pains: [],
        told: [{ site: "upper-back", score: 0, heightLoss: true }],
      }),
    ]);
    const [report] = reportsOf(pain(3, "knee", 1));
    expect(report?.pains).toEqual([{ site: "knee", score: 1 }]);
  });
});

describe("a day's answers", () => {
  const all = checkIn({ warnings: "none", signs: "none", pain: [] });

  test("are complete with warnings, pain and signs, and not without one of them", () => {
    expect(isAnswered([all])).toBe(true);
    expect(isAnswered([])).toBe(false);
    expect(isAnswered([checkIn({ signs: "none", pain: [] })])).toBe(false);
    expect(isAnswered([checkIn({ warnings: "none", signs: "none" })])).toBe(
      false,
    );
    expect(isAnswered([checkIn({ warnings: "none", pain: [] })])).toBe(false);
    expect(isAnswered([all, checkIn({})])).toBe(true);
  });

  test.each(
    DAILY,
  )("want %s by its name where not all signs are none", (sign) => {
    const named = Object.fromEntries(DAILY.map((each) => [each, 0]));
    expect(isAnswered([checkIn({ ...all, signs: named })])).toBe(true);
    const { [sign]: _, ...rest } = named;
    expect(isAnswered([checkIn({ ...all, signs: rest })])).toBe(false);
    const other = checkIn({ signs: { [sign]: 1 } });
    expect(isAnswered([checkIn({ ...all, signs: rest }), other])).toBe(true);
    expect(isAnswered([checkIn({ warnings: "none", pain: [] }), other])).toBe(
      false,
    );
  });
});

describe("a log", () => {
  test("of nothing holds nothing, and no walk", () => {
    const log = emptyLog();
    expect(log.longestWalk).toBe(0);
    expect(log.byDay.size).toBe(0);
    const { longestWalk: _, ...lists } = log;
    expect(
      Object.values(lists).flatMap((list: Iterable<unknown>) => [...list]),
    ).toEqual([]);
  });

  test("sorts each entry by its kind, and all by their days", () => {
    const profile = entry(0, "profile", { ended: ENDED });
    const screen = entry(1, "screen", { healed: "yes" });
    const said = word(1, "impact");
    const pause = entry(2, "pause", {});
    const resume = entry(3, "resume", {});
    const done = session(3, "squat", "hinge");
    const ran = run(4, 60);
    const checked = check(4, "hop", { value: 10 });
    const note = entry(4, "note", { text: "" });
    const log = logOf([
      profile,
      screen,
      said,
      pause,
      resume,
      done,
      ran,
      checked,
      note,
    ]);
    expect(log.profiles).toEqual([profile]);
    expect(log.screens).toEqual([screen]);
    expect(log.goAheads).toEqual([said]);
    expect(log.pauses).toEqual([pause, resume]);
    expect(log.sessions).toEqual([done]);
    expect([...log.movements]).toEqual(["squat", "hinge"]);
    expect(log.runs).toEqual([ran]);
    expect(log.checks).toEqual([checked]);
    expect([...log.byDay.values()]).toEqual([
      [profile],
      [screen, said],
      [pause],
      [resume, done],
      [ran, checked, note],
    ]);
  });

  test("keeps the minutes of the longest walk", () => {
    const minutes = [10, 30, 20].map((each) =>
      entry(1, "walk", { minutes: each }),
    );
    expect(logOf(minutes).longestWalk).toBe(30);
  });

  test("keeps of check-ins who was warned, who may be pregnant, and what was answered by name", () => {
    const warned = checkIn({ warnings: ["RF-13"] });
    const asked = checkIn({ pregnant: "no" });
    const named = checkIn({ signs: { emptying: 0, leak: 1 } });
    const log = logOf([warned, asked, named, complete(1), checkIn({})]);
    expect(log.warned).toEqual([
      { on: dayOfEntry(warned), warnings: ["RF-13"] },
    ]);
    expect(log.pregnancyAnswers).toEqual([asked]);
    expect([...log.answered]).toEqual(["emptying", "leak"]);
    expect(log.reports).toHaveLength(1);
  });
});

describe("what is known of a day", () => {
  test("is what its own entries tell", () => {
    const facts = knownFrom(5, [signs(4, { leak: 1 }), signs(5, { ill: 1 })]);
    expect([...signsToday(facts)]).toEqual(["ill"]);
    expect(facts.today).toHaveLength(1);
    expect(facts.checkIns).toHaveLength(1);
    expect(knownFrom(6, []).today).toEqual([]);
    expect(isTodayAnswered(knownFrom(5, [complete(4)]))).toBe(false);
    expect(isTodayAnswered(knownFrom(4, [complete(4)]))).toBe(true);
    expect(knownFrom(5, [run(5, 60), complete(5)]).checkIns).toHaveLength(1);
  });

  test("has something unreadable where a fault is about the day itself, and more than a missing signature", () => {
    const fault = {
      line: 3,
      path: "",
      reason: "not-json" as const,
      id: null,
      on: dateOf(5),
      writtenOn: null,
      after: null,
      params: {},
    };
    const unread = (...unreadable: (typeof fault)[]): boolean =>
      knownFrom(5, [], { unread: unreadable }).unreadToday;
    expect(unread()).toBe(false);
    expect(unread(fault)).toBe(true);
    expect(unread({ ...fault, on: dateOf(4) }, fault)).toBe(true);
    expect(unread({ ...fault, on: dateOf(4) })).toBe(false);
    const unsigned = { ...fault, reason: "unverified" };
    expect(unread(unsigned as unknown as typeof fault)).toBe(false);
  });

  test("GU-34 has a clock behind where something was written later, until a whole check-in is written on the day", () => {
    const behind = (written: number, ...entries: readonly Entry[]): boolean =>
      knownFrom(5, entries, { written }).isClockBehind;
    expect(behind(5)).toBe(false);
    expect(behind(6)).toBe(true);
    expect(behind(6, complete(5))).toBe(false);
    expect(behind(6, signs(5, { leak: 0 }))).toBe(true);
    const late = { ...complete(5), at: `${dateOf(6)}T07:00:00+00:00` };
    expect(behind(6, late)).toBe(true);
  });
});

describe("a profile told in several entries", () => {
  const at = (hour: string, zone = "+00:00"): { at: string } => ({
    at: `${ENDED}T${hour}:00:00${zone}`,
  });

  test("is field by field what was written last, wherever it stands", () => {
    const early = entry(0, "profile", {
      ...at("08"),
      ended: ENDED,
      outcome: "unsaid",
      birth: "vaginal",
      tear: "none",
      gestationWeeks: 40,
      history: [],
    });
    const late = entry(0, "profile", { ...at("09"), birth: "caesarean" });
    for (const entries of [
      [early, late],
      [late, early],
    ])
      expect(knownFrom(1, entries).profile).toEqual({
        ended: ENDED,
        outcome: "unsaid",
        birth: "caesarean",
        tear: "none",
        gestationWeeks: 40,
        history: [],
      });
  });

  test("goes by the instant, not by the clock's face", () => {
    const west = entry(0, "profile", { ...at("08", "-05:00"), tear: "none" });
    const east = entry(0, "profile", {
      ...at("09", "+05:00"),
      tear: "third-fourth",
    });
    expect(knownFrom(1, [west, east]).profile.tear).toBe("none");
  });

  test("goes by the greater id within one instant, and only there", () => {
    const id = (last: number): { id: string } => ({
      id: `01900000-0000-7000-8000-00000000000${last}`,
    });
    const less = entry(0, "profile", { ...at("08"), ...id(1), tear: "none" });
    const greater = entry(0, "profile", {
      ...at("08"),
      ...id(2),
      tear: "unknown",
    });
    const earlier = { ...greater, ...at("07"), ...id(3) };
    for (const entries of [
      [less, greater],
      [greater, less],
    ])
      expect(knownFrom(1, entries).profile.tear).toBe("unknown");
    expect(knownFrom(1, [less, earlier]).profile.tear).toBe("none");
  });

  test("has no end where none is told", () => {
    expect(knownFrom(1, []).ended).toBeNull();
    const ended = knownFrom(1, [entry(0, "profile", { ended: ENDED })]);
    expect(ended.ended).toBe(ended.day - 1);
  });
});

describe("somebody's word", () => {
  test("counts from its day on, by any of its names and any of those asked for", () => {
    const facts = knownFrom(9, [word(5, "a", "b"), word(5, "c")]);
    const from = facts.day - 4;
    expect(hasWord(facts, ["b", "z"], from)).toBe(true);
    expect(hasWord(facts, ["c"], from)).toBe(true);
    expect(hasWord(facts, ["b"], from - 1)).toBe(true);
    expect(hasWord(facts, ["b"], from + 1)).toBe(false);
    expect(hasWord(facts, ["z"], from)).toBe(false);
    expect(hasWord(facts, [], from)).toBe(false);
  });
});
