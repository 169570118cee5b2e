import { writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { buildClip, stanceAt } from "../src/clip/clip.ts";
import { skeletonOf } from "../src/body/skeleton.ts";
import { figureShapes } from "../src/draw/figure.ts";
import { shapesText } from "../src/draw/svg.ts";
import { viewOf } from "../src/draw/view.ts";
import { colours } from "../src/draw/palette.ts";
const cell = 500;
const list = [
  ["standing", "side"],
  ["standing", "front"],
  ["standing", "three-quarter"],
  ["seated", "side"],
  ["all-fours", "side"],
  ["side-lying", "front"],
  ["half-kneeling", "three-quarter"],
  ["standing", "back"],
  ["supine-hooklying", "side"],
] as const;
let out = "";
const ink = colours("light", "clay");
list.forEach(([base, v], i) => {
  const clip = buildClip({ view: ["side"], base, keys: [{}] });
  const bones = skeletonOf(stanceAt(clip, 0));
  out += `<g transform="translate(${(i % 3) * cell + cell / 2},${(Math.floor(i / 3) + 1) * cell - 30}) scale(2.7)"><path d="M-100 0H100" stroke="#999"/>${shapesText(figureShapes(viewOf(v), bones, { held: [], isShod: false }), (k) => ink[k] ?? "#f0f")}</g>`;
});
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="1500"><rect width="100%" height="100%" fill="#f6f0e6"/>${out}</svg>`;
writeFileSync("/tmp/zoom.png", new Resvg(svg).render().asPng());
