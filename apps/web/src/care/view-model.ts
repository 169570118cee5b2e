import type { Care, CivilDate, Decision } from "@restride/engine";

/** What the care screen and the care card need. */

const CRISIS_SIGNS: readonly string[] = ["RF-04", "RF-26"];
/** CDC: up to one year after a pregnancy (safety evidence 1.1). */
const SAY_WITHIN_WEEKS = 52;

/** Emergency or call-now: then nothing but what to do is shown. */
export function isCareOnly(decision: Decision): boolean {
  return decision.level === "emergency" || decision.level === "call-now";
}

/** Whether a sign is one of the mind, for which the crisis line stands beside the emergency number. */
export function isCrisis(care: Care): boolean {
  return care.signs.some((sign) => CRISIS_SIGNS.includes(sign.split(".")[0] ?? ""));
}

/** Whom to contact, most urgent first. The crisis line comes right after the emergency number. */
export function rolesOf(care: Care): readonly string[] {
  if (!isCrisis(care) || care.contacts.includes("crisis-line")) return care.contacts;
  const [first, ...rest] = care.contacts;
  return first === undefined ? ["crisis-line"] : [first, "crisis-line", ...rest];
}

/** A go-ahead can count once a sign is from an earlier day (hazard H-11). */
export function mayGoAhead(decision: Decision): boolean {
  return decision.holds.some(({ hold, since }) => since < decision.day && /^(warning|topic|care):/.test(hold));
}

export type SayFirst = "say" | "say-later" | "say-pregnant";

/** What to say first on the telephone. */
export function sayFirst(decision: Decision): SayFirst {
  if (decision.week === null) return "say-pregnant";
  return decision.week < SAY_WITHIN_WEEKS ? "say" : "say-later";
}

/** The date to give, where one is known. */
export function dateToGive(decision: Decision, ended: CivilDate | undefined): CivilDate | null {
  return decision.week === null ? null : (ended ?? null);
}
