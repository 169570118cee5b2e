import type { Birth, History, Outcome, Tear } from "@restride/engine";

/** The answers on offer, in the order in which they are shown. Their words are `set-up.<question>.<answer>`. */

export const OUTCOMES = [
  "living-baby",
  "died",
  "ended-early",
  "unsaid",
] as const satisfies readonly Outcome[];

export const BIRTHS = [
  "vaginal",
  "assisted",
  "caesarean",
  "surgery",
  "other",
  "unknown",
] as const satisfies readonly Birth[];

/** Under 20 weeks: with or without an operation is what the plan needs to know. What is least of a birth comes first. */
export const EARLY_BIRTHS = [
  "other",
  "surgery",
  "vaginal",
  "unknown",
] as const satisfies readonly Birth[];

export const TEARS = [
  "none",
  "first-second",
  "third-fourth",
  "unknown",
] as const satisfies readonly Tear[];

/** Not asked under 20 weeks: they are about a birth. */
export const BIRTH_HISTORIES: readonly History[] = [
  "back-to-back",
  "long-pushing",
];

/** Adds care notes only, so it is not asked after a loss; what was told stays. */
export const NOTES_ONLY_HISTORIES: readonly History[] = ["multiple"];

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export const MINUTES = [5, 10, 20, 35] as const;
export const EQUIPMENT = [
  "chair",
  "step",
  "band",
  "weight",
  "bike",
  "cross-trainer",
  "pool",
] as const;
export const RUNNING = ["never", "some", "regular"] as const;
