import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultBook } from "./rule-doc/book.ts";
import { rulesPage } from "./rule-doc/page.ts";
import { REPOSITORY } from "./tree-files.ts";

/** `npm run docs`: writes docs/rules.md from the program, its words and the guard. With `--check` drift is a fault. */
const PAGE = join(REPOSITORY, "docs/rules.md");

const text = rulesPage(defaultBook());
const isFresh = existsSync(PAGE) && readFileSync(PAGE, "utf8") === text;
if (process.argv.includes("--check")) {
  if (!isFresh) console.error("docs/rules.md is stale: run npm run docs");
  process.exitCode = isFresh ? 0 : 1;
} else {
  if (!isFresh) writeFileSync(PAGE, text);
  console.log(`docs/rules.md: ${isFresh ? "nothing to write" : "written"}`);
}
