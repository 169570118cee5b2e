import type { Item } from "@restride/engine";
import { durationWords } from "./duration.ts";
import type { Talk } from "./talk.ts";

/** What of an item makes its dose. */
export type Dosed = Pick<
  Item,
  "family" | "sets" | "reps" | "seconds" | "restSeconds" | "side" | "kg"
>;

/** A dose in one line: `2 × 10 each side, 12 kg, rest 60 s`. */
export function doseWords(talk: Talk, item: Dosed): string {
  const each = item.side === "each" ? ` ${talk.say("dose.each")}` : "";
  const parts = [`${workWords(talk, item)}${each}`];
  if (item.kg !== null) parts.push(talk.say("dose.kg", { n: item.kg }));
  if (item.sets > 1 && item.restSeconds > 0) {
    const work = talk.say("dose.seconds", { n: item.restSeconds });
    parts.push(talk.say("dose.rest", { work }));
  }
  return parts.reduce((first, second) =>
    talk.say("dose.join", { first, second }),
  );
}

function workWords(talk: Talk, item: Dosed): string {
  const { sets, reps, seconds } = item;
  if (reps === null && seconds === null) return talk.say("dose.walk");
  if (reps !== null && seconds !== null) {
    const work = talk.say("dose.seconds", { n: seconds });
    return inSets(talk, sets, talk.say("dose.holds", { reps, work }));
  }
  if (reps === null)
    return inSets(talk, sets, durationWords(talk, seconds ?? 0));
  if (item.family === "breath") {
    return inSets(talk, sets, pluralWords(talk, "dose.breaths", reps));
  }
  return sets === 1
    ? pluralWords(talk, "dose.times", reps)
    : inSets(talk, sets, talk.format.number(reps));
}

function inSets(talk: Talk, sets: number, work: string): string {
  return sets === 1 ? work : talk.say("dose.sets", { sets, work });
}

function pluralWords(talk: Talk, key: string, n: number): string {
  return (
    talk.line(`${key}.${talk.format.plural(n)}`, { n }) ??
    talk.say(`${key}.other`, { n })
  );
}
