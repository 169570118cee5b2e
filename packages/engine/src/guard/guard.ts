import type { Decision, Session } from "../type/decision.ts";
import type { Journal } from "../type/entry.ts";
import { GUARD_CONDITIONS } from "./conditions.ts";
import { isQuiet, offeredBy } from "./offered.ts";
import { type RawFacts, rawReadings, signsToday } from "./raw-facts.ts";
import type { ReadFacts } from "./raw-journal.ts";
import { hasOpenWarning } from "./raw-sign.ts";

/** Levels under which a broken decision leaves nothing on offer at all. */
const CARE_LEVELS: ReadonlySet<string> = new Set([
  "emergency",
  "call-now",
  "call-soon",
]);

/** Ids of the conditions that a finished decision breaks; empty when the second opinion agrees. */
export function violations(
  journal: Journal,
  decision: Decision,
): readonly string[] {
  return brokenBy(rawReadings(journal, decision.day), decision);
}

function brokenBy(
  readings: readonly RawFacts[],
  decision: Decision,
): readonly string[] {
  const offered = offeredBy(decision);
  return GUARD_CONDITIONS.filter(({ holds }) =>
    readings.every((facts) => !holds(facts, offered)),
  ).map(({ id }) => id);
}

/**
 * The second opinion on a finished decision. Where it disagrees the decision falls back: to nothing
 * while a warning or illness is open, else to breath and rest; and it says so.
 */
export function guard(read: ReadFacts, decision: Decision): Decision {
  const readings = read(decision.day);
  const broken = brokenBy(readings, decision);
  if (broken.length === 0) return decision;
  return fallBack(readings, decision, broken);
}

function fallBack(
  readings: readonly RawFacts[],
  decision: Decision,
  broken: readonly string[],
): Decision {
  const { level } = decision;
  return {
    ...decision,
    level: level === "go" || level === "ease" ? "ask" : level,
    sessions: isIllOrWarned(readings, decision)
      ? []
      : decision.sessions.filter(isBreath),
    reasons: [
      {
        rule: "GUARD",
        params: { conditions: broken.join(" ") },
        entries: [],
        sources: ["house"],
      },
      ...decision.reasons,
    ],
  };
}

/** A broken planner is not asked alone whether something is open: the raw journal is asked too. */
function isIllOrWarned(
  readings: readonly RawFacts[],
  decision: Decision,
): boolean {
  return (
    CARE_LEVELS.has(decision.level) ||
    readings.some(
      (facts) => hasOpenWarning(facts) || signsToday(facts).has("ill"),
    ) ||
    decision.holds.some(
      ({ hold }) => hold === "ill" || hold.startsWith("warning"),
    )
  );
}

/** What is left may call itself breath only when it is. */
function isBreath(session: Session): boolean {
  return (
    session.kind === "breath" &&
    session.run === null &&
    session.blocks.every(({ items }) =>
      items.every((item) => isQuiet(item) && item.impact === 0),
    )
  );
}
