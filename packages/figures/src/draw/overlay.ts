import { breathesOut, type Clip } from "../clip/clip.ts";
import { placeIn, type Skeleton, spineAt } from "../body/skeleton.ts";
import { add, mix, type Vec, vec } from "../math/vector.ts";
import { arrowShapes } from "./arrow.ts";
import {
  breathShapes,
  liftShapes,
  outBreathShapes,
  quickLiftShapes,
} from "./breath-overlay.ts";
import { loadShapes } from "./load.ts";
import { circle } from "./path.ts";
import type { Shape } from "./shape.ts";
import { clockShapes, weightShapes } from "./sign.ts";
import { seen, type View } from "./view.ts";

function spot(view: View, at: Vec, radius: number): readonly Shape[] {
  const p = seen(view, at);
  return [
    { d: circle(p, radius), fill: "feel", opacity: 0.22 },
    { d: circle(p, radius * 0.55), fill: "feel", opacity: 0.34 },
  ];
}

type Find = (bones: Skeleton) => readonly (readonly [Vec, number])[];

function thighPoint(bones: Skeleton, along: number, local: Vec): Vec {
  const { hip, knee } = bones.legs.right;
  return add(
    mix(hip.at, knee.at, along),
    placeIn({ at: vec(0, 0, 0), turn: hip.turn }, local),
  );
}

const PARTS: Readonly<Record<string, Find>> = {
  ribs: (b) => [
    [placeIn(spineAt(b, 3.1), vec(4, 0, 12.5)), 8],
    [placeIn(spineAt(b, 3.1), vec(4, 0, -12.5)), 8],
  ],
  belly: (b) => [[placeIn(spineAt(b, 0.9), vec(13, 0, 0)), 8]],
  "pelvic floor": (b) => [[placeIn(b.pelvis, vec(0, -6, 0)), 7]],
  "low back": (b) => [[placeIn(spineAt(b, 1.3), vec(-4, 0, 0)), 8]],
  seat: (b) => [[placeIn(b.pelvis, vec(-9, -1, 9)), 9]],
  "outer hip": (b) => [[placeIn(b.pelvis, vec(0, 3, 15.5)), 8]],
  "front thigh": (b) => [[thighPoint(b, 0.5, vec(4, 0, 1)), 8]],
  "back thigh": (b) => [[thighPoint(b, 0.5, vec(-3, 0, 1)), 8]],
  "inner thigh": (b) => [[thighPoint(b, 0.4, vec(0, 0, -6)), 7]],
  calf: (b) => [[mix(b.legs.right.knee.at, b.legs.right.ankle.at, 0.32), 6.5]],
  foot: (b) => [[mix(b.legs.right.heel, b.legs.right.ball, 0.55), 6]],
  shoulder: (b) => [[b.arms.right.shoulder.at, 7]],
  "upper back": (b) => [[placeIn(spineAt(b, 4), vec(-5, 0, 0)), 9]],
  chest: (b) => [[placeIn(spineAt(b, 4), vec(14, 0, 5)), 8]],
  neck: (b) => [[placeIn(b.neck, vec(0, 4, 0)), 6]],
};

/** What lies over the figure: where to feel it, which way, how the breath moves, where the load goes. */
export function overlayShapes(
  clip: Clip,
  view: View,
  bones: Skeleton,
  seconds: number,
): readonly Shape[] {
  const { feel = [], arrows = [], show = [] } = clip.spec;
  const isClose = clip.spec.close === true;
  return [
    ...feel.flatMap((part) =>
      (PARTS[part]?.(bones) ?? []).flatMap(([at, r]) =>
        spot(view, at, isClose ? r * 0.6 : r),
      ),
    ),
    ...(show.includes("breath") ? breathShapes(view, bones) : []),
    ...(show.includes("floor") ? liftShapes(view, bones) : []),
    ...(show.includes("quick lifts") ? quickLiftShapes(view, bones) : []),
    ...(show.includes("long breath out")
      ? outBreathShapes(view, bones, breathesOut(clip, seconds))
      : []),
    ...(show.includes("load") ? loadShapes(clip, view, bones, seconds) : []),
    ...(show.includes("weight") ? weightShapes(view, bones) : []),
    ...(show.includes("clock") ? clockShapes(clip, view, seconds) : []),
    ...arrows.flatMap((name) => arrowShapes(view, bones, { name, isClose })),
  ];
}
