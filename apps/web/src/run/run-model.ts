import { type ReadonlySignal, signal } from "@preact/signals";
import { nextRun, type RunEvent, type RunPlay } from "./run-play.ts";

/** A run under way: what changes is kept on the device at once, and its time with every second. */
export interface RunModel {
  readonly play: ReadonlySignal<RunPlay>;
  /** The instant of the last event, in milliseconds. */
  readonly now: ReadonlySignal<number>;
  readonly tell: (event: RunEvent) => void;
}

interface Parts {
  readonly first: RunPlay;
  readonly clock: () => number;
  readonly keep: (play: RunPlay) => void;
}

const SECOND_MS = 1000;

function second({ carried, home }: RunPlay): number {
  return Math.floor(carried / SECOND_MS) + Math.floor(home / SECOND_MS);
}

export function runModel({ first, clock, keep }: Parts): RunModel {
  const play = signal(first);
  const now = signal(clock());
  return {
    play,
    now,
    tell: (event) => {
      const at = clock();
      const before = play.value;
      const after = nextRun(before, event, at);
      now.value = at;
      play.value = after;
      // Opened and looked at only: nothing is under way yet.
      if (after.stage === "before") return;
      if (after.stage !== before.stage || second(after) !== second(before))
        keep(after);
    },
  };
}
