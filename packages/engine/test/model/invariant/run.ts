import { dayOfEntry } from "../../../src/guard/raw-day.ts";
import type { RunPlan } from "../../../src/index.ts";
import { program } from "../../kit/story.ts";
import {
  hasGate,
  type Invariant,
  isJolting,
  runsBefore,
  type Seen,
  since,
} from "./seen.ts";

/** Invariants on running: checks, steps, caps, gaps. */

const DOSES: Readonly<Record<string, number>> = {
  walk: 30,
  balance: 10,
  "single-leg-squat": 10,
  jog: 60,
  bounds: 10,
  hop: 10,
  "running-man": 10,
  landings: 5,
};
const JOLTING_CHECKS = new Set(["jog", "bounds", "hop", "landings"]);
const JOLTING_FAMILIES = new Set(["land", "jump", "hop"]);
const FAMILY_OF = new Map(
  program.families.flatMap(({ id, rungs }) =>
    rungs.map((movement, place) => [movement, { family: id, rung: place + 1 }]),
  ),
);
const STEP_ZERO_SECONDS = 240;
const FIRST_BOUT_SECONDS = 120;
const ALREADY_RAN_STEP = 11;
const REENTRY_STEP = 8;
const SIX_MONTHS = 184;

function plans({ decision }: Seen): readonly RunPlan[] {
  return decision.sessions.flatMap(({ run }) => (run === null ? [] : [run]));
}

function secondsOf({ bouts, runSeconds }: RunPlan): number {
  return bouts * runSeconds;
}

/** Whether a check was once done before today in full, its signs answered none. */
function isPassed({ facts }: Seen, id: string): boolean {
  return facts.log.checks.some((entry) => {
    const sides = Math.min(entry.left ?? 0, entry.right ?? 0);
    return (
      entry.check === id &&
      dayOfEntry(entry) < facts.day &&
      entry.signs === "none" &&
      (entry.value ?? sides) >= (DOSES[id] ?? 0)
    );
  });
}

/** A check whose last try had a sign is not passed. */
function isSignedCheckFailed({ facts, decision }: Seen): boolean {
  return decision.checks.every(({ check, passed }) => {
    const last = facts.log.checks.findLast((entry) => entry.check === check);
    const isSigned = typeof last?.signs === "object";
    return !isSigned || !passed;
  });
}

function longest(seen: Seen, days: number): number {
  return Math.max(
    0,
    ...runsBefore(seen)
      .filter(({ ago, isFree }) => ago <= days && isFree)
      .map(({ seconds }) => seconds),
  );
}

function lastAgo(seen: Seen): number {
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...runsBefore(seen).map(({ ago }) => ago),
  );
}

/** Step 0, and once it has been run twice the step over it: where the two caps have nothing to measure by. */
function isStepZero(seen: Seen, plan: RunPlan): boolean {
  if (secondsOf(plan) <= STEP_ZERO_SECONDS) return true;
  const done = runsBefore(seen).filter(
    ({ ago, seconds }) => ago <= 30 && seconds >= STEP_ZERO_SECONDS,
  );
  return plan.step === 1 && done.length >= 2;
}

function isWithinSession(seen: Seen): boolean {
  const isFirst = runsBefore(seen).length === 0;
  if (isFirst || lastAgo(seen) > 28) return true;
  const most = 11 * longest(seen, 30);
  return plans(seen).every(
    (plan) => isStepZero(seen, plan) || 10 * secondsOf(plan) <= most,
  );
}

/** Whether the last fortnight before today, or the four weeks of a way back, hold the end of a gap. */
function isAfterGap(seen: Seen): boolean {
  const days = [0, ...runsBefore(seen).map(({ ago }) => ago)].toSorted(
    (a, b) => a - b,
  );
  return days.some((ago, place) => {
    const gap = (days[place + 1] ?? ago) - ago;
    return gap >= 15 && ago < (gap > 28 ? 42 : 14);
  });
}

function isWithinWeek(seen: Seen): boolean {
  const runs = runsBefore(seen);
  const first = Math.max(0, ...runs.map(({ ago }) => ago));
  if (first < 14 || isAfterGap(seen)) return true;
  const sum = (from: number): number =>
    runs
      .filter(({ ago }) => ago >= from && ago < from + 7)
      .reduce((total, { seconds }) => total + seconds, 0);
  const sofar = runs
    .filter(({ ago }) => ago < 7)
    .reduce((total, { seconds }) => total + seconds, 0);
  const best = Math.max(...Array.from({ length: 24 }, (_, at) => sum(at + 7)));
  return plans(seen).every(
    (plan) =>
      (sofar === 0 && isStepZero(seen, plan)) ||
      10 * (sofar + secondsOf(plan)) <= 11 * best,
  );
}

function hasJoltedYesterday({ facts }: Seen): boolean {
  const entries = facts.log.byDay.get(facts.day - 1) ?? [];
  return entries.some(
    (entry) =>
      entry.kind === "run" ||
      (entry.kind === "check" && JOLTING_CHECKS.has(entry.check)) ||
      (entry.kind === "session" &&
        entry.items.some(({ movement }) =>
          JOLTING_FAMILIES.has(FAMILY_OF.get(movement)?.family ?? ""),
        )),
  );
}

/** The plan is a step of the ladder as it is written; a short day has fewer bouts of one, beyond has a longer last one. */
function isOfLadder(seen: Seen, plan: RunPlan): boolean {
  if (plan.step === null) return true;
  const step = program.runSteps[plan.step];
  const isGrown = hasGate(seen, "beyond") && plan.bouts === 1;
  return (
    step !== undefined &&
    plan.bouts === step.bouts &&
    plan.walkSeconds === step.walkSeconds &&
    (plan.runSeconds === step.runSeconds || isGrown)
  );
}

/** Her own step never rises by more than one in a day, but where the gate opens anew. */
function climbsByOne({ before, decision, facts }: Seen): boolean {
  const rungs = new Map(
    before?.decision.ladders.map(({ family, rung }) => [family, rung]),
  );
  const isPlaced = facts.log.sessions.some(
    ({ placement }) => placement !== undefined,
  );
  return (
    isPlaced ||
    decision.ladders.every(
      ({ family, rung }) => rung <= (rungs.get(family) ?? rung) + 1,
    )
  );
}

/** What the last runs leave after a gap: no more than a tenth over what was run of late, whatever her step had been; after the long one half of what it was. */
function isLoweredByGap(seen: Seen): boolean {
  const ago = lastAgo(seen);
  if (ago <= 14 || ago === Number.POSITIVE_INFINITY) return true;
  if (ago <= 28)
    return plans(seen).every(
      (plan) =>
        isStepZero(seen, plan) ||
        10 * secondsOf(plan) <= 11 * longest(seen, 30),
    );
  return plans(seen).every(
    (plan) =>
      (plan.step ?? 0) <= 1 ||
      ((plan.step ?? 0) <= REENTRY_STEP &&
        2 * secondsOf(plan) <= longest(seen, 90)),
  );
}

/** Strength after more than two weeks comes back no higher than it was; jolting families while she runs are spared. */
function isStrengthLowered(seen: Seen): boolean {
  const { facts, offered, decision } = seen;
  const days = facts.log.sessions.map(dayOfEntry);
  const gap = facts.day - Math.max(...days);
  if (days.length === 0 || gap <= 14) return true;
  const highest = new Map<string, number>();
  for (const { items } of facts.log.sessions)
    for (const { movement } of items) {
      const { family = "", rung = 0 } = FAMILY_OF.get(movement) ?? {};
      highest.set(family, Math.max(highest.get(family) ?? 0, rung));
    }
  if (decision.phase === "pregnant") return true;
  const placed = decision.sessions.some(({ id }) => id.includes("placement"));
  return (
    placed ||
    offered.work.every(
      ({ family, rung, impact }) =>
        impact > 0 || (rung ?? 0) <= Math.max(1, highest.get(family) ?? 1),
    )
  );
}

function isGrowing({ decision }: Seen, rule: string): boolean {
  return decision.reasons.some((reason) => reason.rule === rule);
}

export const RUN_INVARIANTS: readonly Invariant[] = [
  {
    id: "I3",
    says: "Running asks for the walk and every load, done without a sign; done with one is a fail.",
    holds: (seen) =>
      isSignedCheckFailed(seen) &&
      (!seen.offered.hasRun ||
        Object.keys(DOSES).every((id) => isPassed(seen, id))),
  },
  {
    id: "I14",
    says: "A step changes one thing: each run is a step of the ladder, each rung is one above the last.",
    exception:
      "section 1: a placement starts at the highest rung that was done",
    holds: (seen) =>
      climbsByOne(seen) && plans(seen).every((plan) => isOfLadder(seen, plan)),
  },
  {
    id: "I15",
    says: "A run is at most a tenth over the longest without a sign of the last 30 days.",
    exception:
      "section 6: the very first run, the first after more than 28 days, step 0 and the step over it",
    holds: isWithinSession,
  },
  {
    id: "I16",
    says: "Seven days are at most a tenth over the best seven of the last 30.",
    exception:
      "section 6: from day 14 after the first run; silent for 14 days after a gap; step 0 at the head of a week",
    holds: isWithinWeek,
  },
  {
    id: "I17",
    says: "A day without impact lies between runs, and seven days hold at most three.",
    holds: (seen) =>
      (!isJolting(seen) || !hasJoltedYesterday(seen)) &&
      (!seen.offered.hasRun ||
        new Set(
          runsBefore(seen)
            .map(({ ago }) => ago)
            .filter((ago) => ago < 7),
        ).size < 3),
  },
  {
    id: "I18",
    says: "The first bouts are one to two minutes, easy.",
    exception:
      "section 6: whoever already ran enters one step below what fits, never above step 11",
    holds: (seen) => {
      const runs = runsBefore(seen);
      const most = runs.some(({ isFree }) => isFree)
        ? Number.POSITIVE_INFINITY
        : FIRST_BOUT_SECONDS;
      return plans(seen).every(
        ({ runSeconds, step }) =>
          runSeconds <= most &&
          (runs.length > 2 || (step ?? 0) <= ALREADY_RAN_STEP),
      );
    },
  },
  {
    id: "I19",
    says: "Hills and speed come after half an hour without a break, one at a time.",
    holds: (seen) =>
      ["R-BEYOND-HILLS", "R-BEYOND-SPEED"].every(
        (rule) => !isGrowing(seen, rule) || hasGate(seen, "beyond"),
      ),
  },
  {
    id: "I24",
    says: "A pushchair only after the programme, with a baby of six months.",
    holds: (seen) =>
      !isGrowing(seen, "R-BEYOND-STROLLER") ||
      (hasGate(seen, "beyond") &&
        since(seen) >= SIX_MONTHS &&
        seen.facts.profile.outcome === "living-baby"),
  },
  {
    id: "I27",
    says: "After a gap the old level never comes back by itself.",
    exception:
      "section 3: while she runs the impact families have no gap rule; section 1: a placement tries the rungs in order, and a pregnancy has movements of its own",
    holds: (seen) => isLoweredByGap(seen) && isStrengthLowered(seen),
  },
];
