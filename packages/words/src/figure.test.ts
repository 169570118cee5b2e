import { catalogue } from "@restride/program";
import { describe, expect, it } from "vitest";
import { checkFigureText, movementFigureText } from "./figure.ts";

describe("a figure in words", () => {
  it("names the movement, where it starts and each thing that is done", () => {
    for (const words of Object.values(catalogue.movements)) {
      const text = movementFigureText(words);
      expect(text.startsWith(`${words.name}.`)).toBe(true);
      for (const { kind, text: cue } of words.cues)
        expect(text.includes(cue)).toBe(kind === "do");
    }
  });

  it("does the same for every check", () => {
    for (const words of Object.values(catalogue.checks))
      expect(checkFigureText(words)).toContain(words.do[0]);
  });
});
