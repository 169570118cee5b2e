import { speaker, VOICES } from "@restride/words";
import { describe, expect, it } from "vitest";
import { sorryAfter } from "./sorry.ts";

describe("a word of sorrow", () => {
  it("is said once, after a loss was told, and takes no grief for granted where a pregnancy ended early", () => {
    const loss = speaker("loss");
    expect(sorryAfter("outcome", { outcome: "died" }, loss)).toBe(
      "We are sorry.",
    );
    expect(sorryAfter("outcome", { outcome: "ended-early" }, loss)).toMatch(
      /^If /,
    );
    for (const before of ["when", "weeks", "birth", undefined] as const)
      expect(sorryAfter(before, { outcome: "died" }, loss)).toBeNull();
  });

  it("is said in no other voice", () => {
    for (const voice of VOICES.filter((one) => one !== "loss"))
      for (const outcome of ["living-baby", "died", "unsaid"] as const)
        expect(sorryAfter("outcome", { outcome }, speaker(voice))).toBeNull();
  });
});
