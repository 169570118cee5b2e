import { beforeAll, describe, expect, test } from "vitest";
import {
  checkDecision,
  type Decision,
  type Entry,
  planForward,
  type RunEntry,
} from "../src/index.ts";
import { strollerFrom } from "../src/run/beyond.ts";
import { expectGolden } from "./kit/golden.ts";
import { contextOf, reasonOf, session, told, wellUntil } from "./kit/life.ts";
import { HEALTHY, program, rules, Story } from "./kit/story.ts";
import { withRun, withShutGate } from "./kit/tamper.ts";

/** What comes after thirty minutes: length, then hills, then speed; a stroller beside them. Day 0 is a Monday. */

type Profile = Partial<typeof HEALTHY>;
type Parts = Pick<RunEntry, "terrain" | "with">;

const BABY: Profile = { outcome: "living-baby" };
const HILLS: Parts = { terrain: "hills" };
const SPEED: Parts = { with: ["speed"] };
const STROLLER: Parts = { with: ["stroller"] };
const GROWN = ["R-BEYOND-HILLS", "R-BEYOND-SPEED", "R-BEYOND-STROLLER"];
const FROM = 250;
const WEEKS = 18;
const LAST_STEP = program.runSteps.length - 1;

let lived: readonly Entry[];
/** The first day on which hills may come in. */
let full: number;

beforeAll(() => {
  const story = wellUntil(FROM);
  const from = story.date(FROM);
  const plan = planForward(program, story.journal(), from, { weeks: WEEKS });
  lived = [...story.entries, ...plan.days.flatMap(({ added }) => added)];
  const at = plan.days.findIndex(({ decision }) => grown(decision).length > 0);
  if (at < 0) throw new Error("the full length was never done");
  full = FROM + at;
});

/** Which new things a decision lets in. */
function grown(decision: Decision): string[] {
  return rules(decision).filter((rule) => GROWN.includes(rule));
}

/** All has gone well until a day, that day not included. */
function upTo(day: number, profile: Profile = {}): Story {
  const story = new Story(wellUntil(0).ended, null);
  told(story, lived, day);
  const copy = story.copy();
  if (Object.keys(profile).length > 0)
    copy.raw(0, {
      kind: "profile",
      ...profile,
      id: "01940000-0000-7000-8000-000000000001",
    });
  return copy;
}

/** Lives on from the full length through as many runs as there are parts, each with its own in turn. */
function goOn(parts: readonly Parts[], profile: Profile = {}): Story {
  const start = upTo(0).date(full);
  const runs = lived.filter(({ kind, on }) => kind === "run" && on >= start);
  const last = runs[parts.length - 1];
  if (last === undefined) throw new Error("the life is too short");
  const days = (Date.parse(last.on) - Date.parse(start)) / 86_400_000;
  const story = upTo(full + days + 1, profile);
  const told = story.entries.map((entry) => ({
    ...entry,
    ...parts[runs.findIndex(({ id }) => id === entry.id)],
  }));
  story.entries.splice(0, story.entries.length, ...told);
  return story;
}

/** The next day after a story's last entry on which a run is offered, with its check-in. */
function nextRun(story: Story): {
  readonly day: number;
  readonly decision: Decision;
} {
  const last = story.entries.reduce(
    (latest, { on }) => (on > latest ? on : latest),
    story.date(0),
  );
  for (let day = full; day < full + 80; day++) {
    if (story.date(day) <= last) continue;
    story.clear(day);
    const decision = story.decide(day);
    if (session(decision, "run") !== null) return { day, decision };
  }
  throw new Error("no run was offered");
}

const after = (parts: readonly Parts[], profile: Profile = {}): string[] =>
  grown(nextRun(goOn(parts, profile)).decision);

describe("the long run", () => {
  test("R-BEYOND grows to the whole ten seconds below its cap, week after week, up to an hour", () => {
    const grownRuns = lived
      .filter((entry) => entry.kind === "run")
      .map(({ runSeconds }) => runSeconds)
      .filter((seconds) => seconds > 1800);
    const [first = 0, ...later] = new Set(grownRuns);
    // The seven days before it leave the first of them less room than its own cap does.
    expect(first).toBeLessThanOrEqual(1980);
    const expected: number[] = [];
    for (let last = first; last < 3600; last = expected.at(-1) ?? 3600)
      expected.push(Math.min(3600, 10 * Math.floor((11 * last) / 100)));
    expect(later).toEqual(expected);
    expect(later.at(-1)).toBe(3600);
  });
});

describe("hills, then speed", () => {
  test("R-BEYOND-HILLS come in after the full length twice clean, and not before", () => {
    const story = upTo(full).clear(full);
    const decision = story.decide(full);
    expect(grown(decision)).toEqual(["R-BEYOND-HILLS"]);
    expect(reasonOf(decision, "R-BEYOND-HILLS")?.params).toEqual({
      clean: 0,
      need: 2,
    });
    expectGolden("r-beyond-hills", decision);
    const long = lived.filter(
      (entry) =>
        entry.kind === "run" &&
        entry.runSeconds === 3600 &&
        entry.on < story.date(full),
    );
    expect(long).toHaveLength(2);
    const earlier = [...Array(14).keys()]
      .map((place) => full - 14 + place)
      .map((day) => upTo(day).clear(day).decide(day))
      .filter((each) => session(each, "run")?.run?.step === LAST_STEP);
    expect(earlier.length).toBeGreaterThan(2);
    expect(earlier.flatMap(grown)).toEqual([]);
  });

  test("R-BEYOND-HILLS wait for a calm day, and for the gate", () => {
    const eased = upTo(full).checkIn(full, { energy: 1 }).decide(full);
    expect(session(eased, "run")).not.toBe(null);
    expect(grown(eased)).toEqual([]);
    const held = upTo(full).signs(full, { leak: 1 }).decide(full);
    expect(grown(held)).toEqual([]);
  });

  test("R-BEYOND-HILLS one clean run is told, two lead on, one that was not clean counts for nothing", () => {
    const { decision } = nextRun(goOn([HILLS]));
    expect(reasonOf(decision, "R-BEYOND-HILLS")?.params).toEqual({
      clean: 1,
      need: 2,
    });
    expect(after([HILLS, HILLS])).toEqual(["R-BEYOND-SPEED"]);
    expect(after([HILLS, {}, HILLS])).toEqual(["R-BEYOND-SPEED"]);
    expect(after([{}, {}])).toEqual(["R-BEYOND-HILLS"]);
  });

  test("R-BEYOND-HILLS ground that we have no word for counts as hills", () => {
    expect(after([{ terrain: "moor" }, { terrain: "Trail " }])).toEqual([
      "R-BEYOND-SPEED",
    ]);
    expect(after([{ terrain: "road" }, { terrain: "Treadmill" }])).toEqual([
      "R-BEYOND-HILLS",
    ]);
  });

  test("R-BEYOND-SPEED comes in after two clean runs with hills, and after two with it nothing new is left", () => {
    const before = upTo(full).clear(full).decide(full);
    expect(grown(before)).not.toContain("R-BEYOND-SPEED");
    const story = goOn([HILLS, HILLS]);
    const { decision } = nextRun(story);
    expect(reasonOf(decision, "R-BEYOND-SPEED")?.params).toEqual({
      clean: 0,
      need: 2,
    });
    expectGolden("r-beyond-speed", decision);
    expect(after([HILLS, HILLS, SPEED])).toEqual(["R-BEYOND-SPEED"]);
    expect(after([HILLS, HILLS, SPEED, SPEED])).toEqual([]);
    expect(after([HILLS, HILLS, { ...HILLS, ...SPEED }, SPEED])).toEqual([]);
  });

  test("R-BEYOND-SPEED a step down takes all of it back: one thing at a time once more", () => {
    const story = goOn([HILLS, HILLS, SPEED]);
    const { day } = nextRun(story);
    expect(contextOf(story, day).state.run.beyond).toMatchObject({
      hills: 2,
      speed: 1,
    });
    const last = story.entries.findLast(({ kind }) => kind === "run");
    const leaked = story.entries.map((entry) =>
      entry === last ? { ...last, signs: { leak: 1 } as const } : entry,
    );
    story.entries.splice(0, story.entries.length, ...(leaked as Entry[]));
    expect(contextOf(story, day).state.run.beyond).toEqual({
      length: 0,
      hills: 0,
      speed: 0,
      stroller: 0,
    });
  });
});

describe("ahead of what is open", () => {
  test("R-BEYOND-AHEAD hills on the ladder count neither way, and it says so", () => {
    const run = (fields: Parts): Story =>
      wellUntil(107)
        .clear(107)
        .run(107, 480, { longestSeconds: 60, ...fields });
    const hilly = run(HILLS);
    expect(rules(hilly.decide(107))).toContain("R-BEYOND-AHEAD");
    expect(rules(hilly.clear(108).decide(108))).not.toContain("R-BEYOND-AHEAD");
    expect(rules(run({ terrain: "road" }).decide(107))).not.toContain(
      "R-BEYOND-AHEAD",
    );
    expect(rules(run({ with: ["friend"] }).decide(107))).not.toContain(
      "R-BEYOND-AHEAD",
    );
    const step = (fields: Parts): unknown =>
      contextOf(run(fields).clear(108, 109).run(109, 480).clear(110), 110).state
        .run.step;
    expect([step({}), step(HILLS), step(SPEED), step(STROLLER)]).toEqual([
      2, 1, 1, 1,
    ]);
  });

  test("R-BEYOND-AHEAD speed before hills, two new things at once, or one beside another begun", () => {
    expect(after([SPEED, SPEED])).toEqual(["R-BEYOND-HILLS"]);
    const both = { ...HILLS, ...SPEED };
    expect(
      reasonOf(nextRun(goOn([both])).decision, "R-BEYOND-HILLS")?.params,
    ).toMatchObject({ clean: 0 });
    const beside = nextRun(goOn([HILLS, STROLLER], BABY)).decision;
    expect(grown(beside)).toEqual(["R-BEYOND-HILLS"]);
    expect(reasonOf(beside, "R-BEYOND-HILLS")?.params).toMatchObject({
      clean: 1,
    });
  });

  test("R-BEYOND-AHEAD such a run still counts for the caps", () => {
    const story = upTo(full).clear(full);
    story.run(full, 1800, { longestSeconds: 1800, ...SPEED });
    expect(contextOf(story, full).state.run.runs.at(-1)).toMatchObject({
      runSeconds: 1800,
    });
  });
});

describe("a stroller", () => {
  test("R-BEYOND-STROLLER exists only with a living baby", () => {
    expect(after([{}], BABY)).toEqual(["R-BEYOND-HILLS", "R-BEYOND-STROLLER"]);
    for (const outcome of ["died", "ended-early", "unsaid"] as const) {
      for (const parts of [[{}], [STROLLER, STROLLER]]) {
        const { decision } = nextRun(goOn(parts, { outcome }));
        expect(JSON.stringify(decision)).not.toMatch(/stroller/i);
      }
    }
  });

  test("R-BEYOND-STROLLER two clean runs with both hands settle it, one thing at a time; one hand comes after", () => {
    const { decision } = nextRun(goOn([STROLLER], BABY));
    expect(grown(decision)).toEqual(["R-BEYOND-STROLLER"]);
    expect(reasonOf(decision, "R-BEYOND-STROLLER")?.params).toEqual({
      clean: 1,
      need: 2,
    });
    expectGolden("r-beyond-stroller", decision);
    expect(after([STROLLER, STROLLER], BABY)).toEqual(["R-BEYOND-HILLS"]);
    const oneHand = { with: ["stroller", "one-hand"] };
    expect(after([oneHand, oneHand], BABY)).toEqual([
      "R-BEYOND-HILLS",
      "R-BEYOND-STROLLER",
    ]);
    const settled = goOn([STROLLER, STROLLER], BABY);
    const { day } = nextRun(settled);
    const said = (fields: Parts): string[] =>
      rules(
        settled
          .copy()
          .run(day, 3600, { longestSeconds: 3600, ...fields })
          .decide(day),
      );
    expect(said(oneHand)).not.toContain("R-BEYOND-AHEAD");
    expect(said(HILLS)).not.toContain("R-BEYOND-AHEAD");
  });

  test("R-BEYOND-STROLLER six months from birth; from the due date when it came before thirty-seven weeks", () => {
    const from = (told: Readonly<Record<string, unknown>>): number | null => {
      const { gestationWeeks: _, ...rest } = HEALTHY;
      const story = new Story("2026-01-05" as Story["ended"], {
        ...rest,
        ...BABY,
        ...told,
      });
      const { body } = contextOf(story.clear(0), 0).state;
      const day = strollerFrom(program.numbers, body);
      return day === null ? null : day - (body.ended?.value ?? 0);
    };
    expect(from({ gestationWeeks: 37 })).toBe(184);
    expect(from({ gestationWeeks: 36 })).toBe(184 + 28);
    expect(from({ due: "2026-01-26" })).toBe(184);
    expect(from({ due: "2026-01-27" })).toBe(184 + 22);
    expect(from({ due: "2026-03-02", gestationWeeks: 32 })).toBe(184 + 56);
    expect(from({ gestationWeeks: 40, babyBorn: "2026-01-07" })).toBe(186);
    expect(from({})).toBe(184 + 126);
    expect(from({ gestationWeeks: 39, outcome: "unsaid" })).toBe(null);
  });
});

describe("the second opinion", () => {
  const broken = (story: Story, decision: Decision): readonly string[] =>
    checkDecision(story.journal(), decision);
  const shorter = (story: Story): Story => {
    const copy = story.copy();
    const runs = story.entries.map((entry) =>
      entry.kind === "run" && entry.runSeconds === 3600
        ? { ...entry, runSeconds: 3590 }
        : entry,
    );
    copy.entries.splice(0, copy.entries.length, ...runs);
    return copy;
  };

  test("GU-42 nothing new before two runs of an hour, while beyond is shut, out of order, or without a living baby", () => {
    const story = upTo(full).clear(full);
    const decision = story.decide(full);
    expect(broken(story, decision)).toEqual([]);
    expect(broken(shorter(story), decision)).toContain("GU-42");
    expect(broken(story, withShutGate(decision, "beyond"))).toEqual(["GU-42"]);
    const [reason] = decision.reasons;
    if (reason === undefined) throw new Error("no reason");
    const also = (rule: string): Decision => ({
      ...decision,
      reasons: [...decision.reasons, { ...reason, rule }],
    });
    expect(broken(story, also("R-BEYOND-SPEED"))).toEqual(["GU-42"]);
    expect(broken(story, also("R-BEYOND-STROLLER"))).toEqual(["GU-42"]);
    const baby = upTo(full, BABY).clear(full);
    expect(broken(baby, also("R-BEYOND-STROLLER"))).toEqual([]);
  });

  test("GU-43 no run of more than an hour", () => {
    const story = upTo(full).clear(full);
    const decision = story.decide(full);
    const tampered = withRun(decision, { bouts: 1, runSeconds: 3610 });
    expect(broken(story, tampered)).toContain("GU-43");
    expect(broken(story, decision)).toEqual([]);
  });
});
