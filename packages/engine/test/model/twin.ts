import { cloneState } from "../../src/fold/clone.ts";
import type { Decision, Outcome } from "../../src/index.ts";
import { type Evening, nextDay, type Past } from "./evening.ts";
import { wellTold } from "./move.ts";

/** The same past of somebody whose pregnancy ended another way; nothing else is different. */
function pastWith(evening: Evening, outcome: Outcome): Past {
  const { day, today, trace, log } = evening;
  const state = cloneState(evening.state);
  const { body } = state;
  if (body.outcome !== null) body.outcome = { ...body.outcome, value: outcome };
  const profiles = log.profiles.map((entry) => ({ ...entry, outcome }));
  return { day, today, trace, state, log: { ...log, profiles } };
}

/** What a body is offered and held by, without what only a living baby has a part in. */
function planOf({ level, sessions, gates, holds, ladders }: Decision): string {
  const open = gates.map((gate) => [gate.gate, gate.open]);
  return JSON.stringify([level, sessions, open, holds, ladders]);
}

/** R-invariant 9: whether the next clear day is the same with a living baby and after a loss. */
export function isSameForBoth(evening: Evening): boolean {
  const told = wellTold(evening);
  const plans = (["living-baby", "died"] as const).map((outcome) =>
    planOf(nextDay(pastWith(evening, outcome), told).decision),
  );
  return plans[0] === plans[1];
}
