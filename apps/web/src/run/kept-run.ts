import { isCivilDate, type RunPlan } from "@restride/engine";
import type { KeptPlay } from "../store/device.ts";
import { boutsRun, isWorth, measuredOf } from "./measured.ts";
import { lengthOf, restedRun, type RunPlay } from "./run-play.ts";

/** A run as the device keeps it, and as it is read again with suspicion: another version may have written it. */

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isCount: Test = (value) =>
  typeof value === "number" && value >= 0 && Number.isFinite(value);
const isWhole: Test = (value) => isCount(value) && Number.isInteger(value);
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

/** A session is over within a day; a plan of more is none, and would be drawn without end. */
const MOST_SECONDS = 86_400;
const isSpan: Test = (value) => isWhole(value) && Number(value) <= MOST_SECONDS;
const isBouts: Test = (value) =>
  isSpan(value) && Number(value) >= 1 && Number(value) <= 60;

const PLAN: Readonly<Record<keyof RunPlan, Test>> = {
  step: orNull(isWhole),
  bouts: isBouts,
  runSeconds: (value) => isSpan(value) && value !== 0,
  walkSeconds: isSpan,
  warmupSeconds: isSpan,
  cooldownSeconds: isSpan,
};

const RUN: Readonly<Record<keyof RunPlay, Test>> = {
  kind: oneOf("run"),
  day: (value) => typeof value === "string" && isCivilDate(value),
  session: isText,
  minutes: orNull(isCount),
  plan: (value) => hasAll(value, PLAN),
  stage: oneOf("before", "going", "standing", "home", "over"),
  keeps: oneOf("clock", "sound"),
  carried: isCount,
  stops: listOf(isCount),
  home: isCount,
  began: orNull(isCount),
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

function isRun(value: unknown): value is RunPlay {
  return hasAll(value, RUN);
}

/**
 * What was kept, where it reads as a run under way, standing where it was last seen; else null. A time that lies in the
 * future is of a clock that was moved since: it is taken for now.
 */
export function readRun(kept: KeptPlay | null, now: number): RunPlay | null {
  if (!isRun(kept) || kept.carried > lengthOf(kept.plan)) return null;
  const { began } = kept;
  return restedRun({
    ...kept,
    began: began === null ? null : Math.min(began, now),
    seen: Math.min(kept.seen, now),
  });
}

/** A run as it is kept, with what Today asks of any session under way: whether something of it was done. */
export function keptRun(play: RunPlay): RunPlay & KeptPlay {
  return {
    ...play,
    done: boutsRun(play),
    partial: isWorth(play) ? measuredOf(play).walkSeconds : null,
  };
}
