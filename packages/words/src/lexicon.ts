import { type Layer, type Message, messagesIn } from "./message.ts";
import type { Assumption, Voice } from "./voice.ts";

/** The message of a key, or null when there is none or the voice may not say it. */
export type Lexicon = (key: string) => Message | null;

/**
 * The messages that a voice may say. Its own line comes before the base line; a line that assumes what is
 * not so is refused, whichever of the two it is.
 */
export function lexiconOf(
  layers: readonly Layer[],
  voice: Voice,
  allowed: ReadonlySet<Assumption>,
): Lexicon {
  const base = spoken(
    layers.flatMap((layer) => layer.base),
    allowed,
  );
  const own = spoken(
    layers.flatMap((layer) => layer.overlays[voice] ?? []),
    allowed,
  );
  return (key) => own.get(key) ?? base.get(key) ?? null;
}

function spoken(
  groups: Layer["base"],
  allowed: ReadonlySet<Assumption>,
): ReadonlyMap<string, Message> {
  const sayable = groups.filter(({ assumes }) =>
    assumes.every((assumption) => allowed.has(assumption)),
  );
  return new Map(messagesIn(sayable));
}
