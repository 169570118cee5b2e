import type { RunCue } from "@restride/engine/timeline";
import { notesOf } from "./motif.ts";
import { RATE, rendered } from "./render.ts";
import { bytesOf, SILENCE, wavHeader } from "./wav.ts";

/** The whole session as one sound file. */
export interface RunFile {
  readonly blob: Blob;
  /** Samples in it. */
  readonly samples: number;
  /** Bytes that are really there: silence is kept once and named over and over. */
  readonly heldBytes: number;
}

/** One minute of nothing. */
const SILENCE_SAMPLES = 60 * RATE;
const TYPE = "audio/wav";

/**
 * Renders each cue once and strings them together with silence between, each beginning at its own sample: a cue is
 * never late, since nothing is timed while it plays. A cue that would run into the next one is cut there.
 */
export function runFile(cues: readonly RunCue[]): RunFile {
  const silence = new Blob([new Uint8Array(SILENCE_SAMPLES).fill(SILENCE)]);
  const parts: Blob[] = [];
  let at = 0;
  let heldBytes = SILENCE_SAMPLES;
  const pause = (until: number): void => {
    while (at < until) {
      const part = silence.slice(0, Math.min(until - at, SILENCE_SAMPLES));
      parts.push(part);
      at += part.size;
    }
  };
  for (const [index, cue] of cues.entries()) {
    const next = cues[index + 1];
    const room = next === undefined ? Number.POSITIVE_INFINITY : sampleOf(next);
    pause(sampleOf(cue));
    const bytes = bytesOf(rendered(notesOf(cue)));
    const part = new Blob([bytes.subarray(0, Math.max(0, room - at))]);
    parts.push(part);
    at += part.size;
    heldBytes += part.size;
  }
  // An even number of samples needs no padding.
  pause(at + (at % 2));
  const header = wavHeader(at, RATE);
  return {
    blob: new Blob([header, ...parts], { type: TYPE }),
    samples: at,
    heldBytes: heldBytes + header.byteLength,
  };
}

function sampleOf({ at }: RunCue): number {
  return Math.round(at * RATE);
}

/** One cue as a file of its own, to listen to before it counts. */
export function cueFile(cue: Omit<RunCue, "at">): Blob {
  return runFile([{ ...cue, at: 0 }]).blob;
}
