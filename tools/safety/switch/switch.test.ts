import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../../tree-files.ts";
import { SWITCHES } from "./all.ts";
import { isOfKind } from "./kind.ts";
import { mayProve, proofsOf, ranTests } from "./proof.ts";
import { namedIds, put, value, withSwitches } from "./switch.ts";
import { leadingId } from "./title.ts";

describe("switches", () => {
  it("each still fit the code, and share no text", () => {
    expect(SWITCHES.length).toBeGreaterThan(100);
    for (const file of new Set(SWITCHES.map((each) => each.file))) {
      const text = readFileSync(join(REPOSITORY, file), "utf8");
      const own = SWITCHES.filter((each) => each.file === file);
      expect(withSwitches(file, text, own)).not.toContain("$OFF");
    }
  });

  it("ask only for ids of the program, and for every rule, hold and way out", () => {
    const { rules } = JSON.parse(
      readFileSync(
        join(REPOSITORY, "packages/program/generated/program.json"),
        "utf8",
      ),
    ) as { readonly rules: Readonly<Record<string, { kind: string }>> };
    const named = namedIds(SWITCHES);
    expect([...named].filter((id) => !(id in rules))).toEqual([]);
    const left = Object.entries(rules).filter(
      ([id, { kind }]) => !named.has(id) && !isOfKind(id, kind),
    );
    expect(left).toEqual([]);
  });

  it("put another value in place while an id is off", () => {
    const one = value("S-X", "a.ts", "b > 1", "false");
    expect(withSwitches("a.ts", "if (b > 1) c();", [one])).toBe(
      'if ((globalThis.restrideOff?.("S-X") ? (false) : (b > 1))) c();',
    );
    expect([...namedIds([one])]).toEqual(["S-X"]);
  });

  it("refuse a text that is gone, that stands twice, or that two would change", () => {
    const one = put("a.ts", "b", "c");
    expect(() => withSwitches("a.ts", "d", [one])).toThrow(/no longer fits/);
    expect(() => withSwitches("a.ts", "b b", [one])).toThrow(/fits twice/);
    const two = put("a.ts", "ab", "c");
    expect(() => withSwitches("a.ts", "ab", [one, two])).toThrow(/share/);
  });
});

describe("proofs", () => {
  it("go by the whole id at the start of a title", () => {
    expect(leadingId("RF-1 is")).toBe("RF-1");
    expect(leadingId("G-RUN-CHECK-hop: is")).toBe("G-RUN-CHECK-hop");
    expect(leadingId("is RF-1")).toBe(null);
    expect(leadingId("an a-b")).toBe(null);
    const tests = [
      { title: "RF-1 a", hasPassed: true, file: "" },
      { title: "RF-12 b", hasPassed: false, file: "" },
    ];
    expect(proofsOf(["RF-1", "RF-12"], tests)).toEqual([
      { id: "RF-1", failed: [], passed: ["RF-1 a"] },
      { id: "RF-12", failed: ["RF-12 b"], passed: [] },
    ]);
  });

  it("leave out tests that were skipped, and refuse a file that did not load", () => {
    const assertionResults = [
      { title: "S-X a", status: "passed" },
      { title: "S-Y b", status: "skipped" },
    ];
    const file = { name: "a.test.ts", status: "passed", assertionResults };
    expect(ranTests({ testResults: [file] })).toEqual([
      { title: "S-X a", hasPassed: true, file: "a.test.ts" },
    ]);
    const broken = { ...file, status: "failed", assertionResults: [] };
    expect(() => ranTests({ testResults: [broken] })).toThrow(/could not/);
  });

  it("are looked for in test files with such a title", () => {
    expect(mayProve("a.test.ts", 'test("S-X does", () => {})')).toBe(true);
    expect(mayProve("a.test.ts", 'test.each(IDS)("%s does", f)')).toBe(true);
    expect(mayProve("a.test.ts", 'rules.includes("S-X")')).toBe(false);
    expect(mayProve("a.ts", 'test("S-X does", () => {})')).toBe(false);
  });
});
