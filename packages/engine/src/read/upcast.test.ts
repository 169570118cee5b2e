import { describe, expect, it } from "vitest";
import { raw } from "../../test/reading.ts";
import { upcast, upcastBy, type Upcaster } from "./upcast.ts";

const STEPS: ReadonlyMap<number, Upcaster> = new Map([
  [1, (old) => ({ ...old, v: 2, words: old["text"] })],
  [2, (old) => ({ ...old, v: 3, words: [old["words"]] })],
]);

describe("upcast", () => {
  it("leaves an entry of the current version as it is", () => {
    const value = raw("note", { text: "a" });
    expect(upcast(value)).toEqual({ ok: true, raw: value });
  });

  it.each([
    0,
    2,
    99,
    1.5,
    -1,
    1e300,
    Number.POSITIVE_INFINITY,
  ])("refuses version %s as unknown", (v) => {
    expect(upcast(raw("note", { v }))).toMatchObject({
      ok: false,
      fault: { path: "v", reason: "unknown-version" },
    });
  });

  it("refuses a version that is missing or no number", () => {
    const { v, ...rest } = raw("note");
    expect(v).toBe(1);
    expect(upcast(rest)).toMatchObject({ fault: { reason: "missing-field" } });
    expect(upcast(raw("note", { v: "1" }))).toMatchObject({
      fault: { path: "v", reason: "wrong-type" },
    });
  });
});

describe("upcastBy", () => {
  it("lifts step by step, from any older version, without touching what it was given", () => {
    const old = raw("note", { text: "a" });
    const copy = structuredClone(old);
    expect(upcastBy(STEPS, 3, old)).toMatchObject({
      raw: { v: 3, words: ["a"] },
    });
    expect(upcastBy(STEPS, 3, raw("note", { v: 2, words: "b" }))).toMatchObject(
      { raw: { v: 3, words: ["b"] } },
    );
    expect(old).toEqual(copy);
  });

  it("refuses where a step is missing", () => {
    expect(upcastBy(STEPS, 3, raw("note", { v: 0 }))).toMatchObject({
      ok: false,
    });
    expect(upcastBy(STEPS, 3, raw("note", { v: 4 }))).toMatchObject({
      ok: false,
    });
  });
});
