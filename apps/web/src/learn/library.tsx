import type { Article } from "@restride/program/articles";
import type { JSX } from "preact";
import { LossSupport } from "../care/loss-support.tsx";
import { StillFigure } from "../figure/still-figure.tsx";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { ChangePicture } from "./change-picture.tsx";
import { FeedingQuestion } from "./feeding-question.tsx";
import { onRequest, type ShelfOf, shelvesOf } from "./view-model.ts";

interface Props {
  readonly articles: readonly Article[];
}

/** All articles on their shelves; the four body changes are found by their drawings. */
export function Library({ articles }: Props): JSX.Element {
  const { say } = useApp();
  const waiting = onRequest(articles);
  return (
    <Page title={say("learn.title")}>
      <p class="lead quiet">{say("learn.intro")}</p>
      {shelvesOf(articles).map((shelf) => (
        <ShelfSection key={shelf.shelf} {...shelf} />
      ))}
      <LossSupport />
      {waiting.length === 0 ? null : (
        <details class="card folded">
          <summary>
            <h2>{say("learn.on-request")}</h2>
          </summary>
          <div class="stack">
            <p class="quiet">{say("learn.on-request.line")}</p>
            <ArticleRows articles={waiting} />
          </div>
        </details>
      )}
      <a class="card to-movements" href={href("movement")}>
        <StillFigure movement="running-man" />
        <span>
          <strong>{say("learn.movements.all")}</strong>
          <span class="quiet">{say("learn.movements.line")}</span>
        </span>
      </a>
      <p class="small quiet">{say("learn.reviewed")}</p>
    </Page>
  );
}

function ShelfSection({ shelf, articles }: ShelfOf): JSX.Element {
  const { say } = useApp();
  const isDrawn = shelf === "body-change";
  const hasLine = isDrawn || shelf === "strategy";
  return (
    <section class="stack" aria-labelledby={`shelf-${shelf}`}>
      <h2 id={`shelf-${shelf}`}>{say(`learn.shelf.${shelf}`)}</h2>
      {hasLine ? <p class="quiet">{say(`learn.shelf.${shelf}.line`)}</p> : null}
      {shelf === "care" ? <FeedingQuestion /> : null}
      {isDrawn ? (
        <ChangeCards articles={articles} />
      ) : (
        <ArticleRows articles={articles} />
      )}
    </section>
  );
}

function ChangeCards({ articles }: Props): JSX.Element {
  return (
    <ul class="plain-list change-cards">
      {articles.map(({ id, title, drawings }) => (
        <li key={id}>
          <a class="card change-card" href={href("learn", id)}>
            {drawings.map((drawing) =>
              drawing.kind === "change" ? (
                <ChangePicture
                  key={drawing.id}
                  change={drawing.id}
                  shown="helps"
                />
              ) : null,
            )}
            <span class="card-name">{title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function ArticleRows({ articles }: Props): JSX.Element {
  return (
    <ul class="plain-list rows">
      {articles.map((article) => (
        <li key={article.id}>
          <a class="row row-link article-row" href={href("learn", article.id)}>
            <Thumb article={article} />
            <span class="article-name">
              <strong>
                {article.strategy === null ? "" : `${article.strategy}. `}
                {article.title}
              </strong>
              <span class="quiet small">{article.line}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The first movement that an article draws. */
function Thumb({ article }: { readonly article: Article }): JSX.Element {
  const drawn = article.drawings.find(({ kind }) => kind === "movement");
  const movement =
    drawn?.kind === "movement" ? drawn.id : (article.movements[0] ?? "");
  return <StillFigure movement={movement} />;
}
