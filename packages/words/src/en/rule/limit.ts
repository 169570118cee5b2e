import { assuming } from "../../message.ts";

/** Limits: a short name, and a line that says how far and who says so. */
export const LIMITS = assuming([], {
  "L-SESSION-RUN.name": "Running today",
  "L-SESSION-RUN":
    "At most [{value} of running|a little more running] today, measured from your longest run without signs of late ({authority}; measured in distance there, in time here).",
  "L-WEEK-RUN.name": "Running this week",
  "L-WEEK-RUN":
    "At most [{value} of running|a little more running] over these days, measured from your best days before ({authority}).",
  "L-RUNS-WEEK.name": "Runs in a week",
  "L-RUNS-WEEK":
    "Running: at most [{value}|a few sessions] in any week ({authority}).",
  "L-STRENGTH-WEEK.name": "Strength in a week",
  "L-STRENGTH-WEEK":
    "Strength: at most [{value}|a few sessions] in any week ({authority}).",
  "L-IMPACT-WEEK.name": "Impact in a week",
  "L-IMPACT-WEEK":
    "Impact: at most [{value}|a few sessions] in any week ({authority}).",
  "L-EFFORT.name": "Effort",
  "L-EFFORT":
    "Effort stays at [{value}|a level that leaves some in reserve] or below ({authority}).",
  "L-EARLY-LOAD.name": "Weight, early on",
  "L-EARLY-LOAD":
    "Weights stay at [{value}|a modest amount] or below for now ({authority}).",
  "L-WALK-MINUTES.name": "Walking today",
  "L-WALK-MINUTES":
    "A walk of at most [{value}|the length you have reached] ({authority}).",
  "L-STOP-DOSE.name": "A gentle day",
  "L-STOP-DOSE":
    "While a sign says stop: [an effort of {value} at most|a low effort], no added weight, no single-leg squat or lunge ({authority}).",
  "L-EASE-DOSE.name": "An easier day",
  "L-EASE-DOSE":
    "A little less than usual today, and nothing moves up ({authority}).",
  "L-RUN-FLOOR.name": "The earliest day to run",
  "L-RUN-FLOOR":
    "No running before [{value} after the pregnancy ended, as the plan you chose asks|the earliest day of the plan you chose].",
  "L-PLACEMENT.name": "Finding your place",
  "L-PLACEMENT":
    "Finding your place never goes above the first landing ({authority}).",
});
