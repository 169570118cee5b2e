import type { GateId, Level } from "../type/decision.ts";
import type { Program } from "../type/program.ts";
import { OBSERVED_FIRST_RUN } from "./assumption.ts";
import type { Tally, Violation } from "./tally.ts";

/** Where a tenth, a quarter, half, three quarters and nine tenths of a list stand. Whole numbers in the unit of the list. */
export interface Spread {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

export interface GateSummary {
  readonly gate: GateId;
  /** Runners for whom it opened within their days. */
  readonly reached: number;
  /** Weeks since the pregnancy ended; null where nobody reached it. */
  readonly weeks: Spread | null;
  /** Weeks since her journal began. */
  readonly ownWeeks: Spread | null;
}

export interface HoldSummary {
  /** Its kind: the part of its id before a colon. */
  readonly hold: string;
  readonly times: number;
  readonly ended: number;
  /** Days for which those that ended were there. */
  readonly days: Spread | null;
  readonly longest: number;
}

/** What a simulated cohort came to.. */
export interface SimulationSummary {
  readonly v: 1;
  readonly runners: number;
  readonly days: number;
  readonly gates: readonly GateSummary[];
  /** Observed in a survey, as context; no target. */
  readonly observedFirstRun: typeof OBSERVED_FIRST_RUN;
  readonly heldRunners: number;
  readonly heldDays: number;
  readonly holds: readonly HoldSummary[];
  readonly levelDays: Readonly<Record<Level, number>>;
  readonly levelRunners: Readonly<Record<Level, number>>;
  readonly calls: number;
  readonly falseCalls: number;
  readonly gentleAsked: number;
  readonly gentleOffered: number;
  readonly movingOffered: number;
  readonly violations: readonly Violation[];
}

/** A summary of what was counted. */
export function summaryOf(program: Program, tally: Tally): SimulationSummary {
  const { openings, spells, ...counted } = tally;
  const kinds = new Set(spells.map(({ hold }) => kindOf(hold)));
  return {
    v: 1,
    ...counted,
    observedFirstRun: OBSERVED_FIRST_RUN,
    gates: program.gates.map(({ gate }) => {
      const own = openings.filter((opening) => opening.gate === gate);
      return {
        gate,
        reached: own.length,
        weeks: spreadOf(own.map(({ week }) => week)),
        ownWeeks: spreadOf(own.map(({ ownWeek }) => ownWeek)),
      };
    }),
    holds: [...kinds].toSorted().map((kind) => {
      const own = spells.filter(({ hold }) => kindOf(hold) === kind);
      const ended = own.filter(({ hasEnded }) => hasEnded);
      return {
        hold: kind,
        times: own.length,
        ended: ended.length,
        days: spreadOf(ended.map(({ days }) => days)),
        longest: Math.max(...own.map(({ days }) => days)),
      };
    }),
  };
}

function kindOf(hold: string): string {
  return hold.split(":")[0] ?? hold;
}

const PER_CENT = 100;

function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (percent: number): number =>
    sorted[Math.floor(((sorted.length - 1) * percent) / PER_CENT)] ?? 0;
  return { p10: at(10), p25: at(25), p50: at(50), p75: at(75), p90: at(90) };
}
