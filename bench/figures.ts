import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { figures } from "../packages/program/src/figures.ts";

/**
 * What the figures cost: bytes of renderer and clips, milliseconds of a frame, beside their budgets. Measured on the
 * code as it is sent to a browser: bundled and minified. Printed, never a test: bytes of clips are tested in
 * packages/figures, times are a machine's mood. Beside a Lottie player: bench/figures-browser.ts.
 */

const KB = 1000;
const SOURCE = JSON.stringify("./packages/figures/src/index.ts");

async function bundled(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return result.outputFiles[0]?.text ?? "";
}

interface Times {
  readonly frames: readonly number[];
  readonly solving: readonly number[];
}

/**
 * Solving, drawing and writing the text, for sixty frames of each clip. A frame's time is the least of its later rounds:
 * what it costs, without what else the machine does meanwhile.
 */
const TIMED = `
import { buildClip, frameShapes, readFigure, shapesText, tokenInks } from ${SOURCE};
export function times(figures) {
  const solving = [];
  const clips = figures.flatMap((figure) => {
    const spec = readFigure(figure);
    const start = performance.now();
    const clip = spec === null ? [] : [buildClip(spec)];
    solving.push(performance.now() - start);
    return clip;
  });
  const frames = [];
  for (let round = 0; round < 6; round++)
    for (const [at, clip] of clips.entries())
      for (let index = 0; index < 60; index++) {
        const start = performance.now();
        const seconds = (index / 60) * clip.seconds;
        shapesText(frameShapes(clip, { view: clip.spec.view[0], seconds }), tokenInks);
        const took = performance.now() - start;
        const place = at * 60 + index;
        if (round > 0) frames[place] = Math.min(frames[place] ?? took, took);
      }
  return { frames, solving };
}`;

function isTimer(
  value: unknown,
): value is { times: (all: readonly unknown[]) => Times } {
  return typeof value === "object" && value !== null && "times" in value;
}

async function timesOf(all: readonly unknown[]): Promise<Times> {
  const code = Buffer.from(await bundled(TIMED)).toString("base64");
  const module: unknown = await import(`data:text/javascript;base64,${code}`);
  if (!isTimer(module)) throw new Error("the bundle times nothing");
  return module.times(all);
}

function share(values: readonly number[], part: number): number {
  return (
    values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0
  );
}

function line(label: string, value: string, budget: string): void {
  console.log(`${label.padEnd(40)} ${value.padStart(12)}   budget ${budget}`);
}

const all = Object.values(figures);
const sizes = all.map((figure) => gzipSync(JSON.stringify(figure)).length);
const renderer = await bundled(
  `export { buildClip, readFigure, frameShapes, frameBox, shapesText, tokenInks, stillsSvg, breathPacerShapes } from ${SOURCE};`,
);
const { frames, solving } = await timesOf(all);
const kb = (bytes: number): string => `${(bytes / KB).toFixed(2)} kB`;
const ms = (time: number): string => `${time.toFixed(2)} ms`;
line("renderer, gzip", kb(gzipSync(renderer).length), "25 kB");
line(`${sizes.length} clips, median gzip`, kb(share(sizes, 0.5)), "0.6 kB");
line("largest clip, gzip", kb(Math.max(...sizes)), "1.5 kB");
line(
  "all clips in one file, gzip",
  kb(gzipSync(JSON.stringify(figures)).length),
  "–",
);
line("a frame, median", ms(share(frames, 0.5)), "1 ms");
line("a frame, 95 of 100", ms(share(frames, 0.95)), "1 ms");
line("solving a clip, once, median", ms(share(solving, 0.5)), "–");
