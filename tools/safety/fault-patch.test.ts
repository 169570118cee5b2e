import { describe, expect, it } from "vitest";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../run/command.ts";
import { REPOSITORY } from "../tree-files.ts";
import { faultPatches, readPatchHead } from "./fault-patch.ts";

describe("kept faults", () => {
  it("each still fit the code, and name tests that exist", async () => {
    const faults = faultPatches();
    expect(faults.length).toBeGreaterThanOrEqual(12);
    for (const { name, path, tests } of faults) {
      const { code, output } = await runCommand([
        "git",
        "apply",
        "--check",
        path,
      ]);
      expect([name, code, output]).toEqual([name, 0, ""]);
      for (const test of tests)
        expect([name, existsSync(join(REPOSITORY, test))]).toEqual([
          name,
          true,
        ]);
    }
  });

  it("say what is wrong and who notices it, or are refused", () => {
    const diff = "\ndiff --git a/a b/a\nTest: not-a-head.ts\n";
    expect(
      readPatchHead(
        "x",
        `Fault: Wrong.\nTest: a.test.ts\nTest: b.test.ts\nTitle: only this\n${diff}`,
      ),
    ).toEqual({
      name: "x",
      what: "Wrong.",
      tests: ["a.test.ts", "b.test.ts"],
      title: "only this",
    });
    expect(() => readPatchHead("x", `Fault: Wrong.\n${diff}`)).toThrow(
      /x: a fault says/,
    );
  });
});
