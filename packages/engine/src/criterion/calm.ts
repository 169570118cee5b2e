import { dayOf } from "../fold/body.ts";
import { countBetween, includesDay } from "../fold/day-count.ts";
import type { CalmDays, State } from "../fold/state.ts";
import type { DayNumber } from "../type/day.ts";
import type { CalmGroup } from "../type/program.ts";
import type { Answer } from "./answer.ts";

const GROUPS: Readonly<
  Record<CalmGroup, readonly (keyof Omit<CalmDays, "complete">)[]>
> = {
  pelvic: ["pelvic"],
  bleeding: ["bleeding"],
  wound: ["wound"],
  "pelvic-and-bleeding": ["pelvic", "bleeding"],
};

/**
 * "No sign for N days": complete check-ins on at least half of them, always the day after each
 * impact or run, none with the sign. Silent days count neither way; those that are wanted are named.
 * No window reaches back to the day that the pregnancy ended.
 */
export function askCalm(state: State, group: CalmGroup, days: number): Answer {
  const from = state.day - days + 1;
  const last = Math.max(
    ...GROUPS[group].map(
      (list) => state.calm[list].at(-1) ?? Number.NEGATIVE_INFINITY,
    ),
  );
  if (last >= from)
    return { met: false, have: state.day - last, need: days, unit: "day" };
  const since = Math.max(0, dayOf(state) ?? Number.NEGATIVE_INFINITY);
  if (since < days) return { met: false, have: since, need: days, unit: "day" };
  const need = Math.ceil(days / 2);
  const have = countBetween(state.calm.complete, from, state.day);
  const owed = unansweredAfterJolts(state, from);
  const met = have >= need && owed.length === 0;
  const answer: Answer = { met, have, need, unit: "check-in" };
  return met
    ? answer
    : { ...answer, missing: missingDays(state, from, need - have, owed) };
}

/** The days after each impact or run of the window whose check-in is not in; today's own come tomorrow. */
function unansweredAfterJolts(state: State, from: DayNumber): DayNumber[] {
  const owed = new Set<DayNumber>();
  for (const list of [state.done.impact, state.done.run]) {
    for (let i = list.length - 1; i >= 0; i--) {
      const after = (list[i] ?? Number.NEGATIVE_INFINITY) + 1;
      if (after < from) break;
      if (after <= state.day && !includesDay(state.calm.complete, after))
        owed.add(after);
    }
  }
  return [...owed];
}

/** The owed days, and the latest silent ones beside them until there would be enough. */
function missingDays(
  state: State,
  from: DayNumber,
  short: number,
  owed: readonly DayNumber[],
): readonly DayNumber[] {
  const missing = new Set(owed);
  for (let day = state.day; day >= from && missing.size < short; day--) {
    if (!includesDay(state.calm.complete, day)) missing.add(day);
  }
  return [...missing].toSorted((a, b) => a - b);
}
