import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readTree } from "../tree-files.ts";
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

/** Writes every file of a part anew with its mutants. */
function putMutants(
  root: string,
  part: Part,
): { readonly all: readonly Mutant[]; readonly restore: () => void } {
  const all: Mutant[] = [];
  const before = readTree(root, (path) => part.files.test(path));
  for (const [file, text] of before) {
    const made = mutate(file, text, all.length);
    writeFileSync(join(root, file), made.text);
    all.push(...made.mutants);
  }
  const restore = (): void => {
    for (const [file, text] of before) writeFileSync(join(root, file), text);
  };
  return { all, restore };
}

async function main(): Promise<void> {
  const copy = copyTree();
  process.once("exit", () => copy.remove());
  const lives = join(copy.root, LIVES);
  const kit = SWITCHES.filter(({ file }) => file === LIVES);
  writeFileSync(lives, withSwitches(LIVES, readFileSync(lives, "utf8"), kit));
  const explained = explainedSurvivors();
  const wanted = values.only?.split(",") ?? PARTS.map(({ name }) => name);
  let hasHeld = true;
  for (const part of PARTS) {
    if (!wanted.includes(part.name)) continue;
    const { all, restore } = putMutants(copy.root, part);
    const some = sampleOf(all, values.sample, values.seed);
    const { tests } = part;
    const noticed = await noticedMutants({ root: copy.root, tests }, some);
    restore();
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
