import type { Program } from "@restride/engine";
import type { Speaker } from "@restride/words";
import { Footnotes } from "./footnote.ts";
import type { Style } from "./style.ts";

/** What every page is drawn with: her words, the look of the place, the program, and the sources named so far. */
export interface View {
  readonly say: Speaker;
  readonly style: Style;
  readonly program: Program;
  readonly notes: Footnotes;
  /** Where her numbers to call come from; null when she has not said. */
  readonly region: string | null;
}

/** A view with no source named yet. */
export function viewOf(parts: Omit<View, "notes">): View {
  return { ...parts, notes: new Footnotes() };
}
