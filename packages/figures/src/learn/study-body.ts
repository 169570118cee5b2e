import type { Skeleton } from "../body/skeleton.ts";
import { SIDES } from "../body/stance.ts";
import { armPieces, type Cloth, legPieces } from "../draw/limb.ts";
import type { Piece, Shape } from "../draw/shape.ts";
import { trunkPieces } from "../draw/trunk.ts";
import type { View } from "../draw/view.ts";

const SKIN = { fill: "skin", line: "skin-line" } as const;

function inOrder(pieces: readonly Piece[]): readonly Shape[] {
  return pieces
    .toSorted((a, b) => a.near - b.near)
    .flatMap(({ shapes }) => shapes);
}

const TOP = { fill: "top", line: "top-line" } as const;
const LEGGING = { fill: "legging", line: "legging-line" } as const;

function trunk(view: View, bones: Skeleton, legging: Cloth): readonly Piece[] {
  return trunkPieces(view, bones, { top: TOP, legging, skin: SKIN });
}

/** The body of a study, to be drawn faint. A trunk alone has no arms, which would hide it, and is of one tone. */
export function bodyShapes(
  view: View,
  bones: Skeleton,
  isWhole: boolean,
): readonly Shape[] {
  const legging = isWhole ? LEGGING : TOP;
  // The last piece of a trunk is the head.
  const pieces = trunk(view, bones, legging).slice(0, -1);
  for (const side of SIDES) {
    pieces.push(
      ...legPieces(view, bones.legs[side], {
        cloth: legging,
        skin: SKIN,
        foot: SKIN,
      }),
    );
    if (isWhole)
      pieces.push(
        ...armPieces(view, bones.arms[side], side, {
          cloth: TOP,
          skin: SKIN,
          foot: SKIN,
        }),
      );
  }
  return inOrder(pieces);
}

/** The head in its own colours: somebody, not a preparation. */
export function headShapes(view: View, bones: Skeleton): readonly Shape[] {
  return inOrder(trunk(view, bones, LEGGING).slice(-1));
}
