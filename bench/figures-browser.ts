import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import {
  buildClip,
  type Clip,
  colours,
  frameShapes,
  frameSvg,
  readFigure,
  type Shape,
  stillMoments,
} from "../packages/figures/src/index.ts";
import { figures } from "../packages/program/src/figures.ts";
import { findChromium } from "../tools/browser/find.ts";

/**
 * The figures beside what others use, in one browser: a Lottie player (lottie-web, its light SVG build) with the same
 * clip as keyed paths, and two JPEG pictures of the same key poses at the usual 850 by 567. Run:
 * `npx tsx bench/figures-browser.ts`. Lottie's clip is made from our own shapes at twelve keys a round, so it is neither
 * a rig nor an artist's; it shows the player's cost for as many paths.
 */

const ID = "goblet-squat";
const KEYS = 12;
const RATE = 30;
const KB = 1000;

interface Bezier {
  readonly i: number[][];
  readonly o: number[][];
  readonly v: number[][];
  readonly c: boolean;
}

type Point = readonly [number, number];

function pairOf(numbers: readonly number[], from: number): Point {
  return [numbers.at(from) ?? 0, numbers.at(from + 1) ?? 0];
}

function minus(a: Point, b: Point): number[] {
  return [a[0] - b[0], a[1] - b[1]];
}

function lastOf(shape: Bezier): Point {
  return pairOf(shape.v.at(-1) ?? [], 0);
}

function addPoint(shape: Bezier, at: Point): void {
  shape.v.push([...at]);
  shape.i.push([0, 0]);
  shape.o.push([0, 0]);
}

/** C names both handles; S leaves the first to the mirror of the one before. */
function addCurve(shape: Bezier, numbers: readonly number[]): void {
  const last = lastOf(shape);
  const before = pairOf(shape.i.at(-1) ?? [], 0);
  const first =
    numbers.length > 4
      ? minus(pairOf(numbers, 0), last)
      : [-before[0], -before[1]];
  const to = pairOf(numbers, -2);
  shape.o.splice(-1, 1, first);
  addPoint(shape, to);
  shape.i.splice(-1, 1, minus(pairOf(numbers, -4), to));
}

const COMMANDS: Readonly<
  Record<string, (shape: Bezier, numbers: readonly number[]) => void>
> = {
  C: addCurve,
  S: addCurve,
  L: (shape, numbers) => addPoint(shape, pairOf(numbers, -2)),
  A: (shape, numbers) => addPoint(shape, pairOf(numbers, -2)),
  a: (shape, numbers) => {
    const [x, y] = pairOf(numbers, -2);
    const last = lastOf(shape);
    addPoint(shape, [last[0] + x, last[1] + y]);
  },
  h: (shape, numbers) => {
    const last = lastOf(shape);
    addPoint(shape, [last[0] + (numbers[0] ?? 0), last[1]]);
  },
};

/** Our paths hold M, C, S, L, A, a, h and Z in whole numbers; arcs and h become their end points. */
function beziers(d: string): readonly Bezier[] {
  return d
    .split("M")
    .filter((part) => part !== "")
    .map((part) => {
      const shape: Bezier = { i: [], o: [], v: [], c: part.includes("Z") };
      for (const [, command = "", text = ""] of `L${part}`.matchAll(
        /([A-Za-z])([^A-Za-z]*)/gu,
      ))
        COMMANDS[command]?.(shape, text.match(/-?\d+/gu)?.map(Number) ?? []);
      return shape;
    });
}

function rgb(hex: string): number[] {
  return [1, 3, 5]
    .map(
      (at) =>
        Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) /
        1000,
    )
    .concat(1);
}

function keyed(samples: readonly Bezier[]): object {
  const isOne = samples.every(({ v }) => v.length === samples[0]?.v.length);
  return {
    a: 1,
    k: samples.map((shape, index) => ({
      t: (index / KEYS) * RATE * 6,
      s: [shape],
      ...(isOne ? { i: { x: 0.8, y: 0.8 }, o: { x: 0.2, y: 0.2 } } : { h: 1 }),
    })),
  };
}

function layer(samples: readonly Shape[], index: number): object {
  const first = samples[0];
  const inks = colours("light", "clay");
  const paths = samples.map(({ d }) => beziers(d));
  const count = Math.min(...paths.map((path) => path.length));
  const items: object[] = Array.from({ length: count }, (_, at) => ({
    ty: "sh",
    ks: keyed(paths.flatMap((path) => path[at] ?? [])),
  }));
  if (first?.fill !== undefined)
    items.push({
      ty: "fl",
      c: { a: 0, k: rgb(inks[first.fill] ?? "#000000") },
      o: { a: 0, k: (first.opacity ?? 1) * 100 },
      r: 1,
    });
  if (first?.line !== undefined)
    items.push({
      ty: "st",
      c: { a: 0, k: rgb(inks[first.line] ?? "#000000") },
      o: { a: 0, k: 100 },
      w: { a: 0, k: (first.width ?? 1) * 10 },
      lc: 2,
      lj: 2,
    });
  items.push({
    ty: "tr",
    p: { a: 0, k: [1200, 1900] },
    a: { a: 0, k: [0, 0] },
    s: { a: 0, k: [100, 100] },
    r: { a: 0, k: 0 },
    o: { a: 0, k: 100 },
  });
  return {
    ty: 4,
    ind: index + 1,
    st: 0,
    ip: 0,
    op: RATE * 6,
    ks: {
      p: { a: 0, k: [0, 0, 0] },
      a: { a: 0, k: [0, 0, 0] },
      s: { a: 0, k: [100, 100, 100] },
      r: { a: 0, k: 0 },
      o: { a: 0, k: 100 },
    },
    shapes: [{ ty: "gr", it: items }],
  };
}

function lottieOf(clip: Clip): object {
  const view = clip.spec.view[0] ?? "side";
  const frames = Array.from({ length: KEYS }, (_, index) =>
    frameShapes(clip, { view, seconds: (index / KEYS) * clip.seconds }),
  );
  const layers = (frames[0] ?? []).map((_, index) =>
    layer(
      frames.flatMap((frame) => frame[index] ?? []),
      index,
    ),
  );
  return {
    v: "5.7.0",
    fr: RATE,
    ip: 0,
    op: RATE * 6,
    w: 2400,
    h: 2200,
    layers: layers.toReversed(),
  };
}

const figure = figures[ID];
const spec = readFigure(figure);
if (spec === null) throw new Error(`${ID} is not a figure`);
const clip = buildClip(spec);
const animation = lottieOf(clip);
const player = readFileSync(
  "node_modules/lottie-web/build/player/lottie_light.min.js",
  "utf8",
);
const ours = await build({
  entryPoints: ["bench/figure-page.ts"],
  bundle: true,
  minify: true,
  format: "iife",
  write: false,
});
const script = ours.outputFiles[0]?.text ?? "";
const { path } = await findChromium();
const browser = await chromium.launch({
  executablePath: path,
  args: ["--no-sandbox"],
});
const page = await browser.newPage({ viewport: { width: 850, height: 567 } });
await page.setContent("<!doctype html><body></body>");
await page.addScriptTag({ content: player });
await page.addScriptTag({ content: script });
const times: unknown = await page.evaluate(
  `measure(${JSON.stringify(figure)}, ${JSON.stringify(animation)})`,
);
let jpeg = 0;
for (const seconds of stillMoments(clip).slice(0, 2)) {
  const inks = colours("light", "clay");
  const svg = frameSvg(
    clip,
    { view: "side", seconds },
    (ink) => inks[ink] ?? "none",
  );
  await page.setContent(
    `<body style="margin:0;background:#f4f0e6">${svg.replace("<svg ", '<svg width="850" height="567" ')}</body>`,
  );
  jpeg += (await page.screenshot({ type: "jpeg", quality: 80 })).length;
}
await browser.close();
const size = (text: string): string =>
  `${(gzipSync(text).length / KB).toFixed(1)} kB`;
console.log(`${ID}, a frame in milliseconds: ${JSON.stringify(times)}`);
console.log(
  `clip, gzip: ours ${size(JSON.stringify(figure))}, Lottie's ${size(JSON.stringify(animation))}`,
);
console.log(
  `player, gzip: Lottie's ${size(player)}; ours is in bench/figures.ts`,
);
console.log(
  `two JPEG drawings of 850 x 567 at quality 80: ${(jpeg / KB).toFixed(1)} kB`,
);
