import type { Provenance } from "@restride/program";
import { wrap } from "./layout.ts";
import type { Style } from "./style.ts";

/** The reasons of rules that are our own, numbered as they are first named. A page that shows none names none. */
export class HouseNotes {
  readonly #provenance: Provenance | null;
  readonly #numbers = new Map<string, number>();

  constructor(provenance: Provenance | null) {
    this.#provenance = provenance;
  }

  /** ` [h1]` for a rule that is ours in part or in whole; empty for one that only follows its sources. */
  mark(rule: string): string {
    const reason = this.#reasonOf(rule);
    if (reason === "") return "";
    const number = this.#numbers.get(reason) ?? this.#numbers.size + 1;
    this.#numbers.set(reason, number);
    return ` [h${number}]`;
  }

  /** What is ours about the rule, and why its numbers are what they are. */
  #reasonOf(rule: string): string {
    const origin = this.#provenance?.rules[rule];
    const numbers = origin?.numbers ?? [];
    const reasons = [
      origin?.house ?? null,
      ...numbers.map((key) => this.#provenance?.numbers[key]?.house ?? null),
    ].filter((reason) => reason !== null);
    return [...new Set(reasons)].map(sentence).join(" ");
  }

  /** One entry for each reason named. */
  lines(style: Style): readonly string[] {
    return [...this.#numbers].flatMap(([reason, number]) => {
      const first = `  ${`[h${number}]`.padEnd(5)} `;
      const rest = " ".repeat(first.length);
      return wrap(reason, style.width, { first, rest }).map(style.dim);
    });
  }
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
