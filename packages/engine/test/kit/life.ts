import {
  decide,
  type CheckEntry,
  type CheckState,
  type CivilDate,
  type Decision,
  type Entry,
  type GateState,
  type Item,
  type Journal,
  type LimitApplied,
  parseDay,
  planForward,
  type Program,
  type Reason,
  type Session,
  type SessionEntry,
  type Verdict,
} from "../../src/index.ts";
import type { Context } from "../../src/criterion/context.ts";
import { verdictOf } from "../../src/criterion/evaluate.ts";
import {
  foldUntil,
  greatestWriting,
  hear,
  prepare,
} from "../../src/fold/fold.ts";
import { indexOf } from "../../src/program-index.ts";
import { program, screened, type Story } from "./story.ts";

type Profile = Parameters<typeof screened>[0];

/** Weeks that a cached life is long: to the first runs, or well into running. */
const SHORT_WEEKS = 20;
const LONG_WEEKS = 36;
const lives = new Map<string, readonly Entry[]>();

/**
 * A screened runner for whom all has gone well from day 0 until a day, that day not included: every
 * offered session done in full. Lives are lived once and cut where they are wanted.
 */
export function wellUntil(day: number, profile: Profile = {}): Story {
  const story = screened(profile);
  const weeks = day <= SHORT_WEEKS * 7 ? SHORT_WEEKS : LONG_WEEKS;
  const key = JSON.stringify([weeks, profile]);
  const lived = lives.get(key) ?? live(story, weeks);
  lives.set(key, lived);
  return told(story, lived, day);
}

function live(story: Story, weeks: number): readonly Entry[] {
  const plan = planForward(program, story.journal(), story.date(0), { weeks });
  return plan.days.flatMap(({ added }) => added);
}

/** A story that goes on from the entries of a lived one that are about days before a day. */
export function told(
  story: Story,
  lived: readonly Entry[],
  day: number,
): Story {
  const until = parseDay(story.date(day)) ?? 0;
  story.entries.push(
    ...lived.filter((entry) => (parseDay(entry.on) ?? 0) < until),
  );
  return story;
}

/** The same story without some of its entries. */
export function without(story: Story, is: (entry: Entry) => boolean): Story {
  const left = story.entries.filter((entry) => !is(entry));
  story.entries.splice(0, story.entries.length, ...left);
  return story;
}

/** The folded day behind a decision. */
export function contextOf(story: Story, day: number): Context {
  const index = indexOf(program);
  const now = parseDay(story.date(day)) ?? 0;
  const journal = story.journal();
  const heard = hear(index, journal, now);
  if (heard === null) throw new Error("an empty journal");
  const prepared = prepare(index, {
    ...heard,
    day: now,
    folded: null,
    unread: journal.unread,
    writtenUntil: greatestWriting(journal),
  });
  return foldUntil(index, prepared, now, null);
}

/** A rule among what a family asks before anything of it is offered. */
export function familyVerdict(
  story: Story,
  day: number,
  familyId: string,
  rule: string,
): Verdict {
  const context = contextOf(story, day);
  const opens = context.index.families.get(familyId)?.opens ?? [];
  const found = find(
    opens.map((criterion) => verdictOf(context, criterion)),
    rule,
  );
  if (found === null) throw new Error(`no ${rule} at ${familyId}`);
  return found;
}

export function gate(decision: Decision, id: string): GateState {
  const found = decision.gates.find((state) => state.gate === id);
  if (found === undefined) throw new Error(`no gate ${id}`);
  return found;
}

/** The first verdict of a rule below a gate, anywhere in its tree; null where it is not listed. */
export function verdict(
  decision: Decision,
  gateId: string,
  rule: string,
): Verdict | null {
  return find(gate(decision, gateId).criteria, rule);
}

function find(verdicts: readonly Verdict[], rule: string): Verdict | null {
  for (const each of verdicts) {
    if (each.rule === rule) return each;
    const below = find(each.of, rule);
    if (below !== null) return below;
  }
  return null;
}

/** Whether a rule of a gate is met; null where the gate does not list it. */
export function met(
  decision: Decision,
  gateId: string,
  rule: string,
): boolean | "unknown" | null {
  return verdict(decision, gateId, rule)?.met ?? null;
}

export function session(decision: Decision, kind: string): Session | null {
  return decision.sessions.find((each) => each.kind === kind) ?? null;
}

/** A session by the end of its id: `strength`, `check-balance`. */
export function sessionNamed(decision: Decision, name: string): Session | null {
  return (
    decision.sessions.find(
      ({ id }) => id.slice(id.indexOf("/") + 1) === name,
    ) ?? null
  );
}

export function itemsOf(part: Session | null): readonly Item[] {
  return part?.blocks.flatMap(({ items }) => items) ?? [];
}

/** The families of a session, in its order. */
export function families(part: Session | null): string[] {
  return itemsOf(part).map(({ family }) => family);
}

export function reasonOf(decision: Decision, rule: string): Reason | null {
  return decision.reasons.find((each) => each.rule === rule) ?? null;
}

export function limitOf(decision: Decision, id: string): LimitApplied | null {
  return decision.limits.find(({ limit }) => limit === id) ?? null;
}

export function checkOf(decision: Decision, id: string): CheckState {
  const found = decision.checks.find(({ check }) => check === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
}

/** Her rung on a ladder, by its movement. */
export function rungOf(decision: Decision, family: string): string {
  return (
    decision.ladders.find((ladder) => ladder.family === family)?.movement ?? ""
  );
}

/** What a session of a decision looks like once it is done in full. */
export function doneItems(part: Session | null): SessionEntry["items"] {
  return itemsOf(part).map((item) => ({
    movement: item.movement,
    sets: item.sets,
    ...(item.reps === null ? {} : { reps: item.reps }),
    ...(item.seconds === null ? {} : { seconds: item.seconds }),
    ...(item.kg === null ? {} : { kg: item.kg }),
    ...(item.effortMax === null ? {} : { effort: item.effortMax }),
  }));
}

/** The result that just passes a check. */
export function passOf(id: string): Partial<CheckEntry> {
  const check = program.checks.find((each) => each.id === id);
  if (check === undefined) throw new Error(`no check ${id}`);
  return check.side === "each"
    ? { left: check.need, right: check.need }
    : { value: check.need };
}

/** The decision of a day under another program. */
export function decideUnder(
  other: Program,
  journal: Journal,
  date: CivilDate,
): Decision {
  const result = decide(other, journal, date);
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.decision;
}
