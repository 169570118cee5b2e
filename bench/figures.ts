import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import {
  buildClip,
  type Clip,
  frameShapes,
  readFigure,
  shapesText,
  tokenInks,
} from "../packages/figures/src/index.ts";
import { figures } from "../packages/program/src/figures.ts";

/**
 * What the figures cost: bytes of renderer and clips, milliseconds of a frame, beside their budgets. Run alone:
 * `npx tsx bench/figures.ts`. Printed, never a test: bytes are tested in packages/figures, times are a machine's mood.
 */

const KB = 1000;

async function rendererBytes(): Promise<number> {
  const result = await build({
    stdin: {
      contents:
        'export { buildClip, readFigure, frameShapes, frameBox, shapesText, tokenInks, stillsSvg, breathPacerShapes } from "./packages/figures/src/index.ts";',
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return gzipSync(result.outputFiles[0]?.contents ?? "").length;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Milliseconds of each frame of one round, solving, drawing and writing the text. */
function frameTimes(clip: Clip): readonly number[] {
  const view = clip.spec.view[0] ?? "side";
  const frames = 60;
  return Array.from({ length: frames }, (_, index) => {
    const start = performance.now();
    shapesText(
      frameShapes(clip, { view, seconds: (index / frames) * clip.seconds }),
      tokenInks,
    );
    return performance.now() - start;
  });
}

function line(label: string, value: string, budget: string): void {
  console.log(`${label.padEnd(40)} ${value.padStart(12)}   budget ${budget}`);
}

const clips = Object.values(figures).flatMap((figure) => {
  const spec = readFigure(figure);
  return spec === null ? [] : [buildClip(spec)];
});
const sizes = Object.values(figures).map(
  (figure) => gzipSync(JSON.stringify(figure)).length,
);
line(
  "renderer, gzip",
  `${((await rendererBytes()) / KB).toFixed(1)} kB`,
  "25 kB",
);
line(
  `${sizes.length} clips, median gzip`,
  `${(median(sizes) / KB).toFixed(2)} kB`,
  "0.6 kB",
);
line(
  "largest clip, gzip",
  `${(Math.max(...sizes) / KB).toFixed(2)} kB`,
  "1.5 kB",
);
line(
  "all clips in one file, gzip",
  `${(gzipSync(JSON.stringify(figures)).length / KB).toFixed(1)} kB`,
  "–",
);
for (const clip of clips) frameTimes(clip);
const times = clips.flatMap(frameTimes);
line("a frame, median", `${median(times).toFixed(2)} ms`, "1 ms");
line(
  "a frame, 95th of 100",
  `${(times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0).toFixed(2)} ms`,
  "–",
);
const start = performance.now();
for (const figure of Object.values(figures)) {
  const spec = readFigure(figure);
  if (spec !== null) buildClip(spec);
}
line(
  "solving a clip, mean",
  `${((performance.now() - start) / clips.length).toFixed(1)} ms`,
  "–",
);
