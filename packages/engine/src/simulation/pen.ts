import { formatDay, parseDay } from "../day.ts";
import type { CivilDate, DayNumber } from "../type/day.ts";
import type { Entry } from "../type/entry.ts";

type Without<T> = T extends Entry
  ? Omit<T, "v" | "id" | "on" | "at" | "by">
  : never;
/** An entry without what the pen adds. */
export type Told = Without<Entry>;

/** The day on which every simulated pregnancy ended: a leap day falls into the first year of many. */
const ENDED = parseDay("2027-06-07") ?? 0;
const MINUTES_PER_HOUR = 60;
const FIRST_MINUTE = 6 * MINUTES_PER_HOUR;
const MINUTES_TO_WRITE = 16 * MINUTES_PER_HOUR;

/** The civil date of a day since the pregnancy ended. */
export function dateOf(day: number): CivilDate {
  return formatDay(ENDED + day);
}

/** Writes entries: each with an id of its own, later than the one before on its day. */
export class Pen {
  #count = 0;
  #day: DayNumber = Number.NaN;
  #minute = 0;

  /** An entry about a day, written so many days later. */
  write(told: Told, day: number, late = 0): Entry {
    return { ...this.#base(day, late), ...told };
  }

  /** The same entry as another device writes it. */
  again(entry: Entry): Entry {
    this.#count += 1;
    return { ...entry, id: this.#id() };
  }

  #base(
    day: number,
    late: number,
  ): { v: 1; id: string; on: CivilDate; at: string; by: string } {
    this.#count += 1;
    if (day + late !== this.#day) this.#minute = FIRST_MINUTE;
    this.#day = day + late;
    this.#minute = Math.min(this.#minute + 1, FIRST_MINUTE + MINUTES_TO_WRITE);
    const hour = String(Math.floor(this.#minute / MINUTES_PER_HOUR));
    const minute = String(this.#minute % MINUTES_PER_HOUR);
    const time = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}:00`;
    return {
      v: 1,
      id: this.#id(),
      on: dateOf(day),
      at: `${dateOf(day + late)}T${time}+00:00`,
      by: "runner",
    };
  }

  #id(): string {
    return `01900000-0000-7000-8000-${String(this.#count).padStart(12, "0")}`;
  }
}
