import { moved, mirrorStance, mixStance, type Stance } from "../body/stance.ts";
import { settle } from "../body/skeleton.ts";
import { vec } from "../math/vector.ts";
import { BASES, isBaseName } from "../pose/base.ts";
import { solvePose } from "../pose/solve.ts";
import { type BaseSpec, layered, type PoseSpec } from "../pose/spec.ts";
import type { FigureSpec, KeySpec } from "./type.ts";

/** Centimetres per second squared. */
const GRAVITY = 981;

interface Leg {
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
}

function posePart(key: KeySpec): PoseSpec {
  const { go: _go, hold: _hold, breath: _breath, flight: _flight, ...pose } = key;
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
    const bearing = key.flight === true && isAirborne(pose) ? "float" : base.bearing;
    return { ...solvePose(pose, { ...base, bearing }), breath: full[index] ?? 0 };
  });
}

function isAirborne(pose: PoseSpec): boolean {
  return (
    pose["right leg"]?.foot === undefined && pose["left leg"]?.foot === undefined
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
      parts.push({ from, to: from, starts: clock, seconds: hold, isFlight: false });
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
  return { spec, keys, legs, seconds, travel };
}

function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}

function legAt(clip: Clip, time: number): Leg | undefined {
  return clip.legs.findLast((leg) => leg.starts <= time) ?? clip.legs[0];
}

/** The settled stance at a time in seconds; times past the end begin again. */
export function stanceAt(clip: Clip, seconds: number): Stance {
  const time = seconds - Math.floor(seconds / clip.seconds) * clip.seconds;
  const leg = legAt(clip, time);
  if (leg === undefined) throw new Error("a clip without a moment");
  const share = Math.min(1, (time - leg.starts) / leg.seconds);
  const isFlowing = clip.spec.pace === "flow" || leg.isFlight;
  const mixed = mixStance(leg.from, leg.to, isFlowing ? share : smooth(share));
  if (!leg.isFlight) return settle(mixed);
  const rise = (GRAVITY / 2) * leg.seconds * leg.seconds * share * (1 - share);
  const free = moved(mixed, vec(0, rise, 0));
  return settle({
    ...free,
    legs: {
      right: { ...free.legs.right, goal: null },
      left: { ...free.legs.left, goal: null },
    },
    anchors: [],
  });
}
