import type { Check } from "@restride/engine";
import { useEffect, useState } from "preact/hooks";
import {
  type Attempt,
  type AttemptEvent,
  NEW_ATTEMPT,
  nextAttempt,
} from "./attempt.ts";

const TICK_MS = 250;

export interface Attempting {
  readonly attempt: Attempt;
  /** The instant of the last event, in milliseconds. */
  readonly now: number;
  readonly tell: (event: AttemptEvent) => void;
}

interface Seen {
  readonly attempt: Attempt;
  readonly now: number;
}

/** A check from its set-up on. Its clock reads the time, so that a tab that slept loses nothing. */
export function useAttempt(check: Check): Attempting {
  const [{ attempt, now }, setSeen] = useState<Seen>(() => ({
    attempt: NEW_ATTEMPT,
    now: Date.now(),
  }));
  const tell = (event: AttemptEvent): void =>
    setSeen((seen) => happened(seen, check, event));
  const isRunning = attempt.since !== null;
  useEffect(() => {
    if (!isRunning) return undefined;
    const tick = (): void => setSeen((seen) => happened(seen, check, "tick"));
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [check, isRunning]);
  return { attempt, now, tell };
}

function happened({ attempt }: Seen, check: Check, event: AttemptEvent): Seen {
  const now = Date.now();
  return { attempt: nextAttempt(attempt, check, { event, now }), now };
}
