import type { Talk } from "./talk.ts";

const HOUSE = "house";
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

/** A source as it is shown: its citation, how far it was read, and where to find it. */
export interface SourceWords {
  readonly cite: string;
  readonly tagLine: string | null;
  readonly url: string | null;
  readonly doi: string | null;
}

/** A source record in words. Titles that would hurt or presume are said in other words, without their address. */
export function sourceWords(talk: Talk, id: string): SourceWords {
  if (id === HOUSE) {
    const cite = talk.say("tag.house");
    return { cite, tagLine: null, url: null, doi: null };
  }
  const quiet = talk.line(`cite.${id}`);
  const record = talk.content.sources?.[id];
  const cite = quiet ?? record?.cite ?? id;
  if (record === undefined)
    return { cite, tagLine: null, url: null, doi: null };
  const params =
    record.via === null || quiet !== null ? {} : { via: record.via };
  return {
    cite,
    tagLine: talk.line(`tag.${record.tag}`, params),
    url: quiet === null ? record.url : null,
    doi: record.doi,
  };
}
