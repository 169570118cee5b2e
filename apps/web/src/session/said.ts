import type { DaySpeaker } from "@restride/words";
import type { Play } from "./play.ts";
import { measureOf, type Step } from "./step.ts";

/** What the ear is told of a place. */
export interface Heard {
  readonly play: Play;
  readonly step: Step;
  /** The place was reached by the end of a set. */
  readonly hasEndedSet: boolean;
  /** Seconds left of what is timed; null where nothing is. */
  readonly left: number | null;
}

/**
 * One line for the ear: what has begun, each number that is counted, and of a time its half. It is another only when
 * something has happened: no second is told.
 */
export function saidOf(speaks: DaySpeaker, heard: Heard): string {
  return momentOf(speaks, heard) ?? placeOf(speaks, heard);
}

/** What was counted, or half of a time; null while there is neither. */
function momentOf(
  speaks: DaySpeaker,
  { play, step, left }: Heard,
): string | null {
  if (play.stage !== "work") return null;
  const { reps, seconds } = step.item;
  if (measureOf(step.item) !== "time")
    return play.reps === 0
      ? null
      : speaks.text("session.counted", { n: play.reps, of: reps ?? 0 });
  return left !== null && seconds !== null && left <= seconds / 2
    ? speaks.text("session.half")
    : null;
}

function placeOf(
  speaks: DaySpeaker,
  { play, step, hasEndedSet }: Heard,
): string {
  const { name } = speaks.movement(step.movement);
  const { sets } = step.item;
  return [
    hasEndedSet ? speaks.text("session.set-over") : null,
    play.stage === "rest" ? `${speaks.text("session.rest")}.` : null,
    play.stage === "set-up"
      ? `${name}.`
      : `${speaks.text("session.part", { name, set: step.set, sets })}.`,
    step.side === null ? null : `${speaks.text(`session.side.${step.side}`)}.`,
  ]
    .filter((part) => part !== null)
    .join(" ");
}
