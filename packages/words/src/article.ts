import type { Article, Articles } from "@restride/program/articles";
import { allowedAssumptions, type Assumption, type Voice } from "./voice.ts";

/** Who reads: the voice, and facts that it can bear, such as `lactating`. */
export interface Reader {
  readonly voice: Voice;
  readonly facts: readonly Assumption[];
  /** Weeks that the pregnancy lasted; absent where that is not known. */
  readonly weeks?: number | undefined;
}

/**
 * The articles that somebody may be shown, each with only the paragraphs that take nothing wrong for granted. One that
 * waits to be asked for waits no more where a loss came late enough for it.
 */
export function articlesFor(
  { articles }: Pick<Articles, "articles">,
  { voice, facts, weeks }: Reader,
): readonly Article[] {
  const allowed = allowedAssumptions(voice, facts);
  const isBorne = ({ assumes }: Pick<Article, "assumes">): boolean =>
    assumes.every((one) => allowed.has(one));
  return articles
    .filter(isBorne)
    .filter(({ voices }) => voices === null || voices.includes(voice))
    .map((article) => ({
      ...article,
      onRequest:
        article.onRequest &&
        !(
          voice === "loss" &&
          weeks !== undefined &&
          article.afterLossFromWeeks !== null &&
          weeks >= article.afterLossFromWeeks
        ),
      body: article.body.filter(isBorne),
    }));
}

/** The sources of an article in the order in which it leans on them, each once; a paragraph's number is its place here. */
export function sourcesOf({ body }: Pick<Article, "body">): readonly string[] {
  return [...new Set(body.flatMap(({ sources }) => sources))];
}
