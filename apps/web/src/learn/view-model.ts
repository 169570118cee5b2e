import type { Article, Passage, Shelf } from "@restride/program/articles";

/** A shelf of the list, with what stands on it. */
export interface ShelfOf {
  readonly shelf: Shelf;
  readonly articles: readonly Article[];
}

/** The shelves in their order; what waits to be asked for is not on them. */
export function shelvesOf(articles: readonly Article[]): readonly ShelfOf[] {
  const open = articles.filter((article) => !article.onRequest);
  const names = [...new Set(open.map(({ shelf }) => shelf))];
  return names.map((shelf) => ({
    shelf,
    articles: open.filter((article) => article.shelf === shelf),
  }));
}

/** What is listed only after a tap. */
export function onRequest(articles: readonly Article[]): readonly Article[] {
  return articles.filter((article) => article.onRequest);
}

/** The article after this one; null after the last, and where the next waits to be asked for. */
export function nextOf(
  articles: readonly Article[],
  id: string,
): Article | null {
  const at = articles.findIndex((article) => article.id === id);
  const next = at < 0 ? undefined : articles[at + 1];
  return next === undefined || next.onRequest ? null : next;
}

/** The article that says more about a paragraph; null where there is none that she may read unasked. */
export function seenFrom(
  articles: readonly Article[],
  { see }: Pick<Passage, "see">,
): Article | null {
  const found = articles.find(({ id }) => id === see);
  return found === undefined || found.onRequest ? null : found;
}

/** The articles that lead to a movement. */
export function leadingTo(
  articles: readonly Article[],
  movement: string,
): readonly Article[] {
  return articles.filter(
    ({ onRequest: waits, movements }) => !waits && movements.includes(movement),
  );
}
