import { FOREARM, SHANK, THIGH, UPPER_ARM } from "../body/proportion.ts";
import {
  type ArmBones,
  type Frame,
  type LegBones,
  placeIn,
} from "../body/skeleton.ts";
import type { Side } from "../body/stance.ts";
import { about, rotate, times } from "../math/rotation.ts";
import { dot, sub, type Vec, vec } from "../math/vector.ts";
import {
  FOREARM_GIRTH,
  SHANK_GIRTH,
  SLEEVE_GIRTH,
  THIGH_GIRTH,
  UPPER_ARM_GIRTH,
} from "./girth.ts";
import { circle, type Flat, hullPath, pair } from "./path.ts";
import {
  boneSections,
  type Ends,
  type Girth,
  type Ribbon,
  ribbon,
} from "./ribbon.ts";
import { type Ink, LINE, type Piece, type Shape } from "./shape.ts";
import { seen, type View } from "./view.ts";

export interface Cloth {
  readonly fill: Ink;
  readonly line: Ink;
}

/** A ribbon as shapes: shadow on one side, edges on top. */
export function drawnRibbon(made: Ribbon, cloth: Cloth): readonly Shape[] {
  const shapes: Shape[] = [{ d: made.fill, fill: cloth.fill }];
  if (made.line === "") {
    const rim = { d: made.rim, fill: cloth.fill, line: cloth.line };
    return [...shapes, { ...rim, width: LINE * 2 }];
  }
  if (made.shadow > 0.08)
    shapes.push({ d: made.shade, fill: "shade", opacity: 0.16 * made.shadow });
  shapes.push({ d: made.line, line: cloth.line, width: LINE });
  return shapes;
}

function bone(
  view: View,
  frame: Frame,
  length: number,
  look: { readonly girths: readonly Girth[]; readonly ends: Ends },
): Ribbon {
  return ribbon(view, boneSections(frame, length, look.girths), look.ends);
}

/** The round of a joint, drawn behind both bones so that only the outer bend shows its line. */
function joint(view: View, at: Vec, radius: number, cloth: Cloth): Shape {
  return {
    d: circle(seen(view, at), radius),
    fill: cloth.fill,
    line: cloth.line,
    width: LINE * 2,
  };
}

function nearOf(view: View, ...points: readonly Vec[]): number {
  const sum = points.reduce((total, p) => total + seen(view, p).near, 0);
  return sum / points.length;
}

/** One smooth convex form round balls. */
export function formOf(
  view: View,
  balls: readonly (readonly [Vec, number])[],
): string {
  return hullPath(
    balls.map(([at, radius]) => {
      const { x, y } = seen(view, at);
      return { x, y, radius };
    }),
  );
}

function footShapes(view: View, leg: LegBones, cloth: Cloth): readonly Shape[] {
  const at = (x: number, y: number, z: number): Vec =>
    placeIn(leg.ankle, vec(x, y, z));
  const front = ballAhead(leg) - 1.4;
  const over = [
    [at(0.2, 0.5, 0), 3],
    [at(front, -5.2, 2.2), 1.8],
    [at(front, -5.2, -2.2), 1.8],
    [at(4.5, -2.2 + leg.arch * 0.6, 0), 2.4],
  ] as const;
  const heel = [at(-3.6, -4.2, 0), 2.8] as const;
  const hind =
    leg.arch === 0
      ? formOf(view, [...over, heel])
      : formOf(view, over) + archForm(view, leg, front);
  const toes: Frame = {
    at: leg.ball,
    turn: times(leg.ankle.turn, about("z", toeBend(leg))),
  };
  const toe = (x: number, y: number, z: number): Vec =>
    placeIn(toes, vec(x, y, z));
  const fore = formOf(view, [
    [toe(-1.2, 1.8, 2.4), 1.8],
    [toe(-1.2, 1.8, -2.4), 1.8],
    [toe(5.4, 1.3, -1.8), 1.3],
    [toe(4.2, 1.2, 2.2), 1.2],
  ]);
  return [
    {
      d: hind + fore,
      fill: cloth.fill,
      line: cloth.line,
      width: LINE * 2,
    },
  ];
}

/** Heel and sole of a foot whose arch is lifted: a bow of short pieces from heel to ball. */
function archForm(view: View, leg: LegBones, front: number): string {
  const sole = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (share): readonly [Vec, number] => [
      placeIn(
        leg.ankle,
        vec(
          -1.6 + (front + 1.6) * share,
          -5 + leg.arch * 2.4 * Math.sin(share * Math.PI) ** 0.8,
          0,
        ),
      ),
      2,
    ],
  );
  const ankle = [placeIn(leg.ankle, vec(0.2, 0.5, 0)), 3] as const;
  const heel = [placeIn(leg.ankle, vec(-3.6, -4.2, 0)), 2.8] as const;
  const pieces = sole
    .slice(1)
    .map((ball, index) => formOf(view, [sole[index] ?? ball, ball, ankle]));
  return formOf(view, [heel, ankle, ...sole.slice(0, 1)]) + pieces.join("");
}

/** How far before the ankle the ball of the foot is. */
function ballAhead(leg: LegBones): number {
  const way = rotate(leg.ankle.turn, vec(1, 0, 0));
  return dot(sub(leg.ball, leg.ankle.at), way);
}

/** Degrees that the toes are bent up, from where ball and toe are. */
function toeBend(leg: LegBones): number {
  const along = rotate(leg.ankle.turn, vec(1, 0, 0));
  const up = rotate(leg.ankle.turn, vec(0, 1, 0));
  const toe = {
    x: leg.toe.x - leg.ball.x,
    y: leg.toe.y - leg.ball.y,
    z: leg.toe.z - leg.ball.z,
  };
  const a = toe.x * along.x + toe.y * along.y + toe.z * along.z;
  const u = toe.x * up.x + toe.y * up.y + toe.z * up.z;
  return (Math.atan2(u, a) * 180) / Math.PI;
}

export interface LimbLook {
  readonly cloth: Cloth;
  readonly skin: Cloth;
  readonly foot: Cloth;
}

export function legPieces(
  view: View,
  leg: LegBones,
  look: LimbLook,
): readonly Piece[] {
  const thigh = bone(view, leg.hip, THIGH, {
    girths: THIGH_GIRTH,
    ends: { start: 0.7, end: 0.9, trimStart: 1 },
  });
  const shank = bone(view, leg.knee, SHANK, {
    girths: SHANK_GIRTH,
    ends: { start: 0.9, end: 0.25 },
  });
  const thighNear = nearOf(view, leg.hip.at, leg.knee.at);
  const shankNear = nearOf(view, leg.knee.at, leg.ankle.at);
  const knee = joint(view, placeIn(leg.knee, vec(0.35, 0, 0)), 4.7, look.cloth);
  return [
    { near: Math.min(thighNear, shankNear) - 0.02, shapes: [knee] },
    { near: thighNear, shapes: drawnRibbon(thigh, look.cloth) },
    { near: shankNear, shapes: drawnRibbon(shank, look.cloth) },
    {
      near: Math.min(shankNear - 0.01, nearOf(view, leg.ankle.at, leg.ball)),
      shapes: footShapes(view, leg, look.foot),
    },
  ];
}

function on(frame: Frame, x: number, y: number): Vec {
  return placeIn(frame, vec(x, y, 0));
}

function handShapes(
  view: View,
  arm: ArmBones,
  side: Side,
  cloth: Cloth,
): readonly Shape[] {
  const s = side === "right" ? 1 : -1;
  const at = (x: number, y: number, z: number): Vec =>
    placeIn(arm.wrist, vec(x, y, z * s));
  const curl = about("x", s * arm.curl);
  const bent = { at: at(0, -8.6, 0), turn: times(arm.wrist.turn, curl) };
  const mid = placeIn(bent, vec(0, -4.2, 0));
  const more = { at: mid, turn: times(bent.turn, curl) };
  const palm = formOf(view, [
    [at(0.2, 0.2, 0), 1.9],
    [at(-0.2, -0.2, 0), 1.9],
    [at(2.6, -7.8, 0), 1.25],
    [at(-2.5, -7.6, 0), 1.2],
  ]);
  const fingers = formOf(view, [
    [on(bent, 2.5, 0.4), 1.2],
    [on(bent, -2.4, 0.6), 1.15],
    [on(bent, 2.1, -4.2), 1.05],
    [on(bent, -2.1, -4), 1],
  ]);
  const tips = formOf(view, [
    [on(more, 2.1, 0), 1.05],
    [on(more, -2.1, 0.2), 1],
    [on(more, 1.2, -4), 0.9],
    [on(more, -1.4, -3.4), 0.85],
  ]);
  const thumb = formOf(view, [
    [at(1.6, -2, -0.4), 1.3],
    [at(4, -5, -1.2), 1.05],
  ]);
  const thumbTip = formOf(view, [
    [at(4, -5, -1.2), 1.05],
    [at(4.6, -8, -1.6), 0.85],
  ]);
  return [
    {
      d: palm + fingers + tips + thumb + thumbTip,
      fill: cloth.fill,
      line: cloth.line,
      width: LINE * 1.7,
    },
  ];
}

export function armPieces(
  view: View,
  arm: ArmBones,
  side: Side,
  look: LimbLook,
): readonly Piece[] {
  const upper = bone(view, arm.shoulder, UPPER_ARM, {
    girths: UPPER_ARM_GIRTH,
    ends: { start: 0.8, end: 0.9 },
  });
  const fore = bone(view, arm.elbow, FOREARM, {
    girths: FOREARM_GIRTH,
    ends: { start: 0.9, end: 0.5 },
  });
  const sleeve = bone(view, arm.shoulder, UPPER_ARM, {
    girths: SLEEVE_GIRTH,
    ends: { start: 0.95, end: 0.12, trimStart: 1 },
  });
  const upperNear = nearOf(view, arm.shoulder.at, arm.elbow.at);
  const foreNear = nearOf(view, arm.elbow.at, arm.wrist.at);
  const handNear = nearOf(view, arm.wrist.at, arm.knuckle);
  return [
    {
      near: Math.min(upperNear, foreNear) - 0.02,
      shapes: [joint(view, arm.elbow.at, 2.8, look.skin)],
    },
    {
      near: upperNear,
      shapes: [
        ...drawnRibbon(upper, look.skin),
        ...drawnRibbon(sleeve, look.cloth),
        ...hem(sleeve, look.cloth),
      ],
    },
    { near: foreNear, shapes: drawnRibbon(fore, look.skin) },
    {
      near:
        handNear > foreNear + 4
          ? handNear
          : Math.min(handNear, foreNear - 0.005),
      shapes: handShapes(view, arm, side, look.skin),
    },
  ];
}

/** The line across the end of a sleeve or shirt. */
export function hem(made: Ribbon, cloth: Cloth): readonly Shape[] {
  const a = made.left.at(-1);
  const b = made.right.at(-1);
  if (a === undefined || b === undefined || made.line === "") return [];
  const bow = {
    x: (a.x + b.x) / 2 - (b.y - a.y) * 0.1,
    y: (a.y + b.y) / 2 + (b.x - a.x) * 0.1,
  };
  return [{ d: curveThrough(a, bow, b), line: cloth.line, width: LINE }];
}

function curveThrough(a: Flat, over: Flat, b: Flat): string {
  const c = {
    x: 2 * over.x - (a.x + b.x) / 2,
    y: 2 * over.y - (a.y + b.y) / 2,
  };
  return `M${pair(a)}Q${pair(c)} ${pair(b)}`;
}
