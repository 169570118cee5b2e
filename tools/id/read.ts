import * as v from "valibot";
import type { TestRecord } from "./match.ts";

const REPORT = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(
        v.object({ title: v.string(), status: v.string() }),
      ),
    }),
  ),
});

const PROGRAM = v.object({ rules: v.record(v.string(), v.unknown()) });
const GUARD = v.object({
  GUARD_CONDITIONS: v.array(v.object({ id: v.string() })),
});

/** Tests of a vitest JSON report. Throws on another shape. */
export function readTests(report: unknown): readonly TestRecord[] {
  return v
    .parse(REPORT, report)
    .testResults.flatMap(({ name, assertionResults }) => {
      return assertionResults.map(({ title, status }) => ({
        title,
        hasPassed: status === "passed",
        file: name,
      }));
    });
}

/** Stable ids of the compiled program and of the guard's conditions; one told twice is a fault of ours. */
export function readIds(program: unknown, guard: unknown): readonly string[] {
  const rules = Object.keys(v.parse(PROGRAM, program).rules);
  const conditions = v.parse(GUARD, guard).GUARD_CONDITIONS.map(({ id }) => id);
  const ids = [...rules, ...conditions];
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) throw new Error(`ids told twice: ${twice.join(", ")}`);
  return ids;
}
