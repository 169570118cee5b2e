import { type Finding, finding, reportAt, type Scope } from "./fault.ts";
import { plausibleDay, plausibleInstant } from "./scalar.ts";
import type { RawObject, Rule } from "./shape.ts";

/** What must hold between the fields of an entry. */

// What a coach may write; what is the runner's alone is everything but a prescription (contracts §1).
const COACH_KINDS: ReadonlySet<unknown> = new Set([
  "prescription",
  "go-ahead",
  "retract",
  "note",
]);

/** Whether a `by` names a coach. */
export function isCoach(by: unknown): by is string {
  return typeof by === "string" && by.startsWith("coach:");
}

/** A kind is written by those to whom it belongs. */
export const writerRule: Rule = (raw, scope) => {
  const by = raw["by"];
  const isAllowed = isCoach(by)
    ? COACH_KINDS.has(raw["kind"])
    : raw["kind"] !== "prescription";
  if (!isAllowed) reportAt(scope, "by", finding("not-hers"));
};

/** A day's grace: `on` may be tomorrow for a writer whose zone has just changed. */
export const futureRule: Rule = (raw, scope) => {
  reportFuture(raw, "on", scope);
};

/** Facts about the past are refused when written ahead of time; `decide` names them when read. */
export const pastFactsRule: Rule = (raw, scope) => {
  if (!scope.writing) return;
  reportFuture(raw, "ended", scope);
  reportFuture(raw, "babyBorn", scope);
};

/** No baby lives that was born before this week; below it the windows of an early loss would open. */
const FIRST_LIVING_WEEK = 20;

/** What cannot both be true of one pregnancy is refused when written in one breath: one of the two is a slip. */
export const onePregnancyRule: Rule = (raw, scope) => {
  if (!scope.writing) return;
  const { outcome, ended, gestationWeeks, babyBorn } = raw;
  if (outcome === "pregnant" && ended !== undefined)
    reportAt(scope, "ended", contradicts("outcome"));
  if (
    outcome === "living-baby" &&
    typeof gestationWeeks === "number" &&
    gestationWeeks < FIRST_LIVING_WEEK
  )
    reportAt(scope, "gestationWeeks", contradicts("outcome"));
  // Dates compare as text.
  if (
    typeof babyBorn === "string" &&
    typeof ended === "string" &&
    babyBorn > ended
  )
    reportAt(scope, "babyBorn", contradicts("ended"));
};

function contradicts(other: string): Finding {
  return finding("not-allowed", { rule: "contradiction", other });
}

function reportFuture(raw: RawObject, key: string, scope: Scope): void {
  const value = raw[key];
  const at = raw["at"];
  if (typeof value !== "string" || typeof at !== "string") return;
  // Dates compare as text; only the few that lie ahead of the writer are worth a calendar.
  if (value <= at.slice(0, value.length)) return;
  const day = plausibleDay(value);
  const written = plausibleInstant(at);
  if (day === null || written === null || day <= written.localDay + 1) return;
  const daysAhead = day - written.localDay;
  reportAt(scope, key, finding("from-the-future", { daysAhead }));
}

/** An exercise starts on the day it is about, give or take one for a zone or a midnight. */
export const startRule: Rule = (raw, scope) => {
  const on = plausibleDay(raw["on"]);
  const start = plausibleInstant(raw["start"]);
  if (on === null || start === null) return;
  const daysApart = start.localDay - on;
  if (Math.abs(daysApart) <= 1) return;
  reportAt(scope, "start", finding("out-of-range", { daysApart, max: 1 }));
};

/** At least one of some fields must be there. */
export function anyOf(...keys: readonly [string, ...string[]]): Rule {
  const others = keys.slice(1).join(",");
  return (raw, scope) => {
    if (keys.some((key) => Object.hasOwn(raw, key))) return;
    reportAt(scope, keys[0], finding("missing-field", { or: others }));
  };
}

/** The longest bout of a run is a part of it. */
export const longestRule: Rule = (raw, scope) => {
  const value = raw["longestSeconds"];
  const max = raw["runSeconds"];
  if (typeof value !== "number" || typeof max !== "number") return;
  if (value <= max) return;
  reportAt(scope, "longestSeconds", finding("out-of-range", { value, max }));
};

/** A check that is done side by side is logged so; a check that is not has one value. Read leniently: it never passes. */
export const checkSideRule: Rule = (raw, scope) => {
  const check = raw["check"];
  if (!scope.writing || typeof check !== "string") return;
  const side = scope.vocabulary.checks.get(check);
  if (side === undefined) return;
  const refused = side === "each" ? ["value"] : ["left", "right"];
  const allowed = side === "each" ? "left,right" : "value";
  for (const key of refused) {
    if (!Object.hasOwn(raw, key)) continue;
    reportAt(scope, key, finding("not-allowed", { rule: "sides", allowed }));
  }
};

/** A coach's go-ahead is signed. */
export const signedRule: Rule = (raw, scope) => {
  if (!isCoach(raw["by"]) || Object.hasOwn(raw, "signature")) return;
  reportAt(scope, "signature", finding("missing-field"));
};

/** A hold does not end before it begins. */
export const untilRule: Rule = (raw, scope) => {
  const on = plausibleDay(raw["on"]);
  const until = plausibleDay(raw["until"]);
  if (on === null || until === null || until >= on) return;
  const daysBefore = on - until;
  reportAt(scope, "until", finding("out-of-range", { daysBefore, min: 0 }));
};

/** Nothing takes itself back. */
export const retractRule: Rule = (raw, scope) => {
  if (typeof raw["entry"] !== "string" || raw["entry"] !== raw["id"]) return;
  reportAt(scope, "entry", finding("not-allowed", { rule: "itself" }));
};
