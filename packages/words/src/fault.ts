import type { Refusal, UnreadNotice } from "@restride/engine";
import type { Params, Talk } from "./talk.ts";

/** What is wrong, and what to do about it. */
export interface FaultWords {
  readonly line: string;
  readonly mend: string;
}

/** A fault of an entry that is being written; the engine's `EntryFault`. */
export interface FaultOfEntry {
  readonly path: string;
  readonly reason: string;
  readonly params: Params;
}

export function faultWords(talk: Talk, fault: FaultOfEntry): FaultWords {
  const { rule } = fault.params;
  const special = `fault.${fault.reason}.${rule ?? ""}`;
  const key = talk.line(special) === null ? `fault.${fault.reason}` : special;
  const words = lineAndMend(talk, key, "fault.other", {
    reason: fault.reason,
    ...fault.params,
  });
  return { ...words, line: atPath(talk, fault.path, words.line) };
}

/** Something of a journal that was set aside. */
export function unreadWords(talk: Talk, notice: UnreadNotice): FaultWords {
  const { path, reason, line } = notice;
  const words = faultWords(talk, { path, reason, params: {} });
  if (line === null) return words;
  // A line's number is an address, not an amount: no grouping of its digits.
  const params = { line: String(line), what: words.line };
  return { ...words, line: talk.say("fault.where.line", params) };
}

export function refusalWords(talk: Talk, refusal: Refusal): FaultWords {
  return lineAndMend(talk, `refusal.${refusal.code}`, "refusal.other", {
    code: refusal.code,
    field: refusal.field,
    ...refusal.params,
  });
}

function lineAndMend(
  talk: Talk,
  key: string,
  otherwise: string,
  params: Params,
): FaultWords {
  const line = talk.line(key, params) ?? talk.say(otherwise, params);
  const mend =
    talk.line(`${key}.mend`, params) ?? talk.say(`${otherwise}.mend`, params);
  return { line: talk.format.capital(line), mend };
}

function atPath(talk: Talk, path: string, what: string): string {
  return path === "" ? what : talk.say("fault.where.path", { path, what });
}
