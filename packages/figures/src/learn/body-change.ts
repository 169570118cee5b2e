import { buildClip } from "../clip/clip.ts";
import type { FigureSpec, ViewName } from "../clip/type.ts";
import { bonesAt } from "../draw/frame.ts";
import { circle, type Flat, pair } from "../draw/path.ts";
import type { Ink, Shape } from "../draw/shape.ts";
import { type Inks, shapesText } from "../draw/svg.ts";
import { seen, type View, viewOf } from "../draw/view.ts";
import {
  centreOfMass,
  placeIn,
  type Skeleton,
  spineAt,
} from "../body/skeleton.ts";
import { add, scale, sub, type Vec, vec } from "../math/vector.ts";
import {
  breastBoneShape,
  type Core,
  coreShapes,
  hamstringShapes,
  hipBoneShapes,
  ribShapes,
  spineShapes,
  thighBoneShapes,
} from "./anatomy.ts";
import { limbBoneShapes, pelvisFrontShapes } from "./anatomy-front.ts";
import { bodyShapes, headShapes } from "./study-body.ts";

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

interface Panel {
  readonly view: ViewName;
  readonly pose: Omit<FigureSpec, "view" | "base">;
  readonly inside: Draw;
}

interface Study {
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
const WHOLE = { wide: 90, top: -178, low: 6 };

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

const STUDIES: Readonly<Record<BodyChange, Study>> = {
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

function n(value: number): string {
  return value.toFixed(1);
}

/** A number in a ring with a fine line to what it means: words are not drawn, so that no language is. */
function partText(
  number: number,
  at: Flat,
  by: readonly [number, number],
  inks: Inks,
): string {
  const [dx, dy] = by;
  const size = Math.hypot(dx, dy);
  const to = { x: at.x + dx, y: at.y + dy };
  const edge = { x: to.x - (dx / size) * 4.4, y: to.y - (dy / size) * 4.4 };
  const ink = inks("arrow");
  return `<path d="M${n(at.x)} ${n(at.y)}L${n(edge.x)} ${n(edge.y)}" stroke="${ink}" stroke-width="0.7" fill="none"/><circle cx="${n(at.x)}" cy="${n(at.y)}" r="0.9" fill="${ink}"/><circle cx="${n(to.x)}" cy="${n(to.y)}" r="4.4" fill="none" stroke="${ink}" stroke-width="0.8"/><text x="${n(to.x)}" y="${n(to.y + 2)}" font-family="sans-serif" font-weight="700" font-size="5.8" text-anchor="middle" fill="${ink}">${number}</text>`;
}

/** Skin shows what is under it. */
const SKIN = 0.42;

interface Placed {
  readonly study: Study;
  readonly panel: Panel;
  /** Its place in the drawing, from the start of the line. */
  readonly index: number;
  readonly isNumbered: boolean;
}

function panelText(placed: Placed, inks: Inks, id: string): string {
  const { study, panel, index, isNumbered } = placed;
  const { pose, view: viewName, inside } = panel;
  const clip = buildClip({ base: "standing", ...pose, view: [viewName] });
  const view = viewOf(viewName);
  const bones = bonesAt(clip, 0);
  const { wide, top, low } = study.window;
  const middle = seen(view, vec(2, 0, 0)).x;
  const isWhole = study.window === WHOLE;
  const numbers = (isNumbered ? study.parts : []).map(([from, dx, dy], part) =>
    partText(part + 1, seen(view, from(bones)), [dx, dy], inks),
  );
  const body = [
    `<g opacity="${SKIN}">${shapesText(bodyShapes(view, bones, isWhole), inks)}</g>`,
    shapesText(headShapes(view, bones), inks),
    shapesText(inside(view, bones), inks),
    ...numbers,
  ].join("");
  const left = (middle - wide / 2).toFixed(1);
  const shift = (index * wide + wide / 2 - middle).toFixed(1);
  return `<clipPath id="${id}"><rect x="${left}" y="${top}" width="${wide}" height="${low - top}"/></clipPath><g transform="translate(${shift} 0)"><g clip-path="url(#${id})">${body}</g></g>`;
}

/** How many parts a drawing numbers; whoever shows it names them. */
export function bodyChangeParts(change: BodyChange): number {
  return STUDIES[change].parts.length;
}

/** One of the four drawings as an SVG document: on the left what often happens, on the right what helps; or that alone. */
export function bodyChangeSvg(
  change: BodyChange,
  inks: Inks,
  shown: "both" | "helps" = "both",
): string {
  const study = STUDIES[change];
  const { wide, top, low } = study.window;
  const isNumbered = shown === "both";
  const panels = isNumbered ? [study.often, study.helps] : [study.helps];
  const body = panels
    .map((panel, index) => {
      const placed = { study, panel, index, isNumbered };
      return panelText(placed, inks, `${shown}-${change}-${index}`);
    })
    .join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} ${wide * panels.length} ${low - top}">${body}</svg>`;
}
