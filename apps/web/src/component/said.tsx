import type { JSX } from "preact";

/** One line for the ear alone. It stands from the screen's beginning to its end: what comes and goes is not read out. */
export function Said({ text }: { readonly text: string }): JSX.Element {
  return (
    <output class="hidden-text" aria-live="polite">
      {text}
    </output>
  );
}
