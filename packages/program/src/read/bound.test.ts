import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { readYaml } from "./file.ts";

const root = mkdtempSync(`${tmpdir()}/restride-bound-`);
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What is told of a file with this text, line and message. */
function told(text: string | Uint8Array): readonly string[] {
  writeFileSync(`${root}/doses.yaml`, text);
  const { content, findings } = readYaml(root, "doses.yaml");
  expect(content === null).toBe(findings.length > 0);
  return findings.map(({ line, message }) => `${line ?? ""} ${message}`);
}

const ALIAS = "An alias stands for another part of the file.";

describe("a content file that is hostile", () => {
  // Each of these once ended the compiler with an error of the platform instead of a fault: a stack without end, the YAML
  // reader's own refusal, or minutes of comparing keys.
  it("names itself: a part that holds itself is a fault of its line", () => {
    expect(told("a: 1\nb: &b\n  c: *b\n")).toEqual([`3 ${ALIAS}`]);
    expect(told("&a\n- *a\n")).toEqual([`2 ${ALIAS}`]);
  });

  it("grows when it is read: aliases of aliases are faults, and are never followed", () => {
    const lines = Array.from(
      { length: 12 },
      (_, n) => `k${n + 1}: &k${n + 1} [${`*k${n},`.repeat(9)}]`,
    );
    const found = told(["k0: &k0 [x]", ...lines].join("\n"));
    expect(new Set(found.map((line) => line.slice(line.indexOf(" "))))).toEqual(
      new Set([` ${ALIAS}`]),
    );
  });

  it("is deep", () => {
    expect(told(`a: ${"[".repeat(60)}1${"]".repeat(60)}\n`)).toEqual([
      "1 Nested more than 40 levels deep.",
    ]);
    const deeper = told("[".repeat(50_000) + "]".repeat(50_000));
    expect(deeper).toEqual([expect.stringMatching(/Not readable as YAML/)]);
  });

  it("is long, or no file", () => {
    expect(told(`a: ${"x-".repeat(200_000)}\n`)).toEqual([
      " The file has 400004 bytes; at most 262144 are read.",
    ]);
    mkdirSync(`${root}/folder.yaml`);
    expect(readYaml(root, "folder.yaml").findings).toMatchObject([
      { file: "folder.yaml", message: "This is no file." },
    ]);
  });

  it("names what every object has", () => {
    expect(told("__proto__: 1\na:\n  constructor: 2\n")).toEqual([
      "1 Found the key __proto__.",
      "3 Found the key constructor.",
    ]);
  });

  it("never throws, and with no finding has a value without an end of its own", () => {
    const piece = fc.constantFrom(
      "a: ",
      "&a ",
      "*a ",
      "- ",
      "? ",
      "!!set ",
      "!!binary ",
      "<<: ",
      "{",
      "}",
      "[",
      "]",
      "\n",
      "\n  ",
      '"',
      "'",
      "|\n ",
      "# ",
      "---\n",
      "%TAG ! x\n",

      "__proto__: ",
      "constructor: ",
      "1e999",
      "\u0000",
      "\uFEFF",
      ", ",
      "x",
    );
    const text = fc
      .array(piece, { maxLength: 40 })
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (yaml) => {
        writeFileSync(`${root}/doses.yaml`, yaml);
        const { content } = readYaml(root, "doses.yaml");
        expect(() => JSON.stringify(content?.value)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        writeFileSync(`${root}/doses.yaml`, bytes);
        const { content } = readYaml(root, "doses.yaml");
        expect(() => JSON.stringify(content?.value)).not.toThrow();
      }),
    );
  });
});
