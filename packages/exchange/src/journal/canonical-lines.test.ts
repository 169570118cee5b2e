import {
  canonicalJson,
  decide,
  readBytes,
  vocabularyOf,
} from "@restride/engine";
import { program } from "@restride/program";
import { describe, expect, it } from "vitest";
import { screened } from "../../../engine/test/kit/story.ts";
import { canonicalLines } from "./canonical-lines.ts";

const vocabulary = vocabularyOf(program);
const ENCODER = new TextEncoder();

function exported(...lines: readonly (string | Uint8Array)[]): Uint8Array {
  const parts = lines.map((line) =>
    typeof line === "string" ? [...ENCODER.encode(line)] : [...line],
  );
  const bytes = parts.flatMap((part, index) =>
    index === 0 ? part : [0x0a, ...part],
  );
  return canonicalLines(Uint8Array.from(bytes), vocabulary);
}

function textOf(bytes: Uint8Array): readonly string[] {
  return new TextDecoder().decode(bytes).split("\n");
}

const story = screened({}).clear(40, 42);
const [profile = "", screen = "", first = "", second = ""] = story.entries.map(
  (entry) => JSON.stringify(entry, null, 1).replaceAll("\n", " "),
);

describe("canonicalLines", () => {
  it("writes entries in canonical form, each on its line, and ends the last", () => {
    const bytes = exported(profile, `${screen}\r`, first);
    const canonical = story.entries
      .slice(0, 3)
      .map((entry) => canonicalJson(entry));
    expect(textOf(bytes)).toEqual([...canonical, ""]);
  });

  it("keeps what it cannot read byte for byte, where it stands", () => {
    const broken = [
      "no entry",
      '{"v":1, "kind":"dance" }\r',
      '{ "v": 2, "kind": "note" }',
      "",
      `\uFEFF${second}`,
      "[]",
    ];
    const odd = Uint8Array.from([0x7b, 0xff, 0x22, 0x0d, 0x7d]);
    const bytes = exported(profile, ...broken, odd, screen);
    const lines = textOf(bytes);
    expect(lines.slice(1, 1 + broken.length)).toEqual(
      // The decoder takes no mark away but at the very beginning.
      broken,
    );
    expect(Buffer.from(bytes).includes(Buffer.from(odd))).toBe(true);
    expect(lines.at(-2)).toBe(canonicalJson(story.entries[1]));
  });

  it("takes a byte order mark before the first line away with its spaces, and half of a character not", () => {
    expect(textOf(exported(`\uFEFF${profile}`))[0]).toBe(
      canonicalJson(story.entries[0]),
    );
    const note = JSON.stringify({
      ...story.entries[0],
      kind: "note",
      ended: undefined,
      text: "x",
    }).replace('"text":"x"', '"text": "\\ud800"');
    expect(textOf(exported(note))[0]).toBe(note);
  });

  it("leaves nothing of nothing", () => {
    expect(canonicalLines(new Uint8Array(), vocabulary)).toHaveLength(0);
  });

  it("leaves an undated line that cannot be read before the check-in that answers it", () => {
    // Sorted to the end of the file it would count as written after that check-in, and a quiet day would turn to "ask".
    const lines = [profile, screen, first, "what was this", second];
    const levelOf = (bytes: Uint8Array): string => {
      const result = decide(
        program,
        readBytes(bytes, { vocabulary }),
        story.date(41),
      );
      return result.ok ? result.decision.level : result.refusal.code;
    };
    expect(levelOf(exported(...lines))).toBe("go");
    const moved = [profile, screen, first, second, "what was this"];
    expect(levelOf(exported(...moved))).toBe("ask");
  });
});
