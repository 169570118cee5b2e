import type { ComponentType, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { late } from "./late.tsx";

/** So far below the window it is fetched before it is seen. */
const AHEAD = "300px";

/**
 * A component at the end of a column that is fetched when it comes near, or at once where its properties say so; whatever
 * stands above it does not move.
 */
export function near<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
  isWanted: (props: Props) => boolean,
): (props: Props) => JSX.Element {
  const Late = late(fetch);
  return function Near(props) {
    const place = useRef<HTMLDivElement>(null);
    const [isNear, setNear] = useState(false);
    useEffect(() => {
      const watch = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting))
            setNear(true);
        },
        { rootMargin: AHEAD },
      );
      if (place.current !== null) watch.observe(place.current);
      return () => watch.disconnect();
    }, []);
    return (
      <div ref={place} class="near stack-wide">
        {isNear || isWanted(props) ? <Late {...props} /> : null}
      </div>
    );
  };
}
