import { countBetween } from "../fold/day-count.ts";
import { severityOf } from "../fold/check-in.ts";
import { dayOf, lossWeeks } from "../fold/body.ts";
import type { State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import { openCare } from "./care.ts";
import type { DaySigns } from "./day-signs.ts";

/** Whether bleeding reported today is more than a period or the steady loss of the first weeks. */
export function isBleeding(today: DaySigns): boolean {
  return (
    severityOf(today, "bleeding-up") > 0 ||
    (severityOf(today, "bleeding") > 0 && !today.period)
  );
}

/** From this day bleeding that is not a period calls for care whenever it is reported. */
export function lateBleedingFrom(index: ProgramIndex, state: State): number {
  const numbers = index.program.numbers;
  return lossWeeks(state.body, numbers) === null
    ? numbers.bleedingTopicFromDay
    : numbers.bleedingTopicEarlyLossFromDay;
}

/** One day of the bleeding rule. Returns true when bleeding that rose takes a rung down. */
export function foldBleeding(
  index: ProgramIndex,
  state: State,
  today: DaySigns | null,
): boolean {
  if (today === null) return false;
  const since = dayOf(state);
  if (
    severityOf(today, "bleeding") > 0 &&
    !today.period &&
    since !== null &&
    since >= lateBleedingFrom(index, state)
  ) {
    openCare(state, {
      key: "sign:bleeding",
      sign: "bleeding",
      rule: "S-BLEED-LATE",
      level: "call-soon",
      today,
    });
  }
  if (severityOf(today, "bleeding-up") > 0) {
    bleedingRose(index, state, today);
    return true;
  }
  const bleeding = state.bleeding;
  if (
    bleeding.unresolved &&
    today.complete &&
    bleeding.stopUntil !== null &&
    state.day > bleeding.stopUntil
  ) {
    state.bleeding = {
      ...bleeding,
      unresolved: false,
      stopUntil: null,
      entries: [],
    };
  }
  return false;
}

function bleedingRose(
  index: ProgramIndex,
  state: State,
  today: DaySigns,
): void {
  const numbers = index.program.numbers;
  const bleeding = state.bleeding;
  const day = state.day;
  const repeated = bleeding.upDays.some(
    (up) => up < day && day - up <= numbers.bleedingRepeatDays,
  );
  const since = dayOf(state);
  const late = since !== null && since >= numbers.bleedingCareFromDay;
  if (repeated) {
    openCare(state, {
      key: "sign:bleeding-up",
      sign: "bleeding-up",
      rule: "S-BLEED-REPEAT",
      level: "call-now",
      today,
    });
  } else if (late || hadStopped(index, state)) {
    openCare(state, {
      key: "sign:bleeding-up",
      sign: "bleeding-up",
      rule: "S-BLEED-CALL",
      level: "call-soon",
      today,
    });
  }
  state.bleeding = {
    upDays: [
      ...bleeding.upDays.filter((up) => day - up <= numbers.bleedingRepeatDays),
      day,
    ],
    stopUntil: day + 1,
    unresolved: true,
    since: bleeding.unresolved ? bleeding.since : day,
    entries: [...bleeding.entries, ...today.entries],
  };
}

/** Whether the days before today had no bleeding: half of them answered, none with it. */
function hadStopped(index: ProgramIndex, state: State): boolean {
  const days = index.program.numbers.bleedingStoppedDays;
  const from = state.day - days;
  const to = state.day - 1;
  return (
    countBetween(state.calm.bleeding, from, to) === 0 &&
    2 * countBetween(state.calm.complete, from, to) >= days
  );
}
