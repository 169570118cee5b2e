import { HOUSE } from "./authority.ts";
import type { Talk } from "./talk.ts";

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
