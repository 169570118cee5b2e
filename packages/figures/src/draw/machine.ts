import type { PropKind, PropSpec } from "../clip/type.ts";
import type { Skeleton } from "../body/skeleton.ts";
import { placeIn } from "../body/skeleton.ts";
import { SIDES, type Side } from "../body/stance.ts";
import { type Vec, vec } from "../math/vector.ts";
import { circle, lineThrough, openCurve, polygon } from "./path.ts";
import type { Ink, Piece, Shape } from "./shape.ts";
import { seen, type View } from "./view.ts";

/** Things larger than a hand that a body moves with: they follow the bones, so that hands and feet stay on them. */

const BEHIND = -900;
/** The axle of the cranks, in front of and below the saddle. */
const AXLE = { x: 16, y: 32 } as const;

function bar(
  view: View,
  points: readonly Vec[],
  look: { readonly ink: Ink; readonly width: number },
): Shape {
  return {
    d: lineThrough(points.map((p) => seen(view, p))),
    line: look.ink,
    width: look.width,
    round: true,
  };
}

function underBall(bones: Skeleton, side: Side): Vec {
  return placeIn(bones.legs[side].ankle, vec(10, -8.4, 0));
}

function pedal(view: View, bones: Skeleton, side: Side): readonly Shape[] {
  const at = underBall(bones, side);
  return [
    bar(view, [vec(AXLE.x, AXLE.y, at.z), at], { ink: "weight", width: 2.2 }),
    bar(view, [vec(at.x - 5, at.y, at.z), vec(at.x + 5, at.y, at.z)], {
      ink: "weight",
      width: 2.6,
    }),
  ];
}

/** A stationary bike: saddle under the hips, cranks under the feet, a bar at the hands. */
export function bikePieces(view: View, bones: Skeleton): readonly Piece[] {
  const saddle = vec(bones.pelvis.at.x - 4, bones.pelvis.at.y - 10, 0);
  const hands = bones.arms.right.knuckle;
  const grip = vec(hands.x + 2, hands.y - 3, 0);
  const axle = vec(AXLE.x, AXLE.y, 0);
  const tube = { ink: "prop-side", width: 4.4 } as const;
  const wheel = seen(view, vec(58, 27, 0));
  const frame: readonly Shape[] = [
    bar(view, [vec(-26, 2, 0), vec(80, 2, 0)], tube),
    { d: circle(wheel, 24), fill: "prop", line: "prop-line", width: 1.4 },
    { d: circle(wheel, 5), fill: "prop-side", line: "prop-line", width: 1 },
    bar(view, [vec(-16, 2, 0), axle, vec(58, 27, 0)], tube),
    bar(view, [axle, saddle], tube),
    bar(
      view,
      [vec(58, 27, 0), vec(54, 70, 0), vec(grip.x - 10, grip.y, 0), grip],
      tube,
    ),
    bar(
      view,
      [vec(saddle.x - 9, saddle.y + 1, 0), vec(saddle.x + 11, saddle.y, 0)],
      { ink: "weight", width: 4.6 },
    ),
    {
      d: circle(seen(view, axle), 7),
      fill: "prop-side",
      line: "prop-line",
      width: 1.2,
    },
  ];
  return [
    { near: BEHIND, shapes: [...pedal(view, bones, "left"), ...frame] },
    {
      near: seen(view, underBall(bones, "right")).near - 2,
      shapes: pedal(view, bones, "right"),
    },
  ];
}

/** Gliding pads under the feet and poles in the hands, on one low frame. */
export function trainerPieces(view: View, bones: Skeleton): readonly Piece[] {
  const tube = { ink: "prop-side", width: 3.6 } as const;
  const hub = seen(view, vec(-58, 24, 0));
  const frame: readonly Shape[] = [
    bar(view, [vec(-78, 2, 0), vec(74, 2, 0)], tube),
    { d: circle(hub, 20), fill: "prop", line: "prop-line", width: 1.4 },
    bar(view, [vec(62, 2, 0), vec(56, 78, 0), vec(50, 120, 0)], tube),
  ];
  const moving = SIDES.map((side): Piece => {
    const foot = bones.legs[side].ankle.at;
    const sole = placeIn(bones.legs[side].ankle, vec(5, -8.6, 0));
    const hand = bones.arms[side].knuckle;
    const pad = [
      vec(sole.x - 14, sole.y, sole.z),
      vec(sole.x + 15, sole.y, sole.z),
    ];
    return {
      near: side === "left" ? BEHIND - 1 : seen(view, foot).near - 2,
      shapes: [
        bar(
          view,
          [
            vec(-58, 24, foot.z),
            pad[0] ?? sole,
            pad[1] ?? sole,
            vec(56, 34, foot.z),
          ],
          tube,
        ),
        bar(view, pad, { ink: "weight", width: 3.2 }),
        bar(
          view,
          [
            vec(56, 34, hand.z),
            vec(56, 70, hand.z),
            vec(hand.x + 1, hand.y + 8, hand.z),
          ],
          tube,
        ),
      ],
    };
  });
  return [{ near: BEHIND, shapes: frame }, ...moving];
}

/** How far things on the floor reach to either side of where they stand, so that the window holds all of them. */
const REACH: Readonly<Partial<Record<PropKind, readonly [number, number]>>> = {
  bike: [-28, 84],
  "cross-trainer": [-80, 76],
  step: [-18, 18],
  box: [-22, 22],
  mark: [-10, 10],
};

export function propEnds({ kind, at }: PropSpec): readonly Vec[] {
  if (kind === "side wall") {
    const z = at?.[0] ?? -40;
    return [vec(0, 0, z + Math.sign(z) * 9)];
  }
  // Half a leaf beyond its handle: enough to be a door.
  if (kind === "door")
    return [vec((at?.[0] ?? 0) + 5, 0, 0), vec(at?.[0] ?? 0, 0, -44)];
  return (REACH[kind] ?? []).map((x) => vec((at?.[0] ?? 0) + x, 0, 0));
}

/** Still water with its surface at `height`, over what is under it. */
export function waterPieces(view: View, height: number): readonly Piece[] {
  const surface = Array.from({ length: 14 }, (_, index) => {
    const at = seen(view, vec(-130 + index * 20, height, 0));
    return { x: at.x, y: at.y + (index % 2 === 0 ? 0.9 : -0.9) };
  });
  const first = surface[0] ?? { x: 0, y: 0 };
  const last = surface.at(-1) ?? first;
  const body = [
    ...surface,
    { x: last.x, y: last.y + 90 },
    { x: first.x, y: first.y + 90 },
  ];
  return [
    {
      near: 900,
      shapes: [
        { d: polygon(body), fill: "breath", opacity: 0.32 },
        {
          d: openCurve(surface),
          line: "breath-line",
          width: 1.1,
          opacity: 0.7,
          round: true,
        },
      ],
    },
  ];
}
