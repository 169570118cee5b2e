import { useState } from "preact/hooks";

/** What stands in the way, and how many times she was told of it. */
export interface Asked<Problem> {
  readonly problem: Problem;
  readonly times: number;
}

/** Null until a way on was tried that something stands in; telling null ends it. */
export function useAsked<Problem>(): readonly [
  Asked<Problem> | null,
  (found: Problem | null) => void,
] {
  const [asked, setAsked] = useState<Asked<Problem> | null>(null);
  return [
    asked,
    (problem) =>
      setAsked((before) =>
        problem === null ? null : { problem, times: (before?.times ?? 0) + 1 },
      ),
  ];
}
