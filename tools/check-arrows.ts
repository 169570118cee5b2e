import { checkArrows } from "./arrow/rules.ts";
import { buildTree } from "./arrow/tree.ts";
import { REPOSITORY, readTree } from "./tree-files.ts";

const SOURCE =
  /^(packages|apps|tools|bench)\/.*\.tsx?$|^[^/]+\.config\.ts$|(^|\/)package\.json$/;

const tree = buildTree(
  readTree(
    REPOSITORY,
    (path) => SOURCE.test(path) && !path.includes("/generated/"),
  ),
);
const faults = checkArrows(tree);
for (const { code, path, line, text } of faults)
  console.error(`${path}:${line} ${code} ${text}`);
const arrows = [...tree.scans.values()].reduce(
  (sum, scan) => sum + scan.imports.length,
  0,
);
console.log(
  `arrows: ${tree.scans.size} files, ${arrows} imports, ${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
