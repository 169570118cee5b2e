import type { Context } from "./criterion/context.ts";
import { runFloorDay, runFloors } from "./criterion/floor.ts";
import { countBetween } from "./fold/day-count.ts";
import { dayOf } from "./fold/body.ts";
import { sourcesOf } from "./program-index.ts";
import type { PlannedRun, RunCapId } from "./run/plan-run.ts";
import { kgLimit } from "./session/item.ts";
import { isPlacement } from "./session/placement-session.ts";
import type { Item, LimitApplied, Session } from "./type/decision.ts";

/** Sessions after every limit has spoken, and what each limit said. */
export interface Limited {
  readonly sessions: readonly Session[];
  readonly limits: readonly LimitApplied[];
}

interface Limit {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** Already taken into account while composing. */
  readonly lowered: boolean;
  /** The session within the limit, or null where nothing of it is left. The last step of all. */
  readonly clamp: (session: Session) => Session | null;
}

const WEEK = 7;

/** Clamps finished sessions to every limit; the strictest wins because each may only take away. */
export function applyLimits(
  context: Context,
  sessions: readonly Session[],
  run: PlannedRun | null,
): Limited {
  let left: readonly Session[] = sessions;
  const limits: LimitApplied[] = [];
  for (const limit of limitsOf(context, sessions, run)) {
    let changed = limit.lowered;
    const next: Session[] = [];
    for (const session of left) {
      const clamped = limit.clamp(session);
      if (clamped !== session) changed = true;
      if (clamped !== null) next.push(clamped);
    }
    left = next;
    limits.push({
      limit: limit.id,
      value: limit.value,
      unit: limit.unit,
      applied: changed,
      sources: sourcesOf(context.index, limit.id),
    });
  }
  return { sessions: left, limits };
}

/** The one table of limits that stand today. */
function limitsOf(
  context: Context,
  sessions: readonly Session[],
  run: PlannedRun | null,
): readonly Limit[] {
  return [
    ...doseLimits(context),
    ...weekLimits(context),
    walkLimit(context),
    ...placementLimits(sessions),
    ...runLimits(context, run),
  ];
}

function doseLimits(context: Context): readonly Limit[] {
  const { effortMax, stopEffortMax } = context.index.program.numbers;
  const limits: Limit[] = [
    perItem("L-EFFORT", effortMax, "effort", (item) =>
      clampEffort(item, effortMax),
    ),
  ];
  const kg = kgLimit(context);
  if (Number.isFinite(kg))
    limits.push(
      perItem("L-EARLY-LOAD", kg, "kg", (item) =>
        item.kg !== null && item.kg > kg ? { ...item, kg } : item,
      ),
    );
  if (context.level.care === "stop") {
    limits.push(
      perItem("L-STOP-DOSE", stopEffortMax, "effort", (item) =>
        isQuiet(item) ? item : clampStop(item, stopEffortMax),
      ),
    );
  }
  if (context.level.care === "ease")
    limits.push({
      id: "L-EASE-DOSE",
      value: 1,
      unit: "set",
      lowered: true,
      clamp: (session) => session,
    });
  return limits;
}

function isQuiet(item: Item): boolean {
  return (
    item.family === "breath" ||
    item.family === "pelvic-floor" ||
    item.family === "walk"
  );
}

function clampEffort(item: Item, effortMax: number): Item {
  return item.effortMax !== null && item.effortMax > effortMax
    ? { ...item, effortMax }
    : item;
}

function clampStop(item: Item, effortMax: number): Item {
  if (
    item.sets <= 1 &&
    item.kg === null &&
    item.effortMax !== null &&
    item.effortMax <= effortMax
  )
    return item;
  return {
    ...item,
    sets: 1,
    kg: null,
    effortMax: Math.min(item.effortMax ?? effortMax, effortMax),
  };
}

function perItem(
  id: string,
  value: number,
  unit: string,
  clamp: (item: Item) => Item,
): Limit {
  return {
    id,
    value,
    unit,
    lowered: false,
    clamp: (session) => {
      let changed = false;
      const blocks = session.blocks.map((block) => ({
        ...block,
        items: block.items.map((item) => {
          const clamped = clamp(item);
          if (clamped !== item) changed = true;
          return clamped;
        }),
      }));
      return changed ? { ...session, blocks } : session;
    },
  };
}

function weekLimits(context: Context): readonly Limit[] {
  const { state, index } = context;
  const numbers = index.program.numbers;
  const count = (days: readonly number[]): number =>
    countBetween(days, state.day - WEEK + 1, state.day - 1);
  const impactMax = context.openGates.has("run")
    ? numbers.impactPerWeekWhileRunning
    : numbers.impactPerWeek;
  return [
    counted(
      "L-STRENGTH-WEEK",
      numbers.strengthPerWeek,
      count(state.done.fullStrength),
      (session) => isFullStrength(session, numbers.shortSessionMinutes),
    ),
    counted("L-IMPACT-WEEK", impactMax, count(state.done.impact), hasImpact),
    counted(
      "L-RUNS-WEEK",
      numbers.runsPerWeek,
      count(state.done.run),
      (session) => session.kind === "run",
    ),
  ];
}

function isFullStrength(session: Session, shortMinutes: number): boolean {
  return session.kind === "strength" && session.minutes > shortMinutes;
}

function hasImpact(session: Session): boolean {
  return (
    session.kind !== "check" &&
    session.blocks.some((block) => block.items.some((item) => item.impact > 0))
  );
}

function counted(
  id: string,
  value: number,
  done: number,
  is: (session: Session) => boolean,
): Limit {
  return {
    id,
    value,
    unit: "session",
    lowered: false,
    clamp: (session) => (done >= value && is(session) ? null : session),
  };
}

/** The longest walk up to her own rung whose phase is open. */
function walkLimit({ index, state, openGates }: Context): Limit {
  const reached = index.program.walkSteps
    .slice(0, state.walk.step + 1)
    .filter((step) => openGates.has(step.phase));
  const minutes = Math.max(0, ...reached.map((step) => step.minutes));
  return {
    id: "L-WALK-MINUTES",
    value: minutes,
    unit: "minute",
    lowered: false,
    clamp: (session) =>
      session.kind === "walk" && session.minutes > minutes ? null : session,
  };
}

/** A placement never goes above the first landing: told only beside one. */
function placementLimits(sessions: readonly Session[]): readonly Limit[] {
  if (!sessions.some(isPlacement)) return [];
  return [
    {
      id: "L-PLACEMENT",
      value: 1,
      unit: "rung",
      lowered: false,
      clamp: (session) =>
        isPlacement(session) && hasImpact(session) ? null : session,
    },
  ];
}

function runLimits(context: Context, run: PlannedRun | null): readonly Limit[] {
  const since = dayOf(context.state) ?? Number.NEGATIVE_INFINITY;
  const floor =
    runFloorDay(context) ??
    Math.min(...runFloors(context).map((option) => option.fromDay));
  const limits: Limit[] = [
    {
      id: "L-RUN-FLOOR",
      value: floor,
      unit: "day",
      lowered: false,
      clamp: (session) =>
        session.kind === "run" && since < floor ? null : session,
    },
  ];
  if (run === null) return limits;
  if (run.caps.session !== null)
    limits.push(runCap("L-SESSION-RUN", run.caps.session, run.capped));
  if (run.caps.week !== null)
    limits.push(runCap("L-WEEK-RUN", run.caps.week, run.capped));
  return limits;
}

/** A run longer than its cap is not shortened here, where no step would be left: it is not offered. */
function runCap(id: RunCapId, value: number, capped: RunCapId | null): Limit {
  return {
    id,
    value,
    unit: "second",
    lowered: capped === id,
    clamp: (session) =>
      session.run !== null && session.run.bouts * session.run.runSeconds > value
        ? null
        : session,
  };
}
