import { assuming } from "../../message.ts";

/** Looking around in a journal that is nobody's. */
export const SAMPLE = assuming([], {
  "sample.name": "Sample",
  "sample.line":
    "The plan of somebody made up, on a day of its own. Try anything: it is kept nowhere, and nothing of yours is touched.",
  "sample.begun": "Just begun",
  "sample.begun.line": "A few weeks in: breath, first strength, short walks.",
  "sample.half": "Half way",
  "sample.half.line": "Some months in: load, and the first landings.",
  "sample.running": "Running",
  "sample.running.line":
    "Further on: walk-runs, checks, and much to look back on.",
  "sample.mark": "Sample. Nothing here is yours, nothing is kept.",
  "sample.leave": "Leave it",
});
