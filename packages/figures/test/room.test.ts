import { describe, expect, it } from "vitest";
import { buildClip, type Clip, frameShapes, readFigure } from "../src/index.ts";

function clipOf(figure: Record<string, unknown>): Clip {
  const spec = readFigure(figure);
  if (spec === null) throw new Error("a figure that cannot be read");
  return buildClip(spec);
}

/** Where a shape of one ink begins and ends across the picture, in tenths. */
function acrossOf(clip: Clip, ink: string, isMirrored: boolean) {
  const shapes = frameShapes(clip, {
    view: "front above",
    seconds: 0,
    isMirrored,
  });
  const xs = shapes
    .filter(({ fill }) => fill === ink)
    .flatMap(({ d }) => [...d.matchAll(/(-?\d+) (-?\d+)/gu)])
    .map(([, x]) => Number(x));
  return { from: Math.min(...xs), to: Math.max(...xs) };
}

const LYING = {
  view: ["front above"],
  base: "side-lying",
  keys: [{ go: 1 }],
};

describe("the room round a figure", () => {
  const clip = clipOf({
    ...LYING,
    props: ["mat", { "side wall": { at: [40] } }],
  });

  it("turns the mat with her to the other side", () => {
    const plain = acrossOf(clip, "mat", false);
    const turned = acrossOf(clip, "mat", true);
    expect(turned.from).toBeCloseTo(-plain.to, 0);
    expect(turned.to).toBeCloseTo(-plain.from, 0);
    expect(plain.to).not.toBeCloseTo(-plain.from, 0);
  });

  it("ends the mat where the wall begins", () => {
    expect(acrossOf(clip, "mat", false).from).toBeGreaterThanOrEqual(-400);
    const open = clipOf({
      ...LYING,
      with: { legs: { lift: 0, knee: 0 } },
      props: ["mat"],
    });
    expect(acrossOf(open, "mat", false).from).toBeLessThan(-400);
  });

  it("shades the wall under a hand that touches it, and under no other", () => {
    const shades = (x: number): number =>
      frameShapes(
        clipOf({
          view: ["back"],
          base: "standing",
          with: { arms: { hand: { on: "wall", at: [40, 125, 20] } } },
          props: [{ wall: x }],
          keys: [{ go: 1 }],
        }),
        { view: "back", seconds: 0 },
      ).filter(({ fill, opacity }) => fill === "shade" && opacity === 0.2)
        .length;
    expect(shades(40)).toBe(2);
    expect(shades(60)).toBe(0);
  });
});

describe("a long breath out", () => {
  it("is seen at the lips while air leaves and she is empty, not as it comes in", () => {
    const clip = (show: readonly string[]): Clip =>
      clipOf({
        view: ["side"],
        base: "supine-hooklying",
        show,
        keys: [
          { go: 4, hold: 1, breath: "out" },
          { go: 2, breath: "in" },
        ],
      });
    const added = (seconds: number): number =>
      frameShapes(clip(["long breath out"]), { view: "side", seconds }).length -
      frameShapes(clip([]), { view: "side", seconds }).length;
    expect([0.5, 2, 5, 6.9].map(added)).toEqual([3, 0, 3, 3]);
  });
});
