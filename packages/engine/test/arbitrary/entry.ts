import fc from "fast-check";
import type {
  CheckEntry,
  CheckInEntry,
  GoAheadEntry,
  PainReport,
  RunEntry,
  ScreenEntry,
  SessionEntry,
  SessionItem,
  Severity,
  SignAnswers,
  SignId,
  TopicAnswer,
  WalkEntry,
} from "../../src/index.ts";
import { program } from "../kit/story.ts";
import { body, present } from "./body.ts";
import { COACH, type Draft, type Fields } from "./draft.ts";

/** Parts and kinds of arbitrary entries: mostly clear, so that stories go on for a while. */

type Own<T> = Omit<T, "v" | "id" | "on" | "at" | "by">;

export const SIGN_IDS: readonly SignId[] = program.signs.map(({ id }) => id);
const ASKED: ReadonlySet<SignId> = new Set(
  program.signs.filter((sign) => sign.class === "asked").map(({ id }) => id),
);
/** Signs that a complete check-in answers. */
export const DAILY_IDS: readonly SignId[] = SIGN_IDS.filter(
  (sign) => !ASKED.has(sign),
);
export const SITE_IDS: readonly string[] = program.sites.map(({ id }) => id);
export const TOPIC_IDS: readonly string[] = program.topics.map(({ id }) => id);
export const WARNING_IDS: readonly string[] = program.warnings
  .filter((warning) => !warning.pregnantOnly)
  .flatMap(({ id, qualifiers }) => [
    id,
    ...Object.keys(qualifiers).map((qualifier) => `${id}.${qualifier}`),
  ]);
const MOVEMENT_IDS = program.movements.map(({ id }) => id);

export const severity: fc.Arbitrary<Severity> = fc.constantFrom(1, 1, 2, 3);

function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary },
  );
}

function mostly<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: 9, arbitrary },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

function answered(
  ids: readonly SignId[],
  some: readonly (readonly [SignId, Severity])[],
): SignAnswers {
  return {
    ...Object.fromEntries(ids.map((id) => [id, 0 as const])),
    ...Object.fromEntries(some),
  };
}

const someSigns = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...SIGN_IDS), severity),
  { minLength: 1, maxLength: 2, selector: ([sign]) => sign },
);

/** All signs answered, one or two of them above none. */
export const fullSigns: fc.Arbitrary<SignAnswers> = someSigns.map((some) =>
  answered(SIGN_IDS, some),
);

export const signs: fc.Arbitrary<SignAnswers> = fc.oneof(
  { weight: 6, arbitrary: fc.constant("none" as const) },
  { weight: 2, arbitrary: fc.constant(answered(SIGN_IDS, [])) },
  { weight: 4, arbitrary: fullSigns },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.subarray([...SIGN_IDS]), someSigns)
      .map(([ids, some]) => answered(ids, some)),
  },
);

const flag = rarely(fc.constant(true));

export const pain: fc.Arbitrary<PainReport> = fc
  .record({
    site: fc.constantFrom(...SITE_IDS),
    score: fc.constantFrom(0, 1, 2, 3, 4, 7),
    onImpact: flag,
    night: flag,
    rest: flag,
    spot: flag,
    limp: flag,
    worse: flag,
    sudden: flag,
    heightLoss: flag,
  })
  .map((fields) => present<PainReport>(fields));

export const pains: fc.Arbitrary<readonly PainReport[]> = fc.oneof(
  { weight: 5, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.array(pain, { minLength: 1, maxLength: 2 }) },
);

export const warnings: fc.Arbitrary<"none" | readonly string[]> = fc.oneof(
  { weight: 12, arbitrary: fc.constant("none" as const) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(fc.constantFrom(...WARNING_IDS), {
      minLength: 1,
      maxLength: 2,
    }),
  },
);

const yesNoUnsure = fc.constantFrom(
  "yes" as const,
  "no" as const,
  "no" as const,
  "unsure" as const,
);

export const checkIn: fc.Arbitrary<Own<CheckInEntry>> = fc
  .record({
    kind: fc.constant("check-in" as const),
    warnings: mostly(warnings),
    signs: mostly(signs),
    pain: mostly(pains),
    period: rarely(yesNoUnsure),
    pregnant: rarely(yesNoUnsure),
    sleepHours: rarely(fc.constantFrom(4, 5.5, 7)),
    energy: rarely(fc.integer({ min: 1, max: 5 })),
  })
  .map((fields) => present<Own<CheckInEntry>>(fields));

const topicAnswer: fc.Arbitrary<TopicAnswer> = fc.constantFrom(
  "no" as const,
  "no" as const,
  "past" as const,
  "now" as const,
  "unsure" as const,
);

/** All topics answered no. */
export const NO_ANSWERS: Readonly<Record<string, TopicAnswer>> =
  Object.fromEntries(TOPIC_IDS.map((topic) => [topic, "no"]));

export const screen: fc.Arbitrary<Own<ScreenEntry>> = fc
  .record({
    kind: fc.constant("screen" as const),
    answers: fc.oneof(
      { weight: 3, arbitrary: fc.constant(NO_ANSWERS) },
      {
        weight: 2,
        arbitrary: fc
          .dictionary(fc.constantFrom(...TOPIC_IDS), topicAnswer, {
            maxKeys: 2,
          })
          .map((some) => ({ ...NO_ANSWERS, ...some })),
      },
      {
        weight: 1,
        arbitrary: fc.dictionary(fc.constantFrom(...TOPIC_IDS), topicAnswer),
      },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    healed: fc.constantFrom(
      "yes" as const,
      "yes" as const,
      "no" as const,
      "unsure" as const,
      undefined,
    ),
  })
  .map((fields) => present<Own<ScreenEntry>>(fields));

const item: fc.Arbitrary<SessionItem> = fc
  .record({
    movement: fc.constantFrom(...MOVEMENT_IDS),
    side: rarely(fc.constantFrom("left" as const, "right" as const)),
    sets: fc.integer({ min: 1, max: 3 }),
    reps: fc.constantFrom(0, 6, 10, 12),
    seconds: rarely(fc.constantFrom(10, 30)),
    kg: rarely(fc.constantFrom(4, 8, 16)),
    effort: fc.constantFrom(4, 6, 7, 9, undefined),
    signs: rarely(signs),
    pain: rarely(pains),
  })
  .map((fields) => present<SessionItem>(fields));

const session: fc.Arbitrary<Own<SessionEntry>> = fc
  .record({
    kind: fc.constant("session" as const),
    minutes: fc.constantFrom(5, 10, 20, 35),
    items: fc.array(item, { maxLength: 5 }),
    placement: rarely(fc.constantFrom(...program.families.map(({ id }) => id))),
    signs: mostly(signs),
    pain: mostly(pains),
  })
  .map((fields) => present<Own<SessionEntry>>(fields));

const walk: fc.Arbitrary<Own<WalkEntry>> = fc
  .record({
    kind: fc.constant("walk" as const),
    minutes: fc.constantFrom(5, 15, 20, 30, 45),
    brisk: rarely(fc.boolean()),
    signs: mostly(signs),
    pain: mostly(pains),
  })
  .map((fields) => present<Own<WalkEntry>>(fields));

const run: fc.Arbitrary<Own<RunEntry>> = fc
  .record({
    kind: fc.constant("run" as const),
    session: rarely(fc.constantFrom("a", "b")),
    runSeconds: fc.constantFrom(60, 240, 480, 700, 1200, 1800, 2400),
    longestSeconds: fc.constantFrom(60, 60, undefined),
    effort: fc.constantFrom(4, 7, 9, undefined),
    source: fc.constantFrom("manual" as const, "timer" as const),
    signs: mostly(signs),
    pain: mostly(pains),
  })
  .map((fields) => present<Own<RunEntry>>(fields));

const check: fc.Arbitrary<Own<CheckEntry>> = fc
  .record({
    check: fc.constantFrom(...program.checks),
    share: fc.constantFrom(0.5, 1, 1, 1),
    signs: mostly(signs),
    pain: mostly(pains),
  })
  .map(({ check: known, share, signs: noticed, pain: felt }) => {
    const done = Math.ceil(known.need * share);
    return present<Own<CheckEntry>>({
      kind: "check" as const,
      check: known.id,
      left: known.side === "each" ? done : undefined,
      right: known.side === "each" ? done : undefined,
      value: known.side === "each" ? undefined : done,
      signs: noticed,
      pain: felt,
    });
  });

const LIFTED: readonly string[] = [
  "exercise",
  "impact",
  "running",
  ...SIGN_IDS,
  ...SITE_IDS,
  ...TOPIC_IDS,
  ...program.warnings.map(({ id }) => id),
  "H-PELVIC",
  "H-CARE",
  "H-PAIN",
];

const goAhead: fc.Arbitrary<Own<GoAheadEntry>> = fc
  .record({
    kind: fc.constant("go-ahead" as const),
    from: fc.constantFrom(
      "doctor" as const,
      "midwife" as const,
      "pelvic-physio" as const,
    ),
    for: fc.uniqueArray(
      fc.oneof(
        fc.constantFrom("exercise", "impact", "running"),
        fc.constantFrom(...LIFTED),
      ),
      { minLength: 1, maxLength: 2 },
    ),
    level: rarely(severity),
  })
  .map((fields) => present<Own<GoAheadEntry>>(fields));

/** Go-aheads for scopes alone: they lift no sign. */
const scopeGoAhead: fc.Arbitrary<Own<GoAheadEntry>> = goAhead.map((entry) => ({
  ...entry,
  for: entry.for.map((name) =>
    ["exercise", "impact", "running"].includes(name) ? name : "exercise",
  ),
}));

const mark = fc.constantFrom(
  { kind: "pause" as const },
  { kind: "resume" as const },
);
const note = fc.constant({ kind: "note" as const, text: "a word" });
const profile = body.map((fields) => ({ kind: "profile" as const, ...fields }));

/** A coach's prescriptions, and her coming and going; they count only while she is accepted. */
export const coaching: fc.Arbitrary<Draft["fields"]> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("prescribed" as const),
      days: fc.constantFrom(null, 0, 3, 30),
      what: fc.oneof(
        fc.record({
          hold: fc.constantFrom(
            ...program.gates.map(({ gate }) => gate),
            ...program.families.map(({ id }) => id),
          ),
        }),
        fc.record({
          rung: fc.record({
            family: fc.constantFrom(...program.families.map(({ id }) => id)),
            rung: fc.integer({ min: 1, max: 5 }),
          }),
        }),
        fc.record({
          policy: fc.constantFrom(...program.policies.map(({ id }) => id)),
        }),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      {
        kind: "coach-accept" as const,
        key: COACH,
        publicKey: "a2V5".repeat(9),
      },
      { kind: "coach-remove" as const, key: COACH },
    ),
  },
);

/** What a day may say; go-aheads that lift signs only where they are wanted. */
export function entryFields(lifting: boolean): fc.Arbitrary<Fields> {
  return fc.oneof(
    { weight: 12, arbitrary: checkIn },
    { weight: 3, arbitrary: session },
    { weight: 2, arbitrary: walk },
    { weight: 3, arbitrary: run },
    { weight: 2, arbitrary: check },
    { weight: 2, arbitrary: screen },
    { weight: 2, arbitrary: lifting ? goAhead : scopeGoAhead },
    { weight: 1, arbitrary: mark },
    { weight: 1, arbitrary: note },
    { weight: 1, arbitrary: profile },
  );
}
