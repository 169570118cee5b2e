import type { DaySpeaker } from "@restride/words";
import type { CheckStanding } from "./standing.ts";

/** How a check stands, in a few words. */
export function stateText(speaks: DaySpeaker, standing: CheckStanding): string {
  if (standing.kind === "passed")
    return speaks.text("checks.state.passed", {
      date: speaks.date(standing.until),
    });
  return speaks.text(`checks.state.${standing.kind}`);
}
