import type { RunPlan } from "../type/decision.ts";

/** What is done in a stretch of a run session. */
export type RunSpanKind = "warm-up" | "run" | "walk" | "cool-down";

/** One stretch of a run session: walking or running, without a change. */
export interface RunSpan {
  readonly kind: RunSpanKind;
  /** Seconds from the beginning of the session. */
  readonly at: number;
  readonly seconds: number;
  /** The bout, from 1: of a run itself, of a walk the one before it. 0 in the warm-up. */
  readonly n: number;
  /** Bouts in all. */
  readonly of: number;
}

/**
 * What is told and when: the change to a run, to the last of several, to a walk, to the walk home, and the end;
 * `soon` a few seconds before each change, `half` in a long bout.
 */
export type RunCueKind =
  | "begin"
  | "soon"
  | "run"
  | "last"
  | "half"
  | "walk"
  | "cool-down"
  | "done";

export interface RunCue {
  readonly at: number;
  readonly kind: RunCueKind;
  readonly n: number;
  readonly of: number;
}

/** Long enough to lift the head, short enough to be about this change and no other. */
export const RUN_SOON_SECONDS = 3;
/** From here on a bout tells its half: so long a silence would leave open whether anything still keeps the time. */
const HALF_FROM_SECONDS = 300;

/** A run session as the stretches it is made of, in order and without a gap. */
export function runSpans(plan: RunPlan): readonly RunSpan[] {
  const of = plan.bouts;
  const spans: RunSpan[] = [];
  let at = 0;
  const add = (kind: RunSpanKind, seconds: number, n: number): void => {
    if (seconds <= 0) return;
    spans.push({ kind, at, seconds, n, of });
    at += seconds;
  };
  add("warm-up", plan.warmupSeconds, 0);
  for (let n = 1; n <= of; n++) {
    add("run", plan.runSeconds, n);
    if (n < of) add("walk", plan.walkSeconds, n);
  }
  add("cool-down", plan.cooldownSeconds, of);
  return spans;
}

/** Everything that is told in a run session, in the order of time: what a player sounds and a card prints. */
export function runCues(plan: RunPlan): readonly RunCue[] {
  const spans = runSpans(plan);
  const cues: RunCue[] = [];
  for (const span of spans) {
    const { at, n, of, kind, seconds } = span;
    if (at >= RUN_SOON_SECONDS)
      cues.push({ at: at - RUN_SOON_SECONDS, kind: "soon", n, of });
    cues.push({ at, kind: cueOf(span), n, of });
    if (kind === "run" && seconds >= HALF_FROM_SECONDS)
      cues.push({ at: at + seconds / 2, kind: "half", n, of });
  }
  const at = spans.reduce((sum, { seconds }) => sum + seconds, 0);
  const end = { n: plan.bouts, of: plan.bouts };
  cues.push({ at: at - RUN_SOON_SECONDS, kind: "soon", ...end });
  cues.push({ at, kind: "done", ...end });
  return cues;
}

function cueOf({ kind, n, of }: RunSpan): RunCueKind {
  switch (kind) {
    case "warm-up":
      return "begin";
    case "run":
      return n === of && of > 1 ? "last" : "run";
    case "walk":
    case "cool-down":
      return kind;
  }
}
