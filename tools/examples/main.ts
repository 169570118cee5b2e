import { writeFileSync } from "node:fs";
import { canonicalJson } from "../../packages/engine/src/index.ts";
import type { Life } from "./life.ts";
import {
  afterStillbirth,
  alreadyRan,
  caesarean,
  earlyLoss,
  fourYearsOn,
  leakAndBack,
  longGap,
  steady,
  stillPregnant,
  thirdDegreeTear,
} from "./stories.ts";

/** Writes `examples/*.jsonl` anew. They are journals, not results: run it only to change a story. */
const EXAMPLES: Readonly<Record<string, () => Life>> = {
  "vaginal-birth-steady": steady,
  caesarean,
  "third-degree-tear": thirdDegreeTear,
  "after-a-stillbirth": afterStillbirth,
  "early-loss": earlyLoss,
  "already-ran-at-week-7": alreadyRan,
  "leak-at-step-6-and-back": leakAndBack,
  "long-gap": longGap,
  "four-years-on": fourYearsOn,
  "still-pregnant": stillPregnant,
};

for (const [name, tell] of Object.entries(EXAMPLES)) {
  const entries = tell().entries();
  const text = entries.map((entry) => `${canonicalJson(entry)}\n`).join("");
  writeFileSync(new URL(`../../examples/${name}.jsonl`, import.meta.url), text);
  console.log(`${name}: ${entries.length} entries`);
}
