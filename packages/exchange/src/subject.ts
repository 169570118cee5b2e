import type {
  CivilDate,
  Decision,
  Journal,
  Program,
  Refusal,
} from "@restride/engine";
import type { Speaker } from "@restride/words";

/** Whose file it is, about which day, in which words. The same subject gives the same bytes on every machine. */
export interface Subject {
  readonly program: Program;
  readonly journal: Journal;
  readonly day: CivilDate;
  /** Speaks her voice, and knows the whole text of the program. */
  readonly say: Speaker;
}

/** A file, or why there is none: nothing could be decided, or there is nothing to put in it. */
export type Exported =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refusal: Refusal | NothingPlanned };

/** No session is due in the days of a calendar, or none may be named ahead. */
export interface NothingPlanned {
  readonly code: "nothing-planned";
}

/** At these levels nothing stands but what to do. */
export function isCareOnly({ level }: Decision): boolean {
  return level === "emergency" || level === "call-now";
}
