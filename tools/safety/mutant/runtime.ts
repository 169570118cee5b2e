import { BINARY, METHODS } from "./operator.ts";

/** What the mutated text of a copy asks at each place: whether one of its mutants is the one whose turn it is. */

/** A test that goes on and on is one that failed. */
const MORE = 20;
const LEAST = 200_000;
const NONE = -1;

export class MutantRuntime {
  /** The mutant whose turn it is. */
  #active = NONE;
  /** Mutants that were come by while none was active. */
  reached = new Set<number>();
  /** How often the test that has just ended asked. */
  asked = 0;
  #most = Number.POSITIVE_INFINITY;

  /** No mutant: what a test comes by is noted. */
  rest(): void {
    this.#active = NONE;
    this.reached = new Set();
    this.asked = 0;
    this.#most = Number.POSITIVE_INFINITY;
  }

  /** It is a mutant's turn, in a test that asks so often without it. */
  begin(id: number, usual: number): void {
    this.#active = id;
    this.asked = 0;
    this.#most = LEAST + MORE * usual;
  }

  /** Runs something without the mutant. */
  without<T>(run: () => T): T {
    const active = this.#active;
    this.#active = NONE;
    try {
      return run();
    } finally {
      this.#active = active;
    }
  }

  #is(id: number): boolean {
    this.asked += 1;
    if (this.asked > this.#most) throw new Error("the mutant has no end");
    if (this.#active === NONE) this.reached.add(id);
    return this.#active === id;
  }

  binary(id: number, operator: string, a: number, b: number): number | boolean {
    const [first = operator, second = first] = BINARY[operator] ?? [];
    if (this.#is(id)) return counted(first, a, b);
    if (second !== first && this.#is(id + 1)) return counted(second, a, b);
    return counted(operator, a, b);
  }

  logical(
    id: number,
    operator: string,
    left: unknown,
    right: () => unknown,
  ): unknown {
    const isAnd = (operator === "&&") !== this.#is(id);
    return Boolean(left) === isAnd ? right() : left;
  }

  not(id: number, value: unknown): boolean {
    const isTrue = Boolean(value);
    return this.#is(id) ? isTrue : !isTrue;
  }

  /** Taken as true by the first, as false by the second. */
  condition(id: number, value: unknown): unknown {
    if (this.#is(id)) return true;
    return this.#is(id + 1) ? false : value;
  }

  /** One more by the first, one less by the second. */
  number(id: number, value: number): number {
    if (this.#is(id)) return value + 1;
    return this.#is(id + 1) ? value - 1 : value;
  }

  boolean(id: number, value: boolean): boolean {
    return this.#is(id) ? !value : value;
  }

  method(id: number, name: string): string {
    return this.#is(id) ? (METHODS[name] ?? name) : name;
  }

  array<T>(id: number, list: readonly T[]): readonly T[] {
    return this.#is(id) ? [] : list;
  }

  stays(id: number): boolean {
    return !this.#is(id);
  }
}

type Count = (a: number, b: number) => number | boolean;

const COUNTED: Readonly<Record<string, Count>> = {
  "===": (a, b) => a === b,
  "!==": (a, b) => a !== b,
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

function counted(operator: string, a: number, b: number): number | boolean {
  const count = COUNTED[operator];
  if (count === undefined) throw new Error(`no operator ${operator}`);
  return count(a, b);
}
