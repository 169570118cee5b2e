import type { SourceWords } from "@restride/words";
import { wrap } from "./layout.ts";
import type { Style } from "./style.ts";

/** The mark of a rule that is our own choice. Its sentence says so itself, so it gets no footnote. */
const HOUSE = "house";

interface NamesSources {
  source(id: string): SourceWords;
}

/** Numbers the sources in the order in which they are first named. */
export class Footnotes {
  readonly #numbers = new Map<string, number>();

  /** ` [1][2]` for the sources behind a sentence; empty for none. */
  mark(sources: readonly string[]): string {
    const numbers = sources
      .filter((source) => source !== HOUSE)
      .map((source) => this.#numberOf(source));
    const sorted = numbers.toSorted((a, b) => a - b);
    return sorted.length === 0
      ? ""
      : ` ${sorted.map((number) => `[${number}]`).join("")}`;
  }

  #numberOf(source: string): number {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
    this.#numbers.set(source, number);
    return number;
  }

  /** One line for each source named: its citation, and how far it was read. */
  lines(say: NamesSources, style: Style): readonly string[] {
    return [...this.#numbers].flatMap(([source, number]) => {
      const { cite, tagLine } = say.source(source);
      const text = tagLine === null ? cite : `${cite} (${tagLine})`;
      const first = `  ${`[${number}]`.padEnd(4)} `;
      return wrap(text, style.width, {
        first,
        rest: " ".repeat(first.length),
      }).map(style.dim);
    });
  }
}
