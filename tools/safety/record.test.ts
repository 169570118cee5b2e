import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../tree-files.ts";
import { lastRecorded, RECORD, safetyHashes, unrecorded } from "./record.ts";

const text = readFileSync(join(REPOSITORY, RECORD), "utf8");

describe("the record of safety data", () => {
  it("hazard H-45: the safety words, questions, numbers and tables are those of the last record", () => {
    expect(unrecorded(safetyHashes(), lastRecorded(text))).toEqual([]);
  });

  it("names each part that changed without it", () => {
    const now = safetyHashes();
    const other = { ...now, contacts: now.tables };
    expect(unrecorded(other, now)).toEqual([
      expect.stringMatching(
        /^the safety contacts are not .* contacts: [0-9a-f]{64}/,
      ),
    ]);
  });

  it("refuses an empty one, and an entry without a reason", () => {
    expect(() => lastRecorded("[]")).toThrow();
    expect(() => lastRecorded(text.replace(/why: .*/, "why:"))).toThrow();
  });
});
