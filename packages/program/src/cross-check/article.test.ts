import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Content, readContent } from "../read/content.ts";
import { crossFindings } from "./all.ts";

const { content: real } = readContent(
  fileURLToPath(new URL("../../content", import.meta.url)),
);

type Article = Content["articles"][number]["value"];

/** What the cross-checks say after an edit of one article, as `path: message → mend`. */
function after(
  id: string,
  edit: (article: Article) => void,
): readonly string[] {
  if (real === null) throw new Error("the content does not read");
  const copy = structuredClone(real);
  const found = copy.articles.find(({ value }) => value.id === id);
  if (found === undefined) throw new Error(`no article ${id}`);
  edit(found.value);
  return crossFindings(copy)
    .filter(({ file }) => file === `articles/${id}.yaml`)
    .map(({ at, message, mend }) => `${at.join(".")}: ${message} → ${mend}`);
}

describe("an article", () => {
  it("is refused with a movement that is not there, in a drawing or a link", () => {
    const found = after("scars", (article) => {
      article.movements.push("moon-walk");
      article.drawings.push({ movement: "moon-walk", shows: "A walk." });
    });
    expect(found).toEqual([
      "drawings.1.movement: There is no movement `moon-walk`. → Name one that is there.",
      "movements.4: There is no movement `moon-walk`. → Name one that is there.",
    ]);
  });

  it("is refused with a link to no other article, and with weeks that its fact does not give", () => {
    const found = after("what-helps-afterwards", (article) => {
      article.body[0]!.see = "what-helps-afterwards";
      article.body[1]!.see = "moon-walk";
      article.afterLoss = { fromWeeks: 15, fact: "BREAST-WEEKS" };
    });
    expect(found.map((line) => line.split(" → ")[0])).toEqual([
      "body.0.see: There is no other article `what-helps-afterwards`.",
      "body.1.see: There is no other article `moon-walk`.",
      "afterLoss.fromWeeks: 15 weeks is not what `BREAST-WEEKS` says.",
    ]);
  });

  it("is refused with a source or fact without a record, and with a paragraph on no grounds", () => {
    const found = after("scars", (article) => {
      article.body[0]!.sources = ["SMITH2030"];
      article.body[1]!.facts = [...(article.body[1]!.facts ?? []), "ZZ-9"];
      article.body[3]!.sources = [];
      article.body[3]!.house = null;
    });
    expect(found.map((line) => line.split(" → ")[0])).toEqual([
      "body.0.sources.0: The source `SMITH2030` has no record.",
      "body.1.facts.3: There is no fact `ZZ-9`.",
      "body.3.sources: It has no grounds.",
    ]);
  });

  it.each([
    ["in figures", "It takes 9 weeks.", "9 weeks"],
    ["in words", "It takes nine weeks.", "nine weeks"],
    ["as a share", "It is 40 % of that.", "40 %"],
    ["as the end of a range", "It takes 4 to 9 months.", "4 to 9 months"],
    ["in another unit", "It takes 4 weeks.", "4 weeks"],
  ])("is refused with a number %s that no fact of its paragraph equals", (_, text, quoted) => {
    const found = after("scars", (article) => {
      article.body[0]!.text = text;
    });
    const said = found.find((line) => line.startsWith("body.0.text"));
    expect(said).toContain(`"${quoted}" equals no fact`);
    expect(said).toContain("Name the fact in `facts`");
  });

  it("may name the year of a source, and a number that equals its fact", () => {
    const text =
      "The guideline of 2019 says that healing after a birth goes on for 4 to 6 months.";
    const found = after("scars", (article) => {
      article.body[0]!.text = text;
    });
    expect(found).toEqual([]);
  });

  it("is refused where its words take more for granted than its tags", () => {
    const found = after("scars", (article) => {
      article.line = "While the baby sleeps.";
      article.body[3]!.text += " After a loss too.";
      article.drawings[0]!.shows = "Feeding on the side.";
    });
    expect(found.map((line) => line.split(" → ")[1])).toEqual([
      "Say it without assuming anything, or tag it `livingBaby`.",
      "Say it without assuming anything, or tag it `lactating`.",
      "Say it without assuming anything, or tag it `loss`.",
    ]);
  });

  it("is refused with tags that no voice bears together", () => {
    const whole = after("scars", (article) => {
      article.assumes = ["livingBaby", "loss"];
    });
    expect(whole.join()).toContain("assumes: No voice may say this");
    const part = after("scars", (article) => {
      article.assumes = ["loss"];
      article.body[2]!.assumes = ["lactating"];
    });
    expect(part.join()).toContain("body.2.assumes: No voice may say this");
    const voices = after("scars", (article) => {
      article.voices = ["unsaid"];
      article.assumes = ["pregnant"];
    });
    expect(voices.join()).toContain("assumes: No voice may say this");
  });

  it("is refused too short and too long, in any voice that reads it", () => {
    const short = after("scars", (article) => {
      article.body.splice(2);
    });
    expect(short.join()).toMatch(/body: It has \d+ words\./u);
    const long = after("scars", (article) => {
      article.body.push({
        text: "word ".repeat(120).trim(),
        assumes: ["livingBaby"],
        sources: ["SEED2025"],
      });
    });
    expect(long.join()).toContain("Say it in 150 to 300");
  });

  it("names each numbered part of its drawing", () => {
    const found = after("breath-and-core", (article) => {
      const [drawing] = article.drawings;
      if (drawing !== undefined && "parts" in drawing) drawing.parts.pop();
    });
    expect(found).toEqual([
      "drawings.0.parts: The drawing numbers 4 parts, and 3 are named. → Name each number once, in order.",
    ]);
  });

  it("stands in the file that bears its id", () => {
    const found = after("scars", (article) => {
      article.id = "marks";
    });
    expect(found.join()).toContain("this file is articles/marks.yaml");
  });
});
