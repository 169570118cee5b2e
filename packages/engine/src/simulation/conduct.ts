import type { Dice } from "../dice.ts";
import { assume } from "./assumption.ts";
import type { Beginning } from "./beginning.ts";
import { whole } from "./draw.ts";

const DAYS_PER_WEEK = 7;
const LONGEST_LATE = 6;

/** When she is there at all: the gaps, the weeks off, the pauses; and how she writes. */
export class Conduct {
  readonly #dice: Dice;
  readonly #beginning: Beginning;
  readonly #isClean: boolean;
  #awayUntil = Number.NEGATIVE_INFINITY;
  #isOff = false;

  constructor(dice: Dice, beginning: Beginning, isClean: boolean) {
    this.#dice = dice;
    this.#beginning = beginning;
    this.#isClean = isClean;
  }

  /** Another day: asked once, before anything of it. */
  wake(day: number): void {
    if (day % DAYS_PER_WEEK !== 0) return;
    const dice = this.#dice;
    this.#isOff = dice.chance(assume("weekOff"));
    if (dice.chance(assume("gap"))) this.#awayUntil = day + whole(dice, 14, 28);
    if (dice.chance(assume("longGap")))
      this.#awayUntil = day + whole(dice, 35, 84);
  }

  /** Neither writes nor does anything; who reports clean reports. */
  isAway(day: number): boolean {
    return !this.#isClean && day < this.#awayUntil;
  }

  answers(): boolean {
    return !this.#dice.chance(this.#beginning.silent);
  }

  does(): boolean {
    return !this.#isOff && !this.#dice.chance(this.#beginning.leftOut);
  }

  isHalf(): boolean {
    return this.#dice.chance(assume("half"));
  }

  /** Some carelessness that a clean-reporting runner does not have. */
  slips(
    name: "unanswered" | "incomplete" | "contradictory" | "told" | "takenBack",
  ): boolean {
    return !this.#isClean && this.#dice.chance(assume(name));
  }

  /** After how many days she writes a thing down; mostly none. */
  lateness(): number {
    if (this.#isClean || !this.#dice.chance(assume("late"))) return 0;
    return whole(this.#dice, 1, LONGEST_LATE);
  }

  /** Days for which she pauses from today on; 0 where she does not. */
  pauses(): number {
    if (this.#isClean || !this.#dice.chance(assume("paused"))) return 0;
    return whole(this.#dice, 7, 21);
  }

  runsAnyway(day: number): boolean {
    return (
      this.#beginning.isImpatient &&
      day >= assume("ownRunFromDay") &&
      this.#dice.chance(assume("ownRun"))
    );
  }
}
