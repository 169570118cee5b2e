import { endOf, type Note } from "./motif.ts";

/** Samples a second. Every note and its overtones lie below half of it; a whole hour is then 29 MB. */
export const RATE = 8000;

/** Overtones, so that a small loudspeaker carries the low notes too: share of the fundamental, by multiple. */
const OVERTONES = [1, 0.35, 0.12] as const;
const LOUDEST = OVERTONES.reduce((sum, share) => sum + share, 0);

/** Short enough that a cue begins when it says, long enough not to click. */
const ATTACK_SECONDS = 0.006;
const RELEASE_SECONDS = 0.025;

/** The samples of some notes, from -1 to 1, as long as their last note. */
export function rendered(
  notes: readonly Note[],
  rate = RATE,
): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.ceil(endOf(notes) * rate));
  for (const note of notes) addNote(samples, note, rate);
  return samples;
}

function addNote(samples: Float32Array, note: Note, rate: number): void {
  const from = Math.round(note.at * rate);
  const to = Math.min(samples.length, from + Math.round(note.seconds * rate));
  for (let index = from; index < to; index++) {
    const since = (index - from) / rate;
    const left = (to - index) / rate;
    const swell = Math.min(1, since / ATTACK_SECONDS, left / RELEASE_SECONDS);
    const value = swell * note.loudness * wave(note.hertz * since);
    samples[index] = (samples[index] ?? 0) + value;
  }
}

function wave(turns: number): number {
  let sum = 0;
  for (const [index, share] of OVERTONES.entries())
    sum += share * Math.sin(2 * Math.PI * turns * (index + 1));
  return sum / LOUDEST;
}
