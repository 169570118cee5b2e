import type { Program } from "@restride/engine";
import type { Speaker, TextKey } from "@restride/words";
import type { CliKey } from "@restride/words/cli";
import { Footnotes } from "./footnote.ts";
import { HouseNotes } from "./house-note.ts";
import { type RuleShapes, ruleShapes } from "./open-end.ts";
import type { Style } from "./style.ts";

/** The words of all surfaces with those of the command line. */
export type CliSpeaker = Speaker<TextKey | CliKey>;

/** What every page is drawn with: her words, the look of the place, the program, and the sources named so far. */
export interface View {
  readonly say: CliSpeaker;
  readonly style: Style;
  readonly program: Program;
  readonly notes: Footnotes;
  /** Reasons of rules of our own named so far; silent on pages that do not show them. */
  readonly house: HouseNotes;
  /** Whose numbers to call are shown. */
  readonly region: string;
  /** The day the pregnancy ended, to be read out to whoever answers; null when unknown or pregnant. */
  readonly ended: string | null;
  readonly shapes: RuleShapes;
}

/** A view with no source named yet. */
export function viewOf(parts: Omit<View, "notes" | "house" | "shapes">): View {
  return {
    ...parts,
    notes: new Footnotes(),
    house: new HouseNotes(null),
    shapes: ruleShapes(parts.program),
  };
}
