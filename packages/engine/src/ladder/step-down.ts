import type { Context } from "../criterion/context.ts";
import { lastBefore } from "../fold/day-count.ts";
import type { DayLog } from "../fold/day-log.ts";
import type { Exercise } from "../fold/exercise.ts";
import type { ProgramIndex } from "../program-index.ts";
import { stepRunDown } from "../run/run-state.ts";
import type { SignOutcome } from "../sign/fold-signs.ts";
import type { DayNumber } from "../type/day.ts";
import { ladderOf, movementAt, stepDown } from "./ladder.ts";

/** The family that loads the body as running does. */
const HIGHEST_IMPACT = "hop";

/** Rungs down by the day's signs: a sign steps down what it owns, otherwise nothing. */
export function takeStepsDown(
  context: Context,
  log: DayLog,
  outcome: SignOutcome,
): void {
  const { index, state } = context;
  const rungs = Math.max(outcome.pelvicRungs, outcome.bled ? 1 : 0);
  if (rungs > 0) stepDownRecentImpact(context, log, rungs);
  const families = new Set(outcome.doming.families);
  for (const site of outcome.pain.stepDownSites)
    for (const family of loadingFamilies(context, site)) families.add(family);
  for (const family of families) {
    if (state.ladders.has(family)) stepDown(state, family, 1);
  }
  const loadsRun = outcome.pain.stepDownSites.some((site) =>
    index.familiesLoading.get(site)?.includes(HIGHEST_IMPACT),
  );
  if (loadsRun || families.has(HIGHEST_IMPACT)) stepRunDown(state, 1);
}

/** Families whose movement at her rung loads a site; the others have nothing to take back. */
function loadingFamilies(
  { index, state }: Context,
  site: string,
): readonly string[] {
  const families = index.familiesLoading.get(site) ?? [];
  return families.filter((id) => {
    const family = index.families.get(id);
    const { rung } = ladderOf(state, id);
    const movement =
      family === undefined ? null : movementAt(index, family, rung);
    return movement?.loads.includes(site) === true;
  });
}

/** A pelvic sign or bleeding owns the impact or run of today and the last two days; a run outranks drills. */
function stepDownRecentImpact(
  context: Context,
  log: DayLog,
  rungs: number,
): void {
  const { index, state } = context;
  const from = state.day - index.program.numbers.pelvicStepDownDays;
  const lastRun = lastBefore(state.done.run, state.day);
  const hasRun =
    log.exercises.some((exercise) => exercise.kind === "run") ||
    (lastRun !== null && lastRun >= from);
  if (hasRun && state.run.step !== null) {
    stepRunDown(state, rungs);
    return;
  }
  const families = recentImpact(context, log, from);
  for (const family of families)
    if (state.ladders.has(family)) stepDown(state, family, rungs);
}

/** Impact families done since a day, today included: by their items, or by a check that jolts. */
function recentImpact(
  { index, state }: Context,
  log: DayLog,
  from: DayNumber,
): ReadonlySet<string> {
  const recent = new Set<string>();
  for (const family of index.program.families) {
    const done = state.ladders.get(family.id)?.lastDone;
    if (done !== undefined && done >= from) recent.add(family.id);
  }
  for (const check of index.program.checks) {
    const tried = state.done.checkTries.get(check.id);
    if (check.jolts && tried !== undefined && tried >= from)
      recent.add(check.family);
  }
  for (const exercise of log.exercises)
    for (const family of familiesOf(index, exercise)) recent.add(family);
  const impact = [...recent].filter(
    (family) => index.families.get(family)?.kind === "impact",
  );
  return new Set(impact);
}

function familiesOf(
  index: ProgramIndex,
  { items, check }: Exercise,
): readonly string[] {
  const done = items.map((item) => index.movements.get(item.movement)?.family);
  const tried = check === null ? undefined : index.checks.get(check.check);
  return [...done, tried?.family].filter((family) => family !== undefined);
}
