import { canonicalJson, type CivilDate, type Entry } from "@restride/engine";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { encodeBase64Url } from "../src/base64url.ts";
import { signedBytes, verifiedEntryIds } from "../src/verify.ts";
import { noteEntry, sampleId } from "./sample.ts";

interface Coach {
  readonly id: string;
  readonly publicKey: string;
  readonly sign: (entry: Entry) => Promise<string>;
}

async function newCoach(id: string): Promise<Coach> {
  const pair = await crypto.subtle.generateKey("Ed25519", true, [
    "sign",
    "verify",
  ]);
  if (!("privateKey" in pair)) throw new Error("no key pair");
  const raw = await crypto.subtle.exportKey("raw", pair.publicKey);
  const sign = async (entry: Entry): Promise<string> => {
    return encodeBase64Url(
      new Uint8Array(
        await crypto.subtle.sign(
          "Ed25519",
          pair.privateKey,
          signedBytes(entry),
        ),
      ),
    );
  };
  return { id, publicKey: encodeBase64Url(new Uint8Array(raw)), sign };
}

const BASE = {
  v: 1,
  on: "2026-11-22" as CivilDate,
  at: "2026-11-22T08:00:00+01:00",
} as const;

function accept(coach: Coach, by = "runner"): Entry {
  return {
    ...BASE,
    id: sampleId(900),
    by,
    kind: "coach-accept",
    key: coach.id,
    publicKey: coach.publicKey,
  };
}

async function prescription(
  coach: Coach,
  number: number,
  note = "Easy this week \u2014 b\u00e9b\u00e9.",
): Promise<Entry> {
  const plain: Entry = {
    ...BASE,
    id: sampleId(number),
    by: `coach:${coach.id}`,
    kind: "prescription",
    hold: "impact",
    rung: { family: "squat", rung: 3 },
    note,
    signature: "",
  };
  return { ...plain, signature: await coach.sign(plain) };
}

let anna: Coach;
let bea: Coach;

beforeAll(async () => {
  anna = await newCoach("anna");
  bea = await newCoach("bea");
});

async function verified(
  ...entries: readonly Entry[]
): Promise<readonly string[]> {
  return [...(await verifiedEntryIds(entries, crypto))];
}

describe("verifiedEntryIds", () => {
  it("takes what an accepted coach signed, in any order of entries", async () => {
    const entry = await prescription(anna, 1);
    expect(await verified(accept(anna), entry)).toEqual([sampleId(1)]);
    expect(await verified(entry, accept(anna))).toEqual([sampleId(1)]);
  });

  it("takes a coach's signed go-ahead and leaves an unsigned one", async () => {
    const plain: Entry = {
      ...BASE,
      id: sampleId(1),
      by: "coach:anna",
      kind: "go-ahead",
      from: "pelvic-physio",
      for: ["running"],
    };
    const signed: Entry = { ...plain, signature: await anna.sign(plain) };
    expect(await verified(accept(anna), signed)).toEqual([sampleId(1)]);
    expect(await verified(accept(anna), plain)).toEqual([]);
  });

  it("signs the canonical form without the signature, whatever the order of the fields", async () => {
    const entry = await prescription(anna, 1);
    const order = Object.keys(entry).toReversed().concat("family", "rung");
    const turned = JSON.parse(JSON.stringify(entry, order)) as Entry;
    expect(Object.keys(turned)).not.toEqual(Object.keys(entry));
    expect(await verified(accept(anna), turned)).toEqual([sampleId(1)]);
    const { signature: _, ...rest } = { signature: "", ...entry };
    expect(new TextDecoder().decode(signedBytes(entry))).toBe(
      canonicalJson(rest),
    );
  });

  it("leaves a coach whom nobody, or not the runner herself, accepted", async () => {
    const entry = await prescription(anna, 1);
    expect(await verified(entry)).toEqual([]);
    expect(await verified(accept(bea), entry)).toEqual([]);
    expect(await verified(accept(anna, "coach:anna"), entry)).toEqual([]);
  });

  it("leaves one coach's signature under another's name, and a runner who signs like a coach", async () => {
    const entry = await prescription(anna, 1);
    const both = [accept(anna), accept(bea)];
    expect(await verified(...both, { ...entry, by: "coach:bea" })).toEqual([]);
    expect(await verified(...both, { ...entry, by: "runner" })).toEqual([]);
    const posing = await prescription({ ...bea, id: "anna" }, 2);
    expect(await verified(...both, posing)).toEqual([]);
  });

  it("takes either key of a coach who was accepted with two", async () => {
    const next = { ...bea, id: "anna" };
    const entries = [await prescription(anna, 1), await prescription(next, 2)];
    expect(await verified(accept(anna), accept(next), ...entries)).toEqual([
      sampleId(1),
      sampleId(2),
    ]);
  });

  it("leaves an id of which one copy is not as it was signed", async () => {
    const entry = await prescription(anna, 1);
    const forged: Entry = { ...entry, hold: "run" } as Entry;
    expect(await verified(accept(anna), entry, entry)).toEqual([sampleId(1)]);
    expect(await verified(accept(anna), entry, forged)).toEqual([]);
    expect(await verified(accept(anna), noteEntry(1), entry)).toEqual([]);
  });

  it("leaves signatures and keys that are no such thing", async () => {
    const entry = await prescription(anna, 1);
    for (const signature of [
      "",
      "AAAA",
      "not base64url!",
      "A".repeat(86),
      `${"A".repeat(85)}B`,
    ]) {
      expect(
        await verified(accept(anna), { ...entry, signature } as Entry),
      ).toEqual([]);
    }
    for (const publicKey of [
      "",
      "AAAA",
      "A".repeat(43),
      "/".repeat(43),
      "_".repeat(42) + "8",
    ]) {
      expect(
        await verified({ ...accept(anna), publicKey } as Entry, entry),
      ).toEqual([]);
    }
  });

  it("verifies nothing of an empty journal or of one without coaches", async () => {
    expect(await verified()).toEqual([]);
    expect(await verified(noteEntry(1), noteEntry(2))).toEqual([]);
  });

  it("refuses every single flipped bit of entry and signature", async () => {
    const entry = await prescription(anna, 1);
    const line = new TextEncoder().encode(canonicalJson(entry));
    const bits = Array.from({ length: line.length * 8 }, (_, bit) => bit);
    const letters = bits.filter((bit) => flip(line, bit) !== null);
    expect(letters.length).toBeGreaterThan(500);
    for (const bit of letters) {
      const changed = flip(line, bit);
      if (changed !== null)
        expect(await verified(accept(anna), changed)).not.toContain(changed.id);
    }
  });

  it("verifies what it signed, whatever the note", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (note) => {
        fc.pre(!/\p{Surrogate}/u.test(note));
        expect(
          await verified(accept(anna), await prescription(anna, 1, note)),
        ).toEqual([sampleId(1)]);
      }),
      { numRuns: 50 },
    );
  });
});

/** The entry with one bit of its line changed, where that is still JSON of the same shape; else null. */
function flip(line: Uint8Array, bit: number): Entry | null {
  const bytes = line.slice();
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const entry = JSON.parse(text) as Entry;
    return typeof entry.id === "string" && typeof entry.by === "string"
      ? entry
      : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}
