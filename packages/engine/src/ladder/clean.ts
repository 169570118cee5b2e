import {
  type DayCheckIn,
  type Reported,
  severityOf,
} from "../fold/check-in.ts";
import { dayOf } from "../fold/body.ts";
import type { DoneItem, Exercise } from "../fold/exercise.ts";
import type { NeededDose, Pending, State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import { isAccepted, isAcceptedPain } from "../sign/accepted.ts";
import { lateBleedingFrom } from "../sign/bleeding.ts";
import { siteOf } from "../sign/site.ts";
import type { PainReport, SignId } from "../type/entry.ts";

/** Signs that can make any exercise not clean. */
const CLEAN_SIGNS: readonly SignId[] = [
  "leak",
  "urgency",
  "heaviness",
  "bulge",
  "pelvic-pain",
  "scar-pain",
  "bleeding-up",
  "bleeding",
];
/** Doming belongs to its item and is asked there; what jolts has no sign at all, so none of that either. */
const JOLT_SIGNS: readonly SignId[] = [...CLEAN_SIGNS, "doming"];

/** What a day's check-in said before exercise: the measure for "new or worse". */
export type Baseline = ReadonlyMap<string, number>;

/** What a report is measured by. */
export interface Measure {
  /** Null without a complete check-in of that day: then nothing may be told at all. */
  readonly baseline: Baseline | null;
  /** Impact, runs and checks: no sign at all may follow. */
  readonly jolts: boolean;
  /** A period that day: its bleeding is no sign. */
  readonly period: boolean;
}

/** The severities and scores of a check-in, by sign and site. */
export function baselineOf(checkIn: DayCheckIn | null): Baseline | null {
  if (checkIn === null || !checkIn.complete) return null;
  const baseline = new Map<string, number>();
  for (const [sign, severity] of checkIn.signs) baseline.set(sign, severity);
  for (const [site, pain] of checkIn.pains)
    baseline.set(`pain:${site}`, pain.score);
  return baseline;
}

/**
 * Whether a report leaves exercise clean. At impact 0 nothing may be new or worse than the
 * baseline; with impact, in runs and checks nothing may be reported at all. Soft-tissue pain up to
 * the go-on score that does not grow, without a limp and not worse, leaves it clean.
 */
export function isCleanReport(
  index: ProgramIndex,
  state: State,
  report: Reported,
  measure: Measure,
): boolean {
  const { baseline, jolts, period } = measure;
  const isBad = (sign: SignId): boolean => {
    const severity = severityOf(report, sign);
    const allowed = jolts ? 0 : (baseline?.get(sign) ?? 0);
    return severity > allowed && isCounted(index, state, sign, severity);
  };
  const asked = (jolts ? JOLT_SIGNS : CLEAN_SIGNS).filter(
    (sign) => !(period && sign === "bleeding"),
  );
  return (
    !asked.some(isBad) &&
    [...report.pains.values()].every(
      (pain) => pain.score === 0 || isCleanPain(index, state, pain, measure),
    )
  );
}

function isCounted(
  index: ProgramIndex,
  state: State,
  sign: SignId,
  severity: number,
): boolean {
  if (sign === "bleeding")
    return (dayOf(state) ?? 0) >= lateBleedingFrom(index, state);
  return !isAccepted(index, state, `sign:${sign}`, severity);
}

function isCleanPain(
  index: ProgramIndex,
  state: State,
  pain: PainReport,
  { baseline, jolts }: Measure,
): boolean {
  if (isAcceptedPain(index, state, pain)) return true;
  if (pain.limp === true || pain.worse === true) return false;
  const before = baseline?.get(`pain:${pain.site}`) ?? 0;
  if (siteOf(index, pain.site).class !== "muscle")
    return !jolts && pain.score <= before;
  const hasGrown = before > 0 && pain.score > before;
  return pain.score <= index.program.numbers.painGoOn && !hasGrown;
}

/** Whether exercise jolts: then no sign at all may follow. */
export function isJolting(index: ProgramIndex, exercise: Exercise): boolean {
  if (
    exercise.kind === "run" ||
    exercise.kind === "impact" ||
    exercise.kind === "check"
  )
    return true;
  return exercise.items.some(
    (item) => (index.movements.get(item.movement)?.impact ?? 0) > 0,
  );
}

/**
 * Whether its own answers leave an exercise clean so far: answered at all, and nothing that counts.
 * A check is passed without any pain, however low.
 */
export function isOwnClean(
  index: ProgramIndex,
  state: State,
  exercise: Exercise,
  measure: Omit<Measure, "jolts">,
): boolean {
  if (!exercise.answered) return false;
  if (exercise.kind === "check" && hasPain(exercise)) return false;
  const jolts = isJolting(index, exercise);
  return isCleanReport(index, state, exercise, { ...measure, jolts });
}

function hasPain(report: Reported): boolean {
  return [...report.pains.values()].some((pain) => pain.score > 0);
}

/** What became of an exercise that waited for the next complete check-in. */
export type Outcome = "clean" | "not-clean" | "waits" | "unconfirmed";

/**
 * The first complete check-in of the following days decides; after them it stays unconfirmed. A sign
 * that an incomplete one reports before is a sign all the same.
 */
export function settle(
  index: ProgramIndex,
  state: State,
  pending: Pending,
  checkIn: DayCheckIn | null,
): Outcome {
  const { exercise } = pending;
  const age = state.day - exercise.on;
  const limit = index.program.numbers.cleanAnswerDays;
  if (age <= 0) return "waits";
  if (age > limit) return "unconfirmed";
  const isSigned =
    checkIn !== null && isFollowedBy(index, state, pending, checkIn);
  if (isSigned && exercise.answered) return "not-clean";
  if (checkIn?.complete !== true)
    return age === limit ? "unconfirmed" : "waits";
  return isSigned ? "unconfirmed" : confirmed(index, state, pending);
}

/** What a complete check-in without a sign makes of an exercise: what its own answers say. */
function confirmed(
  index: ProgramIndex,
  state: State,
  pending: Pending,
): Outcome {
  const { exercise, doubtful } = pending;
  if (doubtful || !exercise.answered) return "unconfirmed";
  if (!isOwnClean(index, state, exercise, pending)) return "not-clean";
  // What felt wrong may have been a sign that has no name: neither for nor against.
  return exercise.stopped.length > 0 ? "unconfirmed" : "clean";
}

/** Whether a check-in reports something that leaves what was done before not clean. */
function isFollowedBy(
  index: ProgramIndex,
  state: State,
  pending: Pending,
  checkIn: DayCheckIn,
): boolean {
  return !isCleanReport(index, state, checkIn, {
    baseline: pending.baseline,
    jolts: isJolting(index, pending.exercise),
    period: checkIn.period === "yes",
  });
}

/** Whether the items of one movement reach a dose on both sides, within the effort and without doming. */
export function reachesDose(
  items: readonly DoneItem[],
  sides: "both" | "each",
  need: NeededDose,
): boolean {
  if (items.length === 0 || !items.every((item) => itemReaches(item, need)))
    return false;
  return (
    sides === "both" ||
    isDoneOn(items, null) ||
    (isDoneOn(items, "left") && isDoneOn(items, "right"))
  );
}

function isDoneOn(items: readonly DoneItem[], side: DoneItem["side"]): boolean {
  return items.some((item) => item.side === side);
}

function itemReaches(item: DoneItem, need: NeededDose): boolean {
  if (item.sets < need.sets || severityOf(item, "doming") > 0) return false;
  if (need.reps !== null && item.reps < need.reps) return false;
  if (
    need.seconds !== null &&
    need.reps === null &&
    item.seconds < need.seconds
  )
    return false;
  if (item.effort === null) return !need.effort.asked;
  return item.effort <= need.effort.most;
}
