import { numberOf } from "../arbitrary/seed.ts";

/**
 * How much of all combinations is told: by default what fits about ten seconds. RESTRIDE_WARNINGS is the greatest number of
 * warning signs together, RESTRIDE_EVERY takes one in so many of the other combinations, RESTRIDE_PART and RESTRIDE_PARTS one
 * share of everything.
 */
export const MOST_WARNINGS = numberOf("RESTRIDE_WARNINGS", 2);
export const EVERY = numberOf("RESTRIDE_EVERY", 307);
const PARTS = numberOf("RESTRIDE_PARTS", 1);
const PART = numberOf("RESTRIDE_PART", 1);
/** Hours on a busy machine, for the whole. */
export const LONGEST_MS =
  EVERY === 1 || MOST_WARNINGS > 2 ? 14_400_000 : 300_000;

/** Which of a list of combinations belong to this share. */
export function isMine(place: number): boolean {
  return place % PARTS === PART - 1;
}

/** One in so many of this share. */
export function isSampled(place: number): boolean {
  return isMine(place) && Math.floor(place / PARTS) % EVERY === 0;
}

/** Prints what was covered; `npm run safety` reads the line. */
export function tellCovered(what: string, count: number): void {
  console.log(`covered: ${count} ${what}`);
}
