import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanOf, startRawJournal } from "../src/guard/raw-journal.ts";
import { dateOf } from "./arbitrary/draft.ts";
import { entriesOf, plots } from "./arbitrary/journal.ts";
import { holds } from "./arbitrary/seed.ts";

/** The guard keeps a journal sorted as it grows; here is the plain scan that it must agree with. */
describe("a raw journal that grows", () => {
  test("says on every day what a scan of everything written so far says", () => {
    holds(
      fc.property(plots({ undoing: true }), fc.nat(), (plot, cut) => {
        const entries = entriesOf(plot);
        const growing = startRawJournal([]);
        const half = cut % (entries.length + 1);
        for (const [from, until] of [
          [0, half],
          [half, entries.length],
        ] as const) {
          growing.add(entries.slice(from, until));
          const scan = scanOf({ entries: entries.slice(0, until), unread: [] });
          for (const day of [plot.day - 3, plot.day, plot.day + 30]) {
            const date = dateOf(day);
            expect(growing.readings(date)).toEqual(scan(date));
          }
        }
      }),
      40,
    );
  });
});
