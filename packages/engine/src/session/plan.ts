import type { Context } from "../criterion/context.ts";
import { formatDay } from "../day.ts";
import type { Exercise } from "../fold/exercise.ts";
import { movementOf } from "../program-index.ts";
import type { Item, SessionKind } from "../type/decision.ts";
import { doseOf } from "./dose.ts";
import { secondsOf } from "./item.ts";
import type { Offer } from "./offer.ts";
import type { Week } from "./week.ts";

export const SECONDS_PER_MINUTE = 60;

/** What a day is composed from. */
export interface Plan {
  readonly context: Context;
  readonly offer: Offer;
  readonly week: Week;
  readonly today: readonly Exercise[];
  /** Minutes that she says she has; null when she did not say. */
  readonly minutes: number | null;
}

/** `<day>/<kind>`, with a suffix where one kind occurs twice. */
export function idOf(
  { context }: Plan,
  kind: SessionKind,
  suffix?: string,
): string {
  const id = `${formatDay(context.state.day)}/${kind}`;
  return suffix === undefined ? id : `${id}-${suffix}`;
}

/** Seconds that an item takes in its full dose. */
export function itemSeconds({ context }: Plan, item: Item): number {
  const movement = movementOf(context.index, item.movement);
  return secondsOf(context, item, doseOf(context, movement, "full"));
}

/** Whole minutes that items take, one at least. */
export function minutesOf(plan: Plan, items: readonly Item[]): number {
  let seconds = 0;
  for (const item of items) seconds += itemSeconds(plan, item);
  return Math.max(1, Math.ceil(seconds / SECONDS_PER_MINUTE));
}
