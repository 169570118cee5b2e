import { createHash } from "node:crypto";

/** Words in one window: short enough to survive a changed ending, long enough not to meet by chance. */
export const WINDOW = 6;

export interface Window {
  readonly hash: string;
  /** 1-based line of the window's first word. */
  readonly line: number;
}

/** Lower case, accents and apostrophes gone, words only: quotes, breaks and markup between words do not hide a line. */
function words(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'\u2019\u02bc]/g, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** SHA-256 of every window of six words, across line ends. */
export function windows(text: string): readonly Window[] {
  const flow = text
    .split("\n")
    .flatMap((line, index) =>
      words(line).map((word) => ({ word, line: index + 1 })),
    );
  const found: Window[] = [];
  for (let start = 0; start + WINDOW <= flow.length; start += 1) {
    const phrase = flow.slice(start, start + WINDOW).map(({ word }) => word);
    const hash = createHash("sha256").update(phrase.join(" ")).digest("hex");
    found.push({ hash, line: flow[start]?.line ?? 0 });
  }
  return found;
}

export interface InstrumentFault {
  readonly instrument: string;
  readonly path: string;
  readonly line: number;
}

/** Where a line of a denied form is in the tree; each line of a file is told once. */
export function findInstruments(
  files: ReadonlyMap<string, string>,
  denied: ReadonlyMap<string, string>,
): readonly InstrumentFault[] {
  const faults = new Map<string, InstrumentFault>();
  for (const [path, text] of files) {
    for (const { hash, line } of windows(text)) {
      const instrument = denied.get(hash);
      if (instrument !== undefined)
        faults.set(`${path}:${line}`, { instrument, path, line });
    }
  }
  return [...faults.values()];
}
