import type { Skeleton } from "../body/skeleton.ts";
import { SIDES } from "../body/stance.ts";
import { type Vec, vec } from "../math/vector.ts";
import { type Disc, ellipse, hullPath } from "./path.ts";
import type { Shape } from "./shape.ts";
import { seen, type View } from "./view.ts";

/** So high above the floor a part still darkens it. */
const LOW = 32;

type Part = readonly [from: Vec, to: Vec, radius: number];

/** Bones near the floor, each as wide as the body is there. */
function lowParts(bones: Skeleton): readonly Part[] {
  const { head, pelvis, neck } = bones;
  const limbs = SIDES.flatMap((side): readonly Part[] => {
    const { heel, toe, ankle, knee, hip } = bones.legs[side];
    const { wrist, tip, elbow, shoulder } = bones.arms[side];
    return [
      [heel, toe, 5],
      [ankle.at, knee.at, 5],
      [knee.at, hip.at, 8],
      [tip, wrist.at, 3],
      [wrist.at, elbow.at, 4],
      [elbow.at, shoulder.at, 5],
    ];
  });
  const trunk: readonly Part[] = [
    [head.at, neck.at, 8],
    [neck.at, pelvis.at, 13],
  ];
  const low = [...limbs, ...trunk].filter(
    ([from, to]) => from.y < LOW && to.y < LOW,
  );
  return low.length === 0 ? [[pelvis.at, pelvis.at, 9]] : low;
}

function onFloor(view: View, at: Vec, radius: number): Disc {
  const { x, y } = seen(view, vec(at.x, 0, at.z));
  return { x, y, radius };
}

/** What is dark under her. From level it is a line; from above it follows what lies on the floor and is no larger. */
export function shadowShape(view: View, bones: Skeleton): Shape {
  const parts = lowParts(bones).map(([from, to, radius]) => [
    onFloor(view, from, radius),
    onFloor(view, to, radius),
  ]);
  if (view.toward.y > 0.01)
    return {
      d: parts.map((discs) => hullPath(discs)).join(""),
      fill: "shade",
      opacity: 0.14,
    };
  const xs = parts.flat().map(({ x }) => x);
  const left = Math.min(...xs) - 9;
  const right = Math.max(...xs) + 9;
  return {
    d: ellipse({ x: (left + right) / 2, y: 0 }, (right - left) / 2, 2.2),
    fill: "shade",
    opacity: 0.12,
  };
}
