import type { DayNumber } from "../type/day.ts";

/** Counting in ascending day lists, from the end: windows are short and recent. */

/** How many days of the list lie in `from..to`, both included. */
export function countBetween(
  days: readonly DayNumber[],
  from: DayNumber,
  to: DayNumber,
): number {
  const last = days.findLastIndex((day) => day <= to);
  return last - days.findLastIndex((day) => day < from);
}

/** The last day of the list that is before a day; null when there is none. */
export function lastBefore(
  days: readonly DayNumber[],
  before: DayNumber,
): DayNumber | null {
  return days.findLast((day) => day < before) ?? null;
}

/** Whether a day is in the list. */
export function includesDay(
  days: readonly DayNumber[],
  day: DayNumber,
): boolean {
  return days.findLast((known) => known <= day) === day;
}

/** Adds a day to an ascending list unless it is there already. */
export function addDay(days: DayNumber[], day: DayNumber): void {
  if (days.at(-1) !== day) days.push(day);
}
