import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHANK, STATURE, THIGH } from "../src/body/proportion.ts";
import { centreOfMass, skeletonOf } from "../src/body/skeleton.ts";
import { mirrorStance } from "../src/body/stance.ts";
import {
  buildClip,
  type Clip,
  type FigureSpec,
  frameBox,
  frameShapes,
  measureClip,
  measureTempo,
  readFigure,
  specFaults,
  stanceAt,
  stillMoments,
} from "../src/index.ts";
import { distance, mirrored } from "../src/math/vector.ts";
import { BASES } from "../src/pose/base.ts";

function spec(figure: Partial<FigureSpec>): FigureSpec {
  return { view: ["side"], base: "standing", keys: [{}], ...figure };
}

describe("the rig", () => {
  it("is as tall as it says, standing", () => {
    const bones = skeletonOf(stanceAt(buildClip(spec({})), 0));
    const crown = bones.head.at.y + 16;
    expect(Math.abs(crown - STATURE)).toBeLessThan(3);
  });

  it.each(Object.keys(BASES))("stands sound in the base pose %s", (base) => {
    expect(measureClip(buildClip(spec({ base })))).toEqual([]);
  });

  it("keeps planted feet and bone lengths through any squat", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 110 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 7, max: 22 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (knees, lean, out, share) => {
          const legs = { foot: { at: [0, out] as const } };
          const clip = buildClip(
            spec({ keys: [{ legs }, { legs, knees, lean }] }),
          );
          const bones = skeletonOf(stanceAt(clip, clip.seconds * share));
          const { hip, knee, ankle, heel } = bones.legs.right;
          expect(distance(hip.at, knee.at)).toBeCloseTo(THIGH, 6);
          expect(distance(knee.at, ankle.at)).toBeCloseTo(SHANK, 6);
          expect(Math.abs(heel.y)).toBeLessThan(0.1);
          expect(Math.abs(ankle.at.x)).toBeLessThan(0.1);
        },
      ),
    );
  });

  it("finds its balance over one foot", () => {
    const clip = buildClip(
      spec({ keys: [{ weight: 1, "left leg": { lift: 40, knee: 80 } }] }),
    );
    const bones = skeletonOf(stanceAt(clip, 0));
    const mass = centreOfMass(bones);
    const { heel, toe } = bones.legs.right;
    expect(mass.x).toBeGreaterThan(heel.x);
    expect(mass.x).toBeLessThan(toe.x);
    expect(Math.abs(mass.z - heel.z)).toBeLessThan(3);
  });

  it("mirrors left for right", () => {
    const clip = buildClip(
      spec({ keys: [{ "right leg": { lift: 60, knee: 70, out: 20 } }] }),
    );
    const stance = stanceAt(clip, 0);
    const bones = skeletonOf(stance);
    const other = skeletonOf(mirrorStance(stance, 0));
    expect(
      distance(mirrored(bones.legs.right.toe), other.legs.left.toe),
    ).toBeLessThan(1e-6);
    expect(
      distance(mirrored(bones.arms.left.tip), other.arms.right.tip),
    ).toBeLessThan(1e-6);
  });

  it("notices a foot that is said to bear and hangs over the floor", () => {
    const right = (up: number) => ({
      "right leg": { foot: { at: [0, 9] as const, up } },
    });
    const codes = (figure: Partial<FigureSpec>): readonly string[] =>
      measureClip(buildClip(spec(figure))).map(
        ({ code, part, frame }) => `${code} ${part} ${frame}`,
      );
    expect(codes({ keys: [right(0), { ...right(5), hold: 1 }] })).toEqual([
      "hangs right foot 24",
    ]);
    // On a step that is drawn under it the same foot stands.
    expect(
      codes({
        props: [{ kind: "step", at: [4], height: 5 }],
        keys: [{ legs: { foot: { at: [0, 9], up: 5 } } }],
      }),
    ).toEqual([]);
  });

  it("notices the legs of a side plank that no floor bears", () => {
    const found = measureClip(
      buildClip(spec({ base: "short-side-plank", keys: [{ list: -90 }] })),
    );
    expect(found.map(({ code, part }) => `${code} ${part}`)).toEqual([
      "hangs legs",
    ]);
  });

  it("holds a clip to its movement's tempo, and names the phase that differs and its frame", () => {
    const squat = (down: number, pause: number): Clip =>
      buildClip(
        spec({
          keys: [
            { go: 2, hold: 0.5 },
            { go: down, hold: pause, knees: 80, lean: 30 },
          ],
        }),
      );
    expect(measureTempo(squat(3, 1), "3-1-2")).toEqual([]);
    expect(measureTempo(squat(3, 1), null)).toEqual([]);
    const off = measureTempo(squat(2, 1), "3-1-2");
    expect(off.map(({ part, value, limit }) => [part, value, limit])).toEqual([
      ["way down or out", 2, 3],
    ]);
    expect(off[0]?.frame).toBe(12);
    // Two seconds down and three up is not three down and two up.
    const hasty = measureTempo(
      buildClip(
        spec({
          keys: [
            { go: 3, hold: 0.5 },
            { go: 2, hold: 1, knees: 80, lean: 30 },
          ],
        }),
      ),
      "3-1-2",
    );
    expect(hasty.map(({ part }) => part)).toEqual([
      "way down or out",
      "way up or back",
    ]);
  });

  it("falls freely in flight, by the clock", () => {
    const hop = spec({
      keys: [
        { go: 0.2, knees: 30 },
        { go: 0.3, flight: true, knees: 30 },
      ],
    });
    expect(measureClip(buildClip(hop)).map(({ code }) => code)).not.toContain(
      "gravity",
    );
    const height = (seconds: number): number =>
      centreOfMass(skeletonOf(stanceAt(buildClip(hop), seconds))).y;
    expect(height(0.15) - height(0)).toBeCloseTo((981 / 8) * 0.09, 0);
  });
});

describe("what no body does is found", () => {
  const codes = (figure: Partial<FigureSpec>): readonly string[] =>
    measureClip(buildClip(spec(figure))).map(
      ({ code, part }) => `${code} ${part}`,
    );

  it("names the joint that goes too far", () => {
    expect(
      codes({ keys: [{ "left leg": { lift: 20, knee: 170 } }] }),
    ).toContain("joint-limit left knee");
  });

  it("names the hand that does not reach its wall", () => {
    expect(
      codes({ keys: [{ arms: { hand: { on: "wall", at: [110, 120, 15] } } }] }),
    ).toContain("contact-slips right hand");
  });

  it("names what is below the floor", () => {
    expect(
      codes({
        keys: [{ weight: 1, "left leg": { lift: -5, knee: 0, ankle: -50 } }],
      }),
    ).toContain("below-floor left toes");
  });

  it("names what is through a wall", () => {
    expect(
      codes({
        props: [{ kind: "wall", at: [30] }],
        keys: [{ arms: { raise: 90 } }],
      }),
    ).toContain("through-wall right fingers");
  });

  it("names a still stance that would topple", () => {
    expect(codes({ keys: [{ hold: 1, forward: 25, knees: 30 }] })).toContain(
      "off-balance centre of mass",
    );
  });

  it("names a knee that leaves the line of the toes", () => {
    expect(codes({ keys: [{ knees: 60, legs: { knees: -25 } }] })).toContain(
      "knee-off-toes right knee",
    );
  });
});

describe("a figure as written", () => {
  const figure = {
    view: ["side"],
    base: "standing",
    keys: [{ knees: 20 }],
    props: ["mat", { wall: 50 }],
  };

  it("is read, its props unfolded", () => {
    expect(readFigure(figure)?.props).toEqual([
      { kind: "mat" },
      { kind: "wall", at: [50] },
    ]);
  });

  it.each([
    [{ ...figure, base: "floating" }, "base"],
    [{ ...figure, keys: [] }, "keys"],
    [{ ...figure, keys: [{ kness: 3 }] }, "keys.0.kness"],
    [
      { ...figure, keys: [{ "right arm": { hand: "moon" } }] },
      "keys.0.right arm.hand",
    ],
    [{ ...figure, view: ["below"] }, "view.0"],
    [{ ...figure, props: ["sword"] }, "props.0"],
    [{ ...figure, keys: [{ go: 0 }] }, "keys.0.go"],
    [{ view: ["side"], base: "standing" }, "keys"],
    ["standing", ""],
  ])("is refused with the place of the fault: %#", (written, path) => {
    expect(specFaults(written).map((fault) => fault.path.join("."))).toContain(
      path,
    );
    expect(readFigure(written)).toBeNull();
  });
});

describe("the window", () => {
  it("is the mirror image for the left side", () => {
    const clip = buildClip(
      spec({
        view: ["front"],
        props: [{ kind: "side wall", at: [-44] }],
        keys: [{ weight: 1, "left leg": { lift: 10, out: 30 } }],
      }),
    );
    const right = frameBox(clip, "front");
    const left = frameBox(clip, "front", true);
    expect(left.x).toBeCloseTo(-right.x - right.width, 6);
    expect(left.width).toBeCloseTo(right.width, 6);
  });
});

describe("stills", () => {
  it("of a jump show it in the air, once", () => {
    const clip = buildClip(
      spec({
        keys: [
          { go: 0.5, hold: 0.4 },
          { go: 0.4, knees: 50, lean: 20 },
          { go: 0.2, knees: 6, legs: { foot: { heel: 30 } } },
          { go: 0.24, flight: true, knees: 16, legs: { foot: { heel: 16 } } },
          { go: 0.2, hold: 2, knees: 50, lean: 20 },
        ],
      }),
    );
    const toes = stillMoments(clip).map(
      (seconds) => skeletonOf(stanceAt(clip, seconds)).legs.right.toe.y,
    );
    expect(toes).toHaveLength(4);
    expect(toes.filter((height) => height > 3)).toHaveLength(1);
  });
});

describe("drawing", () => {
  it("gives the same shapes for the same moment", () => {
    const clip = buildClip(spec({ keys: [{}, { knees: 80 }] }));
    const once = frameShapes(clip, { view: "three-quarter", seconds: 0.7 });
    expect(frameShapes(clip, { view: "three-quarter", seconds: 0.7 })).toEqual(
      once,
    );
    expect(once.length).toBeGreaterThan(25);
  });

  it("joins one frame to the next without a jump", () => {
    const clip = buildClip(spec({ keys: [{}, { knees: 100, lean: 30 }] }));
    const numbers = (seconds: number): readonly number[] =>
      frameShapes(clip, { view: "side", seconds }).flatMap(({ d }) =>
        (d.match(/-?\d+(\.\d+)?/gu) ?? []).map(Number),
      );
    const a = numbers(0.5);
    const b = numbers(0.502);
    expect(Math.abs(a.length - b.length)).toBeLessThan(60);
  });

  it("shows the other side as a mirror image, with where to feel it, arrows and window", () => {
    const clip = buildClip(
      spec({
        feel: ["outer hip"],
        arrows: ["right"],
        keys: [{ weight: 1, "left leg": { lift: 40, knee: 60 } }],
      }),
    );
    const starts = (isMirrored: boolean): readonly number[] =>
      frameShapes(clip, { view: "front", seconds: 0, isMirrored })
        .filter(({ fill, line }) => fill === "feel" || line === "arrow")
        .map(({ d }) => Number(/^M(-?\d+)/u.exec(d)?.[1]));
    const [spot = 0, , arrow = 0] = starts(false);
    const [otherSpot = 0, , otherArrow = 0] = starts(true);
    expect([spot < 0, arrow < 0]).toEqual([true, true]);
    expect([otherSpot > 0, otherArrow > 0]).toEqual([true, true]);
    const box = frameBox(clip, "front");
    const other = frameBox(clip, "front", true);
    expect(other.x).toBeCloseTo(-(box.x + box.width), 6);
  });
});
