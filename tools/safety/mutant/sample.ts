import { createHash } from "node:crypto";
import type { Mutant } from "./mutant.ts";

/** So many mutants, the same ones for the same seed whatever else has been mutated; all where no number is given. */
export function sampleOf(
  mutants: readonly Mutant[],
  count: string | undefined,
  seed: string,
): readonly Mutant[] {
  if (count === undefined) return mutants;
  const drawn = mutants
    .map((mutant) => ({
      mutant,
      lot: createHash("sha256").update(`${seed} ${mutant.key}`).digest("hex"),
    }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, Number(count));
  return drawn.map(({ mutant }) => mutant).toSorted((a, b) => a.id - b.id);
}
