import { articlesFile } from "virtual:restride/content-files";
import type { Article, Articles } from "@restride/program/articles";
import { articlesFor } from "@restride/words/article";
import { useEffect, useState } from "preact/hooks";
import { fetched, NotFetched } from "../content/content.ts";
import { type App, useApp } from "../frame/app-context.ts";

type Fetched = Pick<Articles, "articles">;

let there: Fetched | null = null;

// The file comes from the build of this very script, under a name that holds its hash.
function isArticles(value: unknown): value is Fetched {
  return typeof value === "object" && value !== null && "articles" in value;
}

/** Rejects with NotFetched. */
async function fetchArticles(): Promise<Fetched> {
  const value = there ?? (await fetched(articlesFile));
  if (!isArticles(value)) throw new NotFetched(articlesFile);
  there = value;
  return value;
}

/** The articles that may be shown in her words, as those words are now. */
function readable(all: Fetched, { speaker, profile }: App): readonly Article[] {
  const facts = profile.value.feeding === "yes" ? ["lactating" as const] : [];
  const { gestationWeeks: weeks } = profile.value;
  return articlesFor(all, { voice: speaker.value.voice, facts, weeks });
}

/** The articles, once they are there: null until then, "failed" when they could not be fetched. */
export function useArticles(): readonly Article[] | "failed" | null {
  const app = useApp();
  const [all, setAll] = useState<Fetched | "failed" | null>(there);
  useEffect(() => {
    if (all === null)
      fetchArticles().then(setAll, (error: unknown) => {
        if (!(error instanceof NotFetched)) throw error;
        setAll("failed");
      });
  }, [all]);
  return all === null || all === "failed" ? all : readable(all, app);
}
