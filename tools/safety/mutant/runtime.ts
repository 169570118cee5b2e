/** What the mutated text of a copy asks at each place: whether one of its mutants is the one whose turn it is. */

type Made<T> = readonly (readonly [number, T])[];

/** A test that goes on and on is one that failed. */
const MORE = 20;
const LEAST = 200_000;

const COUNTED: Readonly<
  Record<string, (a: number, b: number) => number | boolean>
> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
};

export class MutantRuntime {
  /** The mutant whose turn it is; null for none. */
  #active: number | null = null;
  /** Mutants that were come by while none was active. */
  reached = new Set<number>();
  #asked = 0;
  #most = Number.POSITIVE_INFINITY;

  /** No mutant: what a test comes by is noted. */
  rest(): void {
    this.#active = null;
    this.reached = new Set();
    this.#asked = 0;
    this.#most = Number.POSITIVE_INFINITY;
  }

  /** How often the test that has just ended asked. */
  get asked(): number {
    return this.#asked;
  }

  /** It is a mutant's turn, in a test that asks so often without it. */
  begin(id: number, usual: number): void {
    this.#active = id;
    this.#asked = 0;
    this.#most = LEAST + MORE * usual;
  }

  /** Runs something without the mutant. */
  without<T>(run: () => T): T {
    const active = this.#active;
    this.#active = null;
    try {
      return run();
    } finally {
      this.#active = active;
    }
  }

  #is(id: number): boolean {
    this.#asked += 1;
    if (this.#asked > this.#most) throw new Error("the mutant has no end");
    if (this.#active === null) this.reached.add(id);
    return this.#active === id;
  }

  binary(
    made: Made<string>,
    operator: string,
    a: number,
    b: number,
  ): number | boolean {
    const chosen = this.literal(made, operator);
    if (chosen === "===") return a === b;
    if (chosen === "!==") return a !== b;
    const count = COUNTED[chosen];
    if (count === undefined) throw new Error(`no operator ${chosen}`);
    return count(a, b);
  }

  logical(
    id: number,
    operator: string,
    left: unknown,
    right: () => unknown,
  ): unknown {
    const isAnd = (operator === "&&") !== this.#is(id);
    return isAnd ? left && right() : left || right();
  }

  not(id: number, value: unknown): boolean {
    const isTrue = Boolean(value);
    return this.#is(id) ? isTrue : !isTrue;
  }

  condition(yes: number, no: number, value: unknown): unknown {
    if (this.#is(yes)) return true;
    return this.#is(no) ? false : value;
  }

  literal<T>(made: Made<T>, value: T): T {
    let chosen = value;
    for (const [id, other] of made) if (this.#is(id)) chosen = other;
    return chosen;
  }

  array<T>(id: number, list: readonly T[]): readonly T[] {
    return this.#is(id) ? [] : list;
  }

  stays(id: number): boolean {
    return !this.#is(id);
  }
}
