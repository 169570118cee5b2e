import { runCommand } from "../run/command.ts";

/** One thing that `npm run safety` does: what it printed that matters, and whether it held. */
export interface StageResult {
  readonly name: string;
  readonly hasHeld: boolean;
  readonly figures: readonly string[];
  readonly seconds: number;
}

/** How much of everything is done. */
export interface Extent {
  readonly warnings: number;
  readonly every: number;
  readonly runners: number;
  readonly cleanRunners: number;
  /** Evenings that the model check follows of each body, and the random lives of each round that it is held against. */
  readonly followed: number;
  readonly journeys: number;
  /** Minutes for which inputs are changed and tried. */
  readonly fuzzMinutes: number;
  /** Mutants that are drawn of each part of the engine; all of them where it is null. */
  readonly mutants: number | null;
  readonly seed: number;
}

const LIMIT_SECONDS = 6 * 3600;

/** Runs one command and keeps the lines of it that begin with one of the words. */
export async function stageOf(
  name: string,
  argv: readonly string[],
  shown: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<StageResult> {
  const { code, output, seconds } = await runCommand(argv, {
    env: { ...env, NO_COLOR: "1" },
    limitSeconds: LIMIT_SECONDS,
  });
  const lines = output.split("\n").map((line) => line.trim());
  const hasHeld = code === 0;
  return {
    name,
    hasHeld,
    figures: hasHeld ? lines.filter((line) => shown.test(line)) : lines,
    seconds,
  };
}
