import { type Flat, pair } from "../draw/path.ts";
import type { Shape } from "../draw/shape.ts";
import { heightFor, spotAt, WIDTH } from "./ground.ts";

const STEPS = 26;
const NEAREST = 30;
/** How much narrower the way is from one place to the next. */
const NARROWER = 0.76;

/** Half the width of the way at a place. */
export function halfWidth(place: number): number {
  return (NEAREST / 2) * NARROWER ** place;
}

interface Bend {
  readonly from: Flat;
  readonly one: Flat;
  readonly two: Flat;
  readonly to: Flat;
}

function pointOn({ from, one, two, to }: Bend, t: number): Flat {
  const s = 1 - t;
  const mix = (a: number, b: number, c: number, d: number): number =>
    s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  return {
    x: mix(from.x, one.x, two.x, to.x),
    y: mix(from.y, one.y, two.y, to.y),
  };
}

/** A stretch of way between two widths. Seen from low, it is as wide across as it is, whatever its direction. */
function ribbon(bend: Bend, first: number, last: number, grow = 0): string {
  const left: Flat[] = [];
  const right: Flat[] = [];
  for (let index = 0; index <= STEPS; index++) {
    const t = index / STEPS;
    const { x, y } = pointOn(bend, t);
    const half = first + (last - first) * t ** 0.7 + grow;
    left.push({ x: x - half, y });
    right.push({ x: x + half, y });
  }
  return `M${[...left, ...right.toReversed()].map(pair).join("L")}Z`;
}

/** The bend up a hill to its place: it comes over the crest of the hill before, out of sight, and sweeps across. */
function bendTo(place: number, count: number): Bend {
  const to = spotAt(place, count);
  if (place === 0) {
    const y = heightFor(count) + 14;
    const x = WIDTH * 0.56;
    return {
      from: { x, y },
      one: { x: x + 8, y: y - 44 },
      two: { x: to.x - 26, y: to.y + 46 },
      to,
    };
  }
  const start = spotAt(place - 1, count);
  const from = { x: start.x, y: start.y + 8 };
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  return {
    from,
    one: { x: from.x - dx * 0.34, y: from.y + dy * 0.52 },
    two: { x: to.x + dx * 0.3, y: from.y + dy * 0.5 },
    to,
  };
}

/** The stretch of the way on the hill of a place; what lies ahead is paler. */
export function stretch(
  place: number,
  count: number,
  isWalked: boolean,
): Shape[] {
  const bend = bendTo(place, count);
  const first = place === 0 ? NEAREST * 0.95 : halfWidth(place - 1) * 0.92;
  const last = halfWidth(place);
  return [
    {
      d: ribbon(bend, first, last, 1.6 * NARROWER ** place + 0.3),
      fill: "land-way-edge",
      opacity: isWalked ? 0.34 : 0.2,
    },
    {
      d: ribbon(bend, first, last),
      fill: "land-way",
      opacity: isWalked ? 1 : 0.62,
    },
  ];
}
