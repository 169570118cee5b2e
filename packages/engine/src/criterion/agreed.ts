import type { State } from "../fold/state.ts";
import type { ClinicianRole } from "../type/entry.ts";

/** Everybody whose word for running or impact counts. */
export const CLINICIANS: readonly ClinicianRole[] = [
  "doctor",
  "midwife",
  "pelvic-physio",
];

/** Whether a dated go-ahead for a scope stands, from a role that may give it, since a day after the end. */
export function hasGoAhead(
  state: State,
  scope: string,
  from: readonly ClinicianRole[],
  notBeforeDay: number,
): boolean {
  const ended = state.body.ended?.value;
  if (ended === undefined) return false;
  return state.goAheads.some(
    ({ entry, on }) =>
      entry.for.includes(scope) &&
      from.includes(entry.from) &&
      on >= ended + notBeforeDay,
  );
}
