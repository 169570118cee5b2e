import { retractedIds } from "../person.ts";
import type { Subject } from "../subject.ts";
import { type Cell, tableText } from "./cell.ts";
import { COLUMNS, type Row, rowsOf } from "./row.ts";

/**
 * What was done and reported until the day, as a table (RFC 4180): one row for each item of a session, each walk, run,
 * check and check-in, in the order of the days. What was taken back stands in it, and says so.
 */
export function tableFile({ journal, day, say }: Subject): string {
  const retracted = retractedIds(journal.entries);
  const rows = journal.entries
    .filter((entry) => entry.on <= day)
    .flatMap((entry) =>
      rowsOf(entry, say).map((row): Row => {
        return retracted.has(entry.id) ? { ...row, retracted: "yes" } : row;
      }),
    );
  return tableText([COLUMNS, ...rows.map(cellsOf)]);
}

function cellsOf(row: Row): readonly Cell[] {
  return COLUMNS.map((column) => row[column] ?? null);
}
