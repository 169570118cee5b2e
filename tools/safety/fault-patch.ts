import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A mistake made on purpose, and the tests of which at least one must notice it. */
export interface FaultPatch {
  readonly name: string;
  readonly path: string;
  /** What would be wrong for someone who follows the plan. */
  readonly what: string;
  /** Test files, from the root. */
  readonly tests: readonly string[];
  /** Of those files only the tests whose title holds this; all of them when null. */
  readonly title: string | null;
}

export const FAULT_FOLDER = join(import.meta.dirname, "fault");

/** Reads the head of a patch: `Fault:` what is wrong, and a `Test:` line for each test file. Throws when one is absent. */
export function readPatchHead(
  name: string,
  text: string,
): Omit<FaultPatch, "path"> {
  const head = text.slice(0, text.indexOf("\ndiff --git "));
  const linesOf = (label: string): readonly string[] =>
    head
      .split("\n")
      .filter((line) => line.startsWith(`${label}: `))
      .map((line) => line.slice(label.length + 2));
  const [what] = linesOf("Fault");
  const tests = linesOf("Test");
  const [title = null] = linesOf("Title");
  if (what === undefined || tests.length === 0)
    throw new Error(
      `${name}: a fault says what is wrong (Fault:) and which test notices it (Test:)`,
    );
  return { name, what, tests, title };
}

/** The faults that are kept, in the order of their names. */
export function faultPatches(): readonly FaultPatch[] {
  return readdirSync(FAULT_FOLDER)
    .filter((file) => file.endsWith(".patch"))
    .toSorted()
    .map((file) => {
      const path = join(FAULT_FOLDER, file);
      return {
        ...readPatchHead(
          file.replace(/\.patch$/, ""),
          readFileSync(path, "utf8"),
        ),
        path,
      };
    });
}
