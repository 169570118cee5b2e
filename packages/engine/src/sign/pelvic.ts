import type { DayLog } from "../fold/day-log.ts";
import { initialPelvic, type PelvicState, type State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { GoAheadEntry } from "../type/entry.ts";
import type { DaySigns } from "./day-signs.ts";
import { isAccepted, isLaterThan, lifts } from "./go-ahead.ts";

/** A pelvic sign of today above what a clinician has taken note of. */
interface PelvicReport {
  readonly sign: string;
  readonly severity: number;
}

/** Pelvic signs and girdle-type pains of the day that count as signs. */
export function pelvicReports(
  index: ProgramIndex,
  state: State,
  today: DaySigns,
): PelvicReport[] {
  const reports: PelvicReport[] = [];
  for (const sign of index.pelvicSigns) {
    const severity = [...today.signs].find(([id]) => id === sign)?.[1] ?? 0;
    if (severity > 0 && !isAccepted(index, state, `sign:${sign}`, severity))
      reports.push({ sign, severity });
  }
  for (const [site, pain] of today.pains) {
    if (pain.score === 0 || index.sites.get(site)?.class !== "pelvic") continue;
    const severity = pain.score >= 7 ? 3 : pain.score >= 4 ? 2 : 1;
    if (!isAccepted(index, state, `sign:${site}`, severity))
      reports.push({ sign: site, severity });
  }
  return reports;
}

/**
 * One day of the pelvic rule: a sign opens or restarts the hold, a complete check-in without it
 * counts towards the way back. Returns how many rungs down the day takes (0, 1 or 2).
 */
export function foldPelvic(
  index: ProgramIndex,
  state: State,
  today: DaySigns | null,
): number {
  if (today === null) return 0;
  const reports = pelvicReports(index, state, today);
  if (reports.length > 0) return openPelvic(index, state, today, reports);
  if (today.complete && state.pelvic.open) countClear(index, state);
  return 0;
}

function openPelvic(
  index: ProgramIndex,
  state: State,
  today: DaySigns,
  reports: readonly PelvicReport[],
): number {
  const numbers = index.program.numbers;
  const pelvic = state.pelvic;
  const day = state.day;
  const isOnset = !pelvic.present;
  const signs = new Map(pelvic.open ? pelvic.signs : []);
  for (const { sign, severity } of reports) {
    const known = signs.get(sign);
    signs.set(sign, {
      severity: Math.max(severity, known?.severity ?? 0),
      day,
      at: today.at,
    });
  }
  const onsets = isOnset ? [...pelvic.onsets, day] : pelvic.onsets;
  const previous = isOnset ? pelvic.onsets.at(-1) : undefined;
  const recent = onsets.filter(
    (onset) => day - onset < numbers.pelvicThirdWindowDays,
  );
  const strongest = Math.max(
    ...[...signs.values()].map((sign) => sign.severity),
  );
  state.pelvic = {
    open: true,
    since: pelvic.open ? pelvic.since : day,
    signs,
    present: true,
    mild: strongest === 1 && isOnset && (!pelvic.open || pelvic.mild),
    clear: 0,
    lastSignDay: day,
    onsets,
    third: pelvic.third || recent.length >= 3,
    entries: [...(pelvic.open ? pelvic.entries : []), ...today.entries],
  };
  if (!isOnset) return 0;
  return previous !== undefined &&
    day - previous <= numbers.pelvicSecondWindowDays
    ? 2
    : 1;
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
  closePelvic(state, pelvic.third);
}

/** Ends the hold; after the third time, and after a go-ahead, the count starts again. */
function closePelvic(state: State, forget: boolean): void {
  state.pelvic = {
    ...initialPelvic(),
    onsets: forget ? [] : state.pelvic.onsets,
  };
}

/** A go-ahead for the signs of the hold: what it names is taken note of, and no longer locks. */
export function applyPelvicGoAheads(
  index: ProgramIndex,
  state: State,
  log: DayLog,
): void {
  for (const goAhead of log.goAheads) {
    acceptUsualLevel(index, state, goAhead);
    if (!state.pelvic.open) continue;
    const left = new Map(state.pelvic.signs);
    for (const [sign, report] of state.pelvic.signs) {
      const names = [
        sign,
        "pelvic",
        "pelvic-third",
        "H-PELVIC",
        "H-PELVIC-THIRD",
      ];
      if (!lifts(index, goAhead, names) || !isLaterThan(goAhead, report, false))
        continue;
      left.delete(sign);
      const severity = goAhead.for.includes(sign)
        ? (goAhead.level ?? report.severity)
        : report.severity;
      state.accepted.set(`sign:${sign}`, {
        severity,
        flags: [],
        day: state.day,
      });
    }
    if (left.size === 0) closePelvic(state, true);
    else if (left.size < state.pelvic.signs.size)
      state.pelvic = { ...state.pelvic, signs: left };
  }
}

/** A usual level that a pelvic-health physio has set, whether or not the sign is open today. */
function acceptUsualLevel(
  index: ProgramIndex,
  state: State,
  goAhead: GoAheadEntry,
): void {
  if (goAhead.level === undefined) return;
  for (const sign of index.pelvicSigns) {
    if (goAhead.for.includes(sign) && lifts(index, goAhead, [sign])) {
      state.accepted.set(`sign:${sign}`, {
        severity: goAhead.level,
        flags: [],
        day: state.day,
      });
    }
  }
}
