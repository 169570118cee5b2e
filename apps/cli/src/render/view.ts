import type { Program } from "@restride/engine";
import type { Speaker, TextKey } from "@restride/words";
import type { CliKey } from "../words.ts";
import { Footnotes } from "./footnote.ts";
import { choiceRules } from "./open-end.ts";
import type { Style } from "./style.ts";

/** The words of all surfaces with those of the command line. */
export type CliSpeaker = Speaker<TextKey | CliKey>;

/** What every page is drawn with: her words, the look of the place, the program, and the sources named so far. */
export interface View {
  readonly say: CliSpeaker;
  readonly style: Style;
  readonly program: Program;
  readonly notes: Footnotes;
  /** Whose numbers to call are shown. */
  readonly region: string;
  /** The day the pregnancy ended, to be read out to whoever answers; null when unknown or pregnant. */
  readonly ended: string | null;
  /** Rules of which one of several ways is enough. */
  readonly choices: ReadonlySet<string>;
}

/** A view with no source named yet. */
export function viewOf(parts: Omit<View, "notes" | "choices">): View {
  return { ...parts, notes: new Footnotes(), choices: choiceRules(parts.program) };
}
