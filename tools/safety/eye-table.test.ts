import { describe, expect, it } from "vitest";
import { defaultBook } from "../rule-doc/book.ts";
import { eyeFaults } from "./eye-fault.ts";
import { eyePage } from "./eye-page.ts";
import { isReadInPart } from "./eye-source.ts";
import { type EyeRow, houseEyeTable, readEyeTable } from "./eye-table.ts";

const book = defaultBook();
const rows = houseEyeTable();
const hasPath = (): boolean => true;

/** The table with one row changed: the one of a rule. */
function withRow(
  rule: string,
  change: (row: EyeRow) => EyeRow,
): readonly EyeRow[] {
  return rows.map((row) => (row.rules.includes(rule) ? change(row) : row));
}

function faultsOf(table: readonly EyeRow[]): readonly string[] {
  return eyeFaults(table, book, hasPath);
}

describe("the rules, read against their sources", () => {
  it("fit the program", () => {
    expect(faultsOf(rows)).toEqual([]);
  });

  it("notice a rule, a source and a fact that are gone", () => {
    const gone = withRow("G-IMPACT-PELVIC", (row) => ({
      ...row,
      rules: [...row.rules, "G-GONE"],
      facts: { "FACT-GONE": "1" },
      against: row.against.map((each) => ({ ...each, source: "GONE" })),
    }));
    expect(faultsOf(gone)).toEqual([
      "G-IMPACT-PELVIC: there is no rule G-GONE",
      "G-IMPACT-PELVIC: there is no fact FACT-GONE",
      "G-IMPACT-PELVIC: the source GONE has no record",
    ]);
  });

  it("notice a figure that is no longer the program's, its rule's or the evidence's", () => {
    const drifted = withRow("G-IMPACT-PELVIC", (row) => ({
      ...row,
      states: { ...row.states, impactPelvicClearDays: "6", painCall: "7" },
      facts: { "GOOM-L1": "20" },
    }));
    expect(faultsOf(drifted)).toEqual([
      "G-IMPACT-PELVIC: impactPelvicClearDays is 7, not 6",
      "G-IMPACT-PELVIC: painCall is a number of S-PAIN-CALL, and of none of these",
      "G-IMPACT-PELVIC: GOOM-L1 is 30, not 20",
    ]);
  });

  it("notice a rule and a number that were left out", () => {
    const short = rows.filter(({ rules }) => !rules.includes("G-RUN-PELVIC"));
    expect(faultsOf(short)).toEqual([
      "G-RUN-PELVIC: has a source and a figure, and is not in the table",
      "runPelvicClearDays: rests on evidence, and no row states it",
    ]);
  });

  it("notice a looser rule that does not say where its reason is written", () => {
    const bare = withRow("G-IMPACT-WALK", (row) => ({
      ...row,
      against: row.against.map((each) => ({ ...each, written: null })),
    }));
    expect(faultsOf(bare)).toEqual([
      "G-IMPACT-WALK: OSU: a looser one, and no other, says where its reason is written",
    ]);
    const lost = eyeFaults(rows, book, (path) => !path.includes("0005"));
    expect(lost).toContain(
      "L-WEEK-RUN: DEER2024: there is no docs/decisions/0005-run-caps.md",
    );
  });

  it("refuse a table of another shape", () => {
    expect(() => readEyeTable("- rules: []\n")).toThrow();
    expect(() => readEyeTable("rows: []\n")).toThrow();
  });

  it("are told whole on their page, the unread sources too", () => {
    const page = eyePage(rows, book).replaceAll(/\s+/g, " ");
    for (const { does } of rows) expect(page).toContain(does);
    const check = page.slice(page.indexOf("## For a clinician"));
    for (const id of ["GOOM2019", "SELM2022", "CHRIS2024", "SAF-S4"])
      expect(check).toContain(`[${id}]`);
    expect(check).not.toContain("[SEED2025]");
  });

  it("take a paper for its abstract unless its record says more", () => {
    const { CHRIS2024, SEED2025 } = book.sources;
    expect(CHRIS2024 && isReadInPart("CHRIS2024", CHRIS2024)).toBe(true);
    expect(SEED2025 && isReadInPart("SEED2025", SEED2025)).toBe(false);
  });
});
