export interface SuppressionFault {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Rooms in which no check is ever switched off, whatever the reason. */
const CLEAN_ROOMS = /^packages\/(engine|figures|program|vault|wire)\//;
const MARK =
  /(?:oxlint|eslint)-disable|biome-ignore|@ts-(?:ignore|nocheck|expect-error)/;
const REASONED = /--\s*\S.{3}|@ts-expect-error:? \S.{3}/;

function judge(path: string, text: string): string | null {
  const mark = MARK.exec(text)?.[0];
  // Only a comment switches a check off: the mark in a pattern or a title does not.
  if (mark === undefined || !/\/[/*]/.test(text.slice(0, text.indexOf(mark))))
    return null;
  if (CLEAN_ROOMS.test(path)) return `${mark}: no suppression in this room`;
  return REASONED.test(text) ? null : `${mark}: say why after "--"`;
}

/** Comments that switch a check off where none may, or without a reason. */
export function suppressionFaults(
  files: ReadonlyMap<string, string>,
): readonly SuppressionFault[] {
  const faults: SuppressionFault[] = [];
  for (const [path, text] of files) {
    for (const [index, line] of text.split("\n").entries()) {
      const why = judge(path, line);
      if (why !== null) faults.push({ path, line: index + 1, text: why });
    }
  }
  return faults;
}
