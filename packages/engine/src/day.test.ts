import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatDay,
  isCivilDate,
  parseDay,
  parseInstant,
  weekday,
} from "./day.ts";

describe("civil dates", () => {
  test("count from 1970-01-01, a Thursday", () => {
    expect(parseDay("1970-01-01")).toBe(0);
    expect(weekday(0)).toBe(4);
    expect(parseDay("2026-11-23")).toBe(20_780);
    expect(weekday(20_780)).toBe(1);
  });

  test("go there and back for every day of six centuries", () => {
    const lost: number[] = [];
    for (let day = -80_000; day < 140_000; day += 1)
      if (parseDay(formatDay(day)) !== day) lost.push(day);
    expect(lost).toEqual([]);
  });

  test("agree with the platform's calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const platform = new Date(day * 86_400_000);
        expect(formatDay(day)).toBe(platform.toISOString().slice(0, 10));
        expect(weekday(day) % 7).toBe(platform.getUTCDay());
      }),
      { seed: 20_261_123 },
    );
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-1-01",
    "2026-01-1a",
    "26-01-01",
    "",
    "2026-01-01T00:00:00Z",
  ])("refuses %s", (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  test("know leap days", () => {
    expect(isCivilDate("2024-02-29")).toBe(true);
    expect(isCivilDate("2000-02-29")).toBe(true);
  });
});

describe("instants", () => {
  test("keep the writer's own day beside the instant", () => {
    const late = parseInstant("2026-03-01T23:30:00-05:00");
    const early = parseInstant("2026-03-02T04:30:00Z");
    expect(late?.epochMs).toBe(early?.epochMs);
    expect(late?.localDay).toBe(parseDay("2026-03-01"));
    expect(early?.epochMs).toBe(Date.parse("2026-03-02T04:30:00Z"));
  });

  test.each([
    "2026-03-01T24:00:00Z",
    "2026-03-01T10:60:00Z",
    "2026-03-01T10:00:00+15:00",
    "2026-03-01T10:00:00+01:75",
    "2026-03-01 10:00:00Z",
    "2026-03-01T10:00:00",
    "2026-02-30T10:00:00Z",
  ])("refuse %s", (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});
