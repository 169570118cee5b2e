/** Where a metronome is within one repetition. */
export interface Beat {
  /** Which part of the repetition. */
  readonly part: number;
  /** Which count of the part, from 0. */
  readonly count: number;
}

const MS_PER_COUNT = 1000;

/** The count that sounds after so many milliseconds. `counts` are those of each part, one at least in all. */
export function beatAt(counts: readonly number[], elapsed: number): Beat {
  const whole = counts.reduce((sum, each) => sum + each, 0);
  let count = Math.floor(elapsed / MS_PER_COUNT) % Math.max(1, whole);
  for (const [part, length] of counts.entries()) {
    if (count < length) return { part, count };
    count -= length;
  }
  return { part: 0, count: 0 };
}

/** Milliseconds from so much time to the next count. */
export function untilNextCount(elapsed: number): number {
  return MS_PER_COUNT - (elapsed % MS_PER_COUNT);
}
