import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, isCivilDate } from "@restride/engine";
import { fill } from "../src/template.ts";
import { speaker } from "../src/speaker.ts";
import { CONTENT } from "./sample.ts";

const VOICE = speaker("unsaid", "en", { content: CONTENT });
const PLAIN = {
  family: "squat",
  restSeconds: 60,
  side: "both",
  kg: null,
} as const;

describe("filling", () => {
  const values: Readonly<Record<string, string>> = { a: "A", b: "B" };
  const say = (text: string): string =>
    fill(text, ({ name }) => values[name] ?? null);

  it("takes the first alternative that is whole", () => {
    expect(say("{a}[ and {b}]")).toBe("A and B");
    expect(say("{a}[ and {c}]")).toBe("A");
    expect(say("[{c}|{b}|none]")).toBe("B");
    expect(say("[{c}|none]")).toBe("none");
  });

  it("throws where a value outside every section is absent", () => {
    expect(() => say("{c}")).toThrow(RangeError);
  });

  it("never reads a value as a message", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fill("[x {v}|y]", () => value)).toBe(`x ${value}`);
      }),
    );
  });
});

describe("dates", () => {
  it("hazard H-05: a civil date is told as it is, in any zone of the machine", () => {
    const zone = process.env["TZ"];
    for (const other of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"]) {
      process.env["TZ"] = other;
      expect(speaker("unsaid").date("2026-03-01")).toBe("Sun, 1 Mar 2026");
    }
    process.env["TZ"] = zone;
    if (zone === undefined) delete process.env["TZ"];
  });

  it("keeps the day of the month for every date", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
        const date = formatDay(day);
        expect(isCivilDate(date)).toBe(true);
        expect(VOICE.date(date)).toContain(` ${Number(date.slice(8))} `);
        expect(VOICE.date(date)).toContain(date.slice(0, 4));
      }),
    );
  });

  it("shows what is no date as it is", () => {
    expect(VOICE.date("soon")).toBe("soon");
  });
});

describe("doses", () => {
  it("are one short line", () => {
    const dose = (over: object): string =>
      VOICE.dose({ ...PLAIN, sets: 2, reps: 10, seconds: null, ...over });
    expect(dose({})).toBe("2 × 10, rest 60 s");
    expect(dose({ side: "each", kg: 7.5 })).toBe(
      "2 × 10 each side, 7.5 kg, rest 60 s",
    );
    expect(dose({ reps: null, seconds: 20 })).toBe("2 × 20 s, rest 60 s");
    expect(dose({ sets: 1 })).toBe("10 times");
    expect(dose({ sets: 1, reps: 1 })).toBe("once");
    expect(dose({ family: "breath", sets: 1, reps: 6, restSeconds: 0 })).toBe(
      "6 breaths",
    );
    expect(dose({ family: "pelvic-floor", sets: 1, reps: 8, seconds: 8 })).toBe(
      "8 × 8 s",
    );
    expect(dose({ sets: 1, reps: null, seconds: 60 })).toBe("1 min");
    expect(dose({ sets: 1, reps: null })).toBe("at a pace that lets you talk");
  });

  it("tell durations shortly", () => {
    expect(VOICE.duration(45)).toBe("45 s");
    expect(VOICE.duration(630)).toBe("10 min 30 s");
    expect(VOICE.minutes(20)).toBe("20 min");
    expect(VOICE.number(1234.5)).toBe("1,234.5");
  });
});

describe("plurals", () => {
  it("follow the number", () => {
    const calm = (have: number): string | null =>
      VOICE.verdict({
        rule: "X-CLEAR-CHECK-INS",
        met: false,
        have,
        need: 3,
        unit: "check-in",
        of: [],
        sources: ["house"],
      }).have;
    expect([0, 1, 2].map(calm)).toEqual([
      "0 check-ins",
      "1 check-in",
      "2 check-ins",
    ]);
  });

  it("limits of running are told as time", () => {
    const limit = {
      limit: "L-SESSION-RUN",
      value: 660,
      unit: "second",
      applied: true,
      sources: ["FRAND2025"],
    };
    expect(VOICE.limit(limit).line).toContain(
      "At most 11 min of running today",
    );
    expect(VOICE.limit(limit).line).toContain(
      "our own rule, leaning on a 2025 study",
    );
  });
});
