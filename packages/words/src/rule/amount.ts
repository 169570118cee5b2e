import { durationWords } from "../duration.ts";
import { looksLikeDate } from "../format.ts";
import { thingName } from "../name.ts";
import type { Talk } from "../talk.ts";

/** A value with its unit: seconds as a duration, dates as dates, ids by their names (several divided by spaces). */
export function amountWords(
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
