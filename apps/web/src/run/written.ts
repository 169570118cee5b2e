import type { CivilDate } from "@restride/engine";
import { partsBody, type RunPart } from "../log/run-part.ts";
import {
  NOTHING_SAID,
  noticedBody,
  type Said,
  walkNoticed,
} from "../session/written.ts";
import { instantTextOf } from "../store/clock.ts";
import type { EntryBody } from "../store/entry-body.ts";
import { known } from "../store/known.ts";
import { measuredOf } from "./measured.ts";
import type { RunPlay } from "./run-play.ts";

const SECONDS_PER_MINUTE = 60;

/** What she says about a run at its end, or when something felt wrong. */
export interface RunSaid extends Omit<Said, "domingAt" | "wrongAt"> {
  readonly hasFeltWrong: boolean;
  readonly metres: number | null;
  /** What it had in it; null is unanswered. */
  readonly parts: readonly RunPart[] | null;
  /** Seconds of running, where they were other than the clock has it. */
  readonly runSeconds: number | null;
}

export const NOTHING_SAID_OF_RUN: RunSaid = {
  ...NOTHING_SAID,
  hasFeltWrong: false,
  metres: null,
  parts: null,
  runSeconds: null,
};

/** The same as it is said of a session: a run has no movements to tell apart. */
function asSaid(said: RunSaid): Said {
  const wrongAt = said.hasFeltWrong ? "run" : null;
  return { ...said, domingAt: null, wrongAt };
}

/** What a run writes when it ends, whole or not: the run, or what was walked where nothing was run, and what was noticed. */
export function runBodies(play: RunPlay, said: RunSaid): readonly EntryBody[] {
  const { day } = play;
  const { warnings, wrongWhy } = said;
  const done = doneBody(play, said);
  const told: readonly EntryBody[] =
    warnings.length === 0 ? [] : [{ on: day, kind: "check-in", warnings }];
  const note: readonly EntryBody[] =
    wrongWhy === "" ? [] : [{ on: day, kind: "note", text: wrongWhy }];
  return done === null
    ? [...noticedBody(day, asSaid(said)), ...note]
    : [done, ...told, ...note];
}

function doneBody(play: RunPlay, said: RunSaid): EntryBody | null {
  const measured = measuredOf(play);
  const runSeconds = said.runSeconds ?? measured.runSeconds;
  const { walkSeconds } = measured;
  const { day: on, session, began } = play;
  if (runSeconds < 1)
    return walkSeconds < SECONDS_PER_MINUTE
      ? null
      : walkBody(on, walkSeconds, said);
  const isMeasured = runSeconds === measured.runSeconds;
  return {
    on,
    kind: "run",
    session,
    runSeconds,
    walkSeconds,
    ...known({
      start: began === null ? undefined : instantTextOf(new Date(began)),
      longestSeconds: longestOf(measured.longestSeconds, runSeconds),
      metres: said.metres ?? undefined,
      effort: said.effort ?? undefined,
    }),
    ...partsBody(said.parts ?? []),
    source: isMeasured ? "timer" : "manual",
    // A run cannot say that something felt wrong: its signs then stay unanswered, so that it counts for no progress.
    ...walkNoticed(asSaid(said)),
  };
}

/** Never more than was run; nothing where the clock saw no run at all. */
function longestOf(longest: number, runSeconds: number): number | undefined {
  const seconds = Math.min(longest, runSeconds);
  return seconds < 1 ? undefined : seconds;
}

/** Only walked: it is written as a walk, and today's run is still there. */
function walkBody(on: CivilDate, seconds: number, said: RunSaid): EntryBody {
  return {
    on,
    kind: "walk",
    minutes: Math.floor(seconds / SECONDS_PER_MINUTE),
    ...walkNoticed(asSaid(said)),
  };
}
