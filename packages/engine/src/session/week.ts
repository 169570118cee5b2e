import type { Context } from "../criterion/context.ts";
import { countBetween, lastBefore } from "../fold/day-count.ts";
import { weekday } from "../day.ts";

const WEEK = 7;

/** What the spacing rules leave for today, told from the days before it; each shut door names its rule. */
export interface Week {
  readonly strength: boolean;
  /** Only a short session fits: a full one was yesterday, or the count is reached. */
  readonly shortOnly: boolean;
  readonly impact: boolean;
  readonly run: boolean;
  readonly rules: readonly string[];
}

/** Asks the spacing rules of one day. Counts are rolling seven days; today's own exercise does not count. */
export function weekOf(context: Context): Week {
  const { state } = context;
  const rules: string[] = [];
  const isHerDay =
    state.body.days === null ||
    state.body.days.value.includes(weekday(state.day));
  if (!isHerDay) rules.push("W-DAYS");
  const isRestDay =
    countDays(context, state.done.training) >=
    context.index.program.numbers.trainingDaysPerWeek;
  if (isRestDay) rules.push("W-REST-DAY");
  const trains = isHerDay && !isRestDay;
  const shortOnly = isStrengthSpaced(context, rules);
  const joltSpaced = isJoltSpaced(context, rules);
  return {
    strength: trains,
    shortOnly,
    impact: trains && joltSpaced && isImpactCounted(context, rules),
    run: trains && joltSpaced && isRunCounted(context, rules),
    rules,
  };
}

function countDays({ state }: Context, days: readonly number[]): number {
  return countBetween(days, state.day - WEEK + 1, state.day - 1);
}

/** True when a full strength session is not due: yesterday had one, or the week has its number. */
function isStrengthSpaced(context: Context, rules: string[]): boolean {
  const { state, index } = context;
  const yesterday =
    lastBefore(state.done.fullStrength, state.day) === state.day - 1;
  if (yesterday) rules.push("W-STRENGTH-SPACING");
  const counted =
    countDays(context, state.done.fullStrength) >=
    index.program.numbers.strengthPerWeek;
  if (counted) rules.push("W-STRENGTH-COUNT");
  return yesterday || counted;
}

/** A day without impact lies between any two days with impact or running. */
function isJoltSpaced({ state }: Context, rules: string[]): boolean {
  const impactYesterday =
    lastBefore(state.done.impact, state.day) === state.day - 1;
  const runYesterday = lastBefore(state.done.run, state.day) === state.day - 1;
  if (impactYesterday) rules.push("W-IMPACT-SPACING");
  if (runYesterday) rules.push("W-RUN-SPACING");
  return !impactYesterday && !runYesterday;
}

function isImpactCounted(context: Context, rules: string[]): boolean {
  const numbers = context.index.program.numbers;
  const isRunning = context.openGates.has("run");
  const limit = isRunning
    ? numbers.impactPerWeekWhileRunning
    : numbers.impactPerWeek;
  if (countDays(context, context.state.done.impact) < limit) return true;
  rules.push(isRunning ? "W-IMPACT-WHILE-RUNNING" : "W-IMPACT-COUNT");
  return false;
}

function isRunCounted(context: Context, rules: string[]): boolean {
  if (
    countDays(context, context.state.done.run) <
    context.index.program.numbers.runsPerWeek
  )
    return true;
  rules.push("W-RUN-COUNT");
  return false;
}
