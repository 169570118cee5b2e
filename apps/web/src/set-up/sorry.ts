import type { DaySpeaker } from "@restride/words";
import type { QuestionId, SetUpAnswers } from "./draft.ts";

/** What is said once, on the page after the one that told of a loss; null for anybody else, and on every other page. */
export function sorryAfter(
  before: QuestionId | undefined,
  { outcome }: Pick<SetUpAnswers, "outcome">,
  speaks: Pick<DaySpeaker, "line">,
): string | null {
  if (before !== "outcome" || outcome === undefined) return null;
  return speaks.line(`setup.sorry.${outcome}`);
}
