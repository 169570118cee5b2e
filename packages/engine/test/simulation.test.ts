import { describe, expect, test } from "vitest";
import { sources } from "../../program/src/index.ts";
import {
  ASSUMPTIONS,
  joinTallies,
  OBSERVED_FIRST_RUN,
  simulateCohort,
  summaryOf,
  UNMEASURED,
} from "../src/simulation.ts";
import { faultsOf } from "../src/simulation/tally.ts";
import { numberOf } from "./arbitrary/seed.ts";
import { program, screened } from "./kit/story.ts";

/**
 * Made-up runners, a year each: what fits about ten seconds of a processor. `npm run safety` lives ten thousand.
 * RESTRIDE_RUNNERS and RESTRIDE_SEED live more, or others.
 */
const RUNNERS = numberOf("RESTRIDE_RUNNERS", 16);
const SEED = numberOf("RESTRIDE_SEED", 1);
const CLEAN_RUNNERS = Math.ceil(RUNNERS / 4);
const GENTLE_LEAST = 0.99;
/** A busy machine must not look like a violation. */
const LONGEST_MS = 300_000 * Math.ceil(RUNNERS / 16);

describe("simulated runners", () => {
  test(
    "hazard H-46: through a year of signs, gaps and late entries no decision is violated, every hold says its exit, and something gentle stays on offer",
    () => {
      const cohort = { seed: SEED, runners: RUNNERS };
      const summary = summaryOf(program, simulateCohort(program, cohort));
      console.log(
        `${summary.runners} runner-years: ${summary.violations.length} violations, held on ${summary.heldDays} of ${summary.days} days, ${summary.calls} calls`,
      );
      expect(summary.violations).toEqual([]);
      expect(summary.gentleOffered / summary.gentleAsked).toBeGreaterThan(
        GENTLE_LEAST,
      );
      // The cohort is worth its time only while it gets about.
      const held = summary.holds.map(({ hold }) => hold);
      expect(held).toEqual(expect.arrayContaining(["care", "ill", "pelvic"]));
      for (const { gate, reached } of summary.gates)
        if (gate !== "beyond")
          expect([gate, reached > 0]).toEqual([gate, true]);
    },
    LONGEST_MS,
  );

  test(
    "hazard H-36: whoever reports clean is never held and never told to call, and comes to run",
    () => {
      const cohort = { seed: SEED, runners: CLEAN_RUNNERS };
      const { violations, holds, calls, gates } = summaryOf(
        program,
        simulateCohort(program, { ...cohort, cohort: "clean" }),
      );
      expect([violations, holds, calls]).toEqual([[], [], 0]);
      const run = gates.find(({ gate }) => gate === "run");
      expect(run?.reached).toBe(CLEAN_RUNNERS);
    },
    LONGEST_MS,
  );

  test("live the same days from the same seed, in one part or in two", () => {
    const cohort = { seed: 3, days: 40 };
    const whole = simulateCohort(program, { ...cohort, runners: 4 });
    const parts = [0, 2].map((from) =>
      simulateCohort(program, { ...cohort, from, runners: 2 }),
    );
    expect(joinTallies(parts)).toEqual(whole);
    const other = simulateCohort(program, { ...cohort, seed: 4, runners: 4 });
    expect(other).not.toEqual(whole);
  });

  test("what must not be is seen in a decision alone", () => {
    const fine = screened().signs(20, { leak: 1 }).decide(20);
    expect(faultsOf(fine, 20)).toEqual([]);
    expect(fine.holds).not.toEqual([]);
    const broken = {
      ...fine,
      level: "call-now" as const,
      holds: fine.holds.map((hold) => ({ ...hold, exits: [] })),
      gates: fine.gates.map((gate) => ({ ...gate, open: !gate.open })),
      reasons: [
        {
          rule: "GUARD",
          params: { conditions: "GU-01" },
          entries: [],
          sources: ["house"],
        },
      ],
    };
    const faults = faultsOf(broken, 20);
    expect(faults).toEqual(
      expect.arrayContaining([
        "guard: GU-01",
        "sessions at call-now",
        "hold pelvic without an exit",
        "gate run against its criteria",
      ]),
    );
  });
});

describe("what the simulation takes for granted", () => {
  test("each number says what it is, and whose: a source of the evidence, or an assumption", () => {
    for (const [name, { source, says }] of Object.entries(ASSUMPTIONS)) {
      expect([name, source === UNMEASURED || source in sources]).toEqual([
        name,
        true,
      ]);
      expect([name, says.endsWith(".")]).toEqual([name, true]);
    }
    expect(OBSERVED_FIRST_RUN.source in sources).toBe(true);
  });
});
