import { type Flat, pair } from "../draw/path.ts";
import type { LandInk, Shape } from "../draw/shape.ts";

/** The window's width; its height follows from how many places there are. */
export const WIDTH = 390;
const SKY = 176;
const FOOT = 92;
/** From one place to the next, near and far: the eye climbs less with distance. */
const NEAR_STEP = 112;
const FAR_STEP = 62;
/** Where the places stand across the width, near to far; the turns narrow towards the hills. */
const ACROSS = [0.35, 0.68, 0.32, 0.655, 0.36, 0.63, 0.45] as const;
const SAMPLES = 26;
const BEYOND_EDGE = 24;

/** How far away a place is: 0 at the first, 1 at the last. */
export function farness(place: number, count: number): number {
  return count < 2 ? 0 : place / (count - 1);
}

function stepTo(place: number, count: number): number {
  return NEAR_STEP + (FAR_STEP - NEAR_STEP) * farness(place, count);
}

function climbTo(place: number, count: number): number {
  let climb = 0;
  for (let next = 1; next <= place; next++) climb += stepTo(next, count);
  return climb;
}

export function heightFor(count: number): number {
  return SKY + climbTo(count - 1, count) + FOOT;
}

/** Where a place is: on the crest of its own hill. */
export function spotAt(place: number, count: number): Flat {
  const across = ACROSS[place % ACROSS.length] ?? 0.5;
  return {
    x: across * WIDTH,
    y: heightFor(count) - FOOT - climbTo(place, count),
  };
}

/** The line of a hill against what is behind it, as height at each distance across. */
export type Crest = (x: number) => number;

/** A hill is highest about its place, and rolls. */
export function crestOf(place: number, count: number): Crest {
  const top = spotAt(place, count);
  const tall = 64 - 34 * farness(place, count);
  const roll = (x: number): number =>
    Math.sin(x / (46 - place * 2.2) + place * 2.4) * tall * 0.09 +
    Math.sin(x / 107 + place) * tall * 0.16;
  const atTop = roll(top.x);
  return (x) => {
    const away = ((x - top.x) / WIDTH) * 1.9;
    return top.y + tall * (1 - Math.exp(-away * away)) + roll(x) - atTop;
  };
}

/** Points along a line from one side to the other. */
export function along(
  height: Crest,
  from = -BEYOND_EDGE,
  to = WIDTH + BEYOND_EDGE,
): readonly Flat[] {
  return Array.from({ length: SAMPLES }, (_, index) => {
    const x = from + ((to - from) * index) / (SAMPLES - 1);
    return { x, y: height(x) };
  });
}

/** A smooth line through many near points: straight pieces between them are finer than a screen shows. */
function line(points: readonly Flat[]): string {
  return points.map(pair).join("L");
}

/** What is below a line, down to a depth. */
export function below(height: Crest, depth: number): string {
  return strip(height, () => depth);
}

/** What is between two lines. */
export function strip(
  upper: Crest,
  lower: Crest,
  from = -BEYOND_EDGE,
  to = WIDTH + BEYOND_EDGE,
): string {
  const down = along(lower, from, to).toReversed();
  return `M${line(along(upper, from, to))}L${line(down)}Z`;
}

const HILLS = [
  "land-1",
  "land-2",
  "land-3",
  "land-4",
  "land-5",
  "land-6",
  "land-7",
] as const satisfies readonly LandInk[];

/** The colour of a hill: the first is the nearest of them, the last the farthest, however many there are. */
export function hillInk(place: number, count: number): LandInk {
  const at = Math.round(farness(place, count) * (HILLS.length - 1));
  return HILLS[at] ?? "land-7";
}

/** Light from the far right, a shadow on the near left, and two furrows that follow the hill. */
export function modelled(crest: Crest, place: number, count: number): Shape[] {
  const { x } = spotAt(place, count);
  const size = 1 - farness(place, count) * 0.6;
  const lit = (deep: number): Crest => {
    const from = x - 30;
    const to = WIDTH + BEYOND_EDGE;
    return (at) => {
      const share = Math.max(0, Math.min(1, (at - from) / (to - from)));
      return crest(at) + Math.sin(share * Math.PI) * deep * size;
    };
  };
  const shaded: Crest = (at) => {
    const share = Math.max(0, Math.min(1, (x + 46 - at) / (x + 70)));
    return crest(at) + share * 74 * size;
  };
  const furrow = (deep: number, from: number, to: number): Shape => ({
    d: `M${line(along((at) => crest(at) + deep * size + Math.sin(at / 40 + deep) * 2.4 * size, from, to))}`,
    line: "land-shade",
    width: 0.9 * size + 0.3,
    opacity: 0.16,
    round: true,
  });
  return [
    {
      d: strip(crest, shaded, -BEYOND_EDGE, x + 46),
      fill: "land-shade",
      opacity: 0.1,
    },
    { d: strip(crest, lit(15), x - 30), fill: "land-light", opacity: 0.28 },
    furrow(34, x + 34, WIDTH - 8),
    furrow(50, x + 60, WIDTH + BEYOND_EDGE),
    furrow(40, -BEYOND_EDGE, x - 60),
  ];
}
