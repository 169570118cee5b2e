import { describe, expect, it } from "vitest";
import {
  BODY_CHANGES,
  bodyChangeParts,
  bodyChangeSvg,
  tokenInks,
} from "../src/learn/index.ts";

function count(text: string, part: RegExp): number {
  return [...text.matchAll(part)].length;
}

describe("the drawings of body changes", () => {
  it.each(
    BODY_CHANGES,
  )("%s shows two panels, each part numbered in both", (change) => {
    const both = bodyChangeSvg(change, tokenInks);
    const parts = bodyChangeParts(change);
    expect(count(both, /<clipPath/g)).toBe(2);
    expect(count(both, /<text/g)).toBe(2 * parts);
    for (let part = 1; part <= parts; part++)
      expect(count(both, new RegExp(`>${part}</text>`, "g"))).toBe(2);
  });

  it.each(
    BODY_CHANGES,
  )("%s differs between what often happens and what helps", (change) => {
    const both = bodyChangeSvg(change, tokenInks);
    const [, often = "", helps = ""] = both.split("<clipPath");
    const paths = (text: string): string =>
      [...text.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d).join();
    expect(paths(often)).not.toBe(paths(helps));
  });

  it("stands beside others on one page without borrowing their windows", () => {
    const ids = BODY_CHANGES.flatMap((change) =>
      (["both", "helps"] as const).flatMap((shown) =>
        [
          ...bodyChangeSvg(change, tokenInks, shown).matchAll(/ id="([^"]+)"/g),
        ].map(([, id]) => id),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(12);
  });

  it("draws no words, so that it needs no language, and only inks of the page", () => {
    for (const change of BODY_CHANGES) {
      const svg = bodyChangeSvg(change, tokenInks);
      const texts = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, t]) => t);
      for (const text of texts) expect(text).toMatch(/^\d$/);
      expect(svg).not.toMatch(/NaN|undefined|#[0-9a-f]{6}/);
    }
  });
});
