import fc from "fast-check";
import type { ProfileEntry } from "../../src/index.ts";
import { program } from "../kit/story.ts";

/** What a profile entry says of the body and of her week. */
export type Body = Omit<
  ProfileEntry,
  "v" | "id" | "on" | "at" | "by" | "kind" | "ended"
>;

const EQUIPMENT = ["chair", "step", "band", "weight"];

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 6 });
}

/** An object without the keys whose value is nothing. */
export function present<T extends object>(
  value: { readonly [K in keyof T]: T[K] | undefined },
): T;
export function present(value: object): object {
  return Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== undefined),
  );
}

const history = fc.uniqueArray(
  fc.constantFrom(
    "prolapse" as const,
    "back-to-back" as const,
    "long-pushing" as const,
    "bone-stress" as const,
    "eating-disorder" as const,
    "leak-before" as const,
    "multiple" as const,
  ),
  { maxLength: 2 },
);

/** Bodies of every kind; each field may be missing. */
export const body: fc.Arbitrary<Body> = fc
  .record({
    outcome: maybe(
      fc.constantFrom(
        "living-baby" as const,
        "died" as const,
        "ended-early" as const,
        "unsaid" as const,
      ),
    ),
    gestationWeeks: maybe(
      fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 20, max: 42 }) },
        { weight: 1, arbitrary: fc.integer({ min: 5, max: 19 }) },
      ),
    ),
    birth: maybe(
      fc.constantFrom(
        "vaginal" as const,
        "vaginal" as const,
        "assisted" as const,
        "caesarean" as const,
        "surgery" as const,
        "other" as const,
        "unknown" as const,
      ),
    ),
    tear: maybe(
      fc.constantFrom(
        "none" as const,
        "none" as const,
        "first-second" as const,
        "third-fourth" as const,
        "unknown" as const,
      ),
    ),
    history: fc.option(history, { nil: undefined, freq: 2 }),
    days: fc.option(
      fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      { nil: undefined, freq: 1 },
    ),
    minutes: maybe(fc.constantFrom(5, 10, 20, 35, 60)),
    equipment: maybe(fc.subarray(EQUIPMENT)),
    weightsKg: maybe(fc.subarray([2, 4, 8, 12.5, 16, 24])),
    policy: maybe(fc.constantFrom(...program.policies.map(({ id }) => id))),
  })
  .map((fields) => present<Body>(fields));
