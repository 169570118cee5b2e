import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../run/command.ts";
import type { Mutant } from "./mutant.ts";

const CONFIG = "tools/safety/mutant/vitest.config.ts";
const LIMIT_SECONDS = 5 * 3600;
/** One mutant's tests may take so long before it counts as one without an end. */
const ONE_LIMIT_SECONDS = 180;

/** A copy with mutants in it, and the tests that are to notice some of them. */
export interface Turn {
  readonly root: string;
  readonly tests: readonly string[];
}

function argvOf(tests: readonly string[]): readonly string[] {
  return ["npx", "vitest", "run", "--config", CONFIG, "--bail", "1", ...tests];
}

function numbersIn(file: string): readonly number[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => Number.parseInt(line, 10));
}

/** Numbers of the mutants that a test noticed. Throws where the tests fail without any. */
export async function noticedMutants(
  { root, tests }: Turn,
  mutants: readonly Mutant[],
): Promise<ReadonlySet<number>> {
  const noticed = new Set<number>();
  const inTurn = mutants.filter(({ isStatic }) => !isStatic);
  if (inTurn.length > 0) {
    const file = join(root, "noticed.tsv");
    writeFileSync(file, "");
    // File by file: what a quick one notices need not be asked of a slow one.
    for (const test of tests) {
      const left = inTurn.filter(({ id }) => !noticed.has(id));
      const { code, output } = await runCommand(argvOf([test]), {
        cwd: root,
        limitSeconds: LIMIT_SECONDS,
        env: {
          RESTRIDE_MUTANTS: left.map(({ id }) => id).join(","),
          RESTRIDE_NOTICED: file,
        },
      });
      if (code !== 0)
        throw new Error(`tests fail without a mutant:\n${output}`);
      for (const id of numbersIn(file)) noticed.add(id);
      console.error(`${test}: ${noticed.size} of ${inTurn.length}`);
    }
  }
  // What is made when a file is loaded needs the whole of its tests anew.
  for (const { id, isStatic } of mutants) {
    if (!isStatic) continue;
    const { code } = await runCommand(argvOf(tests), {
      cwd: root,
      limitSeconds: ONE_LIMIT_SECONDS,
      env: { RESTRIDE_MUTANT: String(id) },
    });
    if (code !== 0) noticed.add(id);
  }
  return noticed;
}
