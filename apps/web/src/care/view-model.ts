import type { Care, Decision } from "@restride/engine";
import type { Regions } from "@restride/program";

/** What the care screen and the care card need beside the speaker's words. */

/** Emergency or call-now: then nothing but what to do is shown. */
export function isCareOnly(decision: Decision): boolean {
  return decision.level === "emergency" || decision.level === "call-now";
}

/** Whether the crisis line belongs beside the emergency number (safety evidence 4.2, 4.3). */
export function isCrisis(care: Care, { crisis }: Regions): boolean {
  const signs = care.signs.map((sign) => sign.split(".")[0] ?? sign);
  return crisis.some((rule) => rule.for.some((sign) => signs.includes(sign)));
}

/** A go-ahead can count once a sign is from an earlier day (hazard H-11). */
export function mayGoAhead(decision: Decision): boolean {
  return decision.holds.some(
    ({ hold, since }) =>
      since < decision.day && /^(warning|topic|care):/.test(hold),
  );
}
