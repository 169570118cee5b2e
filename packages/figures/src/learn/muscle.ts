import { placeIn, type Skeleton, spineAt } from "../body/skeleton.ts";
import { add, mix, type Vec, vec } from "../math/vector.ts";
import { closedCurve, type Flat, openCurve } from "../draw/path.ts";
import type { Ink, Shape } from "../draw/shape.ts";
import { seen, type View } from "../draw/view.ts";

/** A band of muscle along a line, thicker in its middle. */
function bandShape(middle: readonly Flat[], thick: number, ink: Ink): Shape {
  const edge = (sign: number): Flat[] =>
    middle.map((p, index) => {
      const before = middle[Math.max(0, index - 1)] ?? p;
      const after = middle[Math.min(middle.length - 1, index + 1)] ?? p;
      const size = Math.max(
        1e-6,
        Math.hypot(after.x - before.x, after.y - before.y),
      );
      const share = index / (middle.length - 1);
      const half = (thick / 2) * (0.35 + 0.65 * Math.sin(Math.PI * share));
      return {
        x: p.x + (sign * half * -(after.y - before.y)) / size,
        y: p.y + (sign * half * (after.x - before.x)) / size,
      };
    });
  return {
    d: closedCurve([...edge(1), ...edge(-1).toReversed()]),
    fill: ink,
    line: "shoe",
    width: 0.35,
  };
}

export interface Core {
  /** 0 low and broad, 1 high under the ribs. */
  readonly dome: number;
  /** Centimetres that the belly stands out before where it rests. */
  readonly belly: number;
  /** 0 hanging, 1 lifted. */
  readonly floor: number;
  /** Of the wall in front. */
  readonly thick: number;
}

function onPage(view: View, points: readonly Vec[]): Flat[] {
  return points.map((p) => seen(view, p));
}

/** Lid, wall, base and back of the middle of the body, from the side. */
export function coreShapes(
  view: View,
  bones: Skeleton,
  core: Core,
): readonly Shape[] {
  const on = (along: number, x: number): Vec =>
    placeIn(spineAt(bones, along), vec(x, 0, 0));
  const inPelvis = (x: number, y: number): Vec =>
    placeIn(bones.pelvis, vec(x, y, 0));
  const top = 3.42 + core.dome * 0.3;
  const lid = onPage(view, [
    on(2.3, 1.6),
    on(2.86, 1.3),
    on(top - 0.16, 2.6),
    on(top, 5.6),
    on(top - 0.05, 8.6),
    on(top - 0.22, 11.4),
    on(3.06, 12.9),
  ]);
  const out = core.belly;
  const wall = onPage(view, [
    on(3.1, 12.9),
    on(2.5, 12.6 + out * 0.55),
    on(1.9, 12.7 + out),
    on(1.3, 13 + out * 1.1),
    on(0.7, 12.2 + out * 0.8),
    inPelvis(9.6 + out * 0.3, 1.6),
    inPelvis(8.8, -2.2),
  ]);
  const low = -9.2 + core.floor * 4;
  const base = onPage(view, [
    inPelvis(7.4, -4),
    inPelvis(4.2, low + 1.2),
    inPelvis(0.6, low),
    inPelvis(-2.6, low + 1.6),
    inPelvis(-4.8, -3),
  ]);
  const back = onPage(view, [
    inPelvis(-8.4, 6.6),
    on(1.1, -3.9),
    on(1.9, -3.9),
    on(2.7, -3.9),
    on(3.4, -3.8),
  ]);
  const room = closedCurve([
    ...lid,
    ...wall.slice(1),
    ...base.slice(1),
    seen(view, inPelvis(-4, 4)),
    seen(view, on(1.4, 1.4)),
  ]);
  return [
    { d: room, fill: "breath", opacity: 0.22 },
    bandShape(back, 2.6, "floor-muscle"),
    bandShape(wall, core.thick, "floor-muscle"),
    bandShape(base, 2.8, "floor-muscle"),
    { d: openCurve(lid), line: "breath-line", width: 2.1, round: true },
  ];
}

/** Fine lines along a muscle. */
function fibres(way: readonly Flat[], thick: number): Shape {
  const inner = way.slice(1, -1);
  const beside = (by: number): string =>
    openCurve(inner.map((p) => ({ x: p.x + by, y: p.y })));
  return {
    d: beside(-thick * 0.18) + beside(thick * 0.18),
    line: "shoe",
    width: 0.4,
    opacity: 0.6,
    round: true,
  };
}

/** The muscle from the sit bone down the back of the thigh. */
export function hamstringShapes(
  view: View,
  bones: Skeleton,
  thick: number,
): readonly Shape[] {
  const { hip, knee } = bones.legs.right;
  const sit = placeIn(bones.pelvis, vec(-3.6, -7.6, 5));
  const low = placeIn(knee, vec(-3.2, 2, 1));
  const way = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const bulge = Math.sin(Math.PI * share) * 1.8;
    const straight = mix(sit, low, share);
    const back = placeIn(
      { at: vec(0, 0, 0), turn: hip.turn },
      vec(-bulge, 0, 0),
    );
    return seen(view, add(straight, back));
  });
  return [bandShape(way, thick, "floor-muscle"), fibres(way, thick)];
}
