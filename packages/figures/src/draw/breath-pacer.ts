import { circle, closedCurve, type Flat, openCurve } from "./path.ts";
import type { Shape } from "./shape.ts";

/** Seconds of each part of a breath. A pause may be nothing. */
export interface BreathRhythm {
  readonly in: number;
  readonly full: number;
  readonly out: number;
  readonly empty: number;
}

export type BreathPart = "in" | "full" | "out" | "empty";

export interface BreathMoment {
  readonly part: BreathPart;
  /** 0 to 1 through this part. */
  readonly share: number;
}

/** Which part of the breath a time is in; breaths follow each other without end. */
export function breathAt(rhythm: BreathRhythm, seconds: number): BreathMoment {
  const whole = rhythm.in + rhythm.full + rhythm.out + rhythm.empty;
  let left = seconds - Math.floor(seconds / whole) * whole;
  for (const part of ["in", "full", "out"] as const) {
    if (left < rhythm[part]) return { part, share: left / rhythm[part] };
    left -= rhythm[part];
  }
  return { part: "empty", share: rhythm.empty === 0 ? 1 : left / rhythm.empty };
}

function ease(share: number): number {
  const s = Math.max(0, Math.min(1, share));
  return s * s * (3 - 2 * s);
}

interface Fill {
  readonly floor: number;
  readonly belly: number;
  readonly ribs: number;
  readonly dome: number;
}

/** In: all round at once. Out: from the bottom up, the pelvic floor first and the diaphragm last. */
function fillAt({ part, share }: BreathMoment): Fill {
  if (part === "in") {
    const all = ease(share);
    return { floor: all, belly: all, ribs: all, dome: all };
  }
  if (part === "full") return { floor: 1, belly: 1, ribs: 1, dome: 1 };
  if (part === "empty") return { floor: 0, belly: 0, ribs: 0, dome: 0 };
  return {
    floor: 1 - ease(share / 0.55),
    belly: 1 - ease((share - 0.15) / 0.6),
    ribs: 1 - ease((share - 0.3) / 0.65),
    dome: 1 - ease((share - 0.4) / 0.6),
  };
}

/** Half widths of the vessel from the pelvis to the collar bones, empty and by how much they widen. */
const WALL = [
  { y: 60, rest: 25, floor: 3, belly: 0, ribs: 0 },
  { y: 40, rest: 32, floor: 1, belly: 4, ribs: 0 },
  { y: 14, rest: 25, floor: 0, belly: 10, ribs: 1 },
  { y: -10, rest: 30, floor: 0, belly: 5, ribs: 8 },
  { y: -34, rest: 30, floor: 0, belly: 0, ribs: 9 },
  { y: -56, rest: 21, floor: 0, belly: 0, ribs: 5 },
] as const;

function wallPoints(fill: Fill): readonly Flat[] {
  return WALL.map((row) => ({
    x:
      row.rest +
      row.floor * fill.floor +
      row.belly * fill.belly +
      row.ribs * fill.ribs,
    y: row.y,
  }));
}

interface Vessel {
  readonly right: readonly Flat[];
  readonly left: readonly Flat[];
  readonly top: number;
}

function widthAt(vessel: Vessel, row: number): number {
  return vessel.right[row]?.x ?? 0;
}

function floorLine(vessel: Vessel, fill: Fill): readonly Flat[] {
  const half = widthAt(vessel, 0);
  const low = 62 + fill.floor * 10;
  return [
    { x: -half, y: 60 },
    { x: -half * 0.5, y: low },
    { x: 0, y: low + 1.5 },
    { x: half * 0.5, y: low },
    { x: half, y: 60 },
  ];
}

/** High under the ribs when empty, low and broad when full. */
function domeLine(vessel: Vessel, fill: Fill): readonly Flat[] {
  const edge = -6 + fill.dome * 6;
  const top = -34 + fill.dome * 28;
  const wide = widthAt(vessel, 3) - 1;
  const shoulder = edge + (top - edge) * 0.74;
  return [
    { x: -wide, y: edge },
    { x: -wide * 0.6, y: shoulder },
    { x: 0, y: top },
    { x: wide * 0.6, y: shoulder },
    { x: wide, y: edge },
  ];
}

function ribLine(vessel: Vessel, row: number): readonly Flat[] {
  const wide = widthAt(vessel, row) * 0.86;
  const y = vessel.right[row]?.y ?? 0;
  return [
    { x: -wide, y: y - 5 },
    { x: -wide * 0.4, y: y + 1 },
    { x: 0, y: y + 4 },
    { x: wide * 0.4, y: y + 1 },
    { x: wide, y: y - 5 },
  ];
}

/** The breath as one calm vessel in a window of 180 by 180 about 0 0: it widens all round, and empties from the bottom up. */
export function breathPacerShapes(
  rhythm: BreathRhythm,
  seconds: number,
): readonly Shape[] {
  const fill = fillAt(breathAt(rhythm, seconds));
  const right = wallPoints(fill);
  const left = right.map(({ x, y }) => ({ x: -x, y }));
  const vessel = { right, left, top: -66 - fill.ribs * 4 };
  const floor = floorLine(vessel, fill);
  const dome = domeLine(vessel, fill);
  const upper = [
    ...right.slice(4),
    { x: 10, y: vessel.top },
    { x: -10, y: vessel.top },
    ...left.slice(4).toReversed(),
  ];
  const outline = [
    ...floor,
    ...right.slice(1, 4),
    ...upper,
    ...left.slice(1, 4).toReversed(),
  ];
  const halo = 66 + fill.ribs * 16;
  return [
    { d: circle({ x: 0, y: 0 }, halo), fill: "breath", opacity: 0.12 },
    { d: closedCurve(outline), fill: "breath", opacity: 0.2 },
    {
      d: closedCurve([...dome, ...upper]),
      fill: "breath",
      opacity: 0.25 + fill.ribs * 0.45,
    },
    {
      d: openCurve(ribLine(vessel, 4)) + openCurve(ribLine(vessel, 5)),
      line: "breath-line",
      width: 1.2,
      opacity: 0.4,
    },
    { d: closedCurve(outline), line: "breath-line", width: 1.6 },
    { d: openCurve(dome), line: "breath-line", width: 2.6 },
    { d: openCurve(floor), line: "floor-muscle", width: 3.4 },
  ];
}
