import { inPairs } from "../run/command.ts";
import { type Extent, type StageResult, stageOf } from "./stage.ts";

const WORKERS = 2;
const TESTS = [
  "packages/engine/test/exhaustive-warning.test.ts",
  "packages/engine/test/exhaustive-report.test.ts",
];
const COVERED = /^covered: (\d+) (.*)$/;

/** Tells every combination to the engine, shared between two workers, and adds up what was covered. */
export async function exhaustiveStage({
  warnings,
  every,
}: Extent): Promise<StageResult> {
  const parts = await inPairs(
    Array.from(
      { length: WORKERS },
      (_, part) => async () =>
        stageOf(
          "every combination",
          [
            "node_modules/.bin/vitest",
            "run",
            "--no-file-parallelism",
            ...TESTS,
          ],
          COVERED,
          {
            RESTRIDE_WARNINGS: String(warnings),
            RESTRIDE_EVERY: String(every),
            RESTRIDE_PARTS: String(WORKERS),
            RESTRIDE_PART: String(part + 1),
          },
        ),
    ),
  );
  const failed = parts.filter(({ hasHeld }) => !hasHeld);
  return {
    name: "every combination",
    hasHeld: failed.length === 0,
    figures:
      failed.length > 0
        ? failed.flatMap(({ figures }) => figures)
        : summed(parts),
    seconds: Math.max(...parts.map(({ seconds }) => seconds)),
  };
}

/** What both parts say they covered, added up. */
function summed(parts: readonly StageResult[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of parts.flatMap(({ figures }) => figures)) {
    const [, count = "0", what = ""] = COVERED.exec(line) ?? [];
    counts.set(what, (counts.get(what) ?? 0) + Number(count));
  }
  return [...counts].map(([what, count]) => `${count} ${what}`);
}
