import type { Finding } from "../fault.ts";
import { equalsFact } from "../quantity.ts";
import type { Filed } from "../read/content.ts";
import type { ArticleFile } from "../schema/article.ts";
import type { FactRow } from "../schema/evidence.ts";

type Facts = Readonly<Record<string, FactRow>>;

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const UNITS: Readonly<Record<string, string>> = {
  second: "second",
  minute: "minute",
  hour: "hour",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  "%": "percent",
  percent: "percent",
};
/** A number in figures with the unit behind it, where one is; or a number in words with a unit of time. */
const NUMBER =
  /(\d[\d,]*(?:\.\d+)?)(?:\s?(?:to|-|–|and|or)\s?\d[\d,.]*)?(?:\s?(%|percent|seconds?|minutes?|hours?|days?|weeks?|months?|years?))?|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/giu;
/** The year of a source is its name, not a quantity. */
const YEARS = { from: 1900, to: 2099 };
const FIGURES = /\d[\d,]*(?:\.\d+)?/gu;

interface Quantity {
  readonly text: string;
  readonly value: number;
  readonly unit: string | null;
}

function unitOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  return UNITS[word.toLowerCase().replace(/s$/u, "")] ?? null;
}

function isYear({ value, unit }: Quantity): boolean {
  return unit === null && value >= YEARS.from && value <= YEARS.to;
}

/** The numbers that a text names. */
function quantitiesIn(text: string): readonly Quantity[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const [whole, figure, unit, word, wordUnit] = match;
    if (figure === undefined) {
      const value = WORDS[(word ?? "").toLowerCase()];
      if (value === undefined) return [];
      return [{ text: whole, value, unit: unitOf(wordUnit) }];
    }
    return [...whole.matchAll(FIGURES)].map(([found]) => ({
      text: whole.trim(),
      value: Number(found.replaceAll(",", "")),
      unit: unitOf(unit),
    }));
  });
}

function isFact({ value, unit }: Quantity, fact: FactRow): boolean {
  return equalsFact(value, unit ?? fact.unit, fact);
}

/** Every number of an article equals a fact that its paragraph names; title and line lean on any of them. */
export function numberFindings(
  { file, value }: Filed<ArticleFile>,
  facts: Facts,
): readonly Finding[] {
  const all = value.body.flatMap((paragraph) => paragraph.facts ?? []);
  const parts = [
    { at: ["title"], text: value.title, named: all },
    { at: ["line"], text: value.line, named: all },
    ...value.body.map((paragraph, index) => ({
      at: ["body", index, "text"],
      text: `${paragraph.heading ?? ""} ${paragraph.text}`,
      named: paragraph.facts ?? [],
    })),
  ];
  const said = parts.flatMap(({ at, text, named }) => {
    const rows = named.flatMap((id) => facts[id] ?? []);
    return quantitiesIn(text)
      .filter((quantity) => !isYear(quantity))
      .filter((quantity) => !rows.some((row) => isFact(quantity, row)))
      .map((quantity) => ({
        file,
        at,
        message: `"${quantity.text}" equals no fact that its paragraph names.`,
        mend: "Name the fact in `facts`, correct the number, or say it without one.",
      }));
  });
  return [...said, ...weeksFindings({ file, value }, facts)];
}

/** The weeks from which a text is listed unasked after a loss are those of its fact. */
function weeksFindings(
  { file, value }: Filed<ArticleFile>,
  facts: Facts,
): readonly Finding[] {
  const { afterLoss } = value;
  if (afterLoss === undefined) return [];
  const row = facts[afterLoss.fact];
  if (row !== undefined && equalsFact(afterLoss.fromWeeks, "week", row))
    return [];
  return [
    {
      file,
      at: ["afterLoss", "fromWeeks"],
      message: `${afterLoss.fromWeeks} weeks is not what \`${afterLoss.fact}\` says.`,
      mend: "Name the fact that gives it, or correct the number.",
    },
  ];
}
