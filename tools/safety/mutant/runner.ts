import { appendFileSync, readFileSync } from "node:fs";
import type { RunnerTestCase } from "vitest";
import { TestRunner } from "vitest";
import { MutantRuntime } from "./runtime.ts";

/**
 * Runs each test of a file once as it is, and then again for every wanted mutant that it came by and that nobody has noticed yet.
 * RESTRIDE_MUTANTS names the wanted ones, RESTRIDE_NOTICED the file to which each is written that a test noticed.
 */

const SLOW_MS = Number(process.env["RESTRIDE_SLOW_MS"] ?? 1500);
const runtime = new MutantRuntime();
Object.assign(globalThis, {
  restrideMutant: runtime,
  restrideLife: {
    on: <T>(live: () => T): T => runtime.without(live),
    key: () => null,
  },
});

const wanted = new Set(
  (process.env["RESTRIDE_MUTANTS"] ?? "").split(",").map(Number),
);
const fixed = process.env["RESTRIDE_MUTANT"];
const noticedFile = process.env["RESTRIDE_NOTICED"] ?? "";
if (fixed !== undefined) runtime.begin(Number(fixed), 1e6);

function noticed(): ReadonlySet<number> {
  const lines = readFileSync(noticedFile, "utf8").split("\n");
  return new Set(
    lines
      .filter((line) => line !== "")
      .map((line) => Number.parseInt(line, 10)),
  );
}

export default class MutantRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    if (fixed !== undefined) {
      await run();
      return;
    }
    runtime.rest();
    await run();
    const { reached, asked } = runtime;
    // A test that cannot be run twice says nothing of mutants, and a slow one is not asked about each. By the processor's own
    // time: what else runs on the machine must not make it slow.
    const begun = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(begun);
    if (user + system > 1000 * SLOW_MS) return;
    const known = noticed();
    for (const id of reached) {
      if (!wanted.has(id) || known.has(id)) continue;
      runtime.begin(id, asked);
      try {
        await run();
      } catch {
        appendFileSync(noticedFile, `${id}\t${test.name}\n`);
      }
    }
    runtime.rest();
  }
}
