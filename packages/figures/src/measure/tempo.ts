import { centreOfMass, skeletonOf } from "../body/skeleton.ts";
import type { Stance } from "../body/stance.ts";
import type { Clip } from "../clip/clip.ts";
import type { Finding } from "./measure.ts";

/** Seconds by which a way or a pause may differ from its tempo. */
const GIVE = 0.25;
/** Heights that differ by less, in centimetres, say nothing about which way is down. */
const LEVEL = 1;
const RATE = 24;

interface Part {
  readonly seconds: number;
  readonly starts: number;
  readonly rise: number;
  readonly isHold: boolean;
}

interface Phase {
  readonly name: "way down or out" | "pause" | "way up or back";
  readonly seconds: number;
  readonly wanted: number;
  readonly starts: number;
}

function heightOf(stance: Stance): number {
  return centreOfMass(skeletonOf(stance)).y;
}

function partsOf(clip: Clip): readonly Part[] {
  return clip.legs.map(({ from, to, starts, seconds }) => ({
    seconds,
    starts,
    rise: heightOf(to) - heightOf(from),
    isHold: from === to,
  }));
}

interface Run {
  readonly seconds: number;
  readonly rise: number;
  readonly starts: number;
  readonly next: number;
}

/** Every run of parts from one on, shorter than a round. A way has no pause in it; a pause may have a change of feet. */
function runs(
  parts: readonly Part[],
  from: number,
  isWay: boolean,
): readonly Run[] {
  const found: Run[] = [];
  let seconds = 0;
  let rise = 0;
  const starts = parts[from % parts.length]?.starts ?? 0;
  if (!isWay) found.push({ seconds, rise, starts, next: from });
  for (let count = 1; count < parts.length; count++) {
    const part = parts[(from + count - 1) % parts.length];
    if (part === undefined || (isWay && part.isHold)) break;
    seconds += part.seconds;
    rise += part.rise;
    found.push({ seconds, rise, starts, next: from + count });
  }
  return found;
}

type Three = readonly [Phase, Phase, Phase];

function offBy(phases: Three): number {
  return Math.max(
    ...phases.map(({ seconds, wanted }) => Math.abs(seconds - wanted)),
  );
}

type Numbers = readonly [down: number, rest: number, up: number];

/**
 * How a round may be told: there, a pause, and back. The first number of a tempo is the way that goes down; where neither
 * does, either may come first.
 */
function told(
  there: Run,
  pause: Run,
  back: Run,
  [down, rest, up]: Numbers,
): readonly Three[] {
  const resting: Phase = { ...pause, name: "pause", wanted: rest };
  const downFirst: Three = [
    { ...there, name: "way down or out", wanted: down },
    resting,
    { ...back, name: "way up or back", wanted: up },
  ];
  const upFirst: Three = [
    { ...there, name: "way up or back", wanted: up },
    resting,
    { ...back, name: "way down or out", wanted: down },
  ];
  const climbs = there.rise - back.rise;
  return [
    ...(climbs > LEVEL ? [] : [downFirst]),
    ...(climbs < -LEVEL ? [] : [upFirst]),
  ];
}

function candidates(parts: readonly Part[], tempo: Numbers): readonly Three[] {
  return parts.flatMap((_, from) =>
    runs(parts, from, true).flatMap((there) =>
      runs(parts, there.next, false).flatMap((pause) =>
        runs(parts, pause.next, true)
          .filter((back) => back.next - from <= parts.length)
          .flatMap((back) => told(there, pause, back, tempo)),
      ),
    ),
  );
}

/**
 * Whether a clip keeps the tempo that its movement is told in: "3-1-2" is three seconds down (or out), one of pause, two
 * up (or back). What differs by more than a quarter of a second is a finding, told by its phase and first frame.
 */
export function measureTempo(
  clip: Clip,
  tempo: string | null,
): readonly Finding[] {
  if (tempo === null) return [];
  const [down = 0, rest = 0, up = 0] = tempo.split("-").map(Number);
  const best = candidates(partsOf(clip), [down, rest, up]).toSorted(
    (a, b) => offBy(a) - offBy(b),
  )[0];
  if (best === undefined) return [];
  const frames = Math.max(RATE, Math.ceil(clip.seconds * RATE));
  return best
    .filter(({ seconds, wanted: want }) => Math.abs(seconds - want) > GIVE)
    .map(({ name, seconds, wanted: limit, starts }) => ({
      code: "tempo",
      part: name,
      frame: Math.round((starts / clip.seconds) * frames),
      seconds: starts,
      value: seconds,
      limit,
    }));
}
