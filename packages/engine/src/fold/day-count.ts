import type { DayNumber } from "../type/day.ts";

/** Counting in ascending day lists, from the end: windows are short and recent. */

/** How many days of the list lie in `from..to`, both included. */
export function countBetween(
  days: readonly DayNumber[],
  from: DayNumber,
  to: DayNumber,
): number {
  let count = 0;
  for (let i = days.length - 1; i >= 0; i--) {
    const day = days[i] as DayNumber;
    if (day < from) break;
    if (day <= to) count++;
  }
  return count;
}

/** The last day of the list that is before a day; null when there is none. */
export function lastBefore(
  days: readonly DayNumber[],
  before: DayNumber,
): DayNumber | null {
  for (let i = days.length - 1; i >= 0; i--) {
    const day = days[i] as DayNumber;
    if (day < before) return day;
  }
  return null;
}

/** Whether a day is in the list. */
export function includesDay(
  days: readonly DayNumber[],
  day: DayNumber,
): boolean {
  for (let i = days.length - 1; i >= 0; i--) {
    const known = days[i] as DayNumber;
    if (known === day) return true;
    if (known < day) return false;
  }
  return false;
}

/** Adds a day to an ascending list unless it is there already. */
export function addDay(days: DayNumber[], day: DayNumber): void {
  if (days.at(-1) !== day) days.push(day);
}
