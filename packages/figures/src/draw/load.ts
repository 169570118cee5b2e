import type { Clip, Leg } from "../clip/clip.ts";
import { SIDES, type Side, type Stance } from "../body/stance.ts";
import type { LegBones, Skeleton } from "../body/skeleton.ts";
import { mix, type Vec, vec } from "../math/vector.ts";
import { type Flat, pair } from "./path.ts";
import type { Shape } from "./shape.ts";
import { seen, type View } from "./view.ts";

/** Seconds that a landing is shown whole, and until it has faded. */
const WHOLE = 0.36;
const GONE = 0.68;
/** A heel that comes down within this many seconds is let drop, not lowered. */
const DROP = 0.15;
const LIFTED = 2;

function isDown(stance: Stance, side: Side): boolean {
  return stance.legs[side].goal?.isPlanted === true;
}

/** The toes are on the floor and the heel is not: how far the sole is turned down. */
function heelUp(stance: Stance, side: Side): number {
  const turn = stance.legs[side].goal?.turn;
  if (turn === undefined) return 0;
  // Twice the product of w and z is the sine of a turn about the axis across the foot.
  return Math.abs(2 * turn.w * turn.z) * 17.5;
}

function lands(clip: Clip, leg: Leg, side: Side): boolean {
  if (leg.from === leg.to || !isDown(leg.to, side)) return false;
  if (leg.isFlight) return true;
  // Where she jumps, a step back to the start is no landing.
  if (clip.legs.some(({ isFlight }) => isFlight)) return false;
  if (!isDown(leg.from, side)) return true;
  return (
    leg.seconds <= DROP &&
    heelUp(leg.from, side) > LIFTED &&
    heelUp(leg.to, side) < LIFTED / 2
  );
}

/** 0 to 1: how lately this foot came down, if it is down. */
function landed(clip: Clip, side: Side, seconds: number): number {
  const time = ((seconds % clip.seconds) + clip.seconds) % clip.seconds;
  const since = clip.legs
    .filter((leg) => lands(clip, leg, side))
    .map(({ starts, seconds: long }) => {
      const ago = time - starts - long;
      return ago < -1e-6 ? ago + clip.seconds : Math.max(0, ago);
    });
  const least = Math.min(...since, GONE);
  return Math.min(1, (GONE - least) / (GONE - WHOLE));
}

/** Three short strokes on either side of the foot: the floor is hit. */
function strokes(view: View, leg: LegBones): string {
  const sole = mix(leg.heel, leg.ball, 0.5);
  const at = seen(view, vec(sole.x, 0, sole.z));
  const half = Math.abs(seen(view, leg.toe).x - seen(view, leg.heel).x) / 2 + 5;
  const stroke = (side: number, [x, y, dx, dy]: readonly number[]): string => {
    const from: Flat = {
      x: at.x + side * (half + (x ?? 0)),
      y: at.y - (y ?? 0),
    };
    return `M${pair(from)}L${pair({ x: from.x + side * (dx ?? 0), y: from.y - (dy ?? 0) })}`;
  };
  const fan = [
    [0, 2, 8, 1],
    [-1, 5, 7, 5],
    [-3, 8, 3, 7],
  ];
  return [1, -1]
    .flatMap((side) => fan.map((line) => stroke(side, line)))
    .join("");
}

/** Arrow heads up the leg, from the foot that takes the weight to the hip. */
function climbing(view: View, leg: LegBones): string {
  const places: readonly (readonly [Vec, Vec, number])[] = [
    [leg.ankle.at, leg.knee.at, 0.3],
    [leg.ankle.at, leg.knee.at, 0.7],
    [leg.knee.at, leg.hip.at, 0.25],
    [leg.knee.at, leg.hip.at, 0.6],
  ];
  return places
    .map(([from, to, share]) => {
      const a = seen(view, from);
      const b = seen(view, to);
      const size = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
      const ux = (b.x - a.x) / size;
      const uy = (b.y - a.y) / size;
      const tip = {
        x: a.x + (b.x - a.x) * share,
        y: a.y + (b.y - a.y) * share,
      };
      const wing = (s: number): string =>
        pair({
          x: tip.x - ux * 3.6 - uy * 3.6 * s,
          y: tip.y - uy * 3.6 + ux * 3.6 * s,
        });
      return `M${wing(1)}L${pair(tip)}L${wing(-1)}`;
    })
    .join("");
}

/** Where a foot has just come down: the floor is hit, and the leg takes it, up to the hip. */
export function loadShapes(
  clip: Clip,
  view: View,
  bones: Skeleton,
  seconds: number,
): readonly Shape[] {
  return SIDES.flatMap((side): readonly Shape[] => {
    const leg = bones.legs[side];
    const strength = landed(clip, side, seconds);
    if (strength < 0.05 || leg.ball.y > 1.5) return [];
    return [
      {
        d: strokes(view, leg) + climbing(view, leg),
        line: "load",
        width: 1.8,
        opacity: strength,
        round: true,
      },
    ];
  });
}
