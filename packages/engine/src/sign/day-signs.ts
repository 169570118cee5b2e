import type { DayLog } from "../fold/day-log.ts";
import { addPains, type Reported } from "../fold/check-in.ts";
import type { PainReport, Severity, SignId } from "../type/entry.ts";

/** All that a day reports, from check-ins and from exercise, joined to the strongest. */
export interface DaySigns extends Reported {
  /** Latest writing instant of anything that reported. */
  readonly at: number;
  /** Entries that reported a sign or a pain above none. */
  readonly entries: readonly string[];
  readonly complete: boolean;
  /** A check-in of the day says that she has her period. */
  readonly period: boolean;
  readonly warningsAnswered: boolean;
  readonly warnings: ReadonlySet<string>;
}

/** Joins the reports of a day; null when nothing was reported at all. */
export function daySigns(log: DayLog): DaySigns | null {
  const checkIn = log.checkIn;
  if (checkIn === null && log.exercises.length === 0) return null;
  const signs = new Map<SignId, Severity>(checkIn?.signs);
  const pains = new Map<string, PainReport>(checkIn?.pains);
  const entries: string[] = [...(checkIn?.entries ?? [])];
  let at = checkIn?.at ?? Number.NEGATIVE_INFINITY;
  for (const exercise of log.exercises) {
    if (exercise.signs.size === 0 && exercise.pains.size === 0) continue;
    for (const [sign, severity] of exercise.signs)
      if (severity > (signs.get(sign) ?? -1)) signs.set(sign, severity);
    addPains(pains, [...exercise.pains.values()]);
    entries.push(...exercise.entries);
    at = Math.max(at, exercise.at);
  }
  return {
    signs,
    pains,
    at,
    entries,
    complete: checkIn?.complete ?? false,
    period: checkIn?.period === "yes",
    warningsAnswered: checkIn?.warningsAnswered ?? false,
    warnings: checkIn?.warnings ?? new Set(),
  };
}
