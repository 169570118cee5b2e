import type { UnreadReason } from "../../type/entry.ts";
import type { Check } from "./fault.ts";
import { named } from "./scalar.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks of the program's names. */

type Lists = Pick<
  Vocabulary,
  | "movements"
  | "warnings"
  | "topics"
  | "signs"
  | "sites"
  | "families"
  | "policies"
  | "equipment"
>;

function strict(list: keyof Lists, reason: UnreadReason): Check {
  return named({
    isKnown: (vocabulary, name) => vocabulary[list].has(name),
    names: (vocabulary) => vocabulary[list],
    reason,
    isKeptWhenRead: false,
  });
}

function lenient(list: keyof Lists): Check {
  return named({
    isKnown: (vocabulary, name) => vocabulary[list].has(name),
    names: (vocabulary) => vocabulary[list],
    reason: "not-allowed",
    isKeptWhenRead: true,
  });
}

export const movement: Check = strict("movements", "unknown-movement");
export const warning: Check = strict("warnings", "unknown-warning");
export const topic: Check = strict("topics", "unknown-topic");
export const sign: Check = strict("signs", "not-allowed");
export const family: Check = strict("families", "not-allowed");
export const policy: Check = strict("policies", "not-allowed");

/** Read from a file, an unknown site is kept: the fold takes it as a bony one. */
export const site: Check = lenient("sites");
/** Read from a file, an unknown policy is kept, so that the profile is not lost: the fold takes it as the strictest. */
export const profilePolicy: Check = lenient("policies");
/** Read from a file, an unknown thing is kept: no movement asks for it. */
export const equipment: Check = lenient("equipment");

export const check: Check = named({
  isKnown: (vocabulary, name) => vocabulary.checks.has(name),
  names: (vocabulary) => vocabulary.checks.keys(),
  reason: "unknown-check",
  isKeptWhenRead: false,
});

/** What a prescription holds shut. */
export const gateOrFamily: Check = named({
  isKnown: (vocabulary, name) =>
    vocabulary.gates.has(name) || vocabulary.families.has(name),
  names: (vocabulary) => [...vocabulary.gates, ...vocabulary.families],
  reason: "not-allowed",
  isKeptWhenRead: false,
});

/** What a go-ahead lifts. Read from a file, an unknown id is kept: it lifts nothing. */
export const lifted: Check = named({
  isKnown: (vocabulary, name) => vocabulary.goAheads.has(name),
  names: (vocabulary) => vocabulary.goAheads,
  reason: "not-allowed",
  isKeptWhenRead: true,
});
