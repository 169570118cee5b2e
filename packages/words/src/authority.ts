import type { Talk } from "./talk.ts";

/** The mark of what no source says: ours. */
export const HOUSE = "house";
const MOST_NAMED = 2;

/** Short names of sources as they stand inside a sentence, two at most; null when there is none to name. */
export function sourceNames(
  talk: Talk,
  sources: readonly string[],
): string | null {
  const named = sources
    .filter((id) => id !== HOUSE)
    .map((id) => shortName(talk, id));
  const [first, second] = [...new Set(named)].slice(0, MOST_NAMED);
  if (first === undefined || second === undefined) return first ?? null;
  return talk.say("authority.and", { first, second });
}

/**
 * Who says so, beside a number. The program's numbers are house rules that lean on sources, so a source is
 * never named as if it had set the number itself.
 */
export function authorityWords(talk: Talk, sources: readonly string[]): string {
  const names = sourceNames(talk, sources);
  return names === null
    ? talk.say("authority.house")
    : talk.say("authority.both", { names });
}

function shortName(talk: Talk, id: string): string {
  const own = talk.line(`authority.${id}`) ?? talk.line(`cite.${id}`);
  if (own !== null) return own.replace(/\.$/, "");
  const cite = talk.content.sources?.[id]?.cite ?? id;
  return cite.split(/[.:] /)[0]?.replace(/\.$/, "") ?? id;
}
