import { describe, expect, it } from "vitest";
import denied from "./instrument/denied.json" with { type: "json" };
import { findInstruments, windows } from "./instrument/ngram.ts";

// A made-up line: no line of a real form is in this tree.
const LINE = "My umbrella has often sung to the neighbour's patient goldfish";
const TABLE = new Map(windows(LINE).map(({ hash }) => [hash, "UMBRELLA"]));

function found(text: string): readonly string[] {
  const faults = findInstruments(new Map([["a.yaml", text]]), TABLE);
  return faults.map(
    ({ instrument, path, line }) => `${instrument} ${path}:${line}`,
  );
}

describe("check-instruments", () => {
  it("finds a line whatever its case, quotes, breaks and markup", () => {
    expect(found(`- text: ${LINE}`)).toEqual(["UMBRELLA a.yaml:1"]);
    expect(found(`a\n"MY umbrella has" +\n  "often, sung: to the"`)).toEqual([
      "UMBRELLA a.yaml:2",
    ]);
    expect(found("often sung\nto the neighbour\u2019s patient")).toEqual([
      "UMBRELLA a.yaml:1",
    ]);
    expect(found("h\u00e0s \u00f3ften sung to the neighbours")).toEqual([
      "UMBRELLA a.yaml:1",
    ]);
  });

  it("leaves alone what shares fewer than six words in a row", () => {
    expect(
      found("My umbrella has often sung; by the neighbour's patient goldfish"),
    ).toEqual([]);
    expect(found("")).toEqual([]);
  });

  it.each([
    "EPDS",
    "GAQ-PP",
    "ICIQ",
    "PFDI",
    "PGQ",
    "TSK",
    "LEAF-Q",
  ] as const)("denies lines of %s, by hash only", (form) => {
    expect(denied[form].length).toBeGreaterThan(10);
    for (const hash of denied[form]) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
