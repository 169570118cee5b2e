import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry, Outcome, ProfileEntry } from "../src/index.ts";
import {
  canonicalJson,
  decide,
  formatDay,
  parseDay,
  parseInstant,
  readJournal,
  startJourney,
  vocabularyOf,
} from "../src/index.ts";
import { dateOf, nthId } from "./arbitrary/draft.ts";
import { Dice } from "./arbitrary/dice.ts";
import { entriesOf, journalOf, offsets, plots } from "./arbitrary/journal.ts";
import { holds } from "./arbitrary/seed.ts";
import { program } from "./kit/story.ts";

const vocabulary = vocabularyOf(program);
const told = fc.record({
  plot: plots(),
  offset: offsets(-6, 12),
  seed: fc.nat(),
});

function decided(entries: readonly Entry[], day: number): string {
  return canonicalJson(decide(program, journalOf(entries), dateOf(day)));
}

/** A decision, but for the word that a retract was not heard. */
function withoutNotice(entries: readonly Entry[], day: number): string {
  const result = decide(program, journalOf(entries), dateOf(day));
  if (!result.ok) return canonicalJson(result);
  const reasons = result.decision.reasons.filter(
    ({ rule }) => rule !== "S-RETRACT",
  );
  return canonicalJson({
    ...result,
    decision: { ...result.decision, reasons },
  });
}

/** Where two texts that ought to be the same part ways; empty when they are. */
function parting(a: string, b: string): string {
  if (a === b) return "";
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return `${a.slice(Math.max(0, at - 80), at + 120)} <> ${b.slice(at, at + 120)}`;
}

function same(a: string, b: string): void {
  expect(parting(a, b)).toBe("");
}

/** What the reader takes in; it may set aside only what a coach wrote while nobody had accepted her. */
function entriesRead(
  lines: readonly string[],
  known: readonly Entry[],
): readonly Entry[] {
  const verified = new Set(known.map(({ id }) => id));
  const read = readJournal(lines.join("\n"), { vocabulary, verified });
  expect(read.unread.filter(({ reason }) => reason !== "unverified")).toEqual(
    [],
  );
  return read.entries;
}

function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const dice = new Dice(seed);
  return list
    .map((value) => [dice.next(), value] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, value]) => value);
}

describe("the decision of a journal", () => {
  test("does not see the order of entries nor copies of them", () => {
    holds(
      fc.property(told, ({ plot, offset, seed }) => {
        const entries = entriesOf(plot);
        const day = plot.day + offset;
        const lines = entries.map((entry) => JSON.stringify(entry));
        const mixed = shuffled([...lines, ...lines.slice(-9)], seed);
        const taken = entriesRead(lines, entries);
        const before = decided(taken, day);
        same(decided(entriesRead(mixed, entries), day), before);
        same(decided(shuffled(taken, seed + 1), day), before);
      }),
      40,
    );
  });

  test("has the same bytes each time", () => {
    holds(
      fc.property(told, ({ plot, offset }) => {
        const entries = entriesOf(plot);
        const copy: readonly Entry[] = structuredClone(entries);
        const day = plot.day + offset;
        same(decided(copy, day), decided(entries, day));
      }),
      40,
    );
  });

  test("does not see how far the calendar is shifted by whole weeks", () => {
    holds(
      fc.property(told, fc.integer({ min: -80, max: 80 }), (facts, weeks) => {
        const { plot, offset } = facts;
        const known = entriesOf(plot);
        const lines = known.map((entry) => JSON.stringify(entry));
        const days = weeks * 7;
        const moved = lines.map((line) => shifted(line, days));
        const day = plot.day + offset;
        const before = decided(entriesRead(lines, known), day);
        const after = decided(entriesRead(moved, known), day + days);
        same(after, shifted(before, days));
      }),
      60,
    );
  });

  test("is the same for the same body whatever became of the pregnancy", () => {
    const outcomes: readonly Outcome[] = [
      "living-baby",
      "died",
      "ended-early",
      "unsaid",
    ];
    const words = fc.record({
      outcome: fc.constantFrom(...outcomes),
      voice: fc.constantFrom(
        "unsaid" as const,
        "living-baby" as const,
        "loss" as const,
      ),
      feeding: fc.constantFrom(
        "yes" as const,
        "no" as const,
        "unsaid" as const,
      ),
      runningBefore: fc.constantFrom("never" as const, "regular" as const),
    });
    holds(
      fc.property(told, words, ({ plot, offset }, about) => {
        const entries = entriesOf(plot);
        const other = entries.map((entry) =>
          entry.kind === "profile" ? retold(entry, about) : entry,
        );
        const day = plot.day + offset;
        same(decided(other, day), decided(entries, day));
      }),
      60,
    );
  });

  test("comes out of a journey with the same bytes, whatever is added when", () => {
    holds(
      fc.property(told, ({ plot, seed }) => {
        const dice = new Dice(seed);
        const journey = startJourney(program);
        let waiting = shuffled(entriesOf(plot), seed);
        for (let day = plot.day - 5; day < plot.day + 6; day++) {
          // Some come before they were written, as from a clock that is ahead, and some days late, as from another device.
          const now = waiting.filter(({ at }) =>
            dice.chance(at.slice(0, 10) <= dateOf(day) ? 0.8 : 0.1),
          );
          waiting = waiting.filter((entry) => !now.includes(entry));
          journey.add(now);
          const decision = canonicalJson(journey.decide(dateOf(day)));
          same(decision, decided(journey.entries(), day));
          if (dice.chance(0.1)) journey.decide(dateOf(day - 9));
        }
      }),
      30,
    );
  });
});

const DATE = /\d{4}-\d{2}-\d{2}/g;

/** Every date of a text moved by some days. */
function shifted(text: string, days: number): string {
  return text.replaceAll(DATE, (date) =>
    formatDay((parseDay(date) ?? Number.NaN) + days),
  );
}

/** A profile with other words for the same body; pregnancy is a body of its own. */
function retold(
  entry: ProfileEntry,
  about: Pick<ProfileEntry, "outcome" | "voice" | "feeding">,
): ProfileEntry {
  return entry.outcome === "pregnant" ? entry : { ...entry, ...about };
}

describe("an entry taken back", () => {
  test("was never written, where it told of nothing that calls for care", () => {
    holds(
      fc.property(told, ({ plot, offset, seed }) => {
        const entries = entriesOf(plot);
        const day = plot.day + offset;
        const clear = entries.filter(
          (entry) => isClear(entry) && entry.at.slice(0, 10) <= dateOf(day),
        );
        const target = clear[seed % Math.max(1, clear.length)];
        if (target === undefined) return;
        const without = entries.filter((entry) => entry !== target);
        same(
          decided([...entries, takeBack(target, 0)], day),
          decided(without, day),
        );
      }),
      60,
    );
  });

  test("stays taken back when the taking back is taken back, and only its writer takes it back", () => {
    holds(
      fc.property(told, ({ plot, offset, seed }) => {
        const entries = entriesOf(plot);
        const day = plot.day + offset;
        const target = entries[seed % entries.length];
        if (target === undefined) return;
        const gone = takeBack(target);
        const again: Entry = { ...gone, id: nthId(998), entry: gone.id };
        same(
          decided([...entries, gone, again], day),
          decided([...entries, gone], day),
        );
        const stranger: Entry = { ...gone, by: "coach:somebody" };
        same(decided([...entries, stranger], day), decided(entries, day));
      }),
      40,
    );
  });

  test("still stands where it called for care and was not answered again at once", () => {
    holds(
      fc.property(told, ({ plot, offset, seed }) => {
        const entries = entriesOf(plot);
        const day = plot.day + offset;
        const grave = entries.filter(
          (entry) =>
            entry.kind === "check-in" &&
            entry.warnings !== undefined &&
            entry.warnings !== "none",
        );
        const target = grave[seed % Math.max(1, grave.length)];
        if (target === undefined) return;
        const late = takeBack(target, 11);
        same(withoutNotice([...entries, late], day), decided(entries, day));
      }),
      60,
    );
  });
});

/** A retract of an entry, written some minutes after it. */
function takeBack(
  target: Entry,
  minutes = 1,
): Extract<Entry, { kind: "retract" }> {
  const written = parseInstant(target.at)?.epochMs ?? 0;
  const at = new Date(written + minutes * 60_000)
    .toISOString()
    .replace(".000Z", "+00:00");
  return {
    v: 1,
    id: nthId(999),
    on: target.on,
    at,
    by: target.by,
    kind: "retract",
    entry: target.id,
  };
}

/** Whether an entry tells of nothing at all that could call for care. */
function isClear(entry: Entry): boolean {
  if (entry.kind === "check-in")
    return (
      entry.warnings === "none" &&
      entry.signs === "none" &&
      entry.pain?.length === 0
    );
  return entry.kind === "pause" || entry.kind === "note";
}
