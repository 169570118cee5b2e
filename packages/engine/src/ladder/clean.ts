import type { DayCheckIn } from "../fold/check-in.ts";
import { severityOf } from "../fold/check-in.ts";
import type { DoneItem, Exercise } from "../fold/exercise.ts";
import type { NeededDose, Pending, State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import { lateBleedingFrom } from "../sign/bleeding.ts";
import { isAccepted } from "../sign/go-ahead.ts";
import { siteOf } from "../sign/pain.ts";
import { dayOf } from "../fold/body.ts";
import type { PainReport, SignId } from "../type/entry.ts";
import type { Reported } from "../fold/check-in.ts";

/** Signs that can make exercise not clean; doming belongs to its item and is asked there. */
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

/** What a day's check-in said before exercise: the measure for "new or worse". */
export type Baseline = ReadonlyMap<string, number>;

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
 * the go-on score, without a limp and not worse, leaves it clean.
 */
export function isCleanReport(
  index: ProgramIndex,
  state: State,
  report: Reported,
  baseline: Baseline | null,
  jolts: boolean,
): boolean {
  for (const sign of CLEAN_SIGNS) {
    const severity = severityOf(report, sign);
    if (severity === 0 || !counts(index, state, sign, severity)) continue;
    if (jolts || severity > (baseline?.get(sign) ?? 0)) return false;
  }
  for (const [site, pain] of report.pains) {
    if (
      pain.score > 0 &&
      !isCleanPain(
        index,
        state,
        pain,
        baseline?.get(`pain:${site}`) ?? 0,
        jolts,
      )
    )
      return false;
  }
  return true;
}

function counts(
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
  before: number,
  jolts: boolean,
): boolean {
  const numbers = index.program.numbers;
  const site = siteOf(index, pain.site);
  const key =
    site.class === "pelvic" ? `sign:${pain.site}` : `pain:${pain.site}`;
  if (isAccepted(index, state, key, pain.score)) return true;
  const isSoft = site.class === "muscle";
  if (
    isSoft &&
    pain.score <= numbers.painGoOn &&
    pain.limp !== true &&
    pain.worse !== true
  )
    return true;
  return (
    !jolts && pain.score <= before && pain.limp !== true && pain.worse !== true
  );
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

/** Whether its own answers leave an exercise clean so far: answered at all, and nothing that counts. */
export function isOwnClean(
  index: ProgramIndex,
  state: State,
  exercise: Exercise,
  baseline: Baseline | null,
): boolean {
  return (
    exercise.answered &&
    isCleanReport(index, state, exercise, baseline, isJolting(index, exercise))
  );
}

/** What became of an exercise that waited for the next complete check-in. */
export type Outcome = "clean" | "not-clean" | "waits" | "unconfirmed";

/** The first complete check-in of the following days decides; after them it stays unconfirmed. */
export function settle(
  index: ProgramIndex,
  state: State,
  pending: Pending,
  checkIn: DayCheckIn | null,
  doubtful: boolean,
): Outcome {
  const age = state.day - pending.exercise.on;
  if (age <= 0) return "waits";
  const answered = checkIn !== null && checkIn.complete && !doubtful;
  if (age > index.program.numbers.cleanAnswerDays) return "unconfirmed";
  if (!answered)
    return age === index.program.numbers.cleanAnswerDays
      ? "unconfirmed"
      : "waits";
  if (
    pending.doubtful ||
    !isOwnClean(index, state, pending.exercise, pending.baseline)
  )
    return "not-clean";
  const jolts = isJolting(index, pending.exercise);
  return isCleanReport(index, state, checkIn, pending.baseline, jolts)
    ? "clean"
    : "not-clean";
}

/** Whether the items of one movement reach a dose on both sides, within the effort and without doming. */
export function reachesDose(
  items: readonly DoneItem[],
  sides: "both" | "each",
  need: NeededDose,
): boolean {
  const enough = items.filter((item) => itemReaches(item, need));
  if (enough.length < items.length) return false;
  if (sides === "both") return enough.length > 0;
  const has = (side: "left" | "right" | null): boolean =>
    enough.some((item) => item.side === side);
  return has(null) || (has("left") && has("right"));
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
  if (need.effortMax === null) return true;
  return item.effort !== null && item.effort <= need.effortMax;
}
