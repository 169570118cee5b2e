import type { PropSpec } from "../clip/type.ts";
import { type Vec, vec } from "../math/vector.ts";
import { polygon } from "./path.ts";
import type { Ink, Piece } from "./shape.ts";
import { seen, type View } from "./view.ts";

const WALL_HEIGHT = 175;
/** Behind everything else. */
const FARTHEST = -1010;

function wallPlane(view: View, corners: readonly Vec[]): Piece {
  const points = corners.map((p) => seen(view, p));
  return {
    near: FARTHEST,
    shapes: [
      { d: polygon(points), fill: "wall", line: "wall-line", width: 0.7 },
    ],
  };
}

/** A wall before or behind: a slab from the side, a plane when the eye is turned. It never hides the figure. */
export function crossWall(
  view: View,
  x: number,
  prop: PropSpec,
): readonly Piece[] {
  const hides = seen(view, vec(Math.sign(x), 0, 0)).near > 0.9;
  if (hides) return [];
  const thick = x + Math.sign(x) * 7;
  const high = prop.height ?? WALL_HEIGHT;
  const half = (prop.size ?? 90) / 2;
  const front = [
    vec(x, 0, half),
    vec(x, high, half),
    vec(x, high, -half),
    vec(x, 0, -half),
  ];
  const edge = [
    vec(x, 0, half),
    vec(x, high, half),
    vec(thick, high, half),
    vec(thick, 0, half),
  ];
  return [wallPlane(view, front), wallPlane(view, edge)];
}

/** A wall to the right or left; seen along itself it is a slab, cut at its height. */
export function sideWall(
  view: View,
  z: number,
  prop: PropSpec,
): readonly Piece[] {
  const hides = seen(view, vec(0, 0, Math.sign(z))).near > 0.3;
  if (hides) return [];
  const thick = z + Math.sign(z) * 7;
  const high = prop.height ?? WALL_HEIGHT;
  const half = (prop.size ?? 140) / 2;
  const face = [
    vec(-half, 0, z),
    vec(-half, high, z),
    vec(half, high, z),
    vec(half, 0, z),
  ];
  const edge = [
    vec(half, 0, z),
    vec(half, high, z),
    vec(half, high, thick),
    vec(half, 0, thick),
  ];
  const top = [
    vec(-half, high, z),
    vec(half, high, z),
    vec(half, high, thick),
    vec(-half, high, thick),
  ];
  return [face, edge, ...(view.toward.y > 0.3 ? [top] : [])].map((corners) =>
    wallPlane(view, corners),
  );
}

const DOOR_HEIGHT = 200;
const DOOR_HALF = 42;

/** A shut door ahead, in its wall: from the side its edge and its handle, from elsewhere the leaf in its frame. */
export function door(view: View, x: number): readonly Piece[] {
  const flat = (
    half: number,
    high: number,
    [fill, near]: readonly [Ink, number],
  ): Piece => ({
    near: FARTHEST + near,
    shapes: [
      {
        d: polygon(
          [
            vec(x, 0, half),
            vec(x, high, half),
            vec(x, high, -half),
            vec(x, 0, -half),
          ].map((p) => seen(view, p)),
        ),
        fill,
        line: "prop-line",
        width: 0.8,
      },
    ],
  });
  const wall = crossWall(view, x, { kind: "wall", height: 214, size: 130 });
  if (wall.length === 0) return [];
  const edge: Piece = {
    near: FARTHEST + 3,
    shapes: [
      {
        d: polygon(
          [
            vec(x, 0, DOOR_HALF),
            vec(x, DOOR_HEIGHT, DOOR_HALF),
            vec(x + 4, DOOR_HEIGHT, DOOR_HALF),
            vec(x + 4, 0, DOOR_HALF),
          ].map((p) => seen(view, p)),
        ),
        fill: "prop-side",
        line: "prop-line",
        width: 0.8,
      },
    ],
  };
  return [
    ...wall,
    flat(DOOR_HALF + 5, DOOR_HEIGHT + 5, ["prop-side", 1]),
    flat(DOOR_HALF, DOOR_HEIGHT, ["prop", 2]),
    edge,
  ];
}
