import type { Book } from "../rule-doc/book.ts";
import {
  bullet,
  code,
  paragraphs,
  table,
  wrapped,
} from "../rule-doc/markdown.ts";
import type { Against, EyeRow } from "./eye-table.ts";
import { howRead, isReadInPart } from "./eye-source.ts";

type Told = Against & { readonly row: EyeRow };

const MARKS: Readonly<Record<Against["verdict"], string>> = {
  stricter: "stricter",
  same: "same",
  looser: "**looser**",
  house: "house rule",
};

/** The second reading as a page. */
export function eyePage(rows: readonly EyeRow[], book: Book): string {
  const told = rows.flatMap((row) =>
    row.against.map((against): Told => ({ ...against, row })),
  );
  const looser = told.filter(({ verdict }) => verdict === "looser");
  const open = looser.filter(({ written }) => written === "none");
  return `${paragraphs([
    "# The rules, read against their sources",
    "<!-- Written by `npm run hazards` from two-eyes.yaml. Do not edit. -->",
    wrapped(
      `[The rules](../rules.md) were read line by line against the evidence they cite, and every figure was traced. ${countWords(told)} Stricter, same and looser are about the product. Nobody who read this is a clinician.`,
    ),
    wrapped(
      "`npm run check` fails where a rule, a source or a fact that is named here is gone, where a figure here is no longer the program's, and where a rule with a sourced figure is not here.",
    ),
    "## Looser, without a reason written elsewhere",
    wrapped("These are for the first clinician who looks at the rules."),
    looserList(open),
    "## Looser, with its reason",
    looserList(looser.filter(({ written }) => written !== "none")),
    "## Every rule with a figure or a level",
    table(
      [
        "rules",
        "what the product does",
        "source",
        "what it says",
        "product is",
        "why",
      ],
      told.map(tableRow),
    ),
    "## For a clinician's check before release",
    wrapped(
      "Sources that were not read in full, or not at first hand, and the rules above that rest on them. Each should be opened by somebody who can judge it.",
    ),
    table(
      ["source", "how it was read", "rules that rest on it"],
      sourceRows(rows, book),
    ),
  ])}\n`;
}

function countWords(told: readonly Told[]): string {
  const count = (verdict: Against["verdict"]): number =>
    told.filter((each) => each.verdict === verdict).length;
  return `Of ${told.length} comparisons the product is stricter in ${count("stricter")}, the same in ${count("same")}, looser in ${count("looser")}, and in ${count("house")} the source gives no figure.`;
}

function looserList(looser: readonly Told[]): string {
  return looser
    .map(({ row, source, says, why, written }) =>
      bullet(
        `${ruleLinks(row.rules)}: ${row.does} ${source}: ${says} ${why ?? ""}${written === null || written === "none" ? "" : ` Written in ${code(written)}.`}`,
      ),
    )
    .join("\n");
}

function tableRow({ row, source, says, verdict, why }: Told): string[] {
  return [
    ruleLinks(row.rules),
    `${row.does}${figureWords(row)}`,
    `[${source}](../rules.md#${source.toLowerCase()})`,
    says,
    MARKS[verdict],
    why ?? "",
  ];
}

/** The figures that are held against the program. */
function figureWords({ states }: EyeRow): string {
  const figures = Object.entries(states)
    .filter(([name]) => !name.includes(":"))
    .map(([name, value]) => `${code(name)} ${value}`);
  return figures.length === 0 ? "" : ` (${figures.join(", ")})`;
}

function ruleLinks(rules: readonly string[]): string {
  return rules
    .map((id) => `[${id}](../rules.md#${id.toLowerCase()})`)
    .join(", ");
}

function sourceRows(rows: readonly EyeRow[], book: Book): string[][] {
  return Object.entries(book.sources)
    .filter(([id, source]) => source.tag !== "P" || isReadInPart(id, source))
    .flatMap(([id, source]) => {
      const resting = restingOn(id, rows, book);
      return resting.length === 0
        ? []
        : [
            [
              `[${id}](../rules.md#${id.toLowerCase()})`,
              howRead(id, source),
              resting.join(", "),
            ],
          ];
    });
}

/** Rules of the table that name a source, themselves or by a comparison. */
function restingOn(
  source: string,
  rows: readonly EyeRow[],
  { provenance }: Book,
): readonly string[] {
  const rules = rows.flatMap((row) =>
    row.rules.filter(
      (id) =>
        provenance.rules[id]?.sources.includes(source) === true ||
        row.against.some((each) => each.source === source),
    ),
  );
  return [...new Set(rules)];
}
