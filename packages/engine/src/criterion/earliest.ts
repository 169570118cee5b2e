import { dayOf } from "../fold/body.ts";
import { isPregnant } from "../sign/general.ts";
import { pelvicNeed } from "../sign/pelvic.ts";
import { isCoachHeld, isHeldByAsked } from "../sign/scope.ts";
import type { State } from "../fold/state.ts";
import type { DayNumber } from "../type/day.ts";
import type { Criterion, Phase } from "../type/program.ts";
import { askCalm } from "./calm.ts";
import type { Context } from "./context.ts";
import { isMet } from "./evaluate.ts";
import { runFloorDay } from "./floor.ts";
import { gateMemory } from "./gate.ts";
import type { Leaf } from "./leaf.ts";
import {
  checkDays,
  latest,
  rungDays,
  runsDays,
  sessionsDays,
} from "./work-days.ts";

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

/** What a finished day has told of its gates, since each asks again for those below it. */
const told = new WeakMap<Context, Map<Phase, number | null>>();

/** The fewest days until a gate can open; 0 when it is open. One that a hold keeps shut asks nothing but that. */
export function gateDays(context: Context, gate: Phase): number | null {
  if (context.openGates.has(gate)) return 0;
  const known = told.get(context) ?? new Map<Phase, number | null>();
  told.set(context, known);
  const days = known.get(gate);
  if (days !== undefined) return days;
  const asked = askGateDays(context, gate);
  known.set(gate, asked);
  return asked;
}

function askGateDays(context: Context, gate: Phase): number | null {
  const rule = context.index.gates.get(gate);
  if (rule === undefined) return null;
  const asked = gateMemory(context.state, gate).opened
    ? rule.keeps
    : [...rule.opens, ...rule.keeps];
  return latest(asked.map((part) => daysUntil(context, part)));
}

function soonest(parts: readonly (number | null)[]): number | null {
  const days = parts.filter((part) => part !== null);
  return days.length === 0 ? null : Math.min(...days);
}

/** What time brings by itself, asked only while it is still to come; null where the leaf is of another kind or waits for a word. */
function timeUntil(context: Context, leaf: Leaf): number | null {
  const { state, index } = context;
  const numbers = index.program.numbers;
  switch (leaf.test) {
    case "day":
      return daysTo(state, numbers[leaf.from]);
    case "run-floor": {
      const floor = runFloorDay(context);
      return floor === null ? null : daysTo(state, floor);
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

/** Until a day since the end; null while no end is known. */
function daysTo(state: State, from: number): number | null {
  const since = dayOf(state);
  return since === null ? null : from - since;
}

/** What work or an answer can bring; null where only somebody's word can. */
function workUntil(context: Context, leaf: Leaf): number | null {
  const ask = (part: Criterion): number | null => daysUntil(context, part);
  switch (leaf.test) {
    case "rung":
      return rungDays(context, ask, leaf.movement);
    case "check":
      return checkDays(context, ask, leaf.check);
    case "clean-sessions":
      return sessionsDays(context, ask, leaf);
    case "run-step-clean": {
      const opens = gateDays(context, "run");
      return opens === null ? null : runsDays(context, opens, leaf.step);
    }
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

/** Until the stop after bleeding that rose can be over. */
function stopDays({ state }: Context): number {
  const until = state.bleeding.stopUntil ?? Number.NEGATIVE_INFINITY;
  return Math.max(0, until + 1 - state.day);
}

/** The fewest days until every open hold of a gate can have ended; null while one waits for a go-ahead or another's word. */
function holdDays(context: Context, gate: Phase): number | null {
  const { state } = context;
  const waitsForWord =
    state.cares.size > 0 || isPregnant(state) || isHeldByAsked(state);
  if (waitsForWord || isCoachHeld(state, gate)) return null;
  const { numbers } = context.index.program;
  const waits = [
    pelvicDays(context),
    ...[...state.pains.values()].map((pain) =>
      clearDays(state, numbers.painClearDays - pain.clear, pain.lastDay),
    ),
  ];
  if (state.bleeding.unresolved) waits.push(stopDays(context));
  if (state.ill !== null || state.doming.size > 0) waits.push(1);
  return Math.max(...waits);
}

/** Days until so many clear check-ins more are in. Today's may be the first, while it is not answered and told of nothing. */
function clearDays(
  { calm, day }: State,
  more: number,
  lastTold: DayNumber,
): number {
  const isDayOpen = lastTold < day && !calm.complete.includes(day);
  return isDayOpen ? more - 1 : more;
}

function pelvicDays({ state, index }: Context): number {
  const { pelvic } = state;
  if (!pelvic.open) return 0;
  const more = pelvicNeed(index, pelvic) - pelvic.clear;
  const clear = clearDays(state, more, pelvic.lastSignDay);
  if (!pelvic.third) return Math.max(1, clear);
  const days = index.program.numbers.pelvicThirdDays;
  return Math.max(1, clear, days - (state.day - pelvic.lastSignDay));
}
