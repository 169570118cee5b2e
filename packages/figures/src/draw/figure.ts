import type { Skeleton } from "../body/skeleton.ts";
import { SIDES } from "../body/stance.ts";
import { armPieces, type Cloth, legPieces } from "./limb.ts";
import { FAR, type Piece, type Shape } from "./shape.ts";
import { trunkPieces } from "./trunk.ts";
import { seen, type View } from "./view.ts";

function footCloth(isShod: boolean, isFar: boolean): Cloth {
  if (isShod) return { fill: "shoe", line: "shoe-line" };
  return { fill: isFar ? "skin-far" : "skin", line: "skin-line" };
}

/** The right leg alone, bare-footed: nothing stands before it. */
export function closeShapes(view: View, bones: Skeleton): readonly Shape[] {
  const skin = { fill: "skin", line: "skin-line" } as const;
  const cloth = { fill: "legging", line: "legging-line" } as const;
  return legPieces(view, bones.legs.right, { cloth, skin, foot: skin })
    .toSorted((a, b) => a.near - b.near)
    .flatMap(({ shapes }) => shapes);
}

/** The body as shapes, the farthest first. `held` is drawn among them by its own nearness. */
export function figureShapes(
  view: View,
  bones: Skeleton,
  also: { readonly held: readonly Piece[]; readonly isShod: boolean },
): readonly Shape[] {
  const middle = seen(view, bones.pelvis.at).near;
  const pieces: Piece[] = [...also.held];
  const skin = { fill: "skin", line: "skin-line" } as const;
  pieces.push(
    ...trunkPieces(view, bones, {
      top: { fill: "top", line: "top-line" },
      legging: { fill: "legging", line: "legging-line" },
      skin,
    }),
  );
  const chest = seen(view, bones.neck.at).near;
  for (const side of SIDES) {
    const leg = bones.legs[side];
    const arm = bones.arms[side];
    const isLegFar = seen(view, leg.hip.at).near < middle - FAR;
    const isArmFar = seen(view, arm.shoulder.at).near < chest - FAR;
    const farSkin = { fill: "skin-far", line: "skin-line" } as const;
    const legCloth = isLegFar
      ? ({ fill: "legging-far", line: "legging-line" } as const)
      : ({ fill: "legging", line: "legging-line" } as const);
    const sleeve = isArmFar
      ? ({ fill: "top-far", line: "top-line" } as const)
      : ({ fill: "top", line: "top-line" } as const);
    pieces.push(
      ...legPieces(view, leg, {
        cloth: legCloth,
        skin,
        foot: footCloth(also.isShod, isLegFar),
      }),
      ...armPieces(view, arm, side, {
        cloth: sleeve,
        skin: isArmFar ? farSkin : skin,
        foot: skin,
      }),
    );
  }
  return pieces
    .toSorted((a, b) => a.near - b.near)
    .flatMap(({ shapes }) => shapes);
}
