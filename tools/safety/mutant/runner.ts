import { appendFileSync, readFileSync } from "node:fs";
import type { RunnerTestCase, RunnerTestSuite } from "vitest";
import { TestRunner, vi } from "vitest";
import { MutantRuntime } from "./runtime.ts";

/**
 * Runs each test of a file once as it is, and then again for every wanted mutant that it came by and that nobody has noticed yet.
 * RESTRIDE_MUTANTS names the wanted ones, RESTRIDE_STATIC those that are made when a file is loaded: for each of them the test file
 * and all that it imports are loaded anew. RESTRIDE_NOTICED is the file to which each is written that a test noticed.
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

type Run = ReturnType<typeof TestRunner.getTestFn>;

/** What a file may ask while it is loaded, before that counts as without an end. */
const LOAD_ASKS = 1e6;
const wanted = numbersIn(process.env["RESTRIDE_MUTANTS"] ?? "", ",");
const made = numbersIn(process.env["RESTRIDE_STATIC"] ?? "", ",");
const noticedFile = process.env["RESTRIDE_NOTICED"] ?? "";

function numbersIn(text: string, separator: string): ReadonlySet<number> {
  const parts = text.split(separator).filter((part) => part !== "");
  return new Set(parts.map((part) => Number.parseInt(part, 10)));
}

function noticed(): ReadonlySet<number> {
  return numbersIn(readFileSync(noticedFile, "utf8"), "\n");
}

function note(id: number, by: string): void {
  appendFileSync(noticedFile, `${id}\t${by}\n`);
}

/** The names of a test and of all around it. */
function nameOf(test: RunnerTestCase): string {
  const names = [test.name];
  for (let { suite } = test; suite !== undefined; { suite } = suite)
    names.push(suite.name);
  return names.join(" < ");
}

function topOf(test: RunnerTestCase): RunnerTestCase | RunnerTestSuite {
  let top: RunnerTestCase | RunnerTestSuite = test;
  while (top.suite !== undefined && top.suite !== top.file) top = top.suite;
  return top;
}

export default class MutantRunner extends TestRunner {
  /** The mutant of each load of the test file; none in the first. */
  #loads: (number | undefined)[] = [];
  /** How often each test asked without a mutant; nothing of a slow one. */
  readonly #asked = new Map<string, number>();

  override async importFile(
    path: string,
    source: "collect" | "setup",
  ): Promise<unknown> {
    const file: unknown = await super.importFile(path, source);
    if (source === "setup") return file;
    this.#loads = [undefined];
    for (const id of made) {
      vi.resetModules();
      runtime.begin(id, LOAD_ASKS);
      try {
        await super.importFile(path, source);
        this.#loads.push(id);
      } catch {
        note(id, "while it is loaded");
      }
      runtime.rest();
    }
    return file;
  }

  /** The mutant with which the file was loaded that a test is of: each load adds its tests after those of the one before. */
  #madeIn(test: RunnerTestCase): number | undefined {
    const { tasks } = test.file;
    const each = tasks.length / this.#loads.length;
    const place = tasks.findIndex((task) => task === topOf(test));
    return this.#loads[Math.floor(place / each)];
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    const id = this.#madeIn(test);
    if (id === undefined) return this.#runPlain(test, run);
    const asked = this.#asked.get(nameOf(test));
    if (asked === undefined || noticed().has(id)) return;
    await runAs(id, asked, { test, run });
    runtime.rest();
  }

  async #runPlain(test: RunnerTestCase, run: Run): Promise<void> {
    runtime.rest();
    await run();
    const { reached, asked } = runtime;
    // A test that cannot be run twice says nothing of mutants, and a slow one is not asked about each. By the processor's own
    // time: what else runs on the machine must not make it slow.
    const begun = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(begun);
    if (user + system > 1000 * SLOW_MS) return;
    this.#asked.set(nameOf(test), asked);
    const known = noticed();
    for (const each of reached)
      if (wanted.has(each) && !known.has(each))
        await runAs(each, asked, { test, run });
    runtime.rest();
  }
}

async function runAs(
  id: number,
  asked: number,
  { test, run }: { test: RunnerTestCase; run: Run },
): Promise<void> {
  runtime.begin(id, asked);
  try {
    await run();
  } catch {
    note(id, test.name);
  }
}
