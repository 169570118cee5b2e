import type { RunCue } from "@restride/engine/timeline";

/** One note of a cue. */
export interface Note {
  /** Seconds from the beginning of the cue. */
  readonly at: number;
  readonly seconds: number;
  readonly hertz: number;
  /** 0 silent to 1 full. */
  readonly loudness: number;
}

const LOUD = 0.85;
const SOFT = 0.4;

/** Evenly spaced notes, one for each pitch. */
function row(
  pitches: readonly number[],
  { seconds, every }: { readonly seconds: number; readonly every: number },
): Note[] {
  return pitches.map((hertz, nth) => ({
    at: nth * every,
    seconds,
    hertz,
    loudness: LOUD,
  }));
}

function after(notes: readonly Note[], by: number): Note[] {
  return notes.map((note) => ({ ...note, at: note.at + by }));
}

/** Four quick ones, rising: feet that get going. */
const RUN = row([659, 784, 988, 1319], { seconds: 0.1, every: 0.17 });
/** The same call once more after a breath: the last of several. */
const LAST_AFTER = 1.05;
/** Two long ones, falling. */
const WALK = row([523, 392], { seconds: 0.55, every: 0.75 });
/** And a third, longer than both: no more runs. */
const HOME: readonly Note[] = [
  ...WALK,
  { at: 1.5, seconds: 1.4, hertz: 294, loudness: LOUD },
];
const BEGIN: readonly Note[] = [
  { at: 0, seconds: 0.9, hertz: 587, loudness: LOUD },
];
const HALF: readonly Note[] = [
  { at: 0, seconds: 0.28, hertz: 784, loudness: SOFT },
];
/** Once a second until the change; it also wakes earphones that sleep while nothing sounds. */
const SOON = row([988, 988, 988], { seconds: 0.045, every: 1 }).map((note) => ({
  ...note,
  loudness: SOFT,
}));
/** Three rising and one that stays. */
const DONE: readonly Note[] = [
  ...row([523, 659, 784], { seconds: 0.42, every: 0.55 }),
  { at: 1.65, seconds: 1.6, hertz: 1047, loudness: LOUD },
];

const PIP_EVERY = 0.34;
const PIP_LONG = 0.17;
const PIP_SHORT = 0.04;
/** Silence between a call and its count. */
const COUNT_AFTER = 0.6;

/** "3 of 8": a pip for every bout, long ones up to this bout, short ones for those still to come. */
function count(n: number, of: number): Note[] {
  return Array.from({ length: of }, (_, nth) =>
    nth < n
      ? { at: nth * PIP_EVERY, seconds: PIP_LONG, hertz: 880, loudness: LOUD }
      : { at: nth * PIP_EVERY, seconds: PIP_SHORT, hertz: 440, loudness: SOFT },
  );
}

/** When the last note of some is over, in seconds. */
export function endOf(notes: readonly Note[]): number {
  return Math.max(0, ...notes.map(({ at, seconds }) => at + seconds));
}

/**
 * The notes of a cue. Each differs from the others in the number and the length of its notes, and in its pitch besides:
 * who hears no pitch, or hears it through wind, still knows them apart.
 */
export function notesOf({ kind, n, of }: Omit<RunCue, "at">): readonly Note[] {
  switch (kind) {
    case "begin":
      return BEGIN;
    case "soon":
      return SOON;
    case "half":
      return HALF;
    case "walk":
      return WALK;
    case "cool-down":
      return HOME;
    case "done":
      return DONE;
    case "run":
      return of > 1 ? withCount(RUN, n, of) : RUN;
    case "last":
      return withCount([...RUN, ...after(RUN, LAST_AFTER)], n, of);
  }
}

function withCount(call: readonly Note[], n: number, of: number): Note[] {
  return [...call, ...after(count(n, of), endOf(call) + COUNT_AFTER)];
}
