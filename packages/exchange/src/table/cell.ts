/** One cell: a text or number, or nothing. */
export type Cell = string | number | null;

/**
 * A spreadsheet runs a cell that begins like this as a formula, also one that she typed or that came in with a file.
 * An apostrophe before it makes it text (OWASP, CSV injection).
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** RFC 4180: what holds a comma, a quote or a line end stands between quotes, and a quote in it is written twice. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of cells, each ended as RFC 4180 has it. */
export function tableText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}
