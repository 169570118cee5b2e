import { expect } from "vitest";
import type { Decision, Entry, Journal } from "../../src/index.ts";
import { checkDecision } from "../../src/index.ts";
import { screened, Story } from "./story.ts";
import { withItems } from "./tamper.ts";

/** What tests of the guard stand on: a life that goes well, its days, and what the guard says of them. */

/** What a decision breaks, seen from a journal. */
export function broken(
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

const LAST = 168;
/** A day on which only reconnect is open. */
export const EARLY = 30;

/** Lived once for the file that asks. */
export const ground: Ground = live();

function live(): Ground {
  const story = screened({ days: [1, 2, 3, 4, 5, 6, 7] }).forward(0, LAST);
  const days = Array.from({ length: LAST - 42 }, (_, place) => place + 42);
  const find = (from: number, is: (decision: Decision) => boolean): number => {
    const found = days.find((day) => day >= from && is(at(story, day)));
    if (found === undefined) throw new Error("no such day");
    return found;
  };
  const run = find(84, hasRun);
  return {
    story,
    weighted: find(
      42,
      (decision) => hasWeight(decision) && !hasImpact(decision),
    ),
    impact: find(42, hasImpact),
    run,
    laterRun: find(run + 24, hasRun),
  };
}

/** The decision of a morning: nothing of the day's exercise is done yet. */
function at(story: Story, day: number): Decision {
  return morning(story, day).decide(day);
}

/** The story up to the check-in of a day. */
export function morning(story: Story, day: number): Story {
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

export function items(
  decision: Decision,
): readonly (readonly [string, number | null, number])[] {
  return decision.sessions.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.items.map((item) => [item.family, item.kg, item.impact] as const),
    ),
  );
}

export function hasRun(decision: Decision): boolean {
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
export function told(day: number): {
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

/** A day with a weight, its walk made a brisk one. */
export function brisk(): Pick<ReturnType<typeof told>, "before" | "decision"> {
  const { before, decision } = told(ground.weighted);
  const hasWalk = decision.sessions.some(({ kind }) => kind === "walk");
  expect(hasWalk).toBe(true);
  const unweighted = withItems(decision, (item) => ({ ...item, kg: null }));
  const sessions = unweighted.sessions
    .filter(({ kind }) => kind === "walk")
    .map((session) => ({
      ...session,
      blocks: session.blocks.map((block) => ({
        ...block,
        items: block.items.map((item) => ({ ...item, movement: "brisk-walk" })),
      })),
    }));
  return { before, decision: { ...decision, sessions } };
}

/** What the planner itself makes of a journal; the guard must have nothing to say. */
export function agrees(
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
