import { dayOf, lossWeeks } from "../fold/body.ts";
import type { Policy } from "../type/program.ts";
import type { Answer } from "./answer.ts";
import { CLINICIANS, hasGoAhead } from "./agreed.ts";
import type { Context } from "./context.ts";

const DAYS_PER_WEEK = 7;

/** The floors of the policy that hold for this body. */
export function runFloors(context: Context): Policy["runFloors"] {
  const { policy, state, index } = context;
  const numbers = index.program.numbers;
  const weeks = lossWeeks(state.body, numbers);
  return weeks !== null && weeks < numbers.earlyLossUnderWeeks
    ? policy.earlyLossRunFloors
    : policy.runFloors;
}

/** The first day of running that stands open to her as things are: without a go-ahead, only those that ask for none. */
export function runFloorDay(context: Context): number | null {
  const agreed = hasGoAhead(context.state, "running", CLINICIANS, 0);
  const days = runFloors(context)
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
