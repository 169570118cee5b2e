import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { program } from "@restride/program";
import { REPOSITORY } from "../tree-files.ts";
import { Coverage } from "./fuzz-coverage.ts";
import { journalFaults } from "./fuzz-journal.ts";
import { FuzzDice, mutated } from "./fuzz-mutate.ts";
import { FuzzedProgram } from "./fuzz-program.ts";

/**
 * Fuzzes the reader, the decision and the program's loader for some minutes: the examples are changed, and what reaches code
 * that nothing reached before is kept and changed again. `--minutes`, `--seed`. Whatever breaks a promise is written to a file
 * and named; then it ends with 1.
 */

const WATCHED = ["packages/engine/src", "packages/program/src"];
/** The loader reads a whole folder at a time: it gets this share of the minutes. */
const PROGRAM_SHARE = 0.2;
/** Lines of an example that one text of the corpus begins with. */
const WINDOW = 40;
/** An execution that takes longer is a finding: nobody waits for it. */
const LONGEST_MS = 20_000;
const MOST_FINDINGS = 10;
const MS_PER_MINUTE = 60_000;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
if (!(minutes > 0) || !Number.isSafeInteger(seed))
  throw new Error("--minutes takes a number above 0, --seed a whole number");

/** The beginning of each example, and its profile with a window of what came later. */
function examples(): string[] {
  const folder = join(REPOSITORY, "examples");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .toSorted()
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), "utf8")
        .trimEnd()
        .split("\n");
      const first = lines.slice(0, 2);
      const later = lines.slice(2 * WINDOW, 3 * WINDOW);
      return [lines.slice(0, WINDOW), [...first, ...later]].map((part) =>
        part.join("\n"),
      );
    });
}

const started = performance.now();
const dice = new FuzzDice(seed);
const corpus = examples();
const beginning = corpus.length;
const findings = new Map<string, string>();
const coverage = new Coverage(WATCHED);
const broken = new FuzzedProgram();
let journals = 0;
let programs = 0;
let programMs = 0;

function elapsed(): number {
  return performance.now() - started;
}

/** One finding of a kind is enough; the numbers in it do not make another kind. */
function keep(fault: string, text: string): void {
  const kind = fault.replaceAll(/\d+/g, "#").slice(0, 160);
  if (findings.has(kind)) return;
  const folder = join(tmpdir(), "restride-fuzz-findings");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${seed}-${findings.size}.txt`);
  writeFileSync(file, text);
  findings.set(kind, `${fault} (${file})`);
}

function runJournal(text: string): void {
  const from = performance.now();
  for (const fault of journalFaults(program, text)) keep(fault, text);
  const took = performance.now() - from;
  if (took > LONGEST_MS) keep(`takes ${Math.round(took)} ms`, text);
  journals += 1;
}

function runProgram(): void {
  const from = performance.now();
  const before = `seed ${seed}, program ${programs}`;
  for (const fault of broken.faults(dice)) keep(fault, before);
  programs += 1;
  programMs += performance.now() - from;
}

for (const text of corpus.slice()) runJournal(text);
coverage.take();
const atFirst = coverage.size;
while (elapsed() < minutes * MS_PER_MINUTE && findings.size < MOST_FINDINGS) {
  if (programMs < PROGRAM_SHARE * elapsed()) {
    runProgram();
    coverage.take();
  }
  const text = mutated(dice.pick(corpus) ?? "", dice, dice.pick(corpus) ?? "");
  runJournal(text);
  if (coverage.take() > 0) corpus.push(text);
}
coverage.stop();
broken.clear();
for (const finding of findings.values()) console.log(`FINDING ${finding}`);
const thousands = (characters: number): string =>
  `${Math.round(characters / 1000)}`;
console.log(
  `fuzz: seed ${seed}, ${journals} journals and ${programs} programs in ${(elapsed() / MS_PER_MINUTE).toFixed(1)} minutes, ${thousands(coverage.size)} of ${thousands(coverage.whole)} thousand characters of code reached (${thousands(atFirst)} by the examples), corpus ${corpus.length} (${beginning} at first), ${findings.size} findings`,
);
process.exitCode = findings.size === 0 ? 0 : 1;
