import type { Check } from "@restride/engine";

/** What is measured by itself: each side, or the whole where there are no sides. */
export type Part = "right" | "left" | "value";

/** Reading how it goes, at it, resting between the sides, or through. */
export type Stage = "ready" | "work" | "rest" | "over";

/** How a check is measured. */
export type Measured = Pick<Check, "side" | "measure" | "need">;

/**
 * A check under way. It is of one piece: nothing of it is kept on the device, and a reload begins it again, because a
 * check that was broken off shows nothing.
 */
export interface Attempt {
  readonly stage: Stage;
  /** What each part reached: repetitions, seconds or whole minutes, by the check's measure. */
  readonly reached: Readonly<Partial<Record<Part, number>>>;
  /** Repetitions counted in the part. */
  readonly count: number;
  /** Instant, in milliseconds, since which the part or the rest goes on; null while nothing does. */
  readonly since: number | null;
}

/** What may happen to it. */
export type AttemptEvent =
  /** Begins the next part; a rest before it ends. */
  | "begin"
  | "count"
  /** Takes a tap too many back. */
  | "less"
  /** She has done what she could of the part. */
  | "enough"
  | "tick"
  /** Something felt wrong: no further part begins. */
  | "stop";

export const NEW_ATTEMPT: Attempt = {
  stage: "ready",
  reached: {},
  count: 0,
  since: null,
};

const MS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;

/** The parts of a check in their order: the right first, as in a session. */
export function partsOf({ side }: Measured): readonly Part[] {
  return side === "each" ? ["right", "left"] : ["value"];
}

/** The part that is next, or under way; null when every one is done. */
export function currentPart(
  { reached }: Attempt,
  check: Measured,
): Part | null {
  return partsOf(check).find((part) => reached[part] === undefined) ?? null;
}

/** Whether a clock measures it, not taps. */
export function isTimed({ measure }: Measured): boolean {
  return measure === "seconds" || measure === "minutes";
}

/** Seconds that a timed check asks for. */
export function secondsAsked({ measure, need }: Measured): number {
  return measure === "minutes" ? need * SECONDS_PER_MINUTE : need;
}

/** Milliseconds that the part, or the rest, has gone on. */
export function elapsedMs({ since }: Attempt, now: number): number {
  return since === null ? 0 : Math.max(0, now - since);
}

/** Seconds still to go of a timed part; never below 0. */
export function secondsLeft(
  attempt: Attempt,
  check: Measured,
  now: number,
): number {
  const gone = elapsedMs(attempt, now) / MS_PER_SECOND;
  return Math.max(0, Math.ceil(secondsAsked(check) - gone));
}

/** What a check becomes by an event; one that does not fit where it is changes nothing. `now` is in milliseconds. */
export function nextAttempt(
  attempt: Attempt,
  check: Measured,
  { event, now }: { readonly event: AttemptEvent; readonly now: number },
): Attempt {
  return CHANGES[event](attempt, check, now);
}

type Change = (attempt: Attempt, check: Measured, now: number) => Attempt;

const CHANGES: Readonly<Record<AttemptEvent, Change>> = {
  begin: (attempt, _, now) =>
    attempt.stage === "ready" || attempt.stage === "rest"
      ? { ...attempt, stage: "work", count: 0, since: now }
      : attempt,
  count: (attempt, check, now) => {
    if (attempt.stage !== "work" || isTimed(check)) return attempt;
    const more = { ...attempt, count: attempt.count + 1 };
    return more.count >= check.need ? partDone(more, check, now) : more;
  },
  less: (attempt) =>
    attempt.stage === "work"
      ? { ...attempt, count: Math.max(0, attempt.count - 1) }
      : attempt,
  enough: (attempt, check, now) =>
    attempt.stage === "work" ? partDone(attempt, check, now) : attempt,
  tick: (attempt, check, now) =>
    attempt.stage === "work" &&
    isTimed(check) &&
    secondsLeft(attempt, check, now) === 0
      ? partDone(attempt, check, now)
      : attempt,
  stop: (attempt, check, now) =>
    attempt.stage === "work"
      ? { ...partDone(attempt, check, now), stage: "over", since: null }
      : { ...attempt, stage: "over", since: null },
};

function partDone(attempt: Attempt, check: Measured, now: number): Attempt {
  const part = currentPart(attempt, check);
  if (part === null) return attempt;
  const reached = {
    ...attempt.reached,
    [part]: amountOf(attempt, check, now),
  };
  const done = { ...attempt, reached, count: 0 };
  return currentPart(done, check) === null
    ? { ...done, stage: "over", since: null }
    : { ...done, stage: "rest", since: now };
}

/** What the part reached, in the check's measure, never more than it asks. A minute that is not full does not count. */
function amountOf(attempt: Attempt, check: Measured, now: number): number {
  if (!isTimed(check)) return attempt.count;
  const seconds = Math.floor(elapsedMs(attempt, now) / MS_PER_SECOND);
  const amount =
    check.measure === "minutes"
      ? Math.floor(seconds / SECONDS_PER_MINUTE)
      : seconds;
  return Math.min(check.need, amount);
}
