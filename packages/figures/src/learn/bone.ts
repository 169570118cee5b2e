import {
  type Frame,
  placeIn,
  type Skeleton,
  spineAt,
} from "../body/skeleton.ts";
import { mix, type Vec, vec } from "../math/vector.ts";
import { closedCurve, type Flat, hullPath } from "../draw/path.ts";
import type { Shape } from "../draw/shape.ts";
import { seen, type View } from "../draw/view.ts";

/**
 * What lies under the skin, as far as Learn shows it: bones in one tone, muscle in another, breath in a third. Simple
 * forms in the frames of the skeleton, so that they go with every pose. Centimetres.
 */

/** How every bone is drawn. */
export const BONE = { fill: "shoe", line: "shoe-line", width: 0.7 } as const;

function flat(view: View, frame: Frame, points: readonly Vec[]): Flat[] {
  return points.map((p) => seen(view, placeIn(frame, p)));
}

/** A small rounded block with its tail behind. */
function vertebra(view: View, frame: Frame, size: number): readonly Shape[] {
  const half = 0.72 * size;
  const block = [
    vec(-0.6 * size, half, 0),
    vec(1.7 * size, half * 0.9, 0),
    vec(1.7 * size, -half * 0.9, 0),
    vec(-0.6 * size, -half, 0),
  ].map((p) => ({ ...seen(view, placeIn(frame, p)), radius: 0.35 }));
  const tail = [vec(-0.8 * size, 0, 0), vec(-2.2 * size, -0.75 * size, 0)].map(
    (p) => ({ ...seen(view, placeIn(frame, p)), radius: 0.5 * size }),
  );
  return [
    { d: hullPath(tail), ...BONE },
    { d: hullPath(block), ...BONE },
  ];
}

/** Places along the spine of the parts of a column, evenly from one to the other. */
function evenly(from: number, to: number, count: number): readonly number[] {
  return Array.from(
    { length: count },
    (_, index) => from + ((to - from) * (index + 0.5)) / count,
  );
}

/** Chest and loin, and the sacrum with its tail; the neck too, where the face does not stand before it. */
export function spineShapes(view: View, bones: Skeleton): readonly Shape[] {
  const loin = evenly(1, 3, 5).flatMap((along) =>
    vertebra(view, spineAt(bones, along), 1.62),
  );
  const chest = evenly(3, 5, 12).flatMap((along, index) =>
    vertebra(view, spineAt(bones, along), 1.28 - index * 0.025),
  );
  const isFacing = view.toward.x > 0.6;
  const neck = evenly(0, isFacing ? 0.35 : 1, isFacing ? 2 : 6).flatMap(
    (share) =>
      vertebra(
        view,
        {
          at: mix(bones.neck.at, bones.head.at, share),
          turn: bones.neck.turn,
        },
        0.9,
      ),
  );
  return [sacrum(view, bones), ...loin, ...chest, ...neck];
}

function sacrum(view: View, bones: Skeleton): Shape {
  const outline = [
    vec(-4.9, 9.4, 0),
    vec(-1.3, 9, 0),
    vec(-2.6, 5.6, 0),
    vec(-5, 1.6, 0),
    vec(-5.6, -1.4, 0),
    vec(-4.6, -3.6, 0),
    vec(-6.4, -2.2, 0),
    vec(-7.6, 1.4, 0),
    vec(-7, 5.6, 0),
  ];
  return { d: closedCurve(flat(view, bones.pelvis, outline)), ...BONE };
}

/** The hip bone from the side: the wing, the front of it, the seat. */
export function hipBoneShapes(view: View, bones: Skeleton): readonly Shape[] {
  const wing = [
    vec(-8.4, 9.2, 5),
    vec(-5.4, 12.4, 6),
    vec(-0.6, 14, 8),
    vec(5, 12.8, 9),
    vec(8.6, 9.2, 9),
    vec(7.2, 6.4, 9),
    vec(5.6, 3.4, 8),
    vec(7.4, 0.2, 4),
    vec(8.8, -2.6, 1),
    vec(6.4, -4.6, 2),
    vec(1.6, -5.2, 5),
    vec(-1.4, -8.4, 6),
    vec(-4.6, -7.6, 6),
    vec(-4.4, -3.4, 6),
    vec(-4, 0.6, 6),
    vec(-5, 3.2, 5),
    vec(-8.2, 5, 5),
  ];
  const gap = [
    vec(4.4, -1.8, 5),
    vec(5.4, -3.2, 5),
    vec(2.4, -4, 5),
    vec(0.6, -4.4, 5),
    vec(0.8, -2.8, 5),
  ];
  return [
    { d: closedCurve(flat(view, bones.pelvis, wing)), ...BONE },
    {
      d: closedCurve(flat(view, bones.pelvis, gap)),
      fill: "shoe-line",
      opacity: 0.35,
    },
  ];
}

/** The thigh bone with its head in the socket. */
export function thighBoneShapes(view: View, bones: Skeleton): readonly Shape[] {
  const { hip, knee } = bones.legs.right;
  const at = (p: Vec): Flat => seen(view, placeIn(hip, p));
  const shaft = [
    { ...at(vec(-1.4, -4, 1)), radius: 2.1 },
    { ...at(vec(0.6, -24, 0)), radius: 1.5 },
    { ...seen(view, knee.at), radius: 2.2 },
  ];
  const neck = [
    { ...at(vec(0, 0, 0)), radius: 2.5 },
    { ...at(vec(-2.2, -1.4, 1)), radius: 2.3 },
  ];
  return [
    { d: hullPath(shaft), ...BONE },
    { d: hullPath(neck), ...BONE },
  ];
}
