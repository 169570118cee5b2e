import type { RunPlan } from "@restride/engine";

/** What is wanted: the whole session as one sound, or each cue by itself, in the order of time. */
export interface SoundRequest {
  readonly as: "track" | "cues";
  readonly plan: RunPlan;
}

/** One file for a track, one for each cue. */
export type SoundAnswer = readonly Blob[];
