import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { treePaths } from "../tree-files.ts";
import { mutate, type Mutant } from "./mutant/mutant.ts";
import { PARTS, type Part } from "./mutant/part.ts";
import { noticedMutants } from "./mutant/run.ts";
import { sampleOf } from "./mutant/sample.ts";
import { explainedSurvivors, judge } from "./mutant/survivor.ts";
import { copyTree } from "./tree-copy.ts";
import { SWITCHES } from "./switch/all.ts";
import { withSwitches } from "./switch/switch.ts";

/**
 * `npm run safety:mutants`: makes small mistakes in the engine, one at a time in a copy, and counts those that the tests of their
 * part notice. `--sample` takes so many of each part, drawn by `--seed`; `--only` names parts. Less than the wanted share, or a survivor
 * that is explained but noticed after all, ends it with 1.
 */

const WANTED_PERCENT = 90;
const LIVES = "packages/engine/test/kit/life.ts";

const { values } = parseArgs({
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});

/** Writes every file of a part anew with its mutants, from a first number. */
function putMutants(root: string, part: Part, from: number): readonly Mutant[] {
  const mutants: Mutant[] = [];
  for (const file of treePaths(root).filter((path) => part.files.test(path))) {
    const path = join(root, file);
    const made = mutate(
      file,
      readFileSync(path, "utf8"),
      from + mutants.length,
    );
    writeFileSync(path, made.text);
    mutants.push(...made.mutants);
  }
  return mutants;
}

async function main(): Promise<void> {
  const copy = copyTree();
  process.once("exit", () => copy.remove());
  const lives = join(copy.root, LIVES);
  const kit = SWITCHES.filter(({ file }) => file === LIVES);
  writeFileSync(lives, withSwitches(LIVES, readFileSync(lives, "utf8"), kit));
  const explained = explainedSurvivors();
  const wanted = values.only?.split(",") ?? PARTS.map(({ name }) => name);
  let from = 0;
  let hasHeld = true;
  for (const part of PARTS) {
    const all = putMutants(copy.root, part, from);
    from += all.length;
    if (!wanted.includes(part.name)) continue;
    const some = sampleOf(all, values.sample, values.seed);
    const tests = treePaths(copy.root).filter((path) => part.tests.test(path));
    const noticed = await noticedMutants({ root: copy.root, tests }, some);
    const verdict = judge(some, noticed, explained);
    for (const { line, key } of verdict.survivors)
      console.log(`survived  line ${line}  ${key}`);
    for (const key of verdict.stale)
      console.error(`explained, but noticed after all: ${key}`);
    console.log(
      `mutants: ${part.name}: ${noticed.size} of ${some.length} noticed, ${verdict.explained} explained, ${verdict.survivors.length} left: ${verdict.percent.toFixed(1)} %${some.length < all.length ? ` (a sample of ${all.length})` : ""}`,
    );
    if (verdict.percent < WANTED_PERCENT || verdict.stale.length > 0)
      hasHeld = false;
  }
  if (!hasHeld) process.exitCode = 1;
}

await main();
