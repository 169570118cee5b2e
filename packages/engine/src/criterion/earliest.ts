import { dayOf } from "../fold/body.ts";
import { ladderOf } from "../ladder/ladder.ts";
import { movementOf } from "../program-index.ts";
import type { Criterion, Phase } from "../type/program.ts";
import type { Context } from "./context.ts";
import { isMet } from "./evaluate.ts";
import { pelvicNeed } from "../sign/pelvic.ts";
import { isPregnant } from "../sign/general.ts";
import { askCalm, hasGoAhead, runFloors } from "./leaf.ts";

/** Days from one strength session to the next. */
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
  const { state, index } = context;
  const numbers = index.program.numbers;
  switch (criterion.test) {
    case "all":
      return latest(criterion.of.map((part) => daysUntil(context, part)));
    case "any":
      return soonest(criterion.of.map((part) => daysUntil(context, part)));
    case "gate-criteria":
      return gateDays(context, criterion.gate);
    case "gate-open":
      return gateDays(context, criterion.gate);
    case "day":
      return positive(numbers[criterion.from] - (dayOf(state) ?? 0));
    case "run-floor":
      return floorDays(context);
    case "calm":
      return calmDays(context, criterion);
    case "rung":
      return rungDays(context, criterion.movement);
    case "clean-sessions": {
      const have = state.done.cleanByPhase.get(criterion.phase)?.length ?? 0;
      return (numbers[criterion.count] - have - 1) * SESSION_DAYS + 1;
    }
    case "check":
      return checkDays(context, criterion.check);
    case "pelvic-floor-days":
    case "run-step-clean":
    case "clean-walk":
      return 1;
    case "no-hold":
      return holdDays(context);
    case "go-ahead":
    case "body":
      return null;
    default:
      return 0;
  }
}

function positive(days: number): number {
  return Math.max(0, days);
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

/** The fewest days until a gate can open; 0 when it is open. */
export function gateDays(context: Context, gate: Phase): number | null {
  if (context.openGates.has(gate)) return 0;
  const rule = context.index.gates.get(gate);
  return rule === undefined
    ? null
    : latest(
        [...rule.opens, ...rule.keeps].map((part) => daysUntil(context, part)),
      );
}

function floorDays(context: Context): number | null {
  const since = dayOf(context.state) ?? 0;
  const agreed = hasGoAhead(
    context.state,
    "running",
    ["doctor", "midwife", "pelvic-physio"],
    0,
  );
  const floors = runFloors(context).filter((floor) => agreed || !floor.goAhead);
  return floors.length === 0
    ? null
    : positive(Math.min(...floors.map((floor) => floor.fromDay)) - since);
}

function calmDays(
  context: Context,
  criterion: Extract<Criterion, { test: "calm" }>,
): number {
  const need = context.index.program.numbers[criterion.days];
  const answer = askCalm(context.state, criterion.signs, need);
  const missing = positive(Number(answer.need ?? 0) - Number(answer.have ?? 0));
  return Math.max(1, missing);
}

/** Two clean sessions a rung, two days apart, the last confirmed the day after. */
function rungDays(context: Context, movementId: string): number {
  const movement = movementOf(context.index, movementId);
  const ladder = ladderOf(context.state, movement.family);
  const perRung = context.index.program.numbers.cleanSessionsPerRung;
  const sessions = Math.max(
    1,
    ((movement.rung ?? 1) - ladder.rung + 1) * perRung - ladder.clean,
  );
  return (sessions - 1) * SESSION_DAYS + 1;
}

function checkDays(context: Context, checkId: string): number {
  const check = context.index.checks.get(checkId);
  if (check?.rung == null) return 1;
  const rung = movementOf(context.index, check.rung).rung ?? 1;
  const ladder = ladderOf(context.state, check.family);
  const sessions =
    ladder.rung > rung || ladder.clean > 0
      ? 0
      : (rung - ladder.rung) *
          context.index.program.numbers.cleanSessionsPerRung +
        1;
  return sessions * SESSION_DAYS + 1;
}

/** The fewest days until every open hold can have ended; null while one waits for a go-ahead or another's word. */
function holdDays(context: Context): number | null {
  const { state, index } = context;
  if (
    state.cares.size > 0 ||
    isPregnant(state) ||
    state.coach.prescriptions.some((held) => held.hold !== null)
  )
    return null;
  const numbers = index.program.numbers;
  let days = 0;
  if (state.pelvic.open) {
    const since = state.day - state.pelvic.lastSignDay;
    const wait = state.pelvic.third ? numbers.pelvicThirdDays - since : 0;
    days = Math.max(
      1,
      pelvicNeed(index, state.pelvic) - state.pelvic.clear,
      wait,
    );
  }
  for (const pain of state.pains.values())
    days = Math.max(days, numbers.painClearDays - pain.clear);
  if (state.bleeding.unresolved)
    days = Math.max(
      days,
      (state.bleeding.stopUntil ?? state.day) + 1 - state.day,
    );
  if (state.ill !== null || state.doming.size > 0) days = Math.max(days, 1);
  return days;
}
