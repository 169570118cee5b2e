import { Dice } from "../arbitrary/dice.ts";
import { keyOf } from "./abstract.ts";
import { type Body, rootOf } from "./body.ts";
import { nextDay } from "./evening.ts";
import type { Search, Step } from "./explore.ts";
import { type Move, movesFrom } from "./move.ts";

/** A random life out of the alphabet, told by its seed: mostly well, and now and then anything. */

/** Chances a day of something other than a good one, from a quiet life to one that is never quiet. */
const UNREST = [0.02, 0.08, 0.2, 0.5];
/** A restless time lasts some days; the same thing may come back in it. */
const AGAIN = 0.3;

export function* randomDays(
  body: Body,
  seed: number,
  days: number,
): Generator<Step, void, undefined> {
  const dice = new Dice(seed);
  const unrest = dice.pick(UNREST);
  let at = rootOf(body);
  let last: Move | null = null;
  for (let count = 0; count < days; count++) {
    const moves = movesFrom(at, body.alphabet);
    const move = nextMove(dice, moves, { unrest, last });
    const told = move.tells(at, 0);
    const morning = nextDay(at, told);
    const done = move.does?.(morning.decision) ?? [];
    const to = done.length === 0 ? morning : nextDay(at, [...told, ...done]);
    yield {
      from: at,
      move: `a random ${move.id}`,
      decided: to === morning ? [morning] : [morning, to],
    };
    last = move;
    at = to;
  }
}

function nextMove(
  dice: Dice,
  moves: readonly Move[],
  { unrest, last }: { readonly unrest: number; readonly last: Move | null },
): Move {
  const again = moves.find(({ id }) => id === last?.id);
  if (again !== undefined && dice.chance(AGAIN)) return again;
  const [well] = moves;
  return well !== undefined && !dice.chance(unrest) ? well : dice.pick(moves);
}

/** What some random lives met that the search does not know. */
export interface Sample {
  readonly journeys: number;
  readonly days: number;
  /** Days that led to an abstract state that was not found. */
  readonly unknownStates: number;
  /** Days that led to one that was not known to follow. */
  readonly unknownSteps: number;
}

export interface Sampled {
  readonly journeys: number;
  readonly days: number;
  readonly seed: number;
}

/** Holds random lives against the search, which learns from each counterexample; every day of them is looked at. */
export function sample(
  search: Search,
  body: Body,
  { journeys, days, seed }: Sampled,
  look: (step: Step) => void,
): Sample {
  let unknownStates = 0;
  let unknownSteps = 0;
  for (let journey = 0; journey < journeys; journey++)
    for (const step of randomDays(body, seed + journey, days)) {
      look(step);
      const to = step.decided.at(-1) ?? step.from;
      const key = keyOf(to);
      if (search.knows(keyOf(step.from), key)) continue;
      unknownSteps += 1;
      if (!search.states.has(key)) unknownStates += 1;
      search.learn(step.from, to);
    }
  return { journeys, days: journeys * days, unknownStates, unknownSteps };
}
