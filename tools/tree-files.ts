import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SKIPPED: ReadonlySet<string> = new Set([
  "node_modules",
  "dist",
  ".git",
  ".cache",
  "coverage",
  "test-results",
]);

/** Paths of all files below a root, from the root, sorted; build output and dependencies left out. */
export function treePaths(root: string, below = ""): readonly string[] {
  const paths: string[] = [];
  for (const item of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === "" ? item.name : `${below}/${item.name}`;
    if (item.isDirectory() && !SKIPPED.has(item.name))
      paths.push(...treePaths(root, path));
    else if (item.isFile()) paths.push(path);
  }
  return paths.toSorted();
}

/** The text of the files that `wanted` picks, by path. */
export function readTree(
  root: string,
  wanted: (path: string) => boolean,
): ReadonlyMap<string, string> {
  const picked = treePaths(root).filter(wanted);
  return new Map(
    picked.map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}

/** The repository's root: tools are started from anywhere. */
export const REPOSITORY: string = join(import.meta.dirname, "..");
