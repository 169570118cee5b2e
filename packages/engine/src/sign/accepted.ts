import type { Accepted, State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { PainReport } from "../type/entry.ts";

/**
 * What a clinician has taken note of: the same sign or pain unchanged does not lock again, worse
 * does (S-GO-AHEAD). Keys are `sign:leak`, `sign:low-back`, `pain:groin`.
 */

/** All that a pain report can say beside its score; a flag not taken note of is worse. */
const FLAGS = [
  "onImpact",
  "worse",
  "night",
  "rest",
  "spot",
  "limp",
  "sudden",
  "heightLoss",
] as const;

/** Remembers how a sign was told, so that a go-ahead can take note of it as it is. */
export function tellState(
  state: State,
  key: string,
  severity: number,
  pain?: PainReport,
): void {
  const flags =
    pain === undefined ? [] : FLAGS.filter((flag) => pain[flag] === true);
  state.told.set(key, { severity, flags, day: state.day, isUsual: false });
}

/** A clinician takes note of a sign as it was last told. */
export function acceptTold(state: State, key: string): void {
  const told = state.told.get(key);
  if (told !== undefined) state.accepted.set(key, { ...told, day: state.day });
}

/** A note that is not too old to count. */
function acceptedAt(
  index: ProgramIndex,
  state: State,
  key: string,
): Accepted | null {
  const accepted = state.accepted.get(key);
  const isOld =
    accepted !== undefined &&
    state.day - accepted.day > index.program.numbers.usualLevelDays;
  return accepted === undefined || isOld ? null : accepted;
}

/** Whether a sign is no worse than what a clinician has taken note of. */
export function isAccepted(
  index: ProgramIndex,
  state: State,
  key: string,
  severity: number,
): boolean {
  const accepted = acceptedAt(index, state, key);
  return accepted !== null && severity <= accepted.severity;
}

/** Whether a pain is no worse, and no otherwise, than what a clinician has taken note of. */
export function isAcceptedPain(
  index: ProgramIndex,
  state: State,
  pain: PainReport,
): boolean {
  if (index.sites.get(pain.site)?.class === "pelvic") {
    const severity = girdleSeverity(index, pain.score);
    return isAccepted(index, state, `sign:${pain.site}`, severity);
  }
  return isAcceptedReport(index, state, pain);
}

/** The same for the pain itself, whatever it counts as: score and flags. */
export function isAcceptedReport(
  index: ProgramIndex,
  state: State,
  pain: PainReport,
): boolean {
  const accepted = acceptedAt(index, state, `pain:${pain.site}`);
  return (
    accepted !== null &&
    pain.score <= accepted.severity &&
    FLAGS.every((flag) => pain[flag] !== true || accepted.flags.includes(flag))
  );
}

/** A sign or pain of today that does not lock, since somebody has taken note of it. */
export interface Noted {
  /** Key under which it was told. */
  readonly key: string;
  /** It is at or below the usual level that a physio has set. */
  readonly isUsual: boolean;
}

/** What was told today and is no worse than what a clinician has taken note of. */
export function notedToday(
  index: ProgramIndex,
  state: State,
): readonly Noted[] {
  const noted: Noted[] = [];
  for (const [key, told] of state.told) {
    if (told.day !== state.day || told.severity === 0) continue;
    const accepted = acceptedAt(index, state, key);
    const isNoted =
      accepted !== null &&
      told.severity <= accepted.severity &&
      told.flags.every((flag) => accepted.flags.includes(flag));
    if (isNoted) noted.push({ key, isUsual: accepted.isUsual });
  }
  return noted;
}

/** Low-back, pubic and girdle pain count as pelvic signs: their score as a severity of 1 to 3. */
export function girdleSeverity(index: ProgramIndex, score: number): number {
  const { painStop, painCall } = index.program.numbers;
  if (score >= painCall) return 3;
  return score >= painStop ? 2 : 1;
}
