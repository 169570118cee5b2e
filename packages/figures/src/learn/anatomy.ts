import {
  type Frame,
  placeIn,
  type Skeleton,
  spineAt,
} from "../body/skeleton.ts";
import { add, mix, type Vec, vec } from "../math/vector.ts";
import { closedCurve, type Flat, hullPath, openCurve } from "../draw/path.ts";
import type { Ink, Shape } from "../draw/shape.ts";
import { seen, type View } from "../draw/view.ts";

/**
 * What lies under the skin, as far as Learn shows it: bones in one tone, muscle in another, breath in a third. Simple
 * forms in the frames of the skeleton, so that they go with every pose. Centimetres.
 */

const BONE = { fill: "shoe", line: "shoe-line", width: 0.7 } as const;

/** Somewhere along the spine, or below it in the frame of the pelvis. */
function spineFrame(bones: Skeleton, along: number): Frame {
  return spineAt(bones, along);
}

function flat(view: View, frame: Frame, points: readonly Vec[]): Flat[] {
  return points.map((p) => seen(view, placeIn(frame, p)));
}

/** A small rounded block with its tail behind. */
function vertebra(view: View, frame: Frame, size: number): readonly Shape[] {
  const half = 0.72 * size;
  const block = [
    vec(-0.6 * size, half, 0),
    vec(1.7 * size, half * 0.9, 0),
    vec(1.7 * size, -half * 0.9, 0),
    vec(-0.6 * size, -half, 0),
  ].map((p) => ({ ...seen(view, placeIn(frame, p)), radius: 0.35 }));
  const tail = [vec(-0.8 * size, 0, 0), vec(-2.2 * size, -0.75 * size, 0)].map(
    (p) => ({ ...seen(view, placeIn(frame, p)), radius: 0.5 * size }),
  );
  return [
    { d: hullPath(tail), ...BONE },
    { d: hullPath(block), ...BONE },
  ];
}

/** Places along the spine of the parts of a column, evenly from one to the other. */
function evenly(from: number, to: number, count: number): readonly number[] {
  return Array.from(
    { length: count },
    (_, index) => from + ((to - from) * (index + 0.5)) / count,
  );
}

/** Chest and loin, and the sacrum with its tail; the neck too, where the face does not stand before it. */
export function spineShapes(view: View, bones: Skeleton): readonly Shape[] {
  const loin = evenly(1, 3, 5).flatMap((along) =>
    vertebra(view, spineFrame(bones, along), 1.62),
  );
  const chest = evenly(3, 5, 12).flatMap((along, index) =>
    vertebra(view, spineFrame(bones, along), 1.28 - index * 0.025),
  );
  const isFacing = view.toward.x > 0.6;
  const neck = evenly(0, isFacing ? 0.35 : 1, isFacing ? 2 : 6).flatMap(
    (share) =>
      vertebra(
        view,
        {
          at: mix(bones.neck.at, bones.head.at, share),
          turn: bones.neck.turn,
        },
        0.9,
      ),
  );
  return [sacrum(view, bones), ...loin, ...chest, ...neck];
}

function sacrum(view: View, bones: Skeleton): Shape {
  const outline = [
    vec(-4.9, 9.4, 0),
    vec(-1.3, 9, 0),
    vec(-2.6, 5.6, 0),
    vec(-5, 1.6, 0),
    vec(-5.6, -1.4, 0),
    vec(-4.6, -3.6, 0),
    vec(-6.4, -2.2, 0),
    vec(-7.6, 1.4, 0),
    vec(-7, 5.6, 0),
  ];
  return { d: closedCurve(flat(view, bones.pelvis, outline)), ...BONE };
}

/** The hip bone from the side: the wing, the front of it, the seat. */
export function hipBoneShapes(view: View, bones: Skeleton): readonly Shape[] {
  const wing = [
    vec(-8.4, 9.2, 5),
    vec(-5.4, 12.4, 6),
    vec(-0.6, 14, 8),
    vec(5, 12.8, 9),
    vec(8.6, 9.2, 9),
    vec(7.2, 6.4, 9),
    vec(5.6, 3.4, 8),
    vec(7.4, 0.2, 4),
    vec(8.8, -2.6, 1),
    vec(6.4, -4.6, 2),
    vec(1.6, -5.2, 5),
    vec(-1.4, -8.4, 6),
    vec(-4.6, -7.6, 6),
    vec(-4.4, -3.4, 6),
    vec(-4, 0.6, 6),
    vec(-5, 3.2, 5),
    vec(-8.2, 5, 5),
  ];
  const gap = [
    vec(4.4, -1.8, 5),
    vec(5.4, -3.2, 5),
    vec(2.4, -4, 5),
    vec(0.6, -4.4, 5),
    vec(0.8, -2.8, 5),
  ];
  return [
    { d: closedCurve(flat(view, bones.pelvis, wing)), ...BONE },
    {
      d: closedCurve(flat(view, bones.pelvis, gap)),
      fill: "shoe-line",
      opacity: 0.35,
    },
  ];
}

/** The thigh bone with its head in the socket. */
export function thighBoneShapes(view: View, bones: Skeleton): readonly Shape[] {
  const { hip, knee } = bones.legs.right;
  const at = (p: Vec): Flat => seen(view, placeIn(hip, p));
  const shaft = [
    { ...at(vec(-1.4, -4, 1)), radius: 2.1 },
    { ...at(vec(0.6, -24, 0)), radius: 1.5 },
    { ...seen(view, knee.at), radius: 2.2 },
  ];
  const neck = [
    { ...at(vec(0, 0, 0)), radius: 2.5 },
    { ...at(vec(-2.2, -1.4, 1)), radius: 2.3 },
  ];
  return [
    { d: hullPath(shaft), ...BONE },
    { d: hullPath(neck), ...BONE },
  ];
}

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
    spineFrame(bones, hoop.along),
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
    placeIn(spineFrame(bones, along), vec(x, 0, 0));
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
