import type { ProgramIndex } from "../program-index.ts";
import type { Site } from "../type/program.ts";

/** A site that the program does not know is taken as bone: the careful reading. */
export function siteOf(index: ProgramIndex, id: string): Site {
  return index.sites.get(id) ?? { id, class: "bony", asks: null, back: false };
}
