import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./browser/find.ts";
import { runCommand } from "./run/command.ts";
import {
  type Count,
  closingLine,
  countPlaywright,
  countVitest,
  sumCounts,
} from "./run/count.ts";
import { REPOSITORY } from "./tree-files.ts";

/** The whole test: checks, unit tests, ids, runner-years, browser tests, and whether all of it proves the hazard log. Every stage runs; the last line sums the tests. */
const REPORTS = join(REPOSITORY, ".cache/test");
const VITEST_REPORT = join(REPORTS, "vitest.json");
const PLAYWRIGHT_REPORT = join(REPORTS, "playwright.json");
const failedStages: string[] = [];

async function stage(
  name: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  console.error(`\n== ${name}`);
  const { code } = await runCommand(argv, {
    isShown: true,
    env,
    limitSeconds: 3000,
  });
  if (code !== 0) failedStages.push(name);
}

/** A stage that died before its report counts as one failure: it must not look like no tests. */
function counted(path: string, count: (report: unknown) => Count): Count {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  return count(JSON.parse(readFileSync(path, "utf8")));
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

await stage("check", ["node_modules/.bin/tsx", "tools/check.ts"]);
const reporters = ["--reporter=dot", "--reporter=json"];
const output = `--outputFile.json=${VITEST_REPORT}`;
await stage("unit", ["node_modules/.bin/vitest", "run", ...reporters, output]);
await stage("ids", [
  "node_modules/.bin/tsx",
  "tools/check-ids.ts",
  "--report",
  VITEST_REPORT,
]);
await stage("runner-years", [
  "node_modules/.bin/tsx",
  "tools/safety/runner-years.ts",
  "--runners=1000",
]);
try {
  const { path, kind } = await findChromium();
  console.error(`\nchromium: ${path} (${kind})`);
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT };
  await stage(
    "browser",
    ["node_modules/.bin/playwright", "test", "--reporter=list,json"],
    env,
  );
} catch (error) {
  console.error(error);
  failedStages.push("browser");
}

await stage("hazards", [
  "node_modules/.bin/tsx",
  "tools/hazards.ts",
  "--report",
  VITEST_REPORT,
  "--browser",
  PLAYWRIGHT_REPORT,
]);

const total = sumCounts([
  counted(VITEST_REPORT, countVitest),
  counted(PLAYWRIGHT_REPORT, countPlaywright),
]);
if (failedStages.length > 0)
  console.log(`failed stages: ${failedStages.join(", ")}`);
console.log(closingLine(total));
process.exitCode = failedStages.length === 0 && total.failed === 0 ? 0 : 1;
