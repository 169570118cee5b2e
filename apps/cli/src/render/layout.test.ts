import { describe, expect, it } from "vitest";
import {
  bullet,
  padTo,
  stack,
  table,
  textOf,
  widthOf,
  wrap,
} from "./layout.ts";

const RED = "\u001b[31mred\u001b[39m";

describe("layout", () => {
  it("measures what is seen, not the colour codes", () => {
    expect(widthOf(RED)).toBe(3);
    expect(widthOf("20 × 2")).toBe(6);
    expect(padTo(RED, 5)).toBe(`${RED}  `);
  });

  it("wraps at spaces and keeps a word that is too long whole", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("a veryverylongword b", 6)).toEqual([
      "a",
      "veryverylongword",
      "b",
    ]);
    expect(wrap(`${RED} ${RED}`, 7)).toEqual([`${RED} ${RED}`]);
    expect(wrap("a\nb", 7)).toEqual(["a", "b"]);
    expect(wrap("", 7)).toEqual([""]);
  });

  it("aligns further lines with the first behind a mark", () => {
    expect(bullet("one two three", 11, "·", "  ")).toEqual([
      "  · one two",
      "    three",
    ]);
  });

  it("puts one empty line between blocks and none round them", () => {
    expect(stack([["a"], [], ["b", "c"]])).toEqual(["a", "", "b", "c"]);
    expect(textOf(["a ", ""])).toBe("a\n\n");
  });

  it("wraps the wide column of a table", () => {
    const rows = [
      ["1", "a b"],
      ["22", "one two three four five six"],
    ];
    expect(
      table([{ title: "n" }, { title: "what", isWide: true }], rows, 22),
    ).toEqual([
      "n   what",
      "1   a b",
      "22  one two three four",
      "    five six",
    ]);
  });
});
