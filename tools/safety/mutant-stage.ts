import { inPairs } from "../run/command.ts";
import { PARTS } from "./mutant/part.ts";
import { type Extent, type StageResult, stageOf } from "./stage.ts";

const SHOWN = /^mutants:|^survived|^explained, but/;

/** Makes the mutants of every part of the engine, two parts at a time, and prints how many a test noticed. */
export async function mutantStage({
  mutants,
  seed,
}: Extent): Promise<StageResult> {
  const started = performance.now();
  const sample = mutants === null ? [] : [`--sample=${mutants}`];
  const parts = await inPairs(
    // The largest first.
    PARTS.toReversed().map(
      ({ name }) =>
        async () =>
          stageOf(
            `mutants of ${name}`,
            [
              "node_modules/.bin/tsx",
              "tools/safety/mutants.ts",
              `--only=${name}`,
              `--seed=${seed}`,
              ...sample,
            ],
            SHOWN,
          ),
    ),
  );
  return {
    name: "mutants",
    hasHeld: parts.every(({ hasHeld }) => hasHeld),
    figures: parts.flatMap(({ figures }) => figures),
    seconds: (performance.now() - started) / 1000,
  };
}
