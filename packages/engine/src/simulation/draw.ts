import type { Dice } from "../dice.ts";

/** What a made-up life asks of the dice besides a chance. */

/** A whole number from `from` to `to`, both included. */
export function whole(dice: Dice, from: number, to: number): number {
  return from + Math.floor(dice.next() * (to - from + 1));
}

/** One of a list; throws a RangeError for an empty one. */
export function pick<T>(dice: Dice, list: readonly T[]): T {
  const found = list[whole(dice, 0, list.length - 1)];
  if (found === undefined) throw new RangeError("nothing to pick from");
  return found;
}

/** Anywhere between two numbers. */
export function between(dice: Dice, from: number, to: number): number {
  return from + dice.next() * (to - from);
}
