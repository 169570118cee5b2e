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
/** The leaf, from its hinge to the edge that its handle is near. */
const HINGE = -74;
const EDGE = 8;
const HANDLE_HEIGHT = 108;

/** A shut door ahead, in its wall: from the side its edge and its handle, from elsewhere the leaf in its frame. */
export function door(view: View, x: number): readonly Piece[] {
  const wall = crossWall(view, x, { kind: "wall", height: 214, size: 190 });
  if (wall.length === 0) return [];
  const part = (corners: readonly Vec[], fill: Ink, near: number): Piece => ({
    near: FARTHEST + near,
    shapes: [
      {
        d: polygon(corners.map((p) => seen(view, p))),
        fill,
        line: "prop-line",
        width: 0.8,
      },
    ],
  });
  const leaf = (wider: number): readonly Vec[] => [
    vec(x, 0, EDGE + wider),
    vec(x, DOOR_HEIGHT + wider, EDGE + wider),
    vec(x, DOOR_HEIGHT + wider, HINGE - wider),
    vec(x, 0, HINGE - wider),
  ];
  const edge = [
    vec(x, 0, EDGE),
    vec(x, DOOR_HEIGHT, EDGE),
    vec(x + 4, DOOR_HEIGHT, EDGE),
    vec(x + 4, 0, EDGE),
  ];
  const handle = [
    vec(x - 3, HANDLE_HEIGHT, 1),
    vec(x - 3, HANDLE_HEIGHT, -12),
    vec(x - 3, HANDLE_HEIGHT - 2.5, -12),
    vec(x - 3, HANDLE_HEIGHT - 2.5, 1),
  ];
  return [
    ...wall,
    part(leaf(5), "prop-side", 1),
    part(leaf(0), "prop", 2),
    part(edge, "prop-side", 3),
    part(handle, "weight", 4),
  ];
}
