import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../src/index.ts";
import {
  addedEntries,
  denialDraft,
  type Report,
  report,
  reportDraft,
  tellsAlike,
} from "./arbitrary/change.ts";
import { dateOf } from "./arbitrary/draft.ts";
import { entriesOf, type Plot, plots } from "./arbitrary/journal.ts";
import { forgotten } from "./arbitrary/forget.ts";
import { offersBeyond, standsAbove } from "./arbitrary/permit.ts";
import { replay } from "./arbitrary/replay.ts";
import { holds } from "./arbitrary/seed.ts";

/** Days after a report on which it must not have made anything easier. */
const AFTERWARDS = 10;
const CALM_PLOTS = plots({ undoing: false });

describe("a report", () => {
  const told = fc.record({
    plot: CALM_PLOTS,
    told: report,
    offset: fc.integer({ min: -4, max: 6 }),
  });

  test("never makes its own day or the ten after it easier", () => {
    holds(
      fc.property(told, (facts) => {
        expect(easedBy(facts.plot, facts.told, facts.offset)).toEqual([]);
      }),
      120,
    );
  });
});

/** What a report opens that its denial does not: on its day what is offered, later what is permitted. */
function easedBy(plot: Plot, told: Report, offset: number): readonly string[] {
  const day = Math.max(0, plot.day + offset);
  const entries = entriesOf(plot);
  const denied = [...entries, ...addedEntries([denialDraft(told, day)])];
  const reported = [...entries, ...addedEntries([reportDraft(told, day)])];
  const until = day + (isAlone(entries, told, day) ? AFTERWARDS : 0);
  const onDay = compared(
    [morningOf(denied, day), morningOf(reported, day)],
    [day, day],
    offersBeyond,
  );
  return [...onDay, ...compared([denied, reported], [day, until], standsAbove)];
}

/** What is not done yet may be offered: the day's own exercise left out. */
function morningOf(entries: readonly Entry[], day: number): readonly Entry[] {
  const date = dateOf(day);
  return entries.filter(
    ({ on, kind }) =>
      on !== date || !["session", "walk", "run", "check"].includes(kind),
  );
}

/** What the second of two journals permits beyond the first, day by day. */
function compared(
  [more, less]: readonly [readonly Entry[], readonly Entry[]],
  [from, to]: readonly [number, number],
  beyond: typeof standsAbove,
): readonly string[] {
  const others = replay(less, from, to);
  return replay(more, from, to).flatMap((decision, place) => {
    const other = others[place] ?? null;
    if (decision === null || other === null) return [];
    return beyond(other, decision).map(
      (text) => `day ${from + place}: ${text}`,
    );
  });
}

/** The same told again near by is another story: a lasting sign is one, a growing pain is new. */
function isAlone(
  entries: readonly Entry[],
  told: Report,
  day: number,
): boolean {
  const from = dateOf(day - 3);
  const to = dateOf(day + AFTERWARDS);
  return entries.every(
    (entry) => entry.on < from || entry.on > to || !tellsAlike(entry, told),
  );
}

describe("a missing answer", () => {
  const told = fc.record({
    plot: CALM_PLOTS,
    pick: fc.nat(),
    part: fc.nat(),
  });

  test("never permits more than the same answer given as none", () => {
    holds(
      fc.property(told, ({ plot, pick, part }) => {
        const entries = entriesOf(plot);
        const change = forgotten(entries, plot.day - 12, pick, part);
        if (change === null) return;
        const { day, what } = change;
        const found = [
          ...compared(
            [morningOf(entries, day), morningOf(change.entries, day)],
            [day, day],
            offersBeyond,
          ),
          ...compared(
            [entries, change.entries],
            [day, day + AFTERWARDS],
            standsAbove,
          ),
        ].map((text) => `${what}: ${text}`);
        expect(found).toEqual([]);
      }),
      120,
    );
  });
});
