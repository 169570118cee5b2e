import type { Side } from "../body/stance.ts";

export type Triple = readonly [number, number, number];
export type Pair = readonly [number, number];

/** Degrees: forward, to the right, turned to the right. */
export interface BendSpec {
  readonly bend?: number;
  readonly side?: number;
  readonly turn?: number;
}

/** Where a hand or foot is held that does not follow from joint angles: centimetres in the room. */
export interface PlaceSpec {
  readonly on?: "floor" | "wall" | "side wall" | "air";
  readonly at?: Triple;
  readonly turn?: number;
  readonly palm?: "down" | "up";
  /** On a wall: the fingers alone touch it, the palm stays off. */
  readonly tips?: boolean;
}

/** A foot on the floor: middle of the ankle over `at` (forward, to the right), toes out by `turn`. */
export interface FootSpec {
  readonly at?: Pair;
  readonly up?: number;
  readonly turn?: number;
  /** Heel lifted (+) or toes lifted (−), in degrees. */
  readonly heel?: number;
  readonly rest?: "flat" | "kneel" | "tucked" | "wall" | "air";
}

export interface ArmSpec {
  readonly raise?: number;
  readonly out?: number;
  readonly roll?: number;
  readonly elbow?: number;
  readonly palm?: number;
  readonly wrist?: number;
  readonly fingers?: number;
  readonly reach?: number;
  readonly shrug?: number;
  readonly hand?: string | PlaceSpec;
}

export interface LegSpec {
  readonly lift?: number;
  readonly out?: number;
  readonly roll?: number;
  readonly knee?: number;
  readonly ankle?: number;
  readonly toes?: number;
  /** The arch of the foot lifted, 0 to 1. */
  readonly arch?: number;
  readonly foot?: FootSpec;
  /** The knee let in (−) or out (+) of the line of the toes, in degrees. */
  readonly knees?: number;
}

export interface PoseSpec {
  readonly forward?: number;
  readonly down?: number;
  readonly aside?: number;
  readonly knees?: number;
  readonly sit?: number;
  /** Bend of the elbows of planted arms on all fours; the trunk comes down by it. */
  readonly elbows?: number;
  readonly lean?: number;
  readonly list?: number;
  readonly turn?: number;
  readonly tilt?: number;
  readonly weight?: number;
  readonly waist?: BendSpec;
  readonly ribs?: BendSpec;
  readonly head?: BendSpec;
  readonly arms?: ArmSpec;
  readonly legs?: LegSpec;
  readonly "right arm"?: ArmSpec;
  readonly "left arm"?: ArmSpec;
  readonly "right leg"?: LegSpec;
  readonly "left leg"?: LegSpec;
}

/** How the body is borne, and so how its place follows from the rest. */
export type Bearing = "stand" | "kneel" | "fixed" | "back" | "elbow" | "float";

export interface BaseSpec {
  readonly bearing: Bearing;
  /** Height of the hip joints where nothing else decides it. */
  readonly height: number;
  readonly anchors?: readonly Side[];
  readonly pose: PoseSpec;
}

const LEG_ANGLES = ["lift", "out", "roll", "knee", "ankle", "toes"] as const;
const ARM_ANGLES = ["raise", "out", "roll", "elbow", "palm", "wrist"] as const;

function isAngled(layer: object, names: readonly string[]): boolean {
  return names.some((name) => Object.hasOwn(layer, name));
}

/** Later layers win; joint angles free a foot or hand that an earlier layer had put somewhere. */
function overLeg(under: LegSpec, over: LegSpec | undefined): LegSpec {
  if (over === undefined) return under;
  const { foot, ...rest } = under;
  if (over.foot !== undefined)
    return { ...under, ...over, foot: { ...foot, ...over.foot } };
  if (isAngled(over, LEG_ANGLES) || foot === undefined)
    return { ...rest, ...over };
  return { ...under, ...over };
}

function overHand(
  under: ArmSpec["hand"],
  over: ArmSpec["hand"],
): NonNullable<ArmSpec["hand"]> {
  if (typeof over !== "object") return over ?? under ?? {};
  return typeof under === "object" ? { ...under, ...over } : over;
}

function overArm(under: ArmSpec, over: ArmSpec | undefined): ArmSpec {
  if (over === undefined) return under;
  const { hand, ...rest } = under;
  if (over.hand !== undefined)
    return { ...under, ...over, hand: overHand(hand, over.hand) };
  if (isAngled(over, ARM_ANGLES) || hand === undefined)
    return { ...rest, ...over };
  return { ...under, ...over };
}

function overPose(under: PoseSpec, over: PoseSpec): PoseSpec {
  const leg = (side: "right leg" | "left leg"): LegSpec =>
    overLeg(overLeg(under[side] ?? {}, over.legs), over[side]);
  const arm = (side: "right arm" | "left arm"): ArmSpec =>
    overArm(overArm(under[side] ?? {}, over.arms), over[side]);
  return {
    ...under,
    ...over,
    waist: { ...under.waist, ...over.waist },
    ribs: { ...under.ribs, ...over.ribs },
    head: { ...under.head, ...over.head },
    "right leg": leg("right leg"),
    "left leg": leg("left leg"),
    "right arm": arm("right arm"),
    "left arm": arm("left arm"),
  };
}

/** One pose of several layers: the base, what the whole clip changes, what the key changes. */
export function layered(layers: readonly PoseSpec[]): PoseSpec {
  return layers.reduce(overPose, {});
}
