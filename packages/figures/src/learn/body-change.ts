import { buildClip } from "../clip/clip.ts";
import type { FigureSpec, ViewName } from "../clip/type.ts";
import { bonesAt, frameShapes } from "../draw/frame.ts";
import { openCurve, pair } from "../draw/path.ts";
import type { Ink, Shape } from "../draw/shape.ts";
import { type Inks, shapesText } from "../draw/svg.ts";
import { seen, type View, viewOf } from "../draw/view.ts";
import { placeIn, type Skeleton, spineAt } from "../body/skeleton.ts";
import { add, scale, sub, type Vec, vec } from "../math/vector.ts";

/** The four drawings of what changes in a body: Learn shows each as two panels, what often happens and what helps. */
export const BODY_CHANGES = [
  "core-canister",
  "pelvic-tilt",
  "mid-stance",
  "rib-flare",
] as const;
export type BodyChange = (typeof BODY_CHANGES)[number];

type Mark = (view: View, bones: Skeleton) => readonly Shape[];

interface Panel {
  readonly view: ViewName;
  readonly figure: Omit<FigureSpec, "view">;
  readonly marks: readonly Mark[];
}

function segment(view: View, points: readonly Vec[], ink: Ink): Shape {
  return {
    d: `M${points.map((p) => pair(seen(view, p))).join("L")}`,
    line: ink,
    width: 1.8,
    round: true,
  };
}

/** A little farther out than `p`, seen from `q`. */
function past(p: Vec, q: Vec): Vec {
  return add(p, scale(sub(p, q), 0.35));
}

/** A line through two points of the body and past both, with its ends marked. */
function level(
  from: (bones: Skeleton) => Vec,
  to: (bones: Skeleton) => Vec,
  ink: Ink,
): Mark {
  return (view, bones) => {
    const a = from(bones);
    const b = to(bones);
    return [segment(view, [past(a, b), past(b, a)], ink)];
  };
}

const hipBones = (ink: Ink): Mark =>
  level(
    (b) => placeIn(b.pelvis, vec(6, 10, -12)),
    (b) => placeIn(b.pelvis, vec(6, 10, 12)),
    ink,
  );
const pelvisTip = (ink: Ink): Mark =>
  level(
    (b) => placeIn(b.pelvis, vec(-12, 8, 9)),
    (b) => placeIn(b.pelvis, vec(11, 8, 9)),
    ink,
  );
const ribRim = (ink: Ink): Mark =>
  level(
    (b) => placeIn(spineAt(b, 2.9), vec(-6, 0, 9)),
    (b) => placeIn(spineAt(b, 2.9), vec(14, 0, 9)),
    ink,
  );
const shoulders = (ink: Ink): Mark =>
  level(
    (b) => b.arms.left.shoulder.at,
    (b) => b.arms.right.shoulder.at,
    ink,
  );

/** From the ear through shoulder and hip to the ankle. */
const plumb: Mark = (view, bones) => {
  const foot = bones.legs.right.ankle.at;
  return [
    {
      ...segment(
        view,
        [vec(foot.x + 3, 0, 9), vec(foot.x + 3, 172, 9)],
        "arrow",
      ),
      width: 0.9,
      opacity: 0.7,
    },
  ];
};

/** The knee over the foot, seen from the front. */
const legLine =
  (ink: Ink): Mark =>
  (view, bones) => {
    const { hip, knee, ankle } = bones.legs.right;
    return [
      {
        d: openCurve([hip.at, knee.at, ankle.at].map((p) => seen(view, p))),
        line: ink,
        width: 1.8,
        round: true,
      },
    ];
  };

const HANGING = { raise: 2, out: 8, elbow: 14, palm: 20, fingers: 25 } as const;
/** Behind the trunk, so that it is seen whole. */
const ASIDE = {
  raise: -26,
  out: 10,
  elbow: 22,
  palm: 20,
  fingers: 25,
} as const;
const OPEN = { base: "standing", with: { arms: ASIDE } } as const;
const EASY = { base: "standing", with: { arms: HANGING } } as const;

const PANELS: Readonly<Record<BodyChange, readonly [Panel, Panel]>> = {
  "core-canister": [
    {
      view: "side",
      figure: {
        ...OPEN,
        keys: [
          {
            tilt: 12,
            ribs: { bend: -12 },
            lean: -6,
            head: { bend: 6 },
            forward: 3,
            breath: "in",
            floor: 0.05,
          },
        ],
        show: ["breath"],
      },
      marks: [ribRim("load"), pelvisTip("load")],
    },
    {
      view: "side",
      figure: {
        ...OPEN,
        keys: [{ breath: "out", floor: 0.8 }],
        show: ["breath"],
      },
      marks: [ribRim("breath-line"), pelvisTip("breath-line")],
    },
  ],
  "pelvic-tilt": [
    {
      view: "side",
      figure: {
        ...EASY,
        keys: [{ tilt: 18, ribs: { bend: 6 }, knees: 0 }],
        feel: ["low back"],
      },
      marks: [pelvisTip("load"), plumb],
    },
    {
      view: "side",
      figure: { ...EASY, keys: [{ knees: 8 }], feel: ["seat"] },
      marks: [pelvisTip("breath-line"), plumb],
    },
  ],
  "mid-stance": [
    {
      view: "front",
      figure: {
        base: "standing",
        with: { weight: 1, arms: HANGING },
        keys: [
          {
            list: -9,
            waist: { side: 15 },
            ribs: { side: 7 },
            aside: 10,
            knees: 20,
            "right leg": { knees: -13 },
            "left leg": { lift: 34, knee: 72, ankle: -8, out: 10 },
          },
        ],
        shoes: true,
      },
      marks: [hipBones("load"), legLine("load")],
    },
    {
      view: "front",
      figure: {
        base: "standing",
        with: { weight: 1 },
        keys: [
          {
            knees: 16,
            ribs: { turn: 14 },
            turn: -6,
            "left leg": { lift: 34, knee: 66, ankle: 0 },
            "right arm": { raise: 34, elbow: 88, out: 6 },
            "left arm": { raise: -26, elbow: 88, out: 8 },
          },
        ],
        shoes: true,
        feel: ["outer hip"],
      },
      marks: [
        hipBones("breath-line"),
        shoulders("breath-line"),
        legLine("breath-line"),
      ],
    },
  ],
  "rib-flare": [
    {
      view: "three-quarter",
      figure: {
        ...EASY,
        keys: [
          {
            ribs: { bend: -20 },
            waist: { bend: -6 },
            breath: "in",
            head: { bend: 12 },
          },
        ],
        show: ["breath"],
      },
      marks: [ribRim("load")],
    },
    {
      view: "three-quarter",
      figure: { ...EASY, keys: [{ breath: "out" }], show: ["breath"] },
      marks: [ribRim("breath-line")],
    },
  ],
};

const WIDTH = 110;
const TOP = -182;
const HEIGHT = 200;

function panelText(panel: Panel, index: number, inks: Inks): string {
  const clip = buildClip({ ...panel.figure, view: [panel.view] });
  const view = viewOf(panel.view);
  const bones = bonesAt(clip, 0);
  const shapes = [
    ...frameShapes(clip, { view: panel.view, seconds: 0 }),
    ...panel.marks.flatMap((mark) => mark(view, bones)),
  ];
  const middle = seen(view, vec(2, 0, 0)).x;
  const at = index * WIDTH + WIDTH / 2 - middle;
  return `<clipPath id="b${index}"><rect x="${middle - WIDTH / 2}" y="${TOP}" width="${WIDTH}" height="${HEIGHT}"/></clipPath><g transform="translate(${at.toFixed(1)} 0)" ><g clip-path="url(#b${index})">${shapesText(shapes, inks)}</g></g>`;
}

/** One of the four drawings as an SVG document: on the left what often happens, on the right what helps. */
export function bodyChangeSvg(change: BodyChange, inks: Inks): string {
  const [often, helps] = PANELS[change];
  const body = panelText(often, 0, inks) + panelText(helps, 1, inks);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${TOP} ${WIDTH * 2} ${HEIGHT}">${body}</svg>`;
}
