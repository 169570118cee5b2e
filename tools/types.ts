import { dirname } from "node:path";
import { inPairs, runCommand } from "./run/command.ts";
import { REPOSITORY, treePaths } from "./tree-files.ts";

/** Compiles every room under its own realm (see each tsconfig.json), then tests and tools under the root's. */
const paths = treePaths(REPOSITORY);
const configs = paths.filter(
  (path) => path === "tsconfig.json" || path.endsWith("/tsconfig.json"),
);

function hasSource(dir: string): boolean {
  const below = dir === "." ? "" : `${dir}/`;
  return paths.some((path) => path.startsWith(below) && /\.tsx?$/.test(path));
}

const bare = paths
  .filter((path) => /^(packages|apps)\/[^/]+\/package\.json$/.test(path))
  .map(dirname)
  .filter((dir) => hasSource(dir) && !configs.includes(`${dir}/tsconfig.json`));
for (const dir of bare)
  console.error(`${dir}: a room needs a tsconfig.json that names its realm`);

const jobs = configs
  .filter((path) => hasSource(dirname(path)))
  .map((path) => async () => ({
    path,
    result: await runCommand(["node_modules/.bin/tsc", "-p", path]),
  }));
const results = await inPairs(jobs);
const failed = results.filter(({ result }) => result.code !== 0);
for (const { path, result } of failed)
  console.error(`${path}\n${result.output}`);
console.log(
  `types: ${results.length} projects, ${failed.length + bare.length} faults`,
);
process.exitCode = failed.length + bare.length === 0 ? 0 : 1;
