import { describe, expect, it } from "vitest";
import { localInstant, uuidV7 } from "./stamp.ts";

function atOffset(iso: string, minutesAhead: number): Date {
  const date = new Date(iso);
  date.getTimezoneOffset = () => -minutesAhead;
  return date;
}

describe("a stamp", () => {
  it.each([
    ["2026-11-22T06:30:00.000Z", 60, "2026-11-22T07:30:00.000+01:00"],
    ["2026-11-22T23:30:00.000Z", 330, "2026-11-23T05:00:00.000+05:30"],
    ["2026-01-01T02:00:00.000Z", -210, "2025-12-31T22:30:00.000-03:30"],
    ["2026-01-01T02:00:00.123Z", 0, "2026-01-01T02:00:00.123+00:00"],
  ])("of %s, %i minutes ahead, is %s", (iso, ahead, expected) => {
    const text = localInstant(atOffset(iso, ahead));
    expect(text).toBe(expected);
    expect(Date.parse(text)).toBe(Date.parse(iso));
  });

  it("is a UUIDv7 that carries its milliseconds", () => {
    const id = uuidV7(
      Date.parse("2026-11-22T06:30:00Z"),
      new Uint8Array(10).fill(0xff),
    );
    expect(id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(
      Date.parse("2026-11-22T06:30:00Z"),
    );
    expect(uuidV7(1, new Uint8Array(10)) < uuidV7(2, new Uint8Array(10))).toBe(
      true,
    );
  });
});
