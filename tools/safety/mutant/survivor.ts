import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { REPOSITORY } from "../../tree-files.ts";
import type { Mutant } from "./mutant.ts";

const FILE = join(REPOSITORY, "docs/safety/survivors.yaml");
const SURVIVORS = v.record(v.string(), v.pipe(v.string(), v.minLength(20)));

/** Mutants that change nothing anybody can see, each with the reason, by their keys. */
export function explainedSurvivors(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(v.parse(SURVIVORS, parse(readFileSync(FILE, "utf8")) ?? {})),
  );
}

export interface Verdict {
  /** Noticed or explained, of all, in hundredths. */
  readonly percent: number;
  readonly explained: number;
  /** Neither noticed nor explained. */
  readonly survivors: readonly Mutant[];
  /** Keys that are explained and were noticed all the same. */
  readonly stale: readonly string[];
}

/** What became of mutants, beside what is explained. */
export function judge(
  mutants: readonly Mutant[],
  noticed: ReadonlySet<number>,
  explained: ReadonlyMap<string, string>,
): Verdict {
  const known = mutants.filter(({ key }) => explained.has(key));
  const survivors = mutants.filter(
    ({ id, key }) => !noticed.has(id) && !explained.has(key),
  );
  const good = mutants.length - survivors.length;
  return {
    percent: mutants.length === 0 ? 0 : (100 * good) / mutants.length,
    explained: known.filter(({ id }) => !noticed.has(id)).length,
    survivors,
    stale: known.filter(({ id }) => noticed.has(id)).map(({ key }) => key),
  };
}
