import fc from "fast-check";
import type { Entry, Journal } from "../../src/index.ts";
import {
  ANCHOR,
  COACH,
  dateOf,
  type Draft,
  instantOf,
  nthId,
  written,
} from "./draft.ts";
import { coaching, entryFields } from "./entry.ts";
import { type Ground, grounds } from "./ground.ts";

/** Days before and after the ground on which arbitrary entries fall. */
const BEFORE = 21;
const AFTER = 10;
/** Many entries make many kinds of trouble; on ripe ground a few are told, or nothing would ever be on offer. */
const MOST = 10;
const MOST_IF_RIPE = 2;

/** What an arbitrary journal is made of; kept apart so that it shrinks well. */
export interface Plot extends Ground {
  readonly drafts: readonly Draft[];
}

interface DraftRange {
  readonly from: number;
  readonly to: number;
  readonly lifting: boolean;
  readonly retracts: boolean;
}

/** An entry of any kind about one of some days. */
function draftBetween({
  from,
  to,
  lifting,
  retracts,
}: DraftRange): fc.Arbitrary<Draft> {
  const retract = fc
    .nat()
    .map((nth) => ({ kind: "retract-nth" as const, nth }));
  const own = { weight: 12, arbitrary: entryFields(lifting) };
  const coached = { weight: 2, arbitrary: coaching };
  const fields: fc.Arbitrary<Draft["fields"]> = retracts
    ? fc.oneof(own, coached, { weight: 1, arbitrary: retract })
    : fc.oneof(own, coached);
  return fc.record({
    day: fc.integer({ min: Math.max(0, from), max: Math.max(0, to) }),
    late: fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }) },
    ),
    minute: fc.integer({ min: 0, max: 1439 }),
    fields,
  });
}

interface PlotOptions {
  /** Go-aheads that lift signs, and retracts. */
  readonly undoing: boolean;
}

/** Plots of journals: a ground, and entries of any kind about its last and next days. */
export function plots(
  { undoing }: PlotOptions = { undoing: true },
  from: fc.Arbitrary<Ground> = grounds,
): fc.Arbitrary<Plot> {
  return from.chain(({ day, ground, isRipe }) =>
    fc
      .array(
        draftBetween({
          from: day - BEFORE,
          to: day + AFTER,
          lifting: undoing,
          retracts: undoing,
        }),
        { maxLength: isRipe ? MOST_IF_RIPE : MOST },
      )
      .map((drafts) => toldShortly({ day, ground, isRipe, drafts })),
  );
}

/** A counterexample shows its drafts; of the ground only what it says of the body, and how far it goes. */
function toldShortly(plot: Plot): Plot {
  const { day, ground, drafts } = plot;
  const told = { day, body: ground[0], entries: ground.length, drafts };
  const shown = { ...plot, [fc.toStringMethod]: () => JSON.stringify(told) };
  return shown;
}

/** All entries of a plot; a coach was accepted on its first day. */
export function entriesOf(plot: Plot): readonly Entry[] {
  return [...plot.ground, ...ACCEPTED, ...written(plot.drafts, plot.ground)];
}

const ACCEPTED: readonly Entry[] = [
  {
    v: 1,
    id: nthId(0),
    on: ANCHOR,
    at: instantOf(0, 0),
    by: "runner",
    kind: "coach-accept",
    key: COACH,
    publicKey: "a2V5".repeat(9),
  },
];

/** What is not done yet may be offered: the day's own exercise left out. */
export function morningOf(
  entries: readonly Entry[],
  day: number,
): readonly Entry[] {
  const date = dateOf(day);
  return entries.filter(
    ({ on, kind }) =>
      on !== date || !["session", "walk", "run", "check"].includes(kind),
  );
}

/** A day near a plot's own, which is the likeliest. */
export function offsets(min: number, max: number): fc.Arbitrary<number> {
  return fc.oneof(fc.constant(0), fc.integer({ min, max }));
}

/** The journal of some entries, none of them set aside. */
export function journalOf(entries: readonly Entry[]): Journal {
  return { entries, unread: [] };
}
