import type { Level, Reason } from "@restride/engine";
import { authorityWords, sourceNames } from "../authority.ts";
import type { Params, Talk } from "../talk.ts";

export interface NamedLine {
  readonly name: string;
  readonly line: string;
}

export function levelWords(talk: Talk, level: Level): NamedLine {
  return {
    name: talk.say(`level.${level}`),
    line: talk.say(`level.${level}.line`),
  };
}

/** Why, in one sentence or two. A rule without words of its own is told by the program's rule card. */
export function reasonWords(talk: Talk, reason: Reason): string {
  // A limit among the reasons is told without its number, which stands with its unit among the limits.
  const own = reason.rule.startsWith("L-") ? {} : reason.params;
  const params = { ...own, ...groundParams(talk, reason.sources) };
  return ruleLine(talk, reason.rule, params);
}

/** The sentence of a rule: its own words, or those of the program's rule card. */
export function ruleLine(talk: Talk, rule: string, params: Params): string {
  const line = talk.line(rule, params) ?? talk.content.catalogue?.rules[rule];
  return talk.format.capital(line ?? rule);
}

/** Who says so, as values for a sentence. */
export function groundParams(talk: Talk, sources: readonly string[]): Params {
  const names = sourceNames(talk, sources);
  const authority = authorityWords(talk, sources);
  return names === null ? { authority } : { authority, names };
}
