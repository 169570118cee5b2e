import { keyOf } from "./abstract.ts";
import { type Body, rootOf } from "./body.ts";
import { type Evening, nextDay } from "./evening.ts";
import { type Move, movesFrom } from "./move.ts";

/** One day of the search, and the decisions that were made on it. */
export interface Step {
  readonly from: Evening;
  readonly move: string;
  readonly decided: readonly Evening[];
}

export interface Limit {
  /** Evenings whose days are followed; the rest are only found. */
  readonly followed: number;
}

const GOOD_DAYS = 200;

/** What is known of one body's abstract states. */
export class Search {
  readonly #body: Body;
  readonly #visit: (step: Step) => void;
  /** Abstract states, each with the first evening that was found for it. */
  readonly states = new Map<string, Evening>();
  /** Abstract successors of each, day by day. */
  readonly next = new Map<string, Set<string>>();
  readonly #queue: Evening[] = [];
  #head = 0;
  #days = 0;
  #more = 0;

  constructor(body: Body, visit: (step: Step) => void) {
    this.#body = body;
    this.#visit = visit;
    const root = rootOf(body);
    this.#find(root);
    this.#liveWell(root);
    this.#queue.reverse();
  }

  /** A good life is found first and followed from its end, so that a search that is cut short has been where it leads. */
  #liveWell(root: Evening): void {
    let at = root;
    for (let day = 0; day < GOOD_DAYS; day++) {
      const [well] = movesFrom(at, this.#body.alphabet);
      const decided = well === undefined ? null : liveDay(at, well, 0, null);
      const evening = decided?.at(-1);
      if (decided === null || evening === undefined) return;
      this.#days += 1;
      this.#visit({ from: at, move: "well", decided });
      this.#lead(keyOf(at), this.#find(evening));
      at = evening;
    }
  }

  /** Days that were lived. */
  get days(): number {
    return this.#days;
  }

  get transitions(): number {
    let sum = 0;
    for (const to of this.next.values()) sum += to.size;
    return sum;
  }

  /** Evenings followed beside the first of their abstract state. */
  get more(): number {
    return this.#more;
  }

  /** Follows every evening that was found until nothing new is, or so many have been. True at the fixpoint. */
  explore({ followed }: Limit): boolean {
    while (this.#head < this.#queue.length) {
      if (this.#head >= followed) return false;
      const evening = this.#queue[this.#head];
      this.#head += 1;
      if (evening !== undefined) this.#follow(evening);
    }
    return true;
  }

  /** Whether a day leads where the search knows that it can. */
  knows(from: string, to: string): boolean {
    return this.next.get(from)?.has(to) === true;
  }

  /** A day that led where the search did not know that it can: its evening stands for the abstract state as well. */
  learn(from: Evening, to: Evening): void {
    this.#more += 1;
    this.#lead(keyOf(from), this.#find(to));
    this.#queue.push(from);
  }

  #find(evening: Evening): string {
    const key = keyOf(evening);
    if (!this.states.has(key)) {
      this.states.set(key, evening);
      this.#queue.push(evening);
    }
    return key;
  }

  #follow(evening: Evening): void {
    const mornings = new Map<string, Evening>();
    const lived = new Set<string>();
    for (const move of movesFrom(evening, this.#body.alphabet))
      this.#live(evening, move, { mornings, lived });
  }

  /** Lives the days of one move. Its first day is not lived again where another move was the same. */
  #live(from: Evening, move: Move, known: Known): void {
    const first = keyOf(from);
    let at = from;
    let key = first;
    for (let place = 0; place < move.days; place++) {
      const day = liveDay(at, move, place, place === 0 ? known : null);
      if (day === null) return;
      this.#days += 1;
      if (move.seen?.includes(place + 1) !== false) {
        this.#visit({ from: at, move: move.id, decided: day });
        const to = this.#find(day.at(-1) ?? at);
        this.#lead(key, to);
        key = to;
      }
      at = day.at(-1) ?? at;
      if (move.untilChange && key !== first) return;
    }
  }

  #lead(from: string, to: string): void {
    const known = this.next.get(from);
    if (known === undefined) this.next.set(from, new Set([to]));
    else known.add(to);
  }
}

/** What has been lived of the day after one evening. */
interface Known {
  readonly mornings: Map<string, Evening>;
  readonly lived: Set<string>;
}

/** The decisions of a day, the last one its evening; null where the same day was lived before. */
function liveDay(
  at: Evening,
  move: Move,
  place: number,
  known: Known | null,
): readonly Evening[] | null {
  const told = move.tells(at, place);
  const name = JSON.stringify(told);
  const early = known?.mornings.get(name) ?? nextDay(at, told);
  const done = move.does?.(early.decision) ?? [];
  const same = `${name} ${JSON.stringify(done)}`;
  if (known?.lived.has(same) === true && move.days === 1) return null;
  known?.mornings.set(name, early);
  known?.lived.add(same);
  if (done.length === 0) return [early];
  return [early, nextDay(at, [...told, ...done])];
}
