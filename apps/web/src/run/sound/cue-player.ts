import type { RunPlan } from "@restride/engine";
import { type RunCue, runCues } from "@restride/engine/timeline";

/** Plays cues one by one over whatever else is heard; the device's clock keeps the time. */
export interface CuePlayer {
  /** Plays the cue of the stretch that lies at a millisecond of the session: what she should be doing now. */
  readonly play: (at: number) => void;
  /** Plays the cue that came after one millisecond of the session and up to another; of several the last. */
  readonly between: (from: number, to: number) => void;
  readonly release: () => void;
}

const MS = 1000;

function isChange({ kind }: RunCue): boolean {
  return kind !== "soon" && kind !== "half";
}

/** The files are those of the plan's cues, in their order. What the browser refuses is told to `failed`. */
export function cuePlayerOf(
  plan: RunPlan,
  files: readonly Blob[],
  failed: () => void,
): CuePlayer {
  const cues = runCues(plan);
  const urls = files.map((file) => URL.createObjectURL(file));
  // One element for all of them: a phone lets it play again that has played at a tap.
  const audio = new Audio();
  const play = (index: number): void => {
    const url = urls[index];
    if (url === undefined) return;
    audio.src = url;
    audio.play().catch((error: unknown) => {
      // Cut off by the next cue, or let go of: that is no fault.
      if (error instanceof DOMException && error.name === "AbortError") return;
      failed();
    });
  };
  return {
    play: (at) =>
      play(cues.findLastIndex((cue) => isChange(cue) && cue.at * MS <= at)),
    between: (from, to) =>
      play(
        cues.findLastIndex((cue) => cue.at * MS > from && cue.at * MS <= to),
      ),
    release: () => {
      audio.pause();
      audio.removeAttribute("src");
      audio.load();
      for (const url of urls) URL.revokeObjectURL(url);
    },
  };
}
