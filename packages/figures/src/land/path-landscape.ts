import { circle, ellipse, type Flat, pair } from "../draw/path.ts";
import type { Shape } from "../draw/shape.ts";
import { gate, type PlaceState, walker } from "./gate.ts";
import {
  below,
  type Crest,
  crestOf,
  farness,
  heightFor,
  hillInk,
  modelled,
  spotAt,
  strip,
  WIDTH,
} from "./ground.ts";
import { grass, house, type Leaf, pine, stone, tree } from "./growth.ts";
import { halfWidth, stretch } from "./way.ts";

export type { PlaceState } from "./gate.ts";

export interface PathPlace {
  readonly id: string;
  readonly state: PlaceState;
}

export interface PathData {
  /** From the first phase to the last. */
  readonly places: readonly PathPlace[];
  /** The place at which she is; null draws nobody. */
  readonly at: number | null;
}

/** A place to point at: at its gate, and the side on which there is room to name it. */
export interface PathSpot extends Flat {
  readonly id: string;
  readonly side: "left" | "right";
}

export interface PathPiece {
  readonly shapes: readonly Shape[];
  readonly spots: readonly PathSpot[];
  readonly width: number;
  readonly height: number;
}

const BIRDS = [
  [176, 92, 6],
  [192, 84, 7.5],
  [211, 93, 5],
] as const;

function bird([x, y, wide]: (typeof BIRDS)[number]): Shape {
  const wing = (way: number): string =>
    `Q${pair({ x: x + way * wide * 0.45, y: y - wide * 0.62 })} ${pair({ x: x + way * wide, y: y - wide * 0.18 })}`;
  return {
    d: `M${pair({ x, y })}${wing(-1)}M${pair({ x, y })}${wing(1)}`,
    line: "land-far-2",
    width: 1.5,
    round: true,
  };
}

/** The edge of a band of sky. */
function wave(y: number, turn: number): Crest {
  return (x) => y + Math.sin(x / 74 + turn) * 7 + Math.sin(x / 31 + turn) * 2;
}

/** Mountains that nobody goes to. */
function ridge(y: number, tall: number, turn: number): Crest {
  return (x) =>
    y -
    Math.abs(Math.sin(x / 83 + turn)) * tall -
    Math.sin(x / 23 + turn) * tall * 0.12;
}

function cloud(x: number, y: number, wide: number): Shape {
  return {
    d: `M${pair({ x, y })}Q${pair({ x: x + wide * 0.5, y: y - 4 })} ${pair({ x: x + wide, y: y + 1 })}`,
    line: "land-mist",
    width: 5,
    opacity: 0.6,
    round: true,
  };
}

const SUN = { x: WIDTH * 0.735, y: 84 };

function sky(height: number): Shape[] {
  return [
    { d: below(() => 0, height), fill: "land-sky" },
    { d: below(wave(50, 0.4), height), fill: "land-sky-2" },
    { d: below(wave(98, 2), height), fill: "land-sky-3" },
    { d: circle(SUN, 62), fill: "land-sun", opacity: 0.14 },
    { d: circle(SUN, 40), fill: "land-sun", opacity: 0.24 },
    { d: circle(SUN, 21), fill: "land-sun" },
    ...BIRDS.map(bird),
    cloud(34, 44, 74),
    cloud(74, 56, 46),
    cloud(206, 34, 58),
    cloud(300, 122, 62),
    { d: below(ridge(152, 34, 0.5), height), fill: "land-far" },
    { d: below(ridge(166, 22, 2.3), height), fill: "land-far-2" },
  ];
}

/** What grows on a hill: across the width, how large, what. Never where the way or a name is. */
const GROWTH: readonly (readonly (readonly [
  number,
  number,
  "tree" | "pine" | "stone" | "grass",
])[])[] = [
  [
    [0.94, 50, "tree"],
    [0.69, 30, "tree"],
    [0.05, 34, "tree"],
    [0.13, 10, "stone"],
    [0.18, 11, "grass"],
    [0.26, 9, "grass"],
  ],
  [
    [0.06, 44, "pine"],
    [0.14, 34, "pine"],
    [0.2, 27, "pine"],
    [0.93, 34, "tree"],
    [0.84, 9, "grass"],
  ],
  [
    [0.94, 40, "tree"],
    [0.84, 29, "tree"],
    [0.08, 25, "tree"],
    [0.75, 7, "stone"],
    [0.69, 5, "stone"],
  ],
  [
    [0.05, 30, "pine"],
    [0.11, 37, "pine"],
    [0.18, 26, "pine"],
    [0.24, 20, "pine"],
    [0.92, 26, "pine"],
  ],
  [
    [0.93, 24, "tree"],
    [0.87, 18, "tree"],
    [0.76, 15, "tree"],
    [0.09, 20, "pine"],
    [0.14, 15, "pine"],
  ],
  [
    [0.07, 18, "pine"],
    [0.12, 22, "pine"],
    [0.17, 16, "pine"],
    [0.22, 12, "pine"],
    [0.9, 13, "tree"],
  ],
  [
    [0.88, 13, "pine"],
    [0.92, 16, "pine"],
    [0.96, 12, "pine"],
    [0.07, 11, "tree"],
  ],
];

function leafAt(far: number): Leaf {
  if (far < 0.3) return "land-tree";
  return far < 0.62 ? "land-tree-2" : "land-tree-3";
}

function growth(place: number, count: number): Shape[] {
  const crest = crestOf(place, count);
  const leaf = leafAt(farness(place, count));
  const rows = GROWTH[place % GROWTH.length] ?? [];
  return rows.flatMap(([across, size, kind]) => {
    const x = across * WIDTH;
    const at = { x, y: crest(x) + 3 + (kind === "grass" ? 16 : 0) };
    if (kind === "tree") return tree(at, size, leaf);
    if (kind === "pine") return pine(at, size * 0.86, leaf);
    return kind === "stone"
      ? stone({ x, y: at.y + 8 }, size)
      : [grass(at, size)];
  });
}

/** Flowers of the meadow in front: across the width, and below its crest. */
const FLOWERS = [
  [0.36, 62],
  [0.4, 74],
  [0.33, 80],
  [0.62, 60],
  [0.67, 70],
  [0.72, 62],
  [0.88, 58],
  [0.93, 66],
  [0.85, 70],
  [0.08, 34],
  [0.05, 42],
] as const;

function flowers(count: number): Shape[] {
  const crest = crestOf(0, count);
  return FLOWERS.map(([across, under], index) => {
    const x = across * WIDTH;
    return {
      d: circle({ x, y: crest(x) + under }, 1.5 + (index % 3) * 0.35),
      fill: "land-light",
      opacity: 0.75,
    };
  });
}

/** Water at the foot of the first hill, with reeds. */
function pond(height: number): Shape[] {
  const at = { x: WIDTH * 0.15, y: height - 24 };
  return [
    {
      d: ellipse({ x: at.x, y: at.y + 3 }, 86, 17),
      fill: "land-shade",
      opacity: 0.16,
    },
    { d: ellipse(at, 84, 15), fill: "land-water" },
    {
      d: ellipse({ x: at.x + 14, y: at.y - 4 }, 40, 3),
      fill: "land-light",
      opacity: 0.4,
    },
    {
      d: ellipse({ x: at.x - 16, y: at.y + 5 }, 30, 2),
      fill: "land-light",
      opacity: 0.25,
    },
    ...[-70, -60, 58, 68, 76].map((dx, index) =>
      grass({ x: at.x + dx, y: at.y + 6 - (index % 2) * 3 }, 17),
    ),
  ];
}

/** One hill with what stands on it, back to front. Mist lies before what is behind the next crest. */
function hill(data: PathData, place: number): Shape[] {
  const { places, at } = data;
  const count = places.length;
  const crest = crestOf(place, count);
  const height = heightFor(count);
  const spot = spotAt(place, count);
  const isWalked = at !== null && place <= at;
  const ahead = at === null ? 0 : Math.max(0, place - at - 1);
  const state = places[place]?.state ?? "waiting";
  const next = place === 0 ? null : crestOf(place - 1, count);
  const haze: Shape[] =
    next === null
      ? [...pond(height), ...flowers(count)]
      : [
          {
            d: strip(
              (x) => next(x) - 26,
              (x) => next(x) + 16,
            ),
            fill: "land-mist",
            opacity: 0.13,
          },
          {
            d: strip(
              (x) => next(x) - 12,
              (x) => next(x) + 16,
            ),
            fill: "land-mist",
            opacity: 0.2,
          },
        ];
  return [
    { d: below(crest, height + 20), fill: hillInk(place, count) },
    ...modelled(crest, place, count),
    ...(ahead === 0
      ? []
      : [
          {
            d: below(crest, height + 20),
            fill: "land-mist",
            opacity: Math.min(0.3, ahead * 0.07),
          } as const,
        ]),
    ...stretch(place, count, isWalked),
    ...growth(place, count),
    ...(place === 0
      ? house({ x: WIDTH * 0.8, y: crest(WIDTH * 0.8) + 12 }, 34)
      : []),
    ...haze,
    ...gate(state, { x: spot.x, y: spot.y + 4 }, gateSize(place)),
  ];
}

function gateSize(place: number): number {
  return Math.max(15, halfWidth(place) * 2.3);
}

/** The whole way as a landscape, from the first phase at the foot to the last on the far hills. */
export function pathLandscape(data: PathData): PathPiece {
  const { places, at } = data;
  const count = places.length;
  const height = heightFor(count);
  const spots = places.map(({ id }, place): PathSpot => {
    const spot = spotAt(place, count);
    return { id, ...spot, side: spot.x < WIDTH / 2 ? "right" : "left" };
  });
  const hills = places.map((_, place) => hill(data, place));
  const shapes = [...sky(height)];
  for (const [index, drawn] of hills.toReversed().entries()) {
    shapes.push(...drawn);
    if (count - 1 - index === at) shapes.push(...her(at, count));
  }
  return { shapes, spots, width: WIDTH, height };
}

/** She stands on the way, before a gate that is open to her. */
function her(at: number, count: number): Shape[] {
  const spot = spotAt(at, count);
  const size = Math.max(20, 38 * 0.89 ** at);
  return walker({ x: spot.x, y: spot.y + size * 0.36 }, size);
}
