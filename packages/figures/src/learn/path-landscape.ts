import {
  closedCurve,
  circle,
  type Flat,
  openCurve,
  pair,
  polygon,
} from "../draw/path.ts";
import type { Shape } from "../draw/shape.ts";

/** How a phase stands: open, not yet, or open once and shut for now. */
export type PlaceState = "open" | "shut" | "waiting";

export interface PathPlace {
  readonly id: string;
  readonly state: PlaceState;
}

export interface PathData {
  /** From the first phase to the last. */
  readonly places: readonly PathPlace[];
  /** How far along she is: 0 at the first place, 1 at the second, and so on. */
  readonly at: number;
  /** From and to, in the same measure, of where people like her mostly are by now; null when nothing is known. */
  readonly range: readonly [number, number] | null;
}

export interface PathPiece {
  readonly shapes: readonly Shape[];
  /** Where each place is, for labels and for touch, in the window's units. */
  readonly spots: readonly (Flat & { readonly id: string })[];
  readonly width: number;
  readonly height: number;
}

const WIDTH = 320;
const STEP = 92;
const TOP = 96;
const BOTTOM = 64;

function heightFor(count: number): number {
  return TOP + BOTTOM + STEP * Math.max(1, count - 1);
}

/** The way winds: wide turns below, closer ones towards the hills, as a road does into the distance. */
function spotAt(along: number, count: number): Flat {
  const far = count < 2 ? 0 : along / (count - 1);
  const y = heightFor(count) - BOTTOM - along * STEP;
  const swing = 92 - far * 44;
  return { x: WIDTH / 2 + Math.sin(along * 2.1 + 0.7) * swing, y };
}

function wayBetween(from: number, to: number, count: number): readonly Flat[] {
  const steps = Math.max(2, Math.ceil((to - from) * 8));
  return Array.from({ length: steps + 1 }, (_, index) =>
    spotAt(from + ((to - from) * index) / steps, count),
  );
}

/** A ridge across the whole window, lower edge open to the bottom. */
function hill(y: number, height: number, turn: number): string {
  const crest = Array.from({ length: 9 }, (_, index) => {
    const x = -20 + (index * (WIDTH + 40)) / 8;
    const wave =
      Math.sin(index * 0.9 + turn) * 0.6 +
      Math.sin(index * 1.7 + turn * 2) * 0.4;
    return { x, y: y - wave * height };
  });
  const under = [
    { x: WIDTH + 20, y: y + 800 },
    { x: -20, y: y + 800 },
  ];
  return `${openCurve(crest)}L${under.map(pair).join("L")}Z`;
}

function tree(at: Flat, size: number): readonly Shape[] {
  const crown = [
    { x: at.x - size * 0.6, y: at.y - size * 0.7 },
    { x: at.x - size * 0.25, y: at.y - size * 1.6 },
    { x: at.x + size * 0.3, y: at.y - size * 1.5 },
    { x: at.x + size * 0.6, y: at.y - size * 0.75 },
    { x: at.x, y: at.y - size * 0.45 },
  ];
  return [
    {
      d: `M${pair(at)}L${pair({ x: at.x, y: at.y - size * 0.8 })}`,
      line: "hair-line",
      width: size * 0.12,
      round: true,
    },
    { d: closedCurve(crown), fill: "land-tree" },
  ];
}

function stone(at: Flat, size: number): Shape {
  return {
    d: closedCurve([
      { x: at.x - size, y: at.y },
      { x: at.x - size * 0.5, y: at.y - size * 0.8 },
      { x: at.x + size * 0.5, y: at.y - size * 0.7 },
      { x: at.x + size, y: at.y + size * 0.1 },
      { x: at.x, y: at.y + size * 0.35 },
    ]),
    fill: "prop-side",
    opacity: 0.8,
  };
}

/** Always the same few trees and stones, beside the way and never on it. */
function growth(count: number): readonly Shape[] {
  return Array.from({ length: count * 2 }, (_, index) => {
    const along = index / 2 + 0.35;
    const spot = spotAt(Math.min(along, count - 1), count);
    const side = spot.x > WIDTH / 2 ? -1 : 1;
    const far = along / count;
    const at = { x: spot.x + side * (74 + ((index * 37) % 40)), y: spot.y - 8 };
    if (index % 3 === 2) return [stone(at, 9 - far * 4)];
    return tree(at, 26 - far * 14);
  }).flat();
}

function land(count: number): readonly Shape[] {
  const height = heightFor(count);
  const sky: Shape = {
    d: polygon([
      { x: 0, y: 0 },
      { x: WIDTH, y: 0 },
      { x: WIDTH, y: height },
      { x: 0, y: height },
    ]),
    fill: "land-sky",
  };
  const sun: Shape = {
    d: circle({ x: WIDTH * 0.7, y: 52 }, 20),
    fill: "feel",
    opacity: 0.35,
  };
  const ridges = [
    { y: 70, tall: 16, turn: 0.4, ink: "land-4" },
    { y: 104, tall: 18, turn: 2.1, ink: "land-3" },
    { y: height * 0.42, tall: 22, turn: 3.8, ink: "land-2" },
    { y: height * 0.72, tall: 24, turn: 5.2, ink: "land-1" },
  ] as const;
  return [
    sky,
    sun,
    ...ridges.map(
      ({ y, tall, turn, ink }): Shape => ({
        d: hill(y, tall, turn),
        fill: ink,
      }),
    ),
  ];
}

/** A gate is told by its shape as well as its colour: open, an arch to walk through; not yet, a ring; shut for now, a bar. */
function gate(place: PathPlace, at: Flat): readonly Shape[] {
  const ring: Shape = {
    d: circle(at, 13),
    fill: place.state === "open" ? "land-open" : "land-way",
    line: "prop-line",
    width: 1.6,
  };
  const { x, y } = at;
  if (place.state === "open")
    return [
      ring,
      {
        d: openCurve([
          { x: x - 5, y: y + 6 },
          { x: x - 5, y: y - 1 },
          { x, y: y - 6 },
          { x: x + 5, y: y - 1 },
          { x: x + 5, y: y + 6 },
        ]),
        line: "land-way",
        width: 2.2,
        round: true,
      },
    ];
  if (place.state === "shut")
    return [
      ring,
      {
        d: `M${pair({ x: x - 6, y })}h120`,
        line: "arrow",
        width: 2.6,
        round: true,
      },
    ];
  return [ring, { d: circle(at, 3.2), fill: "prop-line" }];
}

function rangeShape(data: PathData): readonly Shape[] {
  if (data.range === null) return [];
  const [from, to] = data.range;
  const way = wayBetween(from, to, data.places.length);
  return [
    {
      d: openCurve(way),
      line: "land-open",
      width: 24,
      opacity: 0.3,
      round: true,
    },
  ];
}

function here(at: Flat): readonly Shape[] {
  return [
    { d: circle(at, 17), fill: "feel", opacity: 0.25 },
    { d: circle(at, 8), fill: "feel", line: "land-way", width: 2 },
  ];
}

/** The whole way as a landscape, from the first phase at the bottom to the last on the far hills. */
export function pathLandscape(data: PathData): PathPiece {
  const count = data.places.length;
  const spots = data.places.map(({ id }, index) => ({
    id,
    ...spotAt(index, count),
  }));
  const way = wayBetween(0, Math.max(0, count - 1), count);
  const walked = wayBetween(0, Math.max(0.01, data.at), count);
  const shapes: Shape[] = [
    ...land(count),
    ...growth(count),
    ...rangeShape(data),
    {
      d: openCurve(way),
      line: "prop-line",
      width: 10,
      opacity: 0.35,
      round: true,
    },
    { d: openCurve(way), line: "land-way", width: 7.5, round: true },
    { d: openCurve(walked), line: "land-open", width: 4, round: true },
    ...data.places.flatMap((place, index) => gate(place, spotAt(index, count))),
    ...here(spotAt(data.at, count)),
  ];
  return { shapes, spots, width: WIDTH, height: heightFor(count) };
}
