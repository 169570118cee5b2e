import type { DaySpeaker } from "@restride/words";

/** A string of the surfaces by its key. */
export type Say = DaySpeaker["text"];

/** The strings of one speaker, to be handed on. */
export function sayOf(speaks: DaySpeaker): Say {
  return (key, params) => speaks.text(key, params);
}
