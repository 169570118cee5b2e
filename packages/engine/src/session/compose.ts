import type { Context } from "../criterion/context.ts";
import type { Exercise } from "../fold/exercise.ts";
import { formatDay } from "../day.ts";
import {
  planRun,
  type PlannedRun,
  runSessionSeconds,
} from "../run/plan-run.ts";
import type { Item, Session, SessionKind } from "../type/decision.ts";
import type { Check, Movement } from "../type/program.ts";
import { dueChecks } from "./check.ts";
import { type Choice, impactChoice, strengthChoices } from "./choose.ts";
import { doseOf, type DoseShare } from "./dose.ts";
import { offeredMovement } from "./family.ts";
import { blocksOf, itemOf, secondsOf } from "./item.ts";
import type { Offer } from "./offer.ts";
import { placementSession } from "./placement-session.ts";
import { offeredWalkStep } from "./walk.ts";
import type { Week } from "./week.ts";

const SECONDS_PER_MINUTE = 60;
/** Strength sessions are composed to one of these lengths. */
const DEFAULT_MINUTES = 20;
const MOST_ITEMS = 9;
/** From this length on a session has its length work, whatever else it needs. */
const LENGTH_FROM_MINUTES = 10;

/** Everything composed for a day, before the limits have the last word. */
export interface Composed {
  readonly sessions: readonly Session[];
  readonly run: PlannedRun | null;
}

interface Plan {
  readonly context: Context;
  readonly offer: Offer;
  readonly week: Week;
  readonly today: readonly Exercise[];
  /** Minutes that she says she has; null when she did not say. */
  readonly minutes: number | null;
}

/** Composes the sessions of a day; what has been done today is not offered again (C-RESUME). */
export function composeDay(plan: Plan): Composed {
  const { offer, week, context } = plan;
  const hasJolted = plan.today.some(
    (done) =>
      done.kind === "impact" ||
      done.kind === "run" ||
      isJoltingCheck(plan, done),
  );
  const sessions: Session[] = [];
  const run = planDayRun(plan, hasJolted);
  const checks = week.strength && !hasJolted ? dueChecks(context, offer) : [];
  const offeredChecks = checks.filter(
    (check) => !check.jolts || (week.impact && run === null),
  );
  const impact =
    week.impact &&
    run === null &&
    !hasJolted &&
    !offeredChecks.some((check) => check.jolts);
  pushSession(sessions, breathSession(plan));
  pushSession(sessions, strengthSession(plan, impact));
  pushSession(sessions, walkSession(plan));
  for (const check of offeredChecks)
    pushSession(sessions, checkSession(plan, check));
  if (run?.plan != null) pushSession(sessions, runSession(plan, run));
  pushSession(sessions, placementSession(context, offer, week, plan.today));
  return { sessions, run };
}

function pushSession(sessions: Session[], session: Session | null): void {
  if (session !== null) sessions.push(session);
}

function isJoltingCheck(plan: Plan, done: Exercise): boolean {
  return (
    done.check !== null &&
    plan.context.index.checks.get(done.check.check)?.jolts === true
  );
}

function shareOf(plan: Plan): DoseShare {
  if (plan.offer.strength === "gentle") return "gentle";
  return plan.context.level.care === "ease" ? "ease" : "full";
}

function isDone(plan: Plan, movement: string): boolean {
  return plan.today.some((done) =>
    done.items.some((item) => item.movement === movement),
  );
}

function idOf(plan: Plan, kind: SessionKind, suffix = ""): string {
  return `${formatDay(plan.context.state.day)}/${kind}${suffix === "" ? "" : `-${suffix}`}`;
}

/** The short breath card with the pelvic floor in it: on offer daily, never owed. */
function breathSession(plan: Plan): Session | null {
  const items: Item[] = [];
  for (const family of plan.context.index.program.families) {
    if (family.kind !== "breath" && family.kind !== "pelvic-floor") continue;
    const movement = offeredMovement(plan.context, plan.offer, family);
    if (movement !== null && !isDone(plan, movement.id))
      items.push(itemOf(plan.context, movement, "full"));
  }
  if (items.length === 0) return null;
  return {
    id: idOf(plan, "breath"),
    kind: "breath",
    minutes: minutesOf(plan, items),
    optional: true,
    blocks: blocksOf(plan.context, items),
    run: null,
  };
}

function minutesOf(plan: Plan, items: readonly Item[]): number {
  return Math.max(
    1,
    Math.ceil(
      items.reduce((sum, item) => sum + itemSeconds(plan, item), 0) /
        SECONDS_PER_MINUTE,
    ),
  );
}

function itemSeconds(plan: Plan, item: Item): number {
  const movement = plan.context.index.movements.get(item.movement) as Movement;
  return secondsOf(item, doseOf(plan.context, movement, "full"));
}

/** Connect, stabilise, impact, load within the minutes: fewer families when shorter, never a missing breath. */
function strengthSession(plan: Plan, withImpact: boolean): Session | null {
  const { context, offer, week } = plan;
  if (offer.strength === "none" || !week.strength) return null;
  const asked = strengthMinutes(plan);
  const minutes = week.shortOnly
    ? context.index.program.numbers.shortSessionMinutes
    : asked;
  if (week.shortOnly && asked > minutes)
    return withImpact ? impactSession(plan) : null;
  const items = strengthItems(plan, withImpact, minutes);
  const left = items.filter((item) => !isDone(plan, item.movement));
  if (!left.some((item) => item.family !== "breath")) return null;
  const kind: SessionKind = left.every(
    (item) => item.impact > 0 || item.family === "breath",
  )
    ? "impact"
    : "strength";
  return {
    id: idOf(plan, "strength"),
    kind,
    minutes,
    optional: false,
    blocks: blocksOf(context, left),
    run: null,
  };
}

function strengthMinutes(plan: Plan): number {
  return (
    plan.minutes ?? plan.context.state.body.minutes?.value ?? DEFAULT_MINUTES
  );
}

/** On a day without a strength session impact may stand alone, breath before it. */
function impactSession(plan: Plan): Session | null {
  const items = strengthItems(plan, true, 0).filter(
    (item) => item.impact > 0 || item.family === "breath",
  );
  if (!items.some((item) => item.impact > 0)) return null;
  const left = items.filter((item) => !isDone(plan, item.movement));
  if (!left.some((item) => item.impact > 0)) return null;
  return {
    id: idOf(plan, "impact"),
    kind: "impact",
    minutes: minutesOf(plan, left),
    optional: plan.context.openGates.has("run"),
    blocks: blocksOf(plan.context, left),
    run: null,
  };
}

function strengthItems(
  plan: Plan,
  withImpact: boolean,
  minutes: number,
): readonly Item[] {
  const { context, offer } = plan;
  const share = shareOf(plan);
  const items: Item[] = [];
  const breath = context.index.program.families.find(
    (family) => family.kind === "breath",
  );
  const breathing =
    breath === undefined ? null : offeredMovement(context, offer, breath);
  if (breathing !== null) items.push(itemOf(context, breathing, "full"));
  const jolting = withImpact ? impactChoice(context, offer) : null;
  if (jolting !== null) items.push(itemOf(context, jolting.movement, share));
  let seconds = items.reduce((sum, item) => sum + itemSeconds(plan, item), 0);
  const budget = minutes * SECONDS_PER_MINUTE;
  const choices = minutes === 0 ? [] : strengthChoices(context, offer);
  for (const { movement } of minutes >= LENGTH_FROM_MINUTES
    ? lengthFirst(choices)
    : choices) {
    const item = itemOf(context, movement, share);
    const takes = itemSeconds(plan, item);
    const isFirst = items.every((other) => other.family === "breath");
    if (items.length >= MOST_ITEMS || (!isFirst && seconds + takes > budget))
      continue;
    items.push(item);
    seconds += takes;
  }
  return items;
}

/** Length comes after breath: the connecting family due longest stands before all others. */
function lengthFirst(choices: readonly Choice[]): readonly Choice[] {
  const length = choices.find(({ movement }) => movement.role === "connect");
  return length === undefined
    ? choices
    : [length, ...choices.filter((choice) => choice !== length)];
}

function walkSession(plan: Plan): Session | null {
  const { context, offer } = plan;
  const step = offeredWalkStep(context, offer);
  const walk =
    step === null ? undefined : context.index.program.walkSteps[step];
  if (walk === undefined || plan.today.some((done) => done.kind === "walk"))
    return null;
  const movement = context.index.movements.get(walk.movement) as Movement;
  const item = {
    ...itemOf(context, movement, "full"),
    seconds: walk.minutes * SECONDS_PER_MINUTE,
  };
  return {
    id: idOf(plan, "walk"),
    kind: "walk",
    minutes: walk.minutes,
    optional: true,
    blocks: [{ role: "stabilise", items: [item] }],
    run: null,
  };
}

function checkSession(plan: Plan, check: Check): Session | null {
  if (plan.today.some((done) => done.check?.check === check.id)) return null;
  const movement = plan.context.index.movements.get(check.movement) as Movement;
  const inSeconds =
    check.measure === "seconds"
      ? check.need
      : check.measure === "minutes"
        ? check.need * SECONDS_PER_MINUTE
        : null;
  const item: Item = {
    ...itemOf(plan.context, movement, "full"),
    sets: 1,
    reps: inSeconds === null ? check.need : null,
    seconds: inSeconds,
    side: check.side === "each" ? "each" : "both",
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

function planDayRun(plan: Plan, hasJolted: boolean): PlannedRun | null {
  const { context, offer, week } = plan;
  if (!offer.jolt || !week.run || hasJolted || !context.openGates.has("run"))
    return null;
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
