import { parseDay, parseInstant } from "@restride/engine";
import { afterEach, describe, expect, it } from "vitest";
import { civilDateOf, instantTextOf } from "./clock.ts";

const ZONES = [
  "UTC",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Asia/Kolkata",
  "Europe/Berlin",
];
const home = process.env["TZ"];

afterEach(() => {
  if (home === undefined) delete process.env["TZ"];
  else process.env["TZ"] = home;
});

describe("the clock", () => {
  it.each(ZONES)("writes the instant and the day of %s", (zone) => {
    process.env["TZ"] = zone;
    for (const text of [
      "2026-01-01T00:00:00Z",
      "2026-03-29T01:30:15.042Z",
      "2028-02-29T23:59:59.999Z",
    ]) {
      const instant = new Date(text);
      const read = parseInstant(instantTextOf(instant));
      expect(read?.epochMs).toBe(instant.getTime());
      expect(read?.localDay).toBe(parseDay(civilDateOf(instant)));
    }
  });

  it("refuses a broken clock", () => {
    expect(() => civilDateOf(new Date(Number.NaN))).toThrow(RangeError);
  });
});
