import type { Decision, DecisionResult, Entry } from "../../src/index.ts";
import { startJourney } from "../../src/index.ts";
import { program } from "../kit/story.ts";
import { dateOf } from "./draft.ts";

/** Decisions of some days, each from what had been written by its end. */
export function replay(
  entries: readonly Entry[],
  from: number,
  to: number,
): readonly (Decision | null)[] {
  const journey = startJourney(program);
  let waiting = entries;
  const decisions: (Decision | null)[] = [];
  for (let day = from; day <= to; day++) {
    const date = dateOf(day);
    const isWritten = (entry: Entry): boolean => entry.at.slice(0, 10) <= date;
    journey.add(waiting.filter(isWritten));
    waiting = waiting.filter((entry) => !isWritten(entry));
    decisions.push(decisionOf(journey.decide(date)));
  }
  return decisions;
}

/** The decision of a result; null where it was refused. */
export function decisionOf(result: DecisionResult): Decision | null {
  return result.ok ? result.decision : null;
}
