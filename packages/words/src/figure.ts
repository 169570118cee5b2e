import type { CheckWords, MovementWords } from "@restride/program";

/**
 * What a figure shows, for who does not see it: the name, the position it starts from, and what is done, step by step.
 * Made from the cues, so that picture and words cannot drift apart.
 */
export function movementFigureText(words: MovementWords): string {
  const done = words.cues.flatMap(({ kind, text }) =>
    kind === "do" ? [text] : [],
  );
  return [`${words.name}.`, ...words.setUp, ...done].join(" ").trim();
}

/** The same for a check. */
export function checkFigureText(words: CheckWords): string {
  return [`${words.name}.`, ...words.setUp, ...words.do].join(" ").trim();
}
