import { parseArgs } from "node:util";
import { cohortStage } from "./cohort.ts";
import { exhaustiveStage } from "./exhaustive.ts";
import { modelStage } from "./model.ts";
import { mutantStage } from "./mutant-stage.ts";
import { type Extent, type StageResult, stageOf } from "./stage.ts";

/**
 * `npm run safety`: the whole safety case in one command, with figures. Every stage runs, one after the other, each on both
 * processors, the fuzzing beside them; one that does not hold ends it with 1. `--quick` does what fits some minutes,
 * `--runners` and `--seed` live other runners, `--only` names stages.
 */

const WHOLE: Extent = {
  warnings: 4,
  every: 1,
  runners: 10_000,
  cleanRunners: 500,
  followed: 1_000_000,
  journeys: 20,
  fuzzMinutes: 30,
  mutants: null,
  seed: 1,
};
const QUICK: Extent = {
  ...WHOLE,
  warnings: 3,
  every: 97,
  runners: 200,
  cleanRunners: 50,
  followed: 40,
  fuzzMinutes: 1,
  mutants: 20,
};

type Stage = (extent: Extent) => Promise<StageResult>;

const TSX = "node_modules/.bin/tsx";

/** Each stage by its name; another is added here. */
const STAGES: readonly (readonly [string, Stage])[] = [
  [
    "hazards",
    async () =>
      stageOf("hazards", [TSX, "tools/hazards.ts", "--check"], /^hazards:/),
  ],
  ["combinations", exhaustiveStage],
  [
    "clean",
    async ({ cleanRunners, seed }) =>
      cohortStage({ cohort: "clean", runners: cleanRunners, seed }),
  ],
  [
    "realistic",
    async ({ runners, seed }) =>
      cohortStage({ cohort: "realistic", runners, seed }),
  ],
  ["model", modelStage],
  [
    "fuzz",
    async ({ fuzzMinutes, seed }) =>
      stageOf(
        "fuzz",
        [
          TSX,
          "tools/safety/fuzz.ts",
          `--minutes=${fuzzMinutes}`,
          `--seed=${seed}`,
        ],
        /^fuzz:/,
      ),
  ],
  [
    "rules",
    async () =>
      stageOf("rules", [TSX, "tools/safety/rules-prove.ts"], /^rules:/),
  ],
  ["mutants", mutantStage],
  [
    "faults",
    async () =>
      stageOf("faults", [TSX, "tools/safety/faults.ts"], /^faults:|noticed by/),
  ],
];

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    runners: { type: "string" },
    seed: { type: "string" },
    only: { type: "string" },
  },
});
const base = values.quick ? QUICK : WHOLE;
const extent: Extent = {
  ...base,
  runners: wholeNumber("--runners", values.runners, base.runners),
  seed: wholeNumber("--seed", values.seed, base.seed),
};
const wanted = values.only?.split(",") ?? STAGES.map(([name]) => name);
for (const name of wanted)
  if (!STAGES.some(([known]) => known === name))
    throw new Error(
      `--only: there is no stage ${name}; there are ${STAGES.map(([known]) => known).join(", ")}`,
    );

function wholeNumber(
  name: string,
  text: string | undefined,
  otherwise: number,
): number {
  if (text === undefined) return otherwise;
  if (!/^\d+$/.test(text) || Number(text) === 0)
    throw new Error(`${name}: "${text}" is not a whole number above 0`);
  return Number(text);
}

/** Fuzzing lasts as long as it is told to, on one processor: the others need not wait for it. */
const BESIDE = "fuzz";

const chosen = STAGES.filter(([name]) => wanted.includes(name));
const begun = new Map<string, Promise<StageResult>>(
  chosen.flatMap(([name, run]) =>
    name === BESIDE ? [[name, run(extent)] as const] : [],
  ),
);
const broken: string[] = [];
for (const [name, run] of chosen) {
  const { hasHeld, figures, seconds } = await (begun.get(name) ?? run(extent));
  console.log(
    `\n${hasHeld ? "held" : "BROKEN"}  ${name}  ${seconds.toFixed(0)} s`,
  );
  for (const figure of figures) console.log(`  ${figure}`);
  if (!hasHeld) broken.push(name);
}
console.log(
  broken.length === 0
    ? `\nsafety: ${wanted.length} of ${wanted.length} stages held`
    : `\nsafety: broken: ${broken.join(", ")}`,
);
process.exitCode = broken.length === 0 ? 0 : 1;
