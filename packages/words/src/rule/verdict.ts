import type { Verdict } from "@restride/engine";
import { amountWords } from "./amount.ts";
import { groundParams, ruleLine } from "./reason.ts";
import type { Talk } from "../talk.ts";

export interface VerdictWords {
  /** What it needs in plain words, or how it reads once met. */
  readonly line: string;
  /** What is, with its unit; null where a number says nothing. */
  readonly have: string | null;
  /** What is needed, with its unit. */
  readonly need: string | null;
  /** In place, not yet, or not known yet. */
  readonly status: string;
}

export function verdictWords(talk: Talk, verdict: Verdict): VerdictWords {
  const have = amountWords(talk, verdict.have, verdict.unit);
  const need = amountWords(talk, verdict.need, verdict.unit);
  const state = stateOf(verdict);
  const isReached = state === ".reached";
  const params = {
    // Where there is enough of it, the number says nothing of what is missing.
    ...(have === null || isReached ? {} : { have }),
    ...(need === null ? {} : { need }),
    ...groundParams(talk, verdict.sources),
  };
  const status = talk.say(`met.${verdict.met}`);
  const own = talk.line(`${verdict.rule}${state}`, params);
  const line =
    own === null
      ? ruleLine(talk, verdict.rule, params)
      : talk.format.capital(own);
  const key = isReached ? "verdict.owed" : "verdict.silent";
  return { line: withSilentDays(talk, line, verdict, key), have, need, status };
}

/** Which line of a rule tells the verdict: met, time enough but still a word to come, or what it needs. */
function stateOf({ met, have, need }: Verdict): string {
  if (met === true) return ".met";
  const isReached =
    typeof have === "number" && typeof need === "number" && have >= need;
  return isReached ? ".reached" : "";
}

/** A criterion of calm days names the days that are wanted as parts of its own rule: they belong to its sentence. */
function silentDays({ rule, of }: Verdict): readonly string[] {
  const days = of.map((part) => (part.rule === rule ? part.need : null));
  const dates = days.filter((day) => typeof day === "string");
  return dates.length === of.length ? dates : [];
}

/** The days are all that is missing where there is enough of the rest: then they come first. */
function withSilentDays(
  talk: Talk,
  line: string,
  verdict: Verdict,
  key: "verdict.silent" | "verdict.owed",
): string {
  const spans = spansOf(silentDays(verdict)).map(([from, to]) => {
    const first = talk.format.date(from);
    if (from === to) return first;
    return talk.say("verdict.span", { from: first, to: talk.format.date(to) });
  });
  if (spans.length === 0) return line;
  return talk.say(key, { line, days: spans.join("; ") });
}

const MS_PER_DAY = 86_400_000;

/** Days that follow each other as their first and last. */
function spansOf(
  days: readonly string[],
): readonly (readonly [from: string, to: string])[] {
  const spans: [string, string][] = [];
  for (const day of days) {
    const last = spans.at(-1);
    const isNext =
      last !== undefined &&
      Date.parse(day) - Date.parse(last[1]) === MS_PER_DAY;
    if (isNext) last[1] = day;
    else spans.push([day, day]);
  }
  return spans;
}
