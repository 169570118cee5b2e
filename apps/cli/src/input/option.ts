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
  const near = nearestName(text, list);
  throw new UsageError(
    `There is no ${what} "${text}".`,
    near === null ? `There are: ${list.join(", ")}` : `Did you mean ${near}?`,
  );
}
