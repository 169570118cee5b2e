import type { Skeleton } from "../body/skeleton.ts";
import { SIDES } from "../body/stance.ts";
import { type Vec, vec } from "../math/vector.ts";
import { type Disc, ellipse, hullPath } from "./path.ts";
import type { Shape } from "./shape.ts";
import { seen, type View } from "./view.ts";

/** So high above the floor a part still darkens it. */
const LOW = 30;

/** Parts of the body near the floor, each with how wide it is; trunk and thigh are wider than a wrist. */
function lowParts(bones: Skeleton): readonly (readonly [Vec, number])[] {
  const { head, pelvis, neck } = bones;
  const limbs = SIDES.flatMap((side): readonly (readonly [Vec, number])[] => {
    const { heel, toe, ankle, knee } = bones.legs[side];
    const { wrist, elbow, shoulder } = bones.arms[side];
    return [
      [heel, 3],
      [toe, 3],
      [ankle.at, 3],
      [knee.at, 5],
      [wrist.at, 3],
      [elbow.at, 3],
      [shoulder.at, 5],
    ];
  });
  const trunk: readonly (readonly [Vec, number])[] = [
    [head.at, 8],
    [neck.at, 5],
    [pelvis.at, 9],
  ];
  const low = [...limbs, ...trunk].filter(([{ y }]) => y < LOW);
  return low.length === 0 ? [[pelvis.at, 9]] : low;
}

/** What is dark under her. From level it is a line; from above it follows what lies on the floor and is no larger. */
export function shadowShape(view: View, bones: Skeleton): Shape {
  const discs = lowParts(bones).map(([at, radius]): Disc => {
    const { x, y } = seen(view, vec(at.x, 0, at.z));
    return { x, y, radius };
  });
  if (view.toward.y > 0.01)
    return { d: hullPath(discs), fill: "shade", opacity: 0.12 };
  const left = Math.min(...discs.map(({ x }) => x)) - 9;
  const right = Math.max(...discs.map(({ x }) => x)) + 9;
  return {
    d: ellipse({ x: (left + right) / 2, y: 0 }, (right - left) / 2, 2.2),
    fill: "shade",
    opacity: 0.12,
  };
}
