import { suppressionFaults } from "./suppression/find.ts";
import { REPOSITORY, readTree } from "./tree-files.ts";

const files = readTree(REPOSITORY, (path) =>
  /^(packages|apps|tools|bench)\/.*\.[cm]?[jt]sx?$/.test(path),
);
const faults = suppressionFaults(files);
for (const { path, line, text } of faults)
  console.error(`${path}:${line} ${text}`);
console.log(`suppressions: ${files.size} files, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
