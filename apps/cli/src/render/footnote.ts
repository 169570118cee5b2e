import type { Speaker } from "@restride/words";
import { wrap } from "./layout.ts";
import type { Style } from "./style.ts";

/** The mark of a rule that is our own choice; program sources name it so. */
const HOUSE = "house";

/** Numbers the sources in the order in which they are first named. */
export class Footnotes {
  readonly #numbers = new Map<string, number>();
  #hasHouse = false;

  /** ` [1][2]` for the sources behind a sentence; empty for none. */
  mark(sources: readonly string[]): string {
    const marks = sources.map((source) => {
      if (source === HOUSE) {
        this.#hasHouse = true;
        return "[own]";
      }
      const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
      this.#numbers.set(source, number);
      return `[${number}]`;
    });
    return marks.length === 0 ? "" : ` ${marks.join("")}`;
  }

  /** One line for each source named, with how far its number can be relied on. */
  lines(say: Speaker, style: Style): readonly string[] {
    const own = this.#hasHouse ? [["[own]", HOUSE] as const] : [];
    const numbered = [...this.#numbers].map(([source, number]) => [`[${number}]`, source] as const);
    return [...numbered, ...own].flatMap(([mark, source]) => {
      const { cite, tagLine } = say.source(source);
      const text = tagLine === "" ? cite : `${cite} (${tagLine})`;
      const margin = `  ${mark.padEnd(5)} `;
      return wrap(text, style.width, { first: margin, rest: " ".repeat(margin.length) }).map(style.dim);
    });
  }
}
