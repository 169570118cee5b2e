import { dayNumber } from "../day.ts";
import type { DayLog } from "./day-log.ts";
import { stampOf } from "./stamp.ts";
import type { State } from "./state.ts";

/** Takes in coaches accepted and removed, and what accepted ones prescribed. The reader has verified the signatures. */
export function foldCoach(state: State, log: DayLog): void {
  if (log.coaches.length > 0) {
    const accepted = new Map(state.coach.accepted);
    for (const entry of log.coaches) {
      const by = `coach:${entry.key}`;
      const known = accepted.get(by);
      if (entry.kind === "coach-accept")
        accepted.set(by, { from: state.day, removed: null });
      else if (known !== undefined)
        accepted.set(by, { ...known, removed: state.day });
    }
    state.coach = { ...state.coach, accepted };
  }
  for (const entry of log.prescriptions) {
    const coach = state.coach.accepted.get(entry.by);
    if (coach === undefined || coach.removed !== null) continue;
    const prescription = {
      id: entry.id,
      by: entry.by,
      on: stampOf(entry).on,
      hold: entry.hold ?? null,
      rung: entry.rung ?? null,
      policy: entry.policy ?? null,
      until: entry.until === undefined ? null : dayNumber(entry.until),
    };
    state.coach = {
      ...state.coach,
      prescriptions: [...state.coach.prescriptions, prescription],
    };
  }
}
