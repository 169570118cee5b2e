import { createHash } from "node:crypto";
import * as vectors from "cctv-age";
import { describe, expect, it } from "vitest";
import { seal, unseal } from "../src/age/index.ts";
import { isSealed } from "../src/backup/index.ts";

interface Vector {
  readonly name: string;
  readonly expect: string;
  readonly passphrase: string;
  readonly payload: string | undefined;
  readonly file: Uint8Array;
}

/** A published vector (C2SP CCTV): lines of a head, an empty line, the age file. */
function vectorOf(name: string, bytes: Uint8Array): Vector | null {
  const text = new TextDecoder("latin1").decode(bytes);
  const end = text.indexOf("\n\n");
  const head = new Map(
    text
      .slice(0, end)
      .split("\n")
      .map((line) => {
        const colon = line.indexOf(": ");
        return [line.slice(0, colon), line.slice(colon + 2)];
      }),
  );
  const passphrase = head.get("passphrase");
  if (passphrase === undefined || head.has("compressed")) return null;
  return {
    name,
    expect: head.get("expect") ?? "",
    passphrase,
    payload: head.get("payload"),
    file: bytes.subarray(end + 2),
  };
}

const VECTORS = Object.entries(vectors).flatMap(([name, bytes]) => {
  const vector = bytes instanceof Uint8Array ? vectorOf(name, bytes) : null;
  return vector === null ? [] : [vector];
});

/** Its recipient is called "Scrypt": to age that is another way of sealing, of which nothing is known. */
const ANOTHER_WAY = "scrypt_uppercase";

describe("a sealed backup", () => {
  it("age v1: opens what the published vectors say opens, and nothing else", async () => {
    expect(VECTORS.length).toBeGreaterThan(20);
    for (const { name, file, passphrase, payload, ...vector } of VECTORS) {
      const opened = await unseal(file, passphrase);
      const hash = opened.ok
        ? createHash("sha256").update(opened.bytes).digest("hex")
        : null;
      const isWanted = vector.expect === "success";
      expect([name, hash]).toEqual([name, isWanted ? payload : null]);
      const reason = opened.ok ? null : opened.reason;
      const isNoMatch = vector.expect === "no match" && name !== ANOTHER_WAY;
      expect([name, reason === "wrong-passphrase"]).toEqual([name, isNoMatch]);
    }
  });

  it("is an age file that its passphrase opens, in either spelling of a letter, and no other", async () => {
    const text = new TextEncoder().encode('{"a":"é"}\n'.repeat(20_000));
    const sealed = await seal(text, "caf\u00e9 at dawn");
    const [first, second] = new TextDecoder("latin1")
      .decode(sealed)
      .split("\n");
    expect(first).toBe("age-encryption.org/v1");
    expect(second).toMatch(/^-> scrypt \S{22} 18$/);
    expect(isSealed(sealed)).toBe(true);
    const opened = await unseal(sealed, "cafe\u0301 at dawn");
    expect(opened.ok && Buffer.compare(opened.bytes, text)).toBe(0);
  });

  it("is damaged when any of it is missing, and nothing of it is given out", async () => {
    const whole = VECTORS.find(({ name }) => name === "scrypt");
    const file = whole?.file ?? new Uint8Array();
    expect((await unseal(file, "password")).ok).toBe(true);
    for (const cut of [1, 20, 40, 100, file.length - 40])
      expect(
        await unseal(file.subarray(0, file.length - cut), "password"),
      ).toEqual({ ok: false, reason: "damaged" });
  });

  it("says what is not sealed with a passphrase, asks too much, or is no age file", async () => {
    const head = (line: string) =>
      new TextEncoder().encode(`age-encryption.org/v1\n${line}\n`);
    for (const [file, reason] of [
      [head("-> X25519 abc"), "not-by-passphrase"],
      [head("-> scrypt AAAAAAAAAAAAAAAAAAAAAA 24"), "too-costly"],
      [head("-> scrypt"), "damaged"],
      [head("half"), "damaged"],
      [new TextEncoder().encode("age-encryption.org/v2\n"), "damaged"],
      [new Uint8Array(), "damaged"],
    ] as const)
      expect(await unseal(file, "x")).toEqual({ ok: false, reason });
    expect(isSealed(new TextEncoder().encode('{"v":1}'))).toBe(false);
  });
});
