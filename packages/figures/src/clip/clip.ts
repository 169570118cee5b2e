import {
  moved,
  mirrorStance,
  mixStance,
  SIDES,
  type Stance,
} from "../body/stance.ts";
import { centreOfMass, placeIn, settle, skeletonOf } from "../body/skeleton.ts";
import { type Vec, vec } from "../math/vector.ts";
import { BASES, isBaseName } from "../pose/base.ts";
import { solvePose } from "../pose/solve.ts";
import { type BaseSpec, layered, type PoseSpec } from "../pose/spec.ts";
import type { FigureSpec, KeySpec } from "./type.ts";

/** Centimetres per second squared. */
const GRAVITY = 981;

export interface Leg {
  readonly from: Stance;
  readonly to: Stance;
  readonly starts: number;
  readonly seconds: number;
  readonly isFlight: boolean;
}

/** A figure with its key poses solved, ready for any moment. */
export interface Clip {
  readonly spec: FigureSpec;
  readonly keys: readonly Stance[];
  readonly legs: readonly Leg[];
  readonly seconds: number;
  readonly travel: number;
  /** Where the head is at the start, for what stands beside it. */
  readonly head: Vec;
  /** How far the body reaches along the floor, for a mat that is no larger than it has to be. */
  readonly span: { readonly from: Vec; readonly to: Vec };
}

function posePart(key: KeySpec): PoseSpec {
  const {
    go: _go,
    hold: _hold,
    breath: _breath,
    floor: _floor,
    flight: _flight,
    ...pose
  } = key;
  return pose;
}

/** Breath runs from full to empty between the keys that say so, and keeps what it was at those that do not. */
function breaths(keys: readonly KeySpec[]): readonly number[] {
  const last = keys.findLast((key) => key.breath !== undefined);
  let now = last?.breath === "in" ? 1 : 0;
  return keys.map((key) => {
    if (key.breath !== undefined) now = key.breath === "in" ? 1 : 0;
    return now;
  });
}

function baseOf(name: string): BaseSpec {
  return isBaseName(name) ? BASES[name] : BASES.standing;
}

function solvedKeys(spec: FigureSpec): readonly Stance[] {
  const base = baseOf(spec.base);
  const full = breaths(spec.keys);
  return spec.keys.map((key, index) => {
    const pose = layered([{}, base.pose, spec.with ?? {}, posePart(key)]);
    const bearing =
      key.flight === true && isAirborne(pose) ? "float" : base.bearing;
    return {
      ...solvePose(pose, { ...base, bearing }),
      breath: full[index] ?? 0,
      floor: key.floor ?? 0.6 * (1 - (full[index] ?? 0)),
    };
  });
}

function isAirborne(pose: PoseSpec): boolean {
  return (
    pose["right leg"]?.foot === undefined &&
    pose["left leg"]?.foot === undefined
  );
}

function legsOf(
  spec: FigureSpec,
  keys: readonly Stance[],
  loop: Stance,
): readonly Leg[] {
  let clock = 0;
  return keys.flatMap((from, index) => {
    const key = spec.keys[index % spec.keys.length];
    const next = spec.keys[(index + 1) % spec.keys.length];
    const to = keys[index + 1] ?? loop;
    const hold = key?.hold ?? 0;
    const go = next?.go ?? 1;
    const parts: Leg[] = [];
    if (hold > 0)
      parts.push({
        from,
        to: from,
        starts: clock,
        seconds: hold,
        isFlight: false,
      });
    parts.push({
      from,
      to,
      starts: clock + hold,
      seconds: go,
      isFlight: next?.flight === true,
    });
    clock += hold + go;
    return parts;
  });
}

/** Solves a figure's key poses. The spec has been read and checked. */
export function buildClip(spec: FigureSpec): Clip {
  const half = solvedKeys(spec);
  const travel = spec.travel ?? 0;
  const other =
    spec.alternate === true
      ? half.map((stance) => mirrorStance(stance, travel / 2))
      : [];
  const keys = [...half, ...other];
  const first = keys[0];
  if (first === undefined) throw new Error("a figure needs a key pose");
  const legs = legsOf(spec, keys, moved(first, vec(travel, 0, 0)));
  const last = legs.at(-1);
  const seconds = last === undefined ? 1 : last.starts + last.seconds;
  const head = skeletonOf(first).head.at;
  return { spec, keys, legs, seconds, travel, head, span: spanOf(keys) };
}

function spanOf(keys: readonly Stance[]): Clip["span"] {
  const points = keys.flatMap((stance) => {
    const { head, legs, arms } = skeletonOf(stance);
    return [
      placeIn(head, vec(-4, 14, 0)),
      ...SIDES.flatMap((side) => [
        legs[side].toe,
        legs[side].heel,
        legs[side].knee.at,
        arms[side].tip,
        arms[side].elbow.at,
      ]),
    ];
  });
  const xs = points.map(({ x }) => x);
  const zs = points.map(({ z }) => z);
  return {
    from: vec(Math.min(...xs), 0, Math.min(...zs)),
    to: vec(Math.max(...xs), 0, Math.max(...zs)),
  };
}

function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}

function legAt(clip: Clip, time: number): Leg | undefined {
  return clip.legs.findLast((leg) => leg.starts <= time) ?? clip.legs[0];
}

/** Whether air leaves at this time, or has just left: on the way to an emptier key, and while an empty one is held. */
export function breathesOut(clip: Clip, seconds: number): boolean {
  const time = seconds - Math.floor(seconds / clip.seconds) * clip.seconds;
  const leg = legAt(clip, time);
  if (leg === undefined) return false;
  return leg.to.breath < leg.from.breath || leg.to.breath === 0;
}

/** A curve through the keys: the stance runs on past them instead of stopping (Barry and Goldman's Catmull-Rom). */
function flowing(clip: Clip, leg: Leg, share: number): Stance {
  const index = clip.legs.indexOf(leg);
  const count = clip.legs.length;
  const earlier = clip.legs[(index + count - 1) % count] ?? leg;
  const later = clip.legs[(index + 1) % count] ?? leg;
  const back = index === 0 ? -clip.travel : 0;
  const on = index === count - 1 ? clip.travel : 0;
  const before = moved(earlier.from, vec(back, 0, 0));
  const after = moved(later.to, vec(on, 0, 0));
  const middle = mixStance(leg.from, leg.to, share);
  const first = mixStance(
    mixStance(before, leg.from, share + 1),
    middle,
    (share + 1) / 2,
  );
  const second = mixStance(
    middle,
    mixStance(leg.to, after, share - 1),
    share / 2,
  );
  const curve = mixStance(first, second, share);
  return withGoals(curve, middle);
}

/** What bears weight goes straight from contact to contact, whatever the curve of the rest. */
function withGoals(curve: Stance, straight: Stance): Stance {
  const limbs = (kind: "arms" | "legs"): Stance["arms"] => ({
    right: { ...curve[kind].right, goal: straight[kind].right.goal },
    left: { ...curve[kind].left, goal: straight[kind].left.goal },
  });
  return {
    ...curve,
    legs: limbs("legs"),
    arms: limbs("arms"),
    anchors: straight.anchors,
  };
}

/** The settled stance at a time in seconds; times past the end begin again. */
export function stanceAt(clip: Clip, seconds: number): Stance {
  const time = seconds - Math.floor(seconds / clip.seconds) * clip.seconds;
  const leg = legAt(clip, time);
  if (leg === undefined) throw new Error("a clip without a moment");
  const share = Math.min(1, (time - leg.starts) / leg.seconds);
  if (!leg.isFlight)
    return settle(
      clip.spec.pace === "flow"
        ? flowing(clip, leg, share)
        : mixStance(leg.from, leg.to, smooth(share)),
    );
  return falling(leg, share);
}

/** In the air nothing is met: the centre of mass goes the way a thrown thing goes, and the body with it. */
function falling(leg: Leg, share: number): Stance {
  const mixed = mixStance(leg.from, leg.to, share);
  const free = settle({
    ...mixed,
    legs: {
      right: { ...mixed.legs.right, goal: null },
      left: { ...mixed.legs.left, goal: null },
    },
    anchors: [],
  });
  const from = centreOfMass(skeletonOf(leg.from)).y;
  const to = centreOfMass(skeletonOf(leg.to)).y;
  const rise = (GRAVITY / 2) * leg.seconds * leg.seconds * share * (1 - share);
  const want = from + (to - from) * share + rise;
  const is = centreOfMass(skeletonOf(free)).y;
  return settle(moved(free, vec(0, want - is, 0)));
}
