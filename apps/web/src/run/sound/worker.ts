import { runCues } from "@restride/engine/timeline";
import type { SoundAnswer, SoundRequest } from "./message.ts";
import { cueFile, runFile } from "./run-file.ts";

/** Makes the sound of a run beside the page: on a phone it takes longer than a tap may. */

function filesOf({ as, plan }: SoundRequest): SoundAnswer {
  const cues = runCues(plan);
  return as === "track"
    ? [runFile(cues).blob]
    : cues.map((cue) => cueFile(cue));
}

globalThis.addEventListener("message", ({ data }: MessageEvent<SoundRequest>) =>
  globalThis.postMessage(filesOf(data)),
);
