import type { Speaker } from "@restride/words";

/** A string of the surfaces by its key. */
export type Say = Speaker["text"];

/** The strings of one speaker, to be handed on. */
export function sayOf(speaks: Speaker): Say {
  return (key, params) => speaks.text(key, params);
}
