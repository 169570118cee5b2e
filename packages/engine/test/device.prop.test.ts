import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CheckInEntry, Decision, Entry } from "../src/index.ts";
import {
  canonicalJson,
  decide,
  formatDay,
  parseInstant,
} from "../src/index.ts";
import { dateOf, nthId } from "./arbitrary/draft.ts";
import { DAILY_IDS, severity } from "./arbitrary/entry.ts";
import { entriesOf, journalOf, morningOf, plots } from "./arbitrary/journal.ts";
import { offersBeyond, standsAbove } from "./arbitrary/permit.ts";
import { holds } from "./arbitrary/seed.ts";
import { program } from "./kit/story.ts";

/** What devices do to a journal: zones and summer time, clocks that are wrong, two that disagree. None opens anything. */

const CALM_PLOTS = plots({ undoing: false });
const MS_PER_HOUR = 3_600_000;
/** Offsets from UTC in hours that are in use. */
const OFFSETS = { min: -12, max: 14 };
/** Ids that no arbitrary journal uses. */
const FIRST_ID = 900_000;

function decided(entries: readonly Entry[], day: number): Decision | null {
  const result = decide(program, journalOf(entries), dateOf(day));
  return result.ok ? result.decision : null;
}

/** What the second permits beyond the first; nothing where either gives no decision. */
function opened(
  before: readonly Entry[],
  after: readonly Entry[],
  day: number,
  beyond: typeof standsAbove = standsAbove,
): readonly string[] {
  const [one, other] = [decided(before, day), decided(after, day)];
  return one === null || other === null ? [] : beyond(other, one);
}

/** The same instant as a clock at another offset writes it; null where that clock shows another date. */
function elsewhere(at: string, hours: number): string | null {
  const instant = parseInstant(at);
  if (instant === null) return null;
  const local = new Date(instant.epochMs + hours * MS_PER_HOUR);
  const sign = hours < 0 ? "-" : "+";
  const offset = `${sign}${String(Math.abs(hours)).padStart(2, "0")}:00`;
  const text = local.toISOString().replace(/(\.\d+)?Z$/, offset);
  return text.startsWith(formatDay(instant.localDay)) ? text : null;
}

describe("a device", () => {
  test("in another zone, or after the clocks changed, writes the same journal", () => {
    const told = fc.record({
      plot: plots(),
      hours: fc.array(fc.integer(OFFSETS), { minLength: 1, maxLength: 9 }),
    });
    holds(
      fc.property(told, ({ plot, hours }) => {
        const entries = entriesOf(plot);
        const moved = entries.map((entry, place) => {
          const at = elsewhere(entry.at, hours[place % hours.length] ?? 0);
          return at === null ? entry : { ...entry, at };
        });
        const [one, other] = [entries, moved].map((each) =>
          canonicalJson(decided(each, plot.day)),
        );
        expect(other).toBe(one);
      }),
      10,
    );
  });

  test("whose clock runs ahead writes of days to come, and opens nothing today", () => {
    const told = fc.record({
      plot: CALM_PLOTS,
      ahead: fc.integer({ min: 1, max: 900 }),
      written: fc.integer({ min: -3, max: 900 }),
    });
    holds(
      fc.property(told, ({ plot, ahead, written }) => {
        const entries = entriesOf(plot);
        const { day } = plot;
        const late = entries
          .filter(({ on }) => on === dateOf(day))
          .map((entry, place) => ({
            ...entry,
            id: nthId(FIRST_ID + place),
            on: dateOf(day + ahead),
            at: `${dateOf(day + written)}T08:00:00+00:00`,
          }));
        expect(opened(entries, [...entries, ...late], day)).toEqual([]);
      }),
      10,
    );
  });

  test("whose clock was set back shows a day before what was written, and opens nothing on it", () => {
    const told = fc.record({
      plot: CALM_PLOTS,
      ahead: fc.integer({ min: 1, max: 900 }),
    });
    holds(
      fc.property(told, ({ plot, ahead }) => {
        const entries = entriesOf(plot);
        const note: Entry = {
          v: 1,
          id: nthId(FIRST_ID),
          on: dateOf(plot.day),
          at: `${dateOf(plot.day + ahead)}T08:00:00+00:00`,
          by: "runner",
          kind: "note",
          text: "x",
        };
        expect(opened(entries, [...entries, note], plot.day)).toEqual([]);
      }),
      10,
    );
  });
});

describe("two devices", () => {
  const signs = fc
    .tuple(fc.constantFrom(...DAILY_IDS), severity)
    .map(([sign, strength]) => ({ [sign]: strength }));
  const told = fc.record({
    plot: CALM_PLOTS,
    one: fc.option(signs, { nil: {} }),
    other: fc.option(signs, { nil: {} }),
  });

  test("that answer one day in two ways are never easier together than either alone", () => {
    holds(
      fc.property(told, ({ plot, one, other }) => {
        const { day } = plot;
        const plain = morningOf(entriesOf(plot), day).filter(
          ({ on, kind }) => on !== dateOf(day) || kind !== "check-in",
        );
        const [first, second] = [checkIn(0, day, one), checkIn(1, day, other)];
        const both = [...plain, first, second];
        for (const alone of [first, second])
          expect(opened([...plain, alone], both, day, offersBeyond)).toEqual(
            [],
          );
      }),
      10,
    );
  });
});

/** A complete check-in of a device, clear but for what is given. */
function checkIn(
  place: number,
  day: number,
  signs: Readonly<Record<string, 0 | 1 | 2 | 3>>,
): CheckInEntry {
  const clear = Object.fromEntries(DAILY_IDS.map((sign) => [sign, 0 as const]));
  return {
    v: 1,
    id: nthId(FIRST_ID + place),
    on: dateOf(day),
    at: `${dateOf(day)}T0${6 + place}:00:00+00:00`,
    by: "runner",
    kind: "check-in",
    warnings: "none",
    pain: [],
    signs: { ...clear, ...signs },
  };
}
