import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

/** Bytes of what draws a figure in a page, as they come over the wire; no clip is in it. */
const BUDGET = 25_000;

it("the renderer is 25 kB at most, compressed", async () => {
  const result = await build({
    stdin: {
      contents: `export { buildClip, readFigure, frameShapes, frameBox, frameSvg, shapesText, stillMoments, tokenInks, stillsSvg, breathPacerShapes } from "./index.ts";`,
      resolveDir: fileURLToPath(new URL("../src", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const bytes = gzipSync(result.outputFiles[0]?.text ?? "").length;
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});
