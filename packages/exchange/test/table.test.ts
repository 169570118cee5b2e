import { describe, expect, it } from "vitest";
import { screened } from "../../engine/test/kit/story.ts";
import { cellText } from "../src/table/cell.ts";
import { tableFile } from "../src/table/table.ts";
import { subjectOf } from "./people.ts";

/** RFC 4180, read by the letter. */
function parsed(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (const [, quoted, bare = "", end] of text.matchAll(cells)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== "\r\n") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function tableOf(story: ReturnType<typeof screened>, day: number) {
  const [head = [], ...rows] = parsed(
    tableFile(subjectOf(story, story.date(day))),
  );
  return rows.map((row) =>
    Object.fromEntries(head.map((column, index) => [column, row[index] ?? ""])),
  );
}

describe("a table of what was done", () => {
  it("has a row for each item, walk, run, check and check-in, in order, until the day", () => {
    const story = screened({})
      .session(
        20,
        [
          { movement: "goblet-squat", sets: 2, reps: 8, kg: 4.5, effort: 6 },
          {
            movement: "single-leg-bridge",
            side: "left",
            sets: 1,
            reps: 8,
            signs: { leak: 1 },
          },
        ],
        {
          stopped: { movement: "single-leg-bridge", why: 'it "pulled", a bit' },
        },
      )
      .walk(21, 15)
      .check(22, "balance", { left: 10, right: 7 })
      .signs(
        22,
        { leak: 2 },
        { pain: [{ site: "knee", score: 3, night: true }] },
      )
      .run(23, 300)
      .walk(24, 20);
    const rows = tableOf(story, 23);
    expect(rows.map(({ kind }) => kind)).toEqual([
      "session",
      "session",
      "walk",
      "check",
      "check-in",
      "run",
    ]);
    expect(rows[0]).toMatchObject({
      item: "goblet-squat",
      name: "Goblet squat",
      sets: "2",
      reps: "8",
      kg: "4.5",
      effort: "6",
      stopped: 'single-leg-bridge: it "pulled", a bit',
    });
    expect(rows[1]).toMatchObject({ side: "left", itemSigns: "leak=1" });
    expect(rows[3]).toMatchObject({ item: "balance", left: "10", right: "7" });
    expect(rows[4]).toMatchObject({ pain: "knee=3+night", warnings: "none" });
    expect(rows[5]).toMatchObject({ runSeconds: "300" });
  });

  it("keeps what was taken back, and says so", () => {
    const story = screened({}).walk(21, 15).walk(22, 15);
    const { id } = story.entries.at(-1) ?? { id: "" };
    story.raw(22, { kind: "retract", entry: id });
    expect(tableOf(story, 22).map(({ retracted }) => retracted)).toEqual([
      "",
      "yes",
    ]);
  });

  it("runs nothing in a spreadsheet", () => {
    for (const text of ["=1+1", "+cmd", "-2", "@sum", "\t=1", "\r=1", "＝1"])
      expect(cellText(text).replace(/^"/, "").startsWith("'")).toBe(true);
    const story = screened({}).session(20, [], {
      stopped: { movement: "=HYPERLINK(1)", why: "x" },
    });
    expect(tableOf(story, 20)[0]?.["stopped"]).toBe("'=HYPERLINK(1): x");
    expect(cellText(-2)).toBe("-2");
    expect(cellText('a"b,c\nd')).toBe('"a""b,c\nd"');
  });
});
