import {
  type DayCheckIn,
  type Gathered,
  tellPain,
  tellSign,
  type Told,
} from "../fold/check-in.ts";
import type { DayLog } from "../fold/day-log.ts";
import { type Exercise, isOnFoot } from "../fold/exercise.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { PainReport, Severity, SignId } from "../type/entry.ts";
import { siteOf } from "./site.ts";

/** All that a day reports, from check-ins and from exercise, joined to the strongest. */
export interface DaySigns extends Gathered {
  readonly complete: boolean;
  /** A check-in of the day says that she has her period. */
  readonly period: boolean;
  readonly warningsAnswered: boolean;
  readonly warnings: ReadonlySet<string>;
}

/** What a day without a check-in answers. */
const NO_CHECK_IN = {
  signs: new Map<SignId, Severity>(),
  pains: new Map<string, PainReport>(),
  told: new Map<string, Told>(),
  complete: false,
  period: null,
  warningsAnswered: false,
  warnings: new Set<string>(),
};

/** Joins the reports of a day; null when nothing was reported at all. */
export function daySigns(index: ProgramIndex, log: DayLog): DaySigns | null {
  const { checkIn } = log;
  if (checkIn === null && log.exercises.length === 0) return null;
  const answers = checkIn ?? NO_CHECK_IN;
  // Without exercise nothing is added to what the check-in says, and that need not be copied.
  const gathered: Gathered =
    log.exercises.length === 0
      ? { signs: answers.signs, pains: answers.pains, told: answers.told }
      : {
          signs: new Map(answers.signs),
          pains: new Map(answers.pains),
          told: new Map(answers.told),
        };
  for (const exercise of log.exercises)
    tellExercise(index, gathered, exercise, checkIn);
  return {
    ...gathered,
    complete: answers.complete,
    period: answers.period === "yes",
    warningsAnswered: answers.warningsAnswered,
    warnings: answers.warnings,
  };
}

function tellExercise(
  index: ProgramIndex,
  into: Gathered,
  exercise: Exercise,
  checkIn: DayCheckIn | null,
): void {
  const by: Told = { at: exercise.at, entries: exercise.entries };
  for (const [sign, severity] of exercise.signs)
    tellSign(into, sign, severity, by);
  for (const pain of exercise.pains.values()) {
    const before = checkIn?.pains.get(pain.site)?.score ?? 0;
    const isBrought =
      pain.score > 0 && isBroughtOn(index, exercise, pain, before);
    tellPain(into, isBrought ? { ...pain, onImpact: true } : pain, by);
  }
}

/**
 * Whether exercise brought a pain on or worsened it, flagged or not: over a bone, noticed in
 * walking, running or landing; at a wound, more in any activity than the day's check-in says.
 */
function isBroughtOn(
  index: ProgramIndex,
  exercise: Exercise,
  pain: PainReport,
  before: number,
): boolean {
  const { class: kind } = siteOf(index, pain.site);
  if (kind === "bony" || kind === "groin") return isOnFoot(index, exercise);
  return kind === "wound" && pain.score > before;
}

/** When a key was told today, and by which entries; a go-ahead of the same day is never later than the unknown. */
export function toldOf(today: DaySigns, key: string): Told {
  return today.told.get(key) ?? { at: Number.POSITIVE_INFINITY, entries: [] };
}
