import type { KeptSetUp } from "../store/device.ts";
import { NEW_SET_UP, type SetUpAnswers } from "./draft.ts";

/** A set-up as the device kept it, read with suspicion: another version may have written it. */

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isCount: Test = (value) => Number.isFinite(value);
const isSwitch: Test = (value) => typeof value === "boolean";
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

const ANSWERS: Readonly<Record<keyof SetUpAnswers, Test>> = {
  hasRun: isSwitch,
  isPregnant: isSwitch,
  ended: isText,
  isLongAgo: isSwitch,
  due: isText,
  outcome: isText,
  weeks: (value) => value === "unknown" || isCount(value),
  birth: isText,
  tear: isText,
  history: listOf(isText),
  topics: (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every(isText),
  healed: isText,
  days: listOf(isCount),
  minutes: isCount,
  equipment: listOf(isText),
  weightsKg: listOf(isCount),
  runningBefore: isText,
  region: isText,
  policy: isText,
};

function isAnswers(value: object): value is SetUpAnswers {
  const told = new Map<string, unknown>(Object.entries(value));
  return Object.entries(ANSWERS).every(([key, test]) => {
    const answer = told.get(key);
    return answer === undefined || test(answer);
  });
}

/** Where the set-up goes on; at its beginning when there is none, or none that reads as one. */
export function readSetUp(kept: KeptSetUp | null): {
  readonly question: string;
  readonly answers: SetUpAnswers;
} {
  if (kept === null || !isAnswers(kept.answers)) return NEW_SET_UP;
  return { question: kept.question, answers: kept.answers };
}
