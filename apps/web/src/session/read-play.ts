import { isCivilDate } from "@restride/engine";
import type { KeptPlay } from "../store/device.ts";
import type { DoneSet, Play } from "./play.ts";
import {
  hasAll,
  isAmount,
  isText,
  listOf,
  oneOf,
  orNull,
  type Test,
} from "../store/shape.ts";

/** A session as the device kept it, read with suspicion: another version may have written it. */

const DONE_SET: Readonly<Record<keyof DoneSet, Test>> = {
  movement: isText,
  set: isAmount,
  side: orNull(oneOf("left", "right")),
  reps: orNull(isAmount),
  seconds: orNull(isAmount),
  kg: orNull(isAmount),
};

const PLAY: Readonly<Record<keyof Play, Test>> = {
  day: (value) => typeof value === "string" && isCivilDate(value),
  session: isText,
  kind: oneOf("breath", "strength", "impact", "walk"),
  minutes: orNull(isAmount),
  done: listOf((value) => hasAll(value, DONE_SET)),
  partial: orNull((value) => hasAll(value, DONE_SET)),
  skipped: listOf(isText),
  stage: oneOf("set-up", "work", "rest"),
  reps: isAmount,
  carried: isAmount,
  since: orNull(isAmount),
  spent: isAmount,
  seen: isAmount,
};

function isPlay(value: unknown): value is Play {
  return hasAll(value, PLAY);
}

/** What was kept, where it reads as a session under way; else null. */
export function readPlay(kept: KeptPlay | null): Play | null {
  return isPlay(kept) ? kept : null;
}
