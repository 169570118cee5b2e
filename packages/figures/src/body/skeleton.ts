import {
  about,
  bent,
  fromAxes,
  type Rotation,
  rotate,
  slerp,
  times,
} from "../math/rotation.ts";
import {
  across,
  add,
  cross,
  distance,
  dot,
  mean,
  scale,
  sub,
  unit,
  UP,
  type Vec,
  vec,
} from "../math/vector.ts";
import {
  FOREARM,
  HIP_HALF,
  LUMBAR,
  NECK,
  PALM,
  SACRUM,
  SHANK,
  SHOULDER,
  SOLE,
  SPINE_BACK,
  THIGH,
  THORAX,
  UPPER_ARM,
} from "./proportion.ts";
import {
  type AnchorPoint,
  type Bend,
  type Goal,
  type Limb,
  SIDES,
  type Side,
  type Stance,
  within,
} from "./stance.ts";

export interface Frame {
  readonly at: Vec;
  readonly turn: Rotation;
}

export interface LegBones {
  readonly hip: Frame;
  readonly knee: Frame;
  readonly ankle: Frame;
  readonly ball: Vec;
  readonly heel: Vec;
  readonly toe: Vec;
  readonly hinge: number;
  readonly arch: number;
}

export interface ArmBones {
  readonly shoulder: Frame;
  readonly elbow: Frame;
  readonly wrist: Frame;
  readonly knuckle: Vec;
  readonly tip: Vec;
  readonly hinge: number;
  readonly curl: number;
}

/** Every bone where it is. Frames have x forward, y towards the head (or the trunk), z to the right. */
export interface Skeleton {
  readonly pelvis: Frame;
  /** Sacrum, two parts of the waist, two of the ribs: each from its lower end. */
  readonly spine: readonly [Frame, Frame, Frame, Frame, Frame];
  readonly neck: Frame;
  readonly head: Frame;
  readonly legs: Readonly<Record<Side, LegBones>>;
  readonly arms: Readonly<Record<Side, ArmBones>>;
  readonly breath: number;
  readonly floor: number;
}

function place(frame: Frame, local: Vec): Vec {
  return add(frame.at, rotate(frame.turn, local));
}
export { place as placeIn };

export function sideSign(side: Side): 1 | -1 {
  return side === "right" ? 1 : -1;
}

interface Trunk {
  readonly pelvis: Frame;
  readonly spine: Skeleton["spine"];
  readonly neck: Frame;
  readonly head: Frame;
}

function halfBend({ bend, side, turn }: Bend): Rotation {
  return bent(bend / 2, side / 2, turn / 2);
}

function trunkOf(stance: Stance): Trunk {
  const pelvis = { at: stance.root, turn: stance.turn };
  const base = place(pelvis, vec(SPINE_BACK, SACRUM, 0));
  const waist = halfBend(stance.waist);
  const ribs = halfBend(stance.ribs);
  const turn1 = times(pelvis.turn, waist);
  const low = { at: base, turn: turn1 };
  const turn2 = times(turn1, waist);
  const high = { at: place(low, vec(0, LUMBAR / 2, 0)), turn: turn2 };
  const turn3 = times(turn2, ribs);
  const lowRibs = { at: place(high, vec(0, LUMBAR / 2, 0)), turn: turn3 };
  const turn4 = times(turn3, ribs);
  const highRibs = { at: place(lowRibs, vec(0, THORAX / 2, 0)), turn: turn4 };
  const neckTurn = times(turn4, stance.neck);
  const neck = { at: place(highRibs, vec(0, THORAX / 2, 0)), turn: neckTurn };
  const head = {
    at: place(neck, vec(2.5, NECK, 0)),
    turn: times(neckTurn, stance.head),
  };
  const sacrum = {
    at: place(pelvis, vec(SPINE_BACK, 0, 0)),
    turn: pelvis.turn,
  };
  return { pelvis, spine: [sacrum, low, high, lowRibs, highRibs], neck, head };
}

function shoulderOf(trunk: Trunk, side: Side, limb: Limb): Frame {
  const { reach, shrug } = limb.girdle;
  const local = vec(
    SHOULDER.x + reach,
    SHOULDER.y + shrug,
    (SHOULDER.z - Math.abs(reach) * 0.25) * sideSign(side),
  );
  return {
    at: place({ at: trunk.neck.at, turn: trunk.spine[4].turn }, local),
    turn: trunk.spine[4].turn,
  };
}

function hipOf(trunk: Trunk, side: Side): Frame {
  return {
    at: place(trunk.pelvis, vec(0, 0, HIP_HALF * sideSign(side))),
    turn: trunk.pelvis.turn,
  };
}

/** How far the ball of the foot comes towards the heel as the arch lifts. */
const SHORT_FOOT = 1.5;

function legBones(hip: Frame, limb: Limb): LegBones {
  const thigh = { at: hip.at, turn: times(hip.turn, limb.upper) };
  const shank = {
    at: place(thigh, vec(0, -THIGH, 0)),
    turn: times(thigh.turn, about("z", -limb.hinge)),
  };
  const foot = {
    at: place(shank, vec(0, -SHANK, 0)),
    turn: times(shank.turn, limb.end),
  };
  const ball = place(foot, add(SOLE.ball, vec(-SHORT_FOOT * limb.arch, 0, 0)));
  const toes = times(foot.turn, about("z", limb.digits));
  return {
    hip: thigh,
    knee: shank,
    ankle: foot,
    ball,
    heel: place(foot, SOLE.heel),
    toe: add(ball, rotate(toes, vec(SOLE.toe.x - SOLE.ball.x, 0, 0))),
    hinge: limb.hinge,
    arch: limb.arch,
  };
}

function armBones(shoulder: Frame, limb: Limb): ArmBones {
  const upper = { at: shoulder.at, turn: times(shoulder.turn, limb.upper) };
  const fore = {
    at: place(upper, vec(0, -UPPER_ARM, 0)),
    turn: times(upper.turn, about("z", limb.hinge)),
  };
  const hand = {
    at: place(fore, vec(0, -FOREARM, 0)),
    turn: times(fore.turn, limb.end),
  };
  return {
    shoulder: upper,
    elbow: fore,
    wrist: hand,
    knuckle: place(hand, PALM.knuckle),
    tip: place(hand, PALM.tip),
    hinge: limb.hinge,
    curl: limb.digits,
  };
}

interface Chain {
  readonly from: Frame;
  readonly lengths: readonly [number, number];
  /** A knee opens backwards, an elbow forwards. */
  readonly fold: 1 | -1;
}

/** Two bones to a point: exact where it is in reach, stretched towards it where it is not. */
function reachFor(chain: Chain, goal: Goal, limb: Limb): Limb {
  const [upper, lower] = chain.lengths;
  const target = sub(goal.at, rotate(goal.turn, goal.pivot));
  const gap = distance(chain.from.at, target);
  const reach = Math.min(
    Math.max(gap, Math.abs(upper - lower) + 0.5),
    upper + lower - 1e-6,
  );
  const way = unit(sub(target, chain.from.at));
  const cosine =
    (upper * upper + reach * reach - lower * lower) / (2 * upper * reach);
  const side = unit(across(goal.pole, way));
  const sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
  const bone = add(scale(way, cosine), scale(side, sine));
  const forward = scale(
    sub(side, scale(bone, dot(side, bone))),
    chain.fold === 1 ? 1 : -1,
  );
  const upperTurn = fromAxes(forward, scale(bone, -1));
  const inner =
    (upper * upper + lower * lower - reach * reach) / (2 * upper * lower);
  const hinge =
    180 - (Math.acos(Math.max(-1, Math.min(1, inner))) * 180) / Math.PI;
  const lowerTurn = times(upperTurn, about("z", -chain.fold * hinge));
  return {
    ...limb,
    upper: within(chain.from.turn, upperTurn),
    hinge,
    end: within(lowerTurn, goal.turn),
  };
}

function frameOf(trunk: Trunk, goal: Goal): Frame | null {
  switch (goal.frame) {
    case "world":
      return null;
    case "pelvis":
      return trunk.pelvis;
    case "head":
      return trunk.head;
    case "ribs":
      return trunk.spine[3];
    default:
      return goal.frame;
  }
}

function inWorld(trunk: Trunk, goal: Goal): Goal {
  const frame = frameOf(trunk, goal);
  if (frame === null) return goal;
  return {
    ...goal,
    at: place(frame, goal.at),
    turn: times(frame.turn, goal.turn),
    pole: rotate(frame.turn, goal.pole),
  };
}

function meetGoal(trunk: Trunk, chain: Chain, limb: Limb): Limb {
  return limb.goal === null
    ? limb
    : reachFor(chain, inWorld(trunk, limb.goal), limb);
}

function metLegs(trunk: Trunk, stance: Stance): Stance["legs"] {
  const leg = (side: Side): Limb =>
    meetGoal(
      trunk,
      { from: hipOf(trunk, side), lengths: [THIGH, SHANK], fold: 1 },
      stance.legs[side],
    );
  return { right: leg("right"), left: leg("left") };
}

function metArms(trunk: Trunk, stance: Stance): Stance["arms"] {
  const arm = (side: Side): Limb =>
    meetGoal(
      trunk,
      {
        from: shoulderOf(trunk, side, stance.arms[side]),
        lengths: [UPPER_ARM, FOREARM],
        fold: -1,
      },
      stance.arms[side],
    );
  return { right: arm("right"), left: arm("left") };
}

/** Where an anchored part is, by the stance's own angles. */
export function anchorPoint(stance: Stance, point: AnchorPoint): Vec {
  const trunk = trunkOf(stance);
  if (point === "back") return place(trunk.spine[4], vec(-5, 12, 0));
  const side: Side = point.startsWith("right") ? "right" : "left";
  if (point.endsWith("knee"))
    return legBones(hipOf(trunk, side), stance.legs[side]).knee.at;
  const limb = stance.arms[side];
  return armBones(shoulderOf(trunk, side, limb), limb).elbow.at;
}

/** Moves the body so that what is anchored is where it belongs, and bends the limbs to their goals. */
export function settle(stance: Stance): Stance {
  const shift = mean(
    stance.anchors.map(({ point, at }) => sub(at, anchorPoint(stance, point))),
  );
  const put = { ...stance, root: add(stance.root, shift) };
  const trunk = trunkOf(put);
  return { ...put, legs: metLegs(trunk, put), arms: metArms(trunk, put) };
}

/** All bones of a settled stance. */
export function skeletonOf(stance: Stance): Skeleton {
  const trunk = trunkOf(stance);
  const legs = (side: Side): LegBones =>
    legBones(hipOf(trunk, side), stance.legs[side]);
  const arms = (side: Side): ArmBones =>
    armBones(shoulderOf(trunk, side, stance.arms[side]), stance.arms[side]);
  return {
    ...trunk,
    legs: { right: legs("right"), left: legs("left") },
    arms: { right: arms("right"), left: arms("left") },
    breath: stance.breath,
    floor: stance.floor,
  };
}

/** Somewhere along the spine, 0 at its foot to 5 at the neck, with frames that turn evenly. */
export function spineAt(skeleton: Skeleton, along: number): Frame {
  const index = Math.min(4, Math.max(0, Math.floor(along)));
  const share = along - index;
  const lengths = [SACRUM, LUMBAR / 2, LUMBAR / 2, THORAX / 2, THORAX / 2];
  const here = skeleton.spine[index] ?? skeleton.pelvis;
  const near = skeleton.spine[share < 0.5 ? index - 1 : index + 1] ?? here;
  return {
    at: place(here, vec(0, (lengths[index] ?? 0) * share, 0)),
    turn: slerp(here.turn, near.turn, Math.abs(share - 0.5)),
  };
}

/** Segments and their share of the body's mass (de Leva 1996, women), for the centre of mass. */
export function centreOfMass(skeleton: Skeleton): Vec {
  const { legs, arms, head } = skeleton;
  const parts: (readonly [number, Vec])[] = [
    [0.067, place(head, vec(0, 4, 0))],
    [0.155, place(skeleton.spine[4], vec(4, 5, 0))],
    [0.147, place(skeleton.spine[2], vec(5, 4, 0))],
    [0.125, place(skeleton.pelvis, vec(0, 4, 0))],
  ];
  for (const side of SIDES) {
    const leg = legs[side];
    const arm = arms[side];
    parts.push(
      [0.148, between(leg.hip.at, leg.knee.at, 0.36)],
      [0.048, between(leg.knee.at, leg.ankle.at, 0.44)],
      [0.013, between(leg.heel, leg.toe, 0.4)],
      [0.0255, between(arm.shoulder.at, arm.elbow.at, 0.57)],
      [0.0138, between(arm.elbow.at, arm.wrist.at, 0.46)],
      [0.0056, arm.knuckle],
    );
  }
  const total = parts.reduce((sum, [mass]) => sum + mass, 0);
  return scale(
    parts.reduce((sum, [mass, at]) => add(sum, scale(at, mass)), vec(0, 0, 0)),
    1 / total,
  );
}

function between(a: Vec, b: Vec, share: number): Vec {
  return add(a, scale(sub(b, a), share));
}

/** A right-angled frame from the direction of the toes, level with the floor. */
export function levelTurn(forward: Vec): Rotation {
  return fromAxes(forward, UP);
}

export function normalOf(a: Vec, b: Vec): Vec {
  return unit(cross(a, b));
}
