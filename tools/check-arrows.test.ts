import { describe, expect, it } from "vitest";
import { cyclesOf } from "./arrow/cycles.ts";
import { checkArrows, type FaultCode } from "./arrow/rules.ts";
import { scanFile } from "./arrow/scan.ts";
import { buildTree } from "./arrow/tree.ts";

const HOUSE: Readonly<Record<string, string>> = {
  "package.json": `{ "name": "restride", "dependencies": { "yaml": "1" } }`,
  "packages/engine/package.json": `{ "name": "@restride/engine", "exports": { ".": "./src/index.ts" } }`,
  "packages/engine/src/index.ts": `export { decide } from "./decide.ts"; export type { Entry } from "./type/entry.ts";`,
  "packages/engine/src/decide.ts": `import { verdict } from "./guard/verdict.ts"; export const decide = verdict;`,
  "packages/engine/src/type/entry.ts": `export interface Entry { readonly id: string }`,
  "packages/engine/src/type/program.ts": `export interface ProgramNumbers { readonly a: number }`,
  "packages/engine/src/guard/verdict.ts": `import type { Entry } from "../type/entry.ts"; export const verdict = (e: Entry) => e.id;`,
  "packages/program/package.json": `{ "name": "@restride/program", "exports": { ".": "./src/index.ts", "./generated/*": "./generated/*" } }`,
  "packages/program/src/index.ts": `import { decide } from "@restride/engine"; export const p = decide; export type P = string;`,
  "packages/words/package.json": `{ "name": "@restride/words", "exports": "./src/index.ts" }`,
  "packages/words/src/index.ts": `import type { P } from "@restride/program"; export const say = (p: P) => p;`,
  "packages/wire/package.json": `{ "name": "@restride/wire", "exports": { ".": "./src/index.ts" } }`,
  "packages/wire/src/index.ts": `export const VERSION = 1;`,
  "apps/relay/package.json": `{ "name": "@restride/relay", "exports": { ".": "./src/main.ts" }, "dependencies": { "hono": "4" } }`,
  "apps/relay/src/main.ts": `import { Hono } from "hono"; import { VERSION } from "@restride/wire"; import { readFileSync } from "node:fs"; export const app = [Hono, VERSION, readFileSync];`,
  "apps/cli/src/main.ts": `import { app } from "@restride/relay"; export const run = app;`,
};

function faultsWith(
  files: Readonly<Record<string, string>>,
): readonly string[] {
  const tree = buildTree(new Map(Object.entries({ ...HOUSE, ...files })));
  return checkArrows(tree).map(({ code, path }) => `${code} ${path}`);
}

describe("check-arrows", () => {
  it("finds nothing in a house in order", () => {
    expect(faultsWith({})).toEqual([]);
  });

  const CASES: readonly (readonly [FaultCode, string, string])[] = [
    [
      "arrow",
      "apps/relay/src/a.ts",
      `import { decide } from "@restride/engine"; export const a = decide;`,
    ],
    [
      "arrow",
      "apps/relay/src/a.ts",
      `import type { Entry } from "@restride/engine"; export type A = Entry;`,
    ],
    [
      "arrow",
      "packages/engine/src/a.ts",
      `import { p } from "@restride/program"; export const a = p;`,
    ],
    [
      "arrow",
      "packages/engine/src/a.ts",
      `export type A = import("@restride/program").P;`,
    ],
    [
      "arrow",
      "packages/engine/src/a.ts",
      `export const a = () => import("@restride/program");`,
    ],
    [
      "arrow",
      "packages/wire/src/a.ts",
      `import raw from "@restride/program/generated/program.json" with { type: "json" }; export const a = raw;`,
    ],
    [
      "arrow",
      "packages/program/src/a.ts",
      `import { a } from "../../../tools/a.ts"; export const b = a;`,
    ],
    [
      "arrow",
      "packages/wire/src/a.ts",
      `export const a = new URL("../../../tools/a.ts", import.meta.url);`,
    ],
    [
      "types-only",
      "packages/words/src/a.ts",
      `import { p } from "@restride/program"; export const a = p;`,
    ],
    [
      "types-only",
      "packages/words/src/a.ts",
      `import { type P } from "@restride/program"; export type A = P;`,
    ],
    [
      "by-path",
      "packages/program/src/a.ts",
      `import { decide } from "../../engine/src/decide.ts"; export const a = decide;`,
    ],
    [
      "pure",
      "packages/engine/src/a.ts",
      `import { parse } from "yaml"; export const a = parse;`,
    ],
    [
      "pure",
      "packages/wire/src/a.ts",
      `import { join } from "path"; export const a = join;`,
    ],
    [
      "pure",
      "packages/wire/src/a.ts",
      `import { join } from "node:path"; export const a = join;`,
    ],
    [
      "undeclared",
      "apps/relay/src/a.ts",
      `import pino from "pino"; export const a = pino;`,
    ],
    [
      "missing",
      "apps/relay/src/a.ts",
      `import { b } from "./gone.ts"; export const a = b;`,
    ],
    [
      "missing",
      "packages/program/src/a.ts",
      `import { b } from "@restride/engine/src/day.ts"; export const a = b;`,
    ],
    [
      "guard-imports",
      "packages/engine/src/guard/a.ts",
      `import { decide } from "../limit.ts"; export const a = decide;`,
    ],
    [
      "guard-imports",
      "packages/engine/src/guard/a.ts",
      `import { entry } from "../type/entry.ts"; export const a = entry;`,
    ],
    [
      "guard-imports",
      "packages/engine/src/guard/a.ts",
      `import type { A } from "../limit.ts"; export type B = A;`,
    ],
    [
      "guard-imported",
      "packages/engine/src/limit.ts",
      `import { verdict } from "./guard/verdict.ts"; export const decide = verdict; export type A = string;`,
    ],
    [
      "guard-imported",
      "packages/engine/src/limit.ts",
      `import type { V } from "./guard/verdict.ts"; export type A = V; export const decide = 1;`,
    ],
    [
      "guard-reads-numbers",
      "packages/engine/src/guard/a.ts",
      `import type { ProgramNumbers } from "../type/program.ts"; export type A = ProgramNumbers;`,
    ],
    [
      "guard-reads-numbers",
      "packages/engine/src/guard/a.ts",
      `export const a = (program: { numbers: number }) => program.numbers;`,
    ],
  ];

  it.each(CASES)("finds %s in %s: %s", (code, path, text) => {
    const others = {
      "tools/a.ts": "export const a = 1;",
      "packages/engine/src/limit.ts":
        "export const decide = 1; export type A = string;",
    };
    expect(faultsWith({ ...others, [path]: text })).toEqual([
      `${code} ${path}`,
    ]);
  });

  it("finds a dependency that a pure room declares", () => {
    const manifest = `{ "name": "@restride/wire", "exports": "./src/index.ts", "dependencies": { "yaml": "1" } }`;
    expect(faultsWith({ "packages/wire/package.json": manifest })).toEqual([
      "dependencies packages/wire/package.json",
    ]);
  });

  it("finds a cycle between files and one that passes through a package name", () => {
    const near = {
      "packages/wire/src/a.ts": `import { b } from "./b.ts"; export const a = b;`,
      "packages/wire/src/b.ts": `export { a as b } from "./a.ts";`,
    };
    expect(faultsWith(near)).toEqual(["cycle packages/wire/src/a.ts"]);
    const far = {
      "packages/words/src/index.ts": `export { a } from "@restride/exchange"; export const say = 1;`,
      "packages/exchange/package.json": `{ "name": "@restride/exchange", "exports": "./src/index.ts" }`,
      "packages/exchange/src/index.ts": `export { say as a } from "@restride/words";`,
    };
    expect(faultsWith(far).map((line) => line.split(" ")[0])).toEqual([
      "arrow",
      "cycle",
    ]);
  });

  it("lets types and lazy imports close a circle, for nothing of them is there at evaluation", () => {
    const files = {
      "packages/wire/src/a.ts": `import { b } from "./b.ts"; export const a = b; export type A = string;`,
      "packages/wire/src/b.ts": `import type { A } from "./a.ts"; export const b = () => import("./a.ts"); export type B = A;`,
    };
    expect(faultsWith(files)).toEqual([]);
  });

  it("lets tests import any room, but never in a circle", () => {
    const files = {
      "packages/wire/test/a.test.ts": `import { decide } from "@restride/engine"; import { b } from "./b.ts"; export const a = [decide, b];`,
      "packages/wire/test/b.ts": `import { readFileSync } from "node:fs"; export const b = readFileSync;`,
    };
    expect(faultsWith(files)).toEqual([]);
    const circle = {
      ...files,
      "packages/wire/test/b.ts": `export { a as b } from "./a.test.ts";`,
    };
    expect(faultsWith(circle).map((line) => line.split(" ")[0])).toEqual([
      "cycle",
    ]);
  });

  it("lets a path be named that is only handed out, and an app's virtual module be imported", () => {
    const files = {
      "apps/cli/src/serve.ts": `export const dist = [new URL("../../web/dist", import.meta.url), new URL("..", import.meta.url)];`,
      "apps/web/src/main.ts": `import { registerSW } from "virtual:pwa-register"; import "./style.css"; export const a = registerSW;`,
    };
    expect(faultsWith(files)).toEqual([]);
  });

  it("says the line of an import and refuses a file that does not parse", () => {
    expect(scanFile("a.ts", `\n\nimport "./b.ts";`).imports[0]?.line).toBe(3);
    expect(() => scanFile("a.ts", "import {")).toThrow("a.ts");
  });

  it("shows a cycle as a closed path and leaves out what only leads to it", () => {
    const graph = new Map([
      ["in", ["a"]],
      ["a", ["b", "out"]],
      ["b", ["c"]],
      ["c", ["a"]],
      ["out", []],
      ["self", ["self"]],
    ]);
    const cycles = cyclesOf(graph).map((path) =>
      [...new Set(path)].toSorted().join(),
    );
    expect(cycles.toSorted()).toEqual(["a,b,c", "self"]);
  });
});
