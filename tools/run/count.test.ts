import { describe, expect, it } from "vitest";
import {
  closingLine,
  countPlaywright,
  countVitest,
  sumCounts,
} from "./count.ts";

describe("count", () => {
  it("adds up a vitest report, with a file that failed before its first test", () => {
    const tests = ["passed", "passed", "failed", "pending"].map((status) => ({
      status,
    }));
    const report = {
      testResults: [
        { status: "failed", assertionResults: tests },
        { status: "failed", assertionResults: [] },
        { status: "passed", assertionResults: [] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 2, failed: 2, skipped: 1 });
  });

  it("adds up a Playwright report, flaky tests and errors as failed", () => {
    const report = {
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 },
      errors: [{ message: "no browser" }],
    };
    expect(countPlaywright(report)).toEqual({
      passed: 5,
      failed: 3,
      skipped: 2,
    });
  });

  it("closes with one line, the skipped told only when there are any", () => {
    expect(closingLine(sumCounts([]))).toBe("0 passed, 0 failed");
    expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe(
      "12 passed, 1 failed, 3 skipped",
    );
  });

  it("refuses a report of another shape", () => {
    expect(() => countVitest({})).toThrow();
    expect(() => countPlaywright({ stats: {} })).toThrow();
  });
});
