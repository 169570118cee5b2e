import { describe, expect, it } from "vitest";
import { entryIds } from "./entry-id.ts";

const SHAPE =
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("entry ids", () => {
  it("are UUIDv7 in the order of making, also within one millisecond and on a clock set back", () => {
    const newId = entryIds((bytes) => crypto.getRandomValues(bytes));
    const times = [
      ...Array.from({ length: 5000 }, () => 1_800_000_000_000),
      1_800_000_000_001,
      1_700_000_000_000,
      1_700_000_000_000,
    ];
    const ids = times.map(newId);
    for (const id of ids) expect(id).toMatch(SHAPE);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("carry the time of making", () => {
    const newId = entryIds((bytes) => bytes.fill(255));
    expect(newId(0x0123_4567_89ab)).toBe(
      "01234567-89ab-7000-bfff-ffffffffffff",
    );
  });
});
