import type { Entry } from "../type/entry.ts";
import type { Claim } from "./claim.ts";
import { isCoach } from "./entry/rule.ts";

/** Whose prescriptions and go-aheads count: coaches that the runner had accepted on the day they are about. */

/** Whether an entry counts only with a signature that the store has verified, by a coach accepted on its day. */
export function needsSignature(entry: Entry): boolean {
  return (
    entry.kind === "prescription" ||
    (entry.kind === "go-ahead" && isCoach(entry.by))
  );
}

/** Comings and goings of each coach key, in order of (`on`, `at`, `id`). */
export type CoachRoll = ReadonlyMap<string, readonly Claim[]>;

/** Collects the accepts and removals from claims that are in order; contested ones count for nothing. */
export function coachRoll(ordered: readonly Claim[]): CoachRoll {
  const roll = new Map<string, Claim[]>();
  for (const claim of ordered) {
    const key = claim.rival === null ? rollKey(claim.entry) : null;
    if (key === null) continue;
    const events = roll.get(key) ?? [];
    events.push(claim);
    roll.set(key, events);
  }
  return roll;
}

function rollKey(entry: Entry): string | null {
  const isEvent =
    entry.kind === "coach-accept" || entry.kind === "coach-remove";
  return isEvent ? entry.key : null;
}

/**
 * Whether the coach who wrote an entry was accepted on its day: an accept on that day or before, and no removal
 * between that accept and the entry.
 */
export function isByAcceptedCoach(written: Claim, roll: CoachRoll): boolean {
  const key = written.entry.by.slice("coach:".length);
  let accepted = false;
  for (const event of roll.get(key) ?? []) {
    if (event.entry.on > written.entry.on) break;
    if (event.entry.kind === "coach-accept") accepted = true;
    else if (isBefore(event, written)) accepted = false;
  }
  return accepted;
}

function isBefore(a: Claim, b: Claim): boolean {
  return a.entry.on === b.entry.on ? a.at < b.at : a.entry.on < b.entry.on;
}
