import type { Check } from "@restride/engine";
import type { DaySpeaker } from "@restride/words";
import { partName } from "./amount.ts";
import {
  type Attempt,
  currentPart,
  isTimed,
  secondsAsked,
  secondsLeft,
} from "./attempt.ts";

/** One line for the ear: what has begun, each number that is counted, and of a time its half. No second is told. */
export function saidOf(
  speaks: DaySpeaker,
  check: Check,
  { attempt, now }: { readonly attempt: Attempt; readonly now: number },
): string {
  if (attempt.stage !== "work") return placeOf(speaks, check, attempt);
  if (!isTimed(check) && attempt.count > 0)
    return speaks.text("session.counted", { n: attempt.count, of: check.need });
  return isTimed(check) &&
    secondsLeft(attempt, check, now) <= secondsAsked(check) / 2
    ? speaks.text("session.half")
    : placeOf(speaks, check, attempt);
}

function placeOf(speaks: DaySpeaker, check: Check, attempt: Attempt): string {
  const part = currentPart(attempt, check);
  const { name } = speaks.check(check.id);
  const side =
    part === null || part === "value" ? name : partName(speaks, part);
  return attempt.stage === "rest"
    ? `${speaks.text("session.set-over")} ${speaks.text("session.rest")}. ${side}.`
    : `${side}.`;
}
