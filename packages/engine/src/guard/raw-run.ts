import type { RunPlan } from "../type/decision.ts";
import type { CheckEntry, RunEntry } from "../type/entry.ts";
import type { Offered } from "./offered.ts";
import { dayOfEntry, writtenMinute } from "./raw-day.ts";
import type { RawFacts } from "./raw-facts.ts";
import { namedSigns } from "./raw-report.ts";
import { hasAnotherEnd } from "./raw-state.ts";

/** Questions about what was done: runs, checks, movements. Each is told generously. */

/** Less than anything: a side that is not told was not done. */
const NOTHING = Number.NEGATIVE_INFINITY;
const RUN_CHECKS = {
  walk: 30,
  balance: 10,
  "single-leg-squat": 10,
  jog: 60,
  bounds: 10,
  hop: 10,
  "running-man": 10,
  landings: 5,
} as const;
const JOLTING_CHECKS = new Set(["jog", "bounds", "hop", "landings"]);
const JOLTING_MOVEMENTS = [
  "heel-drop",
  "march-low-stomp",
  "soft-step-down",
  "step-off-stick",
  "small-two-foot-jump",
  "small-jumps-row",
  "jog-on-spot-short",
  "jog-on-spot-minute",
  "forward-bound",
  "single-leg-hop-hold",
  "single-leg-hops",
  "jump-forward-stick",
];
const BEFORE_LOAD = ["assisted-squat", "dowel-hinge"];
const BEFORE_REBUILD_SESSIONS = 4;
const BEFORE_IMPACT = ["goblet-squat", "single-leg-calf-raise"];
const WALK_MINUTES = 20;
const CAP_DAYS = 30;
const RETURN_DAYS = 28;
const WEEK = 7;
const WEEK_CAP_FROM = 14;
const SHORT_GAP = 15;
const STEP_ZERO_SECONDS = 240;
const STEP_ZERO_RUNS = 2;
const FIRST_STEP = 1;
const STEP_AFTER_GAP = 8;

function agoOf(facts: RawFacts, entry: RunEntry | CheckEntry): number {
  return facts.day - dayOfEntry(entry);
}

/** How many days ago each earlier run was. */
export function runsAgo(facts: RawFacts): readonly number[] {
  return facts.log.runs
    .map((run) => agoOf(facts, run))
    .filter((ago) => ago >= 1);
}

/** A run, a landing, jump or hop, or a check that jolts, on the day before. */
export function hasJoltedYesterday(facts: RawFacts): boolean {
  const yesterday = movementsOfYesterday(facts);
  return (
    runsAgo(facts).includes(1) ||
    JOLTING_MOVEMENTS.some((movement) => yesterday.has(movement)) ||
    facts.log.checks.some(
      (entry) => agoOf(facts, entry) === 1 && JOLTING_CHECKS.has(entry.check),
    )
  );
}

/** Movements that yesterday's sessions name. */
export function movementsOfYesterday(facts: RawFacts): ReadonlySet<string> {
  const done = new Set<string>();
  for (const entry of facts.log.byDay.get(facts.day - 1) ?? [])
    if (entry.kind === "session")
      for (const item of entry.items) done.add(item.movement);
  return done;
}

/** Whether a check was once logged, before today, at its dose and with its signs answered. */
function hasPassed(facts: RawFacts, id: string, dose: number): boolean {
  return facts.log.checks.some((entry) => {
    if (entry.check !== id || entry.signs === undefined) return false;
    const { left = NOTHING, right = NOTHING } = entry;
    const done = entry.value ?? Math.min(left, right);
    return agoOf(facts, entry) >= 1 && done >= dose;
  });
}

/** Whether every check for running was once passed so. */
export function hasPassedEvery(facts: RawFacts): boolean {
  return Object.entries(RUN_CHECKS).every(([id, dose]) =>
    hasPassed(facts, id, dose),
  );
}

/** Whether what impact asks of the body was once logged at all. */
export function hasEarnedImpact(facts: RawFacts): boolean {
  return (
    facts.log.longestWalk >= WALK_MINUTES &&
    hasPassed(facts, "balance", RUN_CHECKS.balance) &&
    hasDone(facts, BEFORE_IMPACT)
  );
}

/** Whether the squat and the hinge that load asks for were once logged at all. */
export function hasEarnedLoad(facts: RawFacts): boolean {
  return hasDone(facts, BEFORE_LOAD);
}

function hasDone(facts: RawFacts, movements: readonly string[]): boolean {
  return movements.every((movement) => facts.log.movements.has(movement));
}

/** Whether as many sessions as rebuild asks for were logged before today with their signs answered. */
export function hasEarnedRebuild(facts: RawFacts): boolean {
  const answered = facts.log.sessions.filter(
    (entry) => entry.signs !== undefined && dayOfEntry(entry) < facts.day,
  );
  return answered.length >= BEFORE_REBUILD_SESSIONS;
}

/** Whether every offered run is at most a tenth longer than the longest of thirty days; silent before the first and after a long gap. */
export function isWithinSessionCap(facts: RawFacts, offered: Offered): boolean {
  // Infinitely many days where there was none.
  if (Math.min(...runsAgo(facts)) > RETURN_DAYS) return true;
  const recent = facts.log.runs.filter((run) => {
    const days = agoOf(facts, run);
    return days >= 1 && days <= CAP_DAYS && isSignFree(facts, run);
  });
  const most = 11 * Math.max(0, ...recent.map((run) => run.runSeconds));
  return offered.decision.sessions.every(
    ({ run }) =>
      run === null ||
      isWayBack(facts, run) ||
      10 * run.bouts * run.runSeconds <= most,
  );
}

/** Its signs answered, and none; after somebody's word a usual sign may be none as well. */
function isSignFree(facts: RawFacts, { signs }: RunEntry): boolean {
  if (signs === undefined) return false;
  return (
    signs === "none" ||
    facts.log.goAheads.length > 0 ||
    namedSigns(signs).length === 0
  );
}

/** Whether a run is no further up than where the first, or one after a long gap, may begin. */
export function isWithinReach(facts: RawFacts, offered: Offered): boolean {
  const ago = runsAgo(facts);
  const highest = ago.length === 0 ? FIRST_STEP : stepAfter(Math.min(...ago));
  return offered.decision.sessions.every(
    ({ run }) => run === null || run.step === null || run.step <= highest,
  );
}

function stepAfter(gap: number): number {
  return gap > RETURN_DAYS ? STEP_AFTER_GAP : Number.POSITIVE_INFINITY;
}

/** Step 0 and what is shorter, and after two runs of its length in thirty days the jump from it to step 1. */
function isWayBack(facts: RawFacts, plan: RunPlan): boolean {
  const { step, bouts, runSeconds } = plan;
  if (step !== 1) return bouts * runSeconds <= STEP_ZERO_SECONDS;
  const done = facts.log.runs.filter(
    (run) =>
      agoOf(facts, run) >= 1 &&
      agoOf(facts, run) <= CAP_DAYS &&
      run.runSeconds >= STEP_ZERO_SECONDS,
  );
  return done.length >= STEP_ZERO_RUNS;
}

/** Whether today with the six days before stays within a tenth over the best earlier seven; silent in the first two weeks, after a gap, and after another end. */
export function isWithinWeekCap(facts: RawFacts, offered: Offered): boolean {
  const ago = runsAgo(facts);
  if (Math.max(...ago) < WEEK_CAP_FROM || hasGap(ago) || hasAnotherEnd(facts))
    return true;
  const sofar = sumOf(longestByDay(facts), 1, WEEK - 1);
  const all = facts.log.runs.map(
    (run): Done => [agoOf(facts, run), run.runSeconds],
  );
  let best = NOTHING;
  for (let end = WEEK; end <= CAP_DAYS; end++)
    best = Math.max(best, sumOf(all, end, end + WEEK - 1));
  return offered.decision.sessions.every(
    ({ run }) =>
      run === null ||
      (sofar === 0 && isWayBack(facts, run)) ||
      10 * (sofar + run.bouts * run.runSeconds) <= 11 * best,
  );
}

/** Days ago, and seconds run. */
type Done = readonly [ago: number, seconds: number];

function sumOf(runs: Iterable<Done>, from: number, to: number): number {
  let sum = 0;
  for (const [ago, seconds] of runs)
    if (ago >= from && ago <= to) sum += seconds;
  return sum;
}

/** One event may be told twice: of a day the longest run alone, and none that the day before tells of too. */
function longestByDay(facts: RawFacts): ReadonlyMap<number, number> {
  const byDay = new Map<number, number>();
  for (const run of facts.log.runs) {
    if (isToldDayBefore(facts, run)) continue;
    const ago = agoOf(facts, run);
    byDay.set(ago, Math.max(byDay.get(ago) ?? run.runSeconds, run.runSeconds));
  }
  return byDay;
}

function isToldDayBefore({ log }: RawFacts, run: RunEntry): boolean {
  const before = log.byDay.get(dayOfEntry(run) - 1) ?? [];
  return before.some((other) => other.kind === "run" && isSame(other, run));
}

function isSame(other: RunEntry, run: RunEntry): boolean {
  if (run.session !== undefined && run.session === other.session) return true;
  const [from, to] = spanOf(run);
  const [otherFrom, otherTo] = spanOf(other);
  return from < otherTo && otherFrom < to;
}

/** From and to in minutes; a run without a start overlaps with none. */
function spanOf({
  start,
  runSeconds,
  walkSeconds = 0,
}: RunEntry): readonly [number, number] {
  const from = start === undefined ? Number.NaN : writtenMinute(start);
  return [from, from + (runSeconds + walkSeconds) / 60];
}

/**
 * A gap that ended lately enough, or has not ended, keeps the cap silent. After a long one the way back
 * may begin later than the run that ended it, but not so late that another gap lies between.
 */
function hasGap(ago: readonly number[]): boolean {
  const days = [0, ...ago].toSorted((a, b) => a - b);
  return days.some((newer, place) => {
    const gap = (days[place + 1] ?? newer) - newer;
    const later = gap > RETURN_DAYS ? RETURN_DAYS : 0;
    return gap >= SHORT_GAP && newer < WEEK_CAP_FROM + later;
  });
}
