import { type CivilDate, isCivilDate } from "@restride/engine";

/** The only place where the app learns the time; tests hand in their own. */
export interface Clock {
  now(): Date;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}

function localDateText(instant: Date): string {
  return `${pad(instant.getFullYear(), 4)}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;
}

/** The civil date on the device's own calendar. Throws only when the clock is broken. */
export function civilDateOf(instant: Date): CivilDate {
  const text = localDateText(instant);
  if (!isCivilDate(text))
    throw new RangeError(`the clock gives no date: ${text}`);
  return text;
}

/** RFC 3339 with the device's own offset, so that the entry keeps the day on which it was written. */
export function instantTextOf(instant: Date): string {
  const time = [
    instant.getHours(),
    instant.getMinutes(),
    instant.getSeconds(),
  ].map((part) => pad(part));
  const offset = -instant.getTimezoneOffset();
  const size = Math.abs(offset);
  const sign = offset < 0 ? "-" : "+";
  const zone = `${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return `${localDateText(instant)}T${time.join(":")}.${pad(instant.getMilliseconds(), 3)}${zone}`;
}
