import { articles } from "@restride/program/articles";
import { articlesFor } from "@restride/words/article";
import { VOICES } from "@restride/words";
import { describe, expect, it } from "vitest";
import {
  leadingTo,
  nextOf,
  onRequest,
  seenFrom,
  shelvesOf,
} from "./view-model.ts";

const UNSAID = articlesFor(articles, { voice: "unsaid", facts: [] });

describe("the library", () => {
  it("stands in the order of its shelves, without what waits to be asked for", () => {
    expect(shelvesOf(UNSAID).map(({ shelf }) => shelf)).toEqual([
      "body-change",
      "strategy",
      "running",
      "care",
    ]);
    const listed = shelvesOf(UNSAID).flatMap((shelf) => shelf.articles);
    expect(listed.map(({ id }) => id)).not.toContain("breast-comfort");
    expect(onRequest(UNSAID).map(({ id }) => id)).toEqual(["breast-comfort"]);
  });

  it("hazard H-25: leads from one to the next, and never into what was not asked for", () => {
    for (const voice of VOICES) {
      const all = articlesFor(articles, { voice, facts: ["lactating"] });
      const [first] = all;
      const seen: string[] = [];
      let at = first ?? null;
      while (at !== null) {
        seen.push(at.id);
        at = nextOf(all, at.id);
      }
      const open = all.filter((one) => !one.onRequest).map(({ id }) => id);
      expect(seen).toEqual(open);
    }
    expect(nextOf(UNSAID, "not-there")).toBeNull();
  });

  it("leads from full breasts to what eases them, where a loss was late enough for it to be listed", () => {
    const seen = (weeks: number) => {
      const all = articlesFor(articles, { voice: "loss", facts: [], weeks });
      const told = all.find(({ id }) => id === "what-helps-afterwards");
      return told?.body.map((passage) => seenFrom(all, passage)?.id ?? null);
    };
    expect(seen(20)?.[0]).toBe("breast-comfort");
    expect(seen(9)?.every((id) => id === null)).toBe(true);
  });

  it("finds what leads to a movement, and not what waits to be asked for", () => {
    expect(leadingTo(UNSAID, "seated-rotation").map(({ id }) => id)).toEqual([
      "ribs-and-upper-back",
      "strategy-turning",
      "scars",
    ]);
    expect(leadingTo(UNSAID, "moon-walk")).toEqual([]);
  });
});
