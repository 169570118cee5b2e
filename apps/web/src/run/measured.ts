import { type RunSpan, runSpans } from "@restride/engine/timeline";
import type { RunPlay } from "./run-play.ts";

const MS = 1000;

/** What was really run and walked, in whole seconds. */
export interface Measured {
  readonly runSeconds: number;
  /** The longest run in one piece: a bout in which she stood still is two. */
  readonly longestSeconds: number;
  readonly walkSeconds: number;
}

/** A stretch as far as she came in it, from one millisecond of the session to another; null where she did not. */
function reached(
  { at, seconds }: RunSpan,
  carried: number,
): readonly [from: number, to: number] | null {
  const to = Math.min(carried, (at + seconds) * MS);
  return to > at * MS ? [at * MS, to] : null;
}

/** Seconds run of each bout that was begun. */
export function boutsRun({ plan, carried }: RunPlay): readonly number[] {
  return runSpans(plan).flatMap((span) => {
    const part = span.kind === "run" ? reached(span, carried) : null;
    return part === null ? [] : [Math.floor((part[1] - part[0]) / MS)];
  });
}

function longestPiece({ plan, carried, stops }: RunPlay): number {
  const pieces = runSpans(plan).flatMap((span) => {
    const part = span.kind === "run" ? reached(span, carried) : null;
    if (part === null) return [];
    const [from, to] = part;
    const inside = stops.filter((stop) => stop > from && stop < to);
    const cuts = [from, ...inside.toSorted((a, b) => a - b), to];
    return cuts.slice(1).map((end, index) => end - (cuts[index] ?? end));
  });
  return Math.floor(Math.max(0, ...pieces) / MS);
}

/** What was run and walked so far; it is read from a run whose time stands. */
export function measuredOf(play: RunPlay): Measured {
  const { plan, carried, home } = play;
  const walked = runSpans(plan).reduce((sum, span) => {
    const part = span.kind === "run" ? null : reached(span, carried);
    return part === null ? sum : sum + part[1] - part[0];
  }, home);
  return {
    runSeconds: boutsRun(play).reduce((sum, seconds) => sum + seconds, 0),
    longestSeconds: longestPiece(play),
    walkSeconds: Math.floor(walked / MS),
  };
}

/** Walking shorter than this is not worth a word. */
const SHORTEST_WALK_SECONDS = 60;

/** Whether there is anything to write down. */
export function isWorth(play: RunPlay): boolean {
  const { runSeconds, walkSeconds } = measuredOf(play);
  return runSeconds > 0 || walkSeconds >= SHORTEST_WALK_SECONDS;
}
