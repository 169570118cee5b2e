import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** So far below the window counts as near: what is fetched then is there before it is seen. */
const AHEAD = "300px";

/** Whether a place has come near the window; once it has, it stays so. */
export function useNear(place: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: AHEAD },
    );
    if (place.current !== null) watch.observe(place.current);
    return () => watch.disconnect();
  }, [place]);
  return isNear;
}
