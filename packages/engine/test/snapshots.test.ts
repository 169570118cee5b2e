import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../src/read/canonical.ts";
import { KINDS } from "../src/read/entry/kind.ts";
import { vocabularyOf } from "../src/read/entry/vocabulary.ts";
import { readBytes } from "../src/read/bytes.ts";
import type { Program } from "../src/type/program.ts";

/**
 * Entries as released versions wrote them, frozen: today's reader, with today's program, takes every one of them.
 * A failure here means that a journal somebody keeps could no longer be read. Never edit a file; add one.
 */

const HERE = new URL("snapshots/", import.meta.url);
const PROGRAM = new URL(
  "../../program/generated/program.json",
  import.meta.url,
);

const program = JSON.parse(readFileSync(PROGRAM, "utf8")) as Program;
const vocabulary = vocabularyOf(program);

const versions = readdirSync(HERE);
const files = versions.flatMap((version) =>
  readdirSync(new URL(`${version}/`, HERE)).map((file) => `${version}/${file}`),
);

function bytesOf(file: string): Uint8Array {
  return readFileSync(new URL(file, HERE));
}

function linesOf(file: string): readonly string[] {
  const text = new TextDecoder().decode(bytesOf(file));
  return text.split("\n").filter((line) => line !== "");
}

const ID = /"id":"([^"]+)"/;

describe("frozen entries", () => {
  it.each(files)("%s is read whole", (file) => {
    const written = linesOf(file);
    const verified = new Set(written.map((line) => ID.exec(line)?.[1] ?? ""));
    const journal = readBytes(bytesOf(file), { vocabulary, verified });
    expect(journal.unread).toEqual([]);
    expect(journal.entries).toHaveLength(written.length);
  });

  it.each(
    files.filter((file) => file.startsWith("v1/")),
  )("%s comes back in the bytes in which it was written", (file) => {
    const written = linesOf(file);
    const verified = new Set(written.map((line) => ID.exec(line)?.[1] ?? ""));
    const { entries } = readBytes(bytesOf(file), { vocabulary, verified });
    expect(
      entries.map((entry) => canonicalJson(entry)).toSorted(compare),
    ).toEqual(written.toSorted(compare));
  });

  it("have every kind of version 1 among them", () => {
    const kinds = files
      .filter((file) => file.startsWith("v1/"))
      .flatMap(linesOf)
      .map((line) => /"kind":"([^"]+)"/.exec(line)?.[1] ?? "");
    expect(new Set(kinds)).toEqual(new Set(KINDS.keys()));
  });
});

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
