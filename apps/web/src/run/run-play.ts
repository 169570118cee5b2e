import type { CivilDate, RunPlan, Session } from "@restride/engine";
import { type RunSpan, runSpans } from "@restride/engine/timeline";

/** Where she is: before it, in it, standing still, walking home before its end, or through. */
export type RunStage = "before" | "going" | "standing" | "home" | "over";

/** A run under way: how far she has come in the plan that she began. What was run follows from that alone. */
export interface RunPlay {
  readonly kind: "run";
  readonly day: CivilDate;
  readonly session: string;
  /** Minutes that she said she has; null leaves the plan's. */
  readonly minutes: number | null;
  /** As it was when she opened it: sound and picture are made of it. */
  readonly plan: RunPlan;
  readonly stage: RunStage;
  /** Who says how far it is: the device's clock, or the sound that is heard. */
  readonly keeps: "clock" | "sound";
  /** Milliseconds of it that were behind her when it was last seen. */
  readonly carried: number;
  /** Where it stood still, in milliseconds of the session: a bout is not one piece across it. */
  readonly stops: readonly number[];
  /** Milliseconds walked since she turned for home, when it was last seen. */
  readonly home: number;
  /** Instant of its beginning; null before. */
  readonly began: number | null;
  /** The last instant at which it was seen: what came after is not counted when the page was ended. */
  readonly seen: number;
}

/** What may happen to a run. */
export type RunEvent =
  /** Begins or goes on, and who keeps the time. */
  | { readonly type: "go"; readonly keeps: RunPlay["keeps"] }
  /** So many milliseconds of the sound have been heard. */
  | { readonly type: "heard"; readonly at: number }
  | { readonly type: RunTap | "tick" };

/** Stands still, turns for home, goes on after all, has arrived. */
export type RunTap = "stand" | "home" | "back" | "arrived";

/** Unseen for longer than this nothing is counted, and a run is not gone on with: she was elsewhere, and is cold (house rule). */
export const RUN_LEFT_MS = 3_600_000;
const MS = 1000;

export function newRun(
  session: Session,
  plan: RunPlan,
  about: Pick<RunPlay, "day" | "minutes" | "seen">,
): RunPlay {
  return {
    kind: "run",
    session: session.id,
    plan,
    stage: "before",
    keeps: "clock",
    carried: 0,
    stops: [],
    home: 0,
    began: null,
    ...about,
  };
}

/** Milliseconds of a whole session. */
export function lengthOf(plan: RunPlan): number {
  const last = runSpans(plan).at(-1);
  return last === undefined ? 0 : (last.at + last.seconds) * MS;
}

/** Milliseconds of the session that are behind her; never more than it has. */
export function positionOf(play: RunPlay, now: number): number {
  const { stage, keeps, carried, plan } = play;
  const isCounting = stage === "going" && keeps === "clock";
  const more = isCounting ? unseen(play, now) : 0;
  return Math.min(lengthOf(plan), carried + more);
}

/** Milliseconds walked since she turned for home. */
export function homeOf(play: RunPlay, now: number): number {
  return play.home + (play.stage === "home" ? unseen(play, now) : 0);
}

/** Milliseconds since it was last seen; none where that is too long ago to be counted, or the clock was set back. */
function unseen(play: RunPlay, now: number): number {
  return isCold(play, now) ? 0 : Math.max(0, now - play.seen);
}

/** Whether too much time has gone by to count it, or to go on in the middle. */
export function isCold({ seen }: RunPlay, now: number): boolean {
  return now - seen > RUN_LEFT_MS;
}

/** A stretch that she is in, with what is left of it and what comes then. */
export interface RunPlace {
  readonly span: RunSpan;
  /** Whole seconds left of the stretch, the one that runs included. */
  readonly left: number;
  readonly next: RunSpan | null;
}

/** Where in the plan she is; null at its end. */
export function placeIn(play: RunPlay, now: number): RunPlace | null {
  const spans = runSpans(play.plan);
  const seconds = positionOf(play, now) / MS;
  const index = spans.findIndex((span) => seconds < span.at + span.seconds);
  const span = spans[index];
  if (span === undefined) return null;
  const left = Math.ceil(span.at + span.seconds - seconds);
  return { span, left, next: spans[index + 1] ?? null };
}

/** What a run becomes by an event. An event that does not fit where she is changes nothing; one that was left too long is over. */
export function nextRun(
  before: RunPlay,
  event: RunEvent,
  now: number,
): RunPlay {
  const counted = {
    ...before,
    carried: positionOf(before, now),
    home: homeOf(before, now),
    seen: now,
  };
  const isLeft = before.stage !== "before" && isCold(before, now);
  if (isLeft) return { ...counted, stage: "over" };
  return ended(told(ended(counted), event));
}

function told(state: RunPlay, event: RunEvent): RunPlay {
  switch (event.type) {
    case "go":
      return gone(state, event.keeps);
    case "heard":
      return heard(state, event.at);
    case "stand":
      return state.stage === "going" ? stood(state) : state;
    case "home":
      return turned(state);
    case "back":
      return leftHome(state, "standing");
    case "arrived":
      return leftHome(state, "over");
    case "tick":
      return state;
  }
}

function turned(state: RunPlay): RunPlay {
  const { stage } = state;
  const isUnderWay = stage === "going" || stage === "standing";
  return isUnderWay ? { ...stood(state), stage: "home" } : state;
}

function leftHome(state: RunPlay, stage: RunStage): RunPlay {
  return state.stage === "home" ? { ...state, stage } : state;
}

function gone(state: RunPlay, keeps: RunPlay["keeps"]): RunPlay {
  const { stage, began, seen } = state;
  if (stage === "home" || stage === "over") return state;
  return { ...state, stage: "going", keeps, began: began ?? seen };
}

/** The sound only goes on; what it says while the clock keeps the time is not asked for. */
function heard(state: RunPlay, at: number): RunPlay {
  const { stage, keeps, carried, plan } = state;
  if (stage !== "going" || keeps === "clock" || at <= carried) return state;
  return { ...state, carried: Math.min(lengthOf(plan), at) };
}

function stood(state: RunPlay): RunPlay {
  return {
    ...state,
    stage: "standing",
    stops: [...new Set([...state.stops, state.carried])],
  };
}

function ended(state: RunPlay): RunPlay {
  const { stage, carried, plan } = state;
  return stage === "going" && carried >= lengthOf(plan)
    ? { ...state, stage: "over" }
    : state;
}

/** As it is found again after the page was ended: it stands where it was last seen, and what came after is not counted. */
export function restedRun(play: RunPlay): RunPlay {
  return play.stage === "going" ? stood(play) : play;
}
