import { parseDay } from "@restride/engine";

/** Whole days of a civil date since 1970; 0 for what is none. */
export function dayNumber(date: string): number {
  return parseDay(date) ?? 0;
}
