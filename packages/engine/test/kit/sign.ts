import type { Decision, Hold, Reason } from "../../src/index.ts";
import { screened, type Story } from "./story.ts";

/** What a test asks of a decision's signs and holds. */

/** A screened runner with clear check-ins until the day before. */
export function calmUntil(day: number, from = Math.max(0, day - 10)): Story {
  return screened().clear(from, day - 1);
}

/** The hold of an id; a missing one fails the test. */
export function holdOf(decision: Decision, id: string): Hold {
  const found = decision.holds.find((hold) => hold.hold === id);
  if (found === undefined)
    throw new Error(
      `no hold ${id}: ${decision.holds.map((hold) => hold.hold).join(", ")}`,
    );
  return found;
}

/** The rules of a hold's exits. */
export function exitsOf(decision: Decision, id: string): string[] {
  return holdOf(decision, id).exits.map((exit) => exit.rule);
}

/** What a go-ahead has to name to end a hold, as its exit says. */
export function namedBy(decision: Decision, id: string): string[] {
  const exit = holdOf(decision, id).exits.find(
    (verdict) => verdict.rule === "X-GO-AHEAD",
  );
  return typeof exit?.need === "string" ? exit.need.split(" ") : [];
}

/** The reason of a rule; a missing one fails the test. */
export function reasonOf(decision: Decision, rule: string): Reason {
  const found = decision.reasons.find((reason) => reason.rule === rule);
  if (found === undefined)
    throw new Error(
      `no reason ${rule}: ${decision.reasons.map((reason) => reason.rule).join(", ")}`,
    );
  return found;
}

/** The rung of a family's ladder. */
export function rungOf(decision: Decision, family: string): number {
  const found = decision.ladders.find((ladder) => ladder.family === family);
  if (found === undefined) throw new Error(`no ladder ${family}`);
  return found.rung;
}

/** The walk-run step that is offered; null when no run is. */
export function runStepOf(decision: Decision): number | null {
  return decision.sessions.find(({ run }) => run !== null)?.run?.step ?? null;
}

/** Whether anything that jolts is offered. */
export function jolts(decision: Decision): boolean {
  return decision.sessions.some(
    ({ run, blocks }) =>
      run !== null ||
      blocks.some(({ items }) => items.some((item) => item.impact > 0)),
  );
}

/** The families of everything that is offered. */
export function families(decision: Decision): string[] {
  const all = decision.sessions.flatMap(({ blocks }) =>
    blocks.flatMap(({ items }) => items.map((item) => item.family)),
  );
  return [...new Set(all)].toSorted();
}
