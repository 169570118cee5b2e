import type { CivilDate, Session, SessionKind } from "@restride/engine";
import { measureOf, type Side, type Step, stepKey, stepsOf } from "./step.ts";

/** One set as it went. */
export interface DoneSet {
  readonly movement: string;
  readonly set: number;
  readonly side: Side | null;
  readonly reps: number | null;
  readonly seconds: number | null;
  readonly kg: number | null;
}

/** Where she is within a step: reading how it starts, at it, or resting before it. */
export type Stage = "set-up" | "work" | "rest";

/**
 * A session under way. It holds what was done, never what is to come: that is composed anew from the day's decision, so
 * that a session is the same after a reload, and another when she says that she has less time.
 */
export interface Play {
  readonly day: CivilDate;
  readonly session: string;
  readonly kind: SessionKind;
  /** Minutes that she said she has; null leaves the profile's. */
  readonly minutes: number | null;
  readonly done: readonly DoneSet[];
  /** The set that she is in, as far as it has come; null where nothing of it was done. */
  readonly partial: DoneSet | null;
  /** Movements left out, of which nothing more is asked. */
  readonly skipped: readonly string[];
  readonly stage: Stage;
  /** Repetitions counted in the step. */
  readonly reps: number;
  /** Milliseconds that its timer has run, up to `since`. */
  readonly carried: number;
  /** Instant since which its timer runs; null while it stands. */
  readonly since: number | null;
  /** Milliseconds spent with it, and the instant up to which they are counted. */
  readonly spent: number;
  readonly seen: number;
}

/** What may happen to a session; `now` is the device's clock in milliseconds. */
export type PlayEvent =
  | { readonly type: TapType | "tick" }
  | { readonly type: "minutes"; readonly minutes: number };

/** What a single button can say. */
export type TapType =
  | "begin"
  | "start"
  | "pause"
  | "count"
  | "set-done"
  | "rest-over"
  | "skip"
  | "back";

/** A gap longer than this is not counted as time spent: she was elsewhere. */
const LONGEST_GAP_MS = 180_000;
const MS_PER_SECOND = 1000;
const MS_PER_MINUTE = 60_000;

export function newPlay(
  session: Session,
  day: CivilDate,
  { minutes, now }: { readonly minutes: number | null; readonly now: number },
): Play {
  return {
    day,
    session: session.id,
    kind: session.kind,
    minutes,
    done: [],
    partial: null,
    skipped: [],
    stage: "set-up",
    reps: 0,
    carried: 0,
    since: null,
    spent: 0,
    seen: now,
  };
}

/** The first step that is neither done nor left out; null when nothing is left. */
export function currentStep(play: Play, session: Session): Step | null {
  const done = new Set(play.done.map(stepKey));
  return (
    stepsOf(session).find(
      (step) =>
        !done.has(stepKey(step)) && !play.skipped.includes(step.movement),
    ) ?? null
  );
}

/** Milliseconds that the timer of the step has run. */
export function elapsed({ carried, since }: Play, now: number): number {
  return since === null ? carried : carried + Math.max(0, now - since);
}

/** Seconds left of a rest or a timed step; null where nothing is timed. Never below 0. */
export function secondsLeft(
  play: Play,
  session: Session,
  now: number,
): number | null {
  const whole = timed(play, session);
  if (whole === null) return null;
  return Math.max(0, Math.ceil(whole - elapsed(play, now) / MS_PER_SECOND));
}

/** Seconds that the running timer is set to. */
function timed(play: Play, session: Session): number | null {
  if (play.stage === "rest") return restBefore(play, session);
  const step = currentStep(play, session);
  if (step === null || measureOf(step.item) === "count") return null;
  return step.item.seconds;
}

/** The rest that the set just done asks for. */
function restBefore(play: Play, session: Session): number {
  const last = play.done.at(-1);
  if (last === undefined) return 0;
  const key = stepKey(last);
  return stepsOf(session).find((step) => stepKey(step) === key)?.rest ?? 0;
}

/** What a session becomes by an event. An event that does not fit where she is changes nothing. */
export function nextPlay(
  before: Play,
  session: Session,
  { event, now }: { readonly event: PlayEvent; readonly now: number },
): Play {
  const state = spend(before, now);
  const after =
    event.type === "minutes"
      ? readied({ ...state, minutes: event.minutes }, "set-up")
      : STEPS[event.type](state, session, now);
  return { ...after, partial: partialOf(after, session, now) };
}

/** What of the set under way was done so far: an exercise that was begun was an exercise. */
function partialOf(state: Play, session: Session, now: number): DoneSet | null {
  const step = currentStep(state, session);
  const isBegun = state.reps > 0 || elapsed(state, now) > 0;
  if (step === null || state.stage !== "work" || !isBegun) return null;
  return setOf(step, amountOf(state, step, now));
}

/** Every set with what was done of it, the one under way among them. */
export function setsOf({ done, partial }: Play): readonly DoneSet[] {
  return partial === null ? done : [...done, partial];
}

function setOf(
  { movement, set, side, item }: Step,
  amount: Pick<DoneSet, "reps" | "seconds">,
): DoneSet {
  return { movement, set, side, kg: item.kg, ...amount };
}

type Change = (state: Play, session: Session, now: number) => Play;

const STEPS: Readonly<Record<TapType | "tick", Change>> = {
  begin: (state) => (state.stage === "set-up" ? readied(state, "work") : state),
  start: (state, _, now) => started(state, now),
  pause: (state, _, now) => parked(state, now),
  tick: ticked,
  count: counted,
  "set-done": setDone,
  "rest-over": (state) =>
    state.stage === "rest" ? readied(state, "work") : state,
  skip: skipped,
  back,
};

/** With its timer standing at what it has run: how a session is left, and kept. */
export function parked(state: Play, now: number): Play {
  return { ...state, carried: elapsed(state, now), since: null };
}

function spend(state: Play, now: number): Play {
  const gap = Math.max(0, now - state.seen);
  const counts = gap <= LONGEST_GAP_MS || state.since !== null;
  return { ...state, spent: state.spent + (counts ? gap : 0), seen: now };
}

function readied(state: Play, stage: Stage): Play {
  return { ...state, stage, reps: 0, carried: 0, since: null };
}

function started(state: Play, now: number): Play {
  if (state.since !== null) return state;
  const stage = state.stage === "set-up" ? "work" : state.stage;
  return { ...state, stage, since: now };
}

function ticked(state: Play, session: Session, now: number): Play {
  if (state.since === null || secondsLeft(state, session, now) !== 0)
    return state;
  if (state.stage === "rest") return readied(state, "work");
  const step = currentStep(state, session);
  if (step === null) return state;
  return measureOf(step.item) === "holds"
    ? oneMore(state, session, now)
    : setDone(state, session, now);
}

/** A tap of the large button: one repetition, or the start of a hold. */
function counted(state: Play, session: Session, now: number): Play {
  const step = currentStep(state, session);
  if (step === null || state.stage === "rest") return state;
  switch (measureOf(step.item)) {
    case "time":
    case "holds":
      return started(state, now);
    default:
      return oneMore({ ...state, stage: "work" }, session, now);
  }
}

function oneMore(state: Play, session: Session, now: number): Play {
  const step = currentStep(state, session);
  const reps = state.reps + 1;
  const more = { ...state, reps, carried: 0, since: null };
  return step !== null && reps >= (step.item.reps ?? 1)
    ? setDone(more, session, now)
    : more;
}

function setDone(state: Play, session: Session, now: number): Play {
  const step = currentStep(state, session);
  if (step === null || state.stage === "rest") return state;
  const { movement } = step;
  const done = setOf(step, fullOr(amountOf(state, step, now), step, state));
  const next = { ...state, done: [...state.done, done] };
  const after = currentStep(next, session);
  const isSame = after?.movement === movement;
  if (isSame && step.rest > 0) return { ...readied(next, "rest"), since: now };
  return readied(next, isSame ? "work" : "set-up");
}

/** All that was asked, where she says that it is done without having counted any of it. */
function fullOr(
  amount: Pick<DoneSet, "reps" | "seconds">,
  { item }: Step,
  { reps }: Play,
): Pick<DoneSet, "reps" | "seconds"> {
  return measureOf(item) !== "time" && reps === 0
    ? { ...amount, reps: item.reps }
    : amount;
}

/** What was measured of a step so far. */
function amountOf(
  state: Play,
  { item }: Step,
  now: number,
): Pick<DoneSet, "reps" | "seconds"> {
  const seconds = Math.min(
    item.seconds ?? 0,
    Math.floor(elapsed(state, now) / MS_PER_SECOND),
  );
  switch (measureOf(item)) {
    case "time":
      return { reps: null, seconds };
    case "holds":
      return { reps: state.reps, seconds: item.seconds };
    default:
      return { reps: state.reps, seconds: null };
  }
}

function skipped(state: Play, session: Session): Play {
  const step = currentStep(state, session);
  if (step === null) return state;
  return readied(
    { ...state, skipped: [...state.skipped, step.movement] },
    "set-up",
  );
}

/** Takes the last set back, or the last movement that was left out. */
function back(state: Play): Play {
  if (state.reps > 0 || state.carried > 0 || state.since !== null)
    return readied(state, state.stage === "rest" ? "work" : state.stage);
  if (state.skipped.length > 0)
    return readied({ ...state, skipped: state.skipped.slice(0, -1) }, "set-up");
  return readied({ ...state, done: state.done.slice(0, -1) }, "work");
}

/** The movement that "that felt wrong" is about: the last one done, while nothing of the next has begun. */
export function movedLast(state: Play, { movement }: Step): string {
  const last = state.done.at(-1);
  return state.stage === "set-up" && last !== undefined
    ? last.movement
    : movement;
}

/** How much of a session is done, in steps. */
export function progressOf(
  { done }: Play,
  session: Session,
): { readonly done: number; readonly of: number } {
  const keys = new Set(done.map(stepKey));
  const steps = stepsOf(session);
  return {
    done: steps.filter((step) => keys.has(stepKey(step))).length,
    of: steps.length,
  };
}

/**
 * Whole minutes to write down: those spent, and never fewer than the share of the session that was done takes by its
 * plan, since a session that counts as a short one asks for no day between.
 */
export function minutesSpent(state: Play, session: Session | null): number {
  const spent = Math.round(state.spent / MS_PER_MINUTE);
  if (session === null) return Math.max(1, spent);
  const { done, of } = progressOf(state, session);
  const planned = of === 0 ? 0 : Math.ceil((session.minutes * done) / of);
  return Math.max(1, spent, planned);
}
