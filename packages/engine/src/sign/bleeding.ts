import type { DayLog } from "../fold/day-log.ts";
import { countBetween } from "../fold/day-count.ts";
import { severityOf } from "../fold/check-in.ts";
import { dayOf, lossWeeks } from "../fold/body.ts";
import type { State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import { openCare } from "./care.ts";
import { type DaySigns, toldOf } from "./day-signs.ts";
import { isLaterThan, lifts } from "./go-ahead.ts";

const LATE_KEY = "sign:bleeding";
const ROSE_KEY = "sign:bleeding-up";

/** Whether bleeding that is not a period was reported today. */
function isLoss(today: DaySigns): boolean {
  return severityOf(today, "bleeding") > 0 && !today.period;
}

/** Whether bleeding reported today is more than a period. */
export function isBleeding(today: DaySigns): boolean {
  return severityOf(today, "bleeding-up") > 0 || isLoss(today);
}

/** From this day bleeding that is not a period calls for care whenever it is reported. */
export function lateBleedingFrom(index: ProgramIndex, state: State): number {
  const numbers = index.program.numbers;
  return lossWeeks(state.body, numbers) === null
    ? numbers.bleedingTopicFromDay
    : numbers.bleedingTopicEarlyLossFromDay;
}

/** One day of the bleeding rule. Returns true when bleeding that is new takes a rung down. */
export function foldBleeding(
  index: ProgramIndex,
  state: State,
  today: DaySigns | null,
): boolean {
  if (today === null) return false;
  const isLate = foldLate(index, state, today);
  if (severityOf(today, "bleeding-up") > 0)
    return bleedingRose(index, state, today) || isLate;
  const { bleeding } = state;
  const isOver = bleeding.stopUntil !== null && state.day > bleeding.stopUntil;
  if (bleeding.unresolved && today.complete && isOver) endStop(state);
  return isLate;
}

/** Bleeding that is not a period, later than the steady loss of the first weeks. True when it is new. */
function foldLate(index: ProgramIndex, state: State, today: DaySigns): boolean {
  const since = dayOf(state);
  if (
    !isLoss(today) ||
    since === null ||
    since < lateBleedingFrom(index, state)
  )
    return false;
  const isNew = !state.cares.has(LATE_KEY);
  openCare(state, {
    key: LATE_KEY,
    sign: "bleeding",
    rule: "S-BLEED-LATE",
    level: "call-soon",
    told: toldOf(today, LATE_KEY),
  });
  return isNew;
}

/** Bleeding became redder or heavier after activity. True when it had not been unresolved before. */
function bleedingRose(
  index: ProgramIndex,
  state: State,
  today: DaySigns,
): boolean {
  const numbers = index.program.numbers;
  const { bleeding, day } = state;
  const told = toldOf(today, ROSE_KEY);
  const rose = { key: ROSE_KEY, sign: "bleeding-up", told };
  const isRepeated = bleeding.upDays.some(
    (up) => up < day && day - up <= numbers.bleedingRepeatDays,
  );
  const since = dayOf(state);
  const isLate = since !== null && since >= numbers.bleedingCareFromDay;
  if (isRepeated)
    openCare(state, { ...rose, rule: "S-BLEED-REPEAT", level: "call-now" });
  else if (isLate || hadStopped(index, state))
    openCare(state, { ...rose, rule: "S-BLEED-CALL", level: "call-soon" });
  state.bleeding = {
    upDays: [
      ...bleeding.upDays.filter((up) => day - up <= numbers.bleedingRepeatDays),
      day,
    ],
    stopUntil: day + 1,
    unresolved: true,
    since: bleeding.unresolved ? bleeding.since : day,
    at: told.at,
    entries: [...bleeding.entries, ...told.entries],
  };
  return !bleeding.unresolved;
}

/**
 * Whether the week before today told of no bleeding, once there has been a week at all. Silent days
 * count as well: an answer left out must not make the rise an easier one.
 */
function hadStopped(index: ProgramIndex, state: State): boolean {
  const days = index.program.numbers.bleedingStoppedDays;
  const since = dayOf(state);
  if (since === null || since < days) return false;
  const from = state.day - days;
  return countBetween(state.calm.bleeding, from, state.day - 1) === 0;
}

/** A go-ahead that names it ends the stop after bleeding that rose; what it was still counts as the first time. */
export function applyBleedingGoAheads(
  index: ProgramIndex,
  state: State,
  log: DayLog,
): void {
  const names = ["bleeding-up", ROSE_KEY, "bleeding", "H-BLEEDING"];
  for (const goAhead of log.goAheads) {
    const { unresolved, upDays, at } = state.bleeding;
    const day = upDays.at(-1);
    if (
      unresolved &&
      day !== undefined &&
      lifts(index, goAhead, names) &&
      isLaterThan(goAhead, { day, at }, false)
    )
      endStop(state);
  }
}

function endStop(state: State): void {
  state.bleeding = {
    ...state.bleeding,
    unresolved: false,
    stopUntil: null,
    entries: [],
  };
}
