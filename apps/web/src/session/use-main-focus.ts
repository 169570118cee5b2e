import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface MainFocus {
  readonly main: RefObject<HTMLButtonElement | null>;
  /** To be called as one of the other buttons is pressed. */
  readonly pressed: () => void;
}

/** Where a button is gone once it was pressed, the focus goes to the main one beside it, and not back to the page's beginning. */
export function useMainFocus(): MainFocus {
  const main = useRef<HTMLButtonElement>(null);
  const pressedRef = useRef(false);
  useEffect(() => {
    if (!pressedRef.current) return;
    pressedRef.current = false;
    if (document.activeElement === document.body)
      main.current?.focus({ preventScroll: true });
  });
  return {
    main,
    pressed: () => {
      pressedRef.current = true;
    },
  };
}
