import { describe, expect, test } from "vitest";
import {
  type CivilDate,
  decide,
  type Entry,
  formatDay,
  parseDay,
  type SessionItem,
  startJourney,
  type Unread,
} from "../src/index.ts";
import { exercisesOf, isExercise } from "../src/fold/exercise.ts";
import { indexOf } from "../src/program-index.ts";
import { contextOf, gate, wellUntil } from "./kit/life.ts";
import { calmUntil } from "./kit/sign.ts";
import { isOpen, program, rules, screened, type Story } from "./kit/story.ts";

const COPY = "01910000-0000-7000-8000-000000000001";

/** A fault about a day, or about none. */
function fault(fields: Partial<Unread>): Unread {
  return {
    line: 7,
    path: "",
    reason: "unknown-kind",
    id: null,
    on: null,
    writtenOn: null,
    after: null,
    params: {},
    ...fields,
  };
}

describe("one event that is told of two days", () => {
  const copy = {
    kind: "run",
    runSeconds: 1000,
    longestSeconds: 300,
    walkSeconds: 200,
    effort: 5,
    source: "manual",
    signs: "none",
    pain: [],
  } as const;

  function twice(otherStart: string, runSeconds: number = 1000): Story {
    const story = calmUntil(21);
    const at = (time: string): string => `${story.date(20)}T${time}:00+00:00`;
    story.raw(20, { ...copy, start: at("22:00") });
    return story.raw(21, { ...copy, runSeconds, start: at(otherStart) });
  }

  test("R-ALREADY-RAN a run that two clocks put on two days is one run, and two that do not overlap are two", () => {
    const runs = (story: Story): unknown =>
      contextOf(story.clear(21, 22), 22).state.run.runs.map(
        ({ on, runSeconds }) => [formatDay(on), runSeconds],
      );
    const date = (day: number): string => screened().date(day);
    expect(runs(twice("22:05"))).toEqual([[date(20), 1000]]);
    expect(runs(twice("22:05", 1100))).toEqual([[date(20), 1100]]);
    expect(runs(twice("22:20"))).toEqual([
      [date(20), 1000],
      [date(21), 1000],
    ]);
  });

  test("W-RUN-SPACING a run that two clocks put on two days leaves a free day after the second", () => {
    const { done } = contextOf(twice("22:05").clear(21, 22), 22).state;
    expect(done.run.map(formatDay)).toEqual(
      [20, 21].map((day) => screened().date(day)),
    );
  });

  test("GU-38 a run that two clocks put on two days is load once", () => {
    const runner = screened().forward(0, 135);
    const day = runner.entries.findLast(({ kind }) => kind === "run")?.on;
    if (day === undefined) throw new Error("a life without a run");
    const start = `${day}T22:00:00+00:00`;
    const story = runner.copy();
    story.entries.splice(
      0,
      story.entries.length,
      ...runner.entries.map((entry) =>
        entry.kind === "run" && entry.on === day ? { ...entry, start } : entry,
      ),
    );
    const last = story.entries.findLast(({ kind }) => kind === "run");
    const next = formatDay((parseDay(day) ?? 0) + 1);
    story.raw(0, { ...last, id: COPY, on: next });
    story.clear(135, 140);
    for (let at = 135; at <= 140; at++)
      expect(rules(story.decide(at))).not.toContain("GUARD");
  });

  const item = (sets: number): SessionItem[] => [
    { movement: "heels-on-wall-tilt", sets, reps: 6 },
  ];

  function clean(story: Story, day: number): number | undefined {
    return story.decide(day).ladders.find(({ family }) => family === "pelvis")
      ?.clean;
  }

  test("LD-CLEAN a session told of two days under one id is one, the larger of each, on the first", () => {
    const told = (id: string | null, sets = 1): Story => {
      const named = id === null ? {} : { session: id };
      return calmUntil(21)
        .clear(21)
        .session(21, item(1), { ...named, minutes: 5 })
        .clear(22)
        .session(22, item(sets), { ...named, minutes: 5 })
        .clear(23, 24);
    };
    expect(clean(told("a"), 23)).toBe(1);
    expect(clean(told("a"), 24)).toBe(1);
    const sign = told("a");
    sign.entries.push(
      ...calmUntil(22)
        .session(22, item(1), { session: "a", signs: { leak: 1 } })
        .entries.slice(-1)
        .map((entry) => ({ ...entry, id: entry.id.replace("01900", "01901") })),
    );
    expect(clean(sign, 24)).toBe(0);
  });

  test("LD-CLEAN an id that comes back two days later is another session", () => {
    const story = calmUntil(21).clear(21);
    story.session(21, item(1), { session: "a", minutes: 5 }).clear(22, 23);
    story.session(23, item(1), { session: "a", minutes: 5 }).clear(24);
    expect(clean(story, 23)).toBe(1);
    expect(story.decide(24).ladders).toContainEqual(
      expect.objectContaining({ family: "pelvis", rung: 2 }),
    );
  });

  test("LD-CLEAN a journey that hears of it the day after decides the same bytes", () => {
    const story = calmUntil(21).clear(21);
    story.session(21, item(1), { session: "a", minutes: 5 }).clear(22, 23);
    const journey = startJourney(program, story.entries);
    journey.decide(story.date(22));
    const late = calmUntil(22)
      .session(22, item(1), { session: "a", signs: { heaviness: 2 } })
      .entries.slice(-1)
      .map(
        (entry): Entry => ({
          ...entry,
          id: entry.id.replace("01900", "01901"),
        }),
      );
    journey.add(late);
    const entries = [...story.entries, ...late];
    for (const day of [22, 23])
      expect(journey.decide(story.date(day))).toEqual(
        decide(program, { entries, unread: [] }, story.date(day)),
      );
  });
});

describe("what could not be read", () => {
  test("S-UNREAD the check-in of its day is no clear one, and the next day's is", () => {
    const base = (): Story =>
      wellUntil(60).signs(60, { leak: 1 }).clear(61, 63);
    expect(isOpen(base().decide(63), "impact")).toBe(true);
    const story = base().clear(64);
    story.unread.push(fault({ on: story.date(62) }));
    expect(isOpen(story.decide(63), "impact")).toBe(false);
    expect(isOpen(story.decide(64), "impact")).toBe(true);
  });

  test("S-UNREAD its day is none of the answered days of a quiet time", () => {
    const short = {
      outcome: "ended-early",
      gestationWeeks: 9,
      birth: "vaginal",
    } as const;
    const story = screened(short).clear(4, 7);
    expect(isOpen(story.decide(7), "reconnect")).toBe(true);
    story.unread.push(fault({ on: story.date(5) }));
    expect(isOpen(story.decide(7), "reconnect")).toBe(false);
  });

  test("S-UNREAD what was done on its day never counts for progress", () => {
    const story = calmUntil(21).clear(21);
    story
      .session(21, [{ movement: "heels-on-wall-tilt", sets: 1, reps: 6 }])
      .clear(22);
    const clean = (): number | undefined =>
      story.decide(22).ladders.find(({ family }) => family === "pelvis")?.clean;
    expect(clean()).toBe(1);
    story.unread.push(fault({ on: story.date(21) }));
    expect(clean()).toBe(0);
  });

  test("S-UNREAD it never lowers a level, and its day is the only one that asks", () => {
    const story = wellUntil(60).signs(60, { bulge: 1 }).clear(61, 62);
    const before = [60, 61, 62].map((day) => story.decide(day).level);
    story.unread.push(fault({ on: story.date(61) }));
    expect([60, 61, 62].map((day) => story.decide(day).level)).toEqual(before);
    const calm = wellUntil(60).clear(60, 62);
    calm.unread.push(fault({ on: calm.date(61) }));
    expect([60, 61, 62].map((day) => calm.decide(day).level)).toEqual([
      "go",
      "ask",
      "go",
    ]);
  });

  test("S-UNREAD an entry by somebody to whom its kind does not belong counts as one", () => {
    const story = wellUntil(60).clear(60, 61);
    story.unread.push(fault({ on: story.date(60), reason: "not-hers" }));
    expect(story.decide(60).level).toBe("ask");
    expect(story.decide(61).level).toBe("go");
    const order = wellUntil(60).clear(60);
    order.unread.push(fault({ on: order.date(60), reason: "unverified" }));
    expect(order.decide(60).level).toBe("go");
    expect(order.decide(60).unread).toHaveLength(1);
  });
});

describe("order", () => {
  test("a profile field is what was written last, whatever day it is about; of one instant the greater id", () => {
    const story = screened().clear(20);
    const at = (day: number): { readonly at: string } => ({
      at: `${story.date(day)}T20:00:00+00:00`,
    });
    const minutes = (told: Story): number | undefined =>
      contextOf(told, 20).state.body.minutes?.value;
    const late = story.copy().profile(5, { minutes: 35 }, at(19));
    expect(minutes(late.profile(18, { minutes: 10 }, at(18)))).toBe(35);
    expect(minutes(late.copy().profile(3, { minutes: 5 }, at(19)))).toBe(5);
    const ahead = story.copy().profile(21, { minutes: 50 }, at(1));
    expect(minutes(ahead), "about a later day").toBe(20);
  });

  test("exercise of one day is taken breath, strength, walk, check, impact, run, whenever it was written", () => {
    const story = screened();
    const item = (movement: string): SessionItem[] => [
      { movement, sets: 1, reps: 6 },
    ];
    story.run(20, 300).session(20, item("heel-drop"));
    story.check(20, "balance", { left: 10, right: 10 }).walk(20, 10);
    story.session(20, item("hips-to-wall"));
    story.session(20, item("breath-360-seated"));
    const own = story.entries.filter(isExercise);
    const told = { own, before: [], after: [] };
    expect(exercisesOf(indexOf(program), told).map(({ kind }) => kind)).toEqual(
      ["breath", "strength", "walk", "check", "impact", "run"],
    );
  });
});

describe("the clock", () => {
  test("S-CLOCK something unreadable that was written later stands for it as well", () => {
    const story = wellUntil(60).clear(60);
    const late = { at: `${story.date(62)}T08:00:00+00:00` };
    const unsure = (): Story => wellUntil(60).checkIn(60, {}, late);
    expect(unsure().decide(60).missing).toContain("clock");
    story.unread.push(fault({ on: story.date(62), writtenOn: story.date(62) }));
    expect(story.decide(60).missing).not.toContain("clock");
    const undated = wellUntil(60);
    undated.unread.push(fault({ writtenOn: undated.date(62) }));
    expect(undated.decide(60).missing).toContain("clock");
  });

  test("S-CLOCK holds impact and running, and a check-in of the day, written on it, ends it", () => {
    const story = wellUntil(109).clear(109);
    const open = story.decide(109);
    expect(open.missing).not.toContain("clock");
    story.raw(109, {
      kind: "note",
      text: "from a clock ahead",
      at: `${story.date(111)}T08:00:00+00:00`,
    });
    expect(story.decide(109).missing).not.toContain("clock");
  });
});

describe("the date of the end", () => {
  const long = "2020-01-06" as CivilDate;

  test("P-CONFIRM-ENDED is asked again when the date itself is told anew after check-ins", () => {
    const story = wellUntil(60).clear(60);
    expect(story.decide(60).missing).not.toContain("confirm-ended");
    story.profile(60, { ended: long });
    expect(story.decide(60).missing).not.toContain("confirm-ended");
    story.profile(61, { ended: long });
    expect(story.decide(61).missing).toContain("confirm-ended");
    expect(rules(story.decide(61))).toContain("P-CONFIRM-ENDED");
    story.clear(61);
    expect(story.decide(61).missing).not.toContain("confirm-ended");
  });

  test("P-CONFIRM-ENDED any past date is accepted, and a date after the day is refused by its field", () => {
    const old = screened({}, "1999-03-01" as CivilDate).clear(9000);
    expect(old.decide(9000).week).toBe(Math.floor(9000 / 7));
    const ahead = screened();
    ahead.profile(0, { ended: ahead.date(5) });
    expect(() => ahead.decide(4)).toThrow(/ended-after-day.*"field":"ended"/);
    expect(gate(ahead.decide(5), "reconnect").earliest).toBe(ahead.date(19));
  });

  test("G-RECONNECT-DAY week and windows are half-open: the last day before is before", () => {
    const story = screened().clear(0, 14);
    expect([6, 7, 13, 14].map((day) => story.decide(day).week)).toEqual([
      0, 1, 1, 2,
    ]);
    expect(isOpen(story.decide(13), "reconnect")).toBe(false);
    expect(isOpen(story.decide(14), "reconnect")).toBe(true);
  });
});
