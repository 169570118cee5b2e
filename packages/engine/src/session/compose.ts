import type { Exercise } from "../fold/exercise.ts";
import { movementOf } from "../program-index.ts";
import {
  planRun,
  type PlannedRun,
  runSessionSeconds,
} from "../run/plan-run.ts";
import type { Item, Session } from "../type/decision.ts";
import type { Check, Movement } from "../type/program.ts";
import { dueChecks } from "./check.ts";
import { crossTrainingChoices, isCrossTrained } from "./cross-training.ts";
import { keptUp, offeredMovement } from "./family.ts";
import { blocksOf, itemOf } from "./item.ts";
import { placementSession } from "./placement-session.ts";
import { idOf, minutesOf, type Plan, SECONDS_PER_MINUTE } from "./plan.ts";
import { workSessions } from "./strength.ts";
import { offeredWalkStep } from "./walk.ts";

/** Everything composed for a day, before the limits have the last word. */
export interface Composed {
  readonly sessions: readonly Session[];
  readonly run: PlannedRun | null;
}

/**
 * Composes the sessions of a day; what has been done today is not offered again (C-RESUME). A run
 * comes before a jolting check, and that before impact drills: one of them is a day's jolting.
 */
export function composeDay(plan: Plan): Composed {
  const { offer, week, context } = plan;
  const hasJolted = plan.today.some((done) => jolts(plan, done));
  const run = hasJolted ? null : planDayRun(plan);
  const checks = week.strength
    ? dueChecks(context, offer).filter(
        (check) =>
          !check.jolts || (week.impact && run === null && !hasDrilled(plan)),
      )
    : [];
  const hasImpact =
    week.impact &&
    run === null &&
    !hasJolted &&
    !checks.some((check) => check.jolts);
  const sessions = [
    breathSession(plan),
    ...workSessions(plan, hasImpact),
    ...walkSessions(plan),
    ...checks.map((check) => checkSession(plan, check)),
    run === null ? null : runSession(plan, run),
    placementSession(plan),
  ];
  return { sessions: sessions.filter((session) => session !== null), run };
}

function jolts({ context }: Plan, done: Exercise): boolean {
  return (
    done.kind === "run" ||
    done.kind === "impact" ||
    context.index.checks.get(done.check?.check ?? "")?.jolts === true
  );
}

/** Whether today had a run or drills: a jolting check begun today may still be gone through to its end. */
function hasDrilled({ today }: Plan): boolean {
  return today.some((done) => done.kind === "run" || done.kind === "impact");
}

/** The short breath card with the pelvic floor in it: on offer daily, never owed. */
function breathSession(plan: Plan): Session | null {
  const { context, offer, today } = plan;
  const items: Item[] = [];
  for (const family of context.index.program.families) {
    if (family.kind !== "breath" && family.kind !== "pelvic-floor") continue;
    const offered = offeredMovement(context, offer, family);
    if (offered === null) continue;
    for (const movement of [...keptUp(context, family, offered), offered])
      if (!wasDone(today, movement))
        items.push(itemOf(context, movement, "full"));
  }
  if (items.length === 0) return null;
  return {
    id: idOf(plan, "breath"),
    kind: "breath",
    minutes: minutesOf(plan, items),
    optional: true,
    blocks: blocksOf(context, items),
    run: null,
  };
}

function wasDone(today: readonly Exercise[], movement: Movement): boolean {
  return today.some((done) =>
    done.items.some((item) => item.movement === movement.id),
  );
}

/** The walk of the day and what may take its place; one of them is enough. */
function walkSessions(plan: Plan): readonly Session[] {
  const { context, offer, today } = plan;
  const { index } = context;
  const step = offeredWalkStep(context, offer);
  const walk = index.program.walkSteps[step ?? -1];
  const isDone = today.some(
    (done) => done.kind === "walk" || isCrossTrained(index, done),
  );
  if (walk === undefined || isDone) return [];
  const { minutes } = walk;
  return [
    walkSession(plan, movementOf(index, walk.movement), minutes),
    ...crossTrainingChoices(context, offer).map((movement) =>
      walkSession(plan, movement, minutes, movement.id),
    ),
  ];
}

function walkSession(
  plan: Plan,
  movement: Movement,
  minutes: number,
  suffix?: string,
): Session {
  const item = {
    ...itemOf(plan.context, movement, "full"),
    seconds: minutes * SECONDS_PER_MINUTE,
  };
  return {
    id: idOf(plan, "walk", suffix),
    kind: "walk",
    minutes,
    optional: true,
    blocks: [{ role: "stabilise", items: [item] }],
    run: null,
  };
}

function checkSession(plan: Plan, check: Check): Session | null {
  if (plan.today.some((done) => done.check?.check === check.id)) return null;
  const movement = movementOf(plan.context.index, check.movement);
  const seconds = checkSeconds(check);
  const item: Item = {
    ...itemOf(plan.context, movement, "full"),
    sets: 1,
    reps: seconds === null ? check.need : null,
    seconds,
    side: check.side === "each" ? "each" : "both",
    kg: null,
  };
  return {
    id: idOf(plan, "check", check.id),
    kind: "check",
    minutes: check.minutes,
    optional: false,
    blocks: blocksOf(plan.context, [item]),
    run: null,
  };
}

/** The dose of a check in seconds; null where it is counted. */
function checkSeconds({ measure, need }: Check): number | null {
  if (measure === "minutes") return need * SECONDS_PER_MINUTE;
  return measure === "seconds" ? need : null;
}

function planDayRun(plan: Plan): PlannedRun | null {
  const { context, offer, week } = plan;
  if (!offer.jolt || !week.run || !context.openGates.has("run")) return null;
  return planRun(context, plan.minutes);
}

function runSession(plan: Plan, planned: PlannedRun): Session | null {
  if (planned.plan === null) return null;
  return {
    id: idOf(plan, "run"),
    kind: "run",
    minutes: Math.ceil(runSessionSeconds(planned.plan) / SECONDS_PER_MINUTE),
    optional: false,
    blocks: [],
    run: planned.plan,
  };
}
