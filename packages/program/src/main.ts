import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { compileProgram, type Fault } from "./compile.ts";
import { outputFiles } from "./output.ts";

/** `npm run program`: compiles content/ into generated/. With `--check` nothing is written and drift is a fault. */
const packageDir = fileURLToPath(new URL("..", import.meta.url));
const generatedDir = `${packageDir}generated`;

process.exitCode = main(process.argv.includes("--check"));

function main(isCheck: boolean): number {
  const result = compileProgram(`${packageDir}content`);
  if (!result.ok) {
    for (const fault of result.faults) console.error(faultText(fault));
    console.error(`${result.faults.length} faults`);
    return 1;
  }
  const files = outputFiles(result.compiled);
  const stale = staleFiles(files);
  if (isCheck) {
    for (const file of stale)
      console.error(`generated/${file} is stale: run npm run program`);
    return stale.length === 0 ? 0 : 1;
  }
  write(files, stale);
  console.log(
    `${result.compiled.program.id}@${result.compiled.program.hash.slice(0, 12)}: ${stale.length} of ${files.size} files written`,
  );
  return 0;
}

/** Files that are missing, differ, or should not be there. */
function staleFiles(files: ReadonlyMap<string, string>): readonly string[] {
  const present = existsSync(generatedDir)
    ? readdirSync(generatedDir, { recursive: true, encoding: "utf8" }).filter(
        (file) => file.endsWith(".json"),
      )
    : [];
  const differing = [...files].flatMap(([file, text]) => {
    const path = `${generatedDir}/${file}`;
    return existsSync(path) && readFileSync(path, "utf8") === text
      ? []
      : [file];
  });
  return [...differing, ...present.filter((file) => !files.has(file))];
}

function write(
  files: ReadonlyMap<string, string>,
  stale: readonly string[],
): void {
  for (const file of stale) {
    const path = `${generatedDir}/${file}`;
    const text = files.get(file);
    if (text === undefined) {
      rmSync(path);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function faultText({ file, line, path, message, mend }: Fault): string {
  return `content/${file}${line === null ? "" : `:${line}`} ${path}\n  ${message}\n  ${mend}`;
}
