import fc from "fast-check";
import type { Entry, Journal } from "../../src/index.ts";
import {
  ANCHOR,
  COACH,
  type Draft,
  instantOf,
  nthId,
  written,
} from "./draft.ts";
import { BASE_DAYS, BASES, baseUntil } from "./base.ts";
import { type Body, body } from "./body.ts";
import { coaching, entryFields, NO_ANSWERS } from "./entry.ts";

/** Days before and after the ground on which arbitrary entries fall. */
const BEFORE = 21;
const AFTER = 10;

/** What an arbitrary journal is made of; kept apart so that it shrinks well. */
export interface Plot {
  /** The day since the end up to which the ground reaches. */
  readonly day: number;
  readonly ground: readonly Entry[];
  readonly drafts: readonly Draft[];
}

/** All goes well until a day. */
const longGround: fc.Arbitrary<Pick<Plot, "day" | "ground">> = fc
  .record({
    day: fc.integer({ min: 1, max: BASE_DAYS }),
    base: fc.integer({ min: 0, max: BASES - 1 }),
  })
  .map(({ day, base }) => ({ day, ground: baseUntil(base, day) }));

/** A body of any kind, perhaps screened, perhaps with a clear check-in a day. */
const shortGround: fc.Arbitrary<Pick<Plot, "day" | "ground">> = fc
  .record({
    day: fc.integer({ min: 1, max: 130 }),
    about: body,
    isScreened: fc.boolean(),
    answersFrom: fc.integer({ min: 0, max: 130 }),
  })
  .map(({ day, about, isScreened, answersFrom }) => ({
    day,
    ground: shortEntries(about, isScreened, answersFrom, day),
  }));

function shortEntries(
  about: Body,
  isScreened: boolean,
  from: number,
  until: number,
): readonly Entry[] {
  const drafts: Draft[] = [
    draftOf(0, { kind: "profile", ended: ANCHOR, ...about }),
  ];
  if (isScreened)
    drafts.push(
      draftOf(0, { kind: "screen", answers: NO_ANSWERS, healed: "yes" }),
    );
  for (let day = from; day < until; day++)
    drafts.push(
      draftOf(day, {
        kind: "check-in",
        warnings: "none",
        signs: "none",
        pain: [],
      }),
    );
  return written(drafts).map((entry) => ({
    ...entry,
    id: entry.id.replace("0191", "0190"),
  }));
}

function draftOf(day: number, fields: Draft["fields"]): Draft {
  return { day, late: 0, minute: 420, fields };
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
): fc.Arbitrary<Plot> {
  return fc.oneof(longGround, shortGround).chain(({ day, ground }) =>
    fc
      .array(
        draftBetween({
          from: day - BEFORE,
          to: day + AFTER,
          lifting: undoing,
          retracts: undoing,
        }),
        { maxLength: 10 },
      )
      .map((drafts) => toldShortly({ day, ground, drafts })),
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

/** The journal of some entries, none of them set aside. */
export function journalOf(entries: readonly Entry[]): Journal {
  return { entries, unread: [] };
}
