import { type Skeleton, spineAt, placeIn } from "../body/skeleton.ts";
import { add, mix, scale, type Vec, vec } from "../math/vector.ts";
import { type Flat, openCurve, pair } from "./path.ts";
import type { Shape } from "./shape.ts";
import { seen, type View } from "./view.ts";

const WAYS: Readonly<Record<string, Vec>> = {
  up: vec(0, 1, 0),
  down: vec(0, -1, 0),
  forward: vec(1, 0, 0),
  back: vec(-1, 0, 0),
  right: vec(0, 0, 1),
  left: vec(0, 0, -1),
};

type Span = readonly [Vec, Vec];

export interface ArrowAsked {
  readonly name: string;
  /** The picture holds the foot alone. */
  readonly isClose: boolean;
}

/** Where the arrow of a part starts, and how long it is. Parts are of the right side, which is the near one. */
const FROM: Readonly<
  Record<
    string,
    (bones: Skeleton, way: Vec) => { readonly at: Vec; readonly long: number }
  >
> = {
  /** A foot that presses on what it stands on: the arrow ends at the heel, beside it. */
  press: ({ legs: { right } }, way) => ({
    at: add(
      right.heel,
      add(scale(way, -22), way.y === 0 ? vec(0, 5, 0) : vec(-8, 0, 0)),
    ),
    long: 21,
  }),
  /** A heel that pulls along what it rests on: the arrow starts at the heel. */
  pull: ({ legs: { right } }, way) => ({
    at: add(right.heel, add(scale(way, 2), vec(-8, 0, 0))),
    long: 20,
  }),
  reach: ({ arms: { right, left } }, way) => ({
    at: add(mix(right.tip, left.tip, 0.5), scale(way, 5)),
    long: 20,
  }),
  knee: ({ legs: { right } }, way) => ({
    at: add(right.knee.at, scale(way, 9)),
    long: 20,
  }),
};

function hipSpan(view: View, bones: Skeleton, name: string, way: Vec): Span {
  const isUpright = name === "up" || name === "down";
  const beside = isUpright
    ? add(bones.pelvis.at, add(vec(0, 12, 0), scale(view.right, 34)))
    : add(bones.pelvis.at, add(vec(0, 4, 0), scale(way, 20)));
  return [beside, add(beside, scale(way, 22))];
}

/** A straight arrow: from beside the hips the way they go, or at the part that it names; null for one that turns. */
export function arrowSpan(
  view: View,
  bones: Skeleton,
  { name, isClose }: ArrowAsked,
): Span | null {
  const [first = "", second = ""] = name.split(" ");
  const way = WAYS[second === "" ? first : second];
  if (way === undefined || first === "turn") return null;
  if (isClose) {
    const above = add(bones.legs.right.ball, vec(9, 11, 0));
    return [above, add(above, scale(way, 9))];
  }
  const part = FROM[first]?.(bones, way);
  if (part === undefined) return hipSpan(view, bones, name, way);
  return [part.at, add(part.at, scale(way, part.long))];
}

/** A line with a head; nothing where it points at the eye. */
export function straight(from: Flat, to: Flat): readonly Shape[] {
  const size = Math.hypot(to.x - from.x, to.y - from.y);
  if (size < 4) return [];
  const ux = (to.x - from.x) / size;
  const uy = (to.y - from.y) / size;
  const wing = (s: number): string =>
    pair({ x: to.x - ux * 5 - uy * 3.4 * s, y: to.y - uy * 5 + ux * 3.4 * s });
  return [
    {
      d: `M${pair(from)}L${pair(to)}M${wing(1)}L${pair(to)}L${wing(-1)}`,
      line: "arrow",
      width: 1.7,
      round: true,
    },
  ];
}

function turning(view: View, bones: Skeleton, sense: number): readonly Shape[] {
  const centre = spineAt(bones, 3.6);
  const points = Array.from({ length: 9 }, (_, index) => {
    const angle = ((index * 14 - 20) * sense * Math.PI) / 180;
    return seen(
      view,
      placeIn(centre, vec(4 + 24 * Math.cos(angle), 0, 24 * Math.sin(angle))),
    );
  });
  const end = points.at(-1);
  const before = points.at(-3);
  if (end === undefined || before === undefined) return [];
  return [
    { d: openCurve(points), line: "arrow", width: 1.7, round: true },
    ...straight(before, end),
  ];
}

export function arrowShapes(
  view: View,
  bones: Skeleton,
  asked: ArrowAsked,
): readonly Shape[] {
  const span = arrowSpan(view, bones, asked);
  if (span === null)
    return turning(view, bones, asked.name === "turn right" ? 1 : -1);
  return straight(seen(view, span[0]), seen(view, span[1]));
}
