import type { Decision, Session } from "../type/decision.ts";
import type { Journal } from "../type/entry.ts";
import { GUARD_CONDITIONS } from "./conditions.ts";
import { offeredBy } from "./offered.ts";
import { rawFacts } from "./raw-facts.ts";

/** Levels and holds under which a broken decision leaves nothing on offer at all. */
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
  const facts = rawFacts(journal, decision.day);
  const offered = offeredBy(decision);
  return GUARD_CONDITIONS.filter(
    (condition) => !condition.holds(facts, offered),
  ).map((condition) => condition.id);
}

/**
 * The second opinion on a finished decision. Where it disagrees the decision falls back: to nothing
 * while a warning or illness is open, else to breath and rest; and it says so.
 */
export function guard(journal: Journal, decision: Decision): Decision {
  const broken = violations(journal, decision);
  return broken.length === 0 ? decision : fallBack(decision, broken);
}

function fallBack(decision: Decision, broken: readonly string[]): Decision {
  const isOpen =
    CARE_LEVELS.has(decision.level) ||
    decision.holds.some(
      (hold) => hold.hold === "ill" || hold.hold.startsWith("warning"),
    );
  const level =
    decision.level === "go" || decision.level === "ease"
      ? "ask"
      : decision.level;
  return {
    ...decision,
    level,
    sessions: isOpen ? [] : decision.sessions.filter(isBreath),
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

function isBreath(session: Session): boolean {
  return session.kind === "breath" && session.run === null;
}
