import type { Clip } from "../clip/clip.ts";
import type { PropSpec } from "../clip/type.ts";
import type { Skeleton } from "../body/skeleton.ts";
import { SIDES, type Side, type Stance } from "../body/stance.ts";
import { rotate } from "../math/rotation.ts";
import { vec } from "../math/vector.ts";
import { BASES, isBaseName } from "../pose/base.ts";

/** What is said to bear and does not: how far it hangs over what it should rest on, in centimetres. */
export interface Hanging {
  readonly part: string;
  readonly off: number;
}

/** Things that a foot can stand on: half as wide as they are forward, and high. */
const STOOD_ON: Readonly<Record<string, readonly [number, number]>> = {
  step: [16, 17],
  box: [20, 30],
};
/** A foot may stand out over an edge by this much. */
const OVER_EDGE = 14;
/** Soft parts are this thick under the middle of a knee, an ankle and the edge of a foot. */
const KNEE_THICK = 4.6;
const ANKLE_THICK = 3.4;

function heightsUnder(props: readonly PropSpec[], x: number): number[] {
  return props.flatMap(({ kind, at, height, size }) => {
    const [half, high] = STOOD_ON[kind] ?? [];
    if (half === undefined || high === undefined) return [];
    const isOver =
      Math.abs(x - (at?.[0] ?? 0)) < (size ?? half * 2) / 2 + OVER_EDGE;
    return isOver ? [height ?? high] : [];
  });
}

function lowestOf(bones: Skeleton, side: Side): number {
  const { heel, ball, toe } = bones.legs[side];
  return Math.min(heel.y, ball.y, toe.y);
}

/** A sole on a wall, or a foot that lies on its back, is not told by how high it is. */
function isOnSole(stance: Stance, side: Side): boolean {
  const { goal } = stance.legs[side];
  if (goal?.isPlanted !== true || goal.frame !== "world") return false;
  return rotate(goal.turn, vec(0, 1, 0)).y > 0.1;
}

function feet(clip: Clip, stance: Stance, bones: Skeleton): Hanging[] {
  const props = clip.spec.props ?? [];
  return SIDES.filter((side) => isOnSole(stance, side)).map((side) => {
    const low = lowestOf(bones, side);
    const under = [0, ...heightsUnder(props, bones.legs[side].ball.x)];
    return {
      part: `${side} foot`,
      off: Math.min(...under.map((high) => Math.abs(low - high))),
    };
  });
}

/** On a forearm the legs have no place of their own: the lower one has to come to rest by its angles. */
function legsOnFloor(clip: Clip, bones: Skeleton): Hanging[] {
  const { base } = clip.spec;
  if (!isBaseName(base) || BASES[base].bearing !== "elbow") return [];
  const low = SIDES.map((side) => {
    const { knee, ankle } = bones.legs[side];
    return Math.min(
      lowestOf(bones, side),
      knee.at.y - KNEE_THICK,
      ankle.at.y - ANKLE_THICK,
    );
  });
  return [{ part: "legs", off: Math.max(0, Math.min(...low)) }];
}

/** Every foot that is declared to bear, and how far it is from what bears it; the legs of a side plank together. */
export function hangings(
  clip: Clip,
  stance: Stance,
  bones: Skeleton,
): readonly Hanging[] {
  return [...feet(clip, stance, bones), ...legsOnFloor(clip, bones)];
}
