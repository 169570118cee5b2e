import type { Source } from "@restride/program";

/** What the record of a source says where not all of it was read. */
const IN_PART =
  /abstract|only|opening|table|mirror|listing|page|legible|cut off|was not|were not/i;

/**
 * Whether the record of a source that was read at first hand says, or leaves open, that it was read in part: a journal's paper
 * is taken as its abstract unless the record says that it was read in full.
 */
export function isReadInPart(id: string, { note, doi }: Source): boolean {
  if (note !== null && /in full/i.test(note)) return false;
  return isExcerpt(id) || doi !== null || (note !== null && IN_PART.test(note));
}

/** The evidence on warning signs was read as excerpts of its pages, at first hand or not. */
function isExcerpt(id: string): boolean {
  return id.startsWith("SAF-");
}

/** How a source was read, in words. */
export function howRead(id: string, { tag, shown, note }: Source): string {
  const own = isExcerpt(id) ? "an excerpt" : "in part, or as an abstract";
  const first = tag === "P" ? `at first hand, ${own}` : (shown ?? tag);
  return note === null ? `${first}.` : `${first}. ${note}`;
}
