import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reports } from "./arbitrary/change.ts";
import {
  easedBy,
  easedByForgetting,
  easedByNoticing,
  easedByUnread,
} from "./arbitrary/ease.ts";
import { DAILY_IDS, severity } from "./arbitrary/entry.ts";
import { offsets, plots } from "./arbitrary/journal.ts";
import { holds } from "./arbitrary/seed.ts";

/** Journals in which nothing is lifted or taken back. */
const CALM_PLOTS = plots({ undoing: false });

describe("a report, or a stronger one,", () => {
  const told = fc.record({
    plot: CALM_PLOTS,
    one: reports,
    offset: offsets(-4, 6),
  });

  test("never makes its own day or the ten after it easier", () => {
    holds(
      fc.property(told, ({ plot, one, offset }) => {
        expect(easedBy(plot, one, offset)).toEqual([]);
      }),
      80,
    );
  });
});

describe("a sign noticed while she exercised", () => {
  const told = fc.record({
    plot: CALM_PLOTS,
    pick: fc.nat(),
    sign: fc.constantFrom(...DAILY_IDS),
    strength: severity,
  });

  test("never makes that day or the ten after it easier", () => {
    holds(
      fc.property(told, ({ plot, pick, sign, strength }) => {
        expect(easedByNoticing(plot, pick, sign, strength)).toEqual([]);
      }),
      80,
    );
  });
});

describe("a missing answer", () => {
  const told = fc.record({ plot: CALM_PLOTS, pick: fc.nat(), part: fc.nat() });

  test("never permits more than the same answer given as none", () => {
    holds(
      fc.property(told, ({ plot, pick, part }) => {
        expect(easedByForgetting(plot, pick, part)).toEqual([]);
      }),
      80,
    );
  });
});

describe("a line that could not be read", () => {
  const told = fc.record({
    plot: plots(),
    offset: offsets(-4, 6),
    isDated: fc.boolean(),
  });

  test("leaves its day unconfirmed: never easier, at least an ask, and told", () => {
    holds(
      fc.property(told, ({ plot, offset, isDated }) => {
        expect(easedByUnread(plot, offset, isDated)).toEqual([]);
      }),
      80,
    );
  });
});
