import type { PropSpec } from "../clip/type.ts";
import { placeIn, type Skeleton, spineAt } from "../body/skeleton.ts";
import { SIDES, type Side } from "../body/stance.ts";
import { mix, type Vec, vec } from "../math/vector.ts";
import { circle, lineThrough, pair } from "./path.ts";
import type { Piece, Shape } from "./shape.ts";
import { seen, type View } from "./view.ts";

/** Fingers bent by more than this, in degrees, hold what is in the hand. */
export const HOLDS = 40;
const WIDTH = 2.4;

/** The middle of a closed hand. */
export function grip(bones: Skeleton, side: Side): Vec {
  return placeIn(
    bones.arms[side].wrist,
    vec(0, -7.5, side === "right" ? -2 : 2),
  );
}

function line(view: View, a: Vec, b: Vec): Shape {
  return {
    d: `M${pair(seen(view, a))}L${pair(seen(view, b))}`,
    line: "band",
    width: WIDTH,
    round: true,
  };
}

/** What it is tied to: the neck of a handle, the leg of something heavy. */
function knob(view: View, at: Vec): Piece {
  const spot = seen(view, at);
  return {
    near: spot.near,
    shapes: [
      { d: circle(spot, 2.2), fill: "prop", line: "prop-line", width: 0.8 },
    ],
  };
}

/** Tied at its place, an end in each closed hand; open hands hold one each too, unless the other is closed. */
export function band(
  view: View,
  bones: Skeleton,
  prop: PropSpec,
): readonly Piece[] {
  const [x = 90, y = 100, z = 0] = prop.at ?? [];
  const tie = vec(x, y, z);
  const closed = SIDES.filter((side) => bones.arms[side].curl > HOLDS);
  const ends = closed.length === 0 ? SIDES : closed;
  return [
    knob(view, tie),
    ...ends.map((side): Piece => {
      const hand = grip(bones, side);
      return {
        near: seen(view, hand).near - 0.5,
        shapes: [line(view, hand, tie)],
      };
    }),
  ];
}

/** Across the shoulder blades, under the arms, to both hands. */
export function bandRoundBack(view: View, bones: Skeleton): readonly Piece[] {
  const back = spineAt(bones, 3.7);
  return SIDES.flatMap((side): readonly Piece[] => {
    const s = side === "right" ? 1 : -1;
    const at = (px: number, pz: number): Vec =>
      placeIn(back, vec(px, 0, pz * s));
    const round = [at(-9.5, 0), at(-9, 7), at(-4, 13), at(3, 15)];
    const hand = grip(bones, side);
    const pit = at(3, 15);
    return [
      {
        near: seen(view, at(-6, 18)).near,
        shapes: [
          {
            d: lineThrough(round.map((p) => seen(view, p))),
            line: "band",
            width: WIDTH * 1.3,
            round: true,
          },
        ],
      },
      {
        near: seen(view, mix(pit, hand, 0.5)).near - 0.5,
        shapes: [line(view, pit, hand)],
      },
    ];
  });
}
