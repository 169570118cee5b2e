import type { Decision, Reason, Session } from "@restride/engine";
import { href } from "../frame/route.ts";
import { inPlaceOfWalk } from "../log/session-id.ts";
import type { Profile } from "../store/profile.ts";

/** What Today shows, picked from the decision. The words are the speaker's. */

export type CheckInState = "todo" | "part" | "done";

/** How far today's check-in has come. */
export function checkInState({ missing }: Decision): CheckInState {
  if (
    missing.includes("check-in") ||
    missing.includes("clock") ||
    missing.includes("unread")
  )
    return "todo";
  return missing.some((id) => id.startsWith("check-in:")) ? "part" : "done";
}

/** An answer that is still open, and the page that asks it. */
export interface OpenAnswer {
  readonly id: string;
  readonly href: string;
}

function hrefOf(id: string): string {
  if (id === "screen" || id === "screen:healed") return href("topics");
  if (id === "profile:birth") return href("answers", "birth");
  if (id === "profile:tear") return href("answers", "tear");
  if (id === "profile:history") return href("answers", "history");
  if (id === "confirm-ended") return href("answers", "when");
  if (id === "check-in:signs" || id === "asked-signs")
    return href("check-in", "signs");
  if (id === "check-in:pain") return href("check-in", "pain");
  if (id === "check-in:warnings" || id.startsWith("RF-"))
    return href("check-in", "warnings");
  return href("check-in");
}

/** Answers that the plan waits for, one link each; the check-in itself has a card of its own. */
export function openAnswers(decision: Decision): readonly OpenAnswer[] {
  return decision.missing
    .filter((id) => !id.startsWith("check-in"))
    .map((id) => ({ id, href: hrefOf(id) }));
}

/** Questions of the set-up that were left for later, though no plan waits for them: they choose words, windows and numbers. */
export function leftForLater(
  profile: Profile,
): readonly ("outcome" | "weeks" | "region")[] {
  if (profile.outcome === "pregnant") return [];
  const left: ("outcome" | "weeks" | "region")[] = [];
  if (profile.outcome === undefined) left.push("outcome");
  // Who does not know the weeks has gone on to the birth.
  if (profile.gestationWeeks === undefined && profile.birth === undefined)
    left.push("weeks");
  if (profile.region === undefined) left.push("region");
  return left;
}

/** The page on which a check-in that stopped half-way goes on. */
export function resumeHref({ missing }: Decision): string {
  return hrefOf(missing.find((id) => id.startsWith("check-in:")) ?? "check-in");
}

/** The reason that says most about the day; null when the level's own line says it all. */
export function mainReason(decision: Decision): Reason | null {
  const told = decision.reasons.find(
    ({ rule }) => rule !== "S-ASK" && !rule.startsWith("P-"),
  );
  return told ?? null;
}

/** How many phases are open: the place on the way. Null in a pregnancy. */
export function openGates(decision: Decision): number | null {
  if (decision.phase === "pregnant") return null;
  return decision.gates.findLastIndex((gate) => gate.open) + 1;
}

/** The sessions as she meets them: what is planned before what is there if she likes; what stands in place of a walk is apart. */
export function sessionsInOrder({ sessions }: Decision): readonly Session[] {
  const own = sessions.filter((session) => inPlaceOfWalk(session) === null);
  return own.toSorted((a, b) => Number(a.optional) - Number(b.optional));
}

/** The lengths on offer for a strength session. */
export const MINUTES_TODAY = [5, 10, 20, 35] as const;

/** The chooser composes strength and may shorten a run; without either it would change nothing. */
export function hasMinutesChoice(decision: Decision): boolean {
  return decision.sessions.some(
    ({ kind, id }) =>
      (kind === "strength" && !id.includes("placement")) || kind === "run",
  );
}

/** How long today's planned part is, where a shorter choice would hold all of it; else null. */
export function shorterThan({ sessions }: Decision, chosen = 0): number | null {
  const longest = Math.max(
    0,
    ...sessions.map(({ minutes, optional }) => (optional ? 0 : minutes)),
  );
  const isShorter = MINUTES_TODAY.some((m) => m >= longest && m < chosen);
  return longest > 0 && isShorter ? longest : null;
}
