import fc from "fast-check";
import type { Entry } from "../../src/index.ts";
import { baseDays, BASES, baseUntil, ripeDay } from "./base.ts";
import { type Body, body } from "./body.ts";
import { ANCHOR, type Draft, written } from "./draft.ts";
import { NO_ANSWERS } from "./entry.ts";

function draftOf(day: number, fields: Draft["fields"]): Draft {
  return { day, late: 0, minute: 420, fields };
}

/** What an arbitrary journal stands on before anything is told of it. */
export interface Ground {
  /** The day since the end about which all else is told. */
  readonly day: number;
  readonly ground: readonly Entry[];
  /** On the day itself something is on offer that a report could take away. */
  readonly isRipe: boolean;
}

/** All goes well until a day on which something is on offer, and some days longer. */
const ripeGround: fc.Arbitrary<Ground> = fc
  .record({
    base: fc.integer({ min: 0, max: BASES - 1 }),
    kind: fc.nat({ max: 3 }),
    pick: fc.nat(),
    further: fc.integer({ min: 1, max: 10 }),
  })
  .map(({ base, kind, pick, further }) => {
    const day = ripeDay(base, kind, pick);
    return { day, ground: baseUntil(base, day + further), isRipe: true };
  });

/** All goes well until any day. */
const longGround: fc.Arbitrary<Ground> = fc
  .record({
    pick: fc.nat(),
    base: fc.integer({ min: 0, max: BASES - 1 }),
  })
  .map(({ pick, base }) => {
    const day = 1 + (pick % (baseDays(base) - 1));
    return { day, ground: baseUntil(base, day), isRipe: false };
  });

/** A body of any kind, perhaps screened, perhaps with a clear check-in a day. */
const shortGround: fc.Arbitrary<Ground> = fc
  .record({
    day: fc.integer({ min: 1, max: 130 }),
    about: body,
    isScreened: fc.boolean(),
    answersFrom: fc.integer({ min: 0, max: 130 }),
  })
  .map(({ day, about, isScreened, answersFrom }) => ({
    day,
    ground: shortEntries(about, isScreened, answersFrom, day),
    isRipe: false,
  }));

function shortEntries(
  about: Body,
  isScreened: boolean,
  from: number,
  until: number,
): readonly Entry[] {
  return underAll([
    draftOf(0, { kind: "profile", ended: ANCHOR, ...about }),
    ...(isScreened ? [SCREENED] : []),
    ...clearDays(from, until),
  ]);
}

const SCREENED = draftOf(0, {
  kind: "screen",
  answers: NO_ANSWERS,
  healed: "yes",
});

function clearDays(from: number, until: number): readonly Draft[] {
  const clear = {
    kind: "check-in",
    warnings: "none",
    signs: "none",
    pain: [],
  } as const;
  return Array.from({ length: Math.max(0, until - from) }, (_, nth) =>
    draftOf(from + nth, clear),
  );
}

/** Entries with ids before those of all else that is told. */
function underAll(drafts: readonly Draft[]): readonly Entry[] {
  return written(drafts).map((entry) => ({
    ...entry,
    id: entry.id.replace("0191", "0190"),
  }));
}

/** A pregnancy that goes well, perhaps with a midwife's go-ahead for exercise in it. */
export const pregnancies: fc.Arbitrary<Ground> = fc
  .record({
    day: fc.integer({ min: 1, max: 60 }),
    isAgreed: fc.boolean(),
  })
  .map(({ day, isAgreed }) => ({
    day,
    ground: underAll([
      draftOf(0, { kind: "profile", outcome: "pregnant" }),
      SCREENED,
      ...(isAgreed ? [MIDWIFE] : []),
      ...clearDays(0, day + 1),
    ]),
    isRipe: true,
  }));

const MIDWIFE = draftOf(0, {
  kind: "go-ahead",
  from: "midwife",
  for: ["exercise"],
});

export const grounds: fc.Arbitrary<Ground> = fc.oneof(
  { weight: 4, arbitrary: ripeGround },
  { weight: 1, arbitrary: longGround },
  { weight: 2, arbitrary: shortGround },
);
