import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { findInstruments, windows } from "./instrument/ngram.ts";
import { REPOSITORY, readTree } from "./tree-files.ts";

const DENIED = join(REPOSITORY, "tools/instrument/denied.json");
const BINARY =
  /\.(png|jpe?g|webp|ico|woff2?|ttf|wasm|fit|sqlite|db|zip|gz|pdf|mp3|wav)$/;
const SKIPPED = /^(package-lock\.json|tools\/instrument\/denied\.json)$/;

/** `--hash` turns phrases on standard input, one a line, into the windows to deny; the phrases stay outside the tree. */
function printHashes(): void {
  const lines = readFileSync(0, "utf8").split("\n");
  const hashes = new Set(
    lines.flatMap((line) => windows(line).map(({ hash }) => hash)),
  );
  console.log(JSON.stringify([...hashes].toSorted(), null, 2));
}

function check(): void {
  const table = v.parse(
    v.record(v.string(), v.array(v.string())),
    JSON.parse(readFileSync(DENIED, "utf8")),
  );
  const pairs = Object.entries(table).flatMap(([id, hashes]) =>
    hashes.map((hash): [string, string] => [hash, id]),
  );
  const files = readTree(
    REPOSITORY,
    (path) => !BINARY.test(path) && !SKIPPED.test(path),
  );
  const faults = findInstruments(files, new Map(pairs));
  for (const { instrument, path, line } of faults) {
    console.error(
      `${path}:${line} holds a line of ${instrument}: see THIRD_PARTY_INSTRUMENTS.md`,
    );
  }
  console.log(
    `instruments: ${files.size} files against ${pairs.length} hashes, ${faults.length} faults`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}

const { values } = parseArgs({
  options: { hash: { type: "boolean", default: false } },
});
if (values.hash) printHashes();
else check();
