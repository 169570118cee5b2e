import type { Evening } from "../evening.ts";
import { METHOD_INVARIANTS } from "./method.ts";
import { RUN_INVARIANTS } from "./run.ts";
import { type Invariant, seenAt } from "./seen.ts";
import { SIGN_INVARIANTS } from "./sign.ts";
import { TIME_INVARIANTS } from "./time.ts";

/** Every invariant that speaks of a state. */
export const INVARIANTS: readonly Invariant[] = [
  ...TIME_INVARIANTS,
  ...SIGN_INVARIANTS,
  ...RUN_INVARIANTS,
  ...METHOD_INVARIANTS,
];

/** The ids of those that a decision breaks. */
export function brokenAt(
  evening: Evening,
  before: Evening | null,
): readonly string[] {
  const seen = seenAt(evening, before);
  return INVARIANTS.filter(({ holds }) => !holds(seen)).map(({ id }) => id);
}
