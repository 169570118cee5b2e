import { describe, expect, test } from "vitest";
import { formatDay, parseDay } from "../src/day.ts";
import {
  dayOfEntry,
  julianDay,
  writtenDate,
  writtenMinute,
} from "../src/guard/raw-day.ts";
import { complete } from "./kit/raw.ts";

/** The Julian day of 1970-01-01. */
const EPOCH = 2_440_588;

describe("the guard's own calendar", () => {
  test("knows the days that astronomers name", () => {
    expect(julianDay("2000-01-01")).toBe(2_451_545);
    expect(julianDay("1858-11-17")).toBe(2_400_001);
    expect(julianDay("1970-01-01")).toBe(EPOCH);
  });

  test("counts as the engine's calendar does, over leap years, centuries and every month", () => {
    for (const year of [1899, 1999, 2023, 2099, 2399]) {
      const first = parseDay(`${year}-01-01`) ?? Number.NaN;
      const days = Array.from({ length: 800 }, (_, place) => first + place);
      expect(
        days.filter((day) => julianDay(formatDay(day)) !== EPOCH + day),
      ).toEqual([]);
    }
  });

  test("orders instants of any offset as they follow each other", () => {
    for (const at of [
      "2026-03-09T16:47:45Z",
      "2026-03-09T16:47:45.500Z",
      "2026-03-09T06:07:15+05:30",
      "2026-12-31T23:59:30-11:45",
      "2024-02-29T00:00:00+00:00",
    ])
      expect(writtenMinute(at)).toBeCloseTo(
        EPOCH * 1440 + Date.parse(at) / 60_000,
        5,
      );
  });

  test("takes an entry's day from what it is about, and its writer's date from when it was written", () => {
    const entry = { ...complete(3), at: "2026-02-11T23:30:00-08:00" };
    expect(dayOfEntry(entry)).toBe(julianDay("2026-01-08"));
    expect(dayOfEntry(entry)).toBe(julianDay("2026-01-08"));
    expect(writtenDate(entry)).toBe("2026-02-11");
  });
});
