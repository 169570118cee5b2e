import { type Clip, stanceAt } from "../clip/clip.ts";
import { type Skeleton, skeletonOf } from "../body/skeleton.ts";
import { mirrorStance, moved } from "../body/stance.ts";
import { vec } from "../math/vector.ts";

/** The bones at a time, seen by an eye that goes along when the figure travels. */
export function bonesAt(
  clip: Clip,
  seconds: number,
  isMirrored = false,
): Skeleton {
  const stance = stanceAt(clip, seconds);
  const gone = clip.travel === 0 ? 0 : (seconds / clip.seconds) % 1;
  const here = moved(stance, vec(-clip.travel * gone, 0, 0));
  return skeletonOf(isMirrored ? mirrorStance(here, 0) : here);
}

/** A close picture is of one foot, and that foot is drawn whichever side is meant. */
export function isTurned(clip: Clip, isMirrored: boolean | undefined): boolean {
  return isMirrored === true && clip.spec.close !== true;
}
