import {
  FOREARM,
  SHANK,
  STATURE,
  THIGH,
  UPPER_ARM,
} from "../body/proportion.ts";
import {
  anchorPoint,
  centreOfMass,
  placeIn,
  type Skeleton,
  skeletonOf,
  spineAt,
} from "../body/skeleton.ts";
import { SIDES, type Side, type Stance } from "../body/stance.ts";
import { type Clip, stanceAt } from "../clip/clip.ts";
import { rotate } from "../math/rotation.ts";
import { add, distance, type Vec, vec } from "../math/vector.ts";
import { LIMITS } from "../body/limit.ts";
import { hangings } from "./contact.ts";
import { beyondLimit, jointAngles } from "./joint.ts";

export type FindingCode =
  | "bone-length"
  | "contact-slips"
  | "below-floor"
  | "hangs"
  | "through-wall"
  | "joint-limit"
  | "jump"
  | "off-balance"
  | "knee-off-toes"
  | "gravity"
  | "tempo";

/** What is wrong in a clip: where in the body, in which frame, how much it is and how much it may be. */
export interface Finding {
  readonly code: FindingCode;
  readonly part: string;
  readonly frame: number;
  readonly seconds: number;
  readonly value: number;
  readonly limit: number;
}

/** Frames a second that are looked at. */
const RATE = 24;
const SLIP = 0.005 * STATURE;
/** Soft parts give way where they bear. */
const FLOOR_GIVE = 1.6;
const BALANCE_GIVE = 3;
const KNEE_GIVE = 14;
const GRAVITY = 981;

interface Moment {
  readonly clip: Clip;
  readonly stance: Stance;
  readonly bones: Skeleton;
  readonly frame: number;
  readonly seconds: number;
}

type Rule = (moment: Moment) => readonly Omit<Finding, "frame" | "seconds">[];

const boneLengths: Rule = ({ bones }) =>
  SIDES.flatMap((side) => {
    const leg = bones.legs[side];
    const arm = bones.arms[side];
    const lengths = [
      ["thigh", distance(leg.hip.at, leg.knee.at), THIGH],
      ["shank", distance(leg.knee.at, leg.ankle.at), SHANK],
      ["upper arm", distance(arm.shoulder.at, arm.elbow.at), UPPER_ARM],
      ["forearm", distance(arm.elbow.at, arm.wrist.at), FOREARM],
    ] as const;
    return lengths
      .filter(([, is, should]) => Math.abs(is - should) > should * 0.001)
      .map(([name, is, should]) => ({
        code: "bone-length" as const,
        part: `${side} ${name}`,
        value: is,
        limit: should,
      }));
  });

const contacts: Rule = ({ stance, bones }) => {
  const ends = SIDES.flatMap((side) => [
    [`${side} foot`, stance.legs[side].goal, bones.legs[side].ankle] as const,
    [`${side} hand`, stance.arms[side].goal, bones.arms[side].wrist] as const,
  ]);
  const slips = ends.flatMap(([part, goal, frame]) => {
    if (goal === null || goal.frame !== "world") return [];
    return [[part, distance(goal.at, placeIn(frame, goal.pivot))] as const];
  });
  const anchored = stance.anchors.map(
    ({ point, at }) =>
      [point, distance(at, anchorPoint(stance, point))] as const,
  );
  return [...slips, ...anchored]
    .filter(([, by]) => by > SLIP)
    .map(([part, value]) => ({
      code: "contact-slips",
      part,
      value,
      limit: SLIP,
    }));
};

/** Points of the body's surface: where, and how thick the body is there. */
function surface(bones: Skeleton): readonly (readonly [string, Vec, number])[] {
  const trunk = [0.2, 1.4, 3, 4.2].map(
    (along) =>
      ["back", placeIn(spineAt(bones, along), vec(4, 0, 0)), 8.6] as const,
  );
  const limbs = SIDES.flatMap((side) => {
    const { knee, ankle, heel, toe, ball } = bones.legs[side];
    const { elbow, wrist, tip } = bones.arms[side];
    return [
      [`${side} knee`, knee.at, 4.6],
      [`${side} ankle`, ankle.at, 2.6],
      [`${side} heel`, heel, 0],
      [`${side} ball of the foot`, ball, 0],
      [`${side} toes`, toe, 0],
      [`${side} elbow`, elbow.at, 2.8],
      [`${side} wrist`, wrist.at, 1.2],
      [`${side} fingers`, tip, 0.4],
    ] as const;
  });
  const head = placeIn(bones.head, vec(0.5, 6, 0));
  return [...trunk, ...limbs, ["head", head, 8]];
}

function isAfloat(clip: Clip): boolean {
  return clip.spec.props?.some(({ kind }) => kind === "water") === true;
}

const floor: Rule = ({ clip, bones }) =>
  (isAfloat(clip) ? [] : surface(bones))
    .filter(([, at, thick]) => at.y - thick < -FLOOR_GIVE)
    .map(([part, at, thick]) => ({
      code: "below-floor",
      part,
      value: at.y - thick,
      limit: -FLOOR_GIVE,
    }));

const walls: Rule = ({ clip, bones }) =>
  (clip.spec.props ?? []).flatMap((prop) => {
    if (prop.kind !== "wall" && prop.kind !== "wall behind") return [];
    const x = prop.at?.[0] ?? (prop.kind === "wall" ? 45 : -14);
    const sign = Math.sign(x);
    return surface(bones)
      .map(
        ([part, at, thick]) =>
          [part, sign * (at.x - x) + Math.min(thick, 5)] as const,
      )
      .filter(([, by]) => by > FLOOR_GIVE)
      .map(([part, value]) => ({
        code: "through-wall" as const,
        part,
        value,
        limit: FLOOR_GIVE,
      }));
  });

const joints: Rule = ({ stance, bones }) =>
  jointAngles(stance, bones)
    .filter((angle) => beyondLimit(angle) > 0.5)
    .map(({ joint, side, degrees }) => ({
      code: "joint-limit",
      part: side === null ? joint : `${side} ${joint}`,
      value: degrees,
      limit:
        degrees > LIMITS[joint].most ? LIMITS[joint].most : LIMITS[joint].least,
    }));

/** A bent knee on a foot that bears weight points where the toes point. */
const knees: Rule = ({ stance, bones }) =>
  SIDES.flatMap((side) => {
    const limb = stance.legs[side];
    const { knee, ankle } = bones.legs[side];
    if (limb.goal?.isPlanted !== true || limb.hinge < 20) return [];
    const foot = rotate(ankle.turn, vec(1, 0, 0));
    const front = rotate(knee.turn, vec(1, 0, 0));
    if (Math.abs(foot.y) > 0.5 || Math.hypot(front.x, front.z) < 0.5) return [];
    const angle =
      (Math.atan2(foot.z, foot.x) - Math.atan2(front.z, front.x)) *
      (180 / Math.PI);
    const off = Math.abs(((angle + 540) % 360) - 180);
    return off > KNEE_GIVE
      ? [
          {
            code: "knee-off-toes" as const,
            part: `${side} knee`,
            value: off,
            limit: KNEE_GIVE,
          },
        ]
      : [];
  });

/** A foot that is said to bear rests on the floor, or on what is drawn under it. */
const rests: Rule = ({ clip, stance, bones }) =>
  isAfloat(clip)
    ? []
    : hangings(clip, stance, bones)
        .filter(({ off }) => off > FLOOR_GIVE)
        .map(({ part, off }) => ({
          code: "hangs",
          part,
          value: off,
          limit: FLOOR_GIVE,
        }));

const RULES: readonly Rule[] = [
  boneLengths,
  contacts,
  rests,
  floor,
  walls,
  joints,
  knees,
];

function supportOf(bones: Skeleton, sides: readonly Side[]): readonly Vec[] {
  return sides.flatMap((side) => {
    const { heel, toe, ball } = bones.legs[side];
    return heel.y - ball.y > 2 ? [ball, toe] : [heel, ball, toe];
  });
}

/** Standing still on the feet alone, the centre of mass is over them. */
function balance(
  moment: Moment,
): readonly Omit<Finding, "frame" | "seconds">[] {
  const { stance, bones } = moment;
  const isHeld = SIDES.some(
    (side) => stance.arms[side].goal?.isPlanted === true,
  );
  const down = SIDES.filter(
    (side) => stance.legs[side].goal?.isPlanted === true,
  );
  if (isHeld || down.length === 0 || stance.anchors.length > 0) return [];
  const points = supportOf(bones, down);
  const mass = centreOfMass(bones);
  const xs = points.map(({ x }) => x);
  const zs = points.map(({ z }) => z);
  const off = Math.max(
    Math.min(...xs) - mass.x,
    mass.x - Math.max(...xs),
    Math.min(...zs) - 4 - mass.z,
    mass.z - Math.max(...zs) - 4,
  );
  return off > BALANCE_GIVE
    ? [
        {
          code: "off-balance",
          part: "centre of mass",
          value: off,
          limit: BALANCE_GIVE,
        },
      ]
    : [];
}

/** Bearings on the feet alone; on a chair or the floor the support is wider than the feet. */
const STANDING = new Set(["standing", "split-stance"]);

function isStill(clip: Clip, seconds: number): boolean {
  if (!STANDING.has(clip.spec.base)) return false;
  return clip.legs.some(
    (leg) =>
      leg.from === leg.to &&
      seconds >= leg.starts &&
      seconds < leg.starts + leg.seconds,
  );
}

function momentAt(clip: Clip, frame: number, frames: number): Moment {
  const seconds = (frame / frames) * clip.seconds;
  const stance = stanceAt(clip, seconds);
  return { clip, stance, bones: skeletonOf(stance), frame, seconds };
}

const NEXT = 1 / 1000;

function jointsOf(bones: Skeleton): readonly Vec[] {
  const { head, neck, pelvis } = bones;
  const ends = SIDES.flatMap((side) => [
    bones.legs[side].toe,
    bones.legs[side].knee.at,
    bones.arms[side].tip,
    bones.arms[side].elbow.at,
  ]);
  return [head.at, neck.at, pelvis.at, ...ends];
}

/** No part is somewhere else a thousandth of a second later than its speed could take it: 20 metres a second. */
function jumps(clip: Clip): readonly Finding[] {
  const times = [...clip.legs.map(({ starts }) => starts), clip.seconds];
  return times.flatMap((seconds, frame) => {
    const before = jointsOf(skeletonOf(stanceAt(clip, seconds - NEXT)));
    const after = jointsOf(skeletonOf(stanceAt(clip, seconds + NEXT)));
    const gone = seconds === clip.seconds ? clip.travel : 0;
    const wraps = frame === 0 ? clip.travel : gone;
    const far = before.map((at, index) => {
      const then = after[index] ?? at;
      return distance(at, add(then, vec(wraps, 0, 0)));
    });
    const value = Math.max(...far);
    return value > 4
      ? [
          {
            code: "jump" as const,
            part: "whole body",
            frame,
            seconds,
            value,
            limit: 4,
          },
        ]
      : [];
  });
}

/** In flight the centre of mass falls as a thrown thing does, within 15 %. */
function falls(clip: Clip): readonly Finding[] {
  return clip.legs.flatMap((leg, frame): readonly Finding[] => {
    if (!leg.isFlight) return [];
    const at = (share: number): number =>
      centreOfMass(skeletonOf(stanceAt(clip, leg.starts + leg.seconds * share)))
        .y;
    const step = leg.seconds * 0.45;
    const pull = -(at(0.05) - 2 * at(0.5) + at(0.95)) / (step * step);
    const limit = GRAVITY * 0.15;
    return Math.abs(pull - GRAVITY) > limit
      ? [
          {
            code: "gravity",
            part: "centre of mass",
            frame,
            seconds: leg.starts,
            value: pull,
            limit: GRAVITY,
          },
        ]
      : [];
  });
}

/** The worst of each kind and part, so that one fault is one line. */
function worst(findings: readonly Finding[]): readonly Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.part}`;
    const old = best.get(key);
    const size = Math.abs(finding.value - finding.limit);
    if (old === undefined || size > Math.abs(old.value - old.limit))
      best.set(key, finding);
  }
  return [...best.values()];
}

/** Past the first frame of a hold nothing changes. */
function isRepeated(clip: Clip, seconds: number): boolean {
  return clip.legs.some(
    (leg) =>
      leg.from === leg.to &&
      seconds >= leg.starts + 1.01 / RATE &&
      seconds < leg.starts + leg.seconds,
  );
}

/** Looks at every frame of a clip, 24 a second and never fewer than 24; empty when it is sound. */
export function measureClip(clip: Clip): readonly Finding[] {
  const frames = Math.max(RATE, Math.ceil(clip.seconds * RATE));
  const found: Finding[] = [];
  for (let frame = 0; frame < frames; frame++) {
    if (isRepeated(clip, (frame / frames) * clip.seconds)) continue;
    const moment = momentAt(clip, frame, frames);
    const { seconds } = moment;
    const still = isStill(clip, seconds) ? balance(moment) : [];
    for (const rule of RULES)
      for (const finding of rule(moment))
        found.push({ ...finding, frame, seconds });
    for (const finding of still) found.push({ ...finding, frame, seconds });
  }
  return worst([...found, ...jumps(clip), ...falls(clip)]);
}
