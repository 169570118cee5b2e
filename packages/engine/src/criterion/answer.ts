import type { DayNumber } from "../type/day.ts";

/** A leaf's answer: what is, what is needed. */
export interface Answer {
  readonly met: boolean | "unknown";
  readonly have: number | string | null;
  readonly need: number | string | null;
  readonly unit: string;
  /** Days whose check-in would be enough, where nothing but check-ins is missing. */
  readonly missing?: readonly DayNumber[];
}

/** A plain yes, no or not known. */
export function yesNo(met: boolean | "unknown", unit = "none"): Answer {
  return { met, have: null, need: null, unit };
}

/** Met once there is as much as is needed. */
export function atLeast(have: number, need: number, unit: string): Answer {
  return { met: have >= need, have, need, unit };
}
