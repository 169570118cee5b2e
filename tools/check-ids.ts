import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { matchIds } from "./id/match.ts";
import { readIds, readTests } from "./id/read.ts";
import { REPOSITORY } from "./tree-files.ts";

const PROGRAM = "packages/program/generated/program.json";
const GUARD = "packages/engine/src/guard/conditions.ts";

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

const { values } = parseArgs({ options: { report: { type: "string" } } });
if (values.report === undefined)
  throw new Error("usage: check-ids --report VITEST.json");
const guard: unknown = await import(
  pathToFileURL(join(REPOSITORY, GUARD)).href
);
const ids = readIds(readJson(join(REPOSITORY, PROGRAM)), guard);
const tests = readTests(readJson(values.report));
const { untested, unknown } = matchIds(ids, tests);
for (const id of untested)
  console.error(`${id}: no passed test whose title it starts`);
for (const { title, file } of unknown)
  console.error(`${file}: "${title}" names no id of the program or the guard`);
const faults = untested.length + unknown.length;
console.log(`ids: ${ids.length} ids, ${tests.length} tests, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
