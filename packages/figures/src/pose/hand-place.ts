import type { Goal, GoalFrame, Side } from "../body/stance.ts";
import { sideSign } from "../body/skeleton.ts";
import { fromAxes, type Rotation } from "../math/rotation.ts";
import { cross, scale, unit, type Vec, vec } from "../math/vector.ts";

/** For the right hand; the left is its mirror. `palm` is the way the palm looks. */
interface HandPlace {
  readonly frame: GoalFrame;
  readonly at: Vec;
  readonly fingers: Vec;
  readonly palm: Vec;
  readonly pole: Vec;
}

const OUT = vec(-0.2, -0.4, 1);

/** Places on and before the body that a hand can be put by name. */
export const HAND_PLACES = {
  hips: {
    frame: "pelvis",
    at: vec(2, 12, 15.2),
    fingers: vec(0.85, -0.5, -0.15),
    palm: vec(-0.1, 0, -1),
    pole: vec(-0.7, 0, 1),
  },
  ribs: {
    frame: "ribs",
    at: vec(8, 1, 13.4),
    fingers: vec(1, 0, -0.35),
    palm: vec(-0.3, 0, -1),
    pole: vec(-0.2, 0, 1),
  },
  belly: {
    frame: "pelvis",
    at: vec(12.5, 13, 4),
    fingers: vec(0.1, -0.1, -1),
    palm: vec(-1, 0, 0),
    pole: OUT,
  },
  "low belly": {
    frame: "pelvis",
    at: vec(11.5, 4.5, 2.5),
    fingers: vec(0.1, -0.35, -1),
    palm: vec(-1, 0, 0),
    pole: OUT,
  },
  "front ribs": {
    frame: "ribs",
    at: vec(14.2, 2, 4),
    fingers: vec(0.05, 0.1, -1),
    palm: vec(-1, 0, 0),
    pole: OUT,
  },
  chest: {
    frame: "ribs",
    at: vec(16, 17, -3),
    fingers: vec(0.1, 0.55, -1),
    palm: vec(-1, 0, 0),
    pole: vec(0.2, -1, 0.6),
  },
  goblet: {
    frame: "ribs",
    at: vec(24, 14, 4.5),
    fingers: vec(0.35, 1, -0.1),
    palm: vec(0, 0, -1),
    pole: vec(-0.2, -1, 0.45),
  },
  together: {
    frame: "ribs",
    at: vec(31, 13, 2.2),
    fingers: vec(1, 0.25, -0.3),
    palm: vec(-0.2, 0, -1),
    pole: vec(-0.2, -1, 0.7),
  },
  "behind head": {
    frame: "head",
    at: vec(-10, 6, 3),
    fingers: vec(-0.1, 0.4, -1),
    palm: vec(1, 0, 0),
    pole: vec(0.2, 0.2, 1),
  },
  "behind neck": {
    frame: "ribs",
    at: vec(-9, 31.5, 5),
    fingers: vec(-0.2, 0.5, -1),
    palm: vec(1, 0, 0.2),
    pole: vec(2.2, 0.2, 1.4),
  },
  "behind waist": {
    frame: "pelvis",
    at: vec(-15, 15, 1),
    fingers: vec(0, 0.3, -1),
    palm: vec(0.6, 0, 0),
    pole: vec(-0.4, -0.2, 1),
  },
  shoulders: {
    frame: "ribs",
    at: vec(10, 24, -12),
    fingers: vec(-0.4, 0.4, -1),
    palm: vec(-1, -0.2, 0),
    pole: vec(0.6, -0.8, 0.5),
  },
} as const satisfies Record<string, HandPlace>;

export type HandPlaceName = keyof typeof HAND_PLACES;

export function isHandPlace(name: string): name is HandPlaceName {
  return Object.hasOwn(HAND_PLACES, name);
}

/** How a hand is turned whose fingers point one way while its palm looks another. */
export function handTurn(side: Side, fingers: Vec, palm: Vec): Rotation {
  const y = scale(unit(fingers), -1);
  const z = scale(palm, -sideSign(side));
  return fromAxes(cross(y, z), y);
}

function sided(side: Side, v: Vec): Vec {
  return side === "right" ? v : vec(v.x, v.y, -v.z);
}

/** The point of the palm that rests on something. */
export function palmPivot(side: Side): Vec {
  return vec(0, -6.5, -1.3 * sideSign(side));
}

export function placeGoal(side: Side, name: HandPlaceName): Goal {
  const place: HandPlace = HAND_PLACES[name];
  return {
    frame: place.frame,
    at: sided(side, place.at),
    turn: handTurn(side, sided(side, place.fingers), sided(side, place.palm)),
    pivot: palmPivot(side),
    pole: sided(side, place.pole),
    isPlanted: false,
  };
}
