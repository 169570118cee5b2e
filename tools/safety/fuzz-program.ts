import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkProgram, compileProgram } from "@restride/program/compile";
import { REPOSITORY } from "../tree-files.ts";
import { type FuzzDice, mutated } from "./fuzz-mutate.ts";

const CONTENT = join(REPOSITORY, "packages/program/content");
/** What YAML has and JSON lacks, and names that every object has. */
const PIECES = [
  "&a ",
  "*a",
  "<<: *a",
  "!!binary ",
  "!!set ",
  "? ",
  "- ",
  "| ",
  "> ",
  "---\n",

  "{",
  "}",
  "[",
  "]",
  ": ",
  "\n  ",
  "\t",
  "# ",
  "__proto__: 1",
  "constructor",

  "{ use: not-pregnant }",
  "of: []",
  "null",
  "~",
  ".nan",
  "1e999",
  "-1",
  "0x10",
];

/** A copy of the program's content in which one file at a time is broken. */
export class FuzzedProgram {
  readonly #dir = mkdtempSync(join(tmpdir(), "restride-fuzz-"));
  readonly #files: readonly string[];

  constructor() {
    cpSync(CONTENT, this.#dir, { recursive: true });
    this.#files = readdirSync(this.#dir, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".yaml"))
      .toSorted();
  }

  /** Breaks one file, reads the whole, and mends the file again; each broken promise as a sentence. */
  faults(dice: FuzzDice): readonly string[] {
    const file = dice.pick(this.#files) ?? "";
    const path = join(this.#dir, file);
    const sound = readFileSync(path, "utf8");
    const broken = pieced(mutated(sound, dice, sound), dice);
    writeFileSync(path, broken);
    try {
      return loaderFaults(this.#dir).map((fault) => `${file}: ${fault}`);
    } finally {
      writeFileSync(path, sound);
    }
  }

  clear(): void {
    rmSync(this.#dir, { recursive: true });
  }
}

function pieced(text: string, dice: FuzzDice): string {
  if (dice.below(2) === 0) return text;
  const at = dice.below(text.length);
  return text.slice(0, at) + (dice.pick(PIECES) ?? "") + text.slice(at);
}

/** A fault names its file, what is wrong and how to mend it; and what has none compiles. */
function loaderFaults(dir: string): readonly string[] {
  try {
    const faults = checkProgram(dir);
    const bare = faults.filter(
      ({ file, message, mend }) => file === "" || message === "" || mend === "",
    );
    if (bare.length > 0) return [`a bare fault: ${JSON.stringify(bare[0])}`];
    if (faults.length === 0 && !compileProgram(dir).ok)
      return ["has no fault and does not compile"];
    return [];
  } catch (error) {
    const words =
      error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [`the loader throws: ${words.split("\n").slice(0, 3).join(" | ")}`];
  }
}
