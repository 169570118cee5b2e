import type { Clip } from "../clip/clip.ts";
import { placeIn, type Skeleton, spineAt } from "../body/skeleton.ts";
import { centreOfMass } from "../body/skeleton.ts";
import { add, mix, scale, type Vec, vec } from "../math/vector.ts";
import { circle, type Flat, openCurve, pair } from "./path.ts";
import type { Shape } from "./shape.ts";
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

const ARROW_WAYS: Readonly<Record<string, Vec>> = {
  up: vec(0, 1, 0),
  down: vec(0, -1, 0),
  forward: vec(1, 0, 0),
  back: vec(-1, 0, 0),
  right: vec(0, 0, 1),
  left: vec(0, 0, -1),
};

function arrow(from: Flat, to: Flat): readonly Shape[] {
  const size = Math.hypot(to.x - from.x, to.y - from.y);
  if (size < 4) return [];
  const ux = (to.x - from.x) / size;
  const uy = (to.y - from.y) / size;
  const wing = (s: number): string =>
    pair({ x: to.x - ux * 5 - uy * 3.4 * s, y: to.y - uy * 5 + ux * 3.4 * s });
  return [
    {
      d: `M${pair(from)}L${pair(to)}M${wing(1)}L${pair(to)}L${wing(-1)}`,
      line: "arrow",
      width: 1.7,
      round: true,
    },
  ];
}

interface ArrowAsked {
  readonly name: string;
  /** The picture holds the foot alone. */
  readonly isClose: boolean;
}

/** A straight arrow from beside the hips, the way they go; null for one that turns. */
export function arrowSpan(
  view: View,
  bones: Skeleton,
  { name, isClose }: ArrowAsked,
): readonly [Vec, Vec] | null {
  const way = ARROW_WAYS[name];
  if (way === undefined) return null;
  if (isClose) {
    const above = add(bones.legs.right.ball, vec(9, 11, 0));
    return [above, add(above, scale(way, 9))];
  }
  const isUpright = name === "up" || name === "down";
  const beside = isUpright
    ? add(bones.pelvis.at, add(vec(0, 12, 0), scale(view.right, 34)))
    : add(bones.pelvis.at, add(vec(0, 4, 0), scale(way, 20)));
  return [beside, add(beside, scale(way, 22))];
}

function arrowShapes(
  view: View,
  bones: Skeleton,
  { name, isClose }: ArrowAsked,
): readonly Shape[] {
  const span = arrowSpan(view, bones, { name, isClose });
  if (span === null)
    return turnArrow(view, bones, name === "turn right" ? 1 : -1);
  return arrow(seen(view, span[0]), seen(view, span[1]));
}

function turnArrow(
  view: View,
  bones: Skeleton,
  sense: number,
): readonly Shape[] {
  const centre = spineAt(bones, 3.6);
  const points = Array.from({ length: 9 }, (_, index) => {
    const angle = ((index * 14 - 20) * sense * Math.PI) / 180;
    return seen(
      view,
      placeIn(centre, vec(4 + 24 * Math.cos(angle), 0, 24 * Math.sin(angle))),
    );
  });
  const end = points.at(-1);
  const before = points.at(-3);
  if (end === undefined || before === undefined) return [];
  return [
    { d: openCurve(points), line: "arrow", width: 1.7, round: true },
    ...arrow(before, end),
  ];
}

/** Ribs, diaphragm and pelvic floor as they move with the breath. */
function breathShapes(view: View, bones: Skeleton): readonly Shape[] {
  const { breath } = bones;
  const wide = Math.abs(view.toward.x) > 0.6;
  const sideways = (w: number): Vec =>
    wide ? vec(4.5, 0, w) : vec(4.5 + w, 0, 0);
  const full = (wide ? 11 : 8.2) + breath * 1.6;
  const at = (along: number, w: number): Flat =>
    seen(view, placeIn(spineAt(bones, along), sideways(w)));
  const pelvisAt = (y: number, w: number): Flat => {
    const local = wide ? vec(1, y, w) : vec(1 + w, y, 0);
    return seen(view, placeIn(bones.pelvis, local));
  };
  const dome = 3.35 - breath * 0.42;
  const edge = 2.75 - breath * 0.05;
  const diaphragm = [
    at(edge, -full),
    at((dome + edge) / 2 + 0.12, -full * 0.7),
    at(dome, 0),
    at((dome + edge) / 2 + 0.12, full * 0.7),
    at(edge, full),
  ];
  const bowl = -6.8 + bones.floor * 3.6;
  const half = wide ? 8.5 : 7;
  const floor = [
    pelvisAt(-1.5, -half),
    pelvisAt((bowl - 2.2) / 1.6, -half * 0.55),
    pelvisAt(bowl, 0),
    pelvisAt((bowl - 2.2) / 1.6, half * 0.55),
    pelvisAt(-1.5, half),
  ];
  const ribs = [3, 3.5, 4, 4.45].map((along): Shape => {
    const taper = full * (1.02 - (along - 3) * 0.2);
    return {
      d: openCurve([
        at(along - 0.12, -taper),
        at(along + 0.1, 0),
        at(along - 0.12, taper),
      ]),
      line: "breath-line",
      width: 0.9,
      opacity: 0.5,
      round: true,
    };
  });
  return [
    { d: `${openCurve(diaphragm)}Z`, fill: "breath", opacity: 0.5 },
    ...ribs,
    { d: openCurve(diaphragm), line: "breath-line", width: 1.8, round: true },
    { d: openCurve(floor), line: "floor-muscle", width: 2.2, round: true },
  ];
}

/** From the foot that is down through knee and hip to the middle of the body. */
function loadShapes(view: View, bones: Skeleton): readonly Shape[] {
  const down = (["right", "left"] as const).filter(
    (side) => bones.legs[side].ball.y < 1.5,
  );
  const mass = centreOfMass(bones);
  return down.map((side) => {
    const leg = bones.legs[side];
    const way = [leg.ball, leg.ankle.at, leg.knee.at, leg.hip.at, mass].map(
      (p) => seen(view, p),
    );
    return {
      d: openCurve(way),
      line: "load",
      width: 2,
      opacity: 0.75,
      round: true,
    };
  });
}

/** What lies over the figure: where to feel it, which way, how the breath moves, where the load goes. */
export function overlayShapes(
  clip: Clip,
  view: View,
  bones: Skeleton,
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
    ...(show.includes("load") ? loadShapes(view, bones) : []),
    ...arrows.flatMap((name) => arrowShapes(view, bones, { name, isClose })),
  ];
}
