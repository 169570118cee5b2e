/** A part of the engine that is mutated, and the test files that are about it. */
export interface Part {
  readonly name: string;
  readonly files: RegExp;
  /** Quick ones first. */
  readonly tests: readonly string[];
}

const SRC = "packages/engine/src";

function testsNamed(...names: readonly string[]): readonly string[] {
  return names.map((name) => `packages/engine/test/${name}.test.ts`);
}

export const PARTS: readonly Part[] = [
  {
    name: "limit",
    files: new RegExp(`^${SRC}/limit\\.ts$`),
    tests: testsNamed("limit", "offer-week", "offer-run"),
  },
  {
    name: "sign",
    files: new RegExp(`^${SRC}/sign/[a-z-]+\\.ts$`),
    tests: testsNamed(
      "sign-day",
      "sign-lift-day",
      "sign-pain-day",
      "sign-pelvic-day",
      "sign-bleeding-day",
      "sign-doming-day",
      "sign-general-day",
      "sign-topic-day",
      "sign-warning-day",
      "sign-hold-day",
    ),
  },
  {
    name: "criterion",
    files: new RegExp(`^${SRC}/criterion/[a-z-]+\\.ts$`),
    tests: testsNamed(
      "criterion-leaf",
      "criterion-calm",
      "criterion-gate",
      "criterion-earliest",
      "criterion-work-days",
    ),
  },
  {
    name: "run",
    files: new RegExp(`^${SRC}/run/[a-z-]+\\.ts$`),
    tests: [
      `${SRC}/run/timeline.test.ts`,
      ...testsNamed(
        "run-parameter",
        "run-state",
        "run-cap",
        "run-plan",
        "run-beyond",
      ),
    ],
  },
  {
    name: "guard",
    // What the conditions say is prose for the rule cards.
    files: new RegExp(`^${SRC}/guard/(?!says)[a-z/-]+\\.ts$`),
    tests: testsNamed(
      "guard-raw-day",
      "guard-raw-log",
      "guard-raw-journal",
      "guard-raw-state",
      "guard-raw-sign",
      "guard-raw-care",
      "guard-raw-urgent",
      "guard-raw-run",
      "guard-raw-cap",
      "guard-raw-beyond",
      "guard-offered",
      "guard-fallback",
      "guard-condition",
    ),
  },
];
