import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DecideOptions, decide, startJourney } from "../src/index.ts";
import { dateOf } from "./arbitrary/draft.ts";
import { entriesOf, plots } from "./arbitrary/journal.ts";
import { holds } from "./arbitrary/seed.ts";
import { program } from "./kit/story.ts";

/**
 * An app keeps one journey open and asks it again after every change: other minutes, something written, something taken
 * back, the next day, the clock set back. Each answer must be the one that a decision from nothing gives.
 */
describe("a journey that is kept open", () => {
  test("decides the same bytes as decide, whatever comes in between", () => {
    const steps = fc.array(
      fc.record({
        /** How much of the journal is added before the question. */
        share: fc.integer({ min: 0, max: 4 }),
        offset: fc.constantFrom(-3, 0, 0, 0, 1, 2, 30),
        minutes: fc.constantFrom(undefined, 5, 20, 35),
      }),
      { minLength: 3, maxLength: 8 },
    );
    holds(
      fc.property(plots({ undoing: true }), steps, (plot, questions) => {
        const entries = entriesOf(plot).toSorted((a, b) =>
          a.at < b.at ? -1 : 1,
        );
        const journey = startJourney(program);
        let until = Math.floor(entries.length / 2);
        journey.add(entries.slice(0, until));
        for (const { share, offset, minutes } of questions) {
          const next = Math.min(entries.length, until + share);
          journey.add(entries.slice(until, next));
          until = next;
          const options: DecideOptions =
            minutes === undefined ? {} : { minutes };
          const journal = { entries: entries.slice(0, until), unread: [] };
          const day = dateOf(plot.day + offset);
          expect(JSON.stringify(journey.decide(day, options))).toBe(
            JSON.stringify(decide(program, journal, day, options)),
          );
        }
      }),
      60,
    );
  }, 120_000);

  test("what is taken back of the day before, or of an event told on two days, is taken back", () => {
    const base = { v: 1, by: "runner" } as const;
    const day = dateOf(60);
    const eve = dateOf(59);
    const id = (n: number) =>
      `01920000-0000-7000-8000-${String(n).padStart(12, "0")}`;
    const walk = (n: number, on: typeof day, minutes: number) => ({
      ...base,
      id: id(n),
      on,
      at: `${on}T1${n % 10}:00:00+00:00`,
      kind: "walk" as const,
      session: "one-walk",
      minutes,
      signs: "none" as const,
      pain: [],
    });
    const retract = (n: number, entry: string) => ({
      ...base,
      id: id(n),
      on: day,
      at: `${day}T2${n % 4}:00:00+00:00`,
      kind: "retract" as const,
      entry,
    });
    const begun = {
      ...base,
      id: id(1),
      on: dateOf(0),
      at: `${dateOf(0)}T08:00:00+00:00`,
      kind: "profile" as const,
      ended: dateOf(0),
    };
    const story = [
      begun,
      walk(2, eve, 10),
      walk(3, day, 25),
      retract(4, id(3)),
      retract(5, id(2)),
    ];
    const journey = startJourney(program);
    for (const [place, entry] of story.entries()) {
      journey.add([entry]);
      const journal = { entries: story.slice(0, place + 1), unread: [] };
      expect(JSON.stringify(journey.decide(day))).toBe(
        JSON.stringify(decide(program, journal, day)),
      );
    }
  });
});
