import type { DayLog } from "../fold/day-log.ts";
import { type DayCheckIn, severityOf } from "../fold/check-in.ts";
import type { State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { SignId } from "../type/entry.ts";
import { acceptTold, isAccepted, tellState } from "./accepted.ts";
import { type DaySigns, toldOf } from "./day-signs.ts";
import { isLaterThan, lifts } from "./go-ahead.ts";
import type { RaisedWarning } from "./warning.ts";

/** The general state of the day: illness, pregnancy, the asked-once signs, sleep and energy. */

const PREGNANT_BLEEDING = "PG-bleeding";

/** Illness without fever: until one complete check-in on a later day without it. */
export function foldIllness(state: State, today: DaySigns | null): void {
  if (today === null) return;
  if (severityOf(today, "ill") > 0) {
    const told = toldOf(today, "sign:ill");
    state.ill = {
      since: state.ill?.since ?? state.day,
      day: state.day,
      at: told.at,
      entries: [...(state.ill?.entries ?? []), ...told.entries],
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
  state.pregnantSince = isPregnant(state)
    ? (state.pregnantSince ?? state.day)
    : null;
}

/** Whether she is, or may be, pregnant. */
export function isPregnant(state: State): boolean {
  return (
    state.body.outcome?.value === "pregnant" || state.pregnantReport !== null
  );
}

/**
 * Whether a doctor or midwife has agreed to exercise in this pregnancy; a word from before it does not
 * count, nor one for a pregnancy that has ended since while nobody has said no yet.
 */
export function isAgreedPregnancy(state: State): boolean {
  const since = state.pregnantSince;
  const ended = state.body.ended?.value ?? Number.NEGATIVE_INFINITY;
  return (
    since !== null &&
    ended <= since &&
    state.goAheads.some(
      ({ entry, on }) =>
        on >= since &&
        entry.for.includes("exercise") &&
        entry.from !== "pelvic-physio",
    )
  );
}

/** Any bleeding in a pregnancy is its warning, whichever question told of it: also one that took it for a period. */
export function pregnancyWarnings(
  state: State,
  today: DaySigns | null,
  { checkIn }: DayLog,
): readonly RaisedWarning[] {
  if (today === null || !isPregnant(state)) return [];
  const told = (["bleeding", "bleeding-up"] as const)
    .filter((sign) => severityOf(today, sign) > 0)
    .map((sign) => toldOf(today, `sign:${sign}`));
  const period = checkIn?.periodTold ?? null;
  return (period === null ? told : [...told, period]).map((each) => ({
    id: PREGNANT_BLEEDING,
    rule: "S-WARNING",
    told: each,
  }));
}

/** Painful sex, trouble emptying, a midline gap: the latest answer stands, or a go-ahead for it. */
export function foldAskedSigns(
  index: ProgramIndex,
  state: State,
  log: DayLog,
): void {
  if (log.checkIn !== null) answerAskedSigns(index, state, log.checkIn);
  for (const goAhead of log.goAheads)
    for (const [sign, known] of state.askedSigns) {
      const names = [sign, `sign:${sign}`];
      if (!lifts(index, goAhead, names) || !isLaterThan(goAhead, known, false))
        continue;
      acceptTold(state, `sign:${sign}`);
      state.askedSigns.set(sign, { ...known, severity: 0, heldSince: null });
    }
}

function answerAskedSigns(
  index: ProgramIndex,
  state: State,
  checkIn: DayCheckIn,
): void {
  for (const { id, class: kind } of index.program.signs) {
    const severity = kind === "asked" ? checkIn.signs.get(id) : undefined;
    if (severity === undefined) continue;
    const key = `sign:${id}`;
    const told = checkIn.told.get(key);
    tellState(state, key, severity);
    const open = isAccepted(index, state, key, severity) ? 0 : severity;
    state.askedSigns.set(id, {
      severity: open,
      day: state.day,
      at: told?.at ?? Number.NEGATIVE_INFINITY,
      entry: told?.entries[0] ?? "",
      heldSince:
        open > 0 ? (state.askedSigns.get(id)?.heldSince ?? state.day) : null,
    });
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
