import { describe, expect, test } from "vitest";
import type { PrescriptionEntry } from "../src/index.ts";
import { expectGolden } from "./kit/golden.ts";
import {
  decideUnder,
  itemsOf,
  met,
  reasonOf,
  rungOf,
  sessionNamed,
  wellUntil,
} from "./kit/life.ts";
import { LATE } from "./kit/late.ts";
import { holds, isOpen, offered, program, type Story } from "./kit/story.ts";

const KEY = "k1";
const DAY = 60;

type Prescribed = Pick<PrescriptionEntry, "hold" | "rung" | "policy" | "until">;

function accept(story: Story, day: number): Story {
  return story.raw(day, { kind: "coach-accept", key: KEY, publicKey: "p" });
}

function remove(story: Story, day: number): Story {
  return story.raw(day, { kind: "coach-remove", key: KEY });
}

function prescribe(story: Story, day: number, what: Prescribed): Story {
  return story.raw(day, {
    kind: "prescription",
    by: `coach:${KEY}`,
    signature: "s",
    ...what,
  });
}

/** The well runner of day 60 whose coach was accepted on day 57 and prescribed on day 58. */
function coached(what: Prescribed, day = DAY): Story {
  const story = wellUntil(day).clear(day);
  return prescribe(accept(story, 57), 58, what);
}

/** The movements of a family that are offered within a week of well training. */
function offeredIn(
  family: string,
  tell: (story: Story) => Story = (story) => story,
): string[] {
  const found = new Set<string>();
  for (let day = DAY; day < DAY + 7; day++) {
    const decision = tell(wellUntil(day).clear(day)).decide(day);
    for (const item of itemsOf(sessionNamed(decision, "strength")))
      if (item.family === family) found.add(item.movement);
  }
  return [...found];
}

describe("a coach's rung", () => {
  const ordered =
    (what: Prescribed) =>
    (story: Story): Story =>
      prescribe(accept(story, 57), 58, what);

  test("S-COACH-HOLD a rung below hers is what is offered, a rung above hers raises nothing", () => {
    const squat = rungOf(wellUntil(DAY).clear(DAY).decide(DAY), "squat");
    expect(squat).not.toBe("assisted-squat");
    expect(offeredIn("squat")).toEqual([squat]);
    const low = ordered({ rung: { family: "squat", rung: 2 } });
    expect(offeredIn("squat", low)).toEqual(["assisted-squat"]);
    const high = ordered({ rung: { family: "squat", rung: 7 } });
    expect(offeredIn("squat", high)).toEqual([squat]);
    const gone = (story: Story): Story => remove(low(story), 59);
    expect(offeredIn("squat", gone)).toEqual([squat]);
  });
});

describe("a coach's policy", () => {
  const under = (policy: string, own: string): string => {
    const story = coached({ policy }).profile(1, { policy: own });
    return decideUnder(LATE, story.journal(), story.date(DAY)).policy;
  };

  test("S-COACH-HOLD one that is earlier than hers in any way changes nothing", () => {
    for (const own of program.policies)
      for (const other of program.policies)
        expect(under(other.id, own.id)).toBe(own.id);
  });

  test("S-COACH-HOLD one that is later in every way is taken, and never the other way round", () => {
    expect(under("late-2026", "guideline-2019")).toBe("late-2026");
    expect(under("guideline-2019", "late-2026")).toBe("late-2026");
  });
});

describe("a coach's hold", () => {
  test("H-COACH a gate held shut keeps those above it shut and those below it open", () => {
    const story = coached({ hold: "load" });
    const decision = story.decide(DAY);
    expect(met(decision, "load", "G-LOAD-HOLD")).toBe(false);
    expect(isOpen(decision, "impact")).toBe(false);
    expect(isOpen(decision, "rebuild")).toBe(true);
    expect(reasonOf(decision, "S-COACH-HOLD")).not.toBe(null);
    expectGolden("x-coach-hold", decision);
  });

  test("H-COACH counts from the day that she accepted, and from nobody before", () => {
    const before = prescribe(wellUntil(DAY).clear(DAY), 57, { hold: "load" });
    accept(before, 58);
    expect(isOpen(before.decide(DAY), "load")).toBe(true);
    expect(holds(before.decide(DAY))).toEqual([]);
    const after = prescribe(before, 59, { hold: "load" });
    expect(isOpen(after.decide(DAY), "load")).toBe(false);
  });

  test("H-COACH a removed coach's hold ends after three weeks, though she is accepted again", () => {
    const story = accept(remove(coached({ hold: "load" }, 82), 59), 65);
    story.clear(60, 82);
    expect(isOpen(story.decide(79), "load")).toBe(false);
    expect(isOpen(story.decide(80), "load")).toBe(true);
    prescribe(story, 81, { hold: "load" });
    expect(isOpen(story.decide(81), "load")).toBe(false);
  });

  test("H-COACH a removed coach prescribes no more", () => {
    const story = remove(accept(wellUntil(DAY).clear(DAY), 57), 58);
    prescribe(story, 59, { hold: "load" });
    expect(isOpen(story.decide(DAY), "load")).toBe(true);
    expect(offered(story.decide(DAY))).toEqual(
      offered(wellUntil(DAY).clear(DAY).decide(DAY)),
    );
  });
});
