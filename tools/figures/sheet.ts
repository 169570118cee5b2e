import { mkdirSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import {
  buildClip,
  type Clip,
  colours,
  frameBox,
  frameShapes,
  type Inks,
  type PaletteName,
  readFigure,
  shapesText,
  specFaults,
  stillMoments,
  type Theme,
  type ViewName,
} from "../../packages/figures/src/index.ts";
import { writtenFigures } from "./content.ts";

/**
 * Contact sheets of every figure, four moments each, in both themes: `npm run figures [-- FAMILY or ID …]`. With names,
 * only those. Pictures and a page that plays them all go to the folder that .gitignore keeps out.
 */
const OUT = new URL("../../.cache/figures/", import.meta.url);
const CELL = 210;
const LABEL = 24;
/** For fresh eyes: numbers in place of names, in an order that gives nothing away; key.txt says which is which. */
const isUnnamed = process.argv.includes("--unnamed");
const wanted = process.argv.slice(2).filter((name) => !name.startsWith("--"));
const PHASES = [0, 0.25, 0.5, 0.75];

interface Row {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly view: ViewName;
  readonly clip: Clip;
  readonly number: string;
}

function rowsOf(names: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  for (const { id, name, family, file, figure } of writtenFigures()) {
    if (names.length > 0 && !names.includes(id) && !names.includes(family))
      continue;
    if (figure === undefined) continue;
    const spec = readFigure(figure);
    if (spec === null) {
      for (const { path, message } of specFaults(figure))
        console.error(`${file}: figure.${path.join(".")}: ${message}`);
      continue;
    }
    const clip = buildClip(spec);
    for (const view of spec.view)
      rows.push({
        id,
        name,
        family,
        view,
        clip,
        number: String(rows.length + 1),
      });
  }
  return isUnnamed ? shuffled(rows) : rows;
}

/** Every seventh, round and round: neighbours of a family are parted, and the order is the same each time. */
function shuffled(rows: readonly Row[]): readonly Row[] {
  const parted = Array.from({ length: 7 }, (_, start) =>
    rows.filter((_row, index) => index % 7 === start),
  );
  return parted
    .flat()
    .map((row, index) => ({ ...row, number: String(index + 1) }));
}

/** A key pose may be held; the moments shown are those of the keys or of a jump, then evenly spread. */
function moments(clip: Clip): readonly number[] {
  const stills = stillMoments(clip);
  const isFlown = clip.legs.some(({ isFlight }) => isFlight);
  if (isFlown && stills.length === PHASES.length) return stills;
  const starts = clip.legs.map((leg) => leg.starts);
  const some = new Set(starts.map((start) => Math.round(start * 100)));
  if (some.size >= 4 && starts.length <= 4) return starts;
  return PHASES.map((phase) => phase * clip.seconds);
}

function inksFor(theme: Theme, palette: PaletteName): Inks {
  const inks = colours(theme, palette);
  return (ink) => inks[ink] ?? "#ff00ff";
}

/** A row is as high as its figure needs at the width of a cell. */
function heightOf(row: Row): number {
  const box = frameBox(row.clip, row.view);
  return Math.min(CELL, box.height * fitOf(row)) + LABEL + 8;
}

function fitOf(row: Row): number {
  const box = frameBox(row.clip, row.view);
  return Math.min((CELL - 8) / box.width, (CELL - 8) / box.height);
}

interface Slot {
  readonly index: number;
  readonly top: number;
}

function rowText(row: Row, { index, top }: Slot, theme: Theme): string {
  const palette = (["clay", "umber", "sand"] as const)[index % 3] ?? "clay";
  const box = frameBox(row.clip, row.view);
  const scale = fitOf(row);
  const height = heightOf(row);
  const cells = moments(row.clip).map((seconds, column) => {
    const x = column * CELL + (CELL - box.width * scale) / 2 - box.x * scale;
    const y = top + height - 4 - (box.y + box.height) * scale;
    const shapes = frameShapes(row.clip, { view: row.view, seconds });
    const clipId = `c${theme}${row.id}${index}x${column}`;
    return `<clipPath id="${clipId}"><rect x="${column * CELL + 2}" y="${top + LABEL}" width="${CELL - 4}" height="${height - LABEL}"/></clipPath><g clip-path="url(#${clipId})"><g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})">${shapesText(shapes, inksFor(theme, palette))}</g></g>`;
  });
  const ink = theme === "light" ? "#3a322a" : "#e8ddcc";
  const text = isUnnamed
    ? row.number
    : `${row.id} · ${row.view} · ${row.clip.seconds.toFixed(1)} s`;
  return `<text x="8" y="${top + 17}" font-family="DejaVu Sans, sans-serif" font-size="13" fill="${ink}">${text}</text>${cells.join("")}`;
}

function sheetSvg(rows: readonly Row[], theme: Theme): string {
  const paper = theme === "light" ? "#f7f1e7" : "#211e1b";
  const width = CELL * 4;
  let height = 0;
  let body = "";
  for (const [index, row] of rows.entries()) {
    body += rowText(row, { index, top: height }, theme);
    height += heightOf(row);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${paper}"/>${body}</svg>`;
}

const rows = rowsOf(wanted);
mkdirSync(OUT, { recursive: true });
const PER_SHEET = 8;
const pages: string[] = [];
for (const theme of ["light", "dark"] as const)
  for (let from = 0; from < rows.length; from += PER_SHEET) {
    const svg = sheetSvg(rows.slice(from, from + PER_SHEET), theme);
    const name = `${theme}-${String(from / PER_SHEET + 1).padStart(2, "0")}`;
    writeFileSync(new URL(`${name}.png`, OUT), new Resvg(svg).render().asPng());
    pages.push(svg);
  }
writeFileSync(
  new URL("sheets.html", OUT),
  `<!doctype html><meta charset="utf-8"><title>Figures</title>${pages.join("\n")}`,
);
if (isUnnamed)
  writeFileSync(
    new URL("key.txt", OUT),
    rows
      .map(({ number, id, name, view }) => `${number}\t${id}\t${name}\t${view}`)
      .join("\n"),
  );
console.log(
  `figures: ${rows.length} rows on ${pages.length} sheets in ${OUT.pathname}`,
);
