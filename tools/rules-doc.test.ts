import { describe, expect, it } from "vitest";
import { type Book, defaultBook, engineIds } from "./rule-doc/book.ts";
import { bullet, headingLink, table } from "./rule-doc/markdown.ts";
import { rulesPage } from "./rule-doc/page.ts";

const book = defaultBook();
const page = rulesPage(book);
const anchors = [...page.matchAll(/<a id="([^"]+)">/g)].map(
  ([, id = ""]) => id,
);

function stableIds({ program, conditions }: Book): readonly string[] {
  return [
    ...Object.keys(program.rules),
    ...conditions.map(({ id }) => id),
    ...engineIds(program),
  ];
}

describe("the page of rules", () => {
  it("tells every stable id exactly once, and every number, fact and source", () => {
    const { numbers, facts } = book.provenance;
    const wanted = [
      ...stableIds(book),
      ...Object.keys(numbers),
      ...Object.keys(facts),
      ...Object.keys(book.sources),
    ].map((id) => id.toLowerCase());
    const told = new Set(anchors);
    expect(wanted.filter((id) => !told.has(id))).toEqual([]);
    expect(anchors.filter((id, at) => anchors.indexOf(id) !== at)).toEqual([]);
    expect(anchors).toHaveLength(wanted.length);
  });

  it("names every qualifier, combination, site, rung, dose, step and floor", () => {
    const { program, provenance } = book;
    const names = [
      ...program.warnings.flatMap(({ id, qualifiers }) =>
        Object.keys(qualifiers).map((name) => `\`${id}.${name}\``),
      ),
      ...program.sites.map(({ id }) => `\`${id}\``),
      ...program.movements.map(({ id }) => `\`${id}\``),
      ...Object.keys(program.doses).map((id) => `\`${id}\``),
      ...program.runSteps.map(({ step, bouts }) => `| ${step} | ${bouts} |`),
      ...Object.values(provenance.policies).flatMap((floors) =>
        floors.map(({ fromDay }) => `day ${fromDay} `),
      ),
    ];
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
    expect(page).toContain("to emergency beside RF-07, RF-09 or RF-19");
  });

  it("marks what was not read in the source itself", () => {
    const unmarked = Object.entries(book.sources).filter(([id, { shown }]) => {
      const at = page.indexOf(`<a id="${id.toLowerCase()}"></a>**${id}**`);
      const own = page.slice(at, page.indexOf("\n- ", at)).replace(/\s+/g, " ");
      return shown !== null && !own.includes(shown);
    });
    expect(unmarked).toEqual([]);
  });

  it("gives the numbers of a changed program, not of a written text", () => {
    const { program } = book;
    const numbers = { ...program.numbers, runPelvicClearDays: 30 };
    const changed = rulesPage({ ...book, program: { ...program, numbers } });
    expect(page).toContain("14 days without a pelvic sign");
    expect(changed).toContain("30 days without a pelvic sign");
  });

  it("claims nothing that only a clinician may", () => {
    expect(page).not.toMatch(/\b(cleared|safe to|diagnos\w*)\b/i);
  });

  it("leads from its contents to its headings", () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(
      ([, text = ""]) => text,
    );
    for (const heading of headings)
      expect(page).toContain(`- ${headingLink(heading)}`);
  });
});

describe("markdown", () => {
  it("breaks the lines of an item and indents what follows", () => {
    const item = bullet("word ".repeat(40), 1);
    const [first = "", second = ""] = item.split("\n");
    expect(first.startsWith("  - word")).toBe(true);
    expect(second.startsWith("    word")).toBe(true);
    expect(first.length).toBeLessThanOrEqual(110);
    expect(item.endsWith("word")).toBe(true);
  });

  it("keeps a bar inside its cell", () => {
    expect(table(["a"], [["x|y"]])).toBe("| a |\n| --- |\n| x\\|y |");
  });
});
