import { type ReadonlySignal, signal } from "@preact/signals";
import type { RunSound } from "../session/aids-kept.ts";
import type { RunModel } from "./run-model.ts";
import { type CuePlayer, cuePlayerOf } from "./sound/cue-player.ts";
import { shareSound } from "./sound/lock-screen.ts";
import { makeSound } from "./sound/make.ts";
import { type Track, trackOf } from "./sound/track.ts";

/** A run with its sound: beginning and standing still go through it, since the track keeps the time where there is one. */
export interface Sounding {
  /** It cannot be played here: the clock keeps the time instead. */
  readonly hasFailed: ReadonlySignal<boolean>;
  /** Wanted before it was made: it begins as soon as it is. */
  readonly isAwaited: ReadonlySignal<boolean>;
  readonly go: () => void;
  readonly stand: () => void;
  /** Some time has passed. */
  readonly tick: () => void;
  /** Lets go of the sound. */
  readonly release: () => void;
}

type Voice =
  | ({ readonly as: "track" } & Track)
  | ({ readonly as: "mixed" } & CuePlayer);

/** The sound that was made, in the way it is wanted. */
function voiceOf(
  files: readonly Blob[],
  model: RunModel,
  wanted: RunSound,
  failed: () => void,
): Voice | null {
  const [first] = files;
  if (first === undefined) return null;
  const { plan } = model.play.value;
  if (wanted === "mixed")
    return { as: "mixed", ...cuePlayerOf(plan, files, failed) };
  const track = trackOf(first, {
    heard: (at) => model.tell({ type: "heard", at }),
    stood: () => model.tell({ type: "stand" }),
    went: () => model.tell({ type: "go", keeps: "sound" }),
    failed,
  });
  return { as: "track", ...track };
}

/** Has the sound of a run made, and goes by it. Muted, or where it fails, the run goes by the clock. */
export function soundingOf(model: RunModel, wanted: RunSound): Sounding {
  const hasFailed = signal(false);
  const isAwaited = signal(false);
  let voice: Voice | null = null;
  let isReleased = false;
  const start = (): void => {
    isAwaited.value = false;
    const { carried } = model.play.value;
    const isTrack = voice?.as === "track";
    model.tell({ type: "go", keeps: isTrack ? "sound" : "clock" });
    voice?.play(carried);
  };
  const release = (): void => {
    voice?.release();
    voice = null;
  };
  const fail = (): void => {
    if (isReleased || hasFailed.value) return;
    hasFailed.value = true;
    release();
    if (isAwaited.value || model.play.value.stage === "going") start();
  };
  const prepare = async (): Promise<void> => {
    const { plan } = model.play.value;
    const as = wanted === "track" ? "track" : "cues";
    const files = await makeSound({ as, plan }).catch(() => []);
    if (isReleased) return;
    voice = voiceOf(files, model, wanted, fail);
    if (voice === null) return fail();
    shareSound(wanted === "mixed");
    if (isAwaited.value) start();
  };
  if (wanted !== "off") void prepare();
  return {
    hasFailed,
    isAwaited,
    go: () => {
      const isMade = wanted === "off" || hasFailed.value || voice !== null;
      if (isMade) start();
      else isAwaited.value = true;
    },
    stand: () => {
      if (voice?.as === "track")
        model.tell({ type: "heard", at: voice.pause() });
      model.tell({ type: "stand" });
    },
    tick: () => {
      const { stage, carried } = model.play.value;
      model.tell({ type: "tick" });
      if (voice?.as === "mixed" && stage === "going")
        voice.between(carried, model.play.value.carried);
    },
    release: () => {
      isReleased = true;
      release();
    },
  };
}
