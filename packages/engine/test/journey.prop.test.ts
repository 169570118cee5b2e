import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exceeded } from "./arbitrary/exceeded.ts";
import { live } from "./arbitrary/journey.ts";
import { holds, numberOf } from "./arbitrary/seed.ts";

/**
 * Days lived in one journey, and journeys: ten thousand days in an everyday run. Ten thousand journeys:
 * RESTRIDE_JOURNEYS=1000 RESTRIDE_JOURNEY_DAYS=8 with RESTRIDE_SEED=1 to 10, a few minutes each.
 */
const DAYS = numberOf("RESTRIDE_JOURNEY_DAYS", 125);
const JOURNEYS = numberOf("RESTRIDE_JOURNEYS", 80);
/** Half a minute on a quiet machine; a busy one must not look like a counterexample. */
const LONGEST_MS = 300_000 * Math.ceil(JOURNEYS / 100);
/** Of all days, one in so many must be of each phase that matters. */
const RARE = 100;

describe("random runners", () => {
  test(
    "never make the guard disagree with the planner, nor exceed a limit, day after day",
    () => {
      let days = 0;
      const phases = new Map<string, number>();
      holds(
        fc.property(fc.nat(), (seed) => {
          live(seed, DAYS, ({ day, decision, entries }) => {
            days += 1;
            phases.set(decision.phase, (phases.get(decision.phase) ?? 0) + 1);
            const [first] = decision.reasons;
            const found =
              first?.rule === "GUARD" ? [JSON.stringify(first.params)] : [];
            if (day % 5 === 0) found.push(...exceeded(decision, entries));
            expect(found.map((text) => `day ${day}: ${text}`)).toEqual([]);
          });
        }),
        JOURNEYS,
      );
      console.log(
        `${days} days: ${JSON.stringify(Object.fromEntries(phases))}`,
      );
      for (const phase of ["restore", "load", "impact", "run"])
        expect(phases.get(phase)).toBeGreaterThan(days / RARE);
    },
    LONGEST_MS,
  );
});
