import type { Speaker } from "@restride/words";
import type { CheckStanding } from "./standing.ts";

/** How a check stands, in a few words. */
export function stateText(speaks: Speaker, standing: CheckStanding): string {
  if (standing.kind === "passed")
    return speaks.text("checks.state.passed", {
      date: speaks.date(standing.until),
    });
  return speaks.text(`checks.state.${standing.kind}`);
}
