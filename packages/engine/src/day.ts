import type { CivilDate, DayNumber } from "./type/day.ts";

/** Civil-date arithmetic without a clock or a zone (proleptic Gregorian calendar). */

const INSTANT_SHAPE =
  /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const MINUTES_PER_DAY = 1440;
const MS_PER_MINUTE = 60_000;
const MOST_OFFSET_MINUTES = 14 * 60;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 to a civil date, by Hinnant's era arithmetic (years start in March). */
function daysFromCivil(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const CODE_0 = 48;
const CODE_HYPHEN = 45;

/** The number that the digits `from..until` spell; NaN where one is not a digit. */
function digits(text: string, from: number, until: number): number {
  let value = 0;
  for (let at = from; at < until; at++) {
    const digit = text.charCodeAt(at) - CODE_0;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The day number of `YYYY-MM-DD`, or null when the text is not a date that exists. Asked for every entry: no regular expression. */
export function parseDay(text: string): DayNumber | null {
  const isShaped =
    text.length === 10 &&
    text.charCodeAt(4) === CODE_HYPHEN &&
    text.charCodeAt(7) === CODE_HYPHEN;
  if (!isShaped) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const exists =
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists && !Number.isNaN(year) ? daysFromCivil(year, month, day) : null;
}

/** Whether the text is a civil date that exists. */
export function isCivilDate(text: string): text is CivilDate {
  return parseDay(text) !== null;
}

/** The day number of a date that has been validated before. */
export function dayNumber(date: CivilDate): DayNumber {
  const day = parseDay(date);
  if (day === null) throw new RangeError(`not a civil date: ${date}`);
  return day;
}

/** `YYYY-MM-DD` of a day number. */
export function formatDay(day: DayNumber): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra -
    (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return asCivilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
}

function asCivilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`not a civil date: ${text}`);
  return text;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** ISO weekday, 1 (Monday) to 7 (Sunday). 1970-01-01 was a Thursday. */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** An RFC 3339 instant as epoch milliseconds, and the civil day on the writer's own clock; null when malformed. */
export function parseInstant(
  text: string,
): { readonly epochMs: number; readonly localDay: DayNumber } | null {
  const match = INSTANT_SHAPE.exec(text);
  if (match === null) return null;
  const localDay = parseDay(match[1] ?? "");
  const time = timeOf(match);
  const offset = offsetOf(match);
  if (localDay === null || time === null || offset === null) return null;
  const minutes = localDay * MINUTES_PER_DAY - offset;
  return { epochMs: minutes * MS_PER_MINUTE + time, localDay };
}

/** Milliseconds since midnight on the writer's clock; a leap second is allowed. */
function timeOf(match: RegExpExecArray): number | null {
  const hour = Number(match[2]);
  const minute = Number(match[3]);
  const second = Number(match[4]);
  if (hour > 23 || minute > 59 || second > 60) return null;
  const millis = Number((match[5] ?? "").padEnd(3, "0").slice(0, 3));
  return (hour * 60 + minute) * MS_PER_MINUTE + second * 1000 + millis;
}

/** Minutes east of UTC; no zone is further than fourteen hours. */
function offsetOf(match: RegExpExecArray): number | null {
  const minutes = Number(match[8] ?? 0);
  const offset = Number(match[7] ?? 0) * 60 + minutes;
  if (minutes > 59 || offset > MOST_OFFSET_MINUTES) return null;
  return match[6] === "-" ? -offset : offset;
}
