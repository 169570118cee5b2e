import type { Clip } from "../clip/clip.ts";
import type { PropKind, PropSpec } from "../clip/type.ts";
import type { Skeleton } from "../body/skeleton.ts";
import { mix, type Vec, vec } from "../math/vector.ts";
import { cushion } from "./cushion.ts";
import { HELD } from "./held.ts";
import { polygon } from "./path.ts";
import { BEHIND, type Ink, type Piece, type Shape } from "./shape.ts";
import { seen, type View } from "./view.ts";
import { crossWall, door, sideWall } from "./wall.ts";

/** How far something reaches along the floor. */
export interface Span {
  readonly from: Vec;
  readonly to: Vec;
}

interface Block {
  readonly from: Vec;
  readonly to: Vec;
  readonly inks: readonly [Ink, Ink];
}

const FACES = [
  {
    normal: vec(1, 0, 0),
    corners: [
      [1, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
      [1, 0, 1],
    ],
  },
  {
    normal: vec(-1, 0, 0),
    corners: [
      [0, 0, 0],
      [0, 1, 0],
      [0, 1, 1],
      [0, 0, 1],
    ],
  },
  {
    normal: vec(0, 1, 0),
    corners: [
      [0, 1, 0],
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ],
  },
  {
    normal: vec(0, -1, 0),
    corners: [
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 1],
      [0, 0, 1],
    ],
  },
  {
    normal: vec(0, 0, 1),
    corners: [
      [0, 0, 1],
      [1, 0, 1],
      [1, 1, 1],
      [0, 1, 1],
    ],
  },
  {
    normal: vec(0, 0, -1),
    corners: [
      [0, 0, 0],
      [1, 0, 0],
      [1, 1, 0],
      [0, 1, 0],
    ],
  },
] as const;

/** The sides of a box that can be seen. */
function blockShapes(view: View, block: Block): readonly Shape[] {
  return FACES.flatMap(({ normal, corners }): readonly Shape[] => {
    const facing = seen(view, normal).near;
    if (facing < 0.02) return [];
    const points = corners.map(([x, y, z]) =>
      seen(
        view,
        vec(
          x === 1 ? block.to.x : block.from.x,
          y === 1 ? block.to.y : block.from.y,
          z === 1 ? block.to.z : block.from.z,
        ),
      ),
    );
    return [
      {
        d: polygon(points),
        fill: normal.y > 0 ? block.inks[0] : block.inks[1],
        line: "prop-line",
        width: 0.7,
      },
    ];
  });
}

function blocks(view: View, near: number, all: readonly Block[]): Piece {
  const ordered = all.toSorted(
    (a, b) =>
      seen(view, mix(a.from, a.to, 0.5)).near -
      seen(view, mix(b.from, b.to, 0.5)).near,
  );
  return { near, shapes: ordered.flatMap((block) => blockShapes(view, block)) };
}

const WOOD = ["prop", "prop-side"] as const;

function chair(view: View, prop: PropSpec): Piece {
  const [x = 0, z = 0] = prop.at ?? [];
  const h = prop.height ?? 45;
  const leg = (lx: number, lz: number): Block => ({
    from: vec(x + lx, 0, z + lz),
    to: vec(x + lx + 3, h - 4, z + lz + 3),
    inks: WOOD,
  });
  return blocks(view, BEHIND, [
    leg(-20, -20),
    leg(-20, 17),
    leg(17, -20),
    leg(17, 17),
    {
      from: vec(x - 21, h - 4, z - 21),
      to: vec(x + 21, h, z + 21),
      inks: WOOD,
    },
    {
      from: vec(x - 22, h, z - 20),
      to: vec(x - 19, h + 40, z + 20),
      inks: WOOD,
    },
  ]);
}

function box(
  view: View,
  prop: PropSpec,
  size: readonly [number, number, number],
): Piece {
  const [x = 0, z = 0] = prop.at ?? [];
  const h = prop.height ?? size[1];
  const half = (prop.size ?? size[0]) / 2;
  return blocks(view, BEHIND, [
    {
      from: vec(x - half, 0, z - size[2] / 2),
      to: vec(x + half, h, z + size[2] / 2),
      inks: WOOD,
    },
  ]);
}

function sofa(view: View, prop: PropSpec): Piece {
  const [x = 0, z = 0] = prop.at ?? [];
  const h = prop.height ?? 40;
  const half = (prop.size ?? 60) / 2;
  return blocks(view, BEHIND, [
    {
      from: vec(x - half, 0, z - 60),
      to: vec(x + half, h, z + 60),
      inks: WOOD,
    },
  ]);
}

/** The corners of a mat that she has room on; it ends where a wall begins. */
export function matReach({ span, spec }: Clip): Span {
  const { from, to } = span;
  let [back, front] = [from.x - 8, to.x + 8];
  let [left, right] = [Math.min(from.z - 6, -30), Math.max(to.z + 6, 30)];
  for (const { kind, at } of spec.props ?? []) {
    const off = at?.[0];
    if (off === undefined) continue;
    if (kind === "wall") front = Math.min(front, off);
    if (kind === "wall behind") back = Math.max(back, off);
    if (kind === "side wall" && off > 0) right = Math.min(right, off);
    if (kind === "side wall" && off < 0) left = Math.max(left, off);
  }
  return { from: vec(back, 0, left), to: vec(front, 0, right) };
}

function mat(view: View, { from, to }: Span): Piece {
  return blocks(view, BEHIND - 1, [
    { from: vec(from.x, -1.6, from.z), to, inks: ["mat", "mat"] },
  ]);
}

/** A patch of tape on the floor, where a foot is to land. */
function mark(view: View, prop: PropSpec): Piece {
  const [x = 40, z = 0] = prop.at ?? [];
  const half = (prop.size ?? 18) / 2;
  const corners = [
    vec(x - half, 0, z - half),
    vec(x + half, 0, z - half),
    vec(x + half, 0, z + half),
    vec(x - half, 0, z + half),
  ];
  return {
    near: BEHIND + 2,
    shapes: [
      {
        d: polygon(corners.map((at) => seen(view, at))),
        fill: "arrow",
        line: "arrow",
        width: 2.6,
      },
    ],
  };
}

type Stand = (view: View, prop: PropSpec) => readonly Piece[];

const STANDING: Readonly<Partial<Record<PropKind, Stand>>> = {
  wall: (view, prop) => crossWall(view, prop.at?.[0] ?? 45, prop),
  "wall behind": (view, prop) => crossWall(view, prop.at?.[0] ?? -14, prop),
  "side wall": (view, prop) => sideWall(view, prop.at?.[0] ?? -40, prop),
  door: (view, prop) => door(view, prop.at?.[0] ?? 114),
  mark: (view, prop) => [mark(view, prop)],
  chair: (view, prop) => [chair(view, prop)],
  step: (view, prop) => [box(view, prop, [32, 17, 60])],
  box: (view, prop) => [box(view, prop, [40, 30, 50])],
  sofa: (view, prop) => [sofa(view, prop)],
  cushion: (view, prop) => [cushion(view, prop)],
};

/** A prop as it stands at this moment; `room` is the mat's. */
export function propPieces(
  view: View,
  bones: Skeleton,
  prop: PropSpec,
  room: Span,
): readonly Piece[] {
  if (prop.kind === "mat") return [mat(view, room)];
  return (
    HELD[prop.kind]?.(view, bones, prop) ??
    STANDING[prop.kind]?.(view, prop) ??
    []
  );
}
