import type { Speaker } from "@restride/words";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { isHouse } from "./further-view.ts";

/** Who says so: each source by its record, and our own rules by name. */
export function SourceLine({
  sources,
  speaks,
}: {
  readonly sources: readonly string[];
  /** Knows the citations. */
  readonly speaks: Speaker;
}): JSX.Element | null {
  const { say } = useApp();
  if (sources.length === 0) return null;
  const cited = sources
    .filter((id) => id !== "house")
    .map((id) => speaks.source(id));
  return (
    <p class="source small quiet">
      {isHouse(sources) ? (
        <span class="house">{say("common.house")}</span>
      ) : null}
      {cited.length === 0 ? null : (
        <span>
          {say("common.source")}: {cited.map(({ cite }) => cite).join("; ")}
        </span>
      )}
    </p>
  );
}
