import type { Fact, Source } from "@restride/program";
import type { Book } from "./book.ts";
import { amount, factIds } from "./grounds.ts";
import { anchor, bullet, code, paragraphs, table } from "./markdown.ts";

/** Numbers, facts and sources. */

export function numberSection(book: Book): string {
  const rows = Object.entries(book.provenance.numbers).map(([key, origin]) => {
    const leans = origin.leansOn;
    const house = [
      origin.house === null ? "" : `House rule: ${origin.house}`,
      leans.length === 0 ? "" : `Leans on ${factIds(book, leans)}.`,
    ];
    return [
      `${anchor(key)}${code(key)}`,
      amount(origin.value, origin.unit),
      origin.fact === null ? "" : factIds(book, [origin.fact]),
      house.join(" ").trim(),
    ];
  });
  return paragraphs([
    NUMBERS,
    table(["number", "value", "equals the fact", "our part in it"], rows),
  ]);
}

const NUMBERS = `Every threshold that the engine reads. A number equals a fact of the evidence, or is a house rule with its reason, or
both: then the figure is theirs and its use here is ours. The compiler refuses anything else.`;

export function factSection(book: Book): string {
  const rows = Object.entries(book.provenance.facts).map(([id, fact]) => [
    `${anchor(id)}${id}`,
    valueWords(fact),
    fact.says,
    fact.source,
    [
      fact.shown ?? "",
      fact.derivedFrom.length === 0
        ? ""
        : `from ${factIds(book, fact.derivedFrom)}`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  ]);
  return table(
    ["fact", "value", "in our words", "source", "how it was read"],
    rows,
  );
}

function valueWords({ value, unit }: Fact): string {
  if (typeof value === "string") return value;
  return typeof value === "number"
    ? amount(value, unit)
    : `${value.from} to ${amount(value.to, unit)}`;
}

export function sourceSection({ sources }: Book): string {
  const lines = Object.entries(sources).map(([id, source]) =>
    bullet(`${anchor(id)}**${id}** ${source.cite} ${whereWords(source)}`),
  );
  return paragraphs([TAGS, lines.join("\n")]);
}

const TAGS = `A source without a mark was read itself, in full or in part. (S): as reported by somebody else, who is named.
(T): transcribed by somebody else, to be verified. (D), for facts: worked out here from others. Strength: MA
meta-analysis, RCT trial, COH cohort, XS cross-sectional or laboratory, DEL Delphi agreement, GL guideline, EXP
expert opinion, PROTO handout.`;

function whereWords({ doi, url, shown, note, strength }: Source): string {
  const parts = [
    doi === null ? "" : `DOI ${doi}.`,
    doi === null && url !== null ? `<${url}>` : "",
    `Strength ${strength}.`,
    shown === null ? "" : `**${shown}.**`,
    note ?? "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}
