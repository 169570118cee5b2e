import type { Skeleton } from "../body/skeleton.ts";
import { sideSign } from "../body/skeleton.ts";
import { type JointName, LIMITS } from "../body/limit.ts";
import { SIDES, type Side, type Stance } from "../body/stance.ts";
import {
  about,
  angleBetween,
  inverse,
  NO_TURN,
  type Rotation,
  rotate,
  times,
} from "../math/rotation.ts";
import { dot, unit, vec } from "../math/vector.ts";

const DEGREES = 180 / Math.PI;

export interface JointAngle {
  readonly joint: JointName;
  readonly side: Side | null;
  readonly degrees: number;
}

interface Swing {
  readonly raise: number;
  readonly out: number;
  readonly roll: number;
}

/** A ball joint in anatomical words: forward, away from the middle, turned outwards. */
export function swingOf(upper: Rotation, side: Side): Swing {
  const sign = sideSign(side);
  const way = rotate(upper, vec(0, -1, 0));
  const out = Math.asin(Math.max(-1, Math.min(1, way.z * sign))) * DEGREES;
  const raise = Math.atan2(way.x, -way.y) * DEGREES;
  const bare = times(about("z", raise), about("x", -sign * out));
  const rest = times(inverse(bare), upper);
  const roll = -sign * 2 * Math.atan2(rest.y, rest.w) * DEGREES;
  return { raise, out, roll: roll > 180 ? roll - 360 : roll };
}

function legAngles(stance: Stance, side: Side): readonly JointAngle[] {
  const limb = stance.legs[side];
  const swing = swingOf(limb.upper, side);
  const toe = rotate(limb.end, vec(1, 0, 0));
  const across = rotate(limb.end, vec(0, 0, 1));
  return [
    { joint: "hip bend", side, degrees: swing.raise },
    { joint: "hip out", side, degrees: swing.out },
    {
      joint: "hip turn",
      side,
      degrees: Math.abs(swing.out) > 70 ? 0 : swing.roll,
    },
    { joint: "knee", side, degrees: limb.hinge },
    { joint: "ankle", side, degrees: Math.atan2(toe.y, toe.x) * DEGREES },
    {
      joint: "foot roll",
      side,
      degrees: Math.asin(Math.max(-1, Math.min(1, across.y))) * DEGREES,
    },
    { joint: "toes", side, degrees: limb.digits },
  ];
}

function armAngles(
  stance: Stance,
  bones: Skeleton,
  side: Side,
): readonly JointAngle[] {
  const limb = stance.arms[side];
  const swing = swingOf(limb.upper, side);
  const way = rotate(limb.upper, vec(0, -1, 0));
  const arm = bones.arms[side];
  const fore = unit(rotate(arm.elbow.turn, vec(0, -1, 0)));
  const hand = unit(rotate(arm.wrist.turn, vec(0, -1, 0)));
  const wrist = Math.acos(Math.max(-1, Math.min(1, dot(fore, hand)))) * DEGREES;
  return [
    {
      joint: "shoulder back",
      side,
      degrees: -Math.asin(Math.max(-1, Math.min(1, way.x))) * DEGREES,
    },
    { joint: "shoulder out", side, degrees: swing.out },
    { joint: "elbow", side, degrees: limb.hinge },
    { joint: "wrist", side, degrees: wrist },
  ];
}

/** Every joint's angle in a settled stance. */
export function jointAngles(
  stance: Stance,
  bones: Skeleton,
): readonly JointAngle[] {
  const { waist, ribs, neck, head } = stance;
  return [
    ...SIDES.flatMap((side) => legAngles(stance, side)),
    ...SIDES.flatMap((side) => armAngles(stance, bones, side)),
    { joint: "waist bend", side: null, degrees: waist.bend },
    { joint: "waist side", side: null, degrees: waist.side },
    { joint: "waist turn", side: null, degrees: waist.turn },
    { joint: "ribs bend", side: null, degrees: ribs.bend },
    { joint: "ribs side", side: null, degrees: ribs.side },
    { joint: "ribs turn", side: null, degrees: ribs.turn },
    {
      joint: "neck",
      side: null,
      degrees: angleBetween(NO_TURN, times(neck, head)),
    },
  ];
}

/** How far an angle is outside its limits; 0 inside. */
export function beyondLimit({ joint, degrees }: JointAngle): number {
  const { least, most } = LIMITS[joint];
  return Math.max(0, least - degrees, degrees - most);
}
