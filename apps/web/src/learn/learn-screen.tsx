import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { useArticles } from "./articles.ts";
import { ArticlePage } from "./article-page.tsx";
import { Library } from "./library.tsx";
import "./learn.css";

/** Learn: the list of articles, or the one that the address names. */
export function LearnScreen(): JSX.Element {
  const { say, router } = useApp();
  const articles = useArticles();
  const { detail } = router.route.value;
  if (articles === null || articles === "failed")
    return (
      <Page title={say("learn.title")}>
        {articles === null ? null : <p>{say("app.not-loaded")}</p>}
      </Page>
    );
  if (detail === "") return <Library articles={articles} />;
  const article = articles.find(({ id }) => id === detail);
  if (article === undefined)
    return (
      <Page
        title={say("learn.title")}
        back={{ href: href("learn"), label: say("learn.back") }}
      >
        <p>{say("learn.gone")}</p>
      </Page>
    );
  return <ArticlePage key={article.id} article={article} all={articles} />;
}
