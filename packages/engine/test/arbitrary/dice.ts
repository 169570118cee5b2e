import { Dice as Seeded } from "../../src/dice.ts";

/** The engine's seeded dice, with what a made-up journal asks of them besides. */
export class Dice extends Seeded {
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.whole(0, list.length - 1)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  }
}
