import type { Evening } from "../evening.ts";
import { METHOD_INVARIANTS } from "./method.ts";
import { RUN_INVARIANTS } from "./run.ts";
import { type Invariant, seenAt } from "./seen.ts";
import { SIGN_INVARIANTS } from "./sign.ts";
import { TIME_INVARIANTS } from "./time.ts";

/** Every invariant that speaks of a state. */
export const INVARIANTS: readonly Invariant[] = [
  ...TIME_INVARIANTS,
  ...SIGN_INVARIANTS,
  ...RUN_INVARIANTS,
  ...METHOD_INVARIANTS,
];

/** The ids of those that a decision breaks. */
export function brokenAt(
  evening: Evening,
  before: Evening | null,
): readonly string[] {
  const seen = seenAt(evening, before);
  return INVARIANTS.filter(({ holds }) => !holds(seen)).map(({ id }) => id);
}

/** Part of an invariant that speaks of words and of files, with the test that proves it. */
export interface Unstated {
  readonly id: string;
  readonly says: string;
  readonly file: string;
  readonly title: string;
}

export const NOT_STATES: readonly Unstated[] = [
  {
    id: "I2",
    says: "A word from somebody is never shown as a permission.",
    file: "packages/words/test/lint.test.ts",
    title: "no string of ours claims what only a clinician may",
  },
  {
    id: "I29",
    says: "A passed check is a passed check, and a number stands with who says so.",
    file: "packages/words/test/lint.test.ts",
    title: "a needed number stands in one string with who says so",
  },
  {
    id: "I31",
    says: "No words claim that an injury is kept away.",
    file: "packages/program/src/cross-check/all.test.ts",
    title: "words of the base voice",
  },
  {
    id: "I32",
    says: "A fact that was not found is refused when the program is compiled.",
    file: "packages/program/src/compile.test.ts",
    title: "reports every fault of every file, each with line, path and mend",
  },
  {
    id: "R9",
    says: "The words of the loss voice have nothing of a baby in them.",
    file: "packages/words/test/lint.test.ts",
    title:
      "nothing infant, of feeding, counting or cheer reaches the loss voice",
  },
];
