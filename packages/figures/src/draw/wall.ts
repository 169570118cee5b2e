import type { PropSpec } from "../clip/type.ts";
import { type Vec, vec } from "../math/vector.ts";
import { polygon } from "./path.ts";
import type { Piece } from "./shape.ts";
import { seen, type View } from "./view.ts";

/** Behind everything, the things on the floor too. */
const BEHIND = -1010;

function wallPlane(view: View, corners: readonly Vec[]): Piece {
  const points = corners.map((p) => seen(view, p));
  return {
    near: BEHIND,
    shapes: [
      { d: polygon(points), fill: "wall", line: "wall-line", width: 0.7 },
    ],
  };
}

/** A wall before or behind: a slab from the side, a plane when the eye is turned. It never hides the figure. */
export function crossWall(view: View, x: number): readonly Piece[] {
  const hides = seen(view, vec(Math.sign(x), 0, 0)).near > 0.9;
  if (hides) return [];
  const thick = x + Math.sign(x) * 7;
  const front = [
    vec(x, 0, 45),
    vec(x, 175, 45),
    vec(x, 175, -45),
    vec(x, 0, -45),
  ];
  const edge = [
    vec(x, 0, 45),
    vec(x, 175, 45),
    vec(thick, 175, 45),
    vec(thick, 0, 45),
  ];
  return [wallPlane(view, front), wallPlane(view, edge)];
}

export function sideWall(
  view: View,
  { at, height = 175 }: PropSpec,
): readonly Piece[] {
  const z = at?.[0] ?? -40;
  const hides = seen(view, vec(0, 0, Math.sign(z))).near > 0.3;
  if (hides) return [];
  const thick = z + Math.sign(z) * 7;
  const face = [
    vec(-70, 0, z),
    vec(-70, height, z),
    vec(70, height, z),
    vec(70, 0, z),
  ];
  const edge = [
    vec(70, 0, z),
    vec(70, height, z),
    vec(70, height, thick),
    vec(70, 0, thick),
  ];
  return [wallPlane(view, face), wallPlane(view, edge)];
}
