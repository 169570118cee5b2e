import { dayOf, lossWeeks } from "../fold/body.ts";
import type { State } from "../fold/state.ts";
import type { ProgramIndex } from "../program-index.ts";
import type { Policy } from "../type/program.ts";
import type { Answer } from "./answer.ts";
import { CLINICIANS, hasGoAhead } from "./agreed.ts";
import type { Context } from "./context.ts";

const DAYS_PER_WEEK = 7;

/** What a run floor is asked of: one body under one policy. */
type Terms = Pick<Context, "index" | "state" | "policy">;

/** The floors of the policy that hold for this body. */
export function runFloors({
  index,
  state,
  policy,
}: Terms): Policy["runFloors"] {
  return isShort(index, state) ? policy.earlyLossRunFloors : policy.runFloors;
}

/**
 * A pregnancy under twelve weeks, or under twenty with a go-ahead for exercise. An operation moves the windows and not
 * this floor: they come later than it in any case.
 */
function isShort(index: ProgramIndex, state: State): boolean {
  const { numbers } = index.program;
  const weeks = lossWeeks(state.body, numbers);
  if (weeks === null) return false;
  return (
    weeks < numbers.earlyLossUnderWeeks ||
    hasGoAhead(state, "exercise", ["doctor", "midwife"], 0)
  );
}

/** The first day of running that stands open to her as things are: without a go-ahead, only those that ask for none. */
export function runFloorDay(terms: Terms): number | null {
  const agreed = hasGoAhead(terms.state, "running", CLINICIANS, 0);
  const days = runFloors(terms)
    .filter((floor) => agreed || !floor.goAhead)
    .map((floor) => floor.fromDay);
  return days.length === 0 ? null : Math.min(...days);
}

/** The policy's run floor, its go-ahead included. */
export function askRunFloor(context: Context): Answer {
  const have = dayOf(context.state);
  if (have === null)
    return { met: "unknown", have: null, need: null, unit: "week" };
  const floor = runFloorDay(context);
  const need =
    floor ?? Math.min(...runFloors(context).map((each) => each.fromDay));
  return {
    met: floor !== null && have >= floor,
    have: Math.floor(have / DAYS_PER_WEEK),
    need: Math.ceil(need / DAYS_PER_WEEK),
    unit: "week",
  };
}
