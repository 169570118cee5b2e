import { bodyChangeParts } from "@restride/figures/learn";
import type { Finding, PathPart } from "../fault.ts";
import type { Content, Filed } from "../read/content.ts";
import {
  ARTICLE_VOICES,
  type ArticleFile,
  type Assumption,
  type ArticleVoice,
} from "../schema/article.ts";
import { isGrounded, UNGROUNDED } from "../schema/text.ts";
import { numberFindings } from "./article-number.ts";
import { articleTexts, type Tagged } from "./article-text.ts";
import { DEATH, FEEDING, INFANT, wordHits } from "./words.ts";

type Article = Filed<ArticleFile>;

/** What each voice may take for granted, at most (packages/words says when). */
const BEARS: Readonly<Record<ArticleVoice, readonly Assumption[]>> = {
  unsaid: ["partner"],
  "living-baby": ["livingBaby", "lactating", "partner"],
  loss: ["loss", "partner"],
  pregnant: ["pregnant", "partner"],
};
const FEWEST_WORDS = 150;
const MOST_WORDS = 300;

/** Each article names what there is, assumes what somebody can bear, stands on grounds, and can be read in four minutes. */
export function articleFindings(content: Content): readonly Finding[] {
  const movements = new Set(content.movements.map(({ value }) => value.id));
  const articles = new Set(content.articles.map(({ value }) => value.id));
  return content.articles.flatMap((article) => [
    ...misplaced(article),
    ...unknownMovements(article, movements),
    ...unknownArticles(article, articles),
    ...misnamedParts(article),
    ...ungrounded(article),
    ...unbearable(article),
    ...presumingWords(article),
    ...lengthFindings(article),
    ...numberFindings(article, content.facts.facts),
  ]);
}

function misplaced({ file, value }: Article): readonly Finding[] {
  if (file === `articles/${value.id}.yaml`) return [];
  return [
    {
      file,
      at: ["id"],
      message: `By its id this file is articles/${value.id}.yaml.`,
      mend: "Rename the file, or correct the id.",
    },
  ];
}

function unknownMovements(
  { file, value }: Article,
  known: ReadonlySet<string>,
): readonly Finding[] {
  const drawn = value.drawings.flatMap((drawing, index) =>
    "movement" in drawing
      ? [{ at: ["drawings", index, "movement"], id: drawing.movement }]
      : [],
  );
  const named = value.movements.map((id, index) => ({
    at: ["movements", index],
    id,
  }));
  return [...drawn, ...named].flatMap(({ at, id }) =>
    known.has(id)
      ? []
      : [
          {
            file,
            at,
            message: `There is no movement \`${id}\`.`,
            mend: "Name one that is there.",
          },
        ],
  );
}

/** What a paragraph leads to is another article that is there. */
function unknownArticles(
  { file, value }: Article,
  known: ReadonlySet<string>,
): readonly Finding[] {
  return value.body.flatMap(({ see }, index) =>
    see === undefined || (known.has(see) && see !== value.id)
      ? []
      : [
          {
            file,
            at: ["body", index, "see"],
            message: `There is no other article \`${see}\`.`,
            mend: "Name one that is there.",
          },
        ],
  );
}

/** The numbers of a drawing and their names go together. */
function misnamedParts({ file, value }: Article): readonly Finding[] {
  return value.drawings.flatMap((drawing, index) => {
    if (!("change" in drawing)) return [];
    const drawn = bodyChangeParts(drawing.change);
    if (drawing.parts.length === drawn) return [];
    return [
      {
        file,
        at: ["drawings", index, "parts"],
        message: `The drawing numbers ${drawn} parts, and ${drawing.parts.length} are named.`,
        mend: "Name each number once, in order.",
      },
    ];
  });
}

function ungrounded({ file, value }: Article): readonly Finding[] {
  return value.body.flatMap((paragraph, index) =>
    isGrounded(paragraph)
      ? []
      : [
          {
            file,
            at: ["body", index, "sources"],
            message: "It has no grounds.",
            mend: `Give ${UNGROUNDED}.`,
          },
        ],
  );
}

/** The voices that may be shown something. */
export function voicesOf(
  assumes: readonly Assumption[],
  voices: readonly ArticleVoice[] = ARTICLE_VOICES,
): readonly ArticleVoice[] {
  return voices.filter((voice) =>
    assumes.every((one) => BEARS[voice].includes(one)),
  );
}

/** A tag that no voice bears, alone or beside the others, hides its text from everybody. */
function unbearable({ file, value }: Article): readonly Finding[] {
  const fault = (at: readonly PathPart[]): Finding => ({
    file,
    at,
    message: "No voice may say this: its tags exclude each other.",
    mend: "Keep the tags that one voice bears: livingBaby (with lactating), loss or pregnant.",
  });
  if (voicesOf(value.assumes, value.voices).length === 0)
    return [fault(["assumes"])];
  return value.body.flatMap(({ assumes = [] }, index) =>
    voicesOf([...value.assumes, ...assumes], value.voices).length === 0
      ? [fault(["body", index, "assumes"])]
      : [],
  );
}

/** No text says more than its tags take for granted. */
function presumingWords({ file, value }: Article): readonly Finding[] {
  return articleTexts(value).flatMap(({ at, text, assumes }) =>
    presumed({ at, text, assumes }).map(({ word, tag }) => ({
      file,
      at,
      message: `The word "${word}" takes for granted what its tags do not.`,
      mend: `Say it without assuming anything, or tag it \`${tag}\`.`,
    })),
  );
}

function presumed({ text, assumes }: Tagged): readonly {
  readonly word: string;
  readonly tag: Assumption;
}[] {
  const asks = (tag: Assumption, patterns: readonly RegExp[]) =>
    assumes.includes(tag)
      ? []
      : wordHits(patterns, text).map((word) => ({ word, tag }));
  return [
    ...asks("livingBaby", INFANT),
    ...asks("lactating", FEEDING),
    ...asks("loss", DEATH),
  ];
}

/** The longest and the shortest that anybody gets to read. */
function lengthFindings({ file, value }: Article): readonly Finding[] {
  const lengths = voicesOf(value.assumes, value.voices).map((voice) =>
    value.body
      .filter(({ assumes = [] }) => voicesOf(assumes, [voice]).length > 0)
      .reduce((sum, { heading = "", text }) => sum + count(heading, text), 0),
  );
  return lengths
    .filter((words) => words < FEWEST_WORDS || words > MOST_WORDS)
    .slice(0, 1)
    .map((words) => ({
      file,
      at: ["body"],
      message: `It has ${words} words.`,
      mend: `Say it in ${FEWEST_WORDS} to ${MOST_WORDS}: she has four minutes.`,
    }));
}

function count(...texts: readonly string[]): number {
  return texts.join(" ").split(/\s+/u).filter(Boolean).length;
}
