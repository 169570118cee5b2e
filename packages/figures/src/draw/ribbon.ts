import { rotate } from "../math/rotation.ts";
import { add, distance, scale, type Vec, vec } from "../math/vector.ts";
import type { Frame } from "../body/skeleton.ts";
import { closedCurve, type Flat, openCurve } from "./path.ts";
import { type Dot, seen, type View } from "./view.ts";

/** Half width to the side, half depth front to back, and how far the middle lies forward of the bone. */
export type Girth = readonly [
  share: number,
  lateral: number,
  depth: number,
  forward: number,
];

/** A cross-section of the body in the room. */
export interface Section {
  readonly at: Vec;
  readonly lateral: Vec;
  readonly depth: Vec;
}

export function sectionIn(frame: Frame, girth: Girth, along: Vec): Section {
  const [, lateral, depth, forward] = girth;
  return {
    at: add(along, rotate(frame.turn, vec(forward, 0, 0))),
    lateral: rotate(frame.turn, vec(0, 0, lateral)),
    depth: rotate(frame.turn, vec(depth, 0, 0)),
  };
}

/** Sections down a bone from its joint. */
export function boneSections(
  frame: Frame,
  length: number,
  girths: readonly Girth[],
): readonly Section[] {
  const way = rotate(frame.turn, vec(0, -length, 0));
  return girths.map((girth) =>
    sectionIn(frame, girth, add(frame.at, scale(way, girth[0]))),
  );
}

interface Slice {
  readonly at: Dot;
  readonly a: Flat;
  readonly b: Flat;
}

/** A part of the body on the page: what is filled, its drawn edges, and the shaded side. */
export interface Ribbon {
  readonly fill: string;
  readonly line: string;
  /** Of a part that points at the eye: the nearer half, which is what its line goes round. */
  readonly rim: string;
  readonly shade: string;
  /** 0 to 1: how much of the shaded side faces away from the light. */
  readonly shadow: number;
  readonly left: readonly Flat[];
  readonly right: readonly Flat[];
}

function slices(view: View, sections: readonly Section[]): readonly Slice[] {
  return sections.map((section) => ({
    at: seen(view, section.at),
    a: seen(view, section.lateral),
    b: seen(view, section.depth),
  }));
}

/** How far a section reaches in a direction of the page. */
function extent(slice: Slice, way: Flat): number {
  const a = slice.a.x * way.x + slice.a.y * way.y;
  const b = slice.b.x * way.x + slice.b.y * way.y;
  return Math.sqrt(a * a + b * b);
}

function direction(from: Flat, to: Flat, otherwise: Flat): Flat {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const size = Math.hypot(x, y);
  return size < 0.3 ? otherwise : { x: x / size, y: y / size };
}

function off(at: Flat, way: Flat, by: number): Flat {
  return { x: at.x + way.x * by, y: at.y + way.y * by };
}

interface Edges {
  readonly left: Flat[];
  readonly right: Flat[];
  readonly ways: Flat[];
  readonly widths: number[];
}

function edgesOf(parts: readonly Slice[]): Edges {
  const edges: Edges = { left: [], right: [], ways: [], widths: [] };
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return edges;
  const whole = direction(first.at, last.at, { x: 0, y: 1 });
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1] ?? part;
    const after = parts[index + 1] ?? part;
    const way = direction(before.at, after.at, whole);
    const normal = { x: -way.y, y: way.x };
    const width = extent(part, normal);
    edges.left.push(off(part.at, normal, width));
    edges.right.push(off(part.at, normal, -width));
    edges.ways.push(way);
    edges.widths.push(width);
  }
  return edges;
}

function ellipse(slice: Slice): string {
  const points = Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6;
    const c = Math.cos(angle);
    const s = Math.sin(angle);
    return {
      x: slice.at.x + slice.a.x * c + slice.b.x * s,
      y: slice.at.y + slice.a.y * c + slice.b.y * s,
    };
  });
  return closedCurve(points);
}

/** The light comes from the upper left. */
const DARK: Flat = { x: 0.55, y: 0.83 };

function shadeOf(edges: Edges): {
  readonly shade: string;
  readonly shadow: number;
} {
  const count = edges.left.length;
  let lit = 0;
  for (const way of edges.ways) lit += -way.y * DARK.x + way.x * DARK.y;
  const isLeft = lit > 0;
  const outer = isLeft ? edges.left : edges.right;
  const other = isLeft ? edges.right : edges.left;
  const inner = outer.map((p, index) => {
    const q = other[index] ?? p;
    const along = count < 2 ? 0 : index / (count - 1);
    const deep = 0.3 * Math.sin(Math.PI * Math.min(1, 0.12 + along * 0.8));
    return { x: p.x + (q.x - p.x) * deep, y: p.y + (q.y - p.y) * deep };
  });
  return {
    shade: closedCurve([...outer, ...inner.toReversed()]),
    shadow: Math.min(1, Math.abs(lit) / Math.max(1, count)),
  };
}

function realLength(sections: readonly Section[]): number {
  const first = sections[0];
  const last = sections.at(-1);
  return first === undefined || last === undefined
    ? 0
    : distance(first.at, last.at);
}

export interface Ends {
  /** Rounded by this share of the section's own width, 0 for a straight cut. */
  readonly start: number;
  readonly end: number;
  /** Sections at the ends whose edges are not drawn, because another part covers them. */
  readonly trimStart?: number;
  readonly trimEnd?: number;
}

function nearerHalf(balls: readonly string[], isStart: boolean): string {
  const half = Math.ceil(balls.length / 2);
  const chosen = isStart ? balls.slice(0, half) : balls.slice(-half);
  return chosen.join("");
}

/** The outline of a chain of sections, smooth, whatever way it is seen from. */
export function ribbon(
  view: View,
  sections: readonly Section[],
  ends: Ends,
): Ribbon {
  const parts = slices(view, sections);
  const edges = edgesOf(parts);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined)
    return {
      fill: "",
      line: "",
      rim: "",
      shade: "",
      shadow: 0,
      left: [],
      right: [],
    };
  const startWay = edges.ways[0] ?? DARK;
  const endWay = edges.ways.at(-1) ?? DARK;
  const capStart = off(
    first.at,
    startWay,
    -(edges.widths[0] ?? 0) * ends.start,
  );
  const capEnd = off(last.at, endWay, (edges.widths.at(-1) ?? 0) * ends.end);
  const ring = [
    ...(ends.start > 0 ? [capStart] : []),
    ...edges.left,
    ...(ends.end > 0 ? [capEnd] : []),
    ...edges.right.toReversed(),
  ];
  const span = Math.hypot(last.at.x - first.at.x, last.at.y - first.at.y);
  const isShort = span < realLength(sections) * 0.42;
  const balls = isShort ? parts.map(ellipse) : [];
  const fill = closedCurve(ring) + balls.join("");
  const drawn = (edge: readonly Flat[]): readonly Flat[] =>
    edge.slice(ends.trimStart ?? 0, edge.length - (ends.trimEnd ?? 0));
  const line = isShort
    ? ""
    : openCurve(drawn(edges.left)) + openCurve(drawn(edges.right));
  return {
    fill,
    line,
    rim: nearerHalf(balls, first.at.near > last.at.near),
    ...shadeOf(edges),
    left: edges.left,
    right: edges.right,
  };
}
