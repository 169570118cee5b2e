import { SOLE } from "../body/proportion.ts";
import { sideSign } from "../body/skeleton.ts";
import { type Goal, type Limb, LOOSE_LIMB, type Side } from "../body/stance.ts";
import { about, heading, rotate, times } from "../math/rotation.ts";
import { add, scale, UP, type Vec, vec } from "../math/vector.ts";
import { handTurn, isHandPlace, palmPivot, placeGoal } from "./hand-place.ts";
import type { ArmSpec, FootSpec, LegSpec, PlaceSpec } from "./spec.ts";

/** Ankle height of a foot that lies on its back, and how far the toes point. */
const KNEEL_ANKLE = 4.6;
const KNEEL_POINT = 160;
const TUCKED_ANKLE = 12.4;
/** Middle of the knee above the floor when kneeling. */
export const KNEE_HEIGHT = 5.2;
export const KNEEL_SHANK = 38.99;

function flatFoot(side: Side, foot: FootSpec, knees: number): Goal {
  const sign = sideSign(side);
  const [forward, out] = foot.at ?? [0, 9];
  const turn = (foot.turn ?? 0) * sign;
  const lift = foot.heel ?? 0;
  const pivot = lift >= 0 ? SOLE.ball : SOLE.heel;
  const level = about("y", -turn);
  const flat = add(
    vec(forward, 7 + (foot.up ?? 0), out * sign),
    rotate(level, pivot),
  );
  return {
    frame: "world",
    at: flat,
    turn: times(level, about("z", -lift)),
    pivot,
    pole: add(heading(turn + knees * sign), scale(UP, 0.12)),
    isPlanted: foot.rest !== "air",
  };
}

function kneelingFoot(side: Side, foot: FootSpec): Goal {
  const sign = sideSign(side);
  const [forward, out] = foot.at ?? [0, 9];
  const turn = (foot.turn ?? 0) * sign;
  const back = heading(turn);
  return {
    frame: "world",
    at: add(vec(forward, KNEEL_ANKLE, out * sign), scale(back, -KNEEL_SHANK)),
    turn: times(about("y", -turn), about("z", -KNEEL_POINT)),
    pivot: vec(0, 0, 0),
    pole: add(back, vec(0, -1, 0)),
    isPlanted: true,
  };
}

/** The sole on a wall ahead: `at` is how far off the wall stands and how far out, `up` how high. */
function wallFoot(side: Side, foot: FootSpec, knees: number): Goal {
  const sign = sideSign(side);
  const [forward, out] = foot.at ?? [60, 9];
  const level = about("y", -(foot.turn ?? 0) * sign);
  const turn = times(level, about("z", 90));
  const pivot = SOLE.heel;
  return {
    frame: "world",
    at: vec(forward, foot.up ?? 30, out * sign),
    turn,
    pivot,
    pole: add(vec(0.4, 1, 0), vec(0, 0, (knees / 60) * sign)),
    isPlanted: true,
  };
}

/** On the ball with the toes tucked under, the shank almost level: kneeling, or knees just off the floor. */
function tuckedFoot(side: Side, foot: FootSpec): Goal {
  const sign = sideSign(side);
  const [forward, out] = foot.at ?? [0, 9];
  return {
    frame: "world",
    at: vec(forward - 38.3, TUCKED_ANKLE, out * sign),
    turn: about("z", -90),
    pivot: vec(0, 0, 0),
    pole: vec(1, -1, 0),
    isPlanted: true,
  };
}

function footGoal(side: Side, foot: FootSpec, knees: number): Goal {
  if (foot.rest === "kneel") return kneelingFoot(side, foot);
  if (foot.rest === "tucked") return tuckedFoot(side, foot);
  if (foot.rest === "wall") return wallFoot(side, foot, knees);
  return flatFoot(side, foot, knees);
}

/** Toes stay on the floor when the heel lifts. */
function restingToes(foot: FootSpec | undefined): number {
  if (foot?.rest === "kneel") return -8;
  if (foot?.rest === "tucked") return 78;
  return Math.max(0, foot?.heel ?? 0);
}

/** A leg by its angles, and by where its foot is when that is told. */
export function legOf(side: Side, spec: LegSpec): Limb {
  const sign = sideSign(side);
  return {
    ...LOOSE_LIMB,
    upper: times(
      about("z", spec.lift ?? 0),
      times(
        about("x", -sign * (spec.out ?? 0)),
        about("y", -sign * (spec.roll ?? 0)),
      ),
    ),
    hinge: spec.knee ?? 0,
    end: about("z", spec.ankle ?? 0),
    digits: spec.toes ?? restingToes(spec.foot),
    arch: spec.arch ?? 0,
    goal:
      spec.foot === undefined
        ? null
        : footGoal(side, spec.foot, spec.knees ?? 0),
  };
}

/** How far the palm is above the floor when the back of the hand lies on it. */
const BACK_OF_HAND = 2.6;
/** Elbows go back and out over the floor, down and out before a wall. */
const FLOOR_POLE: Vec = vec(-0.9, 0.15, 0.55);
const AIR_POLE: Vec = vec(-0.5, -0.8, 0.45);

/** Which way the fingers point and the palm looks; on a wall at her side they point up and a little forward. */
function handWay(
  side: Side,
  place: PlaceSpec,
): { readonly fingers: Vec; readonly palm: Vec } {
  const sign = sideSign(side);
  const turn = (place.turn ?? 0) * sign;
  if (place.tips === true)
    return place.on === "side wall"
      ? { fingers: vec(0.5, 0.4, 0.75 * sign), palm: vec(0, -0.75, 0.4 * sign) }
      : { fingers: vec(0.62, 0.78, 0), palm: vec(0.78, -0.62, 0) };
  if (place.on === "wall")
    return { fingers: rotate(about("x", turn), UP), palm: vec(1, 0, 0) };
  if (place.on === "side wall")
    return {
      fingers: rotate(about("z", -50 - (place.turn ?? 0)), UP),
      palm: vec(0, 0, sign),
    };
  return {
    fingers: heading(turn),
    palm: vec(0, place.palm === "up" ? 1 : -1, 0),
  };
}

/** Where slightly bent fingers end. */
const TIPS: Vec = vec(0, -16, 0);

function roomGoal(side: Side, place: PlaceSpec): Goal {
  const sign = sideSign(side);
  const [x, y, z] = place.at ?? [40, 0, 16];
  const on = place.on ?? "floor";
  const { fingers, palm } = handWay(side, place);
  const pole = on === "floor" ? FLOOR_POLE : AIR_POLE;
  return {
    frame: "world",
    at: vec(x, y + (place.palm === "up" ? BACK_OF_HAND : 0), z * sign),
    turn: handTurn(side, fingers, palm),
    pivot: place.tips === true ? TIPS : palmPivot(side),
    pole: vec(pole.x, pole.y, pole.z * sign),
    isPlanted: on !== "air",
  };
}

function handGoal(side: Side, hand: NonNullable<ArmSpec["hand"]>): Goal | null {
  if (typeof hand !== "string") return roomGoal(side, hand);
  return isHandPlace(hand) ? placeGoal(side, hand) : null;
}

/** An arm by its angles, and by where its hand is when that is told. */
export function armOf(side: Side, spec: ArmSpec): Limb {
  const sign = sideSign(side);
  return {
    upper: times(
      about("z", spec.raise ?? 0),
      times(
        about("x", -sign * (spec.out ?? 0)),
        about("y", -sign * (spec.roll ?? 0)),
      ),
    ),
    hinge: spec.elbow ?? 0,
    end: times(
      about("y", sign * (spec.palm ?? 0)),
      about("x", sign * (spec.wrist ?? 0)),
    ),
    digits: spec.fingers ?? 8,
    arch: 0,
    girdle: { reach: spec.reach ?? 0, shrug: spec.shrug ?? 0 },
    goal: spec.hand === undefined ? null : handGoal(side, spec.hand),
  };
}
