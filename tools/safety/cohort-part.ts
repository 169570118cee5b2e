import { parseArgs } from "node:util";
import { program } from "@restride/program";
import { simulateCohort } from "@restride/engine/simulation";

/** Lives one part of a cohort and prints what was counted as one line of JSON: a worker of `npm run safety`. */

const { values } = parseArgs({
  options: {
    cohort: { type: "string", default: "realistic" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    runners: { type: "string", default: "1" },
  },
});
const tally = simulateCohort(program, {
  cohort: values.cohort === "clean" ? "clean" : "realistic",
  seed: Number(values.seed),
  from: Number(values.from),
  runners: Number(values.runners),
});
console.log(JSON.stringify(tally));
