import {
  inverse,
  mirroredRotation,
  NO_TURN,
  type Rotation,
  rotate,
  slerp,
} from "../math/rotation.ts";
import { add, mirrored, mix, sub, type Vec, ZERO } from "../math/vector.ts";

export type Side = "right" | "left";
export const SIDES: readonly Side[] = ["right", "left"];
export type GoalFrame = "world" | "ribs" | "pelvis" | "head";

/** Where the end of a limb has to be: its point `pivot` at `at`, turned by `turn`, with the middle joint towards `pole`. */
export interface Goal {
  readonly frame: GoalFrame;
  readonly at: Vec;
  readonly turn: Rotation;
  readonly pivot: Vec;
  readonly pole: Vec;
  /** It bears on something that does not move. */
  readonly isPlanted: boolean;
}

export interface Limb {
  /** Of thigh or upper arm, in the frame of pelvis or ribs. */
  readonly upper: Rotation;
  /** Bend of knee or elbow, in degrees. */
  readonly hinge: number;
  /** Of foot or hand, in the frame of shank or forearm. */
  readonly end: Rotation;
  /** Toes bent up, or fingers curled, in degrees. */
  readonly digits: number;
  /** The foot drawn short: 0 easy, 1 with its arch lifted; nothing in an arm. */
  readonly arch: number;
  /** Shoulder blade forward round the ribs and up to the ear, in centimetres; nothing in a leg. */
  readonly girdle: { readonly reach: number; readonly shrug: number };
  readonly goal: Goal | null;
}

/** Degrees of bending forward, to the right, and turning right. */
export interface Bend {
  readonly bend: number;
  readonly side: number;
  readonly turn: number;
}
export const STRAIGHT: Bend = { bend: 0, side: 0, turn: 0 };

/** A part of the body that stays where it is while the rest moves about it. */
export type AnchorPoint =
  | "right knee"
  | "left knee"
  | "right elbow"
  | "left elbow"
  | "back";
export interface Anchor {
  readonly point: AnchorPoint;
  readonly at: Vec;
}

/** The whole body at one moment, as few numbers as it takes. */
export interface Stance {
  readonly root: Vec;
  readonly turn: Rotation;
  readonly waist: Bend;
  readonly ribs: Bend;
  readonly neck: Rotation;
  readonly head: Rotation;
  readonly arms: Readonly<Record<Side, Limb>>;
  readonly legs: Readonly<Record<Side, Limb>>;
  /** 0 breathed out, 1 breathed in. */
  readonly breath: number;
  /** The pelvic floor: 0 let go, 1 lifted. */
  readonly floor: number;
  readonly anchors: readonly Anchor[];
}

export const LOOSE_LIMB: Limb = {
  upper: NO_TURN,
  hinge: 0,
  end: NO_TURN,
  digits: 0,
  arch: 0,
  girdle: { reach: 0, shrug: 0 },
  goal: null,
};

function number(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

function mixBend(a: Bend, b: Bend, share: number): Bend {
  return {
    bend: number(a.bend, b.bend, share),
    side: number(a.side, b.side, share),
    turn: number(a.turn, b.turn, share),
  };
}

/** The same goal told about another point of the foot or hand. */
function atPivot(goal: Goal, pivot: Vec): Goal {
  const at = add(goal.at, rotate(goal.turn, sub(pivot, goal.pivot)));
  return { ...goal, at, pivot };
}

/** A foot that rolls from heel to ball turns about the point that is down; a flat one can be told about either. */
function mixGoal(a: Goal, b: Goal, share: number): Goal {
  const isFlat = Math.abs(rotate(a.turn, { x: 1, y: 0, z: 0 }).y) < 0.01;
  const pivot = isFlat ? b.pivot : a.pivot;
  const from = atPivot(a, pivot);
  const to = atPivot(b, pivot);
  return {
    frame: a.frame,
    at: mix(from.at, to.at, share),
    turn: slerp(from.turn, to.turn, share),
    pivot,
    pole: mix(from.pole, to.pole, share),
    isPlanted: a.isPlanted && b.isPlanted,
  };
}

function mixLimb(a: Limb, b: Limb, share: number): Limb {
  const isSame =
    a.goal !== null && b.goal !== null && a.goal.frame === b.goal.frame;
  return {
    upper: slerp(a.upper, b.upper, share),
    hinge: number(a.hinge, b.hinge, share),
    end: slerp(a.end, b.end, share),
    digits: number(a.digits, b.digits, share),
    arch: number(a.arch, b.arch, share),
    girdle: {
      reach: number(a.girdle.reach, b.girdle.reach, share),
      shrug: number(a.girdle.shrug, b.girdle.shrug, share),
    },
    goal:
      isSame && a.goal !== null && b.goal !== null
        ? mixGoal(a.goal, b.goal, share)
        : null,
  };
}

function commonAnchors(a: Stance, b: Stance, share: number): readonly Anchor[] {
  return a.anchors.flatMap((one) => {
    const other = b.anchors.find(({ point }) => point === one.point);
    return other === undefined
      ? []
      : [{ point: one.point, at: mix(one.at, other.at, share) }];
  });
}

/** Part of the way from one stance to another. Goals and anchors are still to be met: `settle` does that. */
export function mixStance(a: Stance, b: Stance, share: number): Stance {
  return {
    root: mix(a.root, b.root, share),
    turn: slerp(a.turn, b.turn, share),
    waist: mixBend(a.waist, b.waist, share),
    ribs: mixBend(a.ribs, b.ribs, share),
    neck: slerp(a.neck, b.neck, share),
    head: slerp(a.head, b.head, share),
    arms: {
      right: mixLimb(a.arms.right, b.arms.right, share),
      left: mixLimb(a.arms.left, b.arms.left, share),
    },
    legs: {
      right: mixLimb(a.legs.right, b.legs.right, share),
      left: mixLimb(a.legs.left, b.legs.left, share),
    },
    breath: number(a.breath, b.breath, share),
    floor: number(a.floor, b.floor, share),
    anchors: commonAnchors(a, b, share),
  };
}

function mirrorBend(a: Bend): Bend {
  return { bend: a.bend, side: -a.side, turn: -a.turn };
}

function mirrorLimb(limb: Limb): Limb {
  return {
    ...limb,
    upper: mirroredRotation(limb.upper),
    end: mirroredRotation(limb.end),
    goal:
      limb.goal === null
        ? null
        : {
            ...limb.goal,
            at: mirrored(limb.goal.at),
            turn: mirroredRotation(limb.goal.turn),
            pivot: mirrored(limb.goal.pivot),
            pole: mirrored(limb.goal.pole),
          },
  };
}

const OTHER_POINT: Readonly<Record<AnchorPoint, AnchorPoint>> = {
  "right knee": "left knee",
  "left knee": "right knee",
  "right elbow": "left elbow",
  "left elbow": "right elbow",
  back: "back",
};

/** Left for right, moved forward by `travel`. */
export function mirrorStance(a: Stance, travel: number): Stance {
  return moved(
    {
      root: mirrored(a.root),
      turn: mirroredRotation(a.turn),
      waist: mirrorBend(a.waist),
      ribs: mirrorBend(a.ribs),
      neck: mirroredRotation(a.neck),
      head: mirroredRotation(a.head),
      arms: { right: mirrorLimb(a.arms.left), left: mirrorLimb(a.arms.right) },
      legs: { right: mirrorLimb(a.legs.left), left: mirrorLimb(a.legs.right) },
      breath: a.breath,
      floor: a.floor,
      anchors: a.anchors.map(({ point, at }) => ({
        point: OTHER_POINT[point],
        at: mirrored(at),
      })),
    },
    { ...ZERO, x: travel },
  );
}

function moveLimb(limb: Limb, by: Vec): Limb {
  const { goal } = limb;
  return goal === null || goal.frame !== "world"
    ? limb
    : { ...limb, goal: { ...goal, at: add(goal.at, by) } };
}

/** The same stance somewhere else. */
export function moved(a: Stance, by: Vec): Stance {
  return {
    ...a,
    root: add(a.root, by),
    arms: {
      right: moveLimb(a.arms.right, by),
      left: moveLimb(a.arms.left, by),
    },
    legs: {
      right: moveLimb(a.legs.right, by),
      left: moveLimb(a.legs.left, by),
    },
    anchors: a.anchors.map(({ point, at }) => ({ point, at: add(at, by) })),
  };
}

/** A rotation told in the frame of another. */
export function within(parent: Rotation, q: Rotation): Rotation {
  const back = inverse(parent);
  return {
    w: back.w * q.w - back.x * q.x - back.y * q.y - back.z * q.z,
    x: back.w * q.x + back.x * q.w + back.y * q.z - back.z * q.y,
    y: back.w * q.y - back.x * q.z + back.y * q.w + back.z * q.x,
    z: back.w * q.z + back.x * q.y - back.y * q.x + back.z * q.w,
  };
}
