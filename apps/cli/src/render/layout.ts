import { stripVTControlCharacters } from "node:util";

/** Lines of text: wrapping, indenting, columns. Widths count characters, without colour codes. */

const ASCII = /^[ -~]*$/;
const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Columns that a text takes. */
export function widthOf(text: string): number {
  const seen = stripVTControlCharacters(text);
  return ASCII.test(seen)
    ? seen.length
    : Array.from(GRAPHEMES.segment(seen)).length;
}

/** Text filled up with spaces to a width. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

export interface Indent {
  readonly first: string;
  readonly rest: string;
}

/** Breaks a text at spaces so that no line is wider than asked, unless one word is. */
export function wrap(
  text: string,
  width: number,
  indent: Indent = { first: "", rest: "" },
): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = lines.length === 0 ? indent.first : indent.rest;
    let isEmpty = true;
    for (const word of paragraph.split(" ")) {
      if (!isEmpty && widthOf(line) + 1 + widthOf(word) > width) {
        lines.push(line);
        line = indent.rest + word;
      } else {
        line += isEmpty ? word : ` ${word}`;
      }
      isEmpty = false;
    }
    lines.push(line);
  }
  return lines;
}

/** A wrapped text behind a mark, its further lines aligned with the first. */
export function bullet(
  text: string,
  width: number,
  mark: string,
  margin = "",
): readonly string[] {
  const rest = margin + " ".repeat(widthOf(mark) + 1);
  return wrap(text, width, { first: `${margin}${mark} `, rest });
}

/** Every line moved to the right. */
export function shift(
  lines: readonly string[],
  margin: string,
): readonly string[] {
  return lines.map((line) => (line === "" ? line : margin + line));
}

/** Blocks of lines with one empty line between; empty blocks vanish. */
export function stack(
  blocks: readonly (readonly string[])[],
): readonly string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.length === 0) continue;
    if (lines.length > 0) lines.push("");
    lines.push(...block);
  }
  return lines;
}

/** Lines as one text that ends with a line break. */
export function textOf(lines: readonly string[]): string {
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

export interface Column {
  readonly title: string;
  /** Takes what the others leave, and wraps. At most one. */
  readonly isWide?: boolean;
}

/** A table of aligned columns; the wide column wraps within the width. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const widths = columns.map((column, index) =>
    Math.max(
      widthOf(column.title),
      ...rows.map((row) => widthOf(row[index] ?? "")),
    ),
  );
  const wide = columns.findIndex((column) => column.isWide === true);
  if (wide >= 0) {
    const taken = widths.reduce(
      (sum, each, index) => (index === wide ? sum : sum + each + 2),
      0,
    );
    widths[wide] = Math.max(
      MIN_WIDE,
      Math.min(widths[wide] ?? 0, width - taken),
    );
  }
  const titles = columns.map((column) => column.title);
  const head = titles.some((title) => title !== "") ? [titles] : [];
  return [...head, ...rows].flatMap((row) => tableRow(row, widths));
}

const MIN_WIDE = 16;

function tableRow(
  row: readonly string[],
  widths: readonly number[],
): readonly string[] {
  const cells = widths.map((width, index) => wrap(row[index] ?? "", width));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, index) => padTo(cell[line] ?? "", widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
