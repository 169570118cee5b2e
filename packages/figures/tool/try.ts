import { writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { buildClip, stanceAt } from "../src/clip/clip.ts";
import { skeletonOf } from "../src/body/skeleton.ts";
import { figureShapes } from "../src/draw/figure.ts";
import { shapesText } from "../src/draw/svg.ts";
import { viewOf } from "../src/draw/view.ts";
import { colours } from "../src/draw/palette.ts";
import { BASES } from "../src/pose/base.ts";
const cell = 240;
const names = Object.keys(BASES);
const views = ["side", "front", "three-quarter", "back"] as const;
let out = "";
const ink = colours("light", "clay");
names.forEach((base, row) => {
  const clip = buildClip({ view: ["side"], base, keys: [{}] });
  const bones = skeletonOf(stanceAt(clip, 0));
  views.forEach((v, col) => {
    out += `<g transform="translate(${col * cell + cell / 2},${(row + 1) * cell - 40}) scale(1.15)"><path d="M-100 0H100" stroke="#999"/>${shapesText(figureShapes(viewOf(v), bones), (i) => ink[i] ?? "#f0f")}</g>`;
  });
});
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${cell * views.length}" height="${cell * names.length}"><rect width="100%" height="100%" fill="#f6f0e6"/>${out}</svg>`;
writeFileSync("/tmp/try.svg", svg);
writeFileSync("/tmp/try.png", new Resvg(svg).render().asPng());
