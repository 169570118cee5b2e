import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8Length } from "./utf8-length.ts";
import { asciiOf, decodeUtf8 } from "./utf8.ts";

function decode(...bytes: readonly number[]): string | null {
  return decodeUtf8(Uint8Array.from(bytes), 0, bytes.length);
}

/** The platform's own strict decoder: the slow twin. */
function platform(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    return null;
  }
}

/** Text of any code points; the encoder replaces lone surrogates, which take as many bytes. */
const text = fc
  .array(fc.integer({ min: 0, max: 0x10_ff_ff }), { maxLength: 20 })
  .map((points) => String.fromCodePoint(...points));

describe("decodeUtf8", () => {
  it("reads one to four bytes a character", () => {
    expect(decode(0x41, 0xc3, 0xa9, 0xe2, 0x82, 0xac)).toBe("Aé€");
    expect(decode(0xf0, 0x9f, 0x8f, 0x83)).toBe("🏃");
    expect(decode()).toBe("");
  });

  it("keeps a byte order mark", () => {
    expect(decode(0xef, 0xbb, 0xbf, 0x41)).toBe("\uFEFFA");
  });

  it.each([
    ["a lone continuation", [0x80]],
    ["an overlong slash in two bytes", [0xc0, 0xaf]],
    ["an overlong slash in three", [0xe0, 0x80, 0xaf]],
    ["an overlong slash in four", [0xf0, 0x80, 0x80, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["beyond U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
    ["a lead that no character has", [0xf5, 0x80, 0x80, 0x80]],
    ["a character cut off", [0xe2, 0x82]],
    ["a character broken off", [0xe2, 0x82, 0x41]],
    ["Latin-1", [0x63, 0x61, 0x66, 0xe9]],
    ["UTF-16", [0xff, 0xfe, 0x41, 0x00]],
  ])("refuses %s", (_, bytes) => {
    expect(decode(...bytes)).toBeNull();
  });

  it("agrees with the platform's decoder on any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(decodeUtf8(bytes, 0, bytes.length)).toBe(platform(bytes));
      }),
    );
  });

  it("agrees with the platform's decoder on text, also longer than one chunk", () => {
    fc.assert(
      fc.property(text, (value) => {
        const bytes = new TextEncoder().encode(value);
        expect(decodeUtf8(bytes, 0, bytes.length)).toBe(platform(bytes));
      }),
    );
    const long = "é🏃a".repeat(5000);
    const bytes = new TextEncoder().encode(long);
    expect(decodeUtf8(bytes, 0, bytes.length)).toBe(long);
  });
});

describe("utf8Length", () => {
  it("counts what an encoder would write", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(utf8Length(value)).toBe(new TextEncoder().encode(value).length);
      }),
    );
  });
});

describe("asciiOf", () => {
  it("keeps ASCII and marks every other byte", () => {
    const bytes = Uint8Array.from([0x22, 0xff, 0x6f, 0x6e, 0xe9, 0x22]);
    expect(asciiOf(bytes, 0, bytes.length)).toBe('"\uFFFDon\uFFFD"');
    const long = new Uint8Array(10_000).fill(0x61);
    expect(asciiOf(long, 0, long.length)).toHaveLength(10_000);
  });
});
