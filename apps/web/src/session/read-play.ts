import { isCivilDate } from "@restride/engine";
import type { KeptPlay } from "../store/device.ts";
import type { DoneSet, Play } from "./play.ts";

/** A session as the device kept it, read with suspicion: another version may have written it. */

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isCount: Test = (value) => Number.isFinite(value);
const oneOf =
  (...names: readonly string[]): Test =>
  (value) =>
    names.some((name) => name === value);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

const DONE_SET: Readonly<Record<keyof DoneSet, Test>> = {
  movement: isText,
  set: isCount,
  side: orNull(oneOf("left", "right")),
  reps: orNull(isCount),
  seconds: orNull(isCount),
  kg: orNull(isCount),
};

const PLAY: Readonly<Record<keyof Play, Test>> = {
  day: (value) => typeof value === "string" && isCivilDate(value),
  session: isText,
  kind: oneOf("breath", "strength", "impact", "walk"),
  minutes: orNull(isCount),
  done: listOf((value) => hasAll(value, DONE_SET)),
  partial: orNull((value) => hasAll(value, DONE_SET)),
  skipped: listOf(isText),
  stage: oneOf("set-up", "work", "rest"),
  reps: isCount,
  carried: isCount,
  since: orNull(isCount),
  spent: isCount,
  seen: isCount,
};

function hasAll(
  value: unknown,
  tests: Readonly<Record<string, Test>>,
): boolean {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries(tests).every(([key, test]) => test(fields.get(key)));
}

function isPlay(value: unknown): value is Play {
  return hasAll(value, PLAY);
}

/** What was kept, where it reads as a session under way; else null. */
export function readPlay(kept: KeptPlay | null): Play | null {
  return isPlay(kept) ? kept : null;
}
