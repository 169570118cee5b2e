import { dayOf } from "../fold/body.ts";
import type { Pending } from "../fold/state.ts";
import { ladderOf } from "../ladder/ladder.ts";
import { movementOf } from "../program-index.ts";
import { isPregnant } from "../sign/general.ts";
import { pelvicNeed } from "../sign/pelvic.ts";
import { isCoachHeld } from "../sign/scope.ts";
import type { Criterion, Phase } from "../type/program.ts";
import { askCalm } from "./calm.ts";
import type { Context } from "./context.ts";
import { isMet } from "./evaluate.ts";
import { runFloorDay } from "./floor.ts";
import { gateMemory } from "./gate.ts";
import type { Leaf } from "./leaf.ts";

/** Days from one session of a family, or one run, to the next. */
const SESSION_DAYS = 2;

/**
 * The fewest days in which a criterion can come to hold when all goes well, counting from today;
 * null where it waits for somebody else's word and for nothing that time or work can bring.
 */
export function daysUntil(
  context: Context,
  criterion: Criterion,
): number | null {
  if (isMet(context, criterion) === true) return 0;
  switch (criterion.test) {
    case "all":
      return latest(criterion.of.map((part) => daysUntil(context, part)));
    case "any":
      return soonest(criterion.of.map((part) => daysUntil(context, part)));
    case "gate-criteria":
    case "gate-open":
      return gateDays(context, criterion.gate);
    case "no-hold":
      return holdDays(context, criterion.gate);
    default:
      return timeUntil(context, criterion) ?? workUntil(context, criterion);
  }
}

/** The fewest days until a gate can open; 0 when it is open. One that a hold keeps shut asks nothing but that. */
export function gateDays(context: Context, gate: Phase): number | null {
  if (context.openGates.has(gate)) return 0;
  const rule = context.index.gates.get(gate);
  if (rule === undefined) return null;
  const asked = gateMemory(context.state, gate).opened
    ? rule.keeps
    : [...rule.opens, ...rule.keeps];
  return latest(asked.map((part) => daysUntil(context, part)));
}

function latest(parts: readonly (number | null)[]): number | null {
  let days = 0;
  for (const part of parts) {
    if (part === null) return null;
    days = Math.max(days, part);
  }
  return days;
}

function soonest(parts: readonly (number | null)[]): number | null {
  let days: number | null = null;
  for (const part of parts)
    if (part !== null && (days === null || part < days)) days = part;
  return days;
}

/** What time brings by itself; null where the leaf is of another kind or waits for a word. */
function timeUntil(context: Context, leaf: Leaf): number | null {
  const { state, index } = context;
  const numbers = index.program.numbers;
  const since = dayOf(state) ?? 0;
  switch (leaf.test) {
    case "day":
      return Math.max(0, numbers[leaf.from] - since);
    case "run-floor": {
      const floor = runFloorDay(context);
      return floor === null ? null : Math.max(0, floor - since);
    }
    case "calm": {
      const { have, need } = askCalm(state, leaf.signs, numbers[leaf.days]);
      return Math.max(1, Number(need) - Number(have));
    }
    case "bleeding-steady":
      return state.cares.has("sign:bleeding-up") ? null : stopDays(context);
    default:
      return null;
  }
}

/** What work or an answer can bring; null where only somebody's word can. */
function workUntil(context: Context, leaf: Leaf): number | null {
  const { state, index } = context;
  const numbers = index.program.numbers;
  switch (leaf.test) {
    case "rung":
      return afterSessions(sessionsFor(context, leaf.movement));
    case "check":
      return checkDays(context, leaf.check);
    case "clean-sessions": {
      const done = state.done.cleanByPhase.get(leaf.phase)?.length ?? 0;
      const waiting = waitingDays(context, ({ needs }) => needs.length > 0);
      return Math.max(1, numbers[leaf.count] - done - waiting);
    }
    case "run-step-clean":
      return afterSessions(runsFor(context, leaf.step));
    case "pelvic-floor-days":
    case "clean-walk":
    case "strength-gap":
      return 1;
    default:
      return answerUntil(context, leaf);
  }
}

/** An answer can be given today. */
function answerUntil({ state }: Context, leaf: Leaf): number | null {
  switch (leaf.test) {
    case "topics-clear": {
      const open = [...state.cares.keys()];
      return open.some((key) => key.startsWith("topic:")) ? null : 0;
    }
    case "healed":
    case "asked-signs":
      return 0;
    default:
      return null;
  }
}

/** Sessions every other day from today, the last one confirmed the day after it. */
function afterSessions(sessions: number): number {
  return Math.max(0, sessions - 1) * SESSION_DAYS + 1;
}

/** Clean sessions that a rung still needs, those that wait for their check-in taken as clean. */
function sessionsFor(context: Context, movementId: string): number {
  const movement = movementOf(context.index, movementId);
  const ladder = ladderOf(context.state, movement.family);
  const rungs = (movement.rung ?? 1) - ladder.rung + 1;
  const waiting = waitingDays(context, ({ needs }) =>
    needs.some(
      (need) =>
        movementOf(context.index, need.movement).family === movement.family,
    ),
  );
  const perRung = context.index.program.numbers.cleanSessionsPerRung;
  return rungs * perRung - ladder.clean - waiting;
}

/** Clean runs that are still needed until a step has been done clean. */
function runsFor(context: Context, last: number): number {
  const { step, clean, lastStepClean } = context.state.run;
  const waiting = waitingDays(context, (pending) => pending.step !== null);
  const perStep = context.index.program.numbers.cleanSessionsPerRung;
  const steps = last - (step ?? 1) + 1;
  return steps * perStep - Math.max(clean, lastStepClean) - waiting;
}

/** Earlier days with something that still waits for its check-in. */
function waitingDays(
  { state }: Context,
  counts: (pending: Pending) => boolean,
): number {
  const days = state.pending
    .filter((pending) => pending.exercise.on < state.day && counts(pending))
    .map((pending) => pending.exercise.on);
  return new Set(days).size;
}

/** One clean session at its rung opens a check; it is confirmed the day after. */
function checkDays(context: Context, checkId: string): number {
  const check = context.index.checks.get(checkId);
  if (check === undefined || check.rung === null || check.family === "walk")
    return 1;
  const rung = movementOf(context.index, check.rung).rung ?? 1;
  const ladder = ladderOf(context.state, check.family);
  if (ladder.rung > rung || ladder.passed >= rung) return 1;
  const needed = context.index.program.numbers.cleanSessionsPerRung - 1;
  const sessions = sessionsFor(context, check.rung) - needed;
  return Math.max(1, sessions * SESSION_DAYS);
}

/** Until the stop after bleeding that rose can be over. */
function stopDays({ state }: Context): number {
  const until = state.bleeding.stopUntil ?? state.day - 1;
  return Math.max(0, until + 1 - state.day);
}

/** The fewest days until every open hold of a gate can have ended; null while one waits for a go-ahead or another's word. */
function holdDays(context: Context, gate: Phase): number | null {
  const { state } = context;
  if (state.cares.size > 0 || isPregnant(state) || isCoachHeld(state, gate))
    return null;
  const { numbers } = context.index.program;
  const waits = [
    pelvicDays(context),
    ...[...state.pains.values()].map(
      (pain) => numbers.painClearDays - pain.clear,
    ),
  ];
  if (state.bleeding.unresolved) waits.push(stopDays(context));
  if (state.ill !== null || state.doming.size > 0) waits.push(1);
  return Math.max(0, ...waits);
}

function pelvicDays({ state, index }: Context): number {
  const { pelvic } = state;
  if (!pelvic.open) return 0;
  const clear = pelvicNeed(index, pelvic) - pelvic.clear;
  const days = index.program.numbers.pelvicThirdDays;
  const wait = pelvic.third ? days - (state.day - pelvic.lastSignDay) : 0;
  return Math.max(1, clear, wait);
}
