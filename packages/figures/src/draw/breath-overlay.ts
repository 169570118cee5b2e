import { placeIn, type Skeleton, spineAt } from "../body/skeleton.ts";
import { type Vec, vec } from "../math/vector.ts";
import { straight } from "./arrow.ts";
import { closedCurve, type Flat, openCurve } from "./path.ts";
import type { Shape } from "./shape.ts";
import { seen, type View } from "./view.ts";

/** The inside of the trunk: a can whose lid is the diaphragm and whose floor is the pelvic floor. */
interface Can {
  readonly lid: readonly Flat[];
  readonly floor: readonly Flat[];
  readonly ribs: readonly (readonly Flat[])[];
}

/** Where the hip bones end at the side, and from tail bone to pubic bone. */
const PELVIS_WIDE = { from: -7.5, to: 7.5, deep: 1 } as const;
const PELVIS_DEEP = { from: -8.5, to: 5, deep: 0 } as const;

function canOf(view: View, bones: Skeleton): Can {
  const { breath } = bones;
  const isWide = Math.abs(view.toward.x) > 0.6;
  const sideways = (w: number): Vec =>
    isWide ? vec(4.5, 0, w) : vec(4.5 + w, 0, 0);
  const full = (isWide ? 11 : 8.2) + breath * 1.6;
  const at = (along: number, w: number): Flat =>
    seen(view, placeIn(spineAt(bones, along), sideways(w)));
  const dome = 3.35 - breath * 0.42;
  const edge = 2.75 - breath * 0.05;
  const shoulder = (dome + edge) / 2 + 0.12;
  const bowl = -6.8 + bones.floor * 3.6;
  const { from, to, deep } = isWide ? PELVIS_WIDE : PELVIS_DEEP;
  const pelvisAt = (y: number, share: number): Flat => {
    const w = from + (to - from) * share;
    return seen(
      view,
      placeIn(bones.pelvis, isWide ? vec(deep, y, w) : vec(w, y, 0)),
    );
  };
  const low = (bowl - 2.2) / 1.6;
  return {
    lid: [
      at(edge, -full),
      at(shoulder, -full * 0.7),
      at(dome, 0),
      at(shoulder, full * 0.7),
      at(edge, full),
    ],
    floor: [
      pelvisAt(-1.5, 0),
      pelvisAt(low, 0.22),
      pelvisAt(bowl, 0.5),
      pelvisAt(low, 0.78),
      pelvisAt(-1.5, 1),
    ],
    ribs: [3, 3.5, 4, 4.45].map((along) => {
      const taper = full * (1.02 - (along - 3) * 0.2);
      return [
        at(along - 0.12, -taper),
        at(along + 0.1, 0),
        at(along - 0.12, taper),
      ];
    }),
  };
}

/** The way of the lift: towards the head, longer as the floor rises; nothing while it is let go. */
export function liftShapes(view: View, bones: Skeleton): readonly Shape[] {
  if (bones.floor < 0.15) return [];
  const at = (y: number): Vec => placeIn(bones.pelvis, vec(-1.5, y, 0));
  return straight(
    seen(view, at(-17)),
    seen(view, at(-17 + 9 + 3.6 * bones.floor)),
  );
}

/** How far beside the lift the others of a quick row stand. */
const ROW = 9;

/** One short lift after another: three small arrows under the floor, faint while it is let go, whole while it lifts. */
export function quickLiftShapes(view: View, bones: Skeleton): readonly Shape[] {
  const at = (y: number): Flat =>
    seen(view, placeIn(bones.pelvis, vec(-1.5, y, 0)));
  const rise = 3.6 * bones.floor;
  const [from, to] = [at(-19 + rise), at(-11 + rise)];
  return [-ROW, 0, ROW].flatMap((by) =>
    straight({ x: from.x + by, y: from.y }, { x: to.x + by, y: to.y }).map(
      (shape) => ({
        ...shape,
        opacity: 0.3 + 0.7 * bones.floor,
      }),
    ),
  );
}

const MOUTH = { x: 11, y: -1.4 } as const;
/** How long the stream at the lips is when all the air has gone, and how far it spreads. */
const STREAM = 24;
const SPREAD = 5;

/** A long breath out: three lines from the lips that grow as the air leaves, stay while she is empty, and are gone as it comes in. */
export function outBreathShapes(
  view: View,
  bones: Skeleton,
  isOut: boolean,
): readonly Shape[] {
  const gone = 1 - bones.breath;
  if (!isOut || gone < 0.12) return [];
  const at = (along: number, aside: number): Flat =>
    seen(view, placeIn(bones.head, vec(MOUTH.x + along, MOUTH.y + aside, 0)));
  const long = STREAM * gone;
  return [-1, 0, 1].map((way): Shape => {
    const wave = way === 0 ? 1.4 : way * 1.2;
    const aside = (share: number): number =>
      way * (1.2 + SPREAD * share * gone);
    return {
      d: openCurve([
        at(2, aside(0)),
        at(2 + long * 0.4, aside(0.3) + wave * gone),
        at(2 + long * 0.75, aside(0.7) - wave * gone),
        at(2 + long, aside(1)),
      ]),
      line: "breath-line",
      width: 1.6,
      round: true,
    };
  });
}

/** Ribs, diaphragm and pelvic floor as they move with the breath, and the room between them that they close. */
export function breathShapes(view: View, bones: Skeleton): readonly Shape[] {
  const { lid, floor, ribs } = canOf(view, bones);
  return [
    {
      d: closedCurve([...lid, ...floor.toReversed()]),
      fill: "breath",
      opacity: 0.42,
    },
    ...ribs.map(
      (points): Shape => ({
        d: openCurve(points),
        line: "breath-line",
        width: 0.9,
        opacity: 0.5,
        round: true,
      }),
    ),
    { d: openCurve(lid), line: "breath-line", width: 1.8, round: true },
    { d: openCurve(floor), line: "floor-muscle", width: 2.4, round: true },
  ];
}
