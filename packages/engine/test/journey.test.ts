import { describe, expect, test } from "vitest";
import {
  decide,
  type Entry,
  type ForwardPlan,
  planForward,
  startJourney,
  type Unread,
} from "../src/index.ts";
import { wellUntil } from "./kit/life.ts";
import { HEALTHY, NO_TOPICS, program, screened, Story } from "./kit/story.ts";

type Profile = Parameters<typeof screened>[0];

function plan(story: Story, day: number, weeks: number): ForwardPlan {
  return planForward(program, story.journal(), story.date(day), { weeks });
}

function added(forward: ForwardPlan): Entry[] {
  return forward.days.flatMap((day) => [...day.added]);
}

describe("a journey", () => {
  const story = wellUntil(70);
  const days = [40, 41, 42, 45, 69, 50, 51, 70];
  const known = (day: number): string =>
    JSON.stringify(decide(program, story.journal(), story.date(day)));

  test("decides the same bytes as decide, in any order of the days", () => {
    const journey = startJourney(program, story.journal().entries);
    for (const day of days)
      expect(JSON.stringify(journey.decide(story.date(day)))).toBe(known(day));
  });

  test("takes entries day by day, and one about an earlier day makes it fold anew", () => {
    const journey = startJourney(program, []);
    const late = story.copy().signs(60, { leak: 2 }).entries.at(-1);
    for (let day = 0; day <= 62; day++) {
      const date = story.date(day);
      journey.add(story.entries.filter((entry) => entry.on === date));
    }
    expect(JSON.stringify(journey.decide(story.date(62)))).toBe(known(62));
    if (late !== undefined) journey.add([late]);
    const again = decide(
      program,
      { entries: journey.entries(), unread: [] },
      story.date(62),
    );
    expect(JSON.stringify(journey.decide(story.date(62)))).toBe(
      JSON.stringify(again),
    );
    expect(JSON.stringify(again)).not.toBe(known(62));
  });

  test("refuses what decide refuses", () => {
    const journey = startJourney(program, story.journal().entries);
    const day = story.date(60);
    for (const options of [
      { policy: "no-such-policy" },
      { minutes: -1 },
      { minutes: 1.5 },
    ])
      expect(journey.decide(day, options)).toEqual(
        decide(program, story.journal(), day, options),
      );
    expect(journey.decide("2026-02-30" as typeof day).ok).toBe(false);
    expect(startJourney(program, []).decide(day)).toEqual(
      decide(program, { entries: [], unread: [] }, day),
    );
  });

  test("PO-staged-2026 asked for one day it changes no other day", () => {
    const runner = wellUntil(107).clear(107);
    const journey = startJourney(program, runner.journal().entries);
    const day = runner.date(107);
    const plain = JSON.stringify(journey.decide(day));
    const staged = journey.decide(day, { policy: "staged-2026" });
    expect(staged).toEqual(
      decide(program, runner.journal(), day, { policy: "staged-2026" }),
    );
    expect(JSON.stringify(staged)).not.toBe(plain);
    expect(JSON.stringify(journey.decide(day))).toBe(plain);
  });
});

describe("forward if all goes well", () => {
  const stop = (profile: Profile, weeks = 20): ForwardPlan["stoppedAt"] =>
    plan(screened(profile), 0, weeks).stoppedAt;

  test("G-IMPACT-TEAR names the gate that waits for a word, and none while days are all that is missing", () => {
    expect(stop({ tear: "third-fourth" })).toEqual({
      gate: "impact",
      rule: "G-IMPACT-TEAR",
    });
    expect(stop({ policy: "consensus-2024" })).toEqual({
      gate: "run",
      rule: "G-RUN-FLOOR",
    });
    const unanswered = new Story(screened().ended, HEALTHY);
    expect(plan(unanswered, 0, 10).stoppedAt).toEqual({
      gate: "load",
      rule: "G-LOAD-TOPICS",
    });
    expect(stop({}, 4)).toBe(null);
  });

  test("H-ASKED a yes of hers is never taken back for her", () => {
    const story = screened().clear(0, 9).signs(10, { separation: 1 });
    const forward = plan(story, 11, 18);
    const answers = added(forward).flatMap((entry) =>
      entry.kind === "check-in" && entry.signs !== undefined
        ? [entry.signs === "none" ? "none" : entry.signs["separation"]]
        : [],
    );
    expect(new Set(answers)).toEqual(new Set([undefined]));
    expect(forward.stoppedAt).toEqual({
      gate: "impact",
      rule: "G-IMPACT-HOLD",
    });
  });

  test("G-LOAD-TOPICS it repeats no and past when they are asked again, and answers nothing that is open", () => {
    const story = new Story(screened().ended).screen(0, {
      answers: { ...NO_TOPICS, "GP-a": "past", "GP-k": "unsure" },
      healed: "yes",
    });
    const screens = added(plan(story, 0, 20)).filter(
      (entry) => entry.kind === "screen",
    );
    expect(screens.length).toBeGreaterThan(0);
    for (const entry of screens) {
      expect(entry.answers).not.toHaveProperty("GP-k");
      expect(entry.healed).toBe(undefined);
      expect(Object.values(entry.answers ?? {})).not.toContain("now");
    }
    expect(screens[0]?.answers).toHaveProperty("GP-a", "past");
  });

  test("it invents no go-ahead and no fact", () => {
    const kinds = added(plan(screened({ birth: "assisted" }), 0, 30)).map(
      ({ kind }) => kind,
    );
    expect([...new Set(kinds)].toSorted()).toEqual(
      ["check", "check-in", "run", "screen", "session", "walk"].filter((kind) =>
        kinds.includes(kind as Entry["kind"]),
      ),
    );
    for (const kind of ["go-ahead", "profile", "pause", "prescription"])
      expect(kinds).not.toContain(kind);
  });

  test("what could not be read counts as it does for decide", () => {
    const story = wellUntil(60);
    const line: Unread = {
      line: 1,
      path: "",
      reason: "not-json",
      id: null,
      on: story.date(60),
      writtenOn: story.date(60),
      after: null,
      params: {},
    };
    const journal = { entries: story.journal().entries, unread: [line] };
    const [first] = planForward(program, journal, story.date(60), {
      weeks: 1,
    }).days;
    expect(first?.decision.level).not.toBe("go");
    expect(plan(story, 60, 1).days[0]?.decision.level).toBe("go");
  });

  test("a date that does not exist is a programmer's mistake", () => {
    const run = (): unknown =>
      planForward(program, screened().journal(), "2026-02-30" as never, {
        weeks: 1,
      });
    expect(run).toThrow(RangeError);
  });

  test("G-RUN-FLOOR no gate opens before the earliest day that was told for it", () => {
    const profiles: Profile[] = [
      {},
      { birth: "caesarean" },
      { birth: "assisted" },
      { equipment: [] },
      { days: [2, 5], minutes: 10 },
      { outcome: "ended-early", gestationWeeks: 9 },
    ];
    for (const profile of profiles)
      expect(tooEarly(plan(screened(profile), 0, 20))).toEqual([]);
  });
});

/** Gates that opened before the earliest day told of them on some day before. */
function tooEarly({ days }: ForwardPlan): string[] {
  const states = days.flatMap(({ decision: { day, gates } }) =>
    gates.map((state) => ({ ...state, day })),
  );
  const opened = new Map<string, string>();
  for (const { gate, open, day } of states)
    if (open && !opened.has(gate)) opened.set(gate, day);
  return states
    .filter(
      ({ gate, open, earliest }) =>
        !open && earliest !== null && (opened.get(gate) ?? earliest) < earliest,
    )
    .map(({ gate, day }) => `${gate} on ${day}`);
}
