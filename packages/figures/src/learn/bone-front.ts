import { placeIn, type Skeleton } from "../body/skeleton.ts";
import { SIDES } from "../body/stance.ts";
import { vec } from "../math/vector.ts";
import { closedCurve, type Flat, hullPath } from "../draw/path.ts";
import type { Shape } from "../draw/shape.ts";
import { seen, type View } from "../draw/view.ts";
import { BONE, spineShapes } from "./bone.ts";

/** The pelvis from the front: two wings, the ring, the seat. */
export function pelvisFrontShapes(
  view: View,
  bones: Skeleton,
): readonly Shape[] {
  const at = (y: number, z: number): Flat =>
    seen(view, placeIn(bones.pelvis, vec(3, y, z)));
  const wing = (s: number): Shape => ({
    d: closedCurve([
      at(8.6, 3.4 * s),
      at(12.4, 8 * s),
      at(12.6, 12 * s),
      at(8.6, 14 * s),
      at(4.6, 12 * s),
      at(1.6, 11.4 * s),
      at(-1.6, 10.4 * s),
      at(-5.4, 7.4 * s),
      at(-7.6, 5.4 * s),
      at(-6, 3.6 * s),
      at(-3.4, 1 * s),
      at(-1, 0.8 * s),
      at(-0.4, 4 * s),
      at(2.4, 6.4 * s),
      at(5.4, 5.6 * s),
    ]),
    ...BONE,
  });
  const sacrum: Shape = {
    d: closedCurve([
      at(9.4, -3.8),
      at(9.4, 3.8),
      at(5, 2.8),
      at(1, 0.8),
      at(1, -0.8),
      at(5, -2.8),
    ]),
    ...BONE,
  };
  return [sacrum, wing(-1), wing(1)];
}

/** Spine, thigh and shin bones, each from joint to joint. */
export function limbBoneShapes(view: View, bones: Skeleton): readonly Shape[] {
  const legs = SIDES.flatMap((side): readonly Shape[] => {
    const { hip, knee, ankle } = bones.legs[side];
    const s = side === "right" ? 1 : -1;
    const neck = [
      { ...seen(view, hip.at), radius: 2.4 },
      { ...seen(view, placeIn(hip, vec(0, -1.6, 3.4 * s))), radius: 1.9 },
    ];
    const thigh = [
      { ...seen(view, placeIn(hip, vec(0, -2.6, 3 * s))), radius: 1.7 },
      { ...seen(view, knee.at), radius: 1.9 },
    ];
    const shin = [
      { ...seen(view, placeIn(knee, vec(0, -3, 0))), radius: 1.8 },
      { ...seen(view, ankle.at), radius: 1.3 },
    ];
    return [neck, thigh, shin].map((bone) => ({
      d: hullPath(bone),
      ...BONE,
    }));
  });
  return [...spineShapes(view, bones), ...legs];
}
