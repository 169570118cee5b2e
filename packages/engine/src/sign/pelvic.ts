import type { Reported, Told } from "../fold/check-in.ts";
import type { DayLog } from "../fold/day-log.ts";
import { isJolt } from "../fold/exercise.ts";
import { initialPelvic, type PelvicState, type State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { GoAheadEntry } from "../type/entry.ts";
import {
  acceptTold,
  girdleSeverity,
  isAccepted,
  tellState,
} from "./accepted.ts";
import { type DaySigns, toldOf } from "./day-signs.ts";
import { comesBefore, isLaterThan, lifts } from "./go-ahead.ts";

/** The sign of which a pelvic-health physio may set a usual level, and nobody else of no other. */
const USUAL_SIGN = "urgency";
const USUAL_ROLE = "pelvic-physio";

/** A pelvic sign of today above what a clinician has taken note of. */
interface PelvicReport {
  readonly sign: string;
  readonly severity: number;
  /** Key under which it was told. */
  readonly key: string;
}

/** Pelvic signs and girdle-type pains that count as signs. */
export function pelvicReports(
  index: ProgramIndex,
  state: State,
  reported: Reported,
): readonly PelvicReport[] {
  return toldSigns(index, reported).filter(
    ({ sign, severity }) => !isAccepted(index, state, `sign:${sign}`, severity),
  );
}

/** The same, whether or not a clinician has taken note of them. */
function toldSigns(
  index: ProgramIndex,
  reported: Reported,
): readonly PelvicReport[] {
  const told: PelvicReport[] = [];
  for (const [sign, severity] of reported.signs) {
    const kind = index.signs.get(sign)?.class;
    if (severity > 0 && (kind === "pelvic" || kind === "urgent-pelvic"))
      told.push({ sign, severity, key: `sign:${sign}` });
  }
  for (const [site, { score }] of reported.pains) {
    if (score > 0 && index.sites.get(site)?.class === "pelvic") {
      const severity = girdleSeverity(index, score);
      told.push({ sign: site, severity, key: `pain:${site}` });
    }
  }
  return told;
}

/**
 * One day of the pelvic rule: a sign opens or restarts the hold, a complete check-in without it
 * counts towards the way back. Returns how many rungs down the day takes (0, 1 or 2).
 */
export function foldPelvic(
  index: ProgramIndex,
  state: State,
  today: DaySigns | null,
  log: DayLog,
): number {
  if (today === null) return 0;
  for (const { sign, severity } of toldSigns(index, today))
    tellState(state, `sign:${sign}`, severity);
  const reports = pelvicReports(index, state, today);
  if (reports.length === 0) {
    if (today.complete && state.pelvic.open) countClear(index, state);
    return 0;
  }
  const isOnset = !state.pelvic.present || isInJolt(index, state, log);
  const rungs = isOnset ? onsetRungs(index, state) : 0;
  openPelvic(index, state, { today, reports, isOnset });
  return rungs;
}

/** A sign in a run or a landing is a new time, even while the last one has not been answered absent. */
function isInJolt(index: ProgramIndex, state: State, log: DayLog): boolean {
  return log.exercises.some(
    (exercise) =>
      isJolt(index, exercise) &&
      pelvicReports(index, state, exercise).length > 0,
  );
}

function onsetRungs(index: ProgramIndex, state: State): number {
  const previous = state.pelvic.onsets.at(-1);
  const isSecond =
    previous !== undefined &&
    state.day - previous <= index.program.numbers.pelvicSecondWindowDays;
  return isSecond ? 2 : 1;
}

interface PelvicDay {
  readonly today: DaySigns;
  readonly reports: readonly PelvicReport[];
  readonly isOnset: boolean;
}

function openPelvic(
  index: ProgramIndex,
  state: State,
  { today, reports, isOnset }: PelvicDay,
): void {
  const { pelvic, day } = state;
  const known = pelvic.open
    ? pelvic
    : { ...initialPelvic(), onsets: pelvic.onsets, since: day };
  const signs = new Map(known.signs);
  const entries = [...known.entries];
  for (const { sign, severity, key } of reports) {
    const told = toldOf(today, key);
    const before = signs.get(sign)?.severity ?? severity;
    const most = Math.max(severity, before);
    signs.set(sign, { severity: most, day, at: told.at });
    entries.push(...told.entries);
  }
  const onsets = isOnset ? [...known.onsets, day] : known.onsets;
  const isMild = [...signs.values()].every(({ severity }) => severity === 1);
  state.pelvic = {
    ...known,
    open: true,
    signs,
    present: true,
    mild: isMild && known.mild && !known.present,
    clear: 0,
    lastSignDay: day,
    onsets,
    third: known.third || isThird(index, onsets, day),
    entries,
  };
}

function isThird(
  index: ProgramIndex,
  onsets: readonly number[],
  day: number,
): boolean {
  const from = day - index.program.numbers.pelvicThirdWindowDays;
  return onsets.filter((onset) => onset >= from).length >= 3;
}

/** Clear complete check-ins that the hold still needs in all; the third time asks for days as well. */
export function pelvicNeed(index: ProgramIndex, pelvic: PelvicState): number {
  const numbers = index.program.numbers;
  if (pelvic.third) return numbers.pelvicThirdClear;
  return pelvic.mild ? numbers.pelvicClearShort : numbers.pelvicClearLong;
}

function countClear(index: ProgramIndex, state: State): void {
  const pelvic = state.pelvic;
  const numbers = index.program.numbers;
  const clear = pelvic.clear + 1;
  state.pelvic = { ...pelvic, present: false, clear };
  if (clear < pelvicNeed(index, state.pelvic)) return;
  if (pelvic.third && state.day - pelvic.lastSignDay < numbers.pelvicThirdDays)
    return;
  closePelvic(state);
}

/** Ends the hold; after the third time the count starts again. */
function closePelvic(state: State): void {
  const { third, onsets } = state.pelvic;
  state.pelvic = { ...initialPelvic(), onsets: third ? [] : onsets };
}

/**
 * A go-ahead for the signs of the hold: what it names is taken note of, and no longer locks. Where
 * reports are given only one that came before them is heard.
 */
export function applyPelvicGoAheads(
  index: ProgramIndex,
  state: State,
  log: DayLog,
  reports: DaySigns | null,
): void {
  for (const goAhead of log.goAheads) {
    const usual = usualLevel(index, goAhead);
    if (usual !== null) acceptUsual(state, usual);
    const left = new Map(state.pelvic.signs);
    for (const [sign, report] of state.pelvic.signs) {
      if (
        !comesBefore(goAhead, toldToday(reports, sign)) ||
        !lifts(index, goAhead, namesOfPelvic(sign)) ||
        !isLaterThan(goAhead, report, false)
      )
        continue;
      left.delete(sign);
      if (sign !== USUAL_SIGN || usual === null)
        acceptTold(state, `sign:${sign}`);
    }
    if (state.pelvic.open) leaveSigns(state, left);
  }
}

/** When a sign of the hold, or pain at its site, was told today. */
function toldToday(reports: DaySigns | null, sign: string): Told | undefined {
  if (reports === null) return undefined;
  return reports.told.get(`sign:${sign}`) ?? reports.told.get(`pain:${sign}`);
}

/** The hold stays for the signs that nobody has spoken of. */
function leaveSigns(state: State, signs: PelvicState["signs"]): void {
  if (signs.size === 0) closePelvic(state);
  else state.pelvic = { ...state.pelvic, signs };
}

function acceptUsual(state: State, severity: number): void {
  const { day } = state;
  const usual = { severity, flags: [], day, isUsual: true };
  state.accepted.set(`sign:${USUAL_SIGN}`, usual);
}

/** Names by which a go-ahead may speak of a sign of the hold; a bulge also goes by its care. */
function namesOfPelvic(sign: string): readonly string[] {
  const names = [sign, `sign:${sign}`, `pain:${sign}`, "pelvic", "H-PELVIC"];
  names.push("pelvic-third", "H-PELVIC-THIRD");
  return sign === "bulge" ? [...names, "care:bulge", "care", "H-CARE"] : names;
}

/** The usual level of urgency that a pelvic-health physio sets, whether or not the sign is open (S-USUAL-LEVEL). */
function usualLevel(index: ProgramIndex, goAhead: GoAheadEntry): number | null {
  const names = [USUAL_SIGN, `sign:${USUAL_SIGN}`];
  return goAhead.level !== undefined &&
    goAhead.from === USUAL_ROLE &&
    lifts(index, goAhead, names)
    ? goAhead.level
    : null;
}
