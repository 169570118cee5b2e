import { vocabularyOf } from "@restride/engine";
import { program } from "@restride/program";
import { MAX_FILE_BYTES } from "@restride/vault/backup";
import { describe, expect, it } from "vitest";
import { readBackup } from "./kept-backup.ts";
import { asideCount } from "./line-count.ts";
import { readFile } from "./restore-state.ts";
import { roomSize, storageFacts } from "./storage-facts.ts";

const VOCABULARY = vocabularyOf(program);

describe("her data", () => {
  it("takes only a day and a whole number for the last backup", () => {
    const backup = { on: "2026-11-20", lines: 40 };
    expect(readBackup(structuredClone(backup))).toEqual(backup);
    for (const kept of [
      undefined,
      null,
      "2026-11-20",
      { on: "2026-11-20" },
      { on: "2026-02-30", lines: 1 },
      { on: "2026-11-20", lines: "40" },
      { on: "2026-11-20", lines: 1.5 },
    ])
      expect(readBackup(kept)).toBeNull();
  });

  it("counts a line with several faults once, and each that is on no line", () => {
    const lines = [{ line: 3 }, { line: 3 }, { line: 7 }];
    expect(asideCount(lines)).toBe(2);
    expect(asideCount([...lines, { line: null }, { line: null }])).toBe(4);
  });

  it("says what the browser says of its room, and nothing where it says nothing", async () => {
    const browser = {
      persisted: async () => true,
      persist: async () => true,
      estimate: async () => ({ usage: 1_500_000, quota: 1_000_000 }),
    };
    expect(await storageFacts(browser)).toEqual({
      isPromised: true,
      usedBytes: 1_500_000,
      roomBytes: 0,
    });
    const unknown = { isPromised: null, usedBytes: null, roomBytes: null };
    expect(await storageFacts(undefined)).toEqual(unknown);
    const refuse = async () => {
      throw new TypeError("refused");
    };
    expect(
      await storageFacts({
        persisted: refuse,
        persist: refuse,
        estimate: refuse,
      }),
    ).toEqual(unknown);
  });

  it("writes sizes as people read them, and never nothing for something", () => {
    const sizes = [0, 1, 149_000, 1_240_000, 12_400_000].map(roomSize);
    expect(sizes).toEqual(
      [0, 0.1, 0.1, 1.2, 12].map((n) => ({ n, unit: "mb" })),
    );
    expect(roomSize(1_240_000_000)).toEqual({ n: 1.2, unit: "gb" });
    expect(roomSize(10_737_000_000)).toEqual({ n: 11, unit: "gb" });
  });

  it("does not read a file that is too large, and says when the browser could not", async () => {
    const file = {
      size: MAX_FILE_BYTES + 1,
      name: "x",
      arrayBuffer: () =>
        Promise.reject(new DOMException("", "NotReadableError")),
    };
    const refused = (refusal: string) => ({ at: "choose", refusal });
    expect(await readFile(file, "", VOCABULARY)).toEqual(refused("too-large"));
    expect(await readFile({ ...file, size: 3 }, "", VOCABULARY)).toEqual(
      refused("not-read"),
    );
  });
});
