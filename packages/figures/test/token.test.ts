import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { colours, landCss, tokenCss } from "../src/index.ts";

const SHEET = new URL(
  "../../../apps/web/src/style/figure.css",
  import.meta.url,
);

function luminance(hex: string): number {
  const parts = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  const [r = 0, g = 0, b = 0] = parts.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast of two colours. */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted(
    (a, b) => a - b,
  );
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const PAPER = {
  light: ["#f4f0e6", "#fdfbf6"],
  dark: ["#1a191f", "#24232b"],
} as const;

const LAND_SHEET = new URL(
  "../../../apps/web/src/path/land.css",
  import.meta.url,
);

describe("colours of the figures", () => {
  it("are what the web app's style sheets say", () => {
    expect(readFileSync(SHEET, "utf8")).toBe(tokenCss());
    expect(readFileSync(LAND_SHEET, "utf8")).toBe(landCss());
  });

  it.each([
    "light",
    "dark",
  ] as const)("stand out from the page, 3 to 1, in the %s theme", (theme) => {
    for (const palette of ["clay", "umber", "sand"] as const) {
      const inks = colours(theme, palette);
      // Each part is told from the page by its fill or by its line; signs and breath by themselves.
      const pairs = [
        ["skin", "skin-line"],
        ["hair", "hair-line"],
        ["top", "top-line"],
        ["legging", "legging-line"],
        ["breath-line", "breath-line"],
        ["floor-muscle", "floor-muscle"],
        ["arrow", "arrow"],
        ["load", "load"],
      ] as const;
      for (const page of PAPER[theme])
        for (const [fill, line] of pairs) {
          const best = Math.max(
            ...[fill, line].map((ink) => contrast(inks[ink] ?? page, page)),
          );
          expect(`${palette} ${fill} ${best >= 3}`).toBe(
            `${palette} ${fill} true`,
          );
        }
    }
  });
});
