/** A part of the engine that is mutated, and the test files that are about it. */
export interface Part {
  readonly name: string;
  readonly files: RegExp;
  readonly tests: RegExp;
}

const SRC = "packages/engine/src";

function testsNamed(...names: readonly string[]): RegExp {
  return new RegExp(
    `^packages/engine/test/(?:${names.join("|")})\\.test\\.ts$`,
  );
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
      "sign-[a-z-]+",
      "golden-sign",
      "retract",
      "coach",
      "gate-early",
    ),
  },
  {
    name: "criterion",
    files: new RegExp(`^${SRC}/criterion/[a-z-]+\\.ts$`),
    tests: testsNamed(
      "gate-[a-z]+",
      "early-loss",
      "correction",
      "check",
      "body",
      "cross-training",
      "forecast",
      "journey",
      "policy",
    ),
  },
  {
    name: "run",
    files: new RegExp(`^${SRC}/run/[a-z-]+\\.ts$`),
    tests: testsNamed("run", "beyond", "offer-run", "gate-run", "progress"),
  },
  {
    name: "guard",
    // What the conditions say is prose for the rule cards.
    files: new RegExp(`^${SRC}/guard/(?!says)[a-z/-]+\\.ts$`),
    tests: testsNamed(
      "guard[a-z-]*",
      "beyond",
      "cross-training",
      "offer-run",
      "early-loss",
    ),
  },
];
