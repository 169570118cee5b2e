import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";

interface Props {
  readonly class?: string;
  readonly summary: ComponentChildren;
  /** Made when it is first opened: years of numbers cost nothing until somebody asks for them. */
  readonly children: () => ComponentChildren;
}

/** Something to unfold whose inside is only made when it is wanted. */
export function Fold(props: Props): JSX.Element {
  const [isWanted, setWanted] = useState(false);
  return (
    <details
      class={props.class}
      onToggle={(event) => {
        if (event.currentTarget.open) setWanted(true);
      }}
    >
      <summary>{props.summary}</summary>
      {isWanted ? props.children() : null}
    </details>
  );
}
