import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase64Url, encodeBase64Url } from "../src/base64url.ts";

describe("base64url", () => {
  it("agrees with the platform's own for all bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const text = encodeBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect(decodeBase64Url(text)).toEqual(bytes);
      }),
    );
  });

  it.each([
    "A",
    "AAAAA",
    "AB",
    "AAB",
    "AA==",
    "+A",
    "A/",
    "AA ",
    "\u00e4A",
    "AA\n",
  ])("refuses %j: not the one spelling", (text) => {
    expect(decodeBase64Url(text)).toBeNull();
  });

  it("has one spelling for no bytes", () => {
    expect(decodeBase64Url("")).toEqual(new Uint8Array());
    expect(encodeBase64Url(new Uint8Array())).toBe("");
  });
});
