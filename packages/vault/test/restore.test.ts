import { canonicalJson, vocabularyOf } from "@restride/engine";
import { program } from "@restride/program";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MAX_FILE_BYTES,
  planRestore,
  type RestorePlan,
  unreadLines,
} from "../src/backup/index.ts";
import { noteEntry } from "./sample.ts";

const VOCABULARY = vocabularyOf(program);
const line = (number: number, text?: string): string =>
  canonicalJson(noteEntry(number, text));
const textOf = (...lines: readonly string[]): string =>
  lines.map((each) => `${each}\n`).join("");
const NEWER = '{"kind":"check-in","on":"2026-11-21","v":2}';

function result(kept: string, file: string | Uint8Array) {
  const bytes =
    typeof file === "string" ? new TextEncoder().encode(file) : file;
  return planRestore(kept, bytes, VOCABULARY);
}

function plan(kept: string, file: string | Uint8Array): RestorePlan {
  const found = result(kept, file);
  if (!found.ok) throw new Error(found.reason);
  return found.plan;
}

describe("restoring", () => {
  it("adds what is not here, counts what is, and keeps what cannot be read with its line", () => {
    const kept = textOf(line(1), line(2), NEWER);
    const file = textOf(line(2), line(3), NEWER, "{ broken", "", line(4));
    expect(plan(kept, file)).toEqual({
      lines: [line(3), "{ broken", line(4)],
      added: 2,
      known: 1,
      unread: [
        { line: 3, reason: "unknown-version" },
        { line: 4, reason: "not-json" },
      ],
      contested: 0,
      isCutShort: false,
    });
  });

  it("takes an entry in another spelling for the one that is here", () => {
    const spelled = JSON.stringify(noteEntry(1), null, 1).replaceAll("\n", " ");
    const found = plan(textOf(line(1)), `\uFEFF${spelled}\r\n${line(2)}\r\n`);
    expect(found).toMatchObject({ lines: [line(2)], added: 1, known: 1 });
  });

  it("tells how many entries will be set aside because their copies differ", () => {
    const kept = textOf(line(1), line(2), line(3), line(3, "already so"));
    const file = textOf(line(1, "x"), line(3, "third"), line(9), line(9, "y"));
    expect(plan(kept, file)).toMatchObject({ contested: 2, added: 4 });
    expect(
      unreadLines(textOf(line(1), line(2), line(1, "x")), VOCABULARY),
    ).toEqual([line(1), line(1, "x")]);
  });

  it("says of a file that was written half that it ends within a line, and keeps that line", () => {
    const file = textOf(line(1)) + line(2).slice(0, 60);
    expect(plan("", file)).toMatchObject({
      lines: [line(1), line(2).slice(0, 60)],
      unread: [{ line: 2, reason: "not-json" }],
      isCutShort: true,
    });
    expect(plan("", textOf(line(1)) + line(2)).isCutShort).toBe(false);
  });

  it("never takes a line that was no text for a sound one", () => {
    const bytes = new TextEncoder().encode(textOf(line(1), line(2, "caf#")));
    bytes[bytes.lastIndexOf(0x23)] = 0xe9;
    const found = plan("", bytes);
    expect(found.unread).toEqual([{ line: 2, reason: "not-json" }]);
    expect(found.lines[1]).toBe(`\uFFFD${line(2, "caf\uFFFD")}`);
  });

  it.each([
    ["nothing", "", "empty"],
    ["blank lines", "\n \r\n\n", "empty"],
    [
      "a picture",
      new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
      "not-a-journal",
    ],
    ["somebody's list", "a,b\n1,2\n", "not-a-journal"],
    ["another program's JSON", '[{"v":1}]\n{"name":"x"}', "not-a-journal"],
    ["a newer version's file", textOf(NEWER, NEWER), "newer"],
    [
      "more than a journal can be",
      new Uint8Array(MAX_FILE_BYTES + 1),
      "too-large",
    ],
  ] as const)("refuses %s, and says which", (_, file, reason) => {
    expect(result(textOf(line(1)), file)).toEqual({ ok: false, reason });
  });

  const anyLine = fc.oneof(
    fc.nat(4).map((number) => line(number)),
    fc.nat(2).map((number) => line(number, "other")),
    fc.constantFrom("{ broken", NEWER, "  text ", "null"),
  );
  const anyText = fc
    .array(anyLine, { maxLength: 12 })
    .map((lines) => textOf(line(0), ...lines));

  it("gives an empty journal the file again, byte for byte, and nothing the second time", () => {
    fc.assert(
      fc.property(anyText, anyText, (file, kept) => {
        expect(textOf(...plan("", file).lines)).toBe(file);
        const joined = kept + textOf(...plan(kept, file).lines);
        expect(plan(joined, file).lines).toEqual([]);
        // Nothing that was here is missing afterwards, in either order.
        const other = file + textOf(...plan(file, kept).lines);
        expect(other.split("\n").toSorted()).toEqual(
          joined.split("\n").toSorted(),
        );
      }),
    );
  });
});
