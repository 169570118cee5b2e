import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import * as v from "valibot";
import type { TestRecord } from "../id/match.ts";
import { readIds } from "../id/read.ts";
import { runCommand } from "../run/command.ts";
import { REPOSITORY, readTree } from "../tree-files.ts";
import { SWITCHES } from "./switch/all.ts";
import { isOfKind } from "./switch/kind.ts";
import { mayProve, type Proof, proofsOf, ranTests } from "./switch/proof.ts";
import { namedIds, withSwitches } from "./switch/switch.ts";
import { copyTree } from "./tree-copy.ts";

/**
 * `npm run rules:prove`: switches off each rule, limit, sign, criterion and condition of the guard in turn, in a copy of the tree,
 * and asks that a test whose title starts with its id fails. Each such test runs with its own id off and everything else on: first
 * on lives that were lived with every rule, then, for an id that no test missed, on lives without it. The guard keeps still while a
 * rule of the planner is off. `--verbose` names the tests.
 */

const PROGRAM = "packages/program/generated/program.json";
const GUARD = "packages/engine/src/guard/conditions.ts";
const CONFIG = "tools/safety/switch/vitest.config.ts";
const RULES = v.object({
  rules: v.record(v.string(), v.object({ kind: v.string() })),
});
const LIMIT_SECONDS = 3600;

type Extent = "none" | "day" | "life";

/** Every id with its kind. */
async function idKinds(): Promise<ReadonlyMap<string, string>> {
  const program: unknown = JSON.parse(
    readFileSync(join(REPOSITORY, PROGRAM), "utf8"),
  );
  const guard: unknown = await import(
    pathToFileURL(join(REPOSITORY, GUARD)).href
  );
  const { rules } = v.parse(RULES, program);
  return new Map(
    readIds(program, guard).map((id) => [id, rules[id]?.kind ?? "guard"]),
  );
}

function putSwitches(root: string): void {
  for (const file of new Set(SWITCHES.map((each) => each.file))) {
    const path = join(root, file);
    const own = SWITCHES.filter((each) => each.file === file);
    writeFileSync(path, withSwitches(file, readFileSync(path, "utf8"), own));
  }
}

/** Runs the tests of some ids in the copy, each with its own id off for so long. */
async function testsOf(
  root: string,
  extent: Extent,
  ids: readonly string[],
): Promise<readonly TestRecord[]> {
  const report = join(root, `report-${extent}.json`);
  const files = [...readTree(root, (path) => path.includes(".test."))]
    .filter(([path, text]) => mayProve(path, text))
    .map(([path]) => path);
  const { output } = await runCommand(
    [
      "npx",
      "vitest",
      "run",
      "--config",
      CONFIG,
      "--reporter",
      "json",
      "--outputFile",
      report,
      ...files,
    ],
    {
      cwd: root,
      limitSeconds: LIMIT_SECONDS,
      env: { RESTRIDE_PROVE: extent, RESTRIDE_IDS: ids.join(",") },
    },
  );
  try {
    return ranTests(JSON.parse(readFileSync(report, "utf8")));
  } catch (error) {
    throw new Error(`no report of the tests:\n${output}`, { cause: error });
  }
}

function tell(proofs: readonly Proof[], isVerbose: boolean): void {
  for (const { id, failed, passed } of proofs) {
    const [first] = failed;
    if (first === undefined)
      console.error(
        `${id}: NOT missed by ${passed.length} tests: ${passed.join("; ")}`,
      );
    else if (isVerbose) console.log(`${id}  ${first}`);
  }
}

async function main(isVerbose: boolean): Promise<void> {
  const kinds = await idKinds();
  const ids = [...kinds.keys()];
  const named = namedIds(SWITCHES);
  const left = ids.filter(
    (id) => !named.has(id) && !isOfKind(id, kinds.get(id) ?? ""),
  );
  for (const id of left) console.error(`${id}: nothing switches it off`);
  const copy = copyTree();
  process.once("exit", () => copy.remove());
  putSwitches(copy.root);

  const control = await testsOf(copy.root, "none", ids);
  const broken = control.filter(({ hasPassed }) => !hasPassed);
  for (const { title } of broken)
    console.error(`"${title}" fails with every rule on`);
  const byDay = proofsOf(ids, await testsOf(copy.root, "day", ids));
  const rest = byDay.filter(({ failed }) => failed.length === 0);
  const restIds = rest.map(({ id }) => id);
  const byLife =
    rest.length === 0
      ? []
      : proofsOf(restIds, await testsOf(copy.root, "life", restIds));
  const proofs = [
    ...byDay.filter(({ failed }) => failed.length > 0),
    ...byLife,
  ];
  const proven = proofs.filter(({ failed }) => failed.length > 0);
  tell(proofs, isVerbose);
  console.log(
    `rules: ${proven.length} of ${ids.length} ids: a test of its own failed (${control.length} tests, all green with every rule on: ${broken.length === 0 ? "yes" : "no"})`,
  );
  const isProven = proven.length === ids.length && ids.length > 0;
  if (!isProven || broken.length > 0 || left.length > 0) process.exitCode = 1;
}

const { values } = parseArgs({
  options: { verbose: { type: "boolean", default: false } },
});
await main(values.verbose);
