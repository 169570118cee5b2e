import { parseArgs } from "node:util";
import { cohortStage } from "./cohort.ts";

/** Lives runner-years of the realistic cohort on both processors and prints what came of them; ends with 1 when one was violated. */

const { values } = parseArgs({
  options: {
    runners: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
  },
});
const { hasHeld, figures, seconds } = await cohortStage({
  cohort: "realistic",
  runners: Number(values.runners),
  seed: Number(values.seed),
});
for (const figure of figures) console.log(`  ${figure}`);
console.log(`${hasHeld ? "held" : "BROKEN"} in ${seconds.toFixed(0)} s`);
process.exitCode = hasHeld ? 0 : 1;
