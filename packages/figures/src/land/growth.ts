import {
  closedCurve,
  ellipse,
  type Flat,
  pair,
  polygon,
} from "../draw/path.ts";
import type { Shape } from "../draw/shape.ts";

/** The green of what grows, paler with distance. */
export type Leaf = "land-tree" | "land-tree-2" | "land-tree-3";

/** A round tree: trunk, crown and the light on its far side. */
export function tree(at: Flat, size: number, ink: Leaf): Shape[] {
  const p = (x: number, y: number): Flat => ({
    x: at.x + x * size,
    y: at.y - y * size,
  });
  const crown = [
    p(-0.6, 0.52),
    p(-0.56, 0.92),
    p(-0.22, 1.34),
    p(0.2, 1.36),
    p(0.55, 0.96),
    p(0.62, 0.54),
    p(0.06, 0.36),
  ];
  const light = [
    p(0.14, 1.3),
    p(0.42, 1.02),
    p(0.5, 0.66),
    p(0.3, 0.5),
    p(0.2, 0.86),
  ];
  return [
    {
      d: ellipse(
        { x: at.x - size * 0.34, y: at.y + size * 0.03 },
        size * 0.6,
        size * 0.1,
      ),
      fill: "land-shade",
      opacity: 0.18,
    },
    {
      d: `M${pair(at)}L${pair({ x: at.x, y: at.y - size * 0.7 })}`,
      line: ink,
      width: size * 0.11,
      round: true,
    },
    { d: closedCurve(crown), fill: ink },
    {
      d: closedCurve(light),
      fill: "land-light",
      opacity: 0.17,
    },
  ];
}

/** A conifer, told from the round one by its outline alone. */
export function pine(at: Flat, size: number, ink: Leaf): Shape[] {
  const tier = (from: number, wide: number, tall: number): Shape => ({
    d: closedCurve([
      { x: at.x, y: at.y - size * (from + tall) },
      { x: at.x + size * wide * 0.52, y: at.y - size * (from + tall * 0.36) },
      { x: at.x + size * wide, y: at.y - size * from },
      { x: at.x, y: at.y - size * (from - 0.05) },
      { x: at.x - size * wide, y: at.y - size * from },
      { x: at.x - size * wide * 0.52, y: at.y - size * (from + tall * 0.36) },
    ]),
    fill: ink,
  });
  return [
    {
      d: ellipse(
        { x: at.x - size * 0.26, y: at.y + size * 0.02 },
        size * 0.42,
        size * 0.08,
      ),
      fill: "land-shade",
      opacity: 0.18,
    },
    {
      d: `M${pair(at)}L${pair({ x: at.x, y: at.y - size * 0.4 })}`,
      line: ink,
      width: size * 0.1,
      round: true,
    },
    tier(0.2, 0.4, 0.7),
    tier(0.58, 0.31, 0.64),
    tier(0.94, 0.21, 0.56),
  ];
}

/** Three blades from one root. */
export function grass(at: Flat, size: number): Shape {
  const blade = (lean: number, tall: number): string =>
    `M${pair(at)}Q${pair({ x: at.x + lean * 0.2 * size, y: at.y - tall * 0.7 * size })} ${pair({ x: at.x + lean * size, y: at.y - tall * size })}`;
  return {
    d: blade(-0.5, 0.8) + blade(0.1, 1) + blade(0.6, 0.7),
    line: "land-tree",
    width: 1.1,
    opacity: 0.75,
    round: true,
  };
}

export function stone(at: Flat, size: number): Shape[] {
  return [
    {
      d: ellipse(
        { x: at.x - size * 0.2, y: at.y + size * 0.1 },
        size * 1.15,
        size * 0.26,
      ),
      fill: "land-shade",
      opacity: 0.2,
    },
    {
      d: closedCurve([
        { x: at.x - size, y: at.y },
        { x: at.x - size * 0.55, y: at.y - size * 0.82 },
        { x: at.x + size * 0.35, y: at.y - size * 0.9 },
        { x: at.x + size, y: at.y - size * 0.1 },
        { x: at.x, y: at.y + size * 0.24 },
      ]),
      fill: "land-stone",
    },
    {
      d: closedCurve([
        { x: at.x - size * 0.1, y: at.y - size * 0.74 },
        { x: at.x + size * 0.36, y: at.y - size * 0.8 },
        { x: at.x + size * 0.78, y: at.y - size * 0.2 },
        { x: at.x + size * 0.3, y: at.y - size * 0.34 },
      ]),
      fill: "land-light",
      opacity: 0.3,
    },
  ];
}

/** A house at the foot of the way, with a light in it. */
export function house(at: Flat, size: number): Shape[] {
  const p = (x: number, y: number): Flat => ({
    x: at.x + x * size,
    y: at.y - y * size,
  });
  return [
    {
      d: ellipse(p(-0.2, -0.02), size * 1.05, size * 0.14),
      fill: "land-shade",
      opacity: 0.2,
    },
    {
      d: polygon([p(-0.66, 0), p(-0.66, 0.62), p(0.66, 0.62), p(0.66, 0)]),
      fill: "land-wall",
    },
    {
      d: polygon([p(-0.66, 0), p(-0.66, 0.62), p(-0.12, 0.62), p(-0.12, 0)]),
      fill: "land-shade",
      opacity: 0.12,
    },
    {
      d: polygon([p(0.3, 0.9), p(0.3, 1.32), p(0.46, 1.32), p(0.46, 0.8)]),
      fill: "land-roof",
    },
    {
      d: polygon([
        p(-0.84, 0.56),
        p(-0.42, 1.16),
        p(0.52, 1.16),
        p(0.86, 0.56),
      ]),
      fill: "land-roof",
    },
    {
      d: polygon([
        p(-0.84, 0.56),
        p(-0.42, 1.16),
        p(-0.2, 1.16),
        p(-0.3, 0.56),
      ]),
      fill: "land-shade",
      opacity: 0.2,
    },
    {
      d: polygon([p(0.16, 0.2), p(0.16, 0.46), p(0.42, 0.46), p(0.42, 0.2)]),
      fill: "land-window",
    },
    {
      d: polygon([p(-0.46, 0), p(-0.46, 0.42), p(-0.24, 0.42), p(-0.24, 0)]),
      fill: "land-roof",
    },
  ];
}
