import type { DaySpeaker } from "@restride/words";
import type { Missing } from "./draft.ts";

/** A sentence that says what is missing, and what finds the inputs that give it. */
export interface Told {
  readonly text: string;
  readonly at: string;
}

/** What is missing, by the name of the sign or place that it is missing of. */
export function toldOf(speaks: DaySpeaker, missing: Missing): Told {
  if (missing.kind === "severity") {
    const { sign } = missing;
    return {
      text: speaks.text("check-in.problem.severity", {
        sign: speaks.sign(sign).text,
      }),
      at: `[name="severity-${sign}"]`,
    };
  }
  const { site } = missing;
  return {
    text: speaks.text("check-in.problem.score", {
      place: speaks.site(site).text,
    }),
    at: `[name="score-${site}"]`,
  };
}
