import type { Content } from "../read/content.ts";
import { type ArticleFile, SHELVES } from "../schema/article.ts";
import type { Article, Articles, Drawing, Passage } from "../type/article.ts";

/** The articles, in the order of shelves and places. */
export function buildArticles(content: Content): Articles {
  const articles = content.articles
    .map(({ value }) => value)
    .toSorted(byPlace)
    .map(articleOf);
  return { schema: 1, program: content.program.id, language: "en", articles };
}

function byPlace(a: ArticleFile, b: ArticleFile): number {
  if (a.shelf === b.shelf) return a.place - b.place;
  return SHELVES.indexOf(a.shelf) - SHELVES.indexOf(b.shelf);
}

function articleOf(file: ArticleFile): Article {
  const { id, shelf, title, line, assumes, movements, reviewedBy } = file;
  const body = file.body.map(passageOf);
  return {
    id,
    shelf,
    title,
    line,
    assumes,
    voices: file.voices ?? null,
    onRequest: file.onRequest ?? false,
    afterLossFromWeeks: file.afterLoss?.fromWeeks ?? null,
    strategy: file.strategy ?? null,
    drawings: file.drawings.map(drawingOf),
    body,
    movements,
    reviewedBy,
  };
}

function passageOf(paragraph: ArticleFile["body"][number]): Passage {
  const { heading, text, assumes, sources, house, see } = paragraph;
  return {
    heading: heading ?? null,
    text,
    assumes: assumes ?? [],
    sources,
    house: house ?? null,
    see: see ?? null,
  };
}

function drawingOf(drawing: ArticleFile["drawings"][number]): Drawing {
  if ("change" in drawing) {
    const { change, shows, often, helps, parts } = drawing;
    return { kind: "change", id: change, shows, often, helps, parts };
  }
  return "movement" in drawing
    ? { kind: "movement", id: drawing.movement, shows: drawing.shows }
    : { kind: "breath", shows: drawing.shows };
}
