import type { Clip } from "../clip/clip.ts";
import { centreOfMass, type Skeleton } from "../body/skeleton.ts";
import { vec } from "../math/vector.ts";
import { circle, type Flat, pair, polygon } from "./path.ts";
import type { Shape } from "./shape.ts";
import { seen, type View } from "./view.ts";

export const CLOCK_RADIUS = 10;

/** A head below this height lies down, and there is room over it, not beside it. */
const LYING = 60;

/** Beside the head as it is at the start, so that it stands still while she moves. */
export function clockAt(clip: Clip, view: View): Flat {
  const { x, y } = seen(view, clip.head);
  return clip.head.y < LYING
    ? { x: x + 26, y: y - 32 }
    : { x: x + 36, y: y - 6 };
}

/** What of a dial has gone by, as a slice from the top. */
function slice(at: Flat, share: number): string {
  const steps = Math.max(2, Math.ceil(share * 24));
  const rim = Array.from({ length: steps + 1 }, (_, index) => {
    const angle = (index / steps) * share * 2 * Math.PI;
    return {
      x: at.x + Math.sin(angle) * (CLOCK_RADIUS - 2.2),
      y: at.y - Math.cos(angle) * (CLOCK_RADIUS - 2.2),
    };
  });
  return polygon([at, ...rim]);
}

/** The round of a step says nothing about minutes: there three quarters of the dial stand for all of them. */
const LONG = 0.75;

/** A dial: this goes on for a time. It fills as the hold does. */
export function clockShapes(
  clip: Clip,
  view: View,
  seconds: number,
): readonly Shape[] {
  const at = clockAt(clip, view);
  const gone = (((seconds / clip.seconds) % 1) + 1) % 1;
  const share = clip.spec.pace === "flow" ? LONG : Math.max(0.02, gone);
  const tick = (x: number, y: number): string =>
    `M${pair({ x: at.x + x * CLOCK_RADIUS, y: at.y + y * CLOCK_RADIUS })}L${pair({ x: at.x + x * (CLOCK_RADIUS + 2.6), y: at.y + y * (CLOCK_RADIUS + 2.6) })}`;
  return [
    { d: slice(at, share), fill: "arrow", opacity: 0.34 },
    {
      d: circle(at, CLOCK_RADIUS) + tick(0, -1),
      line: "arrow",
      width: 1.5,
      round: true,
    },
  ];
}

/** A plumb line from the middle of the body to the floor: over which foot the weight is. */
export function weightShapes(view: View, bones: Skeleton): readonly Shape[] {
  const mass = centreOfMass(bones);
  const top = seen(view, vec(mass.x, mass.y - 14, mass.z));
  const foot = seen(view, vec(mass.x, 0, mass.z));
  const step = 7;
  let line = "";
  for (let y = top.y; y < foot.y - step; y += step)
    line += `M${pair({ x: top.x, y })}L${pair({ x: top.x, y: y + 4 })}`;
  const wedge = polygon([
    foot,
    { x: foot.x - 4, y: foot.y + 7 },
    { x: foot.x + 4, y: foot.y + 7 },
  ]);
  return [
    { d: line, line: "arrow", width: 1.4, round: true },
    { d: wedge, fill: "arrow" },
  ];
}
