import { dayNumber } from "../day.ts";
import { COACH_HOLD_DAYS } from "../sign/scope.ts";
import type { CoachAcceptEntry, CoachRemoveEntry } from "../type/entry.ts";
import type { DayLog } from "./day-log.ts";
import { stampOf } from "./stamp.ts";
import type { CoachState, State } from "./state.ts";

type Prescription = CoachState["prescriptions"][number];

/** Takes in coaches accepted and removed, and what accepted ones prescribed. The reader has verified the signatures. */
export function foldCoach(state: State, log: DayLog): void {
  for (const entry of log.coaches) takeCoach(state, entry);
  for (const entry of log.prescriptions) {
    const coach = state.coach.accepted.get(entry.by);
    if (coach === undefined || coach.removed !== null) continue;
    const prescription: Prescription = {
      id: entry.id,
      by: entry.by,
      on: stampOf(entry).on,
      hold: entry.hold ?? null,
      rung: entry.rung ?? null,
      policy: entry.policy ?? null,
      until: entry.until === undefined ? null : dayNumber(entry.until),
    };
    const prescriptions = [...state.coach.prescriptions, prescription];
    state.coach = { ...state.coach, prescriptions };
  }
}

function takeCoach(
  state: State,
  entry: CoachAcceptEntry | CoachRemoveEntry,
): void {
  const by = `coach:${entry.key}`;
  const accepted = new Map(state.coach.accepted);
  const known = accepted.get(by);
  if (entry.kind === "coach-accept") {
    accepted.set(by, { from: state.day, removed: null });
    state.coach = { ...state.coach, accepted };
  } else if (known !== undefined && known.removed === null) {
    accepted.set(by, { ...known, removed: state.day });
    const prescriptions = state.coach.prescriptions.map((prescription) =>
      prescription.by === by
        ? leftBehind(prescription, state.day)
        : prescription,
    );
    state.coach = { accepted, prescriptions };
  }
}

/** What a removed coach leaves, even should she be accepted anew: holds until their day, or for three weeks; nothing else. */
function leftBehind(prescription: Prescription, day: number): Prescription {
  const until = prescription.until ?? day + COACH_HOLD_DAYS - 1;
  return { ...prescription, rung: null, policy: null, until };
}
