import type { PropKind, PropSpec } from "../clip/type.ts";
import { placeIn, type Skeleton } from "../body/skeleton.ts";
import { SIDES } from "../body/stance.ts";
import { add, mix, scale, sub, unit, type Vec, vec } from "../math/vector.ts";
import { band, bandRoundBack, grip, HOLDS } from "./band.ts";
import { cushion } from "./cushion.ts";
import { formOf } from "./limb.ts";
import { bikePieces, trainerPieces, waterPieces } from "./machine.ts";
import { circle, pair } from "./path.ts";
import type { Ink, Piece, Shape } from "./shape.ts";
import { seen, type View } from "./view.ts";

function strokeBetween(
  view: View,
  a: Vec,
  b: Vec,
  look: { readonly ink: Ink; readonly width: number },
): Shape {
  return {
    d: `M${pair(seen(view, a))}L${pair(seen(view, b))}`,
    line: look.ink,
    width: look.width,
    round: true,
  };
}

function dowel(view: View, bones: Skeleton): Piece {
  const a = grip(bones, "right");
  const b = grip(bones, "left");
  const way = unit(sub(a, b));
  return {
    near: seen(view, mix(a, b, 0.5)).near,
    shapes: [
      strokeBetween(view, add(a, scale(way, 22)), sub(b, scale(way, 30)), {
        ink: "prop-line",
        width: 2.6,
      }),
    ],
  };
}

function weightAt(view: View, at: Vec, radius: number): Piece {
  const spot = seen(view, at);
  const handle = `M${pair({ x: spot.x - radius * 0.6, y: spot.y - radius * 0.6 })}C${pair({ x: spot.x - radius * 0.8, y: spot.y - radius * 2 })} ${pair({ x: spot.x + radius * 0.8, y: spot.y - radius * 2 })} ${pair({ x: spot.x + radius * 0.6, y: spot.y - radius * 0.6 })}`;
  return {
    near: spot.near - 0.1,
    shapes: [
      { d: handle, line: "weight", width: 2, round: true },
      {
        d: circle(spot, radius),
        fill: "weight",
        line: "prop-line",
        width: 0.8,
      },
    ],
  };
}

function dumbbell(view: View, bones: Skeleton, side: "right" | "left"): Piece {
  const hand = bones.arms[side].wrist;
  const z = side === "right" ? -2 : 2;
  const a = placeIn(hand, vec(7, -7.5, z));
  const b = placeIn(hand, vec(-7, -7.5, z));
  return {
    near: seen(view, mix(a, b, 0.5)).near + 0.05,
    shapes: [
      strokeBetween(view, a, b, { ink: "weight", width: 1.8 }),
      ...[a, b].map(
        (p): Shape => ({
          d: circle(seen(view, p), 3),
          fill: "weight",
          line: "prop-line",
          width: 0.7,
        }),
      ),
    ],
  };
}

/** Held between the knees, wherever they are. */
function kneeCushion(view: View, bones: Skeleton): Piece {
  const { right, left } = bones.legs;
  const middle = mix(right.knee.at, left.knee.at, 0.5);
  const up = scale(unit(sub(right.hip.at, right.knee.at)), 7);
  const out = scale(unit(sub(right.knee.at, left.knee.at)), 2);
  const balls = [scale(up, 1.4), scale(up, 0.1)].flatMap(
    (along): (readonly [Vec, number])[] => [
      [add(middle, add(along, out)), 5],
      [add(middle, sub(along, out)), 5],
    ],
  );
  return {
    near: seen(view, middle).near,
    shapes: [
      { d: formOf(view, balls), fill: "prop", line: "prop-line", width: 0.9 },
    ],
  };
}

type Hold = (view: View, bones: Skeleton, prop: PropSpec) => readonly Piece[];

function middleOfHands(bones: Skeleton): Vec {
  return mix(grip(bones, "right"), grip(bones, "left"), 0.5);
}

function towel(view: View, bones: Skeleton): Piece {
  const { heel } = bones.legs.right;
  const at = [heel.x + 2, heel.z];
  return cushion(view, { kind: "towel", size: 14, height: 1.5, at });
}

/** What goes where the body goes. */
export const HELD: Readonly<Partial<Record<PropKind, Hold>>> = {
  band,
  "band round back": bandRoundBack,
  dowel: (view, bones) => [dowel(view, bones)],
  dumbbells: (view, bones) => [
    dumbbell(view, bones, "right"),
    dumbbell(view, bones, "left"),
  ],
  dumbbell: (view, bones) =>
    SIDES.filter((side) => bones.arms[side].curl > HOLDS).map((side) =>
      dumbbell(view, bones, side),
    ),
  kettlebell: (view, bones) => [
    weightAt(view, add(middleOfHands(bones), vec(0, -4, 0)), 6),
  ],
  bottle: (view, bones) => [weightAt(view, middleOfHands(bones), 4)],
  towel: (view, bones) => [towel(view, bones)],
  "knee cushion": (view, bones) => [kneeCushion(view, bones)],
  bike: bikePieces,
  "cross-trainer": trainerPieces,
  water: (view, _, prop) => waterPieces(view, prop.height ?? 18),
};
