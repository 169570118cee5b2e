import { useEffect, useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { readAids } from "../session/aids-kept.ts";
import { keptRun } from "./kept-run.ts";
import { runModel } from "./run-model.ts";
import type { RunPlay, RunTap } from "./run-play.ts";
import { type Sounding, soundingOf } from "./sounding.ts";

const TICK_MS = 250;

export interface Running {
  readonly play: RunPlay;
  readonly now: number;
  /** Null for the moment before anything was asked of it. */
  readonly sounding: Sounding | null;
  readonly tell: (tap: Exclude<RunTap, "stand">) => void;
}

/** A run under way, with its sound. */
export function useRun(first: RunPlay): Running {
  const { keep, device } = useApp();
  const { sound } = readAids(device.value.aids);
  const [model] = useState(() =>
    runModel({
      first,
      clock: () => Date.now(),
      keep: (play) => void keep({ play: keptRun(play) }),
    }),
  );
  const [sounding, setSounding] = useState<Sounding | null>(null);
  const { stage } = model.play.value;
  const [wasOver] = useState(stage === "over");
  // Kept until the screen is left: the last sound is heard when the run is over already.
  useEffect(() => {
    if (wasOver) return undefined;
    const made = soundingOf(model, sound);
    setSounding(made);
    return () => {
      // Whoever leaves the screen stands still: nothing tells her the time any more.
      made.stand();
      made.release();
    };
  }, [model, sound, wasOver]);
  const isCounting = stage === "going" || stage === "home";
  useEffect(() => {
    if (!isCounting || sounding === null) return undefined;
    const timer = setInterval(sounding.tick, TICK_MS);
    document.addEventListener("visibilitychange", sounding.tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", sounding.tick);
    };
  }, [sounding, isCounting]);
  return {
    play: model.play.value,
    now: model.now.value,
    sounding,
    tell: (tap) => {
      if (tap === "home") sounding?.stand();
      model.tell({ type: tap });
    },
  };
}
