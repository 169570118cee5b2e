import { assuming } from "../../message.ts";

/** Looking around in a journal that is nobody's. */
export const SAMPLE = assuming([], {
  "sample.name": "Sample",
  "sample.line":
    "The plan of somebody made up, on a day of its own. Try anything: it is kept nowhere, and nothing of yours is touched.",
  "sample.begun": "Just begun",
  "sample.begun.line": "Week 5: breath, first strength, short walks.",
  "sample.half": "Half way",
  "sample.half.line": "Week 11: load, and the first landings.",
  "sample.running": "Running",
  "sample.running.line":
    "Week 29: walk-runs, checks, and much to look back on.",
  "sample.mark": "Sample. Nothing here is yours, nothing is kept.",
  "sample.leave": "Leave it",
});
