/** A civil date, `YYYY-MM-DD`, in the runner's own calendar. No time, no zone. */
export type CivilDate = string & { readonly __brand: "CivilDate" };

/** Whole days since 1970-01-01: the engine's working form of a civil date. */
export type DayNumber = number;
