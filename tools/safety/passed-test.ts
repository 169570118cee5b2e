import { relative } from "node:path";
import * as v from "valibot";
import { REPOSITORY } from "../tree-files.ts";

/** Titles of passed tests by their file, from the root. */
export type PassedTests = Map<string, Set<string>>;

const VITEST = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(
        v.object({ title: v.string(), status: v.string() }),
      ),
    }),
  ),
});

interface Suite {
  readonly file: string;
  readonly specs: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly Suite[] | undefined;
}
const SUITE: v.GenericSchema<unknown, Suite> = v.object({
  file: v.string(),
  specs: v.array(v.object({ title: v.string(), ok: v.boolean() })),
  suites: v.optional(v.array(v.lazy(() => SUITE))),
});
const PLAYWRIGHT = v.object({
  config: v.object({ rootDir: v.string() }),
  suites: v.array(SUITE),
});

function add(passed: PassedTests, file: string, title: string): void {
  const titles = passed.get(file) ?? new Set();
  passed.set(file, titles.add(title));
}

/** Adds the passed tests of a vitest JSON report. Throws on another shape. */
export function addVitest(passed: PassedTests, report: unknown): void {
  for (const { name, assertionResults } of v.parse(VITEST, report).testResults)
    for (const { title, status } of assertionResults)
      if (status === "passed") add(passed, relative(REPOSITORY, name), title);
}

/** The same of a Playwright JSON report. */
export function addPlaywright(passed: PassedTests, report: unknown): void {
  const { config, suites } = v.parse(PLAYWRIGHT, report);
  const below = relative(REPOSITORY, config.rootDir);
  const walk = ({ file, specs, suites: inner = [] }: Suite): void => {
    for (const { title, ok } of specs)
      if (ok) add(passed, below === "" ? file : `${below}/${file}`, title);
    for (const suite of inner) walk(suite);
  };
  for (const suite of suites) walk(suite);
}
