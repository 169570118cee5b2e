import type { Context } from "../criterion/context.ts";
import { countBetween, includesDay } from "../fold/day-count.ts";
import { weekday } from "../day.ts";
import type { DayNumber } from "../type/day.ts";

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

/** Asks the spacing rules of one day and her own days. Counts are rolling seven days; today's own exercise does not count. */
export function weekOf(context: Context): Week {
  const spaced = spacingOf(context);
  const days = context.state.body.days?.value ?? null;
  if (days === null) return spaced;
  if (!days.includes(weekday(context.state.day)))
    return {
      ...spaced,
      strength: false,
      impact: false,
      run: false,
      rules: ["W-DAYS"],
    };
  const isTooClose =
    spaced.rules.some((rule) => rule.endsWith("-SPACING")) &&
    holdsFewer(context, days);
  return isTooClose
    ? { ...spaced, rules: [...spaced.rules, "W-FEWER"] }
    : spaced;
}

/** The spacing rules alone: what is done on another day than she chose counts by them all the same. */
export function spacingOf(context: Context): Week {
  const { state, index } = context;
  const rules: string[] = [];
  const trains =
    countDays(context, state.done.training) <
    index.program.numbers.trainingDaysPerWeek;
  if (!trains) rules.push("W-REST-DAY");
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

function countDays({ state }: Context, days: readonly DayNumber[]): number {
  return countBetween(days, state.day - WEEK + 1, state.day - 1);
}

function wasYesterday({ state }: Context, days: readonly DayNumber[]): boolean {
  return includesDay(days, state.day - 1);
}

/** True when a full strength session is not due: yesterday had one, or the week has its number. */
function isStrengthSpaced(context: Context, rules: string[]): boolean {
  const { state, index } = context;
  const yesterday = wasYesterday(context, state.done.fullStrength);
  if (yesterday) rules.push("W-STRENGTH-SPACING");
  const counted =
    countDays(context, state.done.fullStrength) >=
    index.program.numbers.strengthPerWeek;
  if (counted) rules.push("W-STRENGTH-COUNT");
  return yesterday || counted;
}

/** A day without impact lies between any two days with impact or running. */
function isJoltSpaced(context: Context, rules: string[]): boolean {
  const { done } = context.state;
  const impactYesterday = wasYesterday(context, done.impact);
  const runYesterday = wasYesterday(context, done.run);
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
  if (countDays(context, context.state.done.impact) >= limit) {
    rules.push(isRunning ? "W-IMPACT-WHILE-RUNNING" : "W-IMPACT-COUNT");
    return false;
  }
  return !isRunning || !isRunDueTomorrow(context);
}

/** A run comes before an impact session: on the eve of a day that may hold one there is none. */
function isRunDueTomorrow({ state, index }: Context): boolean {
  const days = state.body.days?.value ?? null;
  const isHerDay = days === null || days.includes(weekday(state.day + 1));
  const runs = countBetween(state.done.run, state.day - WEEK + 2, state.day);
  return isHerDay && runs < index.program.numbers.runsPerWeek;
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

/** Whether a day between is more than her days leave room for: fewer sessions fit than a week may hold on so many days. */
function holdsFewer(context: Context, days: readonly number[]): boolean {
  const { strengthPerWeek } = context.index.program.numbers;
  return mostSpaced(days) < Math.min(strengthPerWeek, new Set(days).size);
}

/** The most of these weekdays, week after week, with a day between any two: every other one of each row of days. */
function mostSpaced(days: readonly number[]): number {
  const chosen = new Set(days);
  if (chosen.size === WEEK) return Math.floor(WEEK / 2);
  let most = 0;
  for (const first of chosen) {
    if (chosen.has(((first + WEEK - 2) % WEEK) + 1)) continue;
    let length = 1;
    while (chosen.has(((first + length - 1) % WEEK) + 1)) length++;
    most += Math.ceil(length / 2);
  }
  return most;
}
