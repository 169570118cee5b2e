import type { MovementWords } from "@restride/program";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { useSpeaker } from "../frame/use-speaker.ts";
import { href } from "../frame/route.ts";
import { useArticles } from "../learn/articles.ts";
import { leadingTo } from "../learn/view-model.ts";

interface Props {
  readonly movement: string;
  readonly words: MovementWords;
}

/** What to read about it, and who says so. */
export function ReadMore({ movement, words }: Props): JSX.Element {
  const { say } = useApp();
  const speaks = useSpeaker();
  const articles = useArticles();
  const found =
    articles === null || articles === "failed"
      ? []
      : leadingTo(articles, movement);
  return (
    <>
      {found.length === 0 ? null : (
        <section class="stack" aria-labelledby="to-read">
          <h2 id="to-read">{say("movement.articles")}</h2>
          <ul class="plain-list rows">
            {found.map(({ id, title }) => (
              <li key={id}>
                <a class="row row-link" href={href("learn", id)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack small" aria-labelledby="sources">
        <h2 id="sources">{say("movement.sources")}</h2>
        {words.sources.length === 0 ? null : (
          <ul class="source-list">
            {words.sources.map((id) => {
              const { cite, tagLine } = speaks.source(id);
              return (
                <li key={id}>
                  {cite} <span class="quiet">{tagLine}</span>
                </li>
              );
            })}
          </ul>
        )}
        {words.house === null ? null : (
          <p class="source">
            <span class="house">{say("common.house")}</span>
            <span>{words.house}</span>
          </p>
        )}
        <p class="quiet">{say("learn.reviewed")}</p>
      </section>
    </>
  );
}
