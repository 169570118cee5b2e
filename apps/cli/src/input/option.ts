import { type CivilDate, isCivilDate, nearestName } from "@restride/engine";
import { UsageError } from "../exit.ts";

/** Readers of option values. Each throws a usage error that names the option and the mend. */

/** A civil date that exists. */
export function dateOption(name: string): (text: string) => CivilDate {
  return (text) => {
    if (isCivilDate(text)) return text;
    const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(text);
    throw new UsageError(
      `${name}: ${isShaped ? `${text} is not a day that exists.` : `"${text}" is not a date.`}`,
      "Write year, month and day, for example 2026-11-22.",
    );
  };
}

/** A date, or the word `last`. */
export function dayOption(name: string): (text: string) => CivilDate | "last" {
  return (text) => (text === "last" ? text : dateOption(name)(text));
}

/** One of the names that exist; otherwise a usage error with the nearest. */
export function knownName(
  what: string,
  text: string,
  names: Iterable<string>,
): string {
  const list = [...names];
  if (list.includes(text)) return text;
  throw new UsageError(`There is no ${what} "${text}".`, hintFor(text, list));
}

/** More names than this are not read. */
const MOST_LISTED = 12;
/** Fewer letters than this stand in nearly every name. */
const LEAST_PART = 3;

/** The nearest name, those that hold the word, or the first few. */
function hintFor(text: string, names: readonly string[]): string {
  const near = nearestName(text, names);
  const part = text.toLowerCase();
  const alike =
    part.length < LEAST_PART ? [] : names.filter((name) => name.includes(part));
  if (alike.length > 0 && alike.length <= MOST_LISTED)
    return `Did you mean ${alike.join(" or ")}?`;
  if (near !== null) return `Did you mean ${near}?`;
  const first = names.slice(0, MOST_LISTED).join(", ");
  return names.length <= MOST_LISTED
    ? `There are: ${first}`
    : `There are ${names.length}: ${first} …`;
}
