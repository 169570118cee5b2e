import type { JSX } from "preact";

/** A question of the check-in; who says so, or how to answer, stands smaller on a line below it. */
export function SignText({ text }: { readonly text: string }): JSX.Element {
  const end = text.indexOf("? ") + 1;
  if (end === 0) return <span class="choice-text">{text}</span>;
  return (
    <span class="choice-text">
      <span>{text.slice(0, end)} </span>
      <span class="choice-hint">
        {text.slice(end + 1).replace(/^\((.*)\)$/u, "$1")}
      </span>
    </span>
  );
}
