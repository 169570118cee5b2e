import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { runCommand } from "../run/command.ts";
import { type FaultPatch, faultPatches } from "./fault-patch.ts";
import { copyTree } from "./tree-copy.ts";

/**
 * `npm run safety:faults`: makes each kept fault in a copy of the tree, one by one, and names the test that failed.
 * A fault that no test notices, or that no longer fits the code, ends it with 1. Names as arguments pick some.
 */

const REPORT = v.object({
  testResults: v.array(
    v.object({
      message: v.optional(v.string(), ""),
      status: v.string(),
      assertionResults: v.array(
        v.object({ fullName: v.string(), status: v.string() }),
      ),
    }),
  ),
});
const LIMIT_SECONDS = 900;

/** Titles of the tests that fail in the copy. */
async function failing(
  root: string,
  { tests, title }: FaultPatch,
): Promise<readonly string[]> {
  const report = join(root, "report.json");
  await runCommand(
    [
      "npx",
      "vitest",
      "run",
      "--bail",
      "1",
      "--reporter",
      "json",
      "--outputFile",
      report,
      ...(title === null ? [] : ["-t", title]),
      ...tests,
    ],
    { cwd: root, limitSeconds: LIMIT_SECONDS },
  );
  const { testResults } = v.parse(
    REPORT,
    JSON.parse(readFileSync(report, "utf8")),
  );
  // A file that could not even be loaded is no test that noticed anything.
  const broken = testResults.find(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.length === 0,
  );
  if (broken !== undefined)
    throw new Error(`a test file could not be run: ${broken.message}`);
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName }) => fullName),
  );
}

/** The test that notices a fault; null when none does, or when the patch no longer fits. */
async function noticedBy(
  root: string,
  fault: FaultPatch,
): Promise<string | null> {
  const apply = async (...flags: readonly string[]): Promise<boolean> =>
    (await runCommand(["git", "apply", ...flags, fault.path], { cwd: root }))
      .code === 0;
  if (!(await apply())) {
    console.error(
      `${fault.name}: the patch no longer fits the code; make it anew`,
    );
    return null;
  }
  const [first] = await failing(root, fault);
  if (first === undefined)
    console.error(`${fault.name}: NOT noticed by ${fault.tests.join(", ")}`);
  if (!(await apply("--reverse")))
    throw new Error(`${fault.name}: could not be taken back`);
  return first ?? null;
}

async function main(wanted: readonly string[]): Promise<void> {
  const faults = faultPatches().filter(
    ({ name }) => wanted.length === 0 || wanted.includes(name),
  );
  const copy = copyTree();
  process.once("exit", () => copy.remove());
  let noticed = 0;
  for (const fault of faults) {
    const test = await noticedBy(copy.root, fault);
    if (test === null) continue;
    noticed += 1;
    console.log(`${fault.name}\n  ${fault.what}\n  noticed by: ${test}`);
  }
  console.log(`faults: ${noticed} of ${faults.length} noticed`);
  if (noticed < faults.length || faults.length === 0) process.exitCode = 1;
}

await main(process.argv.slice(2));
