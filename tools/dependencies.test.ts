import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { REPOSITORY, treePaths } from "./tree-files.ts";

const NAMED = v.optional(v.record(v.string(), v.string()), {});
const MANIFEST = v.object({
  dependencies: NAMED,
  devDependencies: NAMED,
  optionalDependencies: NAMED,
  peerDependencies: NAMED,
});
const LOCK = v.object({
  packages: v.record(v.string(), v.object({ license: v.optional(v.string()) })),
});
/** `| `name` | version | licence |` at the start of a row. */
const LINE = /^\| `([^`]+)` \| (\S+) \| ([^|]+) \|/gm;
const OWN = "@restride/";

function read(path: string): string {
  return readFileSync(join(REPOSITORY, path), "utf8");
}

/** Every third-party package that a manifest names, as `name version`. */
function named(): readonly string[] {
  const manifests = treePaths(REPOSITORY).filter((path) =>
    /^((packages|apps)\/[^/]+\/)?package\.json$/.test(path),
  );
  const pairs = manifests.flatMap((path) => {
    const manifest = v.parse(MANIFEST, JSON.parse(read(path)));
    return Object.values(manifest).flatMap((group) => Object.entries(group));
  });
  const third = pairs.filter(([name]) => !name.startsWith(OWN));
  return [...new Set(third.map((pair) => pair.join(" ")))].toSorted();
}

const rows = [...read("docs/dependencies.md").matchAll(LINE)].map(
  ([, name = "", version = "", licence = ""]) => ({ name, version, licence }),
);

describe("docs/dependencies.md", () => {
  it("has one line for every package that a manifest names, and none besides", () => {
    const told = rows.map(({ name, version }) => `${name} ${version}`);
    expect(told.toSorted()).toEqual(named());
  });

  it("gives the licences that the lock file has", () => {
    const { packages } = v.parse(LOCK, JSON.parse(read("package-lock.json")));
    const wrong = rows.filter(
      ({ name, licence }) =>
        packages[`node_modules/${name}`]?.license !== licence,
    );
    expect(wrong).toEqual([]);
  });
});
