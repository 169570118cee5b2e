import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { useSpeaker } from "../frame/use-speaker.ts";

/** Who says so, and how far it was read; our own rules by name. Folded: the line above is what matters first. */
export function SourceNotes({
  sources,
  of,
}: {
  readonly sources: readonly string[];
  /** What they are the sources of: several stand on a page, and each has the same first words. */
  readonly of: string;
}): JSX.Element | null {
  const { say } = useApp();
  const speaks = useSpeaker();
  const cited = sources.filter((id) => id !== "house");
  const isHouse = cited.length < sources.length;
  if (sources.length === 0) return null;
  if (cited.length === 0)
    return (
      <p class="source small">
        <span class="house">{say("common.house")}</span>
      </p>
    );
  return (
    <details class="source small quiet">
      <summary>
        {say("common.source")}
        <span class="hidden-text">: {of}</span>
        {isHouse ? <span class="house">{say("common.house")}</span> : null}
      </summary>
      <ul class="plain-list stack">
        {cited.map((id) => {
          const { cite, tagLine } = speaks.source(id);
          return (
            <li key={id}>
              {cite} {tagLine === null ? null : <em>{tagLine}</em>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
