import type { Session } from "@restride/engine";
import { type ReadonlySignal, signal } from "@preact/signals";
import { nextPlay, parked, type Play, type PlayEvent } from "./play.ts";

/** A session under way: what changes is kept on the device at once. */
export interface PlayModel {
  readonly play: ReadonlySignal<Play>;
  /** Where she is was reached by the end of a set. */
  readonly hasEndedSet: ReadonlySignal<boolean>;
  /** The instant of the last event, in milliseconds. */
  readonly now: ReadonlySignal<number>;
  /** Tells what happened, of the session as it is composed now. */
  readonly tell: (session: Session, event: PlayEvent) => void;
  /** Keeps what its timer has by now: the page may be ended without another word. */
  readonly park: () => void;
}

interface Parts {
  readonly first: Play;
  readonly clock: () => number;
  readonly keep: (play: Play) => void;
}

/** A running timer is kept this often. */
const KEPT_EVERY_MS = 10_000;

export function playModel({ first, clock, keep }: Parts): PlayModel {
  const play = signal<Play>({ ...first, since: null, seen: clock() });
  const now = signal(clock());
  const hasEndedSet = signal(false);
  let keptAt = clock();
  const park = (): void => {
    keptAt = clock();
    keep(parked(play.value, keptAt));
  };
  return {
    play,
    now,
    hasEndedSet,
    park,
    tell: (session, event) => {
      const at = clock();
      const before = play.value;
      const after = nextPlay(before, session, { event, now: at });
      now.value = at;
      if (isElsewhere(before, after))
        hasEndedSet.value = after.done.length > before.done.length;
      play.value = after;
      const hasMoved =
        after.stage !== before.stage ||
        after.done !== before.done ||
        after.reps !== before.reps;
      if (event.type !== "tick" || hasMoved || at - keptAt >= KEPT_EVERY_MS)
        park();
    },
  };
}

function isElsewhere(before: Play, after: Play): boolean {
  return (
    after.stage !== before.stage ||
    after.done !== before.done ||
    after.skipped !== before.skipped
  );
}
