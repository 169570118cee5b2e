import { FOREARM, SHANK, THIGH, UPPER_ARM } from "../body/proportion.ts";
import {
  anchorPoint,
  centreOfMass,
  placeIn,
  settle,
  skeletonOf,
} from "../body/skeleton.ts";
import {
  type Anchor,
  type AnchorPoint,
  type Bend,
  SIDES,
  type Side,
  type Stance,
  within,
} from "../body/stance.ts";
import { bent, NO_TURN, rotate, slerp, times } from "../math/rotation.ts";
import { distance, mix, sub, type Vec, vec } from "../math/vector.ts";
import { armOf, KNEE_HEIGHT, legOf } from "./limb.ts";
import type { BaseSpec, BendSpec, LegSpec, PoseSpec } from "./spec.ts";

const RADIANS = Math.PI / 180;
/** A standing knee that looks straight is soft by this much. */
const SOFT_KNEE = 4;

function bendOf(spec: BendSpec | undefined): Bend {
  return {
    bend: spec?.bend ?? 0,
    side: spec?.side ?? 0,
    turn: spec?.turn ?? 0,
  };
}

function rootTurn(spec: PoseSpec, lean: number): Stance["turn"] {
  const trunk = bent(lean, spec.list ?? 0, spec.turn ?? 0);
  return times(trunk, bent(spec.tilt ?? 0, 0, 0));
}

/** The stance by angles alone, its root at `root`. */
function looseStance(spec: PoseSpec, root: Vec, lean: number): Stance {
  const waist = bendOf(spec.waist);
  const head = bendOf(spec.head);
  const half = bent(head.bend / 2, head.side / 2, head.turn / 2);
  return {
    root,
    turn: rootTurn(spec, lean),
    waist: { ...waist, bend: waist.bend - (spec.tilt ?? 0) },
    ribs: bendOf(spec.ribs),
    neck: half,
    head: half,
    arms: {
      right: armOf("right", spec["right arm"] ?? {}),
      left: armOf("left", spec["left arm"] ?? {}),
    },
    legs: {
      right: legOf("right", spec["right leg"] ?? {}),
      left: legOf("left", spec["left leg"] ?? {}),
    },
    breath: 0,
    floor: 0,
    anchors: [],
  };
}

function legReach(knee: number): number {
  const cosine = Math.cos((180 - knee) * RADIANS);
  return Math.sqrt(THIGH * THIGH + SHANK * SHANK - 2 * THIGH * SHANK * cosine);
}

function plantedLegs(stance: Stance): readonly Side[] {
  return SIDES.filter((side) => stance.legs[side].goal?.isPlanted === true);
}

/** Where the ankle of a planted foot is, whatever the rest of the body does. */
function ankleGoal(stance: Stance, side: Side): Vec {
  const goal = stance.legs[side].goal;
  return goal === null
    ? stance.root
    : sub(goal.at, rotate(goal.turn, goal.pivot));
}

/** How high the hips may stand over their planted feet at a given bend of the knee. */
function standingHeight(
  stance: Stance,
  sides: readonly Side[],
  knee: number,
): number {
  const reach = legReach(knee);
  const heights = sides.map((side) => {
    const hip = placeIn(
      { at: vec(stance.root.x, 0, stance.root.z), turn: stance.turn },
      vec(0, 0, side === "right" ? 8.5 : -8.5),
    );
    const ankle = ankleGoal(stance, side);
    const aside = Math.hypot(hip.x - ankle.x, hip.z - ankle.z);
    const up = Math.sqrt(Math.max(1, reach * reach - aside * aside));
    return ankle.y + up - hip.y;
  });
  return Math.min(...heights);
}

/** The sides whose foot bears weight: the named knee bend is theirs. */
function bearers(spec: PoseSpec, planted: readonly Side[]): readonly Side[] {
  const weight = spec.weight ?? 0.5;
  if (weight > 0.65) return planted.filter((side) => side === "right");
  if (weight < 0.35) return planted.filter((side) => side === "left");
  return planted;
}

/** The point on the floor that the body's weight is to be over. */
function supportPoint(stance: Stance, spec: PoseSpec): Vec {
  const planted = plantedLegs(stance);
  const middle = (side: Side): Vec => {
    const goal = stance.legs[side].goal;
    const ankle = ankleGoal(stance, side);
    return goal === null ? ankle : mix(ankle, goal.at, 0.35);
  };
  if (planted.length < 2) return middle(planted[0] ?? "right");
  return mix(middle("left"), middle("right"), spec.weight ?? 0.5);
}

function heightFor(stance: Stance, spec: PoseSpec): number {
  const planted = plantedLegs(stance);
  const chosen = bearers(spec, planted);
  const tall = standingHeight(
    stance,
    chosen.length === 0 ? planted : chosen,
    spec.down === undefined ? (spec.knees ?? SOFT_KNEE) : SOFT_KNEE,
  );
  const most = standingHeight(stance, planted, 0.6);
  return Math.min(most, tall - (spec.down ?? 0));
}

/** On the feet: hips where the centre of mass is over the feet, unless the pose says where. */
function stand(spec: PoseSpec, base: BaseSpec): Stance {
  let stance = looseStance(spec, vec(0, base.height, 0), spec.lean ?? 0);
  const over = supportPoint(stance, spec);
  const start = vec(over.x + (spec.forward ?? -4), base.height, over.z);
  let root = vec(start.x, start.y, spec.aside ?? start.z);
  for (let round = 0; round < 14; round++) {
    const placed = { ...stance, root };
    root = vec(root.x, heightFor(placed, spec), root.z);
    stance = settle({ ...placed, root });
    const mass = centreOfMass(skeletonOf(stance));
    root = vec(
      spec.forward === undefined ? root.x + (over.x - mass.x) * 0.9 : root.x,
      root.y,
      spec.aside === undefined ? root.z + (over.z - mass.z) * 0.9 : root.z,
    );
  }
  const placed = { ...stance, root };
  return settle({ ...placed, root: { ...root, y: heightFor(placed, spec) } });
}

/** On one or both knees: the thigh leans back by `sit`; with hands on the floor the trunk leans so that they reach. */
function kneel(spec: PoseSpec, base: BaseSpec): Stance {
  const sit = (spec.sit ?? 0) * RADIANS;
  const place = (lean: number): Stance => kneelAt(spec, base, { sit, lean });
  if (spec.lean !== undefined) return place(spec.lean);
  const elbow = spec.elbows ?? 6;
  const cosine = Math.cos((180 - elbow) * RADIANS);
  const reach = Math.sqrt(
    UPPER_ARM * UPPER_ARM +
      FOREARM * FOREARM -
      2 * UPPER_ARM * FOREARM * cosine,
  );
  let low = 50;
  let high = 130;
  for (let round = 0; round < 24; round++) {
    const lean = (low + high) / 2;
    if (handGap(place(lean)) > reach) low = lean;
    else high = lean;
  }
  return place((low + high) / 2);
}

/** From shoulder to wrist goal, for the side whose hand is planted. */
function handGap(stance: Stance): number {
  const bones = skeletonOf(stance);
  const gaps = SIDES.flatMap((side) => {
    const goal = stance.arms[side].goal;
    if (goal?.isPlanted !== true) return [];
    const wrist = sub(goal.at, rotate(goal.turn, goal.pivot));
    return [distance(bones.arms[side].shoulder.at, wrist)];
  });
  return gaps.length === 0 ? 0 : Math.max(...gaps);
}

function legSpec(spec: PoseSpec, side: Side): LegSpec {
  return spec[side === "right" ? "right leg" : "left leg"] ?? {};
}

function kneelAt(
  spec: PoseSpec,
  base: BaseSpec,
  at: { readonly sit: number; readonly lean: number },
): Stance {
  const loose = looseStance(spec, vec(0, base.height, 0), at.lean);
  const isDown = (side: Side): boolean => {
    const rest = legSpec(spec, side).foot?.rest;
    return rest === "kneel" || rest === "tucked";
  };
  const sides = (base.anchors ?? SIDES).filter(isDown);
  const height = KNEE_HEIGHT - (spec.down ?? 0);
  const anchors = sides.map((side): Anchor => {
    const [x, z] = legSpec(spec, side).foot?.at ?? [0, 9];
    return {
      point: `${side} knee`,
      at: vec(x, height, side === "right" ? z : -z),
    };
  });
  const first = anchors[0]?.at ?? vec(0, height, 0);
  const isBoth = anchors.length > 1;
  const aside = isBoth ? 0 : first.z + (first.z > 0 ? -8.5 : 8.5);
  const root = vec(
    first.x - THIGH * Math.sin(at.sit),
    height + THIGH * Math.cos(at.sit) - 0.02,
    (spec.aside ?? 0) + aside,
  );
  const put = settle({ ...loose, root });
  return settle({ ...put, anchors });
}

/** Lying on the back: the upper back and the head stay where the base put them. */
function lieOnBack(spec: PoseSpec, base: BaseSpec): Stance {
  const rest = looseStance(
    { ...spec, tilt: 0, waist: {}, ribs: {}, head: {} },
    vec(0, base.height, 0),
    -90,
  );
  const anchor: Anchor = { point: "back", at: anchorPoint(rest, "back") };
  const loose = looseStance(spec, vec(0, base.height, 0), spec.lean ?? -90);
  const turned = settle({ ...loose, anchors: [anchor] });
  const head = bendOf(spec.head);
  const want = times(bent(-82, 0, 0), bent(head.bend, head.side, head.turn));
  const ribs = skeletonOf(turned).spine[4].turn;
  const neck = slerp(NO_TURN, within(ribs, want), 0.5);
  return { ...turned, neck, head: within(times(ribs, neck), want) };
}

/** On the forearms: the elbows stay, the body is one line to the toes, whose place follows. */
function onElbows(spec: PoseSpec, base: BaseSpec): Stance {
  const loose = looseStance(spec, vec(0, base.height, 0), spec.lean ?? 0);
  const points = (base.anchors ?? SIDES).map(
    (side): AnchorPoint => `${side} elbow`,
  );
  const anchors = points.map((point): Anchor => {
    const now = anchorPoint(loose, point);
    return { point, at: { ...now, y: 4 } };
  });
  return settle({ ...loose, anchors });
}

function shifted(spec: PoseSpec, base: BaseSpec): Vec {
  return vec(
    spec.forward ?? 0,
    base.height - (spec.down ?? 0),
    spec.aside ?? 0,
  );
}

/** A whole pose, its layers already laid over each other, as a stance that meets its contacts. */
export function solvePose(spec: PoseSpec, base: BaseSpec): Stance {
  switch (base.bearing) {
    case "stand":
      return stand(spec, base);
    case "kneel":
      return kneel(spec, base);
    case "back":
      return lieOnBack(spec, base);
    case "elbow":
      return onElbows(spec, base);
    case "fixed":
    case "float":
      return settle(looseStance(spec, shifted(spec, base), spec.lean ?? 0));
    default:
      return base.bearing;
  }
}
