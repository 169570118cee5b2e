import type { Decision, GateState, Verdict } from "@restride/engine";
import type { KeptPlay } from "../store/device.ts";

/** What the parts of Today that are fetched later pick from the decision. */

/** The first gate that is not open; null in a pregnancy, and when all are. */
export function nextGate(decision: Decision): GateState | null {
  if (decision.phase === "pregnant") return null;
  return decision.gates.find((gate) => !gate.open) ?? null;
}

/** A gate's unmet needs. The criteria of another gate, asked again, are told one by one. */
export function needsOf(gate: GateState): readonly Verdict[] {
  return unmet(gate.criteria);
}

function unmet(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.flatMap((verdict) => {
    if (verdict.met === true) return [];
    return verdict.rule.endsWith("-CRITERIA") ? unmet(verdict.of) : [verdict];
  });
}

/** Whether a session under way holds something that Today's cards no longer lead to: of another day, or changed since. */
export function isLeftOpen(
  { session, done, partial = null }: KeptPlay,
  { sessions }: Decision,
): boolean {
  const hasDone = done.length > 0 || partial !== null;
  return hasDone && sessions.every(({ id }) => id !== session);
}

/** Whether a rule is marked as our own. */
export function isHouse(sources: readonly string[]): boolean {
  return sources.includes("house");
}
