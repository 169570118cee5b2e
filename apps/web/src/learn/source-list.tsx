import type { Passage } from "@restride/program/articles";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { useSpeaker } from "../frame/use-speaker.ts";

interface Props {
  /** In the order of the numbers in the text. */
  readonly sources: readonly string[];
  readonly passages: readonly Passage[];
}

/** Who says so, each with how far it was read; and what is our own, said as such. */
export function SourceList({ sources, passages }: Props): JSX.Element {
  const { say } = useApp();
  const speaks = useSpeaker();
  const own = passages.flatMap(({ house }) => house ?? []);
  return (
    <section class="stack small" aria-labelledby="sources">
      <h2 id="sources">{say("learn.sources")}</h2>
      {sources.length === 0 ? null : (
        <ol class="source-list">
          {sources.map((id) => {
            const { cite, tagLine } = speaks.source(id);
            return (
              <li key={id}>
                {cite} <span class="quiet">{tagLine}</span>
              </li>
            );
          })}
        </ol>
      )}
      {[...new Set(own)].map((reason) => (
        <p key={reason} class="source">
          <span class="house">{say("common.house")}</span>
          <span>{reason}</span>
        </p>
      ))}
    </section>
  );
}
