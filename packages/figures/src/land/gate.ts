import {
  circle,
  closedCurve,
  ellipse,
  type Flat,
  pair,
  polygon,
} from "../draw/path.ts";
import type { Shape } from "../draw/shape.ts";

/** How a phase stands: open, not yet, or open once and shut for now. */
export type PlaceState = "open" | "shut" | "waiting";

const BARS = [0.2, 0.44, 0.68] as const;

/**
 * A field gate across the way. Told by its shape as well as its colour: open, its leaf is swung back; not yet, it stands
 * across; shut for now, a board hangs on it.
 */
export function gate(state: PlaceState, at: Flat, size: number): Shape[] {
  const half = size * 0.62;
  const thick = Math.max(1.3, size * 0.1);
  const p = (x: number, y: number): Flat => ({
    x: at.x + x * half,
    y: at.y - y * size,
  });
  const bar = (from: Flat, to: Flat, width = thick * 0.72): Shape => ({
    d: `M${pair(from)}L${pair(to)}`,
    line: "land-wood",
    width,
    round: true,
  });
  const posts = [
    {
      d: ellipse(p(-0.2, -0.02), half * 1.3, size * 0.1),
      fill: "land-shade",
      opacity: 0.2,
    } as const,
    bar(p(-1, -0.06), p(-1, 0.98), thick * 1.3),
    bar(p(1, -0.06), p(1, 0.98), thick * 1.3),
  ];
  if (state === "open")
    return [
      ...BARS.map((y) => bar(p(1, y), p(1.62, y + 0.2))),
      bar(p(1.62, 0.32), p(1.62, 1)),
      bar(p(1, 0.2), p(1.62, 0.88), thick * 0.5),
      ...posts,
    ];
  const leaf = [
    ...BARS.map((y) => bar(p(-1, y), p(1, y))),
    bar(p(-1, 0.2), p(1, 0.68), thick * 0.5),
  ];
  if (state === "waiting") return [...leaf, ...posts];
  return [
    ...leaf,
    ...posts,
    {
      d: polygon([p(-0.52, 0.2), p(-0.52, 0.62), p(0.52, 0.62), p(0.52, 0.2)]),
      fill: "land-wall",
      line: "land-wood",
      width: 0.9,
      round: true,
    },
    bar(p(-0.24, 0.41), p(0.24, 0.41), thick * 0.9),
  ];
}

/** Someone on the way, seen from behind, as small as people are in a landscape. */
export function walker(at: Flat, size: number): Shape[] {
  const p = (x: number, y: number): Flat => ({
    x: at.x + x * size,
    y: at.y - y * size,
  });
  const limb = (
    points: readonly Flat[],
    ink: "land-her" | "land-her-2",
    width: number,
  ): Shape => ({
    d: `M${points.map(pair).join("L")}`,
    line: ink,
    width: size * width,
    round: true,
  });
  return [
    { d: circle(p(0, 0.52), size * 0.74), fill: "land-her", opacity: 0.16 },
    {
      d: ellipse(p(-0.12, 0), size * 0.3, size * 0.07),
      fill: "land-shade",
      opacity: 0.35,
    },
    limb([p(-0.035, 0.42), p(-0.075, 0.22), p(-0.1, 0.03)], "land-her-2", 0.1),
    limb([p(0.04, 0.42), p(0.085, 0.25), p(0.05, 0.06)], "land-her-2", 0.1),
    limb([p(-0.105, 0.71), p(-0.165, 0.56), p(-0.135, 0.43)], "land-her", 0.07),
    limb([p(0.105, 0.71), p(0.165, 0.57), p(0.15, 0.45)], "land-her", 0.07),
    {
      d: closedCurve([
        p(-0.115, 0.745),
        p(0, 0.775),
        p(0.115, 0.745),
        p(0.085, 0.58),
        p(0.105, 0.38),
        p(-0.105, 0.38),
        p(-0.085, 0.58),
      ]),
      fill: "land-her",
    },
    { d: circle(p(0, 0.88), size * 0.088), fill: "land-her-2" },
    { d: circle(p(0.01, 0.985), size * 0.042), fill: "land-her-2" },
  ];
}
