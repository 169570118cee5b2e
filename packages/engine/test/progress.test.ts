import { afterAll, describe, expect, test } from "vitest";
import { type Decision, planForward, startJourney } from "../src/index.ts";
import {
  doneItems,
  families,
  itemsOf,
  passOf,
  session,
  sessionNamed,
  wellUntil,
} from "./kit/life.ts";
import {
  HEALTHY,
  isOpen,
  kinds,
  NO_TOPICS,
  program,
  rules,
  screened,
  Story,
} from "./kit/story.ts";

type Profile = Parameters<typeof screened>[0];

/** How a life went in which all went well, by days since it began. */
interface Course {
  /** The first day on which each gate was open. */
  readonly opened: Readonly<Record<string, number>>;
  readonly firstRun: number;
  readonly thirty: number;
  /** Runs offered from the first to the one that does the last step clean a second time. */
  readonly runs: number;
  /** Of these, the ones that a cap made lower than her step. */
  readonly lowered: number;
  /** Days that offered a walk because no step of the run was within its caps. */
  readonly refused: number;
}

/** Steps from the first to the last, each to be done clean twice. */
const LADDER = 24;
const printed: string[] = [];

afterAll(() => {
  process.stdout.write(`${printed.join("\n")}\n`);
});

function courseOf(name: string, days: readonly Decision[]): Course {
  const opened: Record<string, number> = {};
  for (const [day, decision] of days.entries())
    for (const { gate, open } of decision.gates) if (open) opened[gate] ??= day;
  const runOn = (step?: number): number =>
    days.findIndex((decision) => {
      const run = session(decision, "run")?.run;
      return run != null && (step === undefined || run.step === step);
    });
  const climb = days.slice(0, opened["beyond"] ?? days.length);
  const course = {
    opened,
    firstRun: runOn(),
    thirty: runOn(24),
    runs: climb.filter((each) => session(each, "run") !== null).length,
    lowered: climb.filter((each) => isLowered(each)).length,
    refused: days.filter((each) => rules(each).includes("R-WALK-INSTEAD"))
      .length,
  };
  printed.push(
    `${name}: ${JSON.stringify(opened)} first run ${course.firstRun}, thirty minutes ${course.thirty} (${weeksOf(course)} weeks), twice clean after ${climbWeeks(course)} weeks and ${course.runs} runs, ${course.lowered} of them lowered, refused ${course.refused}`,
  );
  return course;
}

/** Whether a cap left a run, but not her own step. */
function isLowered(decision: Decision): boolean {
  const told = rules(decision);
  return (
    session(decision, "run") !== null &&
    (told.includes("L-WEEK-RUN") || told.includes("L-SESSION-RUN"))
  );
}

/** Weeks from the first run to the first of the last step. */
function weeksOf({ firstRun, thirty }: Course): number | null {
  return thirty < 0 ? null : tenths(thirty - firstRun);
}

/** Weeks from the first run until the last step has been done clean twice. */
function climbWeeks({ firstRun, opened }: Course): number | null {
  const { beyond } = opened;
  return beyond === undefined ? null : tenths(beyond - firstRun);
}

function tenths(days: number): number {
  return Math.round(days / 0.7) / 10;
}

function course(
  name: string,
  story: Story,
  { from = 0, weeks = 20 }: { from?: number; weeks?: number } = {},
): Course {
  const { days } = planForward(program, story.journal(), story.date(from), {
    weeks,
  });
  return courseOf(
    name,
    days.map(({ decision }) => decision),
  );
}

const of = (name: string, profile: Profile, weeks?: number): Course =>
  course(name, screened(profile), weeks === undefined ? {} : { weeks });

describe("progress is real", () => {
  test("three days a week: load by day 60, impact by 110, running by 120, thirty minutes nineteen weeks after the first run", () => {
    const fresh = of("three days a week", {}, 36);
    expect(fresh.opened["load"]).toBeLessThanOrEqual(60);
    expect(fresh.opened["impact"]).toBeLessThanOrEqual(110);
    expect(fresh.opened["run"]).toBeLessThanOrEqual(120);
    expect(weeksOf(fresh)).toBeGreaterThanOrEqual(18);
    expect(weeksOf(fresh)).toBeLessThanOrEqual(20);
    expect(climbWeeks(fresh)).toBeGreaterThan(18.5);
    expect(climbWeeks(fresh)).toBeLessThanOrEqual(19.5);
    expect(fresh.runs).toBe(57);
    expect(fresh.lowered).toBe(fresh.runs - 2 * LADDER);
    expect(fresh.refused).toBe(0);
  });

  test("two runs a week: thirty minutes about twenty-three weeks after the first run, none refused", () => {
    const twice = of("two days a week", { days: [1, 4] }, 46);
    expect(weeksOf(twice)).toBeGreaterThanOrEqual(22);
    expect(climbWeeks(twice)).toBeLessThanOrEqual(24);
    expect(twice.runs).toBe(2 * LADDER + twice.lowered);
    expect(twice.refused).toBe(0);
  });

  test("one to three runs in ten missed: the whole ladder in twenty-one to thirty-four weeks", () => {
    for (const left of [[3], [2, 7], [1, 4, 8], [0, 1, 6]]) {
      const missed = missing(left);
      expect(climbWeeks(missed)).toBeGreaterThanOrEqual(21);
      expect(climbWeeks(missed)).toBeLessThanOrEqual(34);
    }
  });

  test("five minutes a day, no equipment, a wall and a chair: all reach running", () => {
    const everyDay = [1, 2, 3, 4, 5, 6, 7];
    const short = of("five minutes a day", { days: everyDay, minutes: 5 });
    const chair = of("a wall and a chair", {
      equipment: ["chair"],
      weightsKg: [],
    });
    const bare = of("no equipment", { equipment: [], weightsKg: [] });
    for (const { opened } of [short, chair, bare]) {
      expect(opened["run"]).toBeGreaterThanOrEqual(84);
      expect(opened["run"]).toBeLessThanOrEqual(120);
    }
  });

  test("every body that needs nobody's word reaches running, none before its day", () => {
    const bodies: [string, Profile, number, number][] = [
      ["after a caesarean", { birth: "caesarean" }, 84, 140],
      ["after an assisted birth", { birth: "assisted" }, 112, 140],
      ["nothing known", { birth: "unknown", tear: "unknown" }, 112, 140],
      ["staged policy", { policy: "staged-2026" }, 112, 140],
      ["early loss", { outcome: "ended-early", gestationWeeks: 9 }, 42, 100],
      ["ten minutes", { minutes: 10 }, 84, 120],
    ];
    for (const [name, profile, from, until] of bodies) {
      const day = of(name, profile).opened["run"];
      expect(day).toBeGreaterThanOrEqual(from);
      expect(day).toBeLessThanOrEqual(until);
    }
  });
});

/** From the first run on she leaves out these of every ten runs; everything else is done. */
function missing(left: readonly number[]): Course {
  const story = wellUntil(107);
  const journey = startJourney(program, story.journal().entries);
  const decisions: Decision[] = [];
  let runs = 0;
  let told = story.entries.length;
  const tell = (): void => {
    journey.add(story.entries.slice(told));
    told = story.entries.length;
  };
  for (let day = 107; day < 107 + 36 * 7; day++) {
    story.clear(day);
    tell();
    const result = journey.decide(story.date(day));
    if (!result.ok) throw new Error(result.refusal.code);
    const { decision } = result;
    decisions.push(decision);
    if (decision.missing.includes("screen"))
      story.screen(day, { answers: NO_TOPICS });
    const run = session(decision, "run");
    if (isOpen(decision, "beyond")) break;
    doAll(story, day, decision, run !== null && left.includes(runs % 10));
    if (run !== null) runs += 1;
    tell();
  }
  return courseOf(
    `of ten runs ${left.length} missed (${left.join(" ")})`,
    decisions,
  );
}

function doAll(
  story: Story,
  day: number,
  { sessions }: Decision,
  isMissed: boolean,
): void {
  for (const each of sessions) {
    const check = /\/check-(.*)$/.exec(each.id)?.[1];
    if (check !== undefined) story.check(day, check, passOf(check));
    else if (each.run !== null) {
      const { bouts, runSeconds } = each.run;
      const fields = { longestSeconds: runSeconds, effort: 7 };
      if (!isMissed) story.run(day, bouts * runSeconds, fields);
    } else if (each.kind === "walk")
      story.walk(day, each.minutes, { brisk: true });
    else
      story.session(day, doneItems(each), {
        minutes: each.minutes,
        session: each.id,
      });
  }
}

describe("four years on", () => {
  /** A Monday: one of the days on which she trains. */
  const START = 1463;
  const runner = (): Story =>
    new Story("2022-01-03" as Story["ended"], HEALTHY).screen(START);

  test("a runner who begins then reconnects from the first day, rebuilds after four clean sessions and runs within fourteen weeks", () => {
    const late = course("four years on", runner(), { from: START });
    expect(late.opened["reconnect"]).toBe(0);
    expect(late.opened["rebuild"]).toBeGreaterThanOrEqual(7);
    expect(late.opened["rebuild"]).toBeLessThanOrEqual(14);
    expect(late.opened["run"]).toBeLessThanOrEqual(98);
  });

  test("with heaviness every day she has reconnecting work from the first day, rebuilding work after four clean sessions, and no jolt", () => {
    const story = runner();
    const decisions: Decision[] = [];
    for (let day = START; day < START + 28; day++) {
      story.signs(day, { heaviness: 1 });
      const decision = story.decide(day);
      decisions.push(decision);
      doAll(story, day, decision, false);
    }
    const [first] = decisions;
    if (first === undefined) throw new Error("no first day");
    expect(first.level).toBe("stop");
    const work = sessionNamed(first, "strength");
    expect(families(work).length).toBeGreaterThan(1);
    expect(itemsOf(work).every(({ sets }) => sets === 1)).toBe(true);
    expect(isOpen(first, "rebuild")).toBe(false);
    const rebuilt = decisions.findIndex((each) => isOpen(each, "rebuild"));
    printed.push(`four years on with heaviness: rebuild +${rebuilt}`);
    expect(rebuilt).toBeGreaterThan(0);
    expect(rebuilt).toBeLessThanOrEqual(14);
    const lastWeek = decisions.slice(-7);
    expect(
      lastWeek.flatMap((each) => families(sessionNamed(each, "strength"))),
    ).toContain("squat");
    for (const each of decisions) {
      expect(isOpen(each, "impact")).toBe(false);
      expect(kinds(each)).not.toContain("run");
      expect(
        each.sessions.every((part) =>
          itemsOf(part).every(({ impact, kg }) => impact === 0 && kg === null),
        ),
      ).toBe(true);
    }
  });
});

describe("time alone opens nothing that loads", () => {
  // Each falls on a weekday on which she trains, so that strength is there to be seen.
  test.each([
    60, 100, 200, 401, 1463,
  ])("day %i with nothing but dates and clear check-ins", (day) => {
    const story = new Story("2022-01-03" as Story["ended"], HEALTHY)
      .screen(day - 30)
      .clear(day - 30, day);
    const decision = story.decide(day);
    for (const gate of ["rebuild", "load", "impact", "run", "beyond"])
      expect(isOpen(decision, gate)).toBe(false);
    expect(kinds(decision)).toEqual(["breath", "strength", "walk"]);
  });
});
