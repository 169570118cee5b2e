import { type Clip, stanceAt } from "../clip/clip.ts";
import type { PropSpec, ViewName } from "../clip/type.ts";
import { mirrorStance, moved } from "../body/stance.ts";
import { placeIn, type Skeleton, skeletonOf } from "../body/skeleton.ts";
import { type Vec, vec } from "../math/vector.ts";
import { closeShapes, figureShapes } from "./figure.ts";
import { propEnds } from "./machine.ts";
import { arrowSpan } from "./arrow.ts";
import { overlayShapes } from "./overlay.ts";
import { pair } from "./path.ts";
import { matReach, propPieces } from "./prop.ts";
import { shadowShape } from "./shadow.ts";
import type { Shape } from "./shape.ts";
import { CLOCK_RADIUS, clockAt } from "./sign.ts";
import { type Box, type Inks, shapesText } from "./svg.ts";
import { mirroredView, seen, type View, viewOf } from "./view.ts";

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

function mirroredProp(prop: PropSpec): PropSpec {
  if (prop.at === undefined || prop.at.length < 1) return prop;
  if (prop.kind === "side wall") return { ...prop, at: [-(prop.at[0] ?? 0)] };
  const last = prop.kind === "band" ? 2 : 1;
  return { ...prop, at: prop.at.map((n, index) => (index === last ? -n : n)) };
}

/** Marks on the floor that go by under a figure that travels. */
function floorShapes(
  clip: Clip,
  view: View,
  seconds: number,
): readonly Shape[] {
  const isLevel = Math.abs(view.toward.y) < 0.01;
  const shapes: Shape[] = isLevel
    ? [{ d: "M-1300 3H1300", line: "floor", width: 0.9 }]
    : [];
  if (clip.travel === 0) return shapes;
  const gone = ((seconds / clip.seconds) % 1) * clip.travel;
  const step = clip.travel / 4;
  let d = "";
  for (let x = -2 * clip.travel; x < 2 * clip.travel; x += step) {
    const at = seen(view, vec(x - gone, 0, 0));
    if (Math.abs(at.x) < 120) d += `M${pair({ x: at.x, y: 3.5 })}h60`;
  }
  return [...shapes, { d, line: "floor", width: 0.9 }];
}

export interface FrameOptions {
  readonly view: ViewName;
  readonly seconds: number;
  readonly isMirrored?: boolean;
}

/** A close picture is of one foot, and that foot is drawn whichever side is meant. */
function isTurned(clip: Clip, isMirrored: boolean | undefined): boolean {
  return isMirrored === true && clip.spec.close !== true;
}

/** Everything of one moment as shapes, the farthest first. */
export function frameShapes(
  clip: Clip,
  options: FrameOptions,
): readonly Shape[] {
  const view = viewOf(options.view);
  const isMirrored = isTurned(clip, options.isMirrored);
  const bones = bonesAt(clip, options.seconds, isMirrored);
  const props = (clip.spec.props ?? []).flatMap((prop) =>
    propPieces(view, bones, isMirrored ? mirroredProp(prop) : prop, clip.span),
  );
  const isAfloat = clip.spec.props?.some(({ kind }) => kind === "water");
  return [
    ...props
      .filter(({ near }) => near < -800)
      .toSorted((a, b) => a.near - b.near)
      .flatMap(({ shapes }) => shapes),
    ...(isAfloat === true
      ? []
      : [
          ...floorShapes(clip, view, options.seconds),
          shadowShape(view, bones),
        ]),
    ...(clip.spec.close === true
      ? closeShapes(view, bones)
      : figureShapes(view, bones, {
          held: props.filter(({ near }) => near >= -800),
          isShod: clip.spec.shoes === true,
        })),
    ...(isMirrored
      ? overlayShapes(
          clip,
          mirroredView(view),
          bonesAt(clip, options.seconds),
          options.seconds,
        )
      : overlayShapes(clip, view, bones, options.seconds)),
  ];
}

/** The window that holds the figure through the whole clip. */
export function frameBox(
  clip: Clip,
  viewName: ViewName,
  isMirrored = false,
): Box {
  const direct = viewOf(viewName);
  const view = isTurned(clip, isMirrored) ? mirroredView(direct) : direct;
  const xs: number[] = [];
  const ys: number[] = [];
  const isClose = clip.spec.close === true;
  const ends = isClose ? [] : (clip.spec.props ?? []).flatMap(propEnds);
  for (let index = 0; index < 16; index++) {
    const bones = bonesAt(clip, (index / 16) * clip.seconds);
    const arrows = (clip.spec.arrows ?? []).flatMap(
      (name) => arrowSpan(view, bones, { name, isClose }) ?? [],
    );
    const body = isClose ? footPoints(bones) : outerPoints(bones);
    for (const at of [...body, ...arrows, ...ends]) {
      const spot = seen(view, at);
      xs.push(spot.x);
      ys.push(spot.y);
    }
  }
  for (const at of chairPoints(clip)) xs.push(seen(view, at).x);
  if (view.toward.y > 0.01)
    for (const at of matPoints(clip)) {
      const spot = seen(view, at);
      xs.push(spot.x);
      ys.push(spot.y);
    }
  if (clip.spec.show?.includes("clock") === true) {
    const { x, y } = clockAt(clip, view);
    xs.push(x + CLOCK_RADIUS - 8);
    ys.push(y - CLOCK_RADIUS);
  }
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
  const { from, to } = matReach(clip.span);
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

/** One moment as a whole SVG document. */
export function frameSvg(
  clip: Clip,
  options: FrameOptions,
  inks: Inks,
): string {
  const box = frameBox(clip, options.view, options.isMirrored);
  const size = [box.x, box.y, box.width, box.height].map((n) => n.toFixed(1));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${size.join(" ")}">${shapesText(frameShapes(clip, options), inks)}</svg>`;
}
