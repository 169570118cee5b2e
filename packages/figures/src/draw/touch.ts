import type { PropSpec } from "../clip/type.ts";
import type { Skeleton } from "../body/skeleton.ts";
import { SIDES } from "../body/stance.ts";
import { dot, mix, type Vec, vec } from "../math/vector.ts";
import { hullPath } from "./path.ts";
import type { Shape } from "./shape.ts";
import { seen, type View } from "./view.ts";

/** Fingers this near a wall touch it. */
const TOUCH = 3;
/** The light comes from above: what touches is darkest just under itself. */
const BELOW = 3;
const RADIUS = 4.6;

interface Plane {
  readonly normal: Vec;
  readonly off: number;
}

/** The face of a wall that looks into the room. */
function planeOf({ kind, at }: PropSpec): Plane | null {
  if (kind === "wall") return { normal: vec(-1, 0, 0), off: -(at?.[0] ?? 45) };
  if (kind !== "side wall") return null;
  const z = at?.[0] ?? -40;
  return { normal: vec(0, 0, -Math.sign(z)), off: -Math.abs(z) };
}

/** The shade of a hand where it touches a wall whose face is seen; without it the hand seems to hang before the wall. */
export function touchShapes(
  view: View,
  bones: Skeleton,
  props: readonly PropSpec[],
): readonly Shape[] {
  return props.flatMap((prop): readonly Shape[] => {
    const plane = planeOf(prop);
    if (plane === null || dot(plane.normal, view.toward) < 0.15) return [];
    const gap = (at: Vec): number => dot(at, plane.normal) - plane.off;
    const onWall = (at: Vec, radius: number) => {
      const away = gap(at);
      const { x, y } = seen(
        view,
        vec(
          at.x - plane.normal.x * away,
          at.y - BELOW,
          at.z - plane.normal.z * away,
        ),
      );
      return { x, y, radius };
    };
    return SIDES.flatMap((side): readonly Shape[] => {
      const { tip, knuckle, wrist } = bones.arms[side];
      if (Math.min(gap(tip), gap(knuckle)) > TOUCH) return [];
      return [
        {
          d: hullPath([
            onWall(tip, RADIUS * 0.7),
            onWall(mix(knuckle, wrist.at, 0.4), RADIUS),
          ]),
          fill: "shade",
          opacity: 0.2,
        },
      ];
    });
  });
}
