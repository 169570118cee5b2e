import {
  type Check,
  type CivilDate,
  formatDay,
  parseDay,
  type Past,
  type PastCheck,
  type PastStep,
  type Program,
  weekday,
} from "@restride/engine";

/** What Progress draws, picked from what has been. Nothing is smoothed, and a week without a word is no week of zero. */

const DAYS_PER_WEEK = 7;
const SECONDS_PER_MINUTE = 60;
const PERCENT = 100;

/** How many weeks back; 0 for all. */
export type WeeksBack = 12 | 52 | 0;

/** One week from Monday. */
export interface Week {
  readonly from: CivilDate;
  /** Null where nothing at all was written down in the week. */
  readonly runMinutes: number | null;
  readonly walkMinutes: number | null;
  /** Days with a complete check-in and nothing told. */
  readonly calmDays: number;
  /** Days with something told. */
  readonly toldDays: number;
}

function numberOf(date: CivilDate): number {
  return parseDay(date) ?? 0;
}

function grouped<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

function mondayOf(day: number): number {
  return day - weekday(day) + 1;
}

/** The first day that is looked at: a Monday so many weeks back, or that of the first thing written down. */
export function firstDay(
  { days, steps }: Past,
  today: CivilDate,
  back: WeeksBack,
): CivilDate {
  const thisMonday = mondayOf(numberOf(today));
  const first = days[0]?.on ?? steps[0]?.on ?? today;
  const begun = Math.min(mondayOf(numberOf(first)), thisMonday);
  if (back === 0) return formatDay(begun);
  return formatDay(Math.max(begun, thisMonday - (back - 1) * DAYS_PER_WEEK));
}

/** Every week from the first day to this one, in order. */
export function weeksOf(
  { days }: Past,
  from: CivilDate,
  today: CivilDate,
): readonly Week[] {
  const byWeek = grouped(days, ({ on }) => mondayOf(numberOf(on)));
  const weeks: Week[] = [];
  const last = mondayOf(numberOf(today));
  for (let monday = numberOf(from); monday <= last; monday += DAYS_PER_WEEK) {
    const own = byWeek.get(monday) ?? [];
    const isGap = own.length === 0;
    const seconds = own.reduce((sum, day) => sum + day.runSeconds, 0);
    const told = own.filter(
      ({ checkIn }) => checkIn !== null && hasTold(checkIn),
    );
    const calm = own.filter(
      ({ checkIn }) => checkIn?.complete === true && !hasTold(checkIn),
    );
    weeks.push({
      from: formatDay(monday),
      runMinutes: isGap ? null : Math.round(seconds / SECONDS_PER_MINUTE),
      walkMinutes: isGap
        ? null
        : own.reduce((sum, day) => sum + day.walkMinutes, 0),
      calmDays: calm.length,
      toldDays: told.length,
    });
  }
  return weeks;
}

type CheckIn = NonNullable<Past["days"][number]["checkIn"]>;

function hasTold({ signs, hasMore }: CheckIn): boolean {
  return hasMore || Object.keys(signs).length > 0;
}

/** The end of a scale that begins at zero: a round number that holds every value. */
export function scaleEnd(values: readonly (number | null)[]): number {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const steps = [1, 2, 4, 5, 6, 8, 10];
  const tens = 10 ** Math.floor(Math.log10(most));
  const step = steps.find((each) => each * tens >= most) ?? 10;
  return step * tens;
}

/** The days on which one sign was told, in order. */
export interface SignRow {
  readonly sign: string;
  readonly days: readonly {
    readonly on: CivilDate;
    readonly severity: number;
  }[];
}

/** Every sign that was told from a day on, the one told most often first. */
export function signRows({ days }: Past, from: CivilDate): readonly SignRow[] {
  const told = days.flatMap(({ on, checkIn }) =>
    on < from
      ? []
      : Object.entries(checkIn?.signs ?? {}).map(([sign, severity]) => ({
          sign,
          on,
          severity,
        })),
  );
  return [...grouped(told, ({ sign }) => sign)]
    .map(([sign, rows]) => ({
      sign,
      days: rows.map(({ on, severity }) => ({ on, severity })),
    }))
    .toSorted((a, b) => b.days.length - a.days.length);
}

/** One try of a check, judged by what the check asks. */
export interface Try extends PastCheck {
  readonly isPassed: boolean;
  /** Percent by which the weaker side is behind the stronger; null where there are no two. */
  readonly sides: number | null;
  /** More than the program's mark for a difference worth showing. */
  readonly isApart: boolean;
}

export interface CheckHistory {
  readonly check: Check;
  readonly tries: readonly Try[];
}

/** Every check that was tried from a day on, or ever, in the program's order. */
export function checkHistories(
  { checks }: Past,
  program: Program,
  from: CivilDate | null,
): readonly CheckHistory[] {
  return program.checks.flatMap((check) => {
    const tries = checks
      .filter((each) => each.check === check.id && each.on >= (from ?? each.on))
      .map((each) => judged(each, check, program));
    return tries.length === 0 ? [] : [{ check, tries }];
  });
}

function judged(each: PastCheck, check: Check, program: Program): Try {
  const { left, right, value } = each;
  const done = check.side === "each" ? [left, right] : [value];
  const sides = differenceOf(left, right);
  return {
    ...each,
    isPassed: !each.hasSign && done.every((one) => (one ?? 0) >= check.need),
    sides,
    isApart: sides !== null && sides > program.numbers.sideDifferencePercent,
  };
}

function differenceOf(left: number | null, right: number | null) {
  if (left === null || right === null) return null;
  const most = Math.max(left, right);
  return most === 0
    ? 0
    : Math.round(((most - Math.min(left, right)) / most) * PERCENT);
}

/** Where a ladder stood when the time began, and every change since; at least one. */
export interface Climb {
  readonly family: string;
  readonly steps: readonly [PastStep, ...PastStep[]];
  readonly last: PastStep;
}

/** The ladders that have moved from a day on, in the program's order; the walk-run ladder last. */
export function climbsOf(
  { steps }: Past,
  program: Program,
  from: CivilDate,
): readonly Climb[] {
  const families = [...program.families.map(({ id }) => id), "walk-run"];
  return families.flatMap((family): Climb[] => {
    const own = steps.filter((step) => step.family === family);
    const began = Math.max(
      0,
      own.findLastIndex(({ on }) => on <= from),
    );
    const [first, ...rest] = own.slice(began);
    const last = rest.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ family, steps: [first, ...rest], last }];
  });
}

/** How far a day is along a time, from 0 to 1. */
export function shareOf(
  on: CivilDate,
  from: CivilDate,
  until: CivilDate,
): number {
  const whole = Math.max(1, numberOf(until) - numberOf(from));
  const share = (numberOf(on) - numberOf(from)) / whole;
  return Math.min(1, Math.max(0, share));
}
