import type { Decision } from "@restride/engine";

/** What the care screen and the care card need beside the speaker's words. */

/** Emergency or call-now: then nothing but what to do is shown. */
export function isCareOnly(decision: Decision): boolean {
  return decision.level === "emergency" || decision.level === "call-now";
}

/** A go-ahead can count once a sign is from an earlier day (hazard H-11). */
export function mayGoAhead(decision: Decision): boolean {
  return decision.holds.some(
    ({ hold, since }) =>
      since < decision.day && /^(warning|topic|care):/.test(hold),
  );
}
