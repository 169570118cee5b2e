import {
  type Check,
  type CheckEntry,
  type CivilDate,
  type Decision,
  type Entry,
  formatDay,
  type Program,
} from "@restride/engine";
import { standing } from "../store/profile.ts";
import { type Part, partsOf } from "./attempt.ts";
import { dayNumber } from "./day-number.ts";
import { isAskedFor } from "./standing.ts";

/** What of a check fell short. */
export interface Short {
  readonly part: Part;
  readonly done: number;
  /** How much is missing, in the check's measure. */
  readonly by: number;
}

/** How a check that was done today went, as the decision took it. */
export interface Outcome {
  readonly check: Check;
  /** Done in full with nothing noticed. It counts once the next complete check-in tells of nothing. */
  readonly isPassed: boolean;
  /** What fell short, the side that is furthest behind first. */
  readonly short: readonly Short[];
  /** Something was noticed with it that the decision counts. */
  readonly hasSign: boolean;
  /** Nothing was said about signs, or something felt wrong that has no name. */
  readonly isOpen: boolean;
}

/** The checks that were done on the decision's day, in the program's order; of several tries of one the last. */
export function outcomesOf(
  entries: readonly Entry[],
  decision: Decision,
  program: Program,
): readonly Outcome[] {
  const isOfDay = (entry: Entry): entry is CheckEntry =>
    entry.kind === "check" && entry.on === decision.day;
  const done = standing(entries, decision.day, isOfDay);
  return program.checks.flatMap((check) => {
    const entry = done.findLast((each) => each.check === check.id);
    if (entry === undefined) return [];
    const isFailed = isAskedFor(check, decision, program)
      ? decision.checks.some((one) => one.check === check.id && one.limiting)
      : hasNoticed(entry);
    return [outcomeOf(check, entry, isFailed)];
  });
}

function outcomeOf(
  check: Check,
  entry: CheckEntry,
  isFailed: boolean,
): Outcome {
  const short = shortOf(check, entry);
  const isOpen = entry.signs === undefined;
  const isWhole = short.length === 0;
  return {
    check,
    short,
    isOpen,
    hasSign: !isOpen && isFailed && (isWhole || hasNoticed(entry)),
    isPassed: isWhole && !isOpen && !isFailed,
  };
}

function hasNoticed({ signs, pain = [] }: CheckEntry): boolean {
  const strengths =
    signs === undefined || signs === "none" ? [] : Object.values(signs);
  return (
    strengths.some((severity) => severity > 0) ||
    pain.some(({ score }) => score > 0)
  );
}

function shortOf(check: Check, entry: CheckEntry): readonly Short[] {
  return partsOf(check)
    .map((part) => {
      const done = entry[part] ?? 0;
      return { part, done, by: check.need - done };
    })
    .filter(({ by }) => by > 0)
    .toSorted((a, b) => b.by - a.by);
}

/** So many days after a day. */
export function daysAfter(on: CivilDate, days: number): CivilDate {
  return formatDay(dayNumber(on) + days);
}
