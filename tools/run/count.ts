import * as v from "valibot";

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const VITEST = v.object({
  testResults: v.array(
    v.object({
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

const PLAYWRIGHT = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
  errors: v.array(v.unknown()),
});

export function sumCounts(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** Tests of a vitest JSON report; a file that failed before its first test counts as one failure. */
export function countVitest(report: unknown): Count {
  const files = v.parse(VITEST, report).testResults;
  return sumCounts(
    files.map(({ status, assertionResults }) => {
      const of = (wanted: string): number =>
        assertionResults.filter((test) => test.status === wanted).length;
      const passed = of("passed");
      const failed = of("failed");
      const isBroken = status === "failed" && failed === 0;
      return {
        passed,
        failed: isBroken ? 1 : failed,
        skipped: assertionResults.length - passed - failed,
      };
    }),
  );
}

/** Tests of a Playwright JSON report; errors outside a test count as one failure each, a flaky test as failed. */
export function countPlaywright(report: unknown): Count {
  const { stats, errors } = v.parse(PLAYWRIGHT, report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** The last line of the test command, in the form that continuous integration reads. */
export function closingLine({ passed, failed, skipped }: Count): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
