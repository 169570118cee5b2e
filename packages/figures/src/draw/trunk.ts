import {
  type Frame,
  placeIn,
  type Skeleton,
  spineAt,
} from "../body/skeleton.ts";
import { SIDES } from "../body/stance.ts";
import { NECK } from "../body/proportion.ts";
import { inverse, rotate, slerp } from "../math/rotation.ts";
import { add, mix, scale, sub, type Vec, vec } from "../math/vector.ts";
import { cloudForm, cloudOf, eggPoints } from "./egg.ts";
import { NECK_GIRTH, PELVIS_GIRTH, TOP_GIRTH } from "./girth.ts";
import { type Cloth, drawnRibbon, formOf } from "./limb.ts";
import { type Flat, lineThrough } from "./path.ts";
import { FAR } from "./shape.ts";
import { type Girth, ribbon, type Section, sectionIn } from "./ribbon.ts";
import { LINE, type Piece, type Shape } from "./shape.ts";
import { seen, type View } from "./view.ts";

/** Where a row of the trunk lies: below the sacrum it follows the pelvis. */
function trunkFrame(bones: Skeleton, along: number): Frame {
  if (along >= 0) return spineAt(bones, along);
  return {
    at: placeIn(bones.pelvis, vec(-4, along * 10, 0)),
    turn: bones.pelvis.turn,
  };
}

/** Ribs widen all round as the breath comes in; the belly follows a little. */
function breathing(girth: Girth, breath: number): Girth {
  const [along, lateral, depth, forward] = girth;
  const ribs = Math.max(0, 1 - Math.abs(along - 3.1) / 1.6);
  const belly = Math.max(0, 1 - Math.abs(along - 1.4) / 1.1);
  return [
    along,
    lateral + breath * (ribs * 1.1 + belly * 0.3),
    depth + breath * (ribs * 0.7 + belly * 0.5),
    forward + breath * (ribs * 0.15 + belly * 0.5),
  ];
}

function trunkSections(bones: Skeleton, girths: readonly Girth[]): Section[] {
  return girths.map((girth) => {
    const frame = trunkFrame(bones, girth[0]);
    return sectionIn(frame, breathing(girth, bones.breath), frame.at);
  });
}

/** The seat, behind all of the legs: only what stands out past them shows its line. */
function seatPiece(view: View, bones: Skeleton, cloth: Cloth): Piece {
  const seat = (z: number): string =>
    formOf(view, [
      [placeIn(bones.pelvis, vec(-4.2, -1.6, z)), 8.6],
      [placeIn(bones.pelvis, vec(-2.6, 5, z)), 8.2],
    ]);
  const middle = seen(view, bones.pelvis.at).near;
  const behind = seen(view, placeIn(bones.pelvis, vec(-4, 0, 0))).near;
  const thighs = SIDES.map((side) => bones.legs[side])
    .filter(({ hip }) => seen(view, hip.at).near > middle - FAR)
    .map(({ hip, knee }) => seen(view, mix(hip.at, knee.at, 0.5)).near);
  return {
    near: Math.min(middle, behind, ...thighs) - 0.06,
    shapes: [
      {
        d: seat(7.2) + seat(-7.2),
        fill: cloth.fill,
        line: cloth.line,
        width: LINE * 2,
      },
    ],
  };
}

function pelvisPiece(view: View, bones: Skeleton, cloth: Cloth): Piece {
  const made = ribbon(view, trunkSections(bones, PELVIS_GIRTH), {
    start: 0.5,
    end: 0,
    trimStart: 2,
  });
  const edge: readonly Shape[] =
    made.line === ""
      ? [{ d: made.fill, fill: cloth.fill, line: cloth.line, width: LINE * 2 }]
      : [
          { d: made.fill, fill: cloth.fill },
          { d: made.line, line: cloth.line, width: LINE },
        ];
  return {
    near: seen(view, bones.pelvis.at).near,
    shapes: [
      ...edge,
      ...(made.shadow > 0.08
        ? [
            {
              d: made.shade,
              fill: "shade" as const,
              opacity: 0.14 * made.shadow,
            },
          ]
        : []),
    ],
  };
}

function topPiece(view: View, bones: Skeleton, cloth: Cloth): Piece {
  const made = ribbon(view, trunkSections(bones, TOP_GIRTH), {
    start: 0.06,
    end: 0.1,
  });
  const { arms } = bones;
  const root = placeIn(bones.neck, vec(0.6, -2.6, 0));
  const cap = (at: Vec): string =>
    formOf(view, [
      [add(at, scale(sub(root, at), 0.06)), 4.9],
      [root, 4.2],
    ]);
  const yoke = [arms.right.shoulder.at, arms.left.shoulder.at]
    .map(cap)
    .join("");
  return {
    near: seen(view, bones.pelvis.at).near + 0.05,
    shapes: [
      {
        d: made.fill + yoke,
        fill: cloth.fill,
        line: cloth.line,
        width: LINE * 2,
      },
      ...drawnRibbon(
        { ...made, line: "" === made.line ? "" : " " },
        cloth,
      ).filter(({ fill }) => fill === "shade"),
    ],
  };
}

function neckSections(bones: Skeleton): Section[] {
  const { neck, head } = bones;
  const half = { at: neck.at, turn: slerp(neck.turn, head.turn, 0.35) };
  return NECK_GIRTH.map((girth) => {
    const frame = girth[0] > 0.5 ? { ...half, at: half.at } : neck;
    const along = add(
      neck.at,
      scale(rotate(neck.turn, vec(0.1, 1, 0)), NECK * girth[0]),
    );
    return sectionIn(frame, girth, along);
  });
}

function neckShapes(
  view: View,
  bones: Skeleton,
  skin: Cloth,
): readonly Shape[] {
  const made = ribbon(view, neckSections(bones), { start: 0.35, end: 0.3 });
  return drawnRibbon(made, skin);
}

/** Positive on the face's side of the hairline: below the top of the brow and before the ear. */
function faceSide(p: Vec): number {
  return Math.min(p.x - 0.9, 12.4 - p.y - Math.abs(p.z) * 0.12);
}

const SKULL = { at: vec(0.4, 7, 0), size: vec(9.2, 9.2, 7.5) };
const HAIR = { at: vec(0.2, 7.3, 0), size: vec(9.9, 9.9, 8.1) };
const HAIR_CLOUD = cloudOf(
  eggPoints(HAIR, (p) => faceSide(p) <= 0.8 && p.y > -1 - p.x * 0.5),
);
const FACE_CLOUD = cloudOf([
  ...eggPoints(SKULL, (p) => faceSide(p) >= 0 && p.y > 2),
  ...eggPoints(
    { at: vec(4.6, 1, 0), size: vec(4.3, 5.2, 4.6) },
    (p) => p.x > 2,
  ),
  ...eggPoints({ at: vec(2.6, 2.4, 0), size: vec(4.4, 4.6, 5.8) }, () => true),
]);

function lookOf(view: View, head: Frame): Vec {
  return rotate(inverse(head.turn), view.toward);
}

function noseForm(view: View, head: Frame): string {
  return formOf(view, [
    [placeIn(head, vec(8.7, 5.6, 0)), 0.7],
    [placeIn(head, vec(10.5, 2.9, 0)), 0.75],
    [placeIn(head, vec(8.6, 2.2, 0)), 0.9],
  ]);
}

function stroke(points: readonly Flat[], width: number): Shape {
  return {
    d: lineThrough(points),
    line: "face",
    width,
    round: true,
  };
}

function featureShapes(view: View, head: Frame, look: Vec): readonly Shape[] {
  const shapes: Shape[] = [];
  const at = (x: number, y: number, z: number): Flat =>
    seen(view, placeIn(head, vec(x, y, z)));
  for (const z of [1, -1]) {
    const facing = look.x * 0.86 + look.z * z * 0.5;
    if (facing < 0.12) continue;
    shapes.push(
      {
        d: formOf(view, [[placeIn(head, vec(8.1, 5, z * 3.3)), 0.62]]),
        fill: "face",
      },
      stroke(
        [at(8.6, 5.5, z * 2.3), at(8.1, 5.95, z * 3.4), at(7.3, 5.4, z * 4.5)],
        0.5,
      ),
      stroke(
        [at(9.1, 7.4, z * 2), at(8.5, 7.75, z * 3.4), at(7.4, 7.3, z * 4.7)],
        0.55,
      ),
    );
  }
  if (look.x > 0.1)
    shapes.push(
      stroke([at(8.6, -0.6, -1.6), at(9, -0.95, 0), at(8.6, -0.6, 1.6)], 0.7),
    );
  if (look.x > 0.75)
    shapes.push(
      stroke([at(9.4, 2.3, -0.9), at(9.9, 2, 0), at(9.4, 2.3, 0.9)], 0.5),
    );
  return shapes;
}

function earShapes(
  view: View,
  head: Frame,
  look: Vec,
  skin: Cloth,
): readonly Shape[] {
  return [1, -1].flatMap((z): readonly Shape[] =>
    look.z * z < 0.1
      ? []
      : [
          {
            d: formOf(view, [
              [placeIn(head, vec(-0.4, 5.4, z * 7.2)), 1.35],
              [placeIn(head, vec(0.3, 3, z * 6.6)), 0.9],
            ]),
            fill: skin.fill,
            line: skin.line,
            width: LINE * 1.4,
          },
        ],
  );
}

function headPiece(view: View, bones: Skeleton, skin: Cloth): Piece {
  const { head } = bones;
  const look = lookOf(view, head);
  const knot: Shape = {
    d: formOf(view, [
      [placeIn(head, vec(-8.6, 14.2, 0)), 4],
      [placeIn(head, vec(-9.8, 12.8, 0)), 3.8],
    ]),
    fill: "hair",
    line: "hair-line",
    width: LINE * 1.6,
  };
  const hair: Shape = {
    d: cloudForm(view, head, HAIR_CLOUD),
    fill: "hair",
    line: "hair-line",
    width: LINE * 1.4,
  };
  const face: Shape = {
    d: cloudForm(view, head, FACE_CLOUD) + noseForm(view, head),
    fill: skin.fill,
    line: skin.line,
    width: LINE * 1.8,
  };
  const isFacing = look.x * 0.9 - look.y * 0.62 > 0;
  const isKnotBehind = look.x * -0.75 + look.y * 0.5 < 0;
  const core = isFacing
    ? [hair, face, ...featureShapes(view, head, look)]
    : [face, ...featureShapes(view, head, look), hair];
  return {
    near: seen(view, placeIn(head, vec(0, 5, 0))).near,
    shapes: [
      ...(isKnotBehind ? [knot] : []),
      ...core,
      ...earShapes(view, head, look, skin),
      ...(isKnotBehind ? [] : [knot]),
    ],
  };
}

export interface TrunkLook {
  readonly top: Cloth;
  readonly legging: Cloth;
  readonly skin: Cloth;
}

export function trunkPieces(
  view: View,
  bones: Skeleton,
  look: TrunkLook,
): readonly Piece[] {
  const head = headPiece(view, bones, look.skin);
  const top = topPiece(view, bones, look.top);
  const neckNear = seen(view, bones.neck.at).near;
  const isHeadNear = head.near > neckNear;
  const neck: Piece = {
    near:
      top.near +
      (isHeadNear || Math.abs(head.near - neckNear) < 4 ? 0.02 : -0.02),
    shapes: neckShapes(view, bones, look.skin),
  };
  return [
    seatPiece(view, bones, look.legging),
    pelvisPiece(view, bones, look.legging),
    top,
    neck,
    {
      ...head,
      near:
        isHeadNear || head.near > top.near - 6
          ? Math.max(head.near, neck.near + 0.01)
          : head.near,
    },
  ];
}
