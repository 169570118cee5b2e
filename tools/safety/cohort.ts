import { join } from "node:path";
import { build } from "esbuild";
import { program } from "@restride/program";
import {
  type CohortKind,
  joinTallies,
  type SimulationSummary,
  summaryOf,
  type Tally,
} from "@restride/engine/simulation";
import { inPairs, runCommand } from "../run/command.ts";
import { REPOSITORY } from "../tree-files.ts";
import type { StageResult } from "./stage.ts";

/** One file, so that a process begins at once; and without the names that are kept for each function, a fifth faster. */
const BUNDLE = join(REPOSITORY, ".cache/safety/cohort-part.mjs");
/** Most runners of one process: few enough that none is long without a word. */
const LARGEST_PART = 500;
const WORKERS = 2;
const PER_MILLE = 1000;
const GENTLE_LEAST = 990;
const SHOWN_VIOLATIONS = 20;

export interface WholeCohort {
  readonly cohort: CohortKind;
  readonly runners: number;
  readonly seed: number;
}

/** Lives a cohort on two workers and says what came of it: none violated, nobody clean held, something gentle on offer. */
export async function cohortStage(whole: WholeCohort): Promise<StageResult> {
  const started = performance.now();
  await build({
    entryPoints: [join(REPOSITORY, "tools/safety/cohort-part.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: BUNDLE,
  });
  // A process takes seconds to become fast: as few as there are workers.
  const size = Math.min(LARGEST_PART, Math.ceil(whole.runners / WORKERS));
  const starts = Array.from(
    { length: Math.ceil(whole.runners / size) },
    (_, part) => part * size,
  );
  const parts = await inPairs(
    starts.map((from) => async () => partOf(whole, from, size)),
  );
  const summary = summaryOf(program, joinTallies(parts));
  const faults = faultsOf(whole, summary);
  return {
    name: `${whole.cohort} runners`,
    hasHeld: faults.length === 0,
    figures: [...figuresOf(summary), ...faults],
    seconds: (performance.now() - started) / 1000,
  };
}

async function partOf(
  { cohort, seed, runners }: WholeCohort,
  from: number,
  size: number,
): Promise<Tally> {
  const count = Math.min(size, runners - from);
  const { code, output } = await runCommand(
    [
      process.execPath,
      BUNDLE,
      `--cohort=${cohort}`,
      `--seed=${seed}`,
      `--from=${from}`,
      `--runners=${count}`,
    ],
    { limitSeconds: 6 * 3600 },
  );
  if (code !== 0) throw new Error(`${cohort} runners from ${from}: ${output}`);
  console.error(`${cohort} runners: ${from + count} of ${runners}`);
  const tally: unknown = JSON.parse(output);
  if (!isTally(tally)) throw new Error(`no tally: ${output.slice(0, 200)}`);
  return tally;
}

/** Has everything that an empty one has, each of its type. */
function isTally(value: unknown): value is Tally {
  if (typeof value !== "object" || value === null) return false;
  const found = new Map<string, unknown>(Object.entries(value));
  return Object.entries(joinTallies([])).every(
    ([key, sample]) => typeof found.get(key) === typeof sample,
  );
}

function perMille(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * PER_MILLE) / whole);
}

function share(part: number, whole: number): string {
  const mille = perMille(part, whole);
  return `${Math.floor(mille / 10)}.${mille % 10} %`;
}

function figuresOf(summary: SimulationSummary): readonly string[] {
  const { runners, days, violations, heldRunners, heldDays, calls } = summary;
  const { falseCalls, gentleOffered, gentleAsked, movingOffered } = summary;
  return [
    `runner-years: ${runners}, days: ${days}, violations: ${violations.length}`,
    ...summary.gates.map(
      ({ gate, reached, weeks }) =>
        `${gate}: reached by ${share(reached, runners)}${weeks === null ? "" : `, in week ${weeks.p10} to ${weeks.p90}, half by ${weeks.p50}`}`,
    ),
    `first run, observed in a survey (context, no target): half by week ${summary.observedFirstRun.weeks}`,
    `held at some time: ${share(heldRunners, runners)} of runners, on ${share(heldDays, days)} of days`,
    ...summary.holds.map(
      ({ hold, times, ended, days: spread, longest }) =>
        `hold ${hold}: ${times} times, ${ended} ended${spread === null ? "" : `, half within ${spread.p50} days, nine in ten within ${spread.p90}`}, longest ${longest}`,
    ),
    `calls: ${calls}, of them with nothing there: ${falseCalls} (${share(falseCalls, calls)})`,
    `gentle movement on offer outside emergency and call-now: ${share(gentleOffered, gentleAsked)} of days; more than breath: ${share(movingOffered, gentleAsked)}`,
  ];
}

function faultsOf(
  { cohort }: WholeCohort,
  summary: SimulationSummary,
): readonly string[] {
  const { violations, heldRunners, calls } = summary;
  const faults = violations
    .slice(0, SHOWN_VIOLATIONS)
    .map(
      ({ runner, day, what }) => `FAULT runner ${runner}, day ${day}: ${what}`,
    );
  if (cohort === "clean" && (heldRunners > 0 || calls > 0))
    faults.push(`FAULT ${heldRunners} clean runners held, ${calls} calls`);
  if (perMille(summary.gentleOffered, summary.gentleAsked) < GENTLE_LEAST)
    faults.push("FAULT too many days without anything gentle on offer");
  return faults;
}
