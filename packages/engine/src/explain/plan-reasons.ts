import { formatDay } from "../day.ts";
import type { Context } from "../criterion/context.ts";
import { healsSlowly } from "../fold/body.ts";
import type { DayLog } from "../fold/day-log.ts";
import { ladderOf } from "../ladder/ladder.ts";
import { pelvicReports } from "../sign/pelvic.ts";
import { openParameters } from "../run/beyond.ts";
import type { Parameter } from "../run/parameter.ts";
import type { PlannedRun } from "../run/plan-run.ts";
import type { Composed } from "../session/compose.ts";
import { isPlacement } from "../session/placement-session.ts";
import { isOfWork } from "../session/strength.ts";
import type { Week } from "../session/week.ts";
import { isPregnant } from "../sign/general.ts";
import { isBelow } from "../sign/level.ts";
import type { CheckState, Item, Reason, Session } from "../type/decision.ts";
import { reason, type ReasonParams } from "./reason.ts";

/** What was composed, and by which rules. */
export interface Planned {
  readonly context: Context;
  readonly log: DayLog;
  readonly week: Week;
  readonly composed: Composed;
  readonly checks: readonly CheckState[];
}

const WEEK = 7;
const HUNDRED = 100;
/** Spacing rules told beside a session of another kind: why there is no run, and why there are fewer. */
const ALWAYS_TOLD: ReadonlySet<string> = new Set([
  "W-RUN-SPACING",
  "W-RUN-COUNT",
  "W-FEWER",
]);

/** Rungs and steps that moved today, gaps, and sessions that still wait for answers. */
export function ladderReasons(planned: Planned): Reason[] {
  const { context } = planned;
  return [
    ...gapReasons(context),
    ...rungReasons(context),
    ...stepReasons(context),
    ...unconfirmedReasons(context),
    ...weightReasons(planned),
  ];
}

function gapReasons(context: Context): Reason[] {
  const { state } = context;
  const days = state.day - (state.done.strength.at(-1) ?? state.day);
  if (state.gapSteps === 0 || days === 0) return [];
  const rule = state.gapSteps > 1 ? "LD-GAP-TWO" : "LD-GAP-ONE";
  return [reason(context, rule, { days })];
}

function rungReasons(context: Context): Reason[] {
  const { state, index, laddersBefore } = context;
  const reasons: Reason[] = [];
  for (const [family, { rung }] of state.ladders) {
    const before = laddersBefore.get(family)?.rung ?? rung;
    if (before === rung) continue;
    const movement = index.families.get(family)?.rungs[rung - 1] ?? "";
    const rule = rung > before ? "LD-UP" : "LD-DOWN";
    if (rule === "LD-DOWN" && isGapDay(context)) continue;
    reasons.push(reason(context, rule, { family, movement }));
  }
  return reasons;
}

/** Whether today is the day that a gap took a rung of everything: its own reason says so. */
function isGapDay({ state, index }: Context): boolean {
  const { gapOneRungDays, gapTwoRungsDays } = index.program.numbers;
  const days = state.day - (state.done.strength.at(-1) ?? state.day);
  return days === gapOneRungDays + 1 || days === gapTwoRungsDays + 1;
}

function stepReasons(context: Context): Reason[] {
  const { stepBefore } = context;
  const { step, entry, gapStepped } = context.state.run;
  if (stepBefore === null || step === null || step === stepBefore) return [];
  if (entry !== null) return [];
  if (step > stepBefore) return [reason(context, "R-UP")];
  return gapStepped ? [] : [reason(context, "R-DOWN")];
}

function unconfirmedReasons(context: Context): Reason[] {
  const { state } = context;
  return state.pending
    .filter(({ exercise }) => exercise.on < state.day && !exercise.answered)
    .map(({ exercise }) =>
      reason(
        context,
        "LD-UNCONFIRMED",
        { date: formatDay(exercise.on) },
        exercise.entries,
      ),
    );
}

/** A weight that is a step above the last clean one. */
function weightReasons({ context, composed }: Planned): Reason[] {
  return itemsOf(composed.sessions)
    .filter(({ family, rung, kg }) => {
      const ladder = ladderOf(context.state, family);
      const last = ladder.rung === rung ? ladder.kg : null;
      return kg !== null && last !== null && kg > last;
    })
    .map(({ movement, kg }) =>
      reason(context, "LD-WEIGHT", { movement, kg: kg ?? 0 }),
    );
}

function itemsOf(sessions: readonly Session[]): readonly Item[] {
  return sessions.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items));
}

/** Spacing rules, told only on a day that is otherwise free to train. */
export function weekReasons({ context, week, composed }: Planned): Reason[] {
  if (!isBelow(context.level.care, "call-now")) return [];
  if (!context.openGates.has("reconnect"))
    return isPregnant(context.state) ? [] : [reason(context, "W-RESTORE")];
  if (context.level.care !== "go" || context.level.ask) return [];
  const reasons: Reason[] = [];
  const trains = composed.sessions.some(({ kind }) =>
    ["strength", "run", "impact"].includes(kind),
  );
  for (const rule of week.rules) {
    if (!trains || ALWAYS_TOLD.has(rule))
      reasons.push(reason(context, rule, weekParams(context, rule)));
  }
  return reasons;
}

function weekParams({ index }: Context, rule: string): ReasonParams {
  const numbers = index.program.numbers;
  const counts: Readonly<Record<string, number>> = {
    "W-STRENGTH-COUNT": numbers.strengthPerWeek,
    "W-IMPACT-COUNT": numbers.impactPerWeek,
    "W-RUN-COUNT": numbers.runsPerWeek,
    "W-REST-DAY": numbers.trainingDaysPerWeek,
  };
  const count = counts[rule];
  return count === undefined ? {} : { count, days: WEEK };
}

/** How today's sessions came to be what they are, where that is not plain. */
export function sessionReasons(planned: Planned): Reason[] {
  const { context, week, composed } = planned;
  const reasons: Reason[] = [];
  const strength = composed.sessions.filter(({ kind }) => kind === "strength");
  if (strength.some((session) => isResumed(planned, session)))
    reasons.push(reason(context, "C-RESUME"));
  if (week.shortOnly && strength.length > 0)
    reasons.push(reason(context, "W-FAMILY-REPEAT"));
  for (const session of strength.filter(isPlacement)) {
    const family = itemsOf([session])[0]?.family ?? "";
    reasons.push(reason(context, "LD-PLACEMENT", { family }));
  }
  const isEarly =
    context.openGates.has("reconnect") && !context.openGates.has("rebuild");
  if (isEarly && healsSlowly(context.state.body))
    reasons.push(reason(context, "C-EARLY-SURGERY"));
  return reasons;
}

function isResumed({ context, log }: Planned, session: Session): boolean {
  return (
    !isPlacement(session) &&
    log.exercises.some((exercise) => isOfWork(context, exercise))
  );
}

/** Today's run: its step, what lowered it, how she came to it; and what a sign in a run asks for. */
export function runReasons(planned: Planned): Reason[] {
  const { context, composed } = planned;
  const { run } = composed;
  const stopped = [...stopReasons(planned), ...aheadReasons(context)];
  if (run === null) return stopped;
  const reasons = [
    ...stopped,
    reason(context, run.rule, runParams(run)),
    ...entryReasons(context),
    ...beyondReasons(context, run),
  ];
  if (run.capped !== null && run.plan !== null)
    reasons.push(reason(context, run.capped, { value: capOf(run) }));
  if (context.state.run.gapStepped)
    reasons.push(reason(context, "R-GAP-ONE", { days: daysSinceRun(context) }));
  return reasons;
}

function capOf({ capped, caps }: PlannedRun): number {
  return (capped === "L-WEEK-RUN" ? caps.week : caps.session) ?? 0;
}

function runParams({ plan, capped }: PlannedRun): ReasonParams {
  if (plan === null) return capped === null ? {} : { limit: capped };
  return plan.step === null ? {} : { step: plan.step };
}

function daysSinceRun({ state }: Context): number {
  return state.day - (state.done.run.at(-1) ?? state.day);
}

function entryReasons(context: Context): Reason[] {
  const { entry, step } = context.state.run;
  if (entry === null) return [];
  const days = entry === "R-REENTRY" ? { days: daysSinceRun(context) } : {};
  return [reason(context, entry, { step: step ?? 1, ...days })];
}

/** What may come in on a run at the last step, one thing at a time. */
function beyondReasons(context: Context, { plan }: PlannedRun): Reason[] {
  const { runSteps, numbers } = context.index.program;
  if (plan?.step !== runSteps.length - 1) return [];
  return openParameters(context).map((parameter) =>
    reason(context, BEYOND_RULES[parameter], {
      clean: context.state.run.beyond[parameter],
      need: numbers.cleanSessionsPerRung,
    }),
  );
}

const BEYOND_RULES: Readonly<Record<Parameter, string>> = {
  hills: "R-BEYOND-HILLS",
  speed: "R-BEYOND-SPEED",
  stroller: "R-BEYOND-STROLLER",
};

/** Runs that had something in them which was not open yet, until their check-in is in. */
function aheadReasons(context: Context): Reason[] {
  return context.state.pending
    .filter(({ ahead }) => ahead)
    .map(({ exercise }) =>
      reason(context, "R-BEYOND-AHEAD", {}, exercise.entries),
    );
}

/** A sign in a run of today. */
function stopReasons({ context, log }: Planned): Reason[] {
  const { index, state } = context;
  return log.exercises
    .filter(
      (exercise) =>
        exercise.kind === "run" &&
        (pelvicReports(index, state, exercise).length > 0 ||
          [...exercise.pains.values()].some(({ score }) => score > 0)),
    )
    .map(({ entries }) => reason(context, "R-STOP-IN-RUN", {}, entries));
}

/** The checks that stand before a gate, and how one counts. */
export function checkReasons({ context, checks, composed }: Planned): Reason[] {
  const limiting = checks
    .filter((check) => check.limiting)
    .map(({ check }) => {
      const family = context.index.checks.get(check)?.family ?? "";
      return reason(context, "CK-LIMITING", { check, family });
    });
  const isOffered = composed.sessions.some(({ kind }) => kind === "check");
  const dose = isOffered ? [reason(context, "CK-DOSE")] : [];
  return [...limiting, ...sideReasons(context), ...dose];
}

/** Told on the day of a check and the day after; it closes nothing. */
function sideReasons(context: Context): Reason[] {
  const { index, state } = context;
  const percent = index.program.numbers.sideDifferencePercent;
  const reasons: Reason[] = [];
  for (const [check, { on, left, right }] of state.checks) {
    if (left === null || right === null || state.day - on > 1) continue;
    const most = Math.max(left, right);
    if (HUNDRED * Math.abs(left - right) > percent * most)
      reasons.push(reason(context, "CK-SIDES", { check, left, right }));
  }
  return reasons;
}
