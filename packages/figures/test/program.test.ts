import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import {
  fetchFigure,
  figureFileNames,
  figureHere,
} from "@restride/program/figure-files";
import { figures } from "@restride/program/figures";
import { describe, expect, it } from "vitest";
import { skeletonOf } from "../src/body/skeleton.ts";
import {
  buildClip,
  frameShapes,
  measureClip,
  readFigure,
  stanceAt,
  stillsSvg,
  tokenInks,
} from "../src/index.ts";

const all = Object.entries(figures);

describe("every figure of the program", () => {
  it.each(all)("%s is a body that could do it, in every frame", (_, figure) => {
    const spec = readFigure(figure);
    expect(spec).not.toBeNull();
    if (spec !== null) expect(measureClip(buildClip(spec))).toEqual([]);
  });

  it("is short: a median of 0.6 kB and never more than 1.5 kB, compressed", () => {
    const sizes = all
      .map(([, figure]) => gzipSync(JSON.stringify(figure)).length)
      .toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(600);
    expect(sizes.at(-1)).toBeLessThanOrEqual(1500);
  });

  it("is fetched in a file of its family, none of them larger than three clips may be", () => {
    const dir = new URL("../../program/generated/figure/", import.meta.url);
    const files = readdirSync(dir);
    expect(files.map((file) => file.replace(".json", "")).toSorted()).toEqual(
      figureFileNames.toSorted(),
    );
    for (const file of files) {
      const bytes = gzipSync(readFileSync(new URL(file, dir))).length;
      expect([file, bytes < 4500]).toEqual([file, true]);
    }
  });

  it("comes from its file: a check's own, else its movement's", async () => {
    const asked = { family: "hop", movement: "forward-bound" };
    const own = { ...asked, check: "bounds" };
    expect(figureHere(own)).toBeUndefined();
    expect(await fetchFigure(own)).toEqual(figures["check:bounds"]);
    expect(figureHere(own)).toEqual(figures["check:bounds"]);
    expect(await fetchFigure({ ...asked, check: "hop" })).toEqual(
      figures["forward-bound"],
    );
    expect(figureHere({ ...asked, check: null })).toEqual(
      figures["forward-bound"],
    );
  });

  it("has numbers on its stills that can be read in a column as wide as a phone's", () => {
    for (const [id, figure] of all) {
      const spec = readFigure(figure);
      if (spec === null) throw new Error(id);
      const view = spec.view[0] ?? "side";
      const svg = stillsSvg(buildClip(spec), { view }, tokenInks);
      const [, width = "", height = ""] =
        /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
      const letters = Number(/font-size="([\d.]+)"/u.exec(svg)?.[1]);
      const scale = Math.min(350 / Number(width), 256 / Number(height));
      expect([id, letters * scale > 8]).toEqual([id, true]);
    }
  });

  it("ends where it begins", () => {
    for (const [id, figure] of all) {
      const spec = readFigure(figure);
      if (spec === null) throw new Error(id);
      const clip = buildClip(spec);
      const first = skeletonOf(stanceAt(clip, 0)).head.at;
      const last = skeletonOf(stanceAt(clip, clip.seconds - 1e-6)).head.at;
      const off = Math.max(
        Math.abs(last.y - first.y),
        Math.abs(last.x - clip.travel - first.x),
      );
      expect(`${id} ${off < 0.5}`).toBe(`${id} true`);
    }
  });

  it("draws from numbers alone: no shape holds anything but numbers", () => {
    for (const [id, figure] of all) {
      const spec = readFigure(figure);
      if (spec === null) throw new Error(id);
      const clip = buildClip(spec);
      for (const view of spec.view)
        for (const { d } of frameShapes(clip, {
          view,
          seconds: clip.seconds * 0.37,
        }))
          expect(`${id} ${d}`).not.toMatch(/NaN|Infinity|undefined/u);
    }
  });
});
