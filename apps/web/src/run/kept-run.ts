import { isCivilDate, type RunPlan } from "@restride/engine";
import type { KeptPlay } from "../store/device.ts";
import { boutsRun, isWorth, measuredOf } from "./measured.ts";
import { lengthOf, restedRun, type RunPlay } from "./run-play.ts";
import {
  hasAll,
  isAmount,
  isText,
  listOf,
  oneOf,
  orNull,
  type Test,
} from "../store/shape.ts";

/** A run as the device keeps it, and as it is read again with suspicion: another version may have written it. */

const isWhole: Test = (value) => isAmount(value) && Number.isInteger(value);

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
  minutes: orNull(isAmount),
  plan: (value) => hasAll(value, PLAN),
  stage: oneOf("before", "going", "standing", "home", "over"),
  keeps: oneOf("clock", "sound"),
  carried: isAmount,
  stops: listOf(isAmount),
  home: isAmount,
  began: orNull(isAmount),
  seen: isAmount,
};

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
