import type {
  Hold,
  Level,
  LimitApplied,
  Reason,
  Verdict,
} from "@restride/engine";
import { authorityWords, sourceNames } from "./authority.ts";
import { durationWords } from "./duration.ts";
import { looksLikeDate } from "./format.ts";
import { thingName } from "./name.ts";
import type { Params, Talk } from "./talk.ts";

export interface NamedLine {
  readonly name: string;
  readonly line: string;
}

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

export function limitWords(talk: Talk, limit: LimitApplied): NamedLine {
  const value = amountWords(talk, limit.value, limit.unit) ?? "";
  const params = { value, ...groundParams(talk, limit.sources) };
  return {
    name: talk.line(`${limit.limit}.name`) ?? limit.limit,
    line: ruleLine(talk, limit.limit, params),
  };
}

/** Which parameter the id after the colon of a hold fills. */
const HOLD_PARAMETER: Readonly<Record<string, string>> = {
  warning: "sign",
  care: "sign",
  topic: "topic",
  pain: "site",
  bone: "site",
  wound: "site",
  belly: "site",
  doming: "movement",
  asked: "sign",
};

/** What of a hold makes its words; without its scope nothing is said of what goes on meanwhile. */
export type HoldOf = Pick<Hold, "hold" | "since"> &
  Partial<Pick<Hold, "scope">>;

export function holdWords(talk: Talk, hold: HoldOf): NamedLine {
  const [kind = "", ...rest] = hold.hold.split(":");
  const rule = `H-${kind.toUpperCase()}`;
  const parameter = HOLD_PARAMETER[kind];
  const own =
    parameter === undefined || rest.length === 0
      ? {}
      : { [parameter]: rest.join(":") };
  const params = { since: hold.since, ...own };
  const line = ruleLine(talk, rule, params);
  return {
    name: talk.line(`${rule}.name`) ?? rule,
    line: REACHING.has(kind) ? withReach(talk, line, hold.scope) : line,
  };
}

/** Kinds of holds that keep shut more or less, by the level of their sign. */
const REACHING: ReadonlySet<string> = new Set(["warning", "topic", "care"]);
/** A hold that keeps even this phase shut leaves nothing on offer. */
const FIRST_PHASE = "reconnect";

function withReach(
  talk: Talk,
  line: string,
  scope: readonly string[] | undefined,
): string {
  if (scope === undefined) return line;
  const reach = scope.includes(FIRST_PHASE) ? "hold.all" : "hold.gentle";
  return talk.say(reach, { line });
}

function ruleLine(talk: Talk, rule: string, params: Params): string {
  const line = talk.line(rule, params) ?? talk.content.catalogue?.rules[rule];
  return talk.format.capital(line ?? rule);
}

function groundParams(talk: Talk, sources: readonly string[]): Params {
  const names = sourceNames(talk, sources);
  const authority = authorityWords(talk, sources);
  return names === null ? { authority } : { authority, names };
}

/** A value with its unit: seconds as a duration, dates as dates, ids by their names (several divided by spaces). */
function amountWords(
  talk: Talk,
  value: number | string | null,
  unit: string,
): string | null {
  if (value === null) return null;
  if (typeof value === "number") {
    return unit === "second"
      ? durationWords(talk, value)
      : talk.counted(value, unit);
  }
  if (looksLikeDate(value)) return talk.format.date(value);
  const known = talk.line(`${unit}.${value}`) ?? talk.line(`answer.${value}`);
  const named = value.split(" ").map((id) => thingName(talk, id));
  return known ?? named.join(", ");
}
