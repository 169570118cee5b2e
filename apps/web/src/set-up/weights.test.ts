import { describe, expect, it } from "vitest";
import { weightsOf } from "./weights.ts";

describe("weights as typed", () => {
  it.each([
    ["4 6 8", [4, 6, 8]],
    ["8, 4,  6", [4, 6, 8]],
    ["2,5 kg; 1.25", [1.25, 2.5]],
    ["4 4", [4]],
    ["4,6,8", [4, 6, 8]],
    ["0 -2 1.3 900 x", []],
    ["", []],
  ])("%j is %j", (text, weights) => {
    expect(weightsOf(text)).toEqual(weights);
  });
});
