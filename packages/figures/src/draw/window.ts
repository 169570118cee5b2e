import type { Clip } from "../clip/clip.ts";
import type { ViewName } from "../clip/type.ts";
import { placeIn, type Skeleton } from "../body/skeleton.ts";
import { type Vec, vec } from "../math/vector.ts";
import { arrowSpan } from "./arrow.ts";
import { propEnds } from "./machine.ts";
import { bonesAt, isTurned } from "./moment.ts";
import type { Flat } from "./path.ts";
import { matReach } from "./prop.ts";
import { CLOCK_RADIUS, clockAt } from "./sign.ts";
import type { Box } from "./svg.ts";
import { mirroredView, seen, type View, viewOf } from "./view.ts";

/** Moments of a round that the window is fitted to. */
const MOMENTS = 16;

/** What the body and its arrows come to in a round. */
function moving(clip: Clip, view: View): readonly Vec[] {
  const isClose = clip.spec.close === true;
  return Array.from({ length: MOMENTS }, (_, index) => {
    const bones = bonesAt(clip, (index / MOMENTS) * clip.seconds);
    const arrows = (clip.spec.arrows ?? []).flatMap(
      (name) => arrowSpan(view, bones, { name, isClose }) ?? [],
    );
    return [...(isClose ? footPoints(bones) : outerPoints(bones)), ...arrows];
  }).flat();
}

/** A dial stands a little out of the margin that a body needs. */
function clockPoints(clip: Clip, view: View): readonly Flat[] {
  if (clip.spec.show?.includes("clock") !== true) return [];
  const { x, y } = clockAt(clip, view);
  return [{ x: x + CLOCK_RADIUS - 8, y: y - CLOCK_RADIUS }];
}

/** The window that holds the figure through the whole clip. */
export function frameBox(
  clip: Clip,
  viewName: ViewName,
  isMirrored = false,
): Box {
  const direct = viewOf(viewName);
  const view = isTurned(clip, isMirrored) ? mirroredView(direct) : direct;
  const ends =
    clip.spec.close === true ? [] : (clip.spec.props ?? []).flatMap(propEnds);
  const mat = view.toward.y > 0.01 ? matPoints(clip) : [];
  const spots: readonly Flat[] = [
    ...[...moving(clip, view), ...ends, ...mat].map((at) => seen(view, at)),
    ...clockPoints(clip, view),
  ];
  const xs = [
    ...spots.map(({ x }) => x),
    ...chairPoints(clip).map((at) => seen(view, at).x),
  ];
  const ys = spots.map(({ y }) => y);
  const left = Math.min(...xs) - 14;
  const right = Math.max(...xs) + 14;
  const top = Math.min(...ys, -30) - 14;
  const bottom = Math.max(...ys, 0) + 10;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The seat and back of a chair belong to the picture; walls and floors may run out of it. */
function chairPoints(clip: Clip): readonly Vec[] {
  return (clip.spec.props ?? [])
    .filter(({ kind }) => kind === "chair")
    .flatMap(({ at: [x = 0, z = 0] = [] }) => [
      vec(x - 22, 0, z + 8),
      vec(x - 22, 0, z - 8),
      vec(x + 12, 0, z),
    ]);
}

/** A mat seen from above is whole, so that it reads as one. */
function matPoints(clip: Clip): readonly Vec[] {
  if (clip.spec.props?.some(({ kind }) => kind === "mat") !== true) return [];
  const { from, to } = matReach(clip);
  return [from, to, vec(from.x, 0, to.z), vec(to.x, 0, from.z)];
}

function footPoints({ legs: { right } }: Skeleton): readonly Vec[] {
  return [right.heel, right.toe, placeIn(right.knee, vec(0, -14, 0))];
}

function outerPoints(bones: Skeleton): readonly Vec[] {
  const { legs, arms, head, pelvis, neck } = bones;
  const sided = (["right", "left"] as const).flatMap((side) => [
    legs[side].knee.at,
    legs[side].heel,
    legs[side].toe,
    arms[side].elbow.at,
    arms[side].tip,
    arms[side].shoulder.at,
  ]);
  const crown = placeIn(head, vec(-6, 16, 0));
  return [...sided, crown, placeIn(head, vec(4, 14, 0)), pelvis.at, neck.at];
}
