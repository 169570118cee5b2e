import { placeIn, type Skeleton, spineAt } from "../body/skeleton.ts";
import { type Vec, vec } from "../math/vector.ts";
import { type Flat, hullPath, openCurve } from "../draw/path.ts";
import type { Shape } from "../draw/shape.ts";
import { seen, type View } from "../draw/view.ts";
import { BONE } from "./bone.ts";

interface Hoop {
  /** Where it leaves the spine. */
  readonly along: number;
  /** Half width and half depth of the cage there, and how far the front is below the back. */
  readonly wide: number;
  readonly deep: number;
  readonly drop: number;
  /** 1 reaches the breast bone; less ends on the way. */
  readonly reach: number;
}

const HOOPS: readonly Hoop[] = [
  { along: 4.88, wide: 7.2, deep: 5.2, drop: 4, reach: 1 },
  { along: 4.68, wide: 9.6, deep: 6.8, drop: 5.4, reach: 1 },
  { along: 4.46, wide: 11, deep: 7.8, drop: 6.8, reach: 1 },
  { along: 4.22, wide: 11.9, deep: 8.4, drop: 7.8, reach: 1 },
  { along: 3.98, wide: 12.5, deep: 8.8, drop: 8.6, reach: 1 },
  { along: 3.74, wide: 12.8, deep: 9, drop: 9, reach: 0.96 },
  { along: 3.5, wide: 12.9, deep: 9, drop: 9.2, reach: 0.88 },
  { along: 3.26, wide: 12.6, deep: 8.8, drop: 9, reach: 0.76 },
  { along: 3.04, wide: 12, deep: 8.4, drop: 8, reach: 0.6 },
];
/** The middle of the cage, forward of the spine. */
const CAGE = 5.2;

/** A point of a hoop, 0 at the spine and 1 at the breast bone, on one side (1 or -1). */
function onHoop(bones: Skeleton, hoop: Hoop, share: number, side: number): Vec {
  const angle = Math.PI * (1 - share);
  const widen = 1 + bones.breath * 0.05;
  // Down from the spine, then forward: a rib hangs, and its cartilage comes up again a little.
  const fall =
    hoop.drop * Math.sin((Math.min(share, 0.85) / 0.85) * (Math.PI / 2)) ** 1.3;
  const rise = Math.max(0, share - 0.8) * 14;
  return placeIn(
    spineAt(bones, hoop.along),
    vec(
      CAGE + hoop.deep * widen * Math.cos(angle),
      -fall + rise,
      side * hoop.wide * widen * Math.sin(angle),
    ),
  );
}

function hoopLine(
  view: View,
  bones: Skeleton,
  hoop: Hoop,
  side: number,
): Flat[] {
  return Array.from({ length: 11 }, (_, step) =>
    seen(view, onHoop(bones, hoop, (step / 10) * hoop.reach, side)),
  );
}

function rib(d: string, isFar: boolean): readonly Shape[] {
  const opacity = isFar ? 0.45 : 1;
  return [
    { d, line: "shoe-line", width: 2.5, opacity, round: true },
    { d, line: "shoe", width: 1.7, opacity, round: true },
  ];
}

/** The lower edge of the cage in front, from the breast bone round to the last rib. */
function margin(view: View, bones: Skeleton, side: number): Flat[] {
  return HOOPS.slice(4).map((hoop) =>
    seen(view, onHoop(bones, hoop, hoop.reach, side)),
  );
}

/** Ribs of one side with the breast bone; the far side stands behind, fainter. */
export function ribShapes(
  view: View,
  bones: Skeleton,
  side: "near" | "far",
): readonly Shape[] {
  const isFar = side === "far";
  const z = (view.toward.z >= 0 ? 1 : -1) * (isFar ? -1 : 1);
  const ribs = HOOPS.flatMap((hoop) =>
    rib(openCurve(hoopLine(view, bones, hoop, z)), isFar),
  );
  return [...ribs, ...rib(openCurve(margin(view, bones, z)), isFar)];
}

export function breastBoneShape(view: View, bones: Skeleton): Shape {
  const ends = [HOOPS[0], HOOPS[2], HOOPS[4]].flatMap((hoop, index) =>
    hoop === undefined
      ? []
      : [
          {
            ...seen(view, onHoop(bones, hoop, 1, 1)),
            radius: [1.9, 1.5, 1.1][index] ?? 1,
          },
        ],
  );
  return { d: hullPath(ends), ...BONE };
}
