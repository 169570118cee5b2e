import type { Speaker } from "@restride/words";
import type { JSX } from "preact";

interface Props {
  readonly grounds: {
    readonly sources: readonly string[];
    readonly house: string | null;
  };
  readonly speaks: Speaker;
}

/** Who says so, and what of it is our own choice. */
export function Grounds({ grounds, speaks }: Props): JSX.Element {
  const cites = grounds.sources.map((id) => speaks.source(id).cite);
  return (
    <div class="small quiet">
      {cites.length === 0 ? null : (
        <p>
          {speaks.text("common.source")}: {cites.join(" ")}
        </p>
      )}
      {grounds.house === null ? null : (
        <p>
          {speaks.text("common.house")}: {grounds.house}
        </p>
      )}
    </div>
  );
}
