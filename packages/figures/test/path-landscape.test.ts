import { describe, expect, it } from "vitest";
import {
  colours,
  type PathData,
  pathLandscape,
  shapesText,
} from "../src/index.ts";

const STATES = ["open", "open", "shut", "waiting", "waiting"] as const;

function way(given: Partial<PathData> = {}): ReturnType<typeof pathLandscape> {
  const places = STATES.map((state, index) => ({ id: `p${index}`, state }));
  return pathLandscape({ places, at: 1, ...given });
}

function text(piece: ReturnType<typeof pathLandscape>): string {
  return shapesText(piece.shapes, (ink) => ink);
}

describe("the landscape of the way", () => {
  it("has a spot for each place, from the foot to the hills, with room for its name inside", () => {
    for (const count of [1, 2, 5, 7, 9]) {
      const places = Array.from({ length: count }, (_, index) => ({
        id: String(index),
        state: "waiting" as const,
      }));
      const { spots, width, height } = way({ places, at: null });
      expect(spots.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
      const ys = spots.map(({ y }) => y);
      expect(ys.toSorted((a, b) => b - a)).toEqual(ys);
      for (const { x, y, side } of spots) {
        expect(y > 60 && y < height - 20).toBe(true);
        // More than a third of the width on the side of the name.
        expect(side === "right" ? width - x : x).toBeGreaterThan(width / 3);
      }
    }
  });

  it("tells states apart by shape, and where she is", () => {
    const drawn = (state: "open" | "shut" | "waiting"): string =>
      text(way({ places: [{ id: "a", state }], at: null }));
    expect(new Set([drawn("open"), drawn("shut"), drawn("waiting")]).size).toBe(
      3,
    );
    expect(text(way({ at: 1 }))).not.toBe(text(way({ at: 2 })));
    expect(text(way({ at: null }))).not.toContain("land-her");
    expect(text(way())).toContain("land-her");
  });

  it("is made of whole numbers and of colours that both themes have, and is the same each time", () => {
    const drawing = text(way());
    expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
    expect(drawing).toBe(text(way()));
    const used = way().shapes.flatMap(({ fill, line }) =>
      [fill, line].filter((ink) => ink !== undefined),
    );
    for (const theme of ["light", "dark"] as const) {
      const inks = colours(theme, "clay");
      for (const ink of used) expect(inks[ink]).toMatch(/^#[\da-f]{6}$/);
    }
  });
});
