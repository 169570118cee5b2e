import fc from "fast-check";
import { vi } from "vitest";

/** Every property runs from this seed, and says so; RESTRIDE_SEED takes another, RESTRIDE_RUNS more runs. */
const DEFAULT_SEED = 20_260_105;

/** A whole number above 0 from the environment, or another one. */
export function numberOf(name: string, fallback: number): number {
  const text = process.env[name];
  const value = text === undefined ? Number.NaN : Number.parseInt(text, 10);
  return Number.isSafeInteger(value) && value > 0 ? value : fallback;
}

export const SEED = numberOf("RESTRIDE_SEED", DEFAULT_SEED);
/** How many times the default number of runs. */
export const EFFORT = numberOf("RESTRIDE_RUNS", 1);

/** Seconds on a quiet machine; a busy one must not look like a counterexample. */
const LONGEST_MS = 300_000;
vi.setConfig({ testTimeout: LONGEST_MS * EFFORT });

/** Asserts a property with the printed seed; `runs` is what a quick check takes. */
export function holds<T>(property: fc.IProperty<T>, runs: number): void {
  const numRuns = runs * EFFORT;
  fc.assert(property, { seed: SEED, numRuns });
  console.log(`seed ${SEED}, ${numRuns} runs`);
}
