import * as v from "valibot";
import type { TestRecord } from "../../id/match.ts";
import { leadingId } from "./title.ts";

/** What became of one id: tests of its own that failed while it was off, and those that did not notice. */
export interface Proof {
  readonly id: string;
  readonly failed: readonly string[];
  readonly passed: readonly string[];
}

const REPORT = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      message: v.optional(v.string(), ""),
      status: v.string(),
      assertionResults: v.array(
        v.object({ title: v.string(), status: v.string() }),
      ),
    }),
  ),
});

/** Tests of a report that ran. Throws where a file could not even be loaded: it is no test that noticed anything. */
export function ranTests(report: unknown): readonly TestRecord[] {
  const { testResults } = v.parse(REPORT, report);
  for (const { name, status, message, assertionResults } of testResults)
    if (status === "failed" && assertionResults.length === 0)
      throw new Error(`${name} could not be run: ${message}`);
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "passed" || status === "failed")
      .map(({ title, status }) => ({
        title,
        hasPassed: status === "passed",
        file: name,
      })),
  );
}

/** The proof of each id, by the tests whose titles start with it. */
export function proofsOf(
  ids: readonly string[],
  tests: readonly TestRecord[],
): readonly Proof[] {
  return ids.map((id) => {
    const own = tests.filter(({ title }) => leadingId(title) === id);
    const titles = (hasPassed: boolean): readonly string[] =>
      own
        .filter((test) => test.hasPassed === hasPassed)
        .map(({ title }) => title);
    return { id, failed: titles(false), passed: titles(true) };
  });
}

const ID_TITLE =
  /["'`](?:(?:RF|GP|SG|PG|S|LD|W|C|R|CK|P|L|H|X|G|F|GU|PO)-[^"'`\n]* |%s )/;

/** Whether a test file may have a title that starts with an id. */
export function mayProve(path: string, text: string): boolean {
  return /\.test\.tsx?$/.test(path) && ID_TITLE.test(text);
}
