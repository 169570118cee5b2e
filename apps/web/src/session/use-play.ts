import type { Session } from "@restride/engine";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { newPlay, type Play, type PlayEvent } from "./play.ts";
import { playModel } from "./play-model.ts";

const TICK_MS = 250;

export interface Playing {
  readonly play: Play;
  readonly now: number;
  /** Where she is was reached by the end of a set. */
  readonly hasEndedSet: boolean;
  readonly tell: (event: PlayEvent) => void;
}

/** A session under way. Its timer reads the clock, so that a tab that slept loses nothing. */
export function usePlay(session: Session, kept: Play | null): Playing {
  const { keep, today, minutes } = useApp();
  const [model] = useState(() =>
    playModel({
      first:
        kept === null
          ? newPlay(session, today.value, {
              minutes: minutes.value,
              now: Date.now(),
            })
          : kept,
      clock: () => Date.now(),
      keep: (play) => void keep({ play }),
    }),
  );
  const play = model.play.value;
  const isRunning = play.since !== null;
  useEffect(() => {
    if (!isRunning) return undefined;
    const tick = (): void => model.tell(session, { type: "tick" });
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener("visibilitychange", model.park);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", model.park);
    };
  }, [model, session, isRunning]);
  return {
    play,
    now: model.now.value,
    hasEndedSet: model.hasEndedSet.value,
    tell: (event) => model.tell(session, event),
  };
}
