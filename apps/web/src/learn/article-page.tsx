import type { Article, Passage } from "@restride/program/articles";
import { sourcesOf } from "@restride/words/article";
import type { JSX } from "preact";
import { LossSupport } from "../care/loss-support.tsx";
import { StillFigure } from "../figure/still-figure.tsx";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { ArticleDrawing } from "./article-drawing.tsx";
import { SourceList } from "./source-list.tsx";
import { nextOf, seenFrom } from "./view-model.ts";

interface Props {
  readonly article: Article;
  /** All that she may read, in order. */
  readonly all: readonly Article[];
}

/** One article: a drawing, a few paragraphs, the movements that use it, and who says so. */
export function ArticlePage({ article, all }: Props): JSX.Element {
  const { say } = useApp();
  const sources = sourcesOf(article);
  const [first, ...drawings] = article.drawings;
  const next = nextOf(all, article.id);
  return (
    <Page
      // What stands in a tab and in the history is read by others too.
      title={
        article.shelf === "afterwards" ? say("learn.title") : article.title
      }
      heading={article.title}
      back={{ href: href("learn"), label: say("learn.back") }}
    >
      <p class="lead quiet">{article.line}</p>
      {first === undefined ? null : <ArticleDrawing drawing={first} />}
      <div class="prose">
        {article.body.map((passage, index) => (
          <Told
            key={passage.text}
            passage={passage}
            sources={sources}
            more={seenFrom(all, passage)}
            // The other drawings stand between the paragraphs, evenly.
            drawing={drawings[drawnAfter(index)]}
          />
        ))}
      </div>
      {article.shelf === "afterwards" ? <LossSupport /> : null}
      <UsedBy movements={article.movements} />
      <SourceList sources={sources} passages={article.body} />
      <p class="small quiet">{reviewed(article, say)}</p>
      {next === null ? null : (
        <a class="card row-link" href={href("learn", next.id)}>
          {say("learn.next")}: {next.title}
        </a>
      )}
    </Page>
  );
}

/** Which of the further drawings follows a paragraph: one after each of the first. */
function drawnAfter(paragraph: number): number {
  return paragraph - 1;
}

function reviewed(
  { reviewedBy }: Article,
  say: ReturnType<typeof useApp>["say"],
): string {
  return reviewedBy === "none yet"
    ? say("learn.reviewed")
    : say("learn.reviewed-by", { name: reviewedBy });
}

function Told({
  passage,
  sources,
  more,
  drawing,
}: {
  readonly passage: Passage;
  readonly sources: readonly string[];
  /** The article that says more about it. */
  readonly more: Article | null;
  readonly drawing: Article["drawings"][number] | undefined;
}): JSX.Element {
  const { say } = useApp();
  const marks = passage.sources.map((id) => sources.indexOf(id) + 1);
  return (
    <>
      {passage.heading === null ? null : <h2>{passage.heading}</h2>}
      <p>
        {passage.text}
        {marks.length === 0 ? null : (
          <sup>
            <span class="hidden-text"> {say("learn.source-mark")} </span>
            {marks.join(", ")}
          </sup>
        )}
      </p>
      {more === null ? null : (
        <a class="button-quiet" href={href("learn", more.id)}>
          {more.title}
        </a>
      )}
      {drawing === undefined ? null : <ArticleDrawing drawing={drawing} />}
    </>
  );
}

function UsedBy({
  movements,
}: {
  readonly movements: readonly string[];
}): JSX.Element {
  const { say, speaker } = useApp();
  return (
    <section class="stack" aria-labelledby="used-by">
      <h2 id="used-by">{say("learn.movements")}</h2>
      <ul class="plain-list still-cards">
        {movements.map((id) => (
          <li key={id}>
            <a class="card still-card" href={href("movement", id)}>
              <StillFigure movement={id} />
              <span class="card-name">{speaker.value.movement(id).name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
