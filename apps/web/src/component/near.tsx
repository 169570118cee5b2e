import type { ComponentType, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { late } from "./late.tsx";
import { useNear } from "./use-near.ts";

/**
 * A component at the end of a column that is fetched when it comes near, or at once where its properties say so; whatever
 * stands above it does not move. A failed try draws what stands for it.
 */
export function near<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
  isWanted: (props: Props) => boolean,
  otherwise: ComponentType<Props>,
): (props: Props) => JSX.Element {
  const Late = late(fetch, otherwise);
  return function Near(props) {
    const place = useRef<HTMLDivElement>(null);
    const isNear = useNear(place);
    const isAtOnce = isWanted(props);
    const [wasWanted, setWasWanted] = useState(false);
    useEffect(() => {
      if (isAtOnce) setWasWanted(true);
    }, [isAtOnce]);
    return (
      <div ref={place} class="near stack-wide">
        {isNear || wasWanted ? <Late {...props} /> : null}
      </div>
    );
  };
}
