import type { Talk } from "../talk.ts";

/** What a decision still misses. */
export function missingWords(talk: Talk, id: string): string {
  const own = talk.line(`missing.${id}`);
  if (own !== null) return own;
  return /^(RF|PG)-/.test(id)
    ? talk.say("missing.warning", { sign: id })
    : talk.say("missing.other", { id });
}
