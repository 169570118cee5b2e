import { parseDay, parseInstant } from "../../day.ts";
import type { DayNumber } from "../../type/day.ts";
import type { UnreadReason } from "../../type/entry.ts";
import {
  type Check,
  type FaultParams,
  finding,
  shownValue,
  wrongType,
} from "./fault.ts";
import { nearestName } from "./nearest.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Checks of single values. */

const FIRST_DATE = "1900-01-01";
const LAST_DATE = "2200-12-31";
const FIRST_DAY = parseDay(FIRST_DATE) ?? 0;
const LAST_DAY = parseDay(LAST_DATE) ?? 0;
const LONE_SURROGATE = /\p{Surrogate}/u;
const UUID_V7 =
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is a UUIDv7 in the lower-case form of RFC 9562; another case would make a second id of it. */
export function isEntryId(value: unknown): value is string {
  return typeof value === "string" && UUID_V7.test(value);
}

function isPlausible(day: DayNumber): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

/** The day number of a civil date from 1900 to 2200, else null. */
export function plausibleDay(value: unknown): DayNumber | null {
  const day = typeof value === "string" ? parseDay(value) : null;
  return day !== null && isPlausible(day) ? day : null;
}

/** The instant of an RFC 3339 text from 1900 to 2200, else null. */
export function plausibleInstant(
  value: unknown,
): ReturnType<typeof parseInstant> {
  const instant = typeof value === "string" ? parseInstant(value) : null;
  return instant !== null && isPlausible(instant.localDay) ? instant : null;
}

/** A whole number within bounds, both included. */
export function integer(min: number, max: number): Check {
  return stepped(1, min, max);
}

/** A multiple of a step (a power of two, so that the test is exact) within bounds, both included. */
export function stepped(step: number, min: number, max: number): Check {
  return (value) => {
    if (typeof value !== "number") return wrongType("number", value);
    if (!(value >= min && value <= max)) {
      return finding("out-of-range", { value: shownValue(value), min, max });
    }
    if (Number.isInteger(value / step)) return null;
    return finding("out-of-range", { value, step });
  };
}

export const boolean: Check = (value) =>
  typeof value === "boolean" ? null : wrongType("boolean", value);

/** One of a short closed list. */
export function oneOf(allowed: readonly string[]): Check {
  const names = new Set(allowed);
  const list = allowed.join(",");
  return (value) => {
    if (typeof value !== "string") return wrongType("string", value);
    if (names.has(value)) return null;
    return finding("not-allowed", { value: shownValue(value), allowed: list });
  };
}

/** Text of 1 to `max` UTF-16 units without lone surrogates: canonical JSON could not carry them. */
export function text(max: number): Check {
  return (value) => {
    if (typeof value !== "string") return wrongType("string", value);
    const length = value.length;
    if (length < 1 || length > max) {
      return finding("out-of-range", { length, min: 1, max });
    }
    if (!LONE_SURROGATE.test(value)) return null;
    return finding("not-allowed", { rule: "lone-surrogate" });
  };
}

/** Text of one shape. */
export function shaped(
  shape: RegExp,
  reason: UnreadReason,
  params: FaultParams,
): Check {
  return (value) => {
    if (typeof value !== "string") return wrongType("string", value);
    if (shape.test(value)) return null;
    return finding(reason, { value: shownValue(value), ...params });
  };
}

export const entryId: Check = shaped(UUID_V7, "bad-id", {
  expected: "uuid-v7",
});

/** A civil date that exists, from 1900 to 2200. */
export const date: Check = (value) => {
  if (typeof value !== "string") return wrongType("string", value);
  if (plausibleDay(value) !== null) return null;
  const params = { value: shownValue(value) };
  if (parseDay(value) === null) return finding("bad-date", params);
  return finding("out-of-range", {
    ...params,
    min: FIRST_DATE,
    max: LAST_DATE,
  });
};

/** An RFC 3339 instant with an offset, from 1900 to 2200. */
export const instant: Check = (value) => {
  if (typeof value !== "string") return wrongType("string", value);
  if (plausibleInstant(value) !== null) return null;
  const params = { value: shownValue(value) };
  if (parseInstant(value) === null) return finding("bad-instant", params);
  return finding("out-of-range", {
    ...params,
    min: FIRST_DATE,
    max: LAST_DATE,
  });
};

/** Names of one kind: where they stand in the vocabulary, and the code for one that does not. */
export interface NameRule {
  readonly isKnown: (vocabulary: Vocabulary, name: string) => boolean;
  readonly names: (vocabulary: Vocabulary) => Iterable<string>;
  readonly reason: UnreadReason;
  /** Kept when read: an unknown one can only be inert, or the fold takes it the strict way. */
  readonly isKeptWhenRead: boolean;
}

const anyName = text(64);

/** A name of the program. */
export function named(rule: NameRule): Check {
  return (value, scope) => {
    if (typeof value !== "string") return wrongType("string", value);
    if (rule.isKnown(scope.vocabulary, value)) return null;
    if (rule.isKeptWhenRead && !scope.writing) return anyName(value, scope);
    const nearest = nearestName(value, rule.names(scope.vocabulary));
    const params = { value: shownValue(value) };
    return finding(
      rule.reason,
      nearest === null ? params : { ...params, nearest },
    );
  };
}
