import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { readFigure } from "../../packages/figures/src/index.ts";
import { writtenFigures } from "./content.ts";

/** A page that plays every figure: `npx tsx tools/figures/page.ts`, then open .cache/figures/play.html. */
const OUT = new URL("../../.cache/figures/", import.meta.url);
const ENTRY = fileURLToPath(new URL("play.ts", import.meta.url));

const bundle = await build({
  entryPoints: [ENTRY],
  bundle: true,
  format: "iife",
  minify: true,
  write: false,
});
const script = bundle.outputFiles[0]?.text ?? "";
const figures = Object.fromEntries(
  writtenFigures().flatMap(({ id, family, figure }) =>
    readFigure(figure) === null ? [] : [[`${family} · ${id}`, figure]],
  ),
);
mkdirSync(OUT, { recursive: true });
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Figures</title>
<style>body{margin:16px;font:14px sans-serif;background:#f7f1e7;color:#3a322a}body.dark{background:#211e1b;color:#e8ddcc}
main{display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:12px}figure{margin:0}svg{width:100%;height:220px}
label{margin-right:16px}</style>
<p><label><input type="checkbox" id="dark"> dark</label><label><input type="checkbox" id="mirror"> left side</label>
<label>tempo <input type="range" id="tempo" min="0.1" max="2" step="0.1" value="1"></label></p><main></main>
<script type="application/json" id="data">${JSON.stringify(figures)}</script><script>${script}</script></html>`;
writeFileSync(new URL("play.html", OUT), page);
console.log(
  `${Object.keys(figures).length} figures play in ${OUT.pathname}play.html`,
);
