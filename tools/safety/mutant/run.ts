import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CommandResult, runCommand } from "../../run/command.ts";
import type { Mutant } from "./mutant.ts";

const CONFIG = "tools/safety/mutant/vitest.config.ts";
const LIMIT_SECONDS = 5 * 3600;

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

/** Mutants that are loaded one after the other in one run: each keeps what it loaded until the run ends. */
const LOADS = 40;

interface Wanted {
  /** What has its turn while tests run. */
  readonly inTurn: readonly number[];
  /** What is made when a file is loaded. */
  readonly made: readonly number[];
}

/** Numbers of the mutants that a test noticed. Throws where the tests fail without any. */
export async function noticedMutants(
  { root, tests }: Turn,
  mutants: readonly Mutant[],
): Promise<ReadonlySet<number>> {
  const noticed = new Set<number>();
  const file = join(root, "noticed.tsv");
  writeFileSync(file, "");
  const ask = (test: string, wanted: Wanted): Promise<CommandResult> =>
    runCommand(argvOf([test]), {
      cwd: root,
      limitSeconds: LIMIT_SECONDS,
      env: {
        RESTRIDE_MUTANTS: wanted.inTurn.join(","),
        RESTRIDE_STATIC: wanted.made.join(","),
        RESTRIDE_NOTICED: file,
      },
    });
  const askPlain = async (
    test: string,
    inTurn: readonly number[],
  ): Promise<void> => {
    const { code, output } = await ask(test, { inTurn, made: [] });
    if (code !== 0) throw new Error(`tests fail without a mutant:\n${output}`);
  };
  /** What breaks more than single tests ends the run: then each is asked about alone. */
  const askMade = async (
    test: string,
    made: readonly number[],
  ): Promise<void> => {
    const { code } = await ask(test, { inTurn: [], made });
    if (code === 0) return;
    if (made.length === 1) appendFileSync(file, `${made[0]}\tthe whole\n`);
    else for (const id of made) await askMade(test, [id]);
  };
  // File by file: what a quick one notices need not be asked of a slow one.
  for (const test of tests) {
    const left = mutants.filter(({ id }) => !noticed.has(id));
    const inTurn = left.filter(({ isStatic }) => !isStatic);
    const made = left.filter(({ isStatic }) => isStatic);
    if (left.length === 0) break;
    await askPlain(test, ids(inTurn));
    while (made.length > 0) await askMade(test, ids(made.splice(0, LOADS)));
    for (const id of numbersIn(file)) noticed.add(id);
    console.error(`${test}: ${noticed.size} of ${mutants.length}`);
  }
  return noticed;
}

function ids(mutants: readonly Mutant[]): readonly number[] {
  return mutants.map(({ id }) => id);
}
