import type { Context } from "../criterion/context.ts";
import type { RunPlan } from "../type/decision.ts";
import type { RunStep } from "../type/program.ts";
import { fitsCaps, type RunCaps, runCaps } from "./cap.ts";
import { stepAt, stepTotal } from "./run-state.ts";

const SECONDS_PER_MINUTE = 60;
const LONG_RUN_DAYS = 7;
/** The growing run of `beyond` is told in tens of seconds, rounded down. */
const LONG_RUN_GRID = 10;

export type RunCapId = "L-SESSION-RUN" | "L-WEEK-RUN";

/** Today's run: what is offered, and which cap, if any, took something away. */
export interface PlannedRun {
  readonly plan: RunPlan | null;
  readonly caps: RunCaps;
  /** The cap that lowered or refused the step. */
  readonly capped: RunCapId | null;
  readonly rule:
    | "R-STEP"
    | "R-SHORT-DAY"
    | "R-WALK-INSTEAD"
    | "R-BEYOND"
    | "R-STEP-ZERO";
}

/** The run of the day at her step, lowered to the highest step within both caps, or a walk in its place. */
export function planRun(context: Context, minutes: number | null): PlannedRun {
  const { index, state } = context;
  const own = stepAt(index, state.run.step ?? 1);
  const caps = runCaps(index, state);
  const step = highestWithin(context, own.step, caps);
  const capped = step === own ? null : cappedBy(own, caps);
  const nothing: PlannedRun = {
    plan: null,
    caps,
    capped,
    rule: "R-WALK-INSTEAD",
  };
  if (step === null) return nothing;
  const plain = planOf(context, step);
  const grown = growLongRun(context, plain, caps);
  const plan =
    minutes === null || isWithin(grown, minutes)
      ? grown
      : fitMinutes(context, plain, minutes);
  if (plan === null) return nothing;
  return { plan, caps, capped, rule: ruleOf(plan, step) };
}

function highestWithin(
  context: Context,
  own: number,
  caps: RunCaps,
): RunStep | null {
  for (let step = own; step >= 0; step--) {
    const found = stepAt(context.index, step);
    if (fitsCaps(found, caps)) return found;
  }
  return null;
}

function ruleOf(plan: RunPlan, step: RunStep): PlannedRun["rule"] {
  if (plan.step === null) return "R-SHORT-DAY";
  if (plan.runSeconds > step.runSeconds) return "R-BEYOND";
  return step.step === 0 ? "R-STEP-ZERO" : "R-STEP";
}

/** Which cap a step is over that does not fit within both. */
function cappedBy(step: RunStep, { session }: RunCaps): RunCapId {
  return session !== null && stepTotal(step) > session
    ? "L-SESSION-RUN"
    : "L-WEEK-RUN";
}

function planOf(context: Context, step: RunStep): RunPlan {
  const numbers = context.index.program.numbers;
  return {
    step: step.step,
    bouts: step.bouts,
    runSeconds: step.runSeconds,
    walkSeconds: step.walkSeconds,
    warmupSeconds: numbers.runWarmupSeconds,
    cooldownSeconds: numbers.runCooldownSeconds,
  };
}

/** Beyond thirty minutes one session a week grows within both caps, up to the last bound; while a cap is silent it does not. */
function growLongRun(context: Context, plan: RunPlan, caps: RunCaps): RunPlan {
  const { state, index, level } = context;
  const last = index.program.runSteps.length - 1;
  if (plan.step !== last || !context.openGates.has("beyond")) return plan;
  const ago = state.day - (state.run.longRunDay ?? Number.NEGATIVE_INFINITY);
  if (ago < LONG_RUN_DAYS || level.care !== "go") return plan;
  const most = Math.min(
    index.program.numbers.beyondMaxSeconds,
    caps.session ?? plan.runSeconds,
    caps.week ?? plan.runSeconds,
  );
  const room = Math.floor(most / LONG_RUN_GRID) * LONG_RUN_GRID;
  return { ...plan, runSeconds: Math.max(plan.runSeconds, room) };
}

/** Whole seconds of a run session, its walks and its warm-up included. */
export function runSessionSeconds(plan: RunPlan): number {
  const walks = Math.max(0, plan.bouts - 1) * plan.walkSeconds;
  return (
    plan.warmupSeconds +
    plan.bouts * plan.runSeconds +
    walks +
    plan.cooldownSeconds
  );
}

function isWithin(plan: RunPlan, minutes: number): boolean {
  return runSessionSeconds(plan) <= minutes * SECONDS_PER_MINUTE;
}

/** On a day too short for the step: a short walk and as many bouts as fit, counting neither way; null when none fits. */
function fitMinutes(
  context: Context,
  plan: RunPlan,
  minutes: number,
): RunPlan | null {
  if (isWithin(plan, minutes)) return plan;
  const warmupSeconds = context.index.program.numbers.shortRunWarmupSeconds;
  const room = minutes * SECONDS_PER_MINUTE - warmupSeconds + plan.walkSeconds;
  const bouts = Math.min(
    plan.bouts,
    Math.floor(room / (plan.runSeconds + plan.walkSeconds)),
  );
  return bouts < 1
    ? null
    : { ...plan, step: null, bouts, warmupSeconds, cooldownSeconds: 0 };
}
