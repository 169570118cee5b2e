import type { JSX } from "preact";

/** Room for a figure whose file is on its way. */
export function FigureToCome(): JSX.Element {
  return (
    <figure class="figure">
      <svg aria-hidden="true" viewBox="0 0 180 200" />
    </figure>
  );
}
