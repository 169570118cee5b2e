import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { parse } from "yaml";
import { readIds } from "./id/read.ts";
import { type Book, defaultBook } from "./rule-doc/book.ts";
import { assumptionPage } from "./safety/assumption-page.ts";
import { eyeFaults } from "./safety/eye-fault.ts";
import { eyePage } from "./safety/eye-page.ts";
import { type EyeRow, houseEyeTable } from "./safety/eye-table.ts";
import { type House, hazardFaults } from "./safety/hazard-fault.ts";
import { type Hazard, houseHazards } from "./safety/hazard-log.ts";
import { hazardPage } from "./safety/hazard-page.ts";
import {
  addPlaywright,
  addVitest,
  type PassedTests,
} from "./safety/passed-test.ts";
import {
  lastRecorded,
  RECORD,
  safetyHashes,
  unrecorded,
} from "./safety/record.ts";
import { REPOSITORY } from "./tree-files.ts";

/**
 * `npm run hazards`: writes the pages of docs/safety that come from data. With `--check` nothing is written: a stale page, a
 * hazard without proof, a rule, file or test that is gone, and safety words that changed without their record are faults.
 * `--report` and `--browser` name the reports of the tests: then each named test must have passed.
 */

const PROGRAM = "packages/program/generated/program.json";
const SOURCES = "packages/program/generated/sources.json";
const OWN_SOURCES = "docs/safety/sources.yaml";
const GUARD = "packages/engine/src/guard/conditions.ts";

function readText(path: string): string {
  return readFileSync(join(REPOSITORY, path), "utf8");
}

function hasPath(path: string): boolean {
  return existsSync(join(REPOSITORY, path));
}

function readJson(path: string): unknown {
  return JSON.parse(readText(path));
}

function ruleSources(): Readonly<Record<string, unknown>> {
  return v.parse(v.record(v.string(), v.unknown()), readJson(SOURCES));
}

/** Sources of the log alone, with what they are. */
function ownSources(): Readonly<Record<string, string>> {
  return v.parse(
    v.record(v.string(), v.string()),
    parse(readText(OWN_SOURCES)),
  );
}

async function houseOf(passed: PassedTests | null): Promise<House> {
  const guard: unknown = await import(
    pathToFileURL(join(REPOSITORY, GUARD)).href
  );
  return {
    rules: new Set(readIds(readJson(PROGRAM), guard)),
    sources: new Set([
      ...Object.keys(ruleSources()),
      ...Object.keys(ownSources()),
      "house",
    ]),
    hasPath,
    textOf: (path) => (hasPath(path) ? readText(path) : null),
    passed,
  };
}

interface Log {
  readonly hazards: readonly Hazard[];
  readonly eyes: readonly EyeRow[];
  readonly book: Book;
}

function writePages({ hazards, eyes, book }: Log, isCheck: boolean): string[] {
  const pages: readonly (readonly [string, string])[] = [
    ["docs/safety/hazards.md", hazardPage(hazards, ownSources())],
    ["docs/safety/assumptions.md", assumptionPage()],
    ["docs/safety/two-eyes.md", eyePage(eyes, book)],
  ];
  const faults: string[] = [];
  for (const [path, text] of pages) {
    const file = join(REPOSITORY, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    if (isCheck) faults.push(`${path} is stale: run npm run hazards`);
    else writeFileSync(file, text);
  }
  return faults;
}

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    report: { type: "string" },
    browser: { type: "string" },
  },
});
const passed: PassedTests = new Map();
if (values.report !== undefined)
  addVitest(passed, JSON.parse(readFileSync(values.report, "utf8")));
if (values.browser !== undefined)
  addPlaywright(passed, JSON.parse(readFileSync(values.browser, "utf8")));
const hasRun = values.report !== undefined || values.browser !== undefined;
const hazards = houseHazards();
const eyes = houseEyeTable();
const book = defaultBook();
const faults = [
  ...writePages({ hazards, eyes, book }, values.check || hasRun),
  ...eyeFaults(eyes, book, hasPath),
  ...hazardFaults(hazards, await houseOf(hasRun ? passed : null)),
  ...unrecorded(safetyHashes(), lastRecorded(readText(RECORD))),
];
for (const fault of faults) console.error(fault);
const tests = hazards.reduce((sum, { proofs }) => sum + proofs.length, 0);
const proven = hazards.filter(
  ({ id }) => !faults.some((fault) => fault.startsWith(`${id}:`)),
);
console.log(
  `hazards: ${proven.length} of ${hazards.length} covered by ${tests} named tests${hasRun ? " that passed" : ""}, ${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
