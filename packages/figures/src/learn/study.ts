import type { FigureSpec, ViewName } from "../clip/type.ts";
import { circle, type Flat, pair } from "../draw/path.ts";
import type { Ink, Shape } from "../draw/shape.ts";
import { seen, type View } from "../draw/view.ts";
import {
  centreOfMass,
  placeIn,
  type Skeleton,
  spineAt,
} from "../body/skeleton.ts";
import { add, scale, sub, type Vec, vec } from "../math/vector.ts";
import { hipBoneShapes, spineShapes, thighBoneShapes } from "./bone.ts";
import { limbBoneShapes, pelvisFrontShapes } from "./bone-front.ts";
import { type Core, coreShapes, hamstringShapes } from "./muscle.ts";
import { breastBoneShape, ribShapes } from "./ribs.ts";

/** The four drawings of what changes in a body: Learn shows each as two panels, what often happens and what helps. */
export const BODY_CHANGES = [
  "core-canister",
  "pelvic-tilt",
  "mid-stance",
  "rib-flare",
] as const;
export type BodyChange = (typeof BODY_CHANGES)[number];

type Draw = (view: View, bones: Skeleton) => readonly Shape[];
/** Where the number of a part stands, and what it points to. */
type Part = readonly [from: (bones: Skeleton) => Vec, dx: number, dy: number];

export interface Panel {
  readonly view: ViewName;
  readonly pose: Omit<FigureSpec, "view" | "base">;
  readonly inside: Draw;
}

export interface Study {
  readonly often: Panel;
  readonly helps: Panel;
  readonly parts: readonly Part[];
  readonly window: {
    readonly wide: number;
    readonly top: number;
    readonly low: number;
  };
}

const TRUNK = { wide: 64, top: -178, low: -52 };
export const WHOLE = { wide: 90, top: -178, low: 6 };

/** A line that is read on bone as well as on skin, in the light and in the dark. */
function clearLine(from: Flat, to: Flat, ink: Ink): readonly Shape[] {
  const d = `M${pair(from)}L${pair(to)}`;
  return [
    { d, line: "shade", width: 2.5, opacity: 0.45, round: true },
    { d, line: ink, width: 1.5, round: true },
  ];
}

function dot(at: Flat, ink: Ink): readonly Shape[] {
  return [
    { d: circle(at, 1.8), fill: "shade", opacity: 0.45 },
    { d: circle(at, 1.35), fill: ink },
  ];
}

/** Between two points, past both a little: a level with its ends. */
function level(a: Vec, b: Vec, ink: Ink): Draw {
  return (view) => {
    const by = scale(sub(b, a), 0.3);
    const from = seen(view, sub(a, by));
    const to = seen(view, add(b, by));
    return [...clearLine(from, to, ink), ...dot(from, ink), ...dot(to, ink)];
  };
}

function core(state: Core): Draw {
  return (view, bones) => [
    ...ribShapes(view, bones, "near"),
    ...spineShapes(view, bones),
    breastBoneShape(view, bones),
    ...coreShapes(view, bones, state),
  ];
}

const inPelvis = (bones: Skeleton, x: number, y: number, z = 9): Vec =>
  placeIn(bones.pelvis, vec(x, y, z));

/** Where the work ends up. */
function glow(view: View, at: Vec): readonly Shape[] {
  const p = seen(view, at);
  return [
    { d: circle(p, 9), fill: "feel", opacity: 0.22 },
    { d: circle(p, 5.4), fill: "feel", opacity: 0.3 },
  ];
}

function tilt(thick: number, ink: Ink): Draw {
  return (view, bones) => [
    ...thighBoneShapes(view, bones),
    ...hamstringShapes(view, bones, thick),
    ...spineShapes(view, bones),
    ...hipBoneShapes(view, bones),
    ...level(
      inPelvis(bones, -8.4, 9.2),
      inPelvis(bones, 8.6, 9.2),
      ink,
    )(view, bones),
  ];
}

/** A soft dashed line straight down from a point. */
function plumb(view: View, from: Vec, to: number): Shape {
  const a = seen(view, from);
  const steps = Math.floor((to - a.y) / 5);
  const d = Array.from({ length: Math.max(0, steps) }, (_, index) => {
    const y = a.y + index * 5;
    return `M${pair({ x: a.x, y })}L${pair({ x: a.x, y: y + 2.6 })}`;
  }).join("");
  return { d, line: "arrow", width: 0.9, opacity: 0.9, round: true };
}

function stance(ink: Ink): Draw {
  return (view, bones) => {
    const mass = centreOfMass(bones);
    return [
      ...limbBoneShapes(view, bones),
      ...pelvisFrontShapes(view, bones),
      plumb(view, mass, 0),
      { d: circle(seen(view, mass), 4), fill: "shade", opacity: 0.45 },
      { d: circle(seen(view, mass), 3.4), fill: ink },
      { d: circle(seen(view, mass), 1.2), fill: "shoe" },
      ...level(
        inPelvis(bones, 8, 9, -13),
        inPelvis(bones, 8, 9, 13),
        ink,
      )(view, bones),
    ];
  };
}

/** The line through the middle of the cage's lower opening and of the pelvis. */
function stack(ink: Ink): Draw {
  return (view, bones) => {
    const cage = placeIn(spineAt(bones, 3.1), vec(5, -4, 0));
    const crown = placeIn(spineAt(bones, 4.6), vec(4.4, 0, 0));
    const bowl = placeIn(bones.pelvis, vec(0.5, 9.6, 0));
    const base = placeIn(bones.pelvis, vec(0.5, -4, 0));
    return [
      ...ribShapes(view, bones, "near"),
      ...spineShapes(view, bones),
      breastBoneShape(view, bones),
      ...hipBoneShapes(view, bones),
      ...clearLine(seen(view, crown), seen(view, cage), ink),
      ...clearLine(seen(view, bowl), seen(view, base), ink),
      ...dot(seen(view, cage), ink),
      ...dot(seen(view, bowl), ink),
    ];
  };
}

export const STUDIES: Readonly<Record<BodyChange, Study>> = {
  "core-canister": {
    window: TRUNK,
    often: {
      view: "side",
      pose: {
        keys: [
          {
            tilt: 8,
            ribs: { bend: -7 },
            lean: -3,
            head: { bend: 4 },
            breath: "in",
            floor: 0,
          },
        ],
      },
      inside: core({ dome: -0.25, belly: 2.6, floor: 0, thick: 1.8 }),
    },
    helps: {
      view: "side",
      pose: { keys: [{ breath: "out", floor: 1 }] },
      inside: core({ dome: 0.8, belly: -0.4, floor: 1, thick: 3.2 }),
    },
    parts: [
      [(b) => placeIn(spineAt(b, 3.3), vec(10.5, 0, 0)), 14, -6],
      [(b) => placeIn(spineAt(b, 1.4), vec(13, 0, 0)), 12, 2],
      [(b) => inPelvis(b, 1, -9.2 + b.floor * 4, 0), 17, 8],
      [(b) => placeIn(spineAt(b, 2), vec(-4, 0, 0)), -11, 3],
    ],
  },
  "pelvic-tilt": {
    window: TRUNK,
    often: {
      view: "side",
      pose: { keys: [{ tilt: 17, ribs: { bend: -4 }, knees: 0 }] },
      inside: (view, bones) => [
        ...glow(view, placeIn(spineAt(bones, 1.6), vec(-2, 0, 0))),
        ...tilt(2.6, "load")(view, bones),
      ],
    },
    helps: {
      view: "side",
      pose: { keys: [{ knees: 6 }] },
      inside: tilt(5.2, "breath-line"),
    },
    parts: [
      [(b) => inPelvis(b, 3, 11), 19, -5],
      [(b) => placeIn(spineAt(b, 1.8), vec(-2.6, 0, 0)), -12, -2],
      [(b) => add(b.legs.right.hip.at, vec(-4, -16, 0)), -13, 6],
      [(b) => inPelvis(b, -4, -7.6), -13, -1],
    ],
  },
  "mid-stance": {
    window: WHOLE,
    often: {
      view: "front",
      pose: {
        with: {
          weight: 1,
          arms: { raise: 2, out: 10, elbow: 16, palm: 20, fingers: 25 },
        },
        keys: [
          {
            list: -7,
            waist: { side: 12 },
            ribs: { side: 6 },
            aside: 9,
            knees: 18,
            "right leg": { knees: -6, foot: { turn: 26 } },
            "left leg": { lift: 34, knee: 72, ankle: -8, out: 10 },
          },
        ],
      },
      inside: stance("load"),
    },
    helps: {
      view: "front",
      pose: {
        with: { weight: 1 },
        keys: [
          {
            knees: 16,
            ribs: { turn: 12 },
            turn: -5,
            "left leg": { lift: 34, knee: 66, ankle: 0 },
            "right arm": { raise: 34, elbow: 88, out: 6 },
            "left arm": { raise: -26, elbow: 88, out: 8 },
          },
        ],
      },
      inside: stance("breath-line"),
    },
    parts: [
      [centreOfMass, 25, -20],
      [(b) => inPelvis(b, 8, 9, 12), -14, -15],
      [(b) => b.legs.right.knee.at, -16, 4],
    ],
  },
  "rib-flare": {
    window: TRUNK,
    often: {
      view: "side",
      pose: {
        keys: [
          {
            tilt: 6,
            ribs: { bend: -16 },
            waist: { bend: -4 },
            breath: "in",
            head: { bend: 12 },
          },
        ],
      },
      inside: stack("load"),
    },
    helps: {
      view: "side",
      pose: { keys: [{ breath: "out" }] },
      inside: stack("breath-line"),
    },
    parts: [
      [(b) => placeIn(spineAt(b, 3.5), vec(12, 0, 0)), 12, 1],
      [(b) => inPelvis(b, 8, 8), 13, 4],
      [(b) => placeIn(spineAt(b, 2.1), vec(5, 0, 0)), 18, 3],
    ],
  },
};
