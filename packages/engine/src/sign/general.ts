import { severityOf } from "../fold/check-in.ts";
import type { DayLog } from "../fold/day-log.ts";
import type { State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { SignId } from "../type/entry.ts";
import type { DaySigns } from "./day-signs.ts";
import { lifts } from "./go-ahead.ts";
import { stampOf } from "../fold/stamp.ts";

/** The general state of the day: illness, pregnancy, the asked-once signs, sleep and energy. */

/** Illness without fever: until one complete check-in on a later day without it. */
export function foldIllness(state: State, today: DaySigns | null): void {
  if (today === null) return;
  if (severityOf(today, "ill") > 0) {
    state.ill = {
      since: state.ill?.since ?? state.day,
      entries: today.entries,
    };
  } else if (today.complete) state.ill = null;
}

/** "Could you be pregnant?": yes and unsure count until a later check-in says no. */
export function foldPregnancy(state: State, log: DayLog): void {
  const answer = log.checkIn?.pregnant ?? null;
  if (answer === "yes" || answer === "unsure") {
    state.pregnantReport = {
      day: state.pregnantReport?.day ?? state.day,
      entries: log.checkIn?.entries ?? [],
    };
  } else if (answer === "no") state.pregnantReport = null;
}

/** Whether she is, or may be, pregnant. */
export function isPregnant(state: State): boolean {
  return (
    state.body.outcome?.value === "pregnant" || state.pregnantReport !== null
  );
}

/** Painful sex, trouble emptying, a midline gap: the latest answer stands. */
export function foldAskedSigns(
  index: ProgramIndex,
  state: State,
  log: DayLog,
): void {
  const checkIn = log.checkIn;
  if (checkIn !== null) {
    for (const rule of index.program.signs) {
      if (rule.class !== "asked") continue;
      const severity = checkIn.signs.get(rule.id);
      if (severity === undefined) continue;
      state.askedSigns.set(rule.id, {
        severity,
        day: state.day,
        at: checkIn.at,
        entry: checkIn.entries[0] ?? "",
      });
    }
  }
  for (const goAhead of log.goAheads) {
    const stamp = stampOf(goAhead);
    for (const [sign, known] of state.askedSigns) {
      const later =
        stamp.on > known.day || (stamp.on === known.day && stamp.at > known.at);
      if (later && lifts(index, goAhead, [sign]))
        state.askedSigns.set(sign, { ...known, severity: 0 });
    }
  }
}

/** Whether an asked-once sign has been answered, and whether a yes waits. */
export function askedSign(
  state: State,
  sign: SignId,
): "unanswered" | "waiting" | "clear" {
  const known = state.askedSigns.get(sign);
  if (known === undefined) return "unanswered";
  return known.severity > 0 ? "waiting" : "clear";
}

/** Short sleep two nights running, or the lowest energy: an easier day. */
export function tirednessOf(
  index: ProgramIndex,
  state: State,
  log: DayLog,
): "S-SLEEP" | "S-ENERGY" | null {
  const numbers = index.program.numbers;
  const checkIn = log.checkIn;
  if (checkIn === null) return null;
  const short =
    checkIn.sleepHours !== null && checkIn.sleepHours < numbers.shortSleepHours;
  const wasShort = state.shortSleepDay === state.day - 1;
  if (short) state.shortSleepDay = state.day;
  if (short && wasShort) return "S-SLEEP";
  return checkIn.energy !== null && checkIn.energy <= numbers.lowEnergy
    ? "S-ENERGY"
    : null;
}
