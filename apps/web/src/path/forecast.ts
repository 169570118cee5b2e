import type { Earliest, GateId, TypicalSpan } from "@restride/engine";
import { remembered } from "../background/remembered.ts";

/** What is known so far of the times ahead: each part is null until it has been worked out. */
export interface Forecast {
  readonly earliest: Earliest | null;
  readonly spans: ReadonlyMap<GateId, TypicalSpan> | null;
  readonly hasFailed: boolean;
}

const NOTHING_YET: Forecast = { earliest: null, spans: null, hasFailed: false };

/** The times ahead of a journal on a day, worked out beside the page. */
export const forecastOf = remembered("forecast", {
  begin: NOTHING_YET,
  heard: (known, answer): Forecast => {
    if (answer.type === "earliest")
      return { ...known, earliest: answer.earliest };
    return answer.type === "typical"
      ? { ...known, spans: answer.spans }
      : known;
  },
  failed: (known) => ({ ...known, hasFailed: true }),
});
